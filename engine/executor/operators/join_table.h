// JoinTable: one side of a join in memory, with its rows by key; the other side asks it.
//
// Keys meet where they are equal as `=` has it: null meets nothing, nor does NaN or what has one of them in it. Inside
// a sub-plan rows of different outer rows do not meet either. Memory is charged to the run. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_JOIN_TABLE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_JOIN_TABLE_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/batch.h"
#include "engine/executor/operators/group_table.h"
#include "engine/executor/row_store.h"

namespace claimgraph::executor {

// Which columns of its inputs a join compares and yields.
struct JoinColumns {
  std::vector<uint32_t> left_keys, right_keys;  // none: every row meets every row
  std::vector<uint32_t> layout;                 // columns of the left input, then those of the right
  uint32_t left_columns = 0;
  bool independent = false;  // the right input is the same for all outer rows of a sub-plan, and knows none
  // Nobody reads the right input: it only says how often each row of the left one counts.
  bool counts() const {
    return std::all_of(layout.begin(), layout.end(), [this](uint32_t column) { return column < left_columns; });
  }
};

// The key columns of a batch of either side; inside a sub-plan the number of the outer row is one more, unless that is
// all the same to the right side.
std::vector<Column> LeftKeysOf(const Batch& batch, const JoinColumns& columns);
std::vector<Column> RightKeysOf(const Batch& batch, const JoinColumns& columns);
// Leaves the rows whose keys can meet any: those that equal themselves.
RowIndex RowsThatMeet(const std::vector<Column>& keys, size_t rows);

class JoinTable {
 public:
  // A batch of the left side that is being joined.
  struct Probe {
    Batch batch;
    std::vector<uint32_t> groups;
    size_t row = 0;
    uint32_t match = 0;  // of the current row
    void Clear() { *this = Probe(); }
  };

  // `columns` must outlive this.
  JoinTable(RunContext& run, const JoinColumns& columns)
      : run_(run), columns_(columns), store_(run), groups_(run), charge_(run) {}
  void Clear();
  // Clears, and gives back all but little memory.
  void Rest();

  absl::Status Append(const Batch& batch) { return store_.Append(batch); }
  // What is held, and will be once the table is ready.
  uint64_t bytes() const { return store_.bytes() + store_.rows() * kBytesPerRow; }
  const RowStore& rows() const { return store_; }
  // After the last Append: from here on rows can be looked up.
  absl::Status Prepare();
  void set_profile(OperatorProfile* profile) { store_.set_profile(profile); }
  bool empty() const { return matches_.empty(); }

  // Gets ready to join probe->batch.
  void Start(Probe* probe);
  // The next rows of the join, at most as many as a batch has, in `out`; none when the probe is done. `left_rows` is
  // set to the row of the probe that each is of; may be null.
  void Next(Probe* probe, Batch* out, RowIndex* left_rows = nullptr) const;
  // The same where the right side only counts: each row of the left one once, weighted.
  absl::Status NextCounted(Probe* probe, Batch* out) const;

 private:
  static constexpr uint64_t kBytesPerRow = 32;
  // The group of each row, some at a time.
  absl::Status AssignGroups(const std::vector<Column>& keys, std::vector<uint32_t>* groups);
  void Emit(const Probe& probe, RowIndex probe_rows, RowIndex build_rows, Batch* out) const;

  RunContext& run_;
  const JoinColumns& columns_;
  RowStore store_;
  GroupTable groups_;
  MemoryCharge charge_;
  // Rows of group g: matches_[starts_[g] .. starts_[g + 1]), in the order they came.
  std::vector<uint32_t> starts_;
  RowIndex matches_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_JOIN_TABLE_H_
