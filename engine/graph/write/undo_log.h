// What a transaction has done to shared memory, so that it can be taken back, all of it or back to a savepoint.
// One thread: the holder of the writer slot.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/graph/column/graph_columns.h"

namespace claimgraph::graph {

class UndoLog {
 public:
  void Value(ValueColumn* column, uint64_t id, const ValueVersion* before) {
    entries_.push_back({Kind::kValue, column, id, before});
  }
  void List(ListColumn* column, uint64_t id) { entries_.push_back({Kind::kList, column, id, nullptr}); }
  // `counter` has been changed by `amount`.
  void Count(std::atomic<int64_t>* counter, int64_t amount) {
    // Counters are changed again and again: one entry for each is enough, as long as nobody goes back to between.
    for (const size_t place : counts_) {
      if (entries_[place].target == counter) {
        entries_[place].number += static_cast<uint64_t>(amount);
        return;
      }
    }
    if (counts_.size() == kCountsMax) counts_.clear();
    counts_.push_back(entries_.size());
    entries_.push_back({Kind::kCount, counter, static_cast<uint64_t>(amount), nullptr});
  }
  void Number(std::atomic<uint64_t>* number, uint64_t before) {
    entries_.push_back({Kind::kNumber, number, before, nullptr});
  }
  void Index(IndexColumn* index, std::string key) {
    entries_.push_back({Kind::kIndex, index, keys_.size(), nullptr});
    keys_.push_back(std::move(key));
  }
  // A place that UndoTo may go back to.
  size_t Mark() {
    counts_.clear();
    return entries_.size();
  }
  // Takes back, newest first, until `size` entries are left.
  void UndoTo(size_t size);

 private:
  enum class Kind : uint8_t { kValue, kList, kCount, kNumber, kIndex };
  struct Entry {
    Kind kind;
    void* target;
    uint64_t number;
    const ValueVersion* before;
  };
  static constexpr size_t kCountsMax = 16;
  std::vector<Entry> entries_;
  std::vector<size_t> counts_;  // entries of counters since the last mark
  std::vector<std::string> keys_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_UNDO_LOG_H_
