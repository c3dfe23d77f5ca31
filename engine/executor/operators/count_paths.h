// CountPaths: multiplies each row by the number of paths that go on from its node.
//
// For few rows the paths are walked. Where that would cost more than looking at every relationship once, or has come
// to do so, the paths from all nodes are counted at once (PathTables).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_COUNT_PATHS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_COUNT_PATHS_H_

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "engine/executor/adjacency_source.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/path_tables.h"
#include "engine/executor/recycled.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class CountPathsOperator final : public Operator {
 public:
  // `from`: the column of the node. `tables` may be shared with other lanes.
  CountPathsOperator(RunContext& run, OperatorPtr input, const plan::CountPaths& op, uint32_t from,
                     std::vector<uint32_t> layout, std::shared_ptr<PathTables> tables);
  bool MayWeigh() const override { return true; }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status CountAll();
  absl::Status DecideMode();
  // One row for the whole batch, where nobody reads anything of its rows.
  absl::Status EmitTotal(Batch* out);
  absl::Status UseTables();
  // Adds the paths over the hops from `hop` on, starting at `node`.
  absl::Status Walk(size_t hop, NodeId node, int64_t* count);
  absl::Status WalkList(size_t hop, NodeId node, const IncidentList& incident, int64_t* count);
  absl::Status TakeLastEnds(NodeId node, const IncidentList& incident, int64_t* count);
  // Adds the ends of last hops that have the labels and forgets all of them.
  absl::Status CountLastEnds(int64_t* count);
  // Whether a hop may end at the node.
  absl::StatusOr<bool> MayEndAt(size_t hop, NodeId node);
  // The paths that hop `hop` and those after it would make if the hop led to `node`.
  absl::Status CountEnding(size_t hop, NodeId node, int64_t* count);

  // What one hop of a walk needs; walks go down hop by hop, so each is used by one list at a time.
  struct HopState {
    std::optional<LabelMatcher> labels;
    std::vector<IncidentList> lists;
    std::vector<NodeId> ends;
    std::vector<uint8_t> keep;
  };

  OperatorPtr input_;
  const plan::CountPaths& op_;
  const uint32_t from_;
  const std::vector<uint32_t> layout_;
  std::shared_ptr<PathTables> tables_;
  MemoryCharge charge_;
  enum class Mode { kUndecided, kWalk, kWalkOnly, kTables } mode_ = Mode::kUndecided;
  std::vector<AdjacencySource> hops_;
  std::vector<HopState> states_;
  // Where last hops of the paths that are being counted end, labels still to be checked: from last_begin_ on.
  static constexpr size_t kLastEndsMax = 4096;
  std::vector<NodeId> last_ends_;
  size_t last_begin_ = 0;
  uint64_t steps_ = 0;  // relationships looked at by walks
  double tables_cost_ = 0;
  Batch in_;
  std::vector<NodeId> nodes_;
  std::vector<int64_t> counts_;
  RecycledIndex rows_;
  RecycledVector weights_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_COUNT_PATHS_H_
