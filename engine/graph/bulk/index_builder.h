// Makes the blocks and the directory of a new index from keys in order. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_INDEX_BUILDER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_INDEX_BUILDER_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/graph/bulk/chunk_spool.h"
#include "engine/graph/index/index_chunks.h"

namespace claimgraph::graph {

// How a key travels through a sorter: a byte after it says whether the value equals itself.
inline void AppendMarked(std::string* key, bool equals_itself) { key->push_back(equals_itself ? 0 : 1); }

class IndexBuilder {
 public:
  // `spool` must outlive the builder.
  IndexBuilder(ChunkSpool* spool, IndexId id) : spool_(spool), id_(id) {}

  // A marked key. Gives the node that has the same value already, when there is one and it equals itself.
  absl::StatusOr<std::optional<NodeId>> Add(std::string_view marked_key);
  NodeId last_node() const { return IndexNode(last_); }
  uint64_t entries() const { return entries_; }
  // Writes the last block and the directory.
  absl::Status Finish();

 private:
  absl::Status FlushBlock();

  ChunkSpool* const spool_;
  const IndexId id_;
  uint64_t entries_ = 0;
  std::string last_;
  std::string text_;              // keys of the block being made
  std::vector<uint32_t> ends_;    // of each of them in text_
  std::vector<IndexDirectoryEntry> directory_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_INDEX_BUILDER_H_
