// DistinctRows: of rows with equivalent keys the first, in order, whatever memory there is.
//
// While the keys fit into the share of memory, rows are told apart as they come. Then the table of keys is frozen: rows
// it does not know are numbered and put into partitions on disk, and each partition is gone through in the same way
// after the last row, with more partitions of its own where it does not fit either. What is left of all of them is
// merged by number. So all rows kept are yielded in the order in which they came.
//
// One thread. Errors: those of temporary files.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_DISTINCT_ROWS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_DISTINCT_ROWS_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/operators/group_table.h"
#include "engine/executor/spill/merged_runs.h"
#include "engine/executor/spill/spill_run.h"

namespace claimgraph::executor {

class DistinctRows {
 public:
  // The first `keys` columns are the keys, and the outer row where there is one. REQUIRES: there is one.
  DistinctRows(RunContext& run, size_t keys) : run_(run), keys_(keys), table_(run) {}
  // As many keys as there are columns.
  static constexpr size_t kAllColumns = SIZE_MAX;

  // Starts over.
  void Clear();
  // Clears, and gives back all but little memory.
  void Rest();
  // Cuts `batch` to rows that are known to be the first of their kind; it may be left empty.
  absl::Status Add(Batch* batch);
  // After the last row: what Add() has held back.
  absl::StatusOr<bool> Next(Batch* out);

  void set_profile(OperatorProfile* profile) { table_.set_profile(profile); }

 private:
  // Rows beyond a table that is full.
  struct Overflow {
    GroupTable* table;
    uint32_t depth;
    std::optional<PartitionedRuns> partitions;
  };
  std::vector<Column> KeysOf(const Batch& batch) const;
  // Puts those rows of a numbered batch that the frozen table does not know into partitions.
  absl::Status HoldBack(const Batch& batch, Overflow* overflow);
  // The first rows of a partition go to a run of `sorted_`.
  absl::Status Read(SpillRun partition, uint32_t depth);
  absl::Status ReadAll(PartitionedRuns partitions, uint32_t depth);

  RunContext& run_;
  const size_t keys_;
  GroupTable table_;
  std::vector<uint32_t> groups_;
  uint64_t share_ = 0;  // of memory; 0: not known yet
  int64_t row_ = 0;     // number of the next row that may be held back
  std::optional<Overflow> overflow_;
  std::vector<SpillRun> sorted_;
  std::shared_ptr<SpillFile> sorted_file_;
  std::optional<MergedRuns> merged_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_DISTINCT_ROWS_H_
