// Reads records that somebody else wrote (an external extractor, an earlier run) and checks each against the source.
//
// A record is accepted when it has the contract's fields and values, the records it names came before it, and its
// span reproduces its quote: the raw bytes [start, end), decoded, equal `text`, or equal it once both are normalised
// for extraction. What fails is reported with its line and reason and is left out, and so is what depends on it.
// Not thread-safe; use one reader per document.
#ifndef CLAIMGRAPH_INGEST_RECORD_JSONL_READER_H_
#define CLAIMGRAPH_INGEST_RECORD_JSONL_READER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

// A line that was not accepted.
struct RejectedRecord {
  uint64_t line = 0;  // 1-based
  std::string reason;
};

// How a span is checked against the source; the caller has decoded and normalised it.
class SourceText {
 public:
  // Borrows `source`, which must outlive this.
  explicit SourceText(const NormalizedDocument& source) : source_(source) {}
  // OK when raw bytes [span.start, span.end) read as `quote`, raw or normalised; otherwise says what they read as.
  absl::Status CheckQuote(ByteSpan span, std::string_view quote) const;
  const NormalizedDocument& source() const { return source_; }
  // The decoded text of a raw span.
  std::string Decoded(ByteSpan span) const;
  std::string Normalized(ByteSpan span) const;

 private:
  const NormalizedDocument& source_;
};

// Reads all lines of `text`; accepted records are appended to the result, the others to `rejected`.
DocumentRecords ReadJsonLines(std::string_view text, const SourceText& source, std::vector<RejectedRecord>* rejected);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_JSONL_READER_H_
