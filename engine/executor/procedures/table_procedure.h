// A procedure given as a table: the outputs of every row whose inputs equal the arguments, in order. Programs
// register such tables as data; tests use them as stand-ins.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_TABLE_PROCEDURE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_TABLE_PROCEDURE_H_

#include <memory>
#include <span>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

class TableProcedure final : public SignedProcedure {
 public:
  // Rows hold the inputs, then the outputs. InvalidArgument when a row has another number of values.
  static absl::StatusOr<std::unique_ptr<TableProcedure>> Make(ProcedureSignature signature,
                                                              std::vector<std::vector<Value>> rows);

  absl::Status Call(std::span<const Value> arguments, const ExecutionContext& context,
                    ProcedureRows* out) const override;

 private:
  TableProcedure(ProcedureSignature signature, std::vector<std::vector<Value>> rows)
      : SignedProcedure(std::move(signature)), rows_(std::move(rows)) {}
  std::vector<std::vector<Value>> rows_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_TABLE_PROCEDURE_H_
