// SpilledJoin: a hash join whose right side does not fit into its share of memory.
//
// Both sides are put into partitions on disk by the hash of their keys, rows of the left one numbered. A partition is
// joined as if it were all; where its right side is still too large it is taken in pieces, and the left side gone
// through for each. What the partitions yield is merged by number, so that rows come in the order of the left side,
// and for each in that of the right.
//
// Without keys nothing is put together on disk: the right side lies there, and is read for each row of the left one.
//
// One thread. Errors: those of temporary files.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_JOIN_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_JOIN_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/operators/join_table.h"
#include "engine/executor/spill/merged_runs.h"
#include "engine/executor/spill/spill_run.h"

namespace claimgraph::executor {

class SpilledJoin {
 public:
  // `columns` must outlive this.
  SpilledJoin(RunContext& run, const JoinColumns& columns) : run_(run), columns_(columns) {}

  absl::Status Start();
  absl::Status AddRight(const Batch& batch);
  absl::Status AddRight(const RowStore& rows);
  absl::Status EndRight();
  // Joins with the rows of `left`, which is open.
  absl::StatusOr<bool> Next(Operator& left, Batch* out);

 private:
  absl::Status JoinAll(Operator& left);
  absl::StatusOr<PartitionedRuns> PartitionLeft(Operator& left);
  absl::Status JoinPartition(const SpillRun& left, const SpillRun& right);
  // Joins all of a partition's left side with what the table holds.
  absl::Status JoinPiece(const SpillRun& left, JoinTable* table);
  absl::StatusOr<bool> NextPair(Operator& left, Batch* out);

  RunContext& run_;
  const JoinColumns& columns_;
  std::optional<PartitionedRuns> right_;
  std::shared_ptr<SpillFile> joined_file_;
  std::vector<SpillRun> joined_;
  std::optional<MergedRuns> merged_;
  // Without keys.
  std::optional<SpillRun> all_right_;
  std::optional<SpillReader> reader_;
  Batch left_batch_;
  size_t left_row_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_JOIN_H_
