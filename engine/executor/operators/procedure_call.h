// ProcedureCall: for each row the rows that a procedure yields for its arguments.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROCEDURE_CALL_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROCEDURE_CALL_H_

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/execution_context.h"
#include "engine/executor/operator.h"

namespace claimgraph::executor {

class ProcedureCallOperator final : public Operator {
 public:
  // `fields[i]`: the output of the procedure that made column i shows. `is_void`: every input row passes once.
  ProcedureCallOperator(RunContext& run, OperatorPtr input, const Procedure& procedure,
                        std::vector<EvaluatorPtr> arguments, std::vector<uint32_t> fields, bool is_void,
                        std::vector<uint32_t> layout)
      : Operator(run), input_(std::move(input)), procedure_(procedure), arguments_(std::move(arguments)),
        fields_(std::move(fields)), is_void_(is_void), layout_(std::move(layout)) {}
  bool MayWeigh() const override { return input_->MayWeigh(); }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status EvalArguments();
  absl::Status CallForRow();

  OperatorPtr input_;
  const Procedure& procedure_;
  std::vector<EvaluatorPtr> arguments_;
  std::vector<uint32_t> fields_;
  bool is_void_;
  std::vector<uint32_t> layout_;
  Batch in_;
  std::vector<Column> columns_;  // of arguments
  bool constant_ = false;        // all arguments are: one call serves every row of the batch
  uint32_t row_ = 0;
  bool called_ = false;  // for row_
  size_t result_rows_ = 0;
  std::vector<std::shared_ptr<Vector>> result_;
  size_t taken_ = 0;  // rows of the result already yielded for row_
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROCEDURE_CALL_H_
