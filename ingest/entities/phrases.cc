#include "ingest/entities/phrases.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/base/status.h"
#include "ingest/entities/text.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kEntityData[];

absl::StatusOr<std::unique_ptr<const PhraseRules>> PhraseRules::Create() {
  static const std::map<std::string, Filler, std::less<>> kMeanings = {{"skip", Filler::kSkip},
                                                                       {"world", Filler::kWorld},
                                                                       {"after_market", Filler::kAfterMarket},
                                                                       {"before_target", Filler::kBeforeTarget},
                                                                       {"of", Filler::kOf},
                                                                       {"in", Filler::kIn},
                                                                       {"to", Filler::kTo},
                                                                       {"on", Filler::kOn},
                                                                       {"by", Filler::kBy},
                                                                       {"stop", Filler::kStop}};
  std::unique_ptr<PhraseRules> rules(new PhraseRules());
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> fillers, ParseEmbedded(kEntityData, "fillers.tsv", 3, 3));
  for (const LexiconRow& row : fillers) {
    const auto meaning = kMeanings.find(row.columns[0]);
    if (meaning == kMeanings.end()) {
      return absl::InvalidArgumentError(Cat("fillers.tsv:", row.line, ": unknown meaning '", row.columns[0], "'"));
    }
    (row.columns[1] == "left" ? rules->left_ : rules->right_)
        .Add(row.columns[2], static_cast<uint32_t>(meaning->second));
  }
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> issuing, ParseEmbedded(kEntityData, "issuing.tsv", 2, 2));
  for (const LexiconRow& row : issuing) {
    rules->issuing_.Add(row.columns[1], static_cast<uint32_t>(rules->issuing_status_.size()));
    rules->issuing_status_.push_back(row.columns[0]);
  }
  CG_RETURN_IF_ERROR(rules->left_.Build());
  CG_RETURN_IF_ERROR(rules->right_.Build());
  CG_RETURN_IF_ERROR(rules->issuing_.Build());
  return std::unique_ptr<const PhraseRules>(std::move(rules));
}

namespace {

using Filler = PhraseRules::Filler;

bool IsAreaType(EntityType type) { return type == EntityType::kCountry || type == EntityType::kPlace; }
bool IsAuthority(EntityType type) {
  return type == EntityType::kCountry || type == EntityType::kGovernment || type == EntityType::kAlliance;
}

// A name met beside a head, before its role is settled.
struct Neighbour {
  size_t name;
  bool marked = false;                // stands as a market or target: 对…, …市场
  Filler introduced = Filler::kSkip;  // the preposition before it, right of the head
};

class PhraseFinder {
 public:
  PhraseFinder(const EntityLexicon& lexicon, const PhraseRules& rules, const PassageText& text,
               const std::vector<NameSpan>& names, const std::vector<Figure>& figures)
      : lexicon_(lexicon),
        rules_(rules),
        text_(text),
        names_(names),
        figures_(figures),
        left_fillers_(rules.left().FindAll(text.folded)),
        right_fillers_(rules.right().FindAll(text.folded)),
        anaphora_(lexicon.anaphora().Find(text.folded)) {}

