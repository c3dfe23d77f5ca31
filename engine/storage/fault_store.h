// A KvStore that fails on purpose, for crash tests. It keeps a durable image and a list of batches written but not
// synced. Crash() throws away what was not synced, as a power cut does: any number of the last batches, and none
// before them. A fault plan makes the Nth call that writes or syncs fail, and every later one too, until Crash().
//
// Thread-safe. `durable()` outlives crashes: hand the store to a new GraphStore to "reopen".
#ifndef CLAIMGRAPH_ENGINE_STORAGE_FAULT_STORE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_FAULT_STORE_H_

#include <memory>
#include <mutex>
#include <vector>

#include "engine/storage/batch_load.h"
#include "engine/storage/memory_store.h"

namespace claimgraph::storage {

class FaultStore : public KvStore {
 public:
  struct Plan {
    int64_t fail_call = -1;     // index of the first writing call that fails; -1: none
    bool apply_before = false;  // the failing batch is written, only its success is not reported
    bool fail_reads = false;    // reads count as calls too
  };
  FaultStore();

  void SetPlan(const Plan& plan);
  // Calls counted since SetPlan, and whether the plan's fault has fired.
  int64_t calls() const;
  bool fired() const;
  size_t unsynced_batches() const;
  // A power cut that keeps the first `keep_unsynced` of the batches not synced. Clears the plan.
  void Crash(size_t keep_unsynced = 0);

  absl::StatusOr<std::optional<PinnedBytes>> Get(std::string_view key) override;
  absl::Status MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) override;
  std::unique_ptr<KvIterator> Scan(std::string_view begin, std::string_view end) override;
  absl::Status Write(const WriteBatch& batch, Sync sync) override;
  absl::StatusOr<std::unique_ptr<SortedLoad>> BeginLoad() override { return std::make_unique<BatchLoad>(this); }
  absl::Status SyncWal() override;
  absl::Status Flush() override;
  absl::Status Close() override { return absl::OkStatus(); }

 private:
  // Unavailable when this call is to fail.
  absl::Status CountCall(bool* fail_after);
  absl::Status SyncLocked();

  mutable std::mutex mutex_;
  Plan plan_;
  int64_t calls_ = 0;
  bool fired_ = false;
  std::unique_ptr<MemoryStore> current_;
  MemoryStore durable_;
  std::vector<WriteBatch> unsynced_;
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_FAULT_STORE_H_
