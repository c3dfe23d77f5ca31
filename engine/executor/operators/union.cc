#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"

namespace claimgraph::executor {

absl::Status UnionOperator::DoOpen() {
  current_ = 0;
  return inputs_[0]->Open();
}

absl::StatusOr<bool> UnionOperator::DoNext(Batch* out) {
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, inputs_[current_]->Next(&in_));
    if (more) break;
    if (current_ + 1 == inputs_.size()) return false;
    // Opened only now: what the input before it wrote is there to be read.
    CG_RETURN_IF_ERROR(inputs_[++current_]->Open());
  }
  out->rows = in_.rows;
  out->outer = in_.outer;
  for (uint32_t position : layouts_[current_]) out->columns.push_back(in_.columns[position]);
  return true;
}

}  // namespace claimgraph::executor
