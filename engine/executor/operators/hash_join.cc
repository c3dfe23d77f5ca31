#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/operators/set_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// The key columns of a batch, with the outer row number as one more key inside a sub-plan.
std::vector<Column> KeysOf(const Batch& batch, const std::vector<uint32_t>& positions) {
  std::vector<Column> keys;
  for (uint32_t position : positions) keys.push_back(batch.columns[position]);
  if (batch.in_sub_plan()) keys.push_back(batch.outer);
  return keys;
}

bool AnyNull(const std::vector<Column>& keys, size_t row) {
  return std::any_of(keys.begin(), keys.end(), [row](const Column& key) { return key.IsNull(row); });
}

}  // namespace

absl::Status HashJoinOperator::DoOpen() {
  build_.Clear();
  build_.set_profile(profile());
  groups_.Clear();
  built_ = false;
  probe_.Clear();
  row_ = 0;
  match_ = 0;
  CG_RETURN_IF_ERROR(left_->Open());
  return right_->Open();
}

absl::Status HashJoinOperator::Build() {
  built_ = true;
  CG_RETURN_IF_ERROR(build_.AppendAll(*right_));
  rows_.clear();
  if (build_.rows() == 0) return absl::OkStatus();
  Batch all;
  build_.Read(0, build_.rows(), &all);
  const std::vector<Column> keys = KeysOf(all, right_keys_);
  std::vector<uint32_t> groups(all.rows, 0);
  size_t group_count = 1;
  if (!keys.empty()) {
    CG_RETURN_IF_ERROR(groups_.Assign(keys, all.rows, &groups));
    group_count = groups_.size();
  }
  starts_.assign(group_count + 1, 0);
  for (size_t row = 0; row < all.rows; ++row) {
    if (AnyNull(keys, row)) groups[row] = GroupTable::kNoGroup;
    else ++starts_[groups[row] + 1];
  }
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  rows_.resize(starts_.back());
  std::vector<uint32_t> fill(starts_.begin(), starts_.end() - 1);
  for (size_t row = 0; row < all.rows; ++row) {
    if (groups[row] != GroupTable::kNoGroup) rows_[fill[groups[row]]++] = static_cast<uint32_t>(row);
  }
  return absl::OkStatus();
}

absl::Status HashJoinOperator::NextProbeBatch(bool* more) {
  CG_ASSIGN_OR_RETURN(*more, left_->Next(&probe_));
  if (!*more) return absl::OkStatus();
  row_ = 0;
  match_ = 0;
  const std::vector<Column> keys = KeysOf(probe_, left_keys_);
  if (keys.empty()) {
    probe_groups_.assign(probe_.rows, 0);
  } else {
    groups_.Find(keys, probe_.rows, &probe_groups_);
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> HashJoinOperator::DoNext(Batch* out) {
  if (!built_) CG_RETURN_IF_ERROR(Build());
  if (rows_.empty()) return false;
  RowIndex probe_rows, build_rows;
  const size_t rows_max = run().batch_rows();
  while (probe_rows.empty()) {
    if (row_ >= probe_.rows) {
      bool more = false;
      CG_RETURN_IF_ERROR(NextProbeBatch(&more));
      if (!more) return false;
    }
    while (row_ < probe_.rows && probe_rows.size() < rows_max) {
      const uint32_t group = probe_groups_[row_];
      if (group != GroupTable::kNoGroup) {
        const uint32_t begin = starts_[group] + match_;
        const size_t count = std::min<size_t>(starts_[group + 1] - begin, rows_max - probe_rows.size());
        probe_rows.insert(probe_rows.end(), count, static_cast<uint32_t>(row_));
        const auto first = rows_.begin() + begin;
        build_rows.insert(build_rows.end(), first, first + static_cast<ptrdiff_t>(count));
        match_ += static_cast<uint32_t>(count);
        if (starts_[group] + match_ < starts_[group + 1]) continue;
      }
      ++row_;
      match_ = 0;
    }
  }
  Emit(std::move(probe_rows), std::move(build_rows), out);
  return true;
}

void HashJoinOperator::Emit(RowIndex probe_rows, RowIndex build_rows, Batch* out) {
  out->rows = probe_rows.size();
  IndexComposer probe(std::make_shared<const RowIndex>(std::move(probe_rows)));
  IndexComposer build(std::make_shared<const RowIndex>(std::move(build_rows)));
  for (uint32_t position : layout_) {
    out->columns.push_back(position < left_columns_ ? probe.Apply(probe_.columns[position])
                                                    : build.Apply(build_.column(position - left_columns_)));
  }
  if (probe_.in_sub_plan()) out->outer = probe.Apply(probe_.outer);
}

}  // namespace claimgraph::executor
