// PathExpand: for each row the paths of a path pattern from one of its ends. See path_walk.h.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_EXPAND_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_EXPAND_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/operators/path_walk.h"

namespace claimgraph::executor {

struct PathExpandSpec {
  uint32_t from = 0;  // positions in the input
  std::optional<uint32_t> to;  // bound target
  std::vector<uint32_t> distinct_from;
  PathSpec path;
  std::vector<uint32_t> layout;  // made columns: those of PathRows::TakeColumns
};

class PathExpandOperator final : public Operator {
 public:
  PathExpandOperator(RunContext& run, OperatorPtr input, PathExpandSpec spec);
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status StartRow();
  // Relationships that the paths of the row leave out.
  std::vector<EdgeId> ExcludedOfRow() const;

  OperatorPtr input_;
  PathExpandSpec spec_;
  MemoryCharge charge_;
  PathWalk walk_;
  Batch in_;
  uint32_t row_ = 0;
  bool walking_ = false;
  PathRows found_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_EXPAND_H_
