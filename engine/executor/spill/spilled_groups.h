// SpilledGroups: an aggregation whose groups do not fit into its share of memory.
//
// What has been gathered is put on disk whenever the share is used up: groups go to partitions by the hash of their
// keys, numbered in order of first appearance, with their states saved; what DISTINCT has let through goes along as
// rows of its own. After the last row each partition is put together by itself, with DISTINCT applied once more
// (distinct_rows.h), and divided further where it does not fit either; the groups of all are merged by number. So they
// come out as they would from memory, and see their rows in the same order.
//
// One group has to fit into memory: a single list of collect() larger than the budget is an error. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_GROUPS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_GROUPS_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/operators/grouped_states.h"
#include "engine/executor/spill/merged_runs.h"
#include "engine/executor/spill/spill_run.h"

namespace claimgraph::executor {

class SpilledGroups {
 public:
  // Groups have `keys` columns of keys, at least one. `items` must outlive this.
  SpilledGroups(RunContext& run, const AggregateItems& items, size_t keys) : run_(run), items_(items), keys_(keys) {}

  // Puts the groups on disk; they are used up.
  absl::Status Add(GroupedStates& groups);
  // After the last Add(): groups as columns of keys, then of results.
  absl::StatusOr<bool> Next(Batch* out);

 private:
  // Groups: keys, saved states, number. For each call with DISTINCT rows: keys, arguments.
  struct Partitions {
    PartitionedRuns groups;
    std::vector<PartitionedRuns> rows;
  };
  struct Partition {
    SpillRun groups;
    std::vector<SpillRun> rows;
  };
  // A partition being put together.
  struct Part;

  absl::StatusOr<Partitions> MakePartitions(uint32_t depth);
  std::span<const Column> KeysOf(const Batch& batch) const { return std::span(batch.columns).first(keys_); }
  absl::Status AddStates(GroupedStates& groups, std::span<const Column> keys);
  absl::Status AddDistinctRows(GroupedStates& groups, std::span<const Column> keys);
  absl::Status ReadAll(Partitions partitions, uint32_t depth);
  absl::Status Read(const Partition& partition, uint32_t depth);
  // False when there is not memory enough.
  absl::StatusOr<bool> ReadGroups(const SpillRun& groups, Part* part);
  absl::StatusOr<bool> ReadRows(const SpillRun& rows, size_t call, Part* part);
  absl::Status Divide(const Partition& partition, uint32_t depth);
  absl::Status WriteResults(Part& part);

  RunContext& run_;
  const AggregateItems& items_;
  const size_t keys_;
  std::optional<Partitions> partitions_;
  int64_t number_ = 0;  // of the next group
  std::shared_ptr<SpillFile> result_file_;
  std::vector<SpillRun> results_;
  std::optional<MergedRuns> merged_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILLED_GROUPS_H_
