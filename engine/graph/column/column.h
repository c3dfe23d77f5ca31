// A column: its chunks on disk, those that are resident, the overlay of changes, and what is known about it.
//
// ValueColumn holds one value per id (properties, label bits, ends of relationships), ListColumn a list of pairs per
// id (adjacency, evidence). Both live as long as the store. Reading is thread-safe; writing belongs to the holder of
// the writer slot.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_COLUMN_COLUMN_H_
#define CLAIMGRAPH_ENGINE_GRAPH_COLUMN_COLUMN_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/graph/column/chunk_cache.h"
#include "engine/graph/column/delta.h"
#include "engine/graph/column/grow_array.h"

namespace claimgraph::graph {

inline uint32_t ChunkOf(uint64_t id) { return static_cast<uint32_t>(id >> kChunkShift); }
inline uint32_t SlotOf(uint64_t id) { return static_cast<uint32_t>(id & (kChunkIds - 1)); }

// Shared by all columns of a store.
struct ColumnContext {
  storage::KvStore* kv = nullptr;
  ChunkCache* cache = nullptr;
  std::atomic<uint64_t>* overlay_bytes = nullptr;
  std::atomic<uint32_t> next_ordinal{0};
};

class Column {
 public:
  Column(ColumnContext* context, ColumnKey key)
      : context_(context), key_(key), ordinal_(context->next_ordinal.fetch_add(1)) {}
  virtual ~Column();
  Column(const Column&) = delete;
  Column& operator=(const Column&) = delete;

  const ColumnKey& key() const { return key_; }
  uint32_t ordinal() const { return ordinal_; }  // dense: readers index their pins with it

  // The current base chunk; the empty one when none is stored.
  absl::StatusOr<ChunkPtr> Base(uint32_t chunk);
  // After a fold wrote it.
  void ReplaceBase(uint32_t chunk, ChunkPtr base);

  // After a bulk load wrote all of them.
  void DropBases();

  // Chunks with an overlay are below this.
  virtual size_t delta_size() const = 0;

  // How often something changed that may make untrue what was true of the whole column, and the commit that did so
  // last: of lists any change, of a label that a node lost it. A reader that sees that commit and finds the count as
  // it was finds all as it was.
  uint64_t change_count() const { return change_count_.load(std::memory_order_acquire); }
  uint64_t change_stamp() const { return change_stamp_.load(std::memory_order_acquire); }
  // The same of values that were put, as when a node gets the label.
  uint64_t gain_count() const { return gain_count_.load(std::memory_order_acquire); }
  uint64_t gain_stamp() const { return gain_stamp_.load(std::memory_order_acquire); }

  // What the column holds, kept by writers and folds.
  std::atomic<int64_t> count{0};     // labels: nodes; ends: relationships
  std::atomic<int64_t> non_null{0};  // folded values; lists: ids with a list
  std::atomic<bool> has_bounds{false};
  std::atomic<double> number_min{0};
  std::atomic<double> number_max{0};

 protected:
  // Writer only.
  void NoteChange(uint64_t stamp) {
    change_stamp_.store(stamp, std::memory_order_release);
    NoteUndo();
  }
  void NoteGain(uint64_t stamp) {
    gain_stamp_.store(stamp, std::memory_order_release);
    gain_count_.store(gain_count_.load(std::memory_order_relaxed) + 1, std::memory_order_release);
  }
  void NoteUndo() { change_count_.store(change_count_.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

  ColumnContext* const context_;

 private:
  std::atomic<uint64_t> change_count_{0};
  std::atomic<uint64_t> change_stamp_{0};
  std::atomic<uint64_t> gain_count_{0};
  std::atomic<uint64_t> gain_stamp_{0};
  const ColumnKey key_;
  const uint32_t ordinal_;
  GrowArray<CacheSlot> slots_;
};

// Adds the overlay table. Delta is ValueDelta or ListDelta.
template <typename Delta>
class DeltaColumn : public Column {
 public:
  using Column::Column;
  ~DeltaColumn() override {
    for (size_t i = 0; i < deltas_.size(); ++i) delete deltas_.Get(i);
  }

  // nullptr when nothing in the chunk has changed since it was folded.
  const Delta* DeltaAt(uint32_t chunk) const { return deltas_.Get(chunk); }
  size_t delta_size() const override { return deltas_.size(); }

  // Writer only.
  Delta* MutableDelta(uint32_t chunk) {
    if (Delta* found = deltas_.Get(chunk); found != nullptr) return found;
    return deltas_.GetOrMake(chunk, [&] {
      auto* made = new Delta();
      *context_->overlay_bytes += made->bytes();
      return made;
    });
  }
  // Puts what is left after a fold in the place of the old overlay, and hands that out: readers may still use it.
  std::unique_ptr<Delta> ReplaceDelta(uint32_t chunk, std::unique_ptr<Delta> left) {
    std::unique_ptr<Delta> old(deltas_.Get(chunk));
    *context_->overlay_bytes += left != nullptr ? left->bytes() : 0;
    *context_->overlay_bytes -= old != nullptr ? old->bytes() : 0;
    deltas_.Set(chunk, left.release());
    return old;
  }

 protected:
  GrowArray<Delta> deltas_;
};

class ValueColumn final : public DeltaColumn<ValueDelta> {
 public:
  using DeltaColumn::DeltaColumn;
  // Writer only. Returns the version before, for Restore.
  const ValueVersion* Put(uint64_t id, uint64_t stamp, Value value) {
    ValueDelta* delta = MutableDelta(ChunkOf(id));
    const uint64_t before_bytes = delta->bytes();
    if (value.is_null()) {
      NoteChange(stamp);
    } else {
      NoteGain(stamp);
    }
    const ValueVersion* before = delta->Put(SlotOf(id), stamp, std::move(value));
    AddOverlayBytes(delta->bytes() - before_bytes);
    return before;
  }
  void Restore(uint64_t id, const ValueVersion* before) {
    NoteUndo();
    MutableDelta(ChunkOf(id))->Restore(SlotOf(id), before);
  }

 private:
  void AddOverlayBytes(uint64_t bytes) {
    if (bytes != 0) context_->overlay_bytes->fetch_add(bytes, std::memory_order_relaxed);
  }
};

class ListColumn final : public DeltaColumn<ListDelta> {
 public:
  using DeltaColumn::DeltaColumn;
  void Append(uint64_t id, uint64_t stamp, bool remove, uint32_t first, uint32_t second) {
    ListDelta* delta = MutableDelta(ChunkOf(id));
    const uint64_t before_bytes = delta->bytes();
    NoteChange(stamp);
    delta->Append(SlotOf(id), stamp, remove, first, second);
    if (delta->bytes() != before_bytes) {
      context_->overlay_bytes->fetch_add(delta->bytes() - before_bytes, std::memory_order_relaxed);
    }
  }
  void UndoAppend(uint64_t id) {
    NoteUndo();
    MutableDelta(ChunkOf(id))->UndoAppend(SlotOf(id));
  }
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_COLUMN_COLUMN_H_
