// DirectWalk: the trails from a node over one relationship type in one direction, depth first, on the adjacency lists
// as they lie. The quick way of VariableExpand, for patterns without a predicate in runs that write nothing.
//
// Trails come out shorter prefixes first, neighbours in id order. At the last hop a list is taken as a whole: where
// only the number of trails matters, by its length less the relationships that the trail has used up. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DIRECT_WALK_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DIRECT_WALK_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/operators/edge_trail.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/executor/operators/trail_rows.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {

class DirectWalk {
 public:
  DirectWalk(RunContext& run, HopReader& reader, TrailShape shape, uint32_t min_hops, uint32_t max_hops)
      : run_(run), reader_(reader), shape_(shape), min_hops_(min_hops), max_hops_(max_hops) {}

  // Begins with the trails of input row `row`, which leave out `excluded`; the empty one is not among them.
  // `target`: only those that end there. REQUIRES: the reader is direct(); max_hops > 0; no relationship is excluded
  // twice.
  absl::Status Start(uint32_t row, NodeId from, std::optional<NodeId> target,
                     std::span<const RelationshipRef> excluded);
  // Adds trails until there are no more (true) or `out` has `rows_max` rows.
  absl::StatusOr<bool> Walk(size_t rows_max, TrailRows* out);
  void Rest();

 private:
  struct Frame {
    graph::AdjacencyList list;
    NodeId node = 0;
    uint32_t next = 0;  // position in the list
  };
  absl::Status Enter(NodeId node);
  RelationshipRef RefAt(const Frame& frame, uint32_t i) const { return reader_.RefAt(frame.node, frame.list, i); }
  // Takes as much as fits of a list at the last hop.
  void TakeLast(Frame& frame, size_t rows_max, TrailRows* out);
  void TakeOne(const RelationshipRef& last, NodeId end, TrailRows* out);
  // How many relationships of the frame's list the trail has used up.
  uint32_t UsedAt(NodeId node) const;
  void Use(const RelationshipRef& ref) {
    taken_.Push(ref.id);
    used_.push_back(ref);
  }
  // Releases what the reader holds and reads the lists of the walk again.
  absl::Status Reacquire();

  RunContext& run_;
  HopReader& reader_;
  const TrailShape shape_;
  const uint32_t min_hops_;
  const uint32_t max_hops_;

  uint32_t row_ = 0;
  std::optional<NodeId> target_;
  std::vector<Frame> frames_;  // the first depth_ are in use
  size_t depth_ = 0;
  EdgeTrail taken_;
  std::vector<RelationshipRef> used_;  // those excluded, then those of the walk
  size_t excluded_ = 0;
  uint32_t steps_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_DIRECT_WALK_H_
