// A graph database on one machine: opens it, hands out snapshot readers and the one writer.
//
// Thread-safe. Close waits for the running writer, which must not outlive the store. Readers may: they keep the files
// open and the directory locked until the last has ended. An exclusive lock on the directory keeps other processes
// out.
//
//   CG_ASSIGN_OR_RETURN(auto store, GraphStore::Open({.path = "facts"}));
//   CG_ASSIGN_OR_RETURN(auto writer, store->BeginWrite());
//   ...
//   CG_RETURN_IF_ERROR(writer->Commit());
//   auto reader = store->BeginRead();
#ifndef CLAIMGRAPH_ENGINE_GRAPH_GRAPH_STORE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_GRAPH_STORE_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_loader.h"
#include "engine/graph/graph_reader.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::storage {
class KvStore;
}

namespace claimgraph::graph {

enum class Durability : uint8_t {
  kSync,     // a commit returns once it is on disk: survives a power cut
  kRelaxed,  // survives the end of the process; a power cut may lose the last commits, never the order
};

struct GraphStoreOptions {
  std::string path;                            // directory; made when missing. Empty: in memory, gone at the end
  std::shared_ptr<storage::KvStore> kv_store;  // used instead of `path` when given (tests)
  bool create_if_missing = true;
  bool read_only = false;
  Durability durability = Durability::kSync;
  uint64_t memory_budget_bytes = uint64_t{256} << 20;  // resident chunks and changes not yet folded
  bool fold_on_close = true;
};

class GraphStore {
 public:
  virtual ~GraphStore() = default;

  // Errors: NotFound (missing and not to be made), FailedPrecondition (locked by another process, or written by a
  // newer version), DataLoss (damaged). All say what to do.
  static absl::StatusOr<std::unique_ptr<GraphStore>> Open(const GraphStoreOptions& options);

  // The newest committed state.
  virtual std::unique_ptr<GraphReader> BeginRead() = 0;
  // Waits for the writer slot. The transaction starts from the newest committed state.
  virtual absl::StatusOr<std::unique_ptr<GraphWriter>> BeginWrite() = 0;
  // Unavailable at once when another transaction holds the slot.
  virtual absl::StatusOr<std::unique_ptr<GraphWriter>> TryBeginWrite() = 0;
  // For a transaction that has read at `reader`'s snapshot and now wants to write: waits for the slot; Aborted
  // (retry the whole transaction) when something was committed since. The result is serialisable.
  virtual absl::StatusOr<std::unique_ptr<GraphWriter>> BeginWriteFrom(const GraphReader& reader) = 0;

  // A bulk load: see graph_loader.h. Waits for the writer slot, which the loader holds. nullptr when the database is
  // not empty (it holds or held nodes, or has indexes or constraints, or a query still reads an older state): such a
  // one is written to with transactions.
  virtual absl::StatusOr<std::unique_ptr<GraphLoader>> BeginLoad(const LoadOptions& options) = 0;

  // Where scratch files may go: the folder of the database, or empty when it is in memory.
  virtual std::string scratch_folder() const = 0;

  // Folds committed changes into chunks, as far as no running reader needs the old state.
  virtual absl::Status Checkpoint() = 0;
  // Folds when worthwhile, syncs and closes; waits for the running writer. Called by the destructor, which drops the
  // status.
  virtual absl::Status Close() = 0;

  struct MemoryUse {
    uint64_t chunk_bytes = 0;    // resident chunks
    uint64_t overlay_bytes = 0;  // changes not yet folded
  };
  virtual MemoryUse memory_use() const = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_GRAPH_STORE_H_
