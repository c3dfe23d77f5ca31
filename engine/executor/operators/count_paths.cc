#include "engine/executor/operators/count_paths.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/weights.h"

namespace claimgraph::executor {
namespace {

absl::Status TooManyPaths() {
  return RuntimeError("ArithmeticError", "IntegerOverflow", "the number of paths is larger than any integer");
}

}  // namespace

CountPathsOperator::CountPathsOperator(RunContext& run, OperatorPtr input, const plan::CountPaths& op, uint32_t from,
                                       std::vector<uint32_t> layout, std::shared_ptr<PathTables> tables)
    : Operator(run), input_(std::move(input)), op_(op), from_(from), layout_(std::move(layout)),
      tables_(std::move(tables)), charge_(run), states_(op.hops.size()) {
  for (size_t i = 0; i < op.hops.size(); ++i) {
    hops_.emplace_back(run, op.hops[i].types, op.hops[i].direction);
    if (op.hops[i].to_labels != nullptr) states_[i].labels.emplace(*op.hops[i].to_labels);
  }
}

absl::Status CountPathsOperator::DoOpen() {
  in_.Clear();
  last_ends_.clear();
  last_begin_ = 0;
  if (run().writer() != nullptr) {
    // What was counted before may have changed.
    tables_->Reset();
    charge_.Clear();
    mode_ = Mode::kUndecided;
    steps_ = 0;
  }
  charge_.set_profile(profile());
  return input_->Open();
}

bool CountPathsOperator::Rest() {
  in_.Clear();
  for (AdjacencySource& hop : hops_) hop.Rest();
  tables_->Reset();
  charge_.Clear();
  mode_ = Mode::kUndecided;
  steps_ = 0;
  for (HopState& state : states_) {
    state.lists.clear();
    RestBuffer(&state.ends);
    RestBuffer(&state.keep);
  }
  RestBuffer(&last_ends_);
  last_begin_ = 0;
  RestBuffer(&nodes_);
  RestBuffer(&counts_);
  rows_.Rest();
  weights_.Rest();
  return input_->Rest();
}

absl::StatusOr<bool> CountPathsOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
  if (!more) return false;
  const std::shared_ptr<RowIndex>& row_index = rows_.Get();
  RowIndex& rows = *row_index;
  rows.resize(in_.rows);
  nodes_.resize(in_.rows);
  const NodeView from(in_.columns[from_]);
  size_t found = 0;
  for (size_t row = 0; row < in_.rows; ++row) {
    rows[found] = static_cast<uint32_t>(row);
    found += from.Get(row, &nodes_[found]) ? 1 : 0;
  }
  nodes_.resize(found);
  for (AdjacencySource& hop : hops_) CG_RETURN_IF_ERROR(hop.Renew());
  if (layout_.empty() && !in_.weighted() && !in_.in_sub_plan()) {
    CG_RETURN_IF_ERROR(EmitTotal(out));
    return true;
  }
  CG_RETURN_IF_ERROR(CountAll());
  size_t kept = 0;
  for (size_t i = 0; i < found; ++i) {  // without a branch: whether there are paths is hard to guess
    rows[kept] = rows[i];
    counts_[kept] = counts_[i];
    kept += counts_[i] != 0 ? 1 : 0;
  }
  if (kept == 0) return true;
  rows.resize(kept);
  counts_.resize(kept);
  Arrange(in_, row_index, {}, layout_, out);
  CG_RETURN_IF_ERROR(MultiplyWeights(counts_, weights_.Get(VectorKind::kInt), out));
  return true;
}

absl::Status CountPathsOperator::EmitTotal(Batch* out) {
  CG_RETURN_IF_ERROR(DecideMode());
  int64_t total = 0;
  if (mode_ == Mode::kTables) {
    CG_ASSIGN_OR_RETURN(total, tables_->Total(hops_[0], nodes_));
  } else {
    CG_RETURN_IF_ERROR(CountAll());
    for (const int64_t count : counts_) {
      if (__builtin_add_overflow(total, count, &total)) return TooManyPaths();
    }
  }
  if (total == PathTables::kTooMany) return TooManyPaths();
  if (total == 0) return absl::OkStatus();
  out->rows = 1;
  const std::shared_ptr<Vector>& weight = weights_.Get(VectorKind::kInt);
  weight->Resize(1);
  weight->Mutable<VectorKind::kInt>()[0] = total;
  out->weights = MakeColumn(weight);
  return absl::OkStatus();
}

absl::Status CountPathsOperator::DecideMode() {
  if (mode_ != Mode::kUndecided) return absl::OkStatus();
  mode_ = Mode::kWalk;
  tables_cost_ = tables_->Cost(run().reader());
  return op_.estimated_rows > 2 * tables_cost_ ? UseTables() : absl::OkStatus();
}

