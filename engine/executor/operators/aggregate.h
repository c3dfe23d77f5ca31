// Aggregate: groups rows by keys and feeds the columns of arguments to aggregate functions, batch by batch.
//
// Groups come out in order of their first row. Without keys there is exactly one group, inside a sub-plan one per
// outer row, also where there is no row at all. Weighted rows count as often as they weigh.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_

#include <memory>
#include <utility>
#include <vector>

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

class AggregateOperator final : public Operator {
 public:
  // Column i of the output is key layout[i] or, from the number of keys on, an aggregate.
  AggregateOperator(RunContext& run, OperatorPtr input, std::vector<EvaluatorPtr> keys,
                    std::vector<AggregateCall> calls, std::vector<uint32_t> layout, const ArgumentSlot* slot)
      : Operator(run), input_(std::move(input)), keys_(std::move(keys)), calls_(std::move(calls)),
        layout_(std::move(layout)), slot_(slot), groups_(run), charge_(run) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadInput();
  absl::Status Consume(const Batch& batch);
  // Numbers the groups of a batch; `*groups` null when all rows belong to group 0.
  absl::Status AssignGroups(const Batch& batch, const uint32_t** groups);
  absl::Status Emit(size_t count, Batch* out);

  OperatorPtr input_;
  std::vector<EvaluatorPtr> keys_;
  std::vector<AggregateCall> calls_;
  std::vector<uint32_t> layout_;
  const ArgumentSlot* slot_;
  GroupTable groups_;
  MemoryCharge charge_;
  std::vector<std::unique_ptr<functions::AggregateState>> states_;
  size_t group_count_ = 0;
  size_t next_ = 0;
  bool read_ = false;
  std::vector<uint32_t> row_groups_;
  std::vector<int64_t> weights_;
  std::vector<Column> arguments_;
  uint32_t batches_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_AGGREGATE_H_
