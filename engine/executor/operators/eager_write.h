// EagerWriteOperator: what the operators that write have in common. They read all of their input before they write
// anything, so that a clause never sees its own effects through its input; then they yield their rows.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EAGER_WRITE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EAGER_WRITE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/row_store.h"

namespace claimgraph::executor {

class EagerWriteOperator : public Operator {
 protected:
  // `made`: the columns the operator adds to those of its input; `layout` as LayoutOf (lower.h) gives it.
  EagerWriteOperator(RunContext& run, OperatorPtr input, std::vector<VectorKind> made, std::vector<uint32_t> layout);

  // Writes for one batch of input rows; called for all of them in order. Appends to made()[i] one value per output
  // row, and, where output rows are not simply the input rows, to output_rows().
  virtual absl::Status WriteBatch(const Batch& batch, uint32_t first_row) = 0;
  // Called once after the last batch.
  virtual absl::Status FinishWriting() { return absl::OkStatus(); }

  std::vector<std::shared_ptr<Vector>>& made() { return made_; }
  // Numbers of input rows. The operator that uses it does so for every row.
  RowIndex* output_rows() {
    maps_rows_ = true;
    return &output_rows_;
  }

  absl::Status DoOpen() final;
  absl::StatusOr<bool> DoNext(Batch* out) final;

 private:
  absl::Status WriteAll();

  OperatorPtr input_;
  std::vector<uint32_t> layout_;
  std::vector<VectorKind> made_kinds_;
  RowStore rows_;
  std::vector<std::shared_ptr<Vector>> made_;
  RowIndex output_rows_;
  bool maps_rows_ = false;
  bool written_ = false;
  size_t position_ = 0;  // the next output row
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EAGER_WRITE_H_
