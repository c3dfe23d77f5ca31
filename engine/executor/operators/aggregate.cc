#include "engine/executor/operators/aggregate.h"

#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status AggregateOperator::DoOpen() {
  groups_.emplace(run(), items_, slot_ == nullptr ? 1 : slot_->batch.rows);
  groups_->set_profile(profile());
  next_ = 0;
  read_ = false;
  return input_->Open();
}

bool AggregateOperator::Rest() {
  in_.Clear();
  groups_.reset();
  bool rests = RestAll(items_.keys);
  for (const AggregateCall& call : items_.calls) rests = RestAll(call.arguments) && rests;
  return rests && input_->Rest();
}

absl::StatusOr<bool> AggregateOperator::DoNext(Batch* out) {
  if (!read_) CG_RETURN_IF_ERROR(ReadInput());
  if (next_ >= groups_->size()) return false;
  CG_RETURN_IF_ERROR(Emit(std::min<size_t>(run().batch_rows(), groups_->size() - next_), out));
  return true;
}

absl::Status AggregateOperator::ReadInput() {
  read_ = true;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return absl::OkStatus();
    if (in_.groups != nullptr) {
      CG_RETURN_IF_ERROR(groups_->MergeFrom(*in_.groups));
    } else {
      CG_RETURN_IF_ERROR(groups_->Add(in_, /*by_outer_row=*/slot_ != nullptr));
    }
  }
}

absl::Status AggregateOperator::Emit(size_t count, Batch* out) {
  out->rows = count;
  RowIndex selection(count);
  std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(next_));
  IndexComposer composer(std::make_shared<const RowIndex>(std::move(selection)));
  const size_t keys = items_.keys.size();
  for (uint32_t position : layout_) {
    if (position < keys) {
      out->columns.push_back(composer.Apply(groups_->key(position)));
      continue;
    }
    auto values = std::make_shared<Vector>();
    CG_RETURN_IF_ERROR(groups_->state(position - keys).FinalizeRange(next_, next_ + count, values.get()));
    out->columns.push_back(MakeColumn(std::move(values)));
  }
  if (slot_ != nullptr) {
    // The last key, or, without keys, the number of the group itself.
    out->outer = composer.Apply(keys == 0 ? IotaColumn(groups_->size()) : groups_->key(keys));
  }
  next_ += count;
  return absl::OkStatus();
}

absl::Status PartialAggregateOperator::DoOpen() {
  read_ = false;
  return input_->Open();
}

absl::StatusOr<bool> PartialAggregateOperator::DoNext(Batch* out) {
  if (read_) return false;
  read_ = true;
  auto groups = std::make_shared<GroupedStates>(run(), items_, 1);
  Batch batch;
  bool any = false;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) break;
    any = true;
    CG_RETURN_IF_ERROR(groups->Add(batch, /*by_outer_row=*/false));
  }
  if (!any) return false;
  out->rows = 1;
  out->groups = std::move(groups);
  return true;
}

}  // namespace claimgraph::executor
