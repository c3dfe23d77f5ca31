// ItemSetter: the items of SET, REMOVE, ON CREATE and ON MATCH, applied to rows.
//
// Rows are taken in order, items in order within a row, and each sees what came before it, as people who write
// `SET n.count = n.count + 1` expect. Where no item can read what another has written, all values of a batch are
// computed together first; the outcome is the same.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ITEM_SETTER_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ITEM_SETTER_H_

#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/property_map.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class ItemSetter {
 public:
  // The items belong to the plan and outlive this.
  static absl::StatusOr<ItemSetter> Compile(const std::vector<plan::SetItem>& items, const Schema& schema,
                                            Lowering& lowering);
  bool empty() const { return items_.empty(); }

  // Applies all items to all rows of a batch. `written`, if not null, gets the elements that row r wrote to as
  // written[r].
  absl::Status Apply(const Batch& batch, RunContext& run, std::vector<std::vector<graph::ElementRef>>* written);

 private:
  struct Item {
    const plan::SetItem* plan;
    EvaluatorPtr target;
    EvaluatorPtr value;  // null where the kind has none
    Column targets;
    Column values;
    std::optional<KeyId> key;
    std::vector<std::optional<LabelId>> labels;
  };

  absl::Status ApplyTogether(const Batch& batch, RunContext& run,
                             std::vector<std::vector<graph::ElementRef>>* written);
  absl::Status ApplyItem(Item& item, size_t row, RunContext& run, std::optional<graph::ElementRef>* target);
  absl::Status SetOne(Item& item, graph::ElementRef target, const Value& value, RunContext& run);
  absl::Status SetMany(graph::ElementRef target, const Value& value, bool replace, RunContext& run);
  absl::Status SetLabels(Item& item, graph::ElementRef target, RunContext& run);

  std::vector<Item> items_;
  bool row_by_row_ = false;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ITEM_SETTER_H_
