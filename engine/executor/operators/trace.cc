#include "engine/executor/operators/trace.h"

#include <algorithm>
#include <memory>
#include <set>

#include "engine/base/status.h"
#include "engine/executor/execution_context.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status TraceOperator::DoOpen() {
  collected_ = false;
  in_sub_plan_ = false;
  by_outer_.clear();
  next_outer_ = 0;
  rows_.clear();
  position_ = 0;
  charge_.Clear();
  charge_.set_profile(profile());
  return input_->Open();
}

absl::Status TraceOperator::Collect() {
  using Set = std::set<Value, values::OrderLess>;
  std::vector<Set> sets;
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) break;
    in_sub_plan_ = batch.in_sub_plan();
    uint64_t added = 0;
    for (size_t row = 0; row < batch.rows; ++row) {
      const uint32_t outer = batch.OuterAt(row);
      if (sets.size() <= outer) sets.resize(outer + 1);
      for (const uint32_t column : elements_) {
        Value value = batch.columns[column].ValueAt(row);
        if (!value.is_null() && sets[outer].insert(std::move(value)).second) ++added;
      }
    }
    CG_RETURN_IF_ERROR(charge_.Add(added * (sizeof(Value) + 4 * sizeof(void*))));
  }
  for (const Set& set : sets) by_outer_.emplace_back(set.begin(), set.end());
  return absl::OkStatus();
}

absl::Status TraceOperator::LookUp() {
  rows_.clear();
  position_ = 0;
  const std::vector<Value>& elements = by_outer_[next_outer_++];
  ClaimAccess* claims = run().context().claims;
  if (elements.empty() || claims == nullptr) return absl::OkStatus();
  return claims->EvidenceRows(run().reader(), elements, &rows_);
}

absl::StatusOr<bool> TraceOperator::DoNext(Batch* out) {
  if (!collected_) {
    CG_RETURN_IF_ERROR(Collect());
    collected_ = true;
  }
  while (position_ == rows_.size()) {
    if (next_outer_ == by_outer_.size()) return false;
    CG_RETURN_IF_ERROR(run().Check());
    CG_RETURN_IF_ERROR(LookUp());
  }
  const size_t count = std::min<size_t>(run().batch_rows(), rows_.size() - position_);
  out->rows = count;
  for (const uint32_t output : outputs_) {
    Vector column;
    for (size_t i = 0; i < count; ++i) column.Append(rows_[position_ + i][output]);
    column.Specialize();
    out->columns.push_back(MakeColumn(std::move(column)));
  }
  if (in_sub_plan_) out->outer = Column::Constant(Value::Int(static_cast<int64_t>(next_outer_ - 1)));
  position_ += count;
  return true;
}

}  // namespace claimgraph::executor
