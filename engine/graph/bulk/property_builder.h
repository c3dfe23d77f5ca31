// Makes the chunks of one property column from values that come in ascending order of ids. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_PROPERTY_BUILDER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_PROPERTY_BUILDER_H_

#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/status.h"
#include "engine/graph/bulk/chunk_spool.h"
#include "engine/graph/bulk/column_facts.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

class PropertyBuilder {
 public:
  // `spool` must outlive the builder.
  PropertyBuilder(ChunkSpool* spool, const ColumnKey& column) : spool_(spool), column_(column) {}

  // REQUIRES: `id` is above the last one; the value can be stored and is not null.
  absl::Status Add(uint64_t id, Value value) {
    const auto chunk = static_cast<uint32_t>(id >> kChunkShift);
    if (chunk != chunk_) CG_RETURN_IF_ERROR(Flush());
    chunk_ = chunk;
    slots_.push_back(static_cast<uint16_t>(id & (kChunkIds - 1)));
    values_.push_back(std::move(value));
    return absl::OkStatus();
  }
  // Writes the last chunk.
  absl::Status Flush();

  const ColumnFacts& facts() const { return facts_; }

 private:
  ChunkSpool* const spool_;
  const ColumnKey column_;
  uint32_t chunk_ = 0;
  std::vector<uint16_t> slots_;  // of values_, in chunk_
  std::vector<Value> values_;
  ColumnFacts facts_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_PROPERTY_BUILDER_H_
