#include "engine/executor/operators/aggregate.h"

#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// Batches between two looks at how much memory the states hold.
constexpr uint32_t kBatchesPerCharge = 16;

}  // namespace

absl::Status AggregateOperator::DoOpen() {
  groups_.Clear();
  groups_.set_profile(profile());
  charge_.Clear();
  charge_.set_profile(profile());
  states_.clear();
  for (const AggregateCall& call : calls_) states_.push_back(call.function->NewState(call.distinct));
  group_count_ = 0;
  if (keys_.empty()) group_count_ = slot_ == nullptr ? 1 : slot_->batch.rows;
  for (auto& state : states_) state->Resize(group_count_);
  next_ = 0;
  read_ = false;
  return input_->Open();
}

absl::StatusOr<bool> AggregateOperator::DoNext(Batch* out) {
  if (!read_) CG_RETURN_IF_ERROR(ReadInput());
  if (next_ >= group_count_) return false;
  CG_RETURN_IF_ERROR(Emit(std::min<size_t>(run().batch_rows(), group_count_ - next_), out));
  return true;
}

absl::Status AggregateOperator::ReadInput() {
  read_ = true;
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) return absl::OkStatus();
    CG_RETURN_IF_ERROR(Consume(batch));
  }
}

absl::Status AggregateOperator::AssignGroups(const Batch& batch, const uint32_t** groups) {
  if (keys_.empty()) {
    *groups = nullptr;
    if (slot_ == nullptr) return absl::OkStatus();
    row_groups_.resize(batch.rows);
    for (size_t row = 0; row < batch.rows; ++row) row_groups_[row] = batch.OuterAt(row);
    *groups = row_groups_.data();
    return absl::OkStatus();
  }
  std::vector<Column> keys(keys_.size());
  for (size_t i = 0; i < keys_.size(); ++i) CG_RETURN_IF_ERROR(keys_[i]->Eval(batch, run(), &keys[i]));
  if (slot_ != nullptr) keys.push_back(batch.outer);
  CG_RETURN_IF_ERROR(groups_.Assign(keys, batch.rows, &row_groups_));
  *groups = row_groups_.data();
  if (groups_.size() > group_count_) {
    group_count_ = groups_.size();
    for (auto& state : states_) state->Resize(group_count_);
  }
  return absl::OkStatus();
}

absl::Status AggregateOperator::Consume(const Batch& batch) {
  functions::AggregateInput input;
  input.rows = batch.rows;
  CG_RETURN_IF_ERROR(AssignGroups(batch, &input.groups));
  if (batch.weighted()) {
    weights_.resize(batch.rows);
    for (size_t row = 0; row < batch.rows; ++row) weights_[row] = batch.WeightAt(row);
    input.weights = weights_.data();
  }
  for (size_t i = 0; i < calls_.size(); ++i) {
    arguments_.resize(calls_[i].arguments.size());
    for (size_t a = 0; a < arguments_.size(); ++a) {
      CG_RETURN_IF_ERROR(calls_[i].arguments[a]->Eval(batch, run(), &arguments_[a]));
    }
    input.args = arguments_;
    CG_RETURN_IF_ERROR(states_[i]->Update(input));
  }
  if (++batches_ % kBatchesPerCharge != 0) return absl::OkStatus();
  uint64_t bytes = 0;
  for (const auto& state : states_) bytes += state->MemoryUsage();
  return bytes > charge_.bytes() ? charge_.Add(bytes - charge_.bytes()) : absl::OkStatus();
}

absl::Status AggregateOperator::Emit(size_t count, Batch* out) {
  out->rows = count;
  RowIndex selection(count);
  std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(next_));
  IndexComposer composer(std::make_shared<const RowIndex>(std::move(selection)));
  for (uint32_t position : layout_) {
    if (position < keys_.size()) {
      out->columns.push_back(composer.Apply(groups_.key(position)));
      continue;
    }
    auto values = std::make_shared<Vector>();
    CG_RETURN_IF_ERROR(states_[position - keys_.size()]->FinalizeRange(next_, next_ + count, values.get()));
    out->columns.push_back(MakeColumn(std::move(values)));
  }
  if (slot_ != nullptr) {
    // The last key, or, without keys, the number of the group itself.
    out->outer = composer.Apply(keys_.empty() ? IotaColumn(group_count_) : groups_.key(keys_.size()));
  }
  next_ += count;
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
