// GroupedStates: what an aggregation has gathered so far: groups by their keys, and the states of the aggregates.
//
// A worker gathers those of its morsel (PartialAggregateOperator), and AggregateOperator puts them together in the
// order of the morsels: groups come out in the order of their first row, and states see the rows in the order one
// thread would have shown them.
//
// Memory is charged to the run it was made in. One thread at a time.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUPED_STATES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUPED_STATES_H_

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/batch.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/group_table.h"
#include "engine/functions/aggregate.h"

namespace claimgraph::executor {

struct AggregateCall {
  const functions::AggregateFunction* function = nullptr;
  bool distinct = false;
  std::vector<EvaluatorPtr> arguments;  // empty for count(*)
};

// What an aggregation computes of each row.
struct AggregateItems {
  std::vector<EvaluatorPtr> keys;
  std::vector<AggregateCall> calls;
};

// Partial groups that wait to be put together, at most (see parallel/crew.cc); two threads make eight.
inline constexpr uint64_t kGroupsWaitingMax = 16;

class GroupedStates {
 public:
  // `items` must outlive this. Without keys the group of a row is the number of its outer row, 0 outside sub-plans,
  // and there are `fixed_groups` of them from the start.
  GroupedStates(RunContext& run, const AggregateItems& items, size_t fixed_groups);

  // With `by_outer_row`, rows of different outer rows are in different groups.
  absl::Status Add(const Batch& batch, bool by_outer_row);
  // Adds the groups of another one of the same items, as if its rows came after those seen here. Uses `other` up.
  absl::Status MergeFrom(GroupedStates& other);

  size_t size() const { return size_; }
  // What is charged; the states are looked at now and then only.
  uint64_t bytes() const { return groups_.bytes() + charge_.bytes(); }
  // Key i of the groups; after the last of the items' keys, the outer row.
  Column key(size_t i) const { return groups_.key(i); }
  functions::AggregateState& state(size_t i) { return *states_[i]; }

  // Made by a part of the work that had to stop for want of memory.
  bool cut_short = false;
  // Where to note the memory; may be null.
  void set_profile(OperatorProfile* profile);

 private:
  void Resize(size_t size);
  // Numbers the groups of a batch; `*groups` null when all rows belong to group 0.
  absl::Status Assign(const Batch& batch, bool by_outer_row, const uint32_t** groups);
  absl::Status ChargeStates();

  RunContext& run_;
  const AggregateItems& items_;
  GroupTable groups_;
  MemoryCharge charge_;
  std::vector<std::unique_ptr<functions::AggregateState>> states_;
  size_t size_ = 0;
  uint32_t batches_ = 0;
  // Reused from batch to batch.
  std::vector<uint32_t> row_groups_;
  std::vector<int64_t> weights_;
  std::vector<Column> arguments_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUPED_STATES_H_
