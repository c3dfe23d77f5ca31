#include "engine/executor/operators/unique_groups.h"

#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/recycled.h"
#include "engine/executor/run_context.h"
#include "engine/executor/spill/spill_run.h"

namespace claimgraph::executor {
namespace {

bool IsPlain(VectorKind kind) {
  return kind == VectorKind::kInt || kind == VectorKind::kString || kind == VectorKind::kNode;
}

// count(*): what the rows weigh.
bool CountsRows(const AggregateCall& call) { return call.arguments.empty() && !call.distinct; }

}  // namespace

absl::Status UniqueGroupsOperator::DoOpen() {
  others_.reset();
  read_ = false;
  return input_->Open();
}

bool UniqueGroupsOperator::Rest() {
  in_.Clear();
  key_ = {};
  others_.reset();
  arguments_.clear();
  RestBuffer(&row_groups_);
  RestBuffer(&weights_);
  bool rests = RestAll(items_.keys);
  for (const AggregateCall& call : items_.calls) rests = RestAll(call.arguments) && rests;
  return rests && input_->Rest();
}

absl::StatusOr<bool> UniqueGroupsOperator::DoNext(Batch* out) {
  const bool full = others_ != nullptr && MustSpill(run(), others_->bytes(), share_);
  if (!read_ && !full) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (more) {
      CG_RETURN_IF_ERROR(GatherOthers());
      if (in_.rows > 0) CG_RETURN_IF_ERROR(Emit(out));
      return true;
    }
    read_ = true;
  }
  if (others_ == nullptr) return false;
  others_->cut_short = !read_;
  out->rows = 1;
  out->groups = std::move(others_);
  return true;
}

absl::Status UniqueGroupsOperator::GatherOthers() {
  Column& key = key_;
  CG_RETURN_IF_ERROR(items_.keys[unique_key_]->Eval(in_, run(), &key));
  const bool plain = IsPlain(key.kind());
  if (plain && !key.vector->has_nulls()) return absl::OkStatus();
  RowIndex unique, others;
  for (size_t row = 0; row < in_.rows; ++row) {
    (plain && !key.IsNull(row) ? unique : others).push_back(static_cast<uint32_t>(row));
  }
  if (others.empty()) return absl::OkStatus();
  if (others_ == nullptr) {
    share_ = SpillShare(run(), kGroupsWaitingMax);
    others_ = std::make_shared<GroupedStates>(run(), items_, 1);
    others_->set_profile(profile());
  }
  Batch rest = in_;
  rest.Select(std::move(others));
  CG_RETURN_IF_ERROR(others_->Add(rest, /*by_outer_row=*/false));
  if (unique.empty()) {
    in_.Clear();
    return absl::OkStatus();
  }
  const auto selection = std::make_shared<const RowIndex>(std::move(unique));
  key = IndexComposer(selection).Apply(key);
  in_.Select(selection);
  return absl::OkStatus();
}

absl::Status UniqueGroupsOperator::Emit(Batch* out) {
  const size_t keys = items_.keys.size();
  out->rows = in_.rows;
  for (const uint32_t position : layout_) {
    Column column;
    if (position == unique_key_) {
      column = key_;
    } else if (position < keys) {
      CG_RETURN_IF_ERROR(items_.keys[position]->Eval(in_, run(), &column));
    } else {
      CG_ASSIGN_OR_RETURN(column, Aggregate(items_.calls[position - keys]));
    }
    out->columns.push_back(std::move(column));
  }
  return absl::OkStatus();
}

absl::StatusOr<Column> UniqueGroupsOperator::Aggregate(const AggregateCall& call) {
  if (CountsRows(call)) return in_.weighted() ? in_.weights : Column::Constant(Value::Int(1));
  functions::AggregateInput input;
  input.rows = in_.rows;
  row_groups_.resize(in_.rows);
  std::iota(row_groups_.begin(), row_groups_.end(), 0U);
  input.groups = row_groups_.data();
  if (in_.weighted()) {
    weights_.resize(in_.rows);
    for (size_t row = 0; row < in_.rows; ++row) weights_[row] = in_.WeightAt(row);
    input.weights = weights_.data();
  }
  arguments_.resize(call.arguments.size());
  for (size_t i = 0; i < arguments_.size(); ++i) {
    CG_RETURN_IF_ERROR(call.arguments[i]->Eval(in_, run(), &arguments_[i]));
  }
  input.args = arguments_;
  const std::unique_ptr<functions::AggregateState> state = call.function->NewState(call.distinct);
  state->Resize(in_.rows);
  CG_RETURN_IF_ERROR(state->Update(input));
  auto values = std::make_shared<Vector>();
  CG_RETURN_IF_ERROR(state->FinalizeRange(0, in_.rows, values.get()));
  return MakeColumn(std::move(values));
}

}  // namespace claimgraph::executor
