// First stage of ingest: bytes -> text whose every character knows its bytes.
//
// Finds the encoding (byte order mark, valid UTF-8, UTF-16 by its zero bytes, else detection), decodes strictly and
// keeps the offsets. What cannot be read is refused with the offset of the first bad byte and advice; nothing is
// replaced silently. Plain text and Markdown are read as they are. Pure apart from ReadFile; thread-safe.
#ifndef CLAIMGRAPH_INGEST_READER_READER_H_
#define CLAIMGRAPH_INGEST_READER_READER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

struct ReaderOptions {
  uint64_t max_bytes = 64ull << 20;
  std::string encoding;  // an ICU converter name such as "GB18030"; empty: find out
};

// Reads a whole file. NotFound, PermissionDenied, ResourceExhausted (larger than max_bytes), InvalidArgument (a
// folder).
absl::StatusOr<RawDocument> ReadFile(const std::string& path, const ReaderOptions& options = {});

// Decodes a document. InvalidArgument: empty, binary, of a format that is not read (PDF, HTML, archives), of an
// unknown encoding, or damaged, with the byte offset; ResourceExhausted: too large.
absl::StatusOr<DecodedDocument> Decode(const RawDocument& raw, const ReaderOptions& options,
                                       std::vector<Diagnostic>* diagnostics);

// The name of the encoding of `bytes`, or empty. Exposed for tests.
std::string DetectEncoding(std::string_view bytes);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_READER_READER_H_
