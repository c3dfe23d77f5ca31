#include "engine/graph/column/chunk_cache.h"

namespace claimgraph::graph {

void ChunkCache::Put(CacheSlot* slot, const ChunkPtr& chunk, const uint32_t* only_epoch) {
  std::lock_guard lock(mutex_);
  slot->Lock();
  if (only_epoch != nullptr && slot->epoch_ != *only_epoch) {
    slot->Unlock();
    return;
  }
  if (only_epoch == nullptr) ++slot->epoch_;
  ChunkPtr old = std::move(slot->chunk_);
  slot->chunk_ = chunk;
  slot->Unlock();
  const uint64_t old_bytes = old != nullptr ? old->bytes : 0;
  bytes_.fetch_add(chunk->bytes - old_bytes, std::memory_order_relaxed);
  if (!slot->listed_) {
    slot->place_ = clock_.insert(clock_.end(), slot);
    slot->listed_ = true;
  }
  if (bytes() > bytes_max_) EvictLocked();
}

void ChunkCache::Install(CacheSlot* slot, uint32_t epoch, const ChunkPtr& chunk) { Put(slot, chunk, &epoch); }
void ChunkCache::Replace(CacheSlot* slot, const ChunkPtr& chunk) { Put(slot, chunk, nullptr); }

void ChunkCache::EvictLocked() {
  // Two rounds at most: the first takes the marks away.
  for (size_t left = clock_.size() * 2; left > 0 && bytes() > bytes_max_ && !clock_.empty(); --left) {
    CacheSlot* slot = clock_.front();
    if (slot->used_.exchange(false, std::memory_order_relaxed)) {
      clock_.splice(clock_.end(), clock_, clock_.begin());
      slot->place_ = std::prev(clock_.end());
      continue;
    }
    slot->Lock();
    const ChunkPtr chunk = std::move(slot->chunk_);
    slot->chunk_ = nullptr;
    slot->Unlock();
    if (chunk != nullptr) bytes_.fetch_sub(chunk->bytes, std::memory_order_relaxed);
    clock_.pop_front();
    slot->listed_ = false;
  }
}

void ChunkCache::Drop(CacheSlot* slot) {
  std::lock_guard lock(mutex_);
  slot->Lock();
  ++slot->epoch_;
  const ChunkPtr old = std::move(slot->chunk_);
  slot->chunk_ = nullptr;
  slot->Unlock();
  if (old != nullptr) bytes_.fetch_sub(old->bytes, std::memory_order_relaxed);
}

void ChunkCache::Forget(CacheSlot* slot) {
  std::lock_guard lock(mutex_);
  if (!slot->listed_) return;
  clock_.erase(slot->place_);
  slot->listed_ = false;
  if (slot->chunk_ != nullptr) bytes_.fetch_sub(slot->chunk_->bytes, std::memory_order_relaxed);
}

}  // namespace claimgraph::graph
