// Strict conversion of legacy encodings with offsets, over ICU. Internal to the reader; thread-safe.
#ifndef CLAIMGRAPH_INGEST_READER_CONVERT_H_
#define CLAIMGRAPH_INGEST_READER_CONVERT_H_

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "ingest/record/offset_map.h"

namespace claimgraph::ingest {

// Decodes bytes[skip..] from `encoding`. InvalidArgument for an unknown name or the first byte that does not decode.
absl::StatusOr<MappedText> ConvertToUtf8(std::string_view bytes, size_t skip, const std::string& encoding);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_READER_CONVERT_H_
