#include "engine/base/status.h"
#include "engine/executor/operators/set_operators.h"

namespace claimgraph::executor {

absl::Status DistinctOperator::DoOpen() {
  groups_.Clear();
  groups_.set_profile(profile());
  seen_ = false;
  return input_->Open();
}

absl::StatusOr<bool> DistinctOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
  if (!more) return false;
  out->weights = {};
  std::vector<Column> keys = out->columns;
  if (out->in_sub_plan()) keys.push_back(out->outer);
  if (keys.empty()) {
    out->rows = seen_ ? 0 : 1;
    seen_ = true;
    return true;
  }
  CG_RETURN_IF_ERROR(groups_.Assign(keys, out->rows, &row_groups_));
  if (groups_.new_rows().size() == out->rows) return true;
  if (groups_.new_rows().empty()) {
    out->rows = 0;
    return true;
  }
  out->Select(groups_.new_rows());
  return true;
}

}  // namespace claimgraph::executor
