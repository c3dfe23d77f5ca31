// Lowering of operators that look at many rows: Aggregate, Distinct, Sort, Union, HashJoin.
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/aggregate.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/operators/set_operators.h"
#include "engine/executor/operators/unique_groups.h"

namespace claimgraph::executor {
namespace {

absl::StatusOr<std::vector<uint32_t>> Positions(const std::vector<plan::VarId>& vars, const Schema& schema) {
  std::vector<uint32_t> positions;
  positions.reserve(vars.size());
  for (plan::VarId var : vars) {
    CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(schema, var));
    positions.push_back(position);
  }
  return positions;
}

}  // namespace

absl::StatusOr<AggregateItems> CompileItems(const plan::Aggregate& op, Lowering& lowering) {
  const Schema& in = op.input().schema;
  AggregateItems items;
  for (const plan::ProjectItem& key : op.keys) {
    CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, lowering.Compile(*key.expression, in));
    items.keys.push_back(std::move(evaluator));
  }
  for (const plan::AggregateItem& item : op.aggregates) {
    CG_RET_CHECK(item.function != nullptr);
    CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> arguments, lowering.CompileAll(item.arguments, in));
    items.calls.push_back({item.function, item.distinct, std::move(arguments)});
  }
  return items;
}

namespace {

absl::StatusOr<std::vector<uint32_t>> LayoutOfGroups(const plan::Aggregate& op) {
  Schema keys, results;
  for (const plan::ProjectItem& key : op.keys) keys.push_back(key.var);
  for (const plan::AggregateItem& item : op.aggregates) results.push_back(item.var);
  return LayoutOf(op.schema, keys, results);
}

// The sort of rows that have the columns of `schema`.
absl::StatusOr<OperatorPtr> MakeSort(const std::vector<plan::SortKey>& sort_keys, const plan::ExpressionPtr& top,
                                     const Schema& schema, OperatorPtr input, Lowering& lowering, bool partial) {
  std::vector<SortColumn> keys;
  for (const plan::SortKey& key : sort_keys) {
    CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(schema, key.var));
    keys.push_back({position, key.ascending, key.nulls_first.value_or(!key.ascending)});
  }
  EvaluatorPtr count;
  if (top != nullptr) {
    CG_ASSIGN_OR_RETURN(count, lowering.Compile(*top, {}));
  }
  return std::make_unique<SortOperator>(lowering.run(), std::move(input), std::move(keys), std::move(count),
                                        lowering.in_sub_plan(), partial);
}

absl::StatusOr<OperatorPtr> MakeUniqueGroups(const plan::Aggregate& op, OperatorPtr input, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(AggregateItems items, CompileItems(op, lowering));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOfGroups(op));
  return std::make_unique<UniqueGroupsOperator>(lowering.run(), std::move(input), std::move(items),
                                                static_cast<size_t>(op.unique_key), std::move(layout));
}

}  // namespace

absl::StatusOr<OperatorPtr> LowerAggregate(const plan::Aggregate& op, Lowering& lowering) {
  const bool unique = op.unique_key >= 0 && !lowering.in_sub_plan();
  LaneTop partial;
  if (IsRepeatable(op)) {
    partial = [&op, unique](OperatorPtr input, Lowering& lane) -> absl::StatusOr<OperatorPtr> {
      if (unique) {
        CG_ASSIGN_OR_RETURN(input, MakeUniqueGroups(op, std::move(input), lane));
        if (op.first_by.empty()) return input;
        return MakeSort(op.first_by, op.first, op.schema, std::move(input), lane, /*partial=*/true);
      }
      CG_ASSIGN_OR_RETURN(AggregateItems items, CompileItems(op, lane));
      return std::make_unique<PartialAggregateOperator>(lane.run(), std::move(input), std::move(items));
    };
  }
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input(), partial));
  if (unique && !(partial && lowering.IsRegion(op.input()))) {
    CG_ASSIGN_OR_RETURN(input, MakeUniqueGroups(op, std::move(input), lowering));
  }
  CG_ASSIGN_OR_RETURN(AggregateItems items, CompileItems(op, lowering));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOfGroups(op));
  return std::make_unique<AggregateOperator>(lowering.run(), std::move(input), std::move(items), std::move(layout),
                                             lowering.slot(), unique);
}

