// Byte ranges of a raw file and what a stage has to say about them. Every offset of a record that leaves ingest is a
// byte offset into the raw file exactly as it was given, so that a quote can be shown in the original.
#ifndef CLAIMGRAPH_INGEST_RECORD_SPAN_H_
#define CLAIMGRAPH_INGEST_RECORD_SPAN_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace claimgraph::ingest {

// A half-open byte range [start, end).
struct ByteSpan {
  uint64_t start = 0;
  uint64_t end = 0;

  uint64_t size() const { return end - start; }
  bool empty() const { return start == end; }
  bool Contains(ByteSpan other) const { return start <= other.start && other.end <= end; }
  bool Overlaps(ByteSpan other) const { return start < other.end && other.start < end; }
  // The smallest span that covers both.
  static ByteSpan Cover(ByteSpan a, ByteSpan b) { return {std::min(a.start, b.start), std::max(a.end, b.end)}; }
  friend bool operator==(ByteSpan, ByteSpan) = default;
};

enum class Severity : uint8_t { kNote, kWarning, kError };

// What a stage noticed and a person may want to know: a repaired run, an unbalanced quote, a dropped line.
struct Diagnostic {
  std::string stage;  // "reader", "normalize", ...
  Severity severity = Severity::kNote;
  ByteSpan span;  // in the raw file
  std::string message;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_SPAN_H_