absl::Status CountPathsOperator::CountAll() {
  CG_RETURN_IF_ERROR(DecideMode());
  counts_.assign(nodes_.size(), 0);
  size_t counted = 0;
  while (mode_ != Mode::kTables && counted < nodes_.size()) {
    CG_RETURN_IF_ERROR(Walk(0, nodes_[counted], &counts_[counted]));
    CG_RETURN_IF_ERROR(CountLastEnds(&counts_[counted]));
    ++counted;
    if (mode_ == Mode::kWalk && static_cast<double>(steps_) > tables_cost_) CG_RETURN_IF_ERROR(UseTables());
  }
  CG_RETURN_IF_ERROR(tables_->Count(hops_[0], std::span(nodes_).subspan(counted), counts_.data() + counted));
  if (std::find(counts_.begin(), counts_.end(), PathTables::kTooMany) == counts_.end()) return absl::OkStatus();
  return TooManyPaths();
}

absl::Status CountPathsOperator::UseTables() {
  CG_ASSIGN_OR_RETURN(const bool built, tables_->Build(run(), hops_, &charge_));
  mode_ = built ? Mode::kTables : Mode::kWalkOnly;  // slower, but there is no room
  return absl::OkStatus();
}

absl::Status CountPathsOperator::Walk(size_t hop, NodeId node, int64_t* count) {
  CG_RETURN_IF_ERROR(hops_[hop].Lists(node, &states_[hop].lists));
  for (size_t i = 0; i < states_[hop].lists.size(); ++i) {
    CG_RETURN_IF_ERROR(WalkList(hop, node, states_[hop].lists[i], count));
  }
  return absl::OkStatus();
}

absl::Status CountPathsOperator::WalkList(size_t hop, NodeId node, const IncidentList& incident, int64_t* count) {
  HopState& state = states_[hop];
  const bool last = hop + 1 == op_.hops.size();
  const uint32_t size = incident.list.size;
  const uint64_t steps_before = steps_;
  steps_ += size;
  if (steps_before / RunContext::kStepsPerCheck != steps_ / RunContext::kStepsPerCheck) {
    CG_RETURN_IF_ERROR(run().Check());
  }
  if (last && !state.labels && !incident.skip_self_loops) {
    *count += size;
    return absl::OkStatus();
  }
  if (last) return TakeLastEnds(node, incident, count);
  state.ends.assign(incident.list.neighbours, incident.list.neighbours + size);
  state.keep.assign(size, 1);
  if (state.labels) CG_RETURN_IF_ERROR(state.labels->MatchNodes(run().reader(), state.ends, state.keep.data()));
  const bool next_distinct = op_.hops[hop + 1].distinct;
  const bool turns_back = next_distinct && op_.hops[hop + 1].direction != op_.hops[hop].direction;
  std::optional<int64_t> again;  // paths that walk a relationship of this list and come back over it
  for (uint32_t i = 0; i < size; ++i) {
    const NodeId end = state.ends[i];
    if (state.keep[i] == 0 || (incident.skip_self_loops && end == node)) continue;
    CG_RETURN_IF_ERROR(Walk(hop + 1, end, count));
    if (!next_distinct || (!turns_back && end != node)) continue;
    if (!again) {
      again = 0;
      CG_RETURN_IF_ERROR(CountEnding(hop + 1, node, &*again));
    }
    *count -= *again;
  }
  return absl::OkStatus();
}

absl::Status CountPathsOperator::TakeLastEnds(NodeId node, const IncidentList& incident, int64_t* count) {
  for (uint32_t i = 0; i < incident.list.size; ++i) {
    const NodeId end = incident.list.neighbours[i];
    if (!incident.skip_self_loops || end != node) last_ends_.push_back(end);
  }
  return last_ends_.size() - last_begin_ < kLastEndsMax ? absl::OkStatus() : CountLastEnds(count);
}

// Together, since to ask for the labels of one list costs as much as for those of many.
absl::Status CountPathsOperator::CountLastEnds(int64_t* count) {
  HopState& state = states_.back();
  const std::span<const NodeId> ends = std::span(last_ends_).subspan(last_begin_);
  if (ends.empty()) return absl::OkStatus();
  if (state.labels) {
    state.keep.resize(ends.size());
    CG_RETURN_IF_ERROR(state.labels->MatchNodes(run().reader(), ends, state.keep.data()));
    *count += std::count(state.keep.begin(), state.keep.end(), uint8_t{1});
  } else {
    *count += static_cast<int64_t>(ends.size());
  }
  last_ends_.resize(last_begin_);
  return absl::OkStatus();
}

absl::StatusOr<bool> CountPathsOperator::MayEndAt(size_t hop, NodeId node) {
  if (!states_[hop].labels) return true;
  uint8_t matches = 0;
  CG_RETURN_IF_ERROR(states_[hop].labels->MatchNodes(run().reader(), std::span(&node, 1), &matches));
  return matches != 0;
}

absl::Status CountPathsOperator::CountEnding(size_t hop, NodeId node, int64_t* count) {
  CG_ASSIGN_OR_RETURN(const bool may_end, MayEndAt(hop, node));
  if (!may_end) return absl::OkStatus();
  if (hop + 1 == op_.hops.size()) {
    ++*count;
    return absl::OkStatus();
  }
  const size_t begin = std::exchange(last_begin_, last_ends_.size());
  CG_RETURN_IF_ERROR(Walk(hop + 1, node, count));
  CG_RETURN_IF_ERROR(CountLastEnds(count));
  last_begin_ = begin;
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
