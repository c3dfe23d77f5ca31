// PathGuide: the least number of hops from a node to a target, over every relationship that a path pattern may take,
// whatever else it asks. A partial path needs at least as many more.
//
// Measured outwards from the target, as far as it was asked for. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_GUIDE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_GUIDE_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

class PathGuide {
 public:
  static constexpr uint32_t kUnreachable = UINT32_MAX;

  // `ways`: the hops of the pattern as they are walked towards the target.
  PathGuide(RunContext& run, std::vector<HopWay> ways, MemoryCharge& charge);
  void Open() { reader_.Open(); }
  void Start(NodeId target);
  // Measures all nodes within `hops` of the target. `batch` has the row that the search belongs to.
  absl::Status MeasureTo(uint32_t hops, const Batch& batch, uint32_t row);
  // More than was measured for a node that is further away; kUnreachable where there is no way at all.
  uint32_t HopsFrom(NodeId node) const;
  void Rest();

 private:
  RunContext& run_;
  MemoryCharge& charge_;
  const std::vector<HopWay> ways_;  // against the walk
  HopReader reader_;
  absl::flat_hash_map<NodeId, uint32_t> hops_;
  std::vector<NodeId> frontier_;  // the nodes at distance `measured_`
  uint32_t measured_ = 0;
  size_t charged_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_GUIDE_H_
