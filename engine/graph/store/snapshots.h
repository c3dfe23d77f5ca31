// Who reads what: the running readers, the oldest snapshot among them, and memory that waits until the readers that
// may still look at it have ended. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_SNAPSHOTS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_SNAPSHOTS_H_

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "engine/catalog/catalog.h"

namespace claimgraph::graph {

class Snapshots;

// What a reader sees. Kept by the reader and its forks; the last one out ends it. Running ones are linked, oldest
// epoch first; the links belong to Snapshots.
struct Snapshot {
  Snapshot(Snapshots* owner_in, uint64_t stamp_in, std::shared_ptr<const catalog::Catalog> catalog_in)
      : stamp(stamp_in), catalog(std::move(catalog_in)), owner(owner_in) {}
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  const uint64_t stamp;
  const std::shared_ptr<const catalog::Catalog> catalog;
  Snapshots* const owner;
  uint64_t epoch = 0;
  Snapshot* before = nullptr;
  Snapshot* after = nullptr;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

class Snapshots {
 public:
  // The newest visible commit and its catalog, for Begin().
  void Publish(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog);
  // The same, by something that changes what every reader sees: `change` runs when no reader does, and none can begin
  // meanwhile. False, after a short wait, when readers are running.
  bool PublishAlone(uint64_t stamp, const std::shared_ptr<const catalog::Catalog>& catalog,
                    const std::function<bool()>& change);
  uint64_t visible() const { return visible_.load(std::memory_order_acquire); }
  std::shared_ptr<const catalog::Catalog> catalog() const;

  // A reader of what is visible now, or (the writer) of a given state.
  SnapshotPtr Begin();
  SnapshotPtr BeginAt(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog);

  // The oldest stamp that a running reader sees; what is visible when there is none.
  uint64_t OldestStamp() const;
  // Readers that begin from now on have an epoch above this.
  uint64_t CurrentEpoch() const;
  // True when every running reader has begun after CurrentEpoch() gave `epoch`.
  bool AllBegunAfter(uint64_t epoch) const;
  size_t running() const;

  // Keeps `garbage` until the readers running now have ended.
  void Retire(std::shared_ptr<void> garbage);

 private:
  friend struct Snapshot;
  SnapshotPtr RegisterLocked(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog);
  void End(Snapshot* snapshot);
  bool AllBegunAfterLocked(uint64_t epoch) const;

  mutable std::mutex mutex_;
  std::condition_variable none_running_;
  std::atomic<uint64_t> visible_{0};
  std::shared_ptr<const catalog::Catalog> catalog_ = std::make_shared<catalog::Catalog>();
  uint64_t last_epoch_ = 0;
  Snapshot* first_ = nullptr;  // of the running ones
  Snapshot* last_ = nullptr;
  size_t running_ = 0;
  std::deque<std::pair<uint64_t, std::shared_ptr<void>>> garbage_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_SNAPSHOTS_H_
