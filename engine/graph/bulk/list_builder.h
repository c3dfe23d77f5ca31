// Makes the chunks of one list column from pairs that come in the order of their lists. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_LIST_BUILDER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_LIST_BUILDER_H_

#include <cstdint>

#include "absl/status/status.h"
#include "engine/base/status.h"
#include "engine/graph/bulk/chunk_spool.h"
#include "engine/graph/format/list_chunk.h"

namespace claimgraph::graph {

class ListBuilder {
 public:
  // `spool` must outlive the builder.
  ListBuilder(ChunkSpool* spool, const ColumnKey& column) : spool_(spool), column_(column) {}

  // REQUIRES: ids do not go down, nor do pairs of one id.
  absl::Status Add(uint64_t id, uint32_t first, uint32_t second) {
    const auto chunk = static_cast<uint32_t>(id >> kChunkShift);
    if (chunk != chunk_) CG_RETURN_IF_ERROR(Flush());
    chunk_ = chunk;
    const size_t slot = id & (kChunkIds - 1);
    // offsets[s + 1] is set once the list of s is complete.
    while (arrays_.offsets.size() < slot + 1) EndList();
    arrays_.firsts.push_back(first);
    arrays_.seconds.push_back(second);
    return absl::OkStatus();
  }
  // Writes the last chunk.
  absl::Status Flush() {
    if (arrays_.firsts.empty()) return absl::OkStatus();
    while (arrays_.offsets.size() < kChunkIds + 1) EndList();
    CG_RETURN_IF_ERROR(spool_->Put(column_, chunk_, ChunkKind::kList, ListChunk::Encode(arrays_)).status());
    arrays_.offsets.assign(1, 0);
    arrays_.firsts.clear();
    arrays_.seconds.clear();
    return absl::OkStatus();
  }
  // Lists that are not empty.
  int64_t lists() const { return lists_; }

 private:
  void EndList() {
    const auto end = static_cast<uint32_t>(arrays_.firsts.size());
    lists_ += end != arrays_.offsets.back();
    arrays_.offsets.push_back(end);
  }

  ChunkSpool* const spool_;
  const ColumnKey column_;
  uint32_t chunk_ = 0;
  ListArrays arrays_ = {.offsets = {0}, .firsts = {}, .seconds = {}};
  int64_t lists_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_LIST_BUILDER_H_
