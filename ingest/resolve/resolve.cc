#include "ingest/resolve/resolve.h"

#include <algorithm>
#include <optional>

#include "engine/base/strings.h"
#include "ingest/entities/names.h"
#include "ingest/entities/text.h"
#include "ingest/record/ids.h"
#include "ingest/resolve/keys.h"

namespace claimgraph::ingest {
namespace {

constexpr size_t kAnaphorReach = 8;  // passages
constexpr size_t kOwnerReach = 1;

// The arguments of a phrase with what the document lets us fill in.
struct Draft {
  const Phrase* phrase = nullptr;
  size_t passage = 0;
  EntityType type = EntityType::kMetric;
  Signature signature;
  std::vector<Slot> explicit_args;
  std::optional<size_t> antecedent;  // the draft an anaphor stands for
  bool dropped = false;
};

class Resolver {
 public:
  Resolver(const EntityLexicon& lexicon, const SegmentedDocument& document, const std::vector<PassageEntities>& found)
      : lexicon_(lexicon), document_(document), found_(found) {}

  ResolvedDocument Run(std::vector<AliasDecision> aliases) {
    for (size_t p = 0; p < found_.size(); ++p) DraftPassage(p);
    Complete();
    for (size_t i = 0; i < drafts_.size(); ++i) ResolveAnaphor(i);
    result_.refs.resize(found_.size());
    for (size_t p = 0; p < found_.size(); ++p) EmitNames(p);
    for (const Draft& draft : drafts_) EmitPhrase(draft);
    for (auto& refs : result_.refs) Finish(&refs);
    result_.aliases = std::move(aliases);
    return std::move(result_);
  }

 private:
  const NameSpan& NameOf(size_t p, size_t index) const { return found_[p].names[index]; }

  std::string CountryOf(const NameSpan& name) const {
    if (name.type == EntityType::kCountry) return name.key;
    return name.country.empty() ? name.key : name.country;
  }

  void DraftPassage(size_t p) {
    for (const Phrase& phrase : found_[p].phrases) {
      Draft draft;
      draft.phrase = &phrase;
      draft.passage = p;
      draft.type = phrase.type;
      draft.signature.kind = phrase.kind;
      draft.signature.proper = phrase.proper;
      draft.signature.worldwide = phrase.worldwide;
      for (const Argument& arg : phrase.args) {
        const NameSpan& name = NameOf(p, arg.name);
        draft.signature.args.push_back({arg.slot, name.key, name.type, name.generic});
        draft.explicit_args.push_back(arg.slot);
        if (arg.slot == Slot::kIssuer) draft.signature.issuer_country = CountryOf(name);
      }
      if (IsMetric(phrase.type)) FillOwner(p, phrase, &draft);
      drafts_.push_back(std::move(draft));
    }
  }

  // Who a quantity belongs to when the text leaves it out.
  void FillOwner(size_t p, const Phrase& phrase, Draft* draft) {
    Signature& signature = draft->signature;
    if (signature.Find(Slot::kOwner) != nullptr) return;
    if (const SignatureArg* product = signature.Find(Slot::kProduct); product != nullptr && !product->generic) {
      const ListedEntity* listed = lexicon_.FindKey(product->key);
      if (listed != nullptr && !listed->maker.empty() && !phrase.owner_pronoun) {
        signature.args.push_back({Slot::kOwner, listed->maker, EntityType::kCompany, false});
      }
      // A product made for one market is sold there.
      const bool stream = phrase.type == EntityType::kRevenueStream && signature.Find(Slot::kMarket) == nullptr;
      if (stream && listed != nullptr && !listed->market.empty()) {
        signature.args.push_back({Slot::kMarket, listed->market, EntityType::kCountry, false});
      }
      if (!phrase.owner_pronoun) return;
    }
    if (phrase.owner_rule == "none" && !phrase.owner_pronoun) return;
    const bool has_product = signature.Find(Slot::kProduct) != nullptr;
    if (has_product && phrase.owner_rule != "company" && !phrase.owner_pronoun && !phrase.segment) return;
    if (const NameSpan* owner = LastOwner(p, phrase)) {
      signature.args.push_back({Slot::kOwner, owner->key, owner->type, owner->generic});
    }
  }

