// Two small records: the format (who may open this) and the state (counters, which columns have chunks, where the
// commit log begins). The state is written by checkpoints and at close; commits after it are counted from the log.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_STATE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_STATE_H_

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/column/graph_columns.h"
#include "engine/graph/write/commit_log.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::graph {

// FailedPrecondition when the store was written by a newer version; DataLoss when it is something else.
// kNoFormat when the store is empty.
inline constexpr uint32_t kNoFormat = 0;
absl::StatusOr<uint32_t> CheckFormat(storage::KvStore& kv);
void PutFormat(storage::WriteBatch* batch);

struct StoreState {
  uint64_t counted = 0;  // the counters include commits up to here
  uint64_t durable = 0;  // commits up to here are known to be on disk: a log that ends before is damaged
  LogEnd anchor;         // the last commit that is wholly in chunks
};
// Reads the counters into `columns`, making the columns that are listed.
absl::StatusOr<StoreState> LoadState(storage::KvStore& kv, GraphColumns* columns);
void PutState(const StoreState& state, const GraphColumns& columns, storage::WriteBatch* batch);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_STATE_H_
