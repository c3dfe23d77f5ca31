#include "engine/base/status.h"
#include "engine/executor/operators/set_operators.h"

namespace claimgraph::executor {
namespace {

// What rows are compared by: the columns, and the outer row they belong to.
std::vector<Column> KeysOf(const Batch& batch, const std::vector<uint32_t>& layout) {
  std::vector<Column> keys;
  for (uint32_t position : layout) keys.push_back(batch.columns[position]);
  if (batch.in_sub_plan()) keys.push_back(batch.outer);
  return keys;
}

}  // namespace

absl::Status MultisetOperator::DoOpen() {
  groups_.Clear();
  groups_.set_profile(profile());
  partners_.clear();
  read_ = false;
  return second_->Open();
}

absl::Status MultisetOperator::ReadSecond() {
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, second_->Next(&batch));
    if (!more) break;
    CG_RETURN_IF_ERROR(groups_.Assign(KeysOf(batch, second_layout_), batch.rows, &row_groups_));
    partners_.resize(groups_.size());
    for (size_t r = 0; r < batch.rows; ++r) ++partners_[row_groups_[r]];
  }
  read_ = true;
  return first_->Open();
}

absl::StatusOr<bool> MultisetOperator::DoNext(Batch* out) {
  if (!read_) CG_RETURN_IF_ERROR(ReadSecond());
  Batch batch;
  CG_ASSIGN_OR_RETURN(const bool more, first_->Next(&batch));
  if (!more) return false;
  groups_.Find(KeysOf(batch, first_layout_), batch.rows, &row_groups_);
  RowIndex kept;
  for (uint32_t r = 0; r < batch.rows; ++r) {
    const uint32_t group = row_groups_[r];
    const bool partner = group != GroupTable::kNoGroup && partners_[group] > 0;
    if (partner && !all_equal_) --partners_[group];
    if (partner == keeps_partners_) kept.push_back(r);
  }
  out->rows = batch.rows;
  out->outer = batch.outer;
  for (uint32_t position : first_layout_) out->columns.push_back(batch.columns[position]);
  if (kept.size() < batch.rows) out->Select(kept);
  return true;
}

}  // namespace claimgraph::executor