  static bool OwnerFits(const NameSpan& name, const Phrase& phrase) {
    if (name.modifier || name.quoted || name.generic) return false;
    if (phrase.owner_pronoun || phrase.owner_rule == "company") return name.type == EntityType::kCompany;
    if (phrase.owner_rule == "country") return name.type == EntityType::kCountry;
    if (phrase.owner_rule == "product") return name.type == EntityType::kProduct;
    return name.type == EntityType::kCompany || name.type == EntityType::kProduct || name.type == EntityType::kCountry;
  }

  bool IsArgument(const NameSpan& name, size_t p, const Phrase& phrase) const {
    return std::any_of(phrase.args.begin(), phrase.args.end(),
                       [&](const Argument& arg) { return &found_[p].names[arg.name] == &name; });
  }
  bool ClauseEndsBetween(size_t p, uint64_t from, uint64_t to) const {
    if (from >= to) return false;
    const std::string_view between = std::string_view(document_.passages[p].folded).substr(from, to - from);
    return between.find_first_of(",;(") != std::string_view::npos || between.find("。") != std::string_view::npos;
  }

  // The last fitting name before the head: in its passage, or (for companies) in the passage right before.
  const NameSpan* LastOwner(size_t p, const Phrase& phrase) const {
    const NameSpan* best = nullptr;
    const NameSpan* first = nullptr;
    for (const NameSpan& name : found_[p].names) {
      if (name.clean.end > phrase.head.start) break;
      if (!OwnerFits(name, phrase) || IsArgument(name, p, phrase)) continue;
      best = &name;
      if (first == nullptr) first = &name;
    }
    // What may belong to anything belongs to a name of its own clause, else to the topic of the sentence.
    const bool topical = !phrase.owner_pronoun && (phrase.owner_rule == "any" || phrase.owner_rule == "product");
    if (topical && best != nullptr && ClauseEndsBetween(p, best->clean.end, phrase.clean.start)) best = first;
    const bool pronoun_or_company = phrase.owner_pronoun || phrase.owner_rule == "company";
    for (size_t back = 1; best == nullptr && pronoun_or_company && back <= kOwnerReach && back <= p; ++back) {
      for (const NameSpan& name : found_[p - back].names) {
        if (OwnerFits(name, phrase)) best = &name;
      }
    }
    return best;
  }

  // An argument left out is filled when the document names exactly one fuller phrase that fits.
  void Complete() {
    std::vector<Signature> fuller;
    for (const Draft& draft : drafts_) {
      if (!draft.phrase->anaphor && draft.signature.proper.empty()) fuller.push_back(draft.signature);
    }
    for (Draft& draft : drafts_) {
      if (draft.phrase->anaphor || !draft.signature.proper.empty()) continue;
      const SignatureArg* product = draft.signature.Find(Slot::kProduct);
      const bool specific = product != nullptr && !product->generic;
      if (product == nullptr || (draft.type != EntityType::kPolicy && !specific)) continue;
      draft.signature = CompleteFrom(draft.signature, draft.type, fuller);
    }
  }

  bool MayPointTo(const Draft& anaphor, const Draft& candidate) const {
    if (candidate.type != EntityType::kPolicy || candidate.dropped) return false;
    const size_t target = candidate.antecedent.value_or(&candidate - drafts_.data());
    if (drafts_[target].phrase->anaphor) return false;
    const std::string& family = anaphor.phrase->kind;
    return family.empty() || drafts_[target].signature.kind == family;
  }

  // Points to the last policy before it in its passage, else to the first one (the topic) of the nearest passage
  // before that has one.
  void ResolveAnaphor(size_t index) {
    Draft& draft = drafts_[index];
    if (draft.type != EntityType::kPolicy || !draft.phrase->anaphor) return;
    std::optional<size_t> found;
    for (size_t i = 0; i < index; ++i) {
      const Draft& candidate = drafts_[i];
      if (candidate.passage + kAnaphorReach < draft.passage || !MayPointTo(draft, candidate)) continue;
      const bool nearer = !found || drafts_[*found].passage != candidate.passage;
      if (nearer || candidate.passage == draft.passage) found = i;
    }
    if (!found) {
      draft.dropped = true;
      return;
    }
    draft.antecedent = drafts_[*found].antecedent.value_or(*found);
  }

