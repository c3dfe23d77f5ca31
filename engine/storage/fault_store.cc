#include "engine/storage/fault_store.h"

#include "engine/base/status.h"

namespace claimgraph::storage {

FaultStore::FaultStore() : current_(std::make_unique<MemoryStore>()) {}

void FaultStore::SetPlan(const Plan& plan) {
  std::lock_guard lock(mutex_);
  plan_ = plan;
  calls_ = 0;
  fired_ = false;
}

int64_t FaultStore::calls() const {
  std::lock_guard lock(mutex_);
  return calls_;
}

bool FaultStore::fired() const {
  std::lock_guard lock(mutex_);
  return fired_;
}

size_t FaultStore::unsynced_batches() const {
  std::lock_guard lock(mutex_);
  return unsynced_.size();
}

void FaultStore::Crash(size_t keep_unsynced) {
  std::lock_guard lock(mutex_);
  plan_ = Plan();
  fired_ = false;
  for (size_t i = 0; i < unsynced_.size() && i < keep_unsynced; ++i) {
    durable_.Write(unsynced_[i], Sync::kYes).IgnoreError();  // memory: cannot fail
  }
  unsynced_.clear();
  WriteBatch copy;
  for (auto& [key, value] : durable_.Dump()) copy.Put(key, value);
  current_ = std::make_unique<MemoryStore>();
  current_->Write(copy, Sync::kYes).IgnoreError();  // memory: cannot fail
}

absl::Status FaultStore::CountCall(bool* fail_after) {
  *fail_after = false;
  const int64_t call = calls_++;
  const bool fails = fired_ || (plan_.fail_call >= 0 && call >= plan_.fail_call);
  if (!fails) return absl::OkStatus();
  if (!fired_ && plan_.apply_before) {
    fired_ = true;
    *fail_after = true;
    return absl::OkStatus();
  }
  fired_ = true;
  return absl::UnavailableError("injected fault");
}

absl::Status FaultStore::SyncLocked() {
  for (const WriteBatch& batch : unsynced_) CG_RETURN_IF_ERROR(durable_.Write(batch, Sync::kYes));
  unsynced_.clear();
  return absl::OkStatus();
}

absl::StatusOr<std::optional<PinnedBytes>> FaultStore::Get(std::string_view key) {
  std::lock_guard lock(mutex_);
  if (plan_.fail_reads) {
    bool fail_after;
    CG_RETURN_IF_ERROR(CountCall(&fail_after));
    if (fail_after) return absl::UnavailableError("injected fault");
  }
  return current_->Get(key);
}

absl::Status FaultStore::MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) {
  out->clear();
  for (const std::string& key : keys) {
    CG_ASSIGN_OR_RETURN(auto found, Get(key));
    out->push_back(std::move(found));
  }
  return absl::OkStatus();
}

std::unique_ptr<KvIterator> FaultStore::Scan(std::string_view begin, std::string_view end) {
  std::lock_guard lock(mutex_);
  return current_->Scan(begin, end);
}

absl::Status FaultStore::Write(const WriteBatch& batch, Sync sync) {
  std::lock_guard lock(mutex_);
  bool fail_after;
  CG_RETURN_IF_ERROR(CountCall(&fail_after));
  CG_RETURN_IF_ERROR(current_->Write(batch, sync));
  unsynced_.push_back(batch);
  if (sync == Sync::kYes) CG_RETURN_IF_ERROR(SyncLocked());
  return fail_after ? absl::UnavailableError("injected fault after the write") : absl::OkStatus();
}

absl::Status FaultStore::SyncWal() {
  std::lock_guard lock(mutex_);
  bool fail_after;
  CG_RETURN_IF_ERROR(CountCall(&fail_after));
  CG_RETURN_IF_ERROR(SyncLocked());
  return fail_after ? absl::UnavailableError("injected fault after the sync") : absl::OkStatus();
}

absl::Status FaultStore::Flush() { return SyncWal(); }

}  // namespace claimgraph::storage
