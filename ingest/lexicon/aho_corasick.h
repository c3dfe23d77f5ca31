// Finds every word of a lexicon in a text in one pass over its bytes.
//
// An Aho-Corasick automaton in a double array: the child of state s for byte c is cell base[s] ^ c, and belongs to s
// when that cell's check is s. So one byte costs one probe of 16 bytes, and a lexicon of 100,000 words takes about
// 10 MB. Words are bytes (UTF-8 in practice), may not be empty or hold NUL, and may occur twice with two values.
// Immutable once built; safe to search from many threads.
#ifndef CLAIMGRAPH_INGEST_LEXICON_AHO_CORASICK_H_
#define CLAIMGRAPH_INGEST_LEXICON_AHO_CORASICK_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimgraph::ingest {

class AhoCorasick {
 public:
  struct Word {
    std::string text;
    uint32_t value;
  };
  struct Match {
    size_t begin;
    size_t end;
    uint32_t value;
    friend bool operator==(const Match&, const Match&) = default;
  };

  AhoCorasick() = default;
  // InvalidArgument for an empty word or one with a NUL byte.
  static absl::StatusOr<AhoCorasick> Build(std::vector<Word> words);

  // Calls `report(Match)` for every occurrence of every word, by ascending end, longer words first.
  template <typename Report>
  void ForEach(std::string_view text, Report&& report) const {
    if (cells_.empty()) return;
    uint32_t state = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      state = Step(state, static_cast<uint8_t>(text[i]));
      for (uint32_t output = cells_[state].output; output != 0; output = outputs_[output].next) {
        report(Match{i + 1 - outputs_[output].length, i + 1, outputs_[output].value});
      }
    }
  }
  std::vector<Match> FindAll(std::string_view text) const;
  // Matches that do not overlap: the leftmost, and of those the longest, then on after it. Words that differ only in
  // value are all reported.
  std::vector<Match> FindLongest(std::string_view text) const;
  // The longest word that starts exactly at `begin`, or an empty match there.
  Match LongestAt(std::string_view text, size_t begin) const;

  size_t state_cells() const { return cells_.size(); }

 private:
  struct Cell {
    uint32_t base = 0;
    uint32_t check = kFree;  // the parent state
    uint32_t fail = 0;
    uint32_t output = 0;  // into outputs_, 0 for none
  };
  struct Output {
    uint32_t value;
    uint32_t length;
    uint32_t next;
  };
  static constexpr uint32_t kFree = 0xFFFFFFFF;

  uint32_t Step(uint32_t state, uint8_t byte) const {
    for (;;) {
      const uint32_t next = cells_[state].base ^ byte;
      if (cells_[next].check == state) return next;
      if (state == 0) return 0;
      state = cells_[state].fail;
    }
  }
  friend class AhoCorasickBuilder;

  std::vector<Cell> cells_;
  std::vector<Output> outputs_;  // [0] is unused
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LEXICON_AHO_CORASICK_H_
