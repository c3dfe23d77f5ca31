// A set of words and what each stands for, found in a text in one pass. Latin words match whole words only and without
// regard to ASCII case unless the set is case-sensitive. Immutable once built; thread-safe.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_CUE_SET_H_
#define CLAIMGRAPH_INGEST_ENTITIES_CUE_SET_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "ingest/lexicon/aho_corasick.h"
#include "ingest/record/span.h"

namespace claimgraph::ingest {

struct CueMatch {
  ByteSpan span;
  uint32_t value = 0;
};

class CueSet {
 public:
  enum class Case : uint8_t { kIgnore, kExact };
  explicit CueSet(Case letter_case = Case::kIgnore) : case_(letter_case) {}

  // Adds the alternatives "a|b|c" under one value. Call Build() after the last.
  void Add(std::string_view alternatives, uint32_t value);
  absl::Status Build();

  // Matches that do not overlap, leftmost and longest first; words with several values are reported once for each.
  // `folded` is script-folded text.
  std::vector<CueMatch> Find(std::string_view folded) const;
  // The same without choosing: all matches at word boundaries, by start, longer first.
  std::vector<CueMatch> FindAll(std::string_view folded) const;

 private:
  Case case_;
  std::vector<AhoCorasick::Word> words_;
  AhoCorasick automaton_;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_CUE_SET_H_
