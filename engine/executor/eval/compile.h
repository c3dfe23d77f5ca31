// Makes evaluators of bound expressions: one function per group of expression kinds; compile.cc dispatches.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_COMPILE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_COMPILE_H_

#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/lower/lower.h"
#include "engine/plan/expression.h"

namespace claimgraph::executor {

#define CG_COMPILE(Name) \
  absl::StatusOr<EvaluatorPtr> Compile##Name(const plan::Expression& e, const Schema& schema, Lowering& lowering);
CG_COMPILE(Literal)
CG_COMPILE(Parameter)
CG_COMPILE(Variable)
CG_COMPILE(Property)
CG_COMPILE(HasLabels)
CG_COMPILE(Call)           // hands AND, OR and coalesce to the next two
CG_COMPILE(Connective)
CG_COMPILE(Coalesce)
CG_COMPILE(List)
CG_COMPILE(Map)
CG_COMPILE(Path)
CG_COMPILE(Case)
CG_COMPILE(ListComprehension)
CG_COMPILE(Quantifier)
CG_COMPILE(Reduce)
CG_COMPILE(Subquery)
#undef CG_COMPILE

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_COMPILE_H_
