// PathSearch: shortest paths between two nodes.
//
// Two breadth-first frontiers, one from each end, whole levels at a time, always the smaller one next; they stop
// where they meet, so about the square root of what a one-sided search would touch is read. A node is met once, at
// its distance; for all shortest paths every hop that reaches it at that distance is remembered.
//
// A path is a trail. One that must be longer than the distance (min hops above it, or a cycle back to its start) is
// looked for by depth, one length after the other, guided by the distances to the end.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_SEARCH_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_SEARCH_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/edge_trail.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::executor {

class PathSearch {
 public:
  // `backward` takes the hops of `forward` the other way round. Both must outlive this and be open.
  PathSearch(RunContext& run, HopReader& forward, HopReader& backward, plan::HopRange hops, bool all);

  // Lets go of what the last search has found.
  void Rest();

  // Appends the shortest paths for one row of `batch`, in a fixed order: the first one, or all of them.
  absl::Status Find(NodeId from, NodeId to, const Batch& batch, uint32_t row, std::vector<PathData>* paths);

 private:
  static constexpr uint32_t kNone = UINT32_MAX;
  // A hop by which a visited node is reached at its distance.
  struct Link {
    uint32_t parent;  // position in `visited`
    uint32_t next;    // another link of the same node
    RelationshipRef ref;
  };
  struct Visit {
    NodeId node;
    uint32_t depth;
    uint32_t links;  // the first one, kNone at the start
  };
  // One direction of the search. Nodes are found through a table of open addressing, emptied slot by slot: a short
  // search costs nothing of the size of the longest before it.
  struct Side {
    HopReader* reader = nullptr;
    std::vector<Visit> visited;  // in order of discovery
    std::vector<Link> links;
    uint32_t frontier = 0;  // visited[frontier ..] is the newest level
    uint32_t depth = 0;
    bool exhausted() const { return frontier == visited.size(); }
    size_t frontier_size() const { return visited.size() - frontier; }
    void Start(HopReader& hops, NodeId node);
    // Position in `visited`, or kNone.
    uint32_t Find(NodeId node) const;
    // The same; a new node is added, at the current depth.
    uint32_t FindOrAdd(NodeId node, bool* is_new);
    void Rest();

   private:
    size_t Home(NodeId node) const { return (node * 0x9E3779B97F4A7C15) >> shift; }
    void Grow();
    std::vector<uint32_t> slots;  // position + 1; 0 is free
    std::vector<uint32_t> taken;  // slots that are not free
    uint32_t shift = 64;          // 64 less the number of bits of a slot number
  };
  using Hops = std::vector<RelationshipRef>;

  // Adds the level after the newest one. Sets `*met` when it has a node that `other` (may be null) has visited; where
  // one path is enough, it stops there.
  absl::Status ExpandLevel(Side& side, const Side* other, const Batch& batch, uint32_t row, bool* met);
  absl::Status ExpandDirect(Side& side, const Side* other, bool* met);
  // Notes a hop from visited[parent] to `node`. True when that is new, and visited by `other`.
  bool Reach(Side& side, const Side* other, uint32_t parent, NodeId node, const RelationshipRef& ref);
  absl::Status ChargeFor(const Side& side);
  absl::Status Assemble(NodeId from, const Side& grown, std::vector<PathData>* paths);
  // Every way from the start of `side` to `visit`, hops in order of growing depth; only the first without all_.
  absl::Status WaysTo(const Side& side, uint32_t visit, std::vector<Hops>* ways);

  // The longer-than-distance case.
  struct Frame {
    HopLists lists;
    NodeId node = 0;
    uint32_t next = 0;
    bool entered = false;
  };
  absl::Status FindLonger(NodeId from, NodeId to, const Batch& batch, uint32_t row, std::vector<PathData>* paths);
  // Trails of exactly `length` hops. `cut` is set when a longer length may still find some.
  absl::Status FindOfLength(NodeId from, NodeId to, uint32_t length, const Batch& batch, uint32_t row, bool* cut,
                            std::vector<PathData>* paths);
  absl::Status MeasureDistances(NodeId to, const Batch& batch, uint32_t row);
  bool MayStillArrive(NodeId node, uint32_t hops_left, bool* cut) const;
  absl::Status PushFrame(NodeId node, const Batch& batch, uint32_t row);
  absl::Status AddPath(PathData path, std::vector<PathData>* paths);
  absl::Status Step();

  RunContext& run_;
  HopReader& forward_reader_;
  HopReader& backward_reader_;
  const uint32_t min_hops_;
  const uint32_t max_hops_;
  const bool all_;
  Side forward_;
  Side backward_;
  HopLists lists_;
  std::vector<NodeId> nodes_;
  std::vector<uint32_t> rows_;
  std::vector<Frame> frames_;
  size_t frame_count_ = 0;
  EdgeTrail taken_;
  uint32_t steps_ = 0;
  size_t charged_ = 0;
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_SEARCH_H_
