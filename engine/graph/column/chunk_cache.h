// The resident chunks of all columns, within a memory budget.
//
// A CacheSlot holds one chunk, or nothing yet. Whoever needs a chunk takes a shared pointer out of the slot (a short
// spin lock, a few ns) and may keep it as long as it likes: eviction only drops the slot's own pointer. Eviction is a
// clock: a slot used since the hand last passed gets another round.
//
// A load that races with a fold must not put the old chunk back: slots carry an epoch, raised by Replace, and Install
// is refused when the epoch has moved.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_COLUMN_CHUNK_CACHE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_COLUMN_CHUNK_CACHE_H_

#include <atomic>
#include <cstdint>
#include <list>
#include <mutex>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

class CacheSlot {
 public:
  // The chunk, or nullptr with the epoch to load under.
  ChunkPtr Get(uint32_t* epoch) {
    Lock();
    ChunkPtr chunk = chunk_;
    *epoch = epoch_;
    Unlock();
    used_.store(true, std::memory_order_relaxed);
    return chunk;
  }

 private:
  friend class ChunkCache;
  void Lock() {
    while (locked_.exchange(true, std::memory_order_acquire)) {
    }
  }
  void Unlock() { locked_.store(false, std::memory_order_release); }

  ChunkPtr chunk_;
  uint32_t epoch_ = 0;
  std::atomic<bool> locked_{false};
  std::atomic<bool> used_{false};
  bool listed_ = false;  // in the clock; guarded by the cache's mutex
  std::list<CacheSlot*>::iterator place_;
};

// Thread-safe.
class ChunkCache {
 public:
  explicit ChunkCache(uint64_t bytes_max) : bytes_max_(bytes_max) {}

  // Puts a loaded chunk into its slot, unless the slot has been replaced since `epoch`.
  void Install(CacheSlot* slot, uint32_t epoch, const ChunkPtr& chunk);
  // Puts a new version in: from now on nobody gets an older one.
  void Replace(CacheSlot* slot, const ChunkPtr& chunk);
  // What the slot holds is no longer right: the next reader loads it.
  void Drop(CacheSlot* slot);
  // The slot goes away.
  void Forget(CacheSlot* slot);

  uint64_t bytes() const { return bytes_.load(std::memory_order_relaxed); }
  uint64_t bytes_max() const { return bytes_max_; }

 private:
  void Put(CacheSlot* slot, const ChunkPtr& chunk, const uint32_t* only_epoch);
  void EvictLocked();

  const uint64_t bytes_max_;
  std::atomic<uint64_t> bytes_{0};
  std::mutex mutex_;
  std::list<CacheSlot*> clock_;  // front: next under the hand
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_COLUMN_CHUNK_CACHE_H_
