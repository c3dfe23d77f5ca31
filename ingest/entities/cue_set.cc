#include "ingest/entities/cue_set.h"

#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "ingest/entities/text.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {

void CueSet::Add(std::string_view alternatives, uint32_t value) {
  for (const std::string& word : SplitAlternatives(alternatives)) {
    // Some characters of Simplified words fold further (昇 to 升): words are read as texts are.
    const std::string folded = FoldScript(word);
    words_.push_back({case_ == Case::kIgnore ? LowerAscii(folded) : folded, value});
  }
}

absl::Status CueSet::Build() {
  CG_ASSIGN_OR_RETURN(automaton_, AhoCorasick::Build(std::move(words_)));
  words_.clear();
  return absl::OkStatus();
}

std::vector<CueMatch> CueSet::FindAll(std::string_view folded) const {
  std::string lowered;
  std::string_view text = folded;
  if (case_ == Case::kIgnore) {
    lowered = LowerAscii(folded);
    text = lowered;
  }
  std::vector<CueMatch> found;
  automaton_.ForEach(text, [&](const AhoCorasick::Match& match) {
    if (AtWordBoundaries(text, match.begin, match.end)) found.push_back({{match.begin, match.end}, match.value});
  });
  std::sort(found.begin(), found.end(), [](const CueMatch& a, const CueMatch& b) {
    if (a.span.start != b.span.start) return a.span.start < b.span.start;
    return a.span.end != b.span.end ? a.span.end > b.span.end : a.value < b.value;
  });
  return found;
}

std::vector<CueMatch> CueSet::Find(std::string_view folded) const {
  std::vector<CueMatch> kept;
  for (const CueMatch& match : FindAll(folded)) {
    if (kept.empty() || kept.back().span == match.span || match.span.start >= kept.back().span.end) {
      kept.push_back(match);
    }
  }
  return kept;
}

}  // namespace claimgraph::ingest
