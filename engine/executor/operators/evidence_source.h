// EvidenceSource: the claims named by the FROM of a writing clause, row by row.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EVIDENCE_SOURCE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EVIDENCE_SOURCE_H_

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/lower/lower.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/expression.h"

namespace claimgraph::executor {

// The claims that a value names: a claim node, its id property, or a list of these. TypeError for anything else
// (null too: a statement that asks for evidence does not write without); EntityNotFound for an id that no claim has.
absl::Status ReadClaims(const Value& value, RunContext& run, std::vector<NodeId>* claims);

class EvidenceSource {
 public:
  // `expression` null: no evidence.
  static absl::StatusOr<EvidenceSource> Compile(const plan::Expression* expression, const Schema& schema,
                                                Lowering& lowering);
  explicit operator bool() const { return evaluator_ != nullptr; }

  absl::Status Eval(const Batch& batch, RunContext& run);
  // Lets `elements` rest on the claims of a row. REQUIRES: Eval of its batch.
  absl::Status Attach(size_t row, const std::vector<graph::ElementRef>& elements, RunContext& run);

 private:
  EvaluatorPtr evaluator_;
  Column column_;
  std::vector<NodeId> claims_;  // of the row before, when the column is constant
  bool read_ = false;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EVIDENCE_SOURCE_H_
