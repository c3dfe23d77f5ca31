// Reads the words around a figure: bounds, directions, levels and changes. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_CUES_H_
#define CLAIMGRAPH_INGEST_FIGURES_CUES_H_

#include <string_view>
#include <vector>

#include "ingest/figures/scan.h"
#include "ingest/figures/vocabulary.h"

namespace claimgraph::ingest {

struct Reading {
  Bound bound = Bound::kEqual;
  Direction direction = Direction::kNone;
  bool change = false;
  size_t begin = 0;  // from the first word that bounds it ...
  size_t end = 0;    // ... to the last
};

// The cue words of one text, found once and asked for every figure.
class CueReader {
 public:
  // Borrows `view`.
  explicit CueReader(std::string_view view);

  // What the words around items[index] say about it.
  Reading Read(const std::vector<Item>& items, size_t index) const;
  // True when the words before `at` make what stands there something to compare with: 较2022年.
  bool IsBase(size_t at) const;

 private:
  struct Found {
    size_t begin;
    size_t end;
    const Cue* cue;  // null: a filler word
  };
  const Found* LongestEndingAt(size_t end) const;
  void ReadBefore(const std::vector<Item>& items, size_t index, Reading* reading) const;
  void ReadFromTo(const std::vector<Item>& items, size_t index, Reading* reading) const;
  void ReadReaching(const std::vector<Item>& items, size_t index, Reading* reading) const;
  void ReadAfter(const std::vector<Item>& items, size_t index, Reading* reading) const;

  std::string_view view_;
  std::vector<Found> found_;  // by ascending end, longer first
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_CUES_H_
