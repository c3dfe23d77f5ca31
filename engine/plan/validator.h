// Checks that a plan is well formed. Runs after binding and, in debug and test builds, after every pass.
#ifndef CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_
#define CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_

#include "absl/status/status.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

// Sets `schema` of every operator from the leaves up, sub-plans and subquery expressions included.
// REQUIRES: children are in place.
void ComputeSchema(LogicalOperator& root);

// Internal when an operator reads a variable that its input does not have, declares one twice, or lacks a part.
absl::Status Validate(const LogicalOperator& root, const VariableTable& variables);
absl::Status Validate(const Plan& plan);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_VALIDATOR_H_
