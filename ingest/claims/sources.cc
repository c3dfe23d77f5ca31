// Who says what a clause says: "X said", "according to X", "(X data)".
#include <algorithm>

#include "ingest/claims/clauses.h"
#include "ingest/entities/text.h"

namespace claimgraph::ingest {
namespace {

constexpr uint64_t kGapMax = 48;  // bytes between a source's name and the verb

bool MaySpeak(const Ref& ref) {
  return IsActor(ref.type) && ref.type != EntityType::kCountry && !ref.modifier && !ref.quoted;
}

// The last actor that ends before `at` and after `from`.
const Ref* LastBefore(const std::vector<Ref>& refs, uint64_t from, uint64_t at) {
  const Ref* best = nullptr;
  for (const Ref& ref : refs) {
    if (MaySpeak(ref) && ref.clean.start >= from && ref.clean.end <= at) best = &ref;
  }
  return best;
}

const Ref* FirstAfter(const std::vector<Ref>& refs, uint64_t at, uint64_t to) {
  for (const Ref& ref : refs) {
    if (MaySpeak(ref) && ref.clean.start >= at && ref.clean.end <= to) return &ref;
  }
  return nullptr;
}

// The subject of a sentence: its first person, else its first actor.
const Ref* Subject(const std::vector<Ref>& refs, uint64_t before) {
  const Ref* first = nullptr;
  for (const Ref& ref : refs) {
    if (!MaySpeak(ref) || ref.clean.end > before) continue;
    if (ref.type == EntityType::kPerson) return &ref;
    if (first == nullptr) first = &ref;
  }
  return first;
}

}  // namespace

void ClauseRules::SetSource(const Ref& ref, const CueMatch& cue, const SourceWord& word, size_t first, size_t last,
                            std::vector<Clause>* clauses) const {
  for (size_t i = first; i < last && i < clauses->size(); ++i) {
    Clause& clause = (*clauses)[i];
    clause.source = ref.entity;
    clause.source_cue = cue.span;
    if (clause.modality == Modality::kAsserted) clause.modality = *word.modality;
  }
}

void ClauseRules::MarkSources(const Passage& passage, const std::vector<Ref>& refs, bool english,
                              std::vector<Clause>* clauses) const {
  const std::string_view folded = passage.folded;
  for (const CueMatch& match : attribution_.Find(folded)) {
    const SourceWord& word = source_words_[match.value];
    const size_t i = ClauseAt(*clauses, match.span.start);
    if (!word.modality || i == clauses->size()) continue;
    const Clause& clause = (*clauses)[i];
    if (word.order == SourceOrder::kBefore) {
      const Ref* source = FirstAfter(refs, match.span.end, clause.clean.end);
      if (source == nullptr || source->clean.start > match.span.end + kGapMax) continue;
      SetSource(*source, match, word, english ? 0 : i, clauses->size(), clauses);
      continue;
    }
    if (clause.bracket) {
      // "... 420亿美元(SEMI数据)": the clause that holds the brackets.
      const Ref* source = LastBefore(refs, clause.clean.start, match.span.start);
      if (source != nullptr && match.span.end == clause.clean.end && i > 0) {
        size_t owner = i - 1;
        while (owner > 0 && (*clauses)[owner].bracket) --owner;
        SetSource(*source, match, word, owner, owner + 1, clauses);
      }
      continue;
    }
    if (word.order == SourceOrder::kParen) continue;
    const Ref* source = LastBefore(refs, clause.clean.start, match.span.start);
    const bool opens_clause = match.span.start <= clause.clean.start + 6;
    if (source != nullptr && match.span.start - source->clean.end > kGapMax) source = nullptr;
    // "..., stressing that": the subject of the sentence speaks. A bare forecast has no speaker.
    const bool speaks = *word.modality == Modality::kReported;
    if (source == nullptr && opens_clause && speaks) source = Subject(refs, match.span.start);
    if (source == nullptr && english && i > 0) source = FirstAfter(refs, match.span.end, clause.clean.end);
    if (source == nullptr) continue;
    // "..., X said." speaks of all that stands before it.
    const bool trailing = english && i > 0 && clause.clean.end - match.span.end < 24 + source->clean.size();
    SetSource(*source, match, word, trailing ? 0 : i, clauses->size(), clauses);
  }
}

}  // namespace claimgraph::ingest