  uint32_t Intern(EntityType type, const std::string& key) {
    const std::string id = EntityId(Name(type), key);
    const auto [entry, added] = by_id_.try_emplace(id, static_cast<uint32_t>(result_.entities.size()));
    if (added) {
      ResolvedEntity entity;
      entity.type = type;
      entity.key = key;
      entity.id = id;
      result_.entities.push_back(std::move(entity));
    }
    return entry->second;
  }

  void EmitNames(size_t p) {
    for (const NameSpan& name : found_[p].names) {
      Ref ref;
      ref.clean = ref.head = name.clean;
      ref.entity = Intern(name.type, name.key);
      ref.type = name.type;
      ref.generic = name.generic;
      ref.modifier = name.modifier;
      ref.quoted = name.quoted;
      result_.entities[ref.entity].generic = name.generic;
      result_.refs[p].push_back(std::move(ref));
    }
  }

  void EmitPhrase(const Draft& draft) {
    if (draft.dropped) return;
    const Draft& meant = draft.antecedent ? drafts_[*draft.antecedent] : draft;
    Ref ref;
    ref.clean = draft.phrase->clean;
    ref.head = draft.phrase->head;
    ref.type = draft.type;
    ref.phrase = true;
    ref.anaphor = draft.phrase->anaphor;
    if (!ref.anaphor) ref.explicit_args = draft.explicit_args;
    ref.entity = Intern(draft.type, KeyOf(meant.signature, draft.type));
    ResolvedEntity& entity = result_.entities[ref.entity];
    entity.kind = meant.signature.kind;
    entity.unit_kind = meant.phrase->unit_kind;
    if (entity.status.empty()) entity.status = meant.phrase->status;
    if (entity.date.empty()) entity.date = meant.phrase->date;
    AddArguments(meant, ref.entity);
    result_.refs[draft.passage].push_back(std::move(ref));
  }

  void AddArguments(const Draft& draft, uint32_t index) {
    for (const SignatureArg& arg : draft.signature.args) {
      // A filled-in maker or issuer that the document never names has no sentence, so it is no entity here.
      const auto known = by_id_.find(EntityId(Name(arg.type), arg.key));
      if (known == by_id_.end()) continue;
      auto& args = result_.entities[index].args;
      const std::pair<Slot, uint32_t> pair{arg.slot, known->second};
      if (std::find(args.begin(), args.end(), pair) == args.end()) args.push_back(pair);
    }
  }

  static void Finish(std::vector<Ref>* refs) {
    std::stable_sort(refs->begin(), refs->end(), [](const Ref& a, const Ref& b) {
      if (a.clean.start != b.clean.start) return a.clean.start < b.clean.start;
      return a.clean.end != b.clean.end ? a.clean.end > b.clean.end : a.phrase > b.phrase;
    });
    for (Ref& ref : *refs) {
      ref.inside = std::any_of(refs->begin(), refs->end(), [&](const Ref& other) {
        return &other != &ref && other.phrase && other.clean.Contains(ref.clean) &&
               (other.clean.size() > ref.clean.size() || !ref.phrase);
      });
    }
  }

  const EntityLexicon& lexicon_;
  const SegmentedDocument& document_;
  const std::vector<PassageEntities>& found_;
  std::vector<Draft> drafts_;
  StringMap<uint32_t> by_id_;
  ResolvedDocument result_;
};

}  // namespace

ResolvedDocument Resolve(const EntityLexicon& lexicon, const SegmentedDocument& document,
                         const std::vector<PassageEntities>& found, std::vector<AliasDecision> aliases) {
  return Resolver(lexicon, document, found).Run(std::move(aliases));
}

}  // namespace claimgraph::ingest
