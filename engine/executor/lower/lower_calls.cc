// Lowering of the operators that ask something outside the graph: procedures and claims.
#include <algorithm>
#include <memory>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/procedure_call.h"
#include "engine/executor/operators/trace.h"

namespace claimgraph::executor {

absl::StatusOr<OperatorPtr> LowerProcedureCall(const plan::ProcedureCall& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  const ProcedureResolver* resolver = lowering.run().context().procedures;
  const Procedure* procedure = resolver != nullptr ? resolver->FindProcedure(op.name) : nullptr;
  // The binder has checked this; a prepared statement may outlive a registered procedure.
  if (procedure == nullptr) {
    return CompileError("ProcedureError", "ProcedureNotFound", {}, Cat("there is no procedure `", op.name, "`"));
  }
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> arguments, lowering.CompileAll(op.arguments, schema));
  std::vector<uint32_t> fields;
  Schema made;
  const std::vector<std::string>& names = procedure->output_names();
  for (const plan::ProcedureYield& yield : op.yields) {
    const auto found = std::find(names.begin(), names.end(), yield.field);
    CG_RET_CHECK(found != names.end());
    fields.push_back(static_cast<uint32_t>(found - names.begin()));
    made.push_back(yield.var);
  }
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, schema, made));
  return OperatorPtr(std::make_unique<ProcedureCallOperator>(lowering.run(), std::move(input), *procedure,
                                                             std::move(arguments), std::move(fields), op.is_void,
                                                             std::move(layout)));
}

absl::StatusOr<OperatorPtr> LowerTrace(const plan::Trace& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  std::vector<uint32_t> elements;
  for (const plan::VarId var : op.elements) {
    CG_ASSIGN_OR_RETURN(const uint32_t column, GetColumn(schema, var));
    elements.push_back(column);
  }
  std::vector<uint32_t> outputs;
  for (const plan::VarId var : op.schema) {
    const auto found = std::find(op.outputs.begin(), op.outputs.end(), var);
    CG_RET_CHECK(found != op.outputs.end());
    outputs.push_back(static_cast<uint32_t>(found - op.outputs.begin()));
  }
  return OperatorPtr(
      std::make_unique<TraceOperator>(lowering.run(), std::move(input), std::move(elements), std::move(outputs)));
}

}  // namespace claimgraph::executor
