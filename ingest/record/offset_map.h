// Where each byte of a derived text came from.
//
// The reader turns raw bytes into UTF-8, the normaliser turns that into the text which recognisers read; both drop,
// merge and replace characters. An OffsetMap records this as runs: a *copied* run maps byte for byte, a *replaced*
// run maps as a whole (any part of it came from all of its source), and what lies between the sources of two runs
// was dropped. A plain UTF-8 file with nothing to normalise is one run. Lookups are a binary search over the runs.
// Value type; safe to read from many threads.
#ifndef CLAIMGRAPH_INGEST_RECORD_OFFSET_MAP_H_
#define CLAIMGRAPH_INGEST_RECORD_OFFSET_MAP_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ingest/record/span.h"

namespace claimgraph::ingest {

class OffsetMap {
 public:
  // Appends a run of `length` derived bytes that equal the source bytes starting at `source`.
  void AppendCopy(uint64_t source, uint64_t length);
  // Appends a run of `length` derived bytes that stand for the source range as a whole.
  void AppendReplacement(ByteSpan source, uint64_t length);

  // The source range of the derived range [begin, end). For an empty range: the empty source range just before the
  // derived byte at `begin` (or just after the last one).
  // REQUIRES: begin <= end <= derived_size().
  ByteSpan SourceSpan(uint64_t begin, uint64_t end) const;
  // The smallest derived range whose source covers what is left of `source`; empty where all of it was dropped.
  ByteSpan DerivedSpan(ByteSpan source) const;

  uint64_t derived_size() const { return derived_size_; }
  size_t run_count() const { return runs_.size(); }

  // The map of a text derived by `second` from the text that `first` derived from the source.
  static OffsetMap Compose(const OffsetMap& first, const OffsetMap& second);

 private:
  struct Run {
    uint64_t derived;
    uint64_t source;
    uint64_t source_length;  // equals the derived length for a copied run
    bool copied;
  };
  size_t RunAt(uint64_t derived) const;
  uint64_t RunEnd(size_t run) const { return run + 1 < runs_.size() ? runs_[run + 1].derived : derived_size_; }

  std::vector<Run> runs_;
  uint64_t derived_size_ = 0;
};

// A text and where its bytes came from in the raw file.
struct MappedText {
  std::string text;  // valid UTF-8
  OffsetMap map;     // text -> raw file

  ByteSpan RawSpan(uint64_t begin, uint64_t end) const { return map.SourceSpan(begin, end); }
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_OFFSET_MAP_H_
