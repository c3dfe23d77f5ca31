// Relations that verbs state between two named things, and offices that people hold.
#include <algorithm>
#include <vector>

#include "ingest/entities/text.h"
#include "ingest/relations/relations.h"

namespace claimgraph::ingest {
namespace {

constexpr uint64_t kObjectGapMax = 30;
constexpr uint64_t kSubjectGapMax = 45;
constexpr double kVerbConfidence = 0.75;

bool HasType(uint32_t types, const Ref& ref) { return (types >> static_cast<uint32_t>(ref.type) & 1u) != 0; }
bool In(const Ref& ref, const Clause& clause) { return clause.clean.Contains(ref.clean); }

bool Usable(const Ref& ref, uint32_t types) {
  if (ref.modifier || (ref.generic && !ref.phrase)) return false;
  return HasType(types, ref);
}

class VerbFinder {
 public:
  VerbFinder(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts)
      : rules_(rules), view_(view), text_(view.passage.folded), drafts_(drafts) {}

  void Run() {
    for (const CueMatch& cue : rules_.verbs().Find(text_)) {
      const bool inside = std::any_of(view_.refs.begin(), view_.refs.end(), [&](const Ref& ref) {
        return (ref.phrase ? ref.head : ref.clean).Overlaps(cue.span);
      });
      const size_t clause = ClauseAt(view_.clauses, cue.span.start);
      if (inside || clause == view_.clauses.size()) continue;
      const VerbWord& word = rules_.verb(cue.value);
      if (word.relation == "NONE") continue;
      if (word.order == VerbOrder::kWith)
        With(clause, cue, word);
      else
        Apply(clause, cue, word);
    }
  }

 private:
  void Add(const VerbWord& word, const Ref& from, const Ref& to, ByteSpan cue) {
    if (from.entity == to.entity) return;
    RelationDraft draft;
    draft.type = word.relation;
    draft.from = from.entity;
    draft.to = to.entity;
    draft.cue = cue;
    draft.clean = ByteSpan::Cover(ByteSpan::Cover(from.clean, to.clean), cue);
    draft.confidence = kVerbConfidence;
    drafts_->push_back(std::move(draft));
  }

  // The nearest subject: in the clause, else in the clause before when the verb opens its own.
  const Ref* Subject(size_t clause, uint64_t at, uint32_t types) const {
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (!In(ref, view_.clauses[clause]) || ref.clean.end > at || ref.inside || !Usable(ref, types)) continue;
      const std::string_view rest = text_.substr(ref.clean.end);
      if (rest.substr(0, 3) == "的" || rest.substr(0, 2) == "'s") continue;
      best = &ref;
    }
    if (best != nullptr) return at - best->clean.end <= kSubjectGapMax ? best : nullptr;
    if (clause == 0 || at - view_.clauses[clause].clean.start > 12) return nullptr;
    for (const Ref& ref : view_.refs) {
      if (In(ref, view_.clauses[clause - 1]) && !ref.inside && Usable(ref, types)) return &ref;
    }
    return nullptr;
  }
  const Ref* Object(size_t clause, uint64_t at, uint32_t types) const {
    for (const Ref& ref : view_.refs) {
      if (ref.clean.start < at || !In(ref, view_.clauses[clause])) continue;
      if (ref.clean.start - at > kObjectGapMax) return nullptr;
      if (Usable(ref, types)) return &ref;
      if (!ref.modifier && !ref.generic && !ref.phrase) return nullptr;  // something else is meant
    }
    return nullptr;
  }

  void Apply(size_t clause, const CueMatch& cue, const VerbWord& word) {
    const bool ovs = word.order == VerbOrder::kOvs;
    const Ref* first = Subject(clause, cue.span.start, word.first_types);
    const Ref* second = Object(clause, cue.span.end, word.second_types);
    if (!ovs && (second == nullptr))
      second = Located(clause, cue.span.start, word.second_types, &first, word.first_types);
    if (first == nullptr || second == nullptr) return;
    if (ovs && word.relation == "PRODUCES")
      Add(word, *second, *first, cue.span);
    else
      Add(word, *first, *second, cue.span);
  }
  // "英伟达已在越南投资": the object stands before the verb, after 在 or 向.
  const Ref* Located(size_t clause, uint64_t at, uint32_t types, const Ref** subject, uint32_t subject_types) const {
    for (const Ref& ref : view_.refs) {
      if (!In(ref, view_.clauses[clause]) || ref.clean.end != at || !Usable(ref, types) || ref.clean.start < 3)
        continue;
      const std::string_view before = text_.substr(ref.clean.start - 3, 3);
      if (before != "在" && before != "向" && before != "对") continue;
      *subject = Subject(clause, ref.clean.start - 3, subject_types);
      return &ref;
    }
    return nullptr;
  }

