// How deep a plan is, which bounds the recursion of everything that walks or runs it.
#ifndef CLAIMGRAPH_ENGINE_PLAN_DEPTH_H_
#define CLAIMGRAPH_ENGINE_PLAN_DEPTH_H_

#include <cstddef>

#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

// Levels of operators and expressions on the longest way down, sub-plans included. A Match counts as what it
// usually becomes. Does not recurse.
size_t DepthOf(const LogicalOperator& root);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_DEPTH_H_
