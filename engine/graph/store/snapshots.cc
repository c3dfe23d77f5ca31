#include "engine/graph/store/snapshots.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace claimgraph::graph {

void Snapshots::Publish(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  catalog_ = std::move(catalog);
  visible_.store(stamp, std::memory_order_release);
}

bool Snapshots::PublishAlone(uint64_t stamp, const std::shared_ptr<const catalog::Catalog>& catalog,
                             const std::function<bool()>& change) {
  constexpr auto kWait = std::chrono::milliseconds(20);  // then the caller looks whether it was cancelled
  std::unique_lock lock(mutex_);
  if (!none_running_.wait_for(lock, kWait, [this] { return running_ == 0; })) return false;
  if (!change()) return true;
  catalog_ = catalog;
  visible_.store(stamp, std::memory_order_release);
  return true;
}

std::shared_ptr<const catalog::Catalog> Snapshots::catalog() const {
  std::lock_guard lock(mutex_);
  return catalog_;
}

SnapshotPtr Snapshots::RegisterLocked(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  const auto snapshot = std::make_shared<Snapshot>(this, stamp, std::move(catalog));
  snapshot->epoch = ++last_epoch_;
  snapshot->before = last_;
  (last_ != nullptr ? last_->after : first_) = snapshot.get();
  last_ = snapshot.get();
  ++running_;
  return snapshot;
}

Snapshot::~Snapshot() { owner->End(this); }

SnapshotPtr Snapshots::Begin() {
  std::lock_guard lock(mutex_);
  return RegisterLocked(visible(), catalog_);
}

SnapshotPtr Snapshots::BeginAt(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  return RegisterLocked(stamp, std::move(catalog));
}

void Snapshots::End(Snapshot* snapshot) {
  std::vector<std::shared_ptr<void>> free;  // destroyed after the lock is given back
  {
    std::lock_guard lock(mutex_);
    (snapshot->before != nullptr ? snapshot->before->after : first_) = snapshot->after;
    (snapshot->after != nullptr ? snapshot->after->before : last_) = snapshot->before;
    if (--running_ == 0) none_running_.notify_all();
    while (!garbage_.empty() && AllBegunAfterLocked(garbage_.front().first)) {
      free.push_back(std::move(garbage_.front().second));
      garbage_.pop_front();
    }
  }
}

uint64_t Snapshots::OldestStamp() const {
  std::lock_guard lock(mutex_);
  uint64_t oldest = visible();
  for (const Snapshot* snapshot = first_; snapshot != nullptr; snapshot = snapshot->after) {
    oldest = std::min(oldest, snapshot->stamp);
  }
  return oldest;
}

uint64_t Snapshots::CurrentEpoch() const {
  std::lock_guard lock(mutex_);
  return last_epoch_;
}

bool Snapshots::AllBegunAfterLocked(uint64_t epoch) const { return first_ == nullptr || first_->epoch > epoch; }

bool Snapshots::AllBegunAfter(uint64_t epoch) const {
  std::lock_guard lock(mutex_);
  return AllBegunAfterLocked(epoch);
}

size_t Snapshots::running() const {
  std::lock_guard lock(mutex_);
  return running_;
}

void Snapshots::Retire(std::shared_ptr<void> garbage) {
  std::lock_guard lock(mutex_);
  if (first_ == nullptr) return;  // freed by the caller's pointer
  garbage_.emplace_back(last_epoch_, std::move(garbage));
}

}  // namespace claimgraph::graph
