#include "engine/graph/column/delta.h"

#include <algorithm>
#include <new>
#include <type_traits>

namespace claimgraph::graph {
namespace {

constexpr size_t kFirstBlock = 4;
constexpr size_t kBlockMax = 512;
constexpr uint32_t kFirstLog = 2;
constexpr size_t kFirstLogBlock = 256;
constexpr size_t kLogBlockMax = size_t{64} << 10;
static_assert(std::is_trivially_destructible_v<ListLog> && std::is_trivially_destructible_v<ListChange>);
static_assert(alignof(ListChange) <= alignof(ListLog) && sizeof(ListLog) % alignof(ListChange) == 0);

// What a value holds outside itself, roughly.
uint64_t HeapBytes(const Value& value) {
  if (value.type() == ValueType::kString) return value.as_string().size() + 32;
  if (value.type() == ValueType::kList) return value.as_list().size() * 48 + 48;
  return value.type() == ValueType::kDateTime || value.type() == ValueType::kDuration ? 64 : 0;
}

}  // namespace

ValueVersion* ValueDelta::Allocate() {
  if (block_used_ == block_size_) {
    block_size_ = std::clamp(block_size_ * 2, kFirstBlock, kBlockMax);
    blocks_.push_back(std::make_unique<ValueVersion[]>(block_size_));
    bytes_ += block_size_ * sizeof(ValueVersion);
    block_used_ = 0;
  }
  return &blocks_.back()[block_used_++];
}

const ValueVersion* ValueDelta::Put(uint32_t slot, uint64_t stamp, Value value) {
  std::atomic<const ValueVersion*>& at = slots_.Slot(slot, &bytes_);
  const ValueVersion* before = at.load(std::memory_order_relaxed);
  ValueVersion* version = Allocate();
  version->stamp = stamp;
  version->older = before;
  version->value = std::move(value);
  bytes_ += HeapBytes(version->value);
  at.store(version, std::memory_order_release);
  if (before == nullptr) dirty.Set(slot);
  return before;
}

void ValueDelta::Restore(uint32_t slot, const ValueVersion* before) {
  slots_.Slot(slot, &bytes_).store(before, std::memory_order_release);
  if (before == nullptr) dirty.Clear(slot);
}

std::unique_ptr<ValueDelta> ValueDelta::CopyAfter(uint64_t stamp) const {
  std::unique_ptr<ValueDelta> copy;
  std::vector<const ValueVersion*> kept;
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    if (!dirty.Test(slot)) continue;
    kept.clear();
    for (const ValueVersion* v = Newest(slot); v != nullptr && v->stamp > stamp; v = v->older) kept.push_back(v);
    if (kept.empty()) continue;
    if (copy == nullptr) copy = std::make_unique<ValueDelta>();
    for (auto it = kept.rbegin(); it != kept.rend(); ++it) copy->Put(slot, (*it)->stamp, (*it)->value);
  }
  return copy;
}

// A log and its changes lie together in a block; nothing in them needs destroying.
ListLog* ListDelta::NewLog(uint32_t capacity) {
  const size_t size = sizeof(ListLog) + capacity * sizeof(ListChange);
  if (block_used_ + size > block_size_) {
    block_size_ = std::max(std::clamp(block_size_ * 2, kFirstLogBlock, kLogBlockMax), size);
    blocks_.push_back(std::make_unique<std::byte[]>(block_size_));
    bytes_ += block_size_;
    block_used_ = 0;
  }
  std::byte* at = blocks_.back().get() + block_used_;
  block_used_ += size;
  auto* log = new (at) ListLog();
  log->capacity = capacity;
  log->changes = new (at + sizeof(ListLog)) ListChange[capacity];
  return log;
}

void ListDelta::Append(uint32_t slot, uint64_t stamp, bool remove, uint32_t first, uint32_t second) {
  std::atomic<ListLog*>& at = slots_.Slot(slot, &bytes_);
  ListLog* log = at.load(std::memory_order_relaxed);
  const uint32_t count = log != nullptr ? log->count.load(std::memory_order_relaxed) : 0;
  ListLog* target = log;
  if (log == nullptr || count == log->capacity) {
    target = NewLog(std::max(count * 2, kFirstLog));
    for (uint32_t i = 0; i < count; ++i) {
      const ListChange& from = log->changes[i];
      ListChange& to = target->changes[i];
      to.first = from.first;
      to.second = from.second;
      to.stamp_flags.store(from.stamp_flags.load(std::memory_order_relaxed), std::memory_order_relaxed);
    }
  }
  ListChange& change = target->changes[count];
  change.first = first;
  change.second = second;
  change.stamp_flags.store(stamp << 1 | (remove ? 1 : 0), std::memory_order_relaxed);
  target->count.store(count + 1, std::memory_order_release);
  if (target != log) at.store(target, std::memory_order_release);
  if (count == 0) dirty.Set(slot);
}

void ListDelta::UndoAppend(uint32_t slot) {
  ListLog* log = slots_.Slot(slot, &bytes_).load(std::memory_order_relaxed);
  const uint32_t count = log->count.load(std::memory_order_relaxed) - 1;
  log->count.store(count, std::memory_order_release);
  if (count == 0) dirty.Clear(slot);
}

std::unique_ptr<ListDelta> ListDelta::CopyAfter(uint64_t stamp) const {
  std::unique_ptr<ListDelta> copy;
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    const ListLog* log = dirty.Test(slot) ? Log(slot) : nullptr;
    if (log == nullptr) continue;
    const uint32_t count = log->count.load(std::memory_order_acquire);
    for (uint32_t i = 0; i < count; ++i) {
      const ListChange& change = log->changes[i];
      const uint64_t stamp_flags = change.stamp_flags.load(std::memory_order_relaxed);
      if (StampOf(stamp_flags) <= stamp) continue;
      if (copy == nullptr) copy = std::make_unique<ListDelta>();
      copy->Append(slot, StampOf(stamp_flags), IsRemoval(stamp_flags), change.first, change.second);
    }
  }
  return copy;
}

}  // namespace claimgraph::graph
