// Makes the columns of nodes: which there are, their labels and properties, and the keys of unique indexes. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_NODE_BUILDER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_NODE_BUILDER_H_

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/graph/bulk/property_builder.h"
#include "engine/graph/bulk/record_sorter.h"
#include "engine/graph/column/graph_columns.h"
#include "engine/graph/format/bitmap_chunk.h"
#include "engine/graph/graph_loader.h"

namespace claimgraph::graph {

// The keys of an index, sorted outside of memory.
struct IndexKeys {
  IndexId id;
  LabelId label;
  KeyId key;
  RecordSorter keys;
};

class NodeBuilder {
 public:
  // `spool` must outlive the builder.
  NodeBuilder(ChunkSpool* spool, std::string folder);

  void AddIndex(IndexId id, LabelId label, KeyId key, uint64_t memory_bytes_max);
  // See GraphLoader. The values have been checked.
  absl::Status Add(std::span<const LabelId> labels, size_t count, std::span<NodeColumn> columns);
  uint64_t count() const { return next_; }

  // Writes the last chunks. Nothing can be added afterwards.
  absl::Status Finish();
  std::vector<std::unique_ptr<IndexKeys>>& indexes() { return indexes_; }
  uint64_t memory_bytes() const;
  // Moves the keys of indexes to scratch files.
  absl::Status Spill();
  // Puts what is known about the columns into them.
  void Apply(GraphColumns* columns) const;

 private:
  // The bits of one chunk at a time.
  struct Bits {
    uint32_t chunk = 0;
    bool any = false;
    uint64_t words[BitmapChunk::kWords] = {};
    int64_t count = 0;  // of all chunks
  };
  absl::Status SetBits(uint64_t column, Bits* bits, uint64_t first, uint64_t count);
  absl::Status FlushBits(uint64_t column, Bits* bits);
  absl::Status AddKeys(std::span<const LabelId> labels, const NodeColumn& column);

  ChunkSpool* const spool_;
  const std::string folder_;
  uint64_t next_ = 0;
  Bits exists_;
  std::map<uint32_t, Bits> labels_;
  std::map<uint32_t, PropertyBuilder> properties_;  // by key
  std::vector<std::unique_ptr<IndexKeys>> indexes_;
  std::string key_scratch_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_NODE_BUILDER_H_