  // "X met Y", "X与Y和Z会谈": the first of the sentence with each of those beside the verb.
  void With(size_t clause, const CueMatch& cue, const VerbWord& word) {
    const Ref* host = nullptr;
    for (const Ref& ref : view_.refs) {
      if (Usable(ref, word.first_types) && ref.clean.end <= cue.span.start) {
        host = &ref;
        break;
      }
    }
    if (host == nullptr) return;
    for (const Ref& ref : view_.refs) {
      if (!In(ref, view_.clauses[clause]) || !Usable(ref, word.second_types) || &ref == host) continue;
      Add(word, *host, ref, cue.span);
    }
  }

  const RelationRules& rules_;
  const PassageView& view_;
  const std::string_view text_;
  std::vector<RelationDraft>* drafts_;
};

class RoleFinder {
 public:
  RoleFinder(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts)
      : rules_(rules), view_(view), text_(view.passage.folded), drafts_(drafts) {}

  void Run() {
    for (const CueMatch& cue : rules_.roles().Find(text_)) {
      const Ref* before = EndingNear(cue.span.start, false);
      const Ref* person = StartingNear(cue.span.end, true);
      if (before != nullptr && person != nullptr) {
        Add(*person, *before, cue.span);
      } else if (before != nullptr && before->type != EntityType::kPerson) {
        if (const Ref* earlier = PersonBefore(before->clean.start)) Add(*earlier, *before, cue.span);
      } else if (const Ref* holder = EndingNear(cue.span.start, true)) {
        if (const Ref* actor = AfterOf(cue.span.end)) Add(*holder, *actor, cue.span);
      }
    }
  }

 private:
  static bool Fits(const Ref& ref, bool person) {
    if (ref.modifier || ref.phrase) return false;
    return person ? ref.type == EntityType::kPerson : IsActor(ref.type) && ref.type != EntityType::kPerson;
  }
  static bool Joins(std::string_view gap) {
    gap = TrimSpaces(gap);
    return gap.empty() || gap == "的" || gap == "'s" || gap == "," || gap == "前" || gap == "公司" || gap == "集团";
  }
  const Ref* EndingNear(uint64_t at, bool person) const {
    for (const Ref& ref : view_.refs) {
      if (Fits(ref, person) && ref.clean.end <= at && Joins(text_.substr(ref.clean.end, at - ref.clean.end)))
        return &ref;
    }
    return nullptr;
  }
  const Ref* StartingNear(uint64_t at, bool person) const {
    for (const Ref& ref : view_.refs) {
      if (Fits(ref, person) && ref.clean.start >= at && Joins(text_.substr(at, ref.clean.start - at))) return &ref;
    }
    return nullptr;
  }
  // "X系A的研究员、B的成员": the person that a verb of being ties to the office.
  const Ref* PersonBefore(uint64_t at) const {
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (Fits(ref, true) && ref.clean.end <= at) best = &ref;
    }
    if (best == nullptr) return nullptr;
    const std::string_view gap = TrimSpaces(text_.substr(best->clean.end, at - best->clean.end));
    for (std::string_view verb : {"系", "是", "任", "担任", "出任", "现任", "为", "is", "was", ","}) {
      if (gap.substr(0, verb.size()) == verb) return gap.find("。") == std::string_view::npos ? best : nullptr;
    }
    return nullptr;
  }
  const Ref* AfterOf(uint64_t at) const {
    for (std::string_view word : {" of the ", " of ", " at the ", " at "}) {
      if (text_.substr(at, word.size()) == word) return StartingNear(at + word.size(), false);
    }
    return nullptr;
  }
  void Add(const Ref& person, const Ref& actor, ByteSpan cue) {
    RelationDraft draft;
    draft.type = "HOLDS_ROLE";
    draft.from = person.entity;
    draft.to = actor.entity;
    draft.role = view_.passage.clean.substr(cue.start, cue.size());
    draft.clean = ByteSpan::Cover(ByteSpan::Cover(person.clean, actor.clean), cue);
    draft.confidence = 0.9;
    drafts_->push_back(std::move(draft));
  }

  const RelationRules& rules_;
  const PassageView& view_;
  const std::string_view text_;
  std::vector<RelationDraft>* drafts_;
};

}  // namespace

void FindVerbRelations(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts) {
  VerbFinder(rules, view, drafts).Run();
}

void FindRoles(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts) {
  RoleFinder(rules, view, drafts).Run();
}

}  // namespace claimgraph::ingest
