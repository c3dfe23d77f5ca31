// What readers and writers of one store share. Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_CORE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_CORE_H_

#include <memory>

#include "engine/catalog/statistics.h"
#include "engine/graph/column/graph_columns.h"
#include "engine/graph/store/end_labels.h"
#include "engine/graph/store/snapshots.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::graph {

// Counts and estimates, read straight from the columns.
class ColumnStatistics : public catalog::Statistics {
 public:
  explicit ColumnStatistics(const GraphColumns* columns) : columns_(columns) {}
  uint64_t NodeCount() const override;
  uint64_t NodeCount(LabelId label) const override;
  uint64_t EdgeCount() const override;
  uint64_t EdgeCount(TypeId type) const override;
  uint64_t DistinctSources(TypeId type) const override;
  uint64_t DistinctTargets(TypeId type) const override;
  catalog::PropertyStatistics NodeProperty(KeyId key) const override;
  catalog::PropertyStatistics EdgeProperty(TypeId type, KeyId key) const override;
  uint64_t IndexEntries(IndexId index) const override;
  double IndexEntriesBetween(IndexId index, const Value* low, const Value* high) const override;
  double IndexDistinct(IndexId index) const override;

 private:
  const GraphColumns* const columns_;
};

// Shared with readers, so that one that outlives its store still has what it looks at.
struct GraphCore : std::enable_shared_from_this<GraphCore> {
  GraphCore(std::shared_ptr<storage::KvStore> kv_in, uint64_t chunk_budget_bytes)
      : kv(std::move(kv_in)), cache(chunk_budget_bytes), columns(Context()), statistics(&columns) {}

  ColumnContext* Context() {
    context.kv = kv.get();
    context.cache = &cache;
    context.overlay_bytes = &overlay_bytes;
    return &context;
  }

  const std::shared_ptr<storage::KvStore> kv;
  ChunkCache cache;
  std::atomic<uint64_t> overlay_bytes{0};
  ColumnContext context;
  GraphColumns columns;
  Snapshots snapshots;
  ColumnStatistics statistics;
  EndLabels end_labels;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_CORE_H_
