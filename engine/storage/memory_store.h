// A KvStore in memory: for tests and for databases that live only as long as the process. Everything written is
// durable as far as this store goes.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_MEMORY_STORE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_MEMORY_STORE_H_

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/storage/batch_load.h"

namespace claimgraph::storage {

class MemoryStore : public KvStore {
 public:
  absl::StatusOr<std::optional<PinnedBytes>> Get(std::string_view key) override;
  absl::Status MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) override;
  std::unique_ptr<KvIterator> Scan(std::string_view begin, std::string_view end) override;
  absl::Status Write(const WriteBatch& batch, Sync sync) override;
  absl::StatusOr<std::unique_ptr<SortedLoad>> BeginLoad() override { return std::make_unique<BatchLoad>(this); }
  absl::Status SyncWal() override { return absl::OkStatus(); }
  absl::Status Flush() override { return absl::OkStatus(); }
  absl::Status Close() override { return absl::OkStatus(); }

  // Everything in it, in order; for fixtures and comparison.
  std::vector<std::pair<std::string, std::string>> Dump() const;

 private:
  using Map = std::map<std::string, std::shared_ptr<const std::string>, std::less<>>;
  mutable std::mutex mutex_;
  Map map_;
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_MEMORY_STORE_H_
