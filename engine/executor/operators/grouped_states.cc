#include "engine/executor/operators/grouped_states.h"

#include <bit>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// Batches between two looks at how much memory the states hold; at first it is looked at whenever there were twice as
// many.
constexpr uint32_t kBatchesPerCharge = 16;

}  // namespace

GroupedStates::GroupedStates(RunContext& run, const AggregateItems& items, size_t fixed_groups)
    : run_(run), items_(items), groups_(run), charge_(run) {
  for (const AggregateCall& call : items.calls) states_.push_back(call.function->NewState(call.distinct));
  if (items.keys.empty()) Resize(fixed_groups);
}

void GroupedStates::set_profile(OperatorProfile* profile) {
  groups_.set_profile(profile);
  charge_.set_profile(profile);
}

void GroupedStates::Resize(size_t size) {
  size_ = size;
  for (auto& state : states_) state->Resize(size);
}

absl::Status GroupedStates::Assign(const Batch& batch, bool by_outer_row, const uint32_t** groups) {
  *groups = nullptr;
  if (items_.keys.empty()) {
    if (!by_outer_row) return absl::OkStatus();
    row_groups_.resize(batch.rows);
    for (size_t row = 0; row < batch.rows; ++row) row_groups_[row] = batch.OuterAt(row);
    *groups = row_groups_.data();
    return absl::OkStatus();
  }
  std::vector<Column> keys(items_.keys.size());
  for (size_t i = 0; i < keys.size(); ++i) CG_RETURN_IF_ERROR(items_.keys[i]->Eval(batch, run_, &keys[i]));
  if (by_outer_row) keys.push_back(batch.outer);
  CG_RETURN_IF_ERROR(groups_.Assign(keys, batch.rows, &row_groups_));
  *groups = row_groups_.data();
  if (groups_.size() > size_) Resize(groups_.size());
  return absl::OkStatus();
}

absl::Status GroupedStates::Add(const Batch& batch, bool by_outer_row) {
  functions::AggregateInput input;
  input.rows = batch.rows;
  CG_RETURN_IF_ERROR(Assign(batch, by_outer_row, &input.groups));
  if (batch.weighted()) {
    weights_.resize(batch.rows);
    const int64_t* const weights = batch.weights.vector->Data<VectorKind::kInt>();
    for (size_t row = 0; row < batch.rows; ++row) weights_[row] = weights[batch.weights.At(row)];
    input.weights = weights_.data();
  }
  for (size_t i = 0; i < states_.size(); ++i) {
    const AggregateCall& call = items_.calls[i];
    arguments_.resize(call.arguments.size());
    for (size_t a = 0; a < arguments_.size(); ++a) {
      CG_RETURN_IF_ERROR(call.arguments[a]->Eval(batch, run_, &arguments_[a]));
    }
    input.args = arguments_;
    CG_RETURN_IF_ERROR(states_[i]->Update(input));
  }
  ++batches_;
  const bool charge =
      batches_ % kBatchesPerCharge == 0 || std::has_single_bit(batches_) || run_.context().spill_bytes > 0;
  return charge ? ChargeStates() : absl::OkStatus();
}

absl::Status GroupedStates::MergeFrom(GroupedStates& other) {
  row_groups_.assign(other.size_, 0);
  if (!items_.keys.empty()) {
    std::vector<Column> keys(items_.keys.size());
    for (size_t i = 0; i < keys.size(); ++i) keys[i] = other.key(i);
    CG_RETURN_IF_ERROR(groups_.Assign(keys, other.size_, &row_groups_));
    if (groups_.size() > size_) Resize(groups_.size());
  }
  for (size_t i = 0; i < states_.size(); ++i) {
    CG_RETURN_IF_ERROR(states_[i]->MergeFrom(*other.states_[i], row_groups_));
  }
  return ChargeStates();
}

absl::Status GroupedStates::ChargeStates() {
  uint64_t bytes = 0;
  for (const auto& state : states_) bytes += state->MemoryUsage();
  return bytes > charge_.bytes() ? charge_.Add(bytes - charge_.bytes()) : absl::OkStatus();
}

}  // namespace claimgraph::executor
