#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::StatusOr<bool> ProjectOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
  if (!more) return false;
  out->rows = in_.rows;
  out->weights = in_.weights;
  out->outer = in_.outer;
  out->columns.resize(layout_.size());
  for (size_t i = 0; i < layout_.size(); ++i) {
    if (layout_[i] < kept_) {
      out->columns[i] = in_.columns[layout_[i]];
    } else {
      CG_RETURN_IF_ERROR(items_[layout_[i] - kept_]->Eval(in_, run(), &out->columns[i]));
    }
  }
  return true;
}

}  // namespace claimgraph::executor