absl::StatusOr<OperatorPtr> LowerDistinct(const plan::Distinct& op, Lowering& lowering) {
  // Of the rows of a morsel only those that are distinct go on.
  const LaneTop distinct = [](OperatorPtr input, Lowering& lane) -> absl::StatusOr<OperatorPtr> {
    return std::make_unique<PartialDistinctOperator>(lane.run(), std::move(input));
  };
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input(), distinct));
  return std::make_unique<DistinctOperator>(lowering.run(), std::move(input));
}

absl::StatusOr<OperatorPtr> LowerSort(const plan::Sort& op, Lowering& lowering) {
  // The first rows of all are among the first rows of each morsel.
  LaneTop first_rows;
  if (op.top != nullptr) {
    first_rows = [&op](OperatorPtr input, Lowering& lane) {
      input = lane.Repeated(std::move(input));
      return MakeSort(op.keys, op.top, op.input().schema, std::move(input), lane, /*partial=*/true);
    };
  }
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input(), first_rows));
  input = lowering.Repeated(std::move(input));
  CG_ASSIGN_OR_RETURN(OperatorPtr sorted,
                      MakeSort(op.keys, op.top, op.input().schema, std::move(input), lowering, /*partial=*/false));
  return Narrowed(std::move(sorted), op.input().schema, op.schema, lowering);
}

absl::StatusOr<OperatorPtr> LowerUnion(const plan::Union& op, Lowering& lowering) {
  CG_RET_CHECK(op.inputs.size() == op.children.size());
  std::vector<OperatorPtr> inputs;
  std::vector<std::vector<uint32_t>> layouts;
  for (size_t i = 0; i < op.children.size(); ++i) {
    CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(*op.children[i]));
    inputs.push_back(std::move(input));
    // inputs[i] goes with op.outputs; the schema may have them in another order.
    Schema shown;
    for (plan::VarId var : op.schema) {
      CG_ASSIGN_OR_RETURN(const uint32_t output, GetColumn(op.outputs, var));
      shown.push_back(op.inputs[i][output]);
    }
    CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, Positions(shown, op.children[i]->schema));
    layouts.push_back(std::move(layout));
  }
  OperatorPtr all;
  if (op.operation == plan::SetOperation::kUnion) {
    all = std::make_unique<UnionOperator>(lowering.run(), std::move(inputs), std::move(layouts));
  } else {
    CG_RET_CHECK(inputs.size() == 2);
    all = std::make_unique<MultisetOperator>(lowering.run(), std::move(inputs[0]), std::move(inputs[1]),
                                             std::move(layouts[0]), std::move(layouts[1]),
                                             op.operation == plan::SetOperation::kIntersect, op.distinct);
  }
  if (!op.distinct) return all;
  return std::make_unique<DistinctOperator>(lowering.run(), std::move(all));
}

absl::StatusOr<OperatorPtr> LowerHashJoin(const plan::HashJoin& op, Lowering& lowering) {
  const Schema& left_schema = op.children[0]->schema;
  const Schema& right_schema = op.children[1]->schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr left, lowering.Lower(*op.children[0]));
  CG_ASSIGN_OR_RETURN(OperatorPtr right, op.independent ? lowering.LowerIndependent(*op.children[1])
                                                        : lowering.Lower(*op.children[1]));
  JoinColumns columns;
  columns.independent = op.independent && lowering.in_sub_plan();
  CG_ASSIGN_OR_RETURN(columns.left_keys, Positions(op.left_keys, left_schema));
  CG_ASSIGN_OR_RETURN(columns.right_keys, Positions(op.right_keys, right_schema));
  CG_ASSIGN_OR_RETURN(columns.layout, LayoutOf(op.schema, left_schema, right_schema));
  columns.left_columns = static_cast<uint32_t>(left_schema.size());
  return std::make_unique<HashJoinOperator>(lowering.run(), std::move(left), std::move(right), std::move(columns));
}

}  // namespace claimgraph::executor
