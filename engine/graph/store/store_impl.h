// The GraphStore of this layer: the writer slot, commits, checkpoints, opening and closing. See graph_store.h.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_STORE_IMPL_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_STORE_IMPL_H_

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "engine/graph/bulk/loader.h"
#include "engine/graph/graph_store.h"
#include "engine/graph/store/background_task.h"
#include "engine/graph/store/commit_pipeline.h"
#include "engine/graph/store/core.h"
#include "engine/graph/store/fold.h"
#include "engine/graph/store/state.h"
#include "engine/graph/write/transaction.h"

namespace claimgraph::graph {

class GraphStoreImpl : public GraphStore, public TransactionHost, public LoadHost {
 public:
  GraphStoreImpl(const GraphStoreOptions& options, std::shared_ptr<storage::KvStore> kv);
  ~GraphStoreImpl() override;
  absl::Status Load();

  std::unique_ptr<GraphReader> BeginRead() override;
  absl::StatusOr<std::unique_ptr<GraphWriter>> BeginWrite() override;
  absl::StatusOr<std::unique_ptr<GraphWriter>> TryBeginWrite() override;
  absl::StatusOr<std::unique_ptr<GraphWriter>> BeginWriteFrom(const GraphReader& reader) override;
  absl::StatusOr<std::unique_ptr<GraphLoader>> BeginLoad(const LoadOptions& options) override;
  std::string scratch_folder() const override { return core_.kv->scratch_folder(); }
  absl::Status Checkpoint() override;
  absl::Status Close() override;
  MemoryUse memory_use() const override;

  // TransactionHost
  absl::Status CommitWrite(CommitRequest request, Outcome* outcome) override;
  void EndWrite() override { ReleaseSlot(); }
  absl::Status WriteAhead(storage::WriteBatch* batch) override;

  // LoadHost
  absl::Status CommitLoad(Content* content, WorkGuard* guard) override;
  void EndLoad() override { ReleaseSlot(); }

 private:
  struct ChangedBlob {
    uint64_t stamp;
    std::pair<std::string, std::string> name;
  };
  void AcquireSlot();
  bool TryAcquireSlot();
  void ReleaseSlot();
  absl::Status CheckWritable();  // REQUIRES: the slot is held
  absl::StatusOr<std::unique_ptr<GraphWriter>> StartTransaction();
  // A checkpoint in three parts, of which the long one, Folder::Run, needs no slot. REQUIRES: fold_mutex_, and for the
  // other two the slot. The first gives the stamp to fold up to; 0: there is nothing to fold.
  absl::StatusOr<uint64_t> PrepareFold();
  absl::Status FinishFold(uint64_t stamp, storage::WriteBatch* cleanup);
  absl::Status CheckpointHeld();
  // Before chunks are written that programs of an older format do not know. REQUIRES: the slot is held.
  absl::Status RaiseFormat();
  void FoldInBackground();
  void MaybeFold();  // REQUIRES: the slot is not held
  // REQUIRES for these: the slot is held.
  absl::Status CleanBlobs(uint64_t stamp, storage::WriteBatch* batch);
  absl::Status WriteState(LogEnd anchor, storage::WriteBatch* batch, storage::KvStore::Sync sync);
  absl::Status FinishClose();
  bool IsEmpty() const;
  // The records that describe the database after the load, then its chunks.
  absl::Status WriteLoad(Content* content, LogEnd end, storage::SortedLoad* load);
  void ShowLoad(Content* content, LogEnd end, std::shared_ptr<const catalog::Catalog> catalog);

  const GraphStoreOptions options_;
  const std::shared_ptr<GraphCore> core_owner_;
  GraphCore& core_;
  CommitPipeline pipeline_;
  Folder folder_;
  const uint64_t overlay_bytes_max_;

  std::mutex fold_mutex_;  // one checkpoint at a time; taken before the slot
  std::mutex slot_mutex_;
  std::condition_variable slot_free_;
  bool slot_taken_ = false;

  // Owned by the holder of the slot.
  LogEnd applied_;               // the last commit written
  LogEnd anchor_;                // the last commit wholly in chunks
  std::deque<LogEnd> unfolded_;  // commits after anchor_
  uint64_t state_stamp_ = 0;     // the last commit when the state was written
  std::shared_ptr<const catalog::Catalog> applied_catalog_;
  std::vector<ChangedBlob> changed_blobs_;
  absl::Status failed_;  // set once writing has failed
  bool closed_ = false;
  uint32_t format_ = 0;  // of what is stored

  std::atomic<uint64_t> fold_again_at_;  // bytes of overlay
  BackgroundTask background_fold_;       // last: its thread uses all the others
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_STORE_IMPL_H_
