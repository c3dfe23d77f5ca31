#include "engine/executor/operators/row_operators.h"

namespace claimgraph::executor {

absl::Status ArgumentOperator::DoOpen() {
  done_ = false;
  return absl::OkStatus();
}

absl::StatusOr<bool> ArgumentOperator::DoNext(Batch* out) {
  if (done_) return false;
  done_ = true;
  if (slot_ == nullptr) {
    out->rows = 1;
    return true;
  }
  const Batch& rows = slot_->batch;
  if (rows.rows == 0) return false;
  out->rows = rows.rows;
  for (uint32_t position : positions_) out->columns.push_back(rows.columns[position]);
  out->outer = IotaColumn(rows.rows);
  return true;
}

}  // namespace claimgraph::executor
