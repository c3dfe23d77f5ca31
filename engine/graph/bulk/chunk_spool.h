// Finished chunks on their way into the store: they come in any order, wait in a scratch file, and leave in the order
// of their keys. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_CHUNK_SPOOL_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_CHUNK_SPOOL_H_

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/graph/format/chunk.h"
#include "engine/storage/scratch_file.h"

namespace claimgraph::graph {

class ChunkSpool {
 public:
  // All chunks carry `fold_stamp`.
  ChunkSpool(std::string folder, uint64_t fold_stamp) : folder_(std::move(folder)), fold_stamp_(fold_stamp) {}

  // Gives how many pieces the chunk has. REQUIRES: no chunk comes twice.
  absl::StatusOr<uint16_t> Put(const ColumnKey& column, uint32_t chunk, ChunkKind kind, std::string_view payload);
  absl::Status WriteTo(storage::SortedLoad* load);

 private:
  struct Entry {
    std::string key;
    uint64_t offset;
    size_t size;
  };
  const std::string folder_;
  const uint64_t fold_stamp_;
  std::unique_ptr<storage::ScratchFile> file_;
  std::vector<Entry> entries_;
  storage::WriteBatch batch_;  // of one chunk
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_CHUNK_SPOOL_H_
