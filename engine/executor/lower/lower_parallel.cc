// Lowering of regions (parallel/region.h): one copy of the operators per worker, and the Exchange above them.
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/parallel/exchange.h"

namespace claimgraph::executor {

absl::StatusOr<OperatorPtr> Lowering::LowerRegion(const Region& region, const LaneTop& top) {
  MorselSource source(run_.reader().Fork(), region.leaf->labels.get(), region.morsel_rows);
  auto exchange = std::make_unique<Exchange>(run_, std::move(source));
  std::map<const plan::LogicalOperator*, std::shared_ptr<void>> shared;
  for (uint32_t i = 0; i < run_.context().threads; ++i) {
    Lane& lane = exchange->AddLane();
    Lowering inner(lane.run, profiles_, {});
    inner.lane_leaf_ = region.leaf;
    inner.lane_range_ = &lane.range;
    inner.lanes_share_ = &shared;
    CG_ASSIGN_OR_RETURN(lane.root, inner.LowerOwn(*region.top));
    if (top == nullptr) continue;
    CG_ASSIGN_OR_RETURN(lane.root, top(std::move(lane.root), inner));
  }
  return exchange;
}

}  // namespace claimgraph::executor
