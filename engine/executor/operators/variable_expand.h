// VariableExpand: every trail of a given length range from a node of each row, shorter prefixes first, neighbours
// in id order.
//
// A walk keeps one window of hop lists per level: the lists of the next few nodes of the list it is in, read in one
// trip with the predicate applied to all of them. So memory is bounded by depth times window, graph reads are
// batched, and rows come out in the order of the input. Plain patterns are walked on the lists as they lie
// (direct_walk.h). Lists of relationships are only made where they are read, and trails are only counted where
// nothing of them is.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_VARIABLE_EXPAND_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_VARIABLE_EXPAND_H_

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/operators/direct_walk.h"
#include "engine/executor/operators/edge_trail.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/executor/operators/trail_rows.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::executor {

struct VariableExpandSpec {
  uint32_t from = 0;                          // positions in the input
  std::optional<uint32_t> to;                 // bound target
  std::optional<uint32_t> relationships;      // bound list: the only trail to try
  std::vector<uint32_t> distinct_from;
  std::vector<HopWay> ways;
  plan::HopRange hops;
  TrailShape shape;
  std::vector<uint32_t> layout;  // made columns: relationships, to
};

class VariableExpandOperator final : public Operator {
 public:
  VariableExpandOperator(RunContext& run, OperatorPtr input, VariableExpandSpec spec, EvaluatorPtr hop_predicate);
  bool MayWeigh() const override { return input_->MayWeigh() || spec_.shape.counts(); }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  // One level of the walk that is under way.
  struct Level {
    std::vector<NodeId> window;   // the nodes whose lists are held
    std::vector<uint32_t> rows;   // of the batch, for the predicate
    HopLists lists;
    uint32_t window_begin = 0;    // position in the parent's hops (level 0: row of the batch) of window[0]
    uint32_t list = 0;            // the list being walked ...
    uint32_t next = 0;            // ... and the hop in it that comes next
    bool entered = false;         // hop next - 1 is part of the walk
  };

  absl::Status StartRow();
  // Goes on with the walk of the current row until it ends or the batch is full.
  absl::Status Walk();
  absl::Status WalkLevels();
  absl::Status Descend(uint32_t hop);
  absl::Status FillLevel(uint32_t depth);
  void Emit(size_t length, NodeId to);
  void ExcludeRow();
  absl::Status FollowBoundList(NodeId from);
  absl::Status Flush(Batch* out);

  OperatorPtr input_;
  VariableExpandSpec spec_;
  EvaluatorPtr hop_predicate_;
  HopReader reader_;
  uint32_t max_hops_;

  Batch in_;
  uint32_t row_ = 0;
  bool walking_ = false;
  uint32_t depth_ = 0;         // of the level that is being walked
  std::deque<Level> levels_;
  EdgeTrail taken_;
  std::vector<RelationshipRef> excluded_;  // by the row, each once
  std::optional<NodeId> target_;
  DirectWalk direct_;
  TrailRows found_;
  uint32_t steps_ = 0;
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_VARIABLE_EXPAND_H_
