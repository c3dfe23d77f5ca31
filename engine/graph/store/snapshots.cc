#include "engine/graph/store/snapshots.h"

#include <vector>

namespace claimgraph::graph {

void Snapshots::Publish(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  catalog_ = std::move(catalog);
  visible_.store(stamp, std::memory_order_release);
}

std::shared_ptr<const catalog::Catalog> Snapshots::catalog() const {
  std::lock_guard lock(mutex_);
  return catalog_;
}

SnapshotPtr Snapshots::RegisterLocked(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  auto* snapshot = new Snapshot{stamp, ++last_epoch_, std::move(catalog)};
  stamps_.insert(stamp);
  epochs_.insert(snapshot->epoch);
  return SnapshotPtr(snapshot, [this](const Snapshot* s) { End(s); });
}

SnapshotPtr Snapshots::Begin() {
  std::lock_guard lock(mutex_);
  return RegisterLocked(visible(), catalog_);
}

SnapshotPtr Snapshots::BeginAt(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  return RegisterLocked(stamp, std::move(catalog));
}

void Snapshots::End(const Snapshot* snapshot) {
  std::vector<std::shared_ptr<void>> free;  // destroyed after the lock is given back
  {
    std::lock_guard lock(mutex_);
    stamps_.erase(stamps_.find(snapshot->stamp));
    epochs_.erase(snapshot->epoch);
    while (!garbage_.empty() && AllBegunAfterLocked(garbage_.front().first)) {
      free.push_back(std::move(garbage_.front().second));
      garbage_.pop_front();
    }
  }
  delete snapshot;
}

uint64_t Snapshots::OldestStamp() const {
  std::lock_guard lock(mutex_);
  return stamps_.empty() ? visible() : std::min(*stamps_.begin(), visible());
}

uint64_t Snapshots::CurrentEpoch() const {
  std::lock_guard lock(mutex_);
  return last_epoch_;
}

bool Snapshots::AllBegunAfterLocked(uint64_t epoch) const { return epochs_.empty() || *epochs_.begin() > epoch; }

bool Snapshots::AllBegunAfter(uint64_t epoch) const {
  std::lock_guard lock(mutex_);
  return AllBegunAfterLocked(epoch);
}

size_t Snapshots::running() const {
  std::lock_guard lock(mutex_);
  return epochs_.size();
}

void Snapshots::Retire(std::shared_ptr<void> garbage) {
  std::lock_guard lock(mutex_);
  if (epochs_.empty()) return;  // freed by the caller's pointer
  garbage_.emplace_back(last_epoch_, std::move(garbage));
}

}  // namespace claimgraph::graph
