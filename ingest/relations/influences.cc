// AFFECTS: what acts on what, and whether it raises or lowers it.
#include <algorithm>
#include <optional>

#include "engine/base/strings.h"
#include "ingest/entities/text.h"
#include "ingest/relations/relations.h"

namespace claimgraph::ingest {
namespace {

constexpr uint64_t kSubjectGapMax = 36;  // bytes between cause and verb
constexpr double kDirect = 0.85;         // cause, verb and effect in one clause
constexpr double kCarried = 0.7;         // the cause is that of a clause before

bool IsCause(const Ref& ref) {
  if (ref.modifier || ref.quoted) return false;
  if (ref.type == EntityType::kPlace || ref.type == EntityType::kPerson) return false;
  return !ref.generic;
}
bool StartsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.substr(0, w.size()) == w; });
}

class InfluenceFinder {
 public:
  InfluenceFinder(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts)
      : rules_(rules),
        view_(view),
        text_(view.passage.folded),
        drafts_(drafts),
        directions_(rules.directions().Find(text_)) {
    for (const CueMatch& match : rules.causes().Find(text_)) {
      if (!InsideRef(match.span)) cues_.push_back(match);
    }
  }

  void Run() {
    for (size_t i = 0; i < view_.clauses.size(); ++i) {
      if (view_.clauses[i].bracket) continue;
      const size_t before = drafts_->size();
      for (const CueMatch& cue : cues_) {
        if (view_.clauses[i].clean.Contains(cue.span) && ClauseAt(view_.clauses, cue.span.start) == i) Apply(i, cue);
      }
      if (drafts_->size() == before) Continue(i);
      if (view_.clauses[i].condition) Condition(i);
      if (drafts_->size() > before) last_clause_ = i;
    }
  }

 private:
  bool InsideRef(ByteSpan span) const {
    return std::any_of(view_.refs.begin(), view_.refs.end(),
                       [&](const Ref& ref) { return (ref.phrase ? ref.head : ref.clean).Overlaps(span); });
  }
  static bool In(const Ref& ref, const Clause& clause) { return clause.clean.Contains(ref.clean); }

  // What may stand as an effect: a quantity, a company, a product, a policy or an event; a country only where nothing
  // follows that it might merely describe.
  bool IsEffect(const Ref& ref) const {
    if (ref.modifier || ref.inside || ref.generic || ref.quoted) return false;
    switch (ref.type) {
      case EntityType::kPerson:
      case EntityType::kPlace:
        return false;
      case EntityType::kCountry:
      case EntityType::kGovernment:
      case EntityType::kAlliance: {
        const char32_t next = CharAt(text_, ref.clean.end);
        return !IsHanChar(next) && !(next == U' ' && IsLatinLetter(CharAt(text_, ref.clean.end + 1)));
      }
      default:
        return text_.substr(ref.clean.end, 2) != "'s";
    }
  }

