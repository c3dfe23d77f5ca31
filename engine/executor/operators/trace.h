// Trace: one row per claim that supports any of the elements of its input rows, taken together (inside a sub-plan,
// of the rows that belong to one outer row).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRACE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRACE_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {

class TraceOperator final : public Operator {
 public:
  // `elements`: columns of the input. `outputs[i]`: the trace column that column i of the output shows.
  TraceOperator(RunContext& run, OperatorPtr input, std::vector<uint32_t> elements, std::vector<uint32_t> outputs)
      : Operator(run), input_(std::move(input)), elements_(std::move(elements)), outputs_(std::move(outputs)),
        charge_(run) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status Collect();
  // Reads the rows of the next outer row that has any.
  absl::Status LookUp();

  OperatorPtr input_;
  std::vector<uint32_t> elements_;
  std::vector<uint32_t> outputs_;
  bool collected_ = false;
  bool in_sub_plan_ = false;
  std::vector<std::vector<Value>> by_outer_;  // distinct elements, by outer row
  size_t next_outer_ = 0;
  std::vector<std::vector<Value>> rows_;  // of outer row next_outer_ - 1
  size_t position_ = 0;
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRACE_H_
