#include "engine/base/status.h"
#include "engine/executor/operators/set_operators.h"

namespace claimgraph::executor {
namespace {

// Lanes that fill their share at the same time.
constexpr uint64_t kLanes = 8;

}  // namespace

absl::Status DistinctOperator::DoOpen() {
  rows_.Clear();
  rows_.set_profile(profile());
  seen_ = false;
  read_ = false;
  return input_->Open();
}

absl::StatusOr<bool> DistinctOperator::DoNext(Batch* out) {
  if (read_) return rows_.Next(out);
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
  if (!more) {
    read_ = true;
    return rows_.Next(out);
  }
  out->weights = {};
  if (out->columns.empty() && !out->in_sub_plan()) {
    out->rows = seen_ ? 0 : 1;
    seen_ = true;
    return true;
  }
  CG_RETURN_IF_ERROR(rows_.Add(out));
  return true;
}

absl::Status PartialDistinctOperator::DoOpen() {
  groups_.Clear();
  return input_->Open();
}

absl::StatusOr<bool> PartialDistinctOperator::DoNext(Batch* out) {
  if (groups_.bytes() > SpillShare(run(), kLanes)) groups_.Clear();
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
  if (!more) return false;
  out->weights = {};
  if (out->columns.empty()) {
    out->rows = 1;
    return true;
  }
  CG_RETURN_IF_ERROR(groups_.Assign(out->columns, out->rows, &row_groups_));
  if (groups_.new_rows().empty()) {
    out->rows = 0;
  } else if (groups_.new_rows().size() < out->rows) {
    out->Select(groups_.new_rows());
  }
  return true;
}

}  // namespace claimgraph::executor
