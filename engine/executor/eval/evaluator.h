// Evaluator: a bound expression made ready to run, over whole batches.
//
// Compiled by Lowering::Compile for one input schema; positions of variables are resolved then. An Evaluator may
// keep scratch memory and caches, so it serves one thread and one run at a time. Errors are those of the expression:
// it is evaluated for every row of the batch it is given, so whoever must not see errors of rows that do not matter
// selects those rows first (CASE, AND, OR and coalesce do).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_EVALUATOR_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_EVALUATOR_H_

#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/batch.h"

namespace claimgraph::executor {

class RunContext;

class Evaluator {
 public:
  virtual ~Evaluator() = default;
  // Sets `out` to a column with a value for each row of `batch` (constant where it does not depend on the row).
  virtual absl::Status Eval(const Batch& batch, RunContext& run, Column* out) = 0;
  // The value, when the expression is a literal.
  virtual const Value* AsLiteral() const { return nullptr; }
  // As Operator::Rest(): lets go of what belongs to the run, so that another may use it. False when it cannot.
  virtual bool Rest() { return false; }
};

using EvaluatorPtr = std::unique_ptr<Evaluator>;

// Whether all of them rest; null ones do.
inline bool RestAll(const std::vector<EvaluatorPtr>& evaluators) {
  bool rests = true;
  for (const EvaluatorPtr& evaluator : evaluators) rests = (evaluator == nullptr || evaluator->Rest()) && rests;
  return rests;
}

// Evaluates a predicate and keeps the rows for which it is true. Sets `kept` to their numbers, ascending, and
// `*all` when every row is kept (then `kept` is left empty). TypeError when a value is neither boolean nor null.
absl::Status EvalPredicate(Evaluator& predicate, const Batch& batch, RunContext& run, RowIndex* kept, bool* all);

// Evaluates an expression that reads no row (LIMIT, SKIP, procedure arguments).
absl::StatusOr<Value> EvalConstant(Evaluator& evaluator, RunContext& run);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_EVALUATOR_H_
