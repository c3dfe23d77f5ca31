// UniqueGroups: the lower half of an aggregation one of whose keys is unique: rows become groups as they come, and
// nothing is looked up or kept.
//
// A uniqueness constraint says nothing of null, and equality, which it is about, is not the equivalence of groups for
// everything that a value may hold (NaN, lists of null). Rows whose unique key is not plainly an integer, a string or
// a node are gathered in groups of the ordinary kind, which come as Batch::groups, for AggregateOperator to put
// together: at the end, or as often as they fill their share of memory.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_UNIQUE_GROUPS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_UNIQUE_GROUPS_H_

#include <memory>
#include <utility>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/operators/grouped_states.h"

namespace claimgraph::executor {

class UniqueGroupsOperator final : public Operator {
 public:
  // Column i of the output is key layout[i] or, from the number of keys on, an aggregate.
  UniqueGroupsOperator(RunContext& run, OperatorPtr input, AggregateItems items, size_t unique_key,
                       std::vector<uint32_t> layout)
      : Operator(run), input_(std::move(input)), items_(std::move(items)), unique_key_(unique_key),
        layout_(std::move(layout)) {}
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  // Takes rows whose key may equal that of others out of in_, into others_.
  absl::Status GatherOthers();
  absl::Status Emit(Batch* out);
  // The results of one aggregate for the rows of in_.
  absl::StatusOr<Column> Aggregate(const AggregateCall& call);

  OperatorPtr input_;
  const AggregateItems items_;
  const size_t unique_key_;
  const std::vector<uint32_t> layout_;
  std::shared_ptr<GroupedStates> others_;
  uint64_t share_ = 0;  // of memory, for others_
  bool read_ = false;
  Batch in_;
  Column key_;  // the unique one, of in_
  std::vector<uint32_t> row_groups_;  // 0, 1, 2, ...
  std::vector<int64_t> weights_;
  std::vector<Column> arguments_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_UNIQUE_GROUPS_H_
