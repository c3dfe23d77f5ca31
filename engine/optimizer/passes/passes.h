// The passes. Each takes a valid plan with schemas and leaves one.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_PASSES_PASSES_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_PASSES_PASSES_H_

#include "absl/status/status.h"
#include "engine/optimizer/optimizer.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::optimizer {

absl::Status PushFilters(plan::Plan* plan, const OptimizerContext& context);
absl::Status PlanMatches(plan::Plan* plan, const OptimizerContext& context);
absl::Status UnnestExists(plan::Plan* plan, const OptimizerContext& context);
absl::Status UseIndexOrder(plan::Plan* plan, const OptimizerContext& context);
absl::Status KeepTopK(plan::Plan* plan, const OptimizerContext& context);
absl::Status CompareEnds(plan::Plan* plan, const OptimizerContext& context);
absl::Status PruneColumns(plan::Plan* plan, const OptimizerContext& context);
absl::Status FoldCounts(plan::Plan* plan, const OptimizerContext& context);
absl::Status FindUniqueGroups(plan::Plan* plan, const OptimizerContext& context);
absl::Status EstimateRows(plan::Plan* plan, const OptimizerContext& context);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_PASSES_PASSES_H_
