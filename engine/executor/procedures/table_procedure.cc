#include "engine/executor/procedures/table_procedure.h"

#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {

absl::StatusOr<std::unique_ptr<TableProcedure>> TableProcedure::Make(ProcedureSignature signature,
                                                                     std::vector<std::vector<Value>> rows) {
  const size_t width = signature.inputs.size() + signature.outputs.size();
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].size() == width) continue;
    return absl::InvalidArgumentError(Cat("row ", i + 1, " of procedure `", signature.name, "` has ", rows[i].size(),
                                          " values; its signature has ", width, " columns"));
  }
  return std::unique_ptr<TableProcedure>(new TableProcedure(std::move(signature), std::move(rows)));
}

absl::Status TableProcedure::Call(std::span<const Value> arguments, const ExecutionContext&,
                                  ProcedureRows* out) const {
  const std::vector<ProcedureField>& inputs = signature().inputs;
  CG_RET_CHECK(arguments.size() == inputs.size());
  std::vector<Value> wanted;
  for (size_t i = 0; i < inputs.size(); ++i) {
    CG_ASSIGN_OR_RETURN(Value value, CoerceArgument(arguments[i], inputs[i], signature().name));
    wanted.push_back(std::move(value));
  }
  out->columns.resize(signature().outputs.size());
  for (const std::vector<Value>& row : rows_) {
    if (!std::equal(wanted.begin(), wanted.end(), row.begin(), values::Equivalent)) continue;
    ++out->rows;
    for (size_t i = 0; i < out->columns.size(); ++i) out->columns[i].Append(row[inputs.size() + i]);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
