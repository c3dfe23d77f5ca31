// A SortedLoad as one batch, for stores that keep everything in memory.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_BATCH_LOAD_H_
#define CLAIMGRAPH_ENGINE_STORAGE_BATCH_LOAD_H_

#include <string>

#include "engine/storage/kv_store.h"

namespace claimgraph::storage {

class BatchLoad : public SortedLoad {
 public:
  // `store` must outlive the load.
  explicit BatchLoad(KvStore* store) : store_(store) {}
  absl::Status Put(std::string_view key, std::string_view value) override {
    batch_.Put(std::string(key), std::string(value));
    return absl::OkStatus();
  }
  absl::Status Commit() override { return store_->Write(batch_, KvStore::Sync::kYes); }

 private:
  KvStore* const store_;
  WriteBatch batch_;
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_BATCH_LOAD_H_
