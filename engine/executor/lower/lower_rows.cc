// Lowering of operators that handle rows without reading the graph.
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/load_csv.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {

absl::StatusOr<OperatorPtr> Narrowed(OperatorPtr op, const Schema& input, const Schema& schema, Lowering& lowering) {
  if (schema == input) return op;
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(schema, input, {}));
  return std::make_unique<ProjectOperator>(lowering.run(), std::move(op), std::vector<EvaluatorPtr>(),
                                           std::move(layout), static_cast<uint32_t>(input.size()));
}

absl::StatusOr<OperatorPtr> LowerArgument(const plan::Argument& op, Lowering& lowering) {
  std::vector<uint32_t> positions;
  if (lowering.slot() != nullptr) {
    positions.reserve(op.schema.size());
    for (plan::VarId var : op.schema) {
      CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(*lowering.slot()->schema, var));
      positions.push_back(position);
    }
  } else {
    CG_RET_CHECK(op.schema.empty());
  }
  return std::make_unique<ArgumentOperator>(lowering.run(), lowering.slot(), std::move(positions));
}

absl::StatusOr<OperatorPtr> LowerFilter(const plan::Filter& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> predicates, lowering.CompileAll(op.predicates, op.input().schema));
  return Narrowed(std::make_unique<FilterOperator>(lowering.run(), std::move(input), std::move(predicates)),
                  op.input().schema, op.schema, lowering);
}

absl::StatusOr<OperatorPtr> LowerProject(const plan::Project& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  const Schema& in = op.input().schema;
  std::vector<EvaluatorPtr> items;
  Schema made;
  for (const plan::ProjectItem& item : op.items) {
    CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, lowering.Compile(*item.expression, in));
    items.push_back(std::move(evaluator));
    made.push_back(item.var);
  }
  const Schema kept = op.keep_input ? in : Schema();
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, kept, made));
  return std::make_unique<ProjectOperator>(lowering.run(), std::move(input), std::move(items), std::move(layout),
                                           static_cast<uint32_t>(kept.size()));
}

absl::StatusOr<OperatorPtr> LowerUnwind(const plan::Unwind& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr list, lowering.Compile(*op.list, op.input().schema));
  std::vector<EvaluatorPtr> range;
  if (op.list->kind == plan::ExpressionKind::kCall && op.list->function->name() == "range") {
    CG_ASSIGN_OR_RETURN(range, lowering.CompileAll(op.list->children, op.input().schema));
  }
  Schema made = {op.var};
  std::optional<int64_t> first_position;
  if (op.position.valid()) {
    made.push_back(op.position);
    first_position = op.first_position;
  }
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, op.input().schema, made));
  return std::make_unique<UnwindOperator>(lowering.run(), std::move(input), std::move(list), std::move(range),
                                          std::move(layout), first_position);
}

absl::StatusOr<OperatorPtr> LowerLoadCsv(const plan::LoadCsv& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr address, lowering.Compile(*op.address, op.input().schema));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, op.input().schema, {op.row, op.file, op.line}));
  return std::make_unique<LoadCsvOperator>(lowering.run(), std::move(input), op, std::move(address), std::move(layout));
}

absl::StatusOr<OperatorPtr> LowerLimit(const plan::Limit& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  EvaluatorPtr skip, limit;
  if (op.skip != nullptr) {
    CG_ASSIGN_OR_RETURN(skip, lowering.Compile(*op.skip, {}));
  }
  if (op.limit != nullptr) {
    CG_ASSIGN_OR_RETURN(limit, lowering.Compile(*op.limit, {}));
  }
  OperatorPtr limited = std::make_unique<LimitOperator>(lowering.run(), std::move(input), std::move(skip),
                                                        std::move(limit), Writes(op.input()), lowering.slot());
  return Narrowed(std::move(limited), op.input().schema, op.schema, lowering);
}

absl::StatusOr<OperatorPtr> LowerEmptyResult(const plan::EmptyResult& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  return std::make_unique<EmptyResultOperator>(lowering.run(), std::move(input));
}

}  // namespace claimgraph::executor
