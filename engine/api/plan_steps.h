// Plans as EXPLAIN and PROFILE show them. Private to the api layer.
#ifndef CLAIMGRAPH_ENGINE_API_PLAN_STEPS_H_
#define CLAIMGRAPH_ENGINE_API_PLAN_STEPS_H_

#include <string>
#include <vector>

#include "claimgraph/database.h"
#include "engine/executor/execution_context.h"
#include "engine/executor/query_run.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph {

// `run` null: what would happen with this context.
std::vector<PlanStep> MakePlanSteps(const plan::Plan& plan, const executor::ExecutionContext& context,
                                    const executor::QueryRun* run);

// EXPLAIN: a line an operator, indented.
std::string ExplainText(const std::vector<PlanStep>& steps);
// PROFILE: a table, and what the statement took in all.
std::string ProfileText(const std::vector<PlanStep>& steps, uint64_t memory_bytes);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_PLAN_STEPS_H_
