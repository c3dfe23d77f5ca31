// Schemas of plans, and the check that a plan is well formed.
#ifndef CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_
#define CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_

#include <functional>

#include "absl/status/status.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

// Sets `schema` of every operator from the leaves up, sub-plans and subquery expressions included. Nothing is left
// out: a later pass may narrow schemas to what is read. REQUIRES: children are in place.
void ComputeSchema(LogicalOperator& root);

// Variables that the operator itself adds to the rows of its input, in order; for operators that replace the row
// (Project, Aggregate, Union, Trace, SHOW) all of its row.
std::vector<VarId> MadeVariables(const LogicalOperator& op);
// True when rows of `op` do not contain those of its input.
bool ReplacesRow(const LogicalOperator& op);

// Calls `visit` for each expression that the operator itself evaluates, not for those of its children.
void ForEachExpression(LogicalOperator& op, const std::function<void(ExpressionPtr&)>& visit);
void ForEachExpression(const LogicalOperator& op, const std::function<void(const Expression&)>& visit);
// Calls `visit` for `e` and every expression below it, subqueries' plans excluded.
void Walk(const Expression& e, const std::function<void(const Expression&)>& visit);

// Variables of its input that the operator reads, sorted and unique, those its sub-plan needs included.
std::vector<VarId> ReadVariables(const LogicalOperator& op);

// Internal when an operator reads a variable that its input does not have, or yields one that nothing makes.
// Runs after binding and, in debug and test builds, after every pass.
absl::Status Validate(const Plan& plan);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_
