// Retract: takes claims, or all claims of documents, back. See evidence_retractor.h and ClaimAccess.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_RETRACT_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_RETRACT_H_

#include <string>
#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operators/eager_write.h"

namespace claimgraph::executor {

class RetractOperator final : public EagerWriteOperator {
 public:
  RetractOperator(RunContext& run, OperatorPtr input, EvaluatorPtr target, bool document,
                  std::vector<uint32_t> layout)
      : EagerWriteOperator(run, std::move(input), {}, std::move(layout)), target_(std::move(target)),
        document_(document) {}

 protected:
  absl::Status WriteBatch(const Batch& batch, uint32_t first_row) override;
  absl::Status FinishWriting() override;

 private:
  absl::Status CollectDocument(const Value& value);

  EvaluatorPtr target_;
  bool document_;
  std::vector<uint64_t> claims_;
  std::vector<std::string> documents_;  // ids, each once, in order
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_RETRACT_H_
