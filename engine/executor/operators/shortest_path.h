// ShortestPath: for each row the shortest path, or all of them, between two bound nodes. See path_search.h.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SHORTEST_PATH_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SHORTEST_PATH_H_

#include <cstdint>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/executor/operators/path_search.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::executor {

struct ShortestPathSpec {
  uint32_t from = 0;  // positions in the input
  uint32_t to = 0;
  std::vector<HopWay> ways;
  plan::HopRange hops;
  bool all = false;
  bool needs_path = true;
  std::vector<uint32_t> layout;  // made columns: relationships, path
};

class ShortestPathOperator final : public Operator {
 public:
  ShortestPathOperator(RunContext& run, OperatorPtr input, ShortestPathSpec spec, EvaluatorPtr hop_predicate);
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  // What DoNext puts together.
  struct Output {
    RowIndex rows;
    std::vector<uint32_t> offsets = {0};  // of the lists in items
    std::vector<RelationshipRef> items;
    Vector paths;  // where somebody reads them
  };
  // Moves found paths of the current row into the output.
  void Take(Output* output);

  OperatorPtr input_;
  ShortestPathSpec spec_;
  EvaluatorPtr hop_predicate_;
  HopReader forward_;
  HopReader backward_;
  PathSearch search_;
  Batch in_;
  uint32_t row_ = 0;             // the next row to search for
  std::vector<PathData> found_;  // of row_ - 1
  size_t taken_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SHORTEST_PATH_H_
