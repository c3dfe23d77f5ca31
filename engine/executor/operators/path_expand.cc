#include "engine/executor/operators/path_expand.h"

#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

PathExpandOperator::PathExpandOperator(RunContext& run, OperatorPtr input, PathExpandSpec spec)
    : Operator(run), input_(std::move(input)), spec_(std::move(spec)), charge_(run),
      walk_(run, spec_.path, charge_), found_(NodeSegmentsOf(spec_.path)) {}

absl::Status PathExpandOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  walking_ = false;
  walk_.Rest();
  charge_.Clear();
  charge_.set_profile(profile());
  return input_->Open();
}

absl::StatusOr<bool> PathExpandOperator::DoNext(Batch* out) {
  found_.Clear();
  while (found_.size() == 0) {
    if (!walking_ && row_ >= in_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = 0;
      walk_.Open();
    }
    while (found_.size() < run().batch_rows() && (walking_ || row_ < in_.rows)) {
      if (!walking_) {
        CG_RETURN_IF_ERROR(StartRow());
        continue;
      }
      CG_ASSIGN_OR_RETURN(const bool done, walk_.Walk(run().batch_rows(), &found_));
      if (!done) break;
      walking_ = false;
      ++row_;
    }
  }
  RowIndex rows = std::move(found_.rows);
  const std::vector<Column> made = found_.TakeColumns(spec_.path.outputs);
  Arrange(in_, std::move(rows), made, spec_.layout, out);
  return true;
}

absl::Status PathExpandOperator::StartRow() {
  CG_RETURN_IF_ERROR(run().Check());
  const std::optional<NodeId> from = NodeAt(in_.columns[spec_.from], row_);
  std::optional<NodeId> target;
  if (spec_.to.has_value()) target = NodeAt(in_.columns[*spec_.to], row_);
  if (!from.has_value() || (spec_.to.has_value() && !target.has_value())) {
    ++row_;
    return absl::OkStatus();
  }
  walking_ = true;
  return walk_.Start(in_, row_, *from, target, ExcludedOfRow());
}

std::vector<EdgeId> PathExpandOperator::ExcludedOfRow() const {
  std::vector<EdgeId> excluded;
  const auto exclude = [&excluded](const Value& value) {
    if (value.type() == ValueType::kRelationship) excluded.push_back(value.as_relationship().id);
  };
  for (const uint32_t position : spec_.distinct_from) {
    const Value value = in_.columns[position].ValueAt(row_);
    if (value.type() != ValueType::kList) {
      exclude(value);
      continue;
    }
    for (const Value& item : value.as_list()) exclude(item);
  }
  return excluded;
}

bool PathExpandOperator::Rest() {
  in_.Clear();
  walk_.Rest();
  charge_.Clear();
  found_.Clear();
  bool rests = RestAll(spec_.path.predicates);
  for (const PathSegmentSpec& segment : spec_.path.segments) {
    for (const SegmentCondition& condition : segment.conditions) rests = condition.predicate->Rest() && rests;
  }
  return rests && input_->Rest();
}

}  // namespace claimgraph::executor
