// Delete: takes nodes, relationships and paths away, after all of its targets are known. Whether a deleted node
// still has relationships is checked by the store at the end of the statement.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DELETE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DELETE_H_

#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operators/eager_write.h"

namespace claimgraph::executor {

class DeleteOperator final : public EagerWriteOperator {
 public:
  DeleteOperator(RunContext& run, OperatorPtr input, std::vector<EvaluatorPtr> targets, bool detach,
                 std::vector<uint32_t> layout)
      : EagerWriteOperator(run, std::move(input), {}, std::move(layout)), targets_(std::move(targets)),
        detach_(detach) {}

 protected:
  absl::Status WriteBatch(const Batch& batch, uint32_t first_row) override;
  absl::Status FinishWriting() override;

 private:
  absl::Status Collect(const Value& target);

  std::vector<EvaluatorPtr> targets_;
  bool detach_;
  std::vector<uint64_t> nodes_;
  std::vector<uint64_t> relationships_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DELETE_H_
