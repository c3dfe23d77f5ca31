// Regions: the parts of a plan that several threads may run at once, each on ranges of the nodes that its leaf scans.
//
// A region is a chain of operators that look at one row at a time, above a scan of nodes that starts the query. It
// reads only, holds no sub-plan and nothing that is new at each call, and is estimated to be enough work. What is
// above it (an Exchange, lower/lower_parallel.cc) puts the rows back into the order of the scan.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_REGION_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_REGION_H_

#include <cstdint>
#include <vector>

#include "engine/executor/execution_context.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

struct Region {
  const plan::LogicalOperator* top = nullptr;
  const plan::NodeScan* leaf = nullptr;
  uint32_t morsel_rows = 0;
};

// Whether what the operator itself evaluates holds no sub-plan and nothing that is new at each call.
bool IsRepeatable(const plan::LogicalOperator& op);

// The regions of a plan as a run with this context has them, outermost first. None with one thread.
std::vector<Region> FindRegions(const plan::Plan& plan, const ExecutionContext& context);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_REGION_H_
