// Compression of chunk payloads (zstd): u64 with the size of the original, then a frame. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_COMPRESSION_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_COMPRESSION_H_

#include <string>
#include <string_view>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

// False, and `out` is of no use, where less than an eighth would be saved.
bool Compress(std::string_view bytes, std::string* out);
// False when the bytes are not what Compress made.
bool Decompress(std::string_view bytes, AlignedBytes* out);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_COMPRESSION_H_
