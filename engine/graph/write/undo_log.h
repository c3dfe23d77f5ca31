// What a transaction has done to shared memory, so that it can be taken back, all of it or back to a savepoint.
// One thread: the holder of the writer slot.
//
// New elements have consecutive ids, and touch the same columns one after the other: what is done to consecutive ids of
// a column is one entry, so that a transaction of many rows keeps few of them.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/graph/column/graph_columns.h"

namespace claimgraph::graph {

class UndoLog {
 public:
  void Value(ValueColumn* column, uint64_t id, const ValueVersion* before) {
    if (before != nullptr) {
      entries_.push_back({Kind::kValue, column, id, 0, before});
    } else {
      AddToRun(Kind::kFirstValues, column, id);
    }
  }
  void List(ListColumn* column, uint64_t id) { AddToRun(Kind::kLists, column, id); }
  // `counter` has been changed by `amount`.
  void Count(std::atomic<int64_t>* counter, int64_t amount) {
    Entry* const last = Last(Kind::kCount, counter);
    if (last != nullptr) {
      last->number += static_cast<uint64_t>(amount);
    } else {
      AddLatest({Kind::kCount, counter, static_cast<uint64_t>(amount), 0, nullptr});
    }
  }
  void Number(std::atomic<uint64_t>* number, uint64_t before) {
    if (Last(Kind::kNumber, number) == nullptr) AddLatest({Kind::kNumber, number, before, 0, nullptr});
  }
  void Index(IndexColumn* index, std::string_view key) {
    entries_.push_back({Kind::kIndex, index, keys_.size(), key.size(), nullptr});
    keys_.append(key);
  }
  // A place that UndoTo may go back to.
  size_t Mark() {
    latest_.fill(kNone);
    return entries_.size();
  }
  // Takes back, newest first, until `size` entries are left.
  void UndoTo(size_t size);

 private:
  enum class Kind : uint8_t { kValue, kFirstValues, kLists, kCount, kNumber, kIndex };
  struct Entry {
    Kind kind;
    void* target;
    uint64_t number;             // the first id, the amount, the number before, or where the key begins
    uint64_t count;              // of ids, or of bytes of the key
    const ValueVersion* before;  // kValue
  };
  static constexpr uint32_t kNone = UINT32_MAX;

  uint32_t& PlaceOf(const void* target) {
    const auto bits = reinterpret_cast<uintptr_t>(target);
    return latest_[(bits >> 3 ^ bits >> 9) % latest_.size()];
  }
  // The entry of this kind made last for the target, unless it is before the last mark or forgotten.
  Entry* Last(Kind kind, const void* target) {
    const uint32_t place = PlaceOf(target);
    if (place == kNone || entries_[place].target != target || entries_[place].kind != kind) return nullptr;
    return &entries_[place];
  }
  void AddLatest(const Entry& entry) {
    PlaceOf(entry.target) = static_cast<uint32_t>(entries_.size());
    entries_.push_back(entry);
  }
  void AddToRun(Kind kind, void* column, uint64_t id) {
    Entry* const last = Last(kind, column);
    if (last != nullptr && last->number + last->count == id) {
      ++last->count;
    } else {
      AddLatest({kind, column, id, 1, nullptr});
    }
  }

  std::vector<Entry> entries_;
  std::array<uint32_t, 64> latest_ = EmptyPlaces();  // entries that may still grow, by target
  std::string keys_;

  static constexpr std::array<uint32_t, 64> EmptyPlaces() {
    std::array<uint32_t, 64> places{};
    places.fill(kNone);
    return places;
  }
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_