  std::vector<Phrase> Run() {
    std::vector<Phrase> phrases = FindNamedPhrases(lexicon_, text_, names_);
    AddAnaphora(&phrases);
    for (const CueMatch& match : lexicon_.heads().Find(text_.folded)) {
      const HeadWord& head = lexicon_.head(match.value);
      if (head.use == "named" || head.use == "alliance" || InsideName(match.span)) continue;
      const bool taken = std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
        return phrase.clean.Overlaps(match.span) && (phrase.anaphor || !phrase.proper.empty());
      });
      if (taken) continue;
      Phrase phrase = Build(match.span, head);
      if (Keep(phrase, head)) phrases.push_back(std::move(phrase));
    }
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.head.start < b.head.start; });
    for (Phrase& phrase : phrases) {
      if (phrase.type == EntityType::kPolicy && !phrase.anaphor) FindIssuer(&phrase);
    }
    return phrases;
  }

 private:
  bool InsideName(ByteSpan span) const {
    return std::any_of(names_.begin(), names_.end(),
                       [&](const NameSpan& name) { return name.clean.Overlaps(span) && !span.Contains(name.clean); });
  }

  void AddAnaphora(std::vector<Phrase>* phrases) {
    for (const CueMatch& match : anaphora_) {
      const AnaphorWord& word = lexicon_.anaphor(match.value);
      if (word.owner) continue;
      Phrase phrase;
      phrase.clean = phrase.head = match.span;
      phrase.type = EntityType::kPolicy;
      phrase.kind = word.family;
      phrase.anaphor = true;
      phrases->push_back(std::move(phrase));
    }
  }

  Phrase Build(ByteSpan span, const HeadWord& head) {
    Phrase phrase;
    phrase.clean = phrase.head = span;
    phrase.type = head.type;
    phrase.kind = head.kind;
    phrase.status = head.status;
    phrase.unit_kind = head.unit_kind;
    phrase.owner_rule = head.owner_rule;
    phrase.clause = head.use == "clause";
    std::vector<Neighbour> neighbours;
    ReadLeft(&phrase, &neighbours);
    if (text_.english || phrase.clause) ReadRight(&phrase, &neighbours);
    if (IsMetric(phrase.type))
      SettleMetric(neighbours, &phrase);
    else if (phrase.type == EntityType::kPolicy)
      SettlePolicy(neighbours, &phrase);
    else
      for (const Neighbour& n : neighbours) phrase.args.push_back({Slot::kParty, n.name});
    return phrase;
  }

  // What is needed for a phrase to name something.
  bool Keep(Phrase& phrase, const HeadWord& head) const {
    const bool has_args = !phrase.args.empty() || phrase.owner_pronoun;
    if (IsMetric(phrase.type)) {
      if (!head.gated) return true;
      return std::any_of(phrase.args.begin(), phrase.args.end(),
                         [](const Argument& a) { return a.slot == Slot::kOwner || a.slot == Slot::kProduct; }) ||
             phrase.owner_pronoun;
    }
    if (phrase.type == EntityType::kEvent) return true;
    if (has_args) return true;
    // "the ban" without arguments points back; a bare "policy" or "rules" names nothing.
    phrase.anaphor = head.use == "noun" && head.kind != "policy" && head.kind != "subsidy";
    return phrase.anaphor;
  }

  const NameSpan* NameEndingAt(size_t at, size_t* index) const {
    for (size_t i = 0; i < names_.size(); ++i) {
      if (names_[i].clean.end == at) return *index = i, &names_[i];
    }
    return nullptr;
  }
  const NameSpan* NameStartingAt(size_t at, size_t* index) const {
    for (size_t i = 0; i < names_.size(); ++i) {
      if (names_[i].clean.start == at) return *index = i, &names_[i];
    }
    return nullptr;
  }
  const CueMatch* FillerEndingAt(size_t at) const {
    const CueMatch* best = nullptr;
    for (const CueMatch& match : left_fillers_) {
      if (match.span.end == at && (best == nullptr || match.span.size() > best->span.size())) best = &match;
    }
    return best;
  }
  const CueMatch* FillerStartingAt(size_t at) const {
    for (const CueMatch& match : right_fillers_) {  // longer first
      if (match.span.start == at) return &match;
    }
    return nullptr;
  }
  const Figure* FigureEndingAt(size_t at) const {
    for (const Figure& figure : figures_) {
      if (figure.clean.end == at) return &figure;
    }
    return nullptr;
  }
  bool PronounEndingAt(size_t at, size_t* start) const {
    for (const CueMatch& match : anaphora_) {
      if (match.span.end == at && lexicon_.anaphor(match.value).owner) return *start = match.span.start, true;
    }
    return false;
  }

  void ReadLeft(Phrase* phrase, std::vector<Neighbour>* neighbours) {
    size_t left = phrase->head.start;
    bool marked = false;
    bool bracket = false;  // inside brackets that hold a second name: "昇思(MindSpore)框架"
    for (int steps = 0; steps < 12 && left > 0; ++steps) {
      size_t index = 0;
      const char last = text_.folded[left - 1];
      if (last == ' ' || (last == ')' && NameEndingAt(left - 1, &index) != nullptr) || (last == '(' && bracket)) {
        bracket = last == ')';
        if (last == '(') phrase->clean.start = left - 1;
        --left;
        continue;
      }
      if (const NameSpan* name = NameEndingAt(left, &index)) {
        if (name->type == EntityType::kPerson && phrase->type != EntityType::kEvent) break;
        left = name->clean.start;
        const CueMatch* before = FillerEndingAt(left);
        const bool target = before != nullptr && before->value == static_cast<uint32_t>(Filler::kBeforeTarget) &&
                            IsAreaType(name->type);
        neighbours->push_back({index, marked || target, Filler::kSkip});
        if (target) left = before->span.start;
        marked = false;
        phrase->clean.start = left;
        continue;
      }
      size_t start = 0;
      if (PronounEndingAt(left, &start)) {
        phrase->owner_pronoun = true;
        break;
      }
      if (const CueMatch* filler = FillerEndingAt(left)) {
        if (filler->value == static_cast<uint32_t>(Filler::kStop)) break;
        marked = filler->value == static_cast<uint32_t>(Filler::kAfterMarket);
        if (filler->value == static_cast<uint32_t>(Filler::kWorld)) {
          phrase->worldwide = true;
          phrase->clean.start = filler->span.start;
        }
        left = filler->span.start;
        continue;
      }
      const Figure* figure = FigureEndingAt(left);
      if (figure == nullptr || figure->clean.start >= left) break;
      left = figure->clean.start;
    }
  }

  void ReadRight(Phrase* phrase, std::vector<Neighbour>* neighbours) {
    size_t right = phrase->head.end;
    Filler role = phrase->clause ? Filler::kOn : Filler::kSkip;
    for (int steps = 0; steps < 10 && right < text_.folded.size(); ++steps) {
      if (text_.folded[right] == ' ') {
        ++right;
        continue;
      }
      size_t index = 0;
      if (const NameSpan* name = NameStartingAt(right, &index)) {
        if (role == Filler::kSkip) break;
        if (name->type == EntityType::kPerson) break;
        neighbours->push_back({index, false, role});
        right = name->clean.end;
        phrase->clean.end = right;
        // "H20 chips": the kind of goods belongs to the name before it.
        size_t next = right;
        while (next < text_.folded.size() && text_.folded[next] == ' ') ++next;
        if (const NameSpan* kind = NameStartingAt(next, &index); kind != nullptr && kind->generic) {
          neighbours->push_back({index, false, role});
          right = phrase->clean.end = kind->clean.end;
        }
        if (text_.english) role = Filler::kSkip;
        continue;
      }
      const CueMatch* filler = FillerStartingAt(right);
      if (filler != nullptr) {
        if (filler->value != static_cast<uint32_t>(Filler::kSkip)) role = static_cast<Filler>(filler->value);
        right = filler->span.end;
        continue;
      }
      const auto figure = std::find_if(figures_.begin(), figures_.end(),
                                       [&](const Figure& f) { return f.clean.start == right && !f.clean.empty(); });
      if (figure == figures_.end()) break;
      right = figure->clean.end;
    }
  }

  static bool Has(const Phrase& phrase, Slot slot) {
    return std::any_of(phrase.args.begin(), phrase.args.end(), [&](const Argument& a) { return a.slot == slot; });
  }
  static void Put(Phrase* phrase, Slot slot, size_t name) {
    if (!Has(*phrase, slot)) phrase->args.push_back({slot, name});
  }

  void SettleMetric(const std::vector<Neighbour>& neighbours, Phrase* phrase) {
    const bool company_owner =
        std::any_of(neighbours.begin(), neighbours.end(),
                    [&](const Neighbour& n) { return names_[n.name].type == EntityType::kCompany; }) ||
        phrase->owner_pronoun || phrase->owner_rule == "company";
    // Names before kinds: "H20 chips" is H20.
    for (bool generic : {false, true}) {
      for (const Neighbour& n : neighbours) {
        const NameSpan& name = names_[n.name];
        if (name.generic != generic) continue;
        if (name.type == EntityType::kProduct) {
          Put(phrase, Slot::kProduct, n.name);
          phrase->segment |= n.marked && phrase->kind == "market_share";
        } else if (IsAreaType(name.type)) {
          const bool market = n.marked || n.introduced == Filler::kIn || n.introduced == Filler::kTo || company_owner ||
                              phrase->kind == "market_share";
          Put(phrase, market ? Slot::kMarket : Slot::kOwner, n.name);
        } else {
          Put(phrase, Slot::kOwner, n.name);
        }
      }
    }
  }

  void SettlePolicy(const std::vector<Neighbour>& neighbours, Phrase* phrase) {
    for (bool generic : {false, true}) {
      // From the outermost name inwards: the issuer stands first, "US [curbs] on China".
      for (auto n = neighbours.rbegin(); n != neighbours.rend(); ++n) {
        const NameSpan& name = names_[n->name];
        if (name.generic != generic) continue;
        const bool outward = n->introduced == Filler::kOf || n->introduced == Filler::kTo ||
                             n->introduced == Filler::kOn || n->introduced == Filler::kIn || n->marked;
        if (name.type == EntityType::kProduct)
          Put(phrase, Slot::kProduct, n->name);
        else if (IsAuthority(name.type) && !outward && !Has(*phrase, Slot::kIssuer))
          Put(phrase, Slot::kIssuer, n->name);
        else
          Put(phrase, Slot::kTarget, n->name);
      }
    }
  }

  // "The Commerce Department told Nvidia ... it needs a licence": the authority before a verb of issuing before the
  // phrase, and the company that was told.
  void FindIssuer(Phrase* phrase) {
    const CueMatch* verb = nullptr;
    const std::vector<CueMatch> verbs = rules_.issuing().Find(text_.folded);
    size_t issuer = names_.size();
    for (const CueMatch& match : verbs) {
      if (match.span.end > phrase->head.start) break;
      size_t subject = names_.size();
      for (size_t i = 0; i < names_.size() && names_[i].clean.end <= match.span.start; ++i) {
        if (IsAuthority(names_[i].type) && !names_[i].modifier && !names_[i].quoted) subject = i;
      }
      if (subject == names_.size()) continue;
      if (verb == nullptr || match.span.start > verb->span.start) verb = &match, issuer = subject;
    }
    if (verb == nullptr || SentenceEndsBetween(names_[issuer].clean.end, phrase->clean.start)) return;
    const Slot slot = Slot::kIssuer;
    const bool product_policy = Has(*phrase, Slot::kProduct) || Has(*phrase, Slot::kTarget);
    if (!Has(*phrase, slot) && product_policy && !IsArgument(*phrase, issuer)) phrase->args.push_back({slot, issuer});
    if (!Has(*phrase, slot)) return;
    phrase->status = rules_.issuing_status(verb->value);
    for (size_t i = issuer + 1; i < names_.size() && names_[i].clean.start < phrase->head.start; ++i) {
      if (names_[i].type != EntityType::kCompany || IsArgument(*phrase, i)) continue;
      phrase->args.push_back({Slot::kTarget, i});
      break;
    }
    for (const Figure& figure : figures_) {
      if (figure.kind == FigureKind::kDate && figure.clean.start < phrase->head.start) phrase->date = figure.iso;
    }
  }
  static bool IsArgument(const Phrase& phrase, size_t name) {
    return std::any_of(phrase.args.begin(), phrase.args.end(), [&](const Argument& a) { return a.name == name; });
  }
  bool SentenceEndsBetween(size_t from, size_t to) const {
    if (from >= to) return false;
    const std::string_view between = text_.folded.substr(from, to - from);
    return between.find("。") != std::string_view::npos || between.find(';') != std::string_view::npos;
  }

  const EntityLexicon& lexicon_;
  const PhraseRules& rules_;
  const PassageText& text_;
  const std::vector<NameSpan>& names_;
  const std::vector<Figure>& figures_;
  const std::vector<CueMatch> left_fillers_;
  const std::vector<CueMatch> right_fillers_;
  const std::vector<CueMatch> anaphora_;
};

}  // namespace

std::vector<Phrase> FindPhrases(const EntityLexicon& lexicon, const PhraseRules& rules, const PassageText& text,
                                const std::vector<NameSpan>& names, const std::vector<Figure>& figures) {
  return PhraseFinder(lexicon, rules, text, names, figures).Run();
}

}  // namespace claimgraph::ingest
