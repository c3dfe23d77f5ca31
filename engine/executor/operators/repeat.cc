#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status RepeatOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  repeated_ = 0;
  return input_->Open();
}

absl::StatusOr<bool> RepeatOperator::DoNext(Batch* out) {
  if (row_ >= in_.rows) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
    if (!in_.weighted()) {
      std::swap(*out, in_);
      in_.Clear();
      return true;
    }
  }
  RowIndex rows;
  const size_t rows_max = run().batch_rows();
  while (row_ < in_.rows && rows.size() < rows_max) {
    const int64_t left = in_.WeightAt(row_) - repeated_;
    const int64_t count = std::min(left, static_cast<int64_t>(rows_max - rows.size()));
    rows.insert(rows.end(), static_cast<size_t>(count), static_cast<uint32_t>(row_));
    repeated_ += count;
    if (count == left) {
      ++row_;
      repeated_ = 0;
    }
  }
  *out = in_;
  out->weights = {};
  out->Select(std::move(rows));
  return true;
}

absl::StatusOr<bool> EmptyResultOperator::DoNext(Batch* out) {
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
    if (!more) return false;
  }
}

}  // namespace claimgraph::executor