  // The subject before `at` in a clause: the last reference that is not followed by 的 ("Nvidia's troubles ...").
  const Ref* SubjectBefore(const Clause& clause, uint64_t at) const {
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (!In(ref, clause) || ref.inside || ref.clean.end > at || !IsCause(ref)) continue;
      const std::string_view rest = text_.substr(ref.clean.end);
      if (StartsWithAny(rest, {"的", "之", "'s", "主导", "对", "、"})) continue;
      best = &ref;
    }
    if (best != nullptr && at - best->clean.end > kSubjectGapMax) return nullptr;
    return best;
  }

  // Whether only words that join stand between the start of the clause and `at`.
  bool OpensClause(const Clause& clause, uint64_t at) const {
    std::string_view lead = TrimSpaces(text_.substr(clause.clean.start, at - clause.clean.start));
    for (std::string_view word :
         {"并且", "并", "进而", "从而", "由此", "因此", "最终",    "直接", "也",       "还",     "恐", "恐将",
          "或",   "将", "可能", "and",  "also", "thus", "thereby", "then", "directly", "客观上", "而", "但"}) {
      if (lead.substr(0, word.size()) == word) lead = TrimSpaces(lead.substr(word.size()));
    }
    return lead.empty();
  }

  // The cause a clause without a subject carries on: that of the influence in the clause before, else the policy or
  // event which is the subject there.
  const Ref* CarriedCause(size_t clause) const {
    if (clause == 0) return nullptr;
    if (last_cause_ != nullptr && last_clause_ && Adjacent(*last_clause_, clause)) return last_cause_;
    size_t before = clause - 1;
    while (before > 0 && view_.clauses[before].bracket) --before;
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (!In(ref, view_.clauses[before]) || ref.inside || !IsCause(ref)) continue;
      if (ref.type == EntityType::kPolicy || ref.type == EntityType::kEvent) return &ref;
    }
    return best;
  }
  bool Adjacent(size_t first, size_t second) const {
    for (size_t i = first + 1; i < second; ++i) {
      if (!view_.clauses[i].bracket) return false;
    }
    return true;
  }

  // The sign that a word of change after `from` in the clause gives; outside the effect's own words.
  std::optional<int> Change(const Clause& clause, uint64_t from) const {
    for (const CueMatch& match : directions_) {
      if (match.span.start < from || !clause.clean.Contains(match.span)) continue;
      const bool in_head = std::any_of(view_.refs.begin(), view_.refs.end(),
                                       [&](const Ref& ref) { return ref.phrase && ref.head.Overlaps(match.span); });
      if (!in_head) return match.value == 1 ? 1 : -1;
    }
    return std::nullopt;
  }

  // Effects after `from`: the first, a quantity before anything else, and those joined to it.
  std::vector<const Ref*> EffectsAfter(const Clause& clause, uint64_t from, uint64_t to) const {
    std::vector<const Ref*> effects;
    const Ref* first = nullptr;
    for (const Ref& ref : view_.refs) {
      if (ref.clean.start < from || ref.clean.end > to || !In(ref, clause) || !IsEffect(ref)) continue;
      if (first == nullptr || (!IsMetric(first->type) && IsMetric(ref.type))) first = &ref;
    }
    if (first == nullptr) return effects;
    effects.push_back(first);
    for (const Ref& ref : view_.refs) {
      if (ref.clean.start < effects.back()->clean.end || ref.clean.end > to || !In(ref, clause) || !IsEffect(ref))
        continue;
      const std::string_view between =
          TrimSpaces(text_.substr(effects.back()->clean.end, ref.clean.start - effects.back()->clean.end));
      if (between == "、" || between == "和" || between == "与" || between == "及" || between == "以及" ||
          between == "and") {
        effects.push_back(&ref);
      }
    }
    return effects;
  }

  void Add(const Ref& cause, const Ref& effect, int sign, ByteSpan cue, double confidence) {
    if (cause.entity == effect.entity) return;
    // A policy does not act on its own issuer's name in its own phrase, nor on what it merely names as its object.
    RelationDraft draft;
    draft.type = "AFFECTS";
    draft.from = cause.entity;
    draft.to = effect.entity;
    draft.sign = sign;
    draft.cue = cue;
    draft.clean = ByteSpan::Cover(ByteSpan::Cover(cause.clean, effect.clean), cue);
    draft.confidence = confidence;
    drafts_->push_back(std::move(draft));
    last_cause_ = &cause;
  }

  void Apply(size_t index, const CueMatch& cue) {
    const CauseWord& word = rules_.cause(cue.value);
    if (word.closer) return;
    switch (word.order) {
      case CauseOrder::kActive:
        return Active(index, cue, word);
      case CauseOrder::kPassive:
        return Passive(index, cue, word);
      case CauseOrder::kState:
        return State(index, cue, word);
      case CauseOrder::kBecause:
        return Because(index, cue, view_.clauses[index].clean.end);
      case CauseOrder::kClosed:
        return Closed(index, cue);
    }
  }

  void Active(size_t index, const CueMatch& cue, const CauseWord& word) {
    const Clause& clause = view_.clauses[index];
    const Ref* cause = SubjectBefore(clause, cue.span.start);
    double confidence = kDirect;
    if (cause == nullptr && OpensClause(clause, cue.span.start)) {
      cause = CarriedCause(index);
      confidence = kCarried;
    }
    if (cause == nullptr) return;
    for (const Ref* effect : EffectsAfter(clause, cue.span.end, clause.clean.end)) {
      std::optional<int> sign = word.by_change ? Change(clause, cue.span.end) : std::nullopt;
      Add(*cause, *effect, sign.value_or(word.sign.value_or(0)), cue.span, confidence);
    }
  }

  void Passive(size_t index, const CueMatch& cue, const CauseWord& word) {
    const Clause& clause = view_.clauses[index];
    const Ref* effect = EffectBefore(clause, cue.span.start);
    if (effect == nullptr) return;
    for (const Ref& ref : view_.refs) {
      if (ref.clean.start < cue.span.end || !In(ref, clause) || ref.inside || !IsCause(ref)) continue;
      Add(ref, *effect, word.sign.value_or(0), cue.span, kDirect);
      return;
    }
  }
  const Ref* EffectBefore(const Clause& clause, uint64_t at) const {
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (ref.clean.end > at || !In(ref, clause) || !IsEffect(ref)) continue;
      if (best == nullptr || IsMetric(ref.type) || !IsMetric(best->type)) best = &ref;
    }
    return best;
  }

  // "... orders face risks": acted on by the cause of the clause before.
  void State(size_t index, const CueMatch& cue, const CauseWord& word) {
    const Clause& clause = view_.clauses[index];
    const Ref* effect = EffectBefore(clause, cue.span.start);
    const Ref* cause = effect == nullptr ? nullptr : PolicyBefore(clause, effect->clean.start);
    if (cause == nullptr && index > 0) cause = CarriedCause(index);
    if (effect != nullptr && cause != nullptr) Add(*cause, *effect, word.sign.value_or(0), cue.span, kCarried);
  }

  // The first policy or event of the clause: "the restriction ... put orders at risk".
  const Ref* PolicyBefore(const Clause& clause, uint64_t at) const {
    for (const Ref& ref : view_.refs) {
      if (!In(ref, clause) || ref.inside || ref.clean.end > at) continue;
      if (ref.type == EntityType::kPolicy || ref.type == EntityType::kEvent) return &ref;
    }
    return nullptr;
  }

  // "because of X": X is the cause; what changes is told in the same clause before it, or in the clause beside it.
  void Because(size_t index, const CueMatch& cue, uint64_t cause_end) {
    const Clause& clause = view_.clauses[index];
    const Ref* cause = nullptr;
    for (const Ref& ref : view_.refs) {
      if (ref.clean.start < cue.span.end || ref.clean.end > cause_end || ref.inside || !IsCause(ref) ||
          !In(ref, clause)) {
        continue;
      }
      cause = &ref;
      break;
    }
    if (cause == nullptr || cause->clean.start - cue.span.end > kSubjectGapMax) return;
    if (ChangeBeside(*cause, clause, clause.clean.start, cue.span)) return;
    // Chinese names the cause first, English mostly last.
    const bool latin = IsLatinLetter(CharAt(text_, cue.span.start));
    const bool before = index > 0 && (latin || !OpensClause(clause, cue.span.start));
    const size_t other = before ? index - 1 : index + 1;
    if (other >= view_.clauses.size() || view_.clauses[other].bracket) return;
    ChangeBeside(*cause, view_.clauses[other], view_.clauses[other].clean.start, cue.span);
  }
  // A quantity or company of the clause with a word of change of its own.
  bool ChangeBeside(const Ref& cause, const Clause& clause, uint64_t from, ByteSpan cue) {
    for (const bool metrics : {true, false}) {
      for (const Ref& ref : view_.refs) {
        if (!In(ref, clause) || !IsEffect(ref) || ref.clean.Overlaps(cause.clean) || ref.clean.start < from) continue;
        if (IsMetric(ref.type) != metrics) continue;
        // "took a write-down": the word of change may stand before a quantity.
        const auto sign = Change(clause, metrics ? from : ref.clean.start);
        if (!sign) continue;
        Add(cause, ref, *sign, cue, kDirect);
        return true;
      }
    }
    return false;
  }

  // "受X影响,Y下降": the cause stands between the word and its closer.
  void Closed(size_t index, const CueMatch& cue) {
    for (const CueMatch& closer : cues_) {
      if (!rules_.cause(closer.value).closer || closer.span.start < cue.span.end) continue;
      if (!view_.clauses[index].clean.Contains(closer.span)) return;
      return Because(index, cue, closer.span.start);
    }
  }

  // "..., and took a write-down": a further change, carried by the cause of the clause before.
  void Continue(size_t index) {
    if (last_cause_ == nullptr || !last_clause_ || !Adjacent(*last_clause_, index)) return;
    const Clause& clause = view_.clauses[index];
    const std::string_view text = text_.substr(clause.clean.start, clause.clean.size());
    if (!StartsWithAny(text, {"并", "且", "and ", "以及", "同时"})) return;
    for (const CueMatch& match : directions_) {
      if (!clause.clean.Contains(match.span) || !OpensClause(clause, match.span.start)) continue;
      for (const Ref& ref : view_.refs) {
        if (!In(ref, clause) || !IsMetric(ref.type) || !IsEffect(ref)) continue;
        Add(*last_cause_, ref, match.value == 1 ? 1 : -1, match.span, kCarried);
        return;
      }
    }
  }

  // "If A decouples from B, C will lose ...": the policy or event of the condition acts on what changes then.
  void Condition(size_t index) {
    const Ref* cause = nullptr;
    for (const Ref& ref : view_.refs) {
      if (!In(ref, view_.clauses[index]) || ref.inside) continue;
      if (ref.type == EntityType::kEvent || ref.type == EntityType::kPolicy) cause = &ref;
    }
    if (cause == nullptr) return;
    for (size_t next = index + 1; next < view_.clauses.size(); ++next) {
      const Clause& clause = view_.clauses[next];
      if (clause.bracket) continue;
      if (clause.modality != Modality::kHypothetical && clause.modality != Modality::kForecast) break;
      for (const CueMatch& match : directions_) {
        if (!clause.clean.Contains(match.span) || InsideRef(match.span)) continue;
        const Ref* effect = nullptr;
        for (const Ref& ref : view_.refs) {
          if (In(ref, clause) && IsEffect(ref) && (effect == nullptr || IsMetric(ref.type))) effect = &ref;
        }
        if (effect != nullptr) Add(*cause, *effect, match.value == 1 ? 1 : -1, match.span, kCarried);
        break;
      }
    }
  }

  const RelationRules& rules_;
  const PassageView& view_;
  const std::string_view text_;
  std::vector<RelationDraft>* drafts_;
  const std::vector<CueMatch> directions_;
  std::vector<CueMatch> cues_;
  const Ref* last_cause_ = nullptr;
  std::optional<size_t> last_clause_;
};

}  // namespace

void FindInfluences(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts) {
  InfluenceFinder(rules, view, drafts).Run();
}

}  // namespace claimgraph::ingest
