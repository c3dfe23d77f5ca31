#include "engine/executor/operators/aggregate.h"

#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
absl::Status AggregateOperator::DoOpen() {
  spilled_.reset();
  StartGroups();
  next_ = 0;
  share_ = 0;
  read_ = false;
  return input_->Open();
}

bool AggregateOperator::Rest() {
  in_.Clear();
  groups_.reset();
  spilled_.reset();
  bool rests = RestAll(items_.keys);
  for (const AggregateCall& call : items_.calls) rests = RestAll(call.arguments) && rests;
  return rests && input_->Rest();
}

absl::StatusOr<bool> AggregateOperator::DoNext(Batch* out) {
  if (!read_) {
    CG_RETURN_IF_ERROR(ReadInput());
    if (takes_groups_ && in_.rows > 0) {
      std::swap(*out, in_);
      in_.Clear();
      return true;
    }
  }
  if (spilled_) return EmitSpilled(out);
  if (next_ >= groups_->size()) return false;
  CG_RETURN_IF_ERROR(Emit(std::min<size_t>(run().batch_rows(), groups_->size() - next_), out));
  return true;
}

absl::Status AggregateOperator::ReadInput() {
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    read_ = !more;
    if (!more) break;
    if (takes_groups_ && in_.groups == nullptr) {
      if (in_.rows > 0) return absl::OkStatus();
      continue;
    }
    if (share_ == 0) share_ = SpillShare(run());
    if (in_.groups != nullptr) {
      CG_RETURN_IF_ERROR(groups_->MergeFrom(*in_.groups));
    } else {
      CG_RETURN_IF_ERROR(groups_->Add(in_, /*by_outer_row=*/slot_ != nullptr));
    }
    if (MustSpill(run(), groups_->bytes(), share_)) CG_RETURN_IF_ERROR(SpillGroups());
  }
  return spilled_ ? SpillGroups() : absl::OkStatus();
}

void AggregateOperator::StartGroups() {
  groups_.emplace(run(), items_, slot_ == nullptr ? 1 : slot_->batch.rows);
  groups_->set_profile(profile());
}

absl::Status AggregateOperator::SpillGroups() {
  // Without keys groups are told apart by the number of their outer row, or by 0.
  const size_t keys = items_.keys.empty() ? 1 : items_.keys.size() + (slot_ != nullptr ? 1 : 0);
  in_.Clear();
  if (!spilled_) spilled_.emplace(run(), items_, keys);
  CG_RETURN_IF_ERROR(spilled_->Add(*groups_));
  StartGroups();
  return absl::OkStatus();
}

absl::StatusOr<bool> AggregateOperator::EmitSpilled(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, spilled_->Next(&in_));
  if (!more) return false;
  const size_t keys = items_.keys.size();
  const size_t hidden = slot_ != nullptr || keys == 0 ? 1 : 0;  // the last key
  out->rows = in_.rows;
  for (const uint32_t position : layout_) {
    out->columns.push_back(in_.columns[position < keys ? position : position + hidden]);
  }
  if (slot_ != nullptr) out->outer = in_.columns[keys];
  return true;
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
  const uint64_t share = SpillShare(run(), kGroupsWaitingMax);
  auto groups = std::make_shared<GroupedStates>(run(), items_, 1);
  Batch batch;
  bool any = false;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    read_ = !more;
    if (!more) break;
    any = true;
    CG_RETURN_IF_ERROR(groups->Add(batch, /*by_outer_row=*/false));
    groups->cut_short = MustSpill(run(), groups->bytes(), share);
    if (groups->cut_short) break;
  }
  if (!any) return false;
  out->rows = 1;
  out->groups = std::move(groups);
  return true;
}

}  // namespace claimgraph::executor
