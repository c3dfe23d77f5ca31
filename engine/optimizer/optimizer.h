// The optimizer: logical plan to better logical plan, by passes that are named and can be left out one by one.
//
//   push_filters    conditions behind a pattern that read only what it finds become its own
//   plan_match      Match operators become scans, expands and joins. Cannot be left out; without the cost model
//                   (`order_by_cost`) patterns are walked as written, and without `use_indexes` by scans only
//   order_by_cost   choose where to start and in which order to walk a pattern, by the statistics
//   intersect       find a node that several known ones lead to by intersecting their neighbour lists
//   use_indexes     start at an index where a predicate allows it
//   hash_join       join parts of a pattern that an equality connects by hash
//   unnest_exists   EXISTS in a filter becomes a semi-join
//   index_order     ORDER BY a property is left to an index that holds it in order
//   top_k           ORDER BY with LIMIT keeps only the rows it needs
//   unique_groups   groups by a key that is unique are single rows
//   prune_columns   drops what nobody reads; expands whose ends nobody reads only count
//
// Every pass keeps the rows and their multiplicity; without ORDER BY it may change their order.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_OPTIMIZER_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_OPTIMIZER_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/statistics.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::optimizer {

struct OptimizerContext {
  const catalog::Catalog* catalog = nullptr;        // never null
  const catalog::Statistics* statistics = nullptr;  // never null
  std::vector<std::string> disabled_passes;         // by name; "all" for every one that may be left out
  bool IsEnabled(std::string_view pass) const;
};

// Names of the passes that may be left out, in order.
const std::vector<std::string>& OptionalPasses();

// Rewrites `plan`. InvalidArgument for an unknown name in disabled_passes; Internal when a pass breaks the plan.
absl::Status Optimize(plan::Plan* plan, const OptimizerContext& context);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_OPTIMIZER_H_
