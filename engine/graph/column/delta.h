// Changes that are not in a chunk yet: the overlay. Per chunk a dirty bit for each slot, and behind it the slot's
// versions, each stamped with the commit that made it.
//
// One thread writes (whoever holds the writer slot); any number read at the same time without a lock. What a reader
// has found stays in memory until every reader that was there has ended (see store/snapshots.h), so plain pointers
// are safe. A reader at snapshot S over a base chunk of fold stamp F applies versions with F < stamp <= S.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_COLUMN_DELTA_H_
#define CLAIMGRAPH_ENGINE_GRAPH_COLUMN_DELTA_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/catalog/ids.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

// One version of a slot that holds a value (property, label bit, ends of a relationship).
struct ValueVersion {
  uint64_t stamp = 0;
  const ValueVersion* older = nullptr;
  Value value;
};

// One change of a list. `stamp_flags` is stamp * 2, plus 1 for a removal. Atomic because a slot of a log may be
// written again after a rollback while a reader looks at its stamp (and skips it: the stamp is above its snapshot).
struct ListChange {
  std::atomic<uint64_t> stamp_flags{0};
  uint32_t first = 0;
  uint32_t second = 0;
};

// The changes of one list in commit order. Appended to in place; when full, copied to one of twice the size.
struct ListLog {
  std::atomic<uint32_t> count{0};
  uint32_t capacity = 0;
  ListChange* changes = nullptr;
};

class DirtyBits {
 public:
  bool Test(uint32_t slot) const {
    return ((words_[slot >> 6].load(std::memory_order_acquire) >> (slot & 63)) & 1) != 0;
  }
  void Set(uint32_t slot) {
    std::atomic<uint64_t>& word = words_[slot >> 6];
    word.store(word.load(std::memory_order_relaxed) | uint64_t{1} << (slot & 63), std::memory_order_release);
  }
  void Clear(uint32_t slot) {
    std::atomic<uint64_t>& word = words_[slot >> 6];
    word.store(word.load(std::memory_order_relaxed) & ~(uint64_t{1} << (slot & 63)), std::memory_order_release);
  }
  uint64_t Word(size_t i) const { return words_[i].load(std::memory_order_acquire); }

 private:
  std::atomic<uint64_t> words_[kChunkIds / 64] = {};
};

// Slots in groups of 64 that come into being when first written.
template <typename T>
class SlotGroups {
 public:
  SlotGroups() = default;
  ~SlotGroups() {
    for (auto& group : groups_) delete group.load(std::memory_order_relaxed);
  }
  SlotGroups(const SlotGroups&) = delete;
  SlotGroups& operator=(const SlotGroups&) = delete;

  T* Get(uint32_t slot) const {
    const Group* group = groups_[slot >> 6].load(std::memory_order_acquire);
    return group != nullptr ? group->slots[slot & 63].load(std::memory_order_acquire) : nullptr;
  }
  // Writer only. `*bytes` grows by what was allocated.
  std::atomic<T*>& Slot(uint32_t slot, uint64_t* bytes) {
    std::atomic<Group*>& at = groups_[slot >> 6];
    Group* group = at.load(std::memory_order_relaxed);
    if (group == nullptr) {
      group = new Group();
      *bytes += sizeof(Group);
      at.store(group, std::memory_order_release);
    }
    return group->slots[slot & 63];
  }

 private:
  struct Group {
    std::atomic<T*> slots[64] = {};
  };
  std::atomic<Group*> groups_[kChunkIds / 64] = {};
};

// Overlay of one chunk of a value column.
class ValueDelta {
 public:
  DirtyBits dirty;
  uint64_t bytes() const { return bytes_; }

  const ValueVersion* Newest(uint32_t slot) const { return slots_.Get(slot); }
  // The version that snapshot `stamp` sees over a base of `fold_stamp`; nullptr: the base's value.
  const ValueVersion* Find(uint32_t slot, uint64_t stamp, uint64_t fold_stamp) const {
    const ValueVersion* version = slots_.Get(slot);
    while (version != nullptr && version->stamp > stamp) version = version->older;
    return version != nullptr && version->stamp > fold_stamp ? version : nullptr;
  }

  // Writer only. Returns what the slot held before, for Restore.
  const ValueVersion* Put(uint32_t slot, uint64_t stamp, Value value);
  void Restore(uint32_t slot, const ValueVersion* before);
  // A copy with the versions after `stamp`, or nullptr when there are none.
  std::unique_ptr<ValueDelta> CopyAfter(uint64_t stamp) const;

 private:
  ValueVersion* Allocate();

  SlotGroups<const ValueVersion> slots_;
  std::vector<std::unique_ptr<ValueVersion[]>> blocks_;
  size_t block_used_ = 0;
  size_t block_size_ = 0;
  uint64_t bytes_ = sizeof(ValueDelta);
};

// Overlay of one chunk of a list column.
class ListDelta {
 public:
  DirtyBits dirty;
  uint64_t bytes() const { return bytes_; }

  const ListLog* Log(uint32_t slot) const { return slots_.Get(slot); }
  // Writer only. Restore undoes the last Append to the slot.
  void Append(uint32_t slot, uint64_t stamp, bool remove, uint32_t first, uint32_t second);
  void UndoAppend(uint32_t slot);
  std::unique_ptr<ListDelta> CopyAfter(uint64_t stamp) const;

 private:
  ListLog* NewLog(uint32_t capacity);

  SlotGroups<ListLog> slots_;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;  // hold the logs
  size_t block_used_ = 0;
  size_t block_size_ = 0;
  uint64_t bytes_ = sizeof(ListDelta);
};

inline uint64_t StampOf(uint64_t stamp_flags) { return stamp_flags >> 1; }
inline bool IsRemoval(uint64_t stamp_flags) { return (stamp_flags & 1) != 0; }

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_COLUMN_DELTA_H_
