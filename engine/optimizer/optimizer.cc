#include "engine/optimizer/optimizer.h"

#include <algorithm>

#include "engine/base/edit_distance.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

struct Pass {
  const char* name;  // null: always runs
  absl::Status (*run)(plan::Plan*, const OptimizerContext&);
};

// What filters a pattern goes into it. Then matches: all else works on scans and expands. Columns after all that adds
// readers; what then nobody reads of a path is only counted, and then groups may be single rows. Estimates of what is
// left last.
constexpr Pass kPasses[] = {
    {"push_filters", PushFilters},
    {nullptr, PlanMatches},
    {"unnest_exists", UnnestExists},
    {"index_order", UseIndexOrder},
    {"top_k", KeepTopK},
    {"compare_ends", CompareEnds},
    {"prune_columns", PruneColumns},
    {"fold_counts", FoldCounts},
    {"unique_groups", FindUniqueGroups},
    {nullptr, EstimateRows},
};

absl::Status CheckNames(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const auto& known = OptionalPasses();
    if (name == "all" || std::find(known.begin(), known.end(), name) != known.end()) continue;
    NearestName nearest(name);
    for (const std::string& pass : known) nearest.Consider(pass);
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("there is no optimizer pass `", name, "`"),
                           nearest.best().empty() ? std::string("all, or one of the passes that EXPLAIN names")
                                                  : Cat("did you mean `", nearest.best(), "`?"));
  }
  return absl::OkStatus();
}

}  // namespace

const std::vector<std::string>& OptionalPasses() {
  static const auto* const kNames = new std::vector<std::string>{
      "push_filters", "order_by_cost", "intersect", "use_indexes", "hash_join", "simplify_paths", "unnest_exists",
      "index_order", "top_k", "compare_ends", "prune_columns", "fold_counts", "unique_groups"};
  return *kNames;
}

bool OptimizerContext::IsEnabled(std::string_view pass) const {
  return std::none_of(disabled_passes.begin(), disabled_passes.end(),
                      [&](const std::string& name) { return name == pass || name == "all"; });
}

absl::Status Optimize(plan::Plan* plan, const OptimizerContext& context) {
  CG_RETURN_IF_ERROR(CheckNames(context.disabled_passes));
  for (const Pass& pass : kPasses) {
    if (pass.name != nullptr && !context.IsEnabled(pass.name)) continue;
    CG_RETURN_IF_ERROR(pass.run(plan, context));
#ifndef NDEBUG
    CG_RETURN_IF_ERROR(plan::Validate(*plan));
#endif
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
