// Aggregate: groups rows by keys and feeds the columns of arguments to aggregate functions, batch by batch.
//
// Groups come out in order of their first row. Without keys there is exactly one group, inside a sub-plan one per
// outer row, also where there is no row at all. Weighted rows count as often as they weigh.
//
// Groups that do not fit into memory go to disk (spill/spilled_groups.h).
//
// Where a key is unique, rows come as finished groups from UniqueGroups and go on as they are.
//
// Where several threads feed it, each lane ends in a PartialAggregate, and Aggregate puts their groups together.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/operators/grouped_states.h"
#include "engine/executor/spill/spilled_groups.h"

namespace claimgraph::executor {

class AggregateOperator final : public Operator {
 public:
  // Column i of the output is key layout[i] or, from the number of keys on, an aggregate.
  AggregateOperator(RunContext& run, OperatorPtr input, AggregateItems items, std::vector<uint32_t> layout,
                    const ArgumentSlot* slot, bool takes_groups)
      : Operator(run), input_(std::move(input)), items_(std::move(items)), layout_(std::move(layout)), slot_(slot),
        takes_groups_(takes_groups) {}
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadInput();
  void StartGroups();
  // Puts the groups on disk and starts with none.
  absl::Status SpillGroups();
  absl::Status Emit(size_t count, Batch* out);
  absl::StatusOr<bool> EmitSpilled(Batch* out);

  OperatorPtr input_;
  const AggregateItems items_;
  std::vector<uint32_t> layout_;
  const ArgumentSlot* slot_;
  const bool takes_groups_;  // rows of the input are groups that are done: see unique_groups.h
  std::optional<GroupedStates> groups_;
  std::optional<SpilledGroups> spilled_;
  uint64_t share_ = 0;  // of memory
  Batch in_;
  size_t next_ = 0;
  bool read_ = false;
};

// Reads all rows and yields their groups as Batch::groups, once, or as often as they fill its share of memory; nothing
// where there are no rows. Outside sub-plans.
class PartialAggregateOperator final : public Operator {
 public:
  PartialAggregateOperator(RunContext& run, OperatorPtr input, AggregateItems items)
      : Operator(run), input_(std::move(input)), items_(std::move(items)) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  const AggregateItems items_;
  bool read_ = false;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_
