#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"
#include "engine/executor/operators/weights.h"

namespace claimgraph::executor {

ExpandOperator::ExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op, ExpandColumns columns)
    : Operator(run), input_(std::move(input)), op_(op), columns_(std::move(columns)),
      folds_(!op.needs_relationship && (op.into || !op.needs_to)), source_(run, op.types, op.direction) {
  if (op.to_labels != nullptr) to_labels_.emplace(*op.to_labels);
}

absl::Status ExpandOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  started_ = false;
  return input_->Open();
}

absl::StatusOr<bool> ExpandOperator::DoNext(Batch* out) {
  if (row_ >= in_.rows) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
    started_ = false;
    CG_RETURN_IF_ERROR(source_.Renew());
  }
  Found found;
  CG_RETURN_IF_ERROR(Fill(&found));
  CG_RETURN_IF_ERROR(FilterFound(&found));
  if (found.rows.empty()) return true;
  CG_RETURN_IF_ERROR(Emit(std::move(found), out));
  return true;
}

absl::Status ExpandOperator::StartRow() {
  started_ = true;
  list_ = 0;
  position_ = 0;
  lists_.clear();
  if (!NodeView(in_.columns[columns_.from]).Get(row_, &node_)) return absl::OkStatus();
  return source_.Lists(node_, &lists_);
}

absl::Status ExpandOperator::Fill(Found* found) {
  const size_t rows_max = run().batch_rows();
  found->rows.reserve(rows_max);
  found->nodes.reserve(rows_max);
  found->refs.reserve(rows_max);
  while (row_ < in_.rows && found->rows.size() < rows_max) {
    if (!started_) CG_RETURN_IF_ERROR(StartRow());
    if (op_.into) {
      TakeInto(found);  // few: parallel relationships
    } else {
      while (list_ < lists_.size() && found->rows.size() < rows_max) {
        Take(lists_[list_], found);
        if (position_ < lists_[list_].list.size) break;
        ++list_;
        position_ = 0;
      }
      if (list_ < lists_.size()) break;
    }
    ++row_;
    started_ = false;
  }
  return absl::OkStatus();
}

void ExpandOperator::Take(const IncidentList& incident, Found* found) {
  const size_t begin = found->rows.size();
  const uint32_t count =
      static_cast<uint32_t>(std::min<size_t>(incident.list.size - position_, run().batch_rows() - begin));
  found->rows.insert(found->rows.end(), count, static_cast<uint32_t>(row_));
  const uint32_t* neighbours = incident.list.neighbours + position_;
  found->nodes.insert(found->nodes.end(), neighbours, neighbours + count);
  const bool with_refs = op_.needs_relationship || !columns_.distinct_from.empty();
  if (with_refs) {
    for (uint32_t i = 0; i < count; ++i) found->refs.push_back(incident.RefAt(node_, position_ + i));
  }
  position_ += count;
  if (!incident.skip_self_loops) return;
  size_t kept = begin;
  for (size_t i = begin; i < found->nodes.size(); ++i) {
    if (found->nodes[i] == node_) continue;
    found->nodes[kept] = found->nodes[i];
    if (with_refs) found->refs[kept] = found->refs[i];
    ++kept;
  }
  found->rows.resize(kept);
  found->nodes.resize(kept);
  if (with_refs) found->refs.resize(kept);
}

void ExpandOperator::TakeInto(Found* found) {
  NodeId target = 0;
  if (!NodeView(in_.columns[columns_.to]).Get(row_, &target)) return;
  const bool with_refs = op_.needs_relationship || !columns_.distinct_from.empty();
  for (const IncidentList& incident : lists_) {
    if (incident.skip_self_loops && target == node_) continue;
    const uint32_t* begin = incident.list.neighbours;
    const uint32_t* end = begin + incident.list.size;
    for (const uint32_t* at = std::lower_bound(begin, end, target); at != end && *at == target; ++at) {
      found->rows.push_back(static_cast<uint32_t>(row_));
      found->nodes.push_back(target);
      if (with_refs) found->refs.push_back(incident.RefAt(node_, static_cast<uint32_t>(at - begin)));
    }
  }
}

absl::Status ExpandOperator::FilterFound(Found* found) {
  const size_t count = found->rows.size();
  if (count == 0 || (!to_labels_ && columns_.distinct_from.empty())) return absl::OkStatus();
  keep_.assign(count, 1);
  if (to_labels_) CG_RETURN_IF_ERROR(to_labels_->MatchNodes(run().reader(), found->nodes, keep_.data()));
  for (uint32_t position : columns_.distinct_from) {
    const Column& column = in_.columns[position];
    for (size_t i = 0; i < count; ++i) {
      if (keep_[i] != 0 && HoldsRelationship(column, found->rows[i], found->refs[i].id)) keep_[i] = 0;
    }
  }
  const bool with_refs = !found->refs.empty();
  size_t kept = 0;
  for (size_t i = 0; i < count; ++i) {
    if (keep_[i] == 0) continue;
    found->rows[kept] = found->rows[i];
    found->nodes[kept] = found->nodes[i];
    if (with_refs) found->refs[kept] = found->refs[i];
    ++kept;
  }
  found->rows.resize(kept);
  found->nodes.resize(kept);
  if (with_refs) found->refs.resize(kept);
  return absl::OkStatus();
}

absl::Status ExpandOperator::Emit(Found found, Batch* out) {
  if (folds_) {
    std::vector<int64_t> counts = FoldRuns(&found.rows);
    const Column made[] = {NullColumn(), NullColumn()};
    Arrange(in_, std::move(found.rows), made, columns_.layout, out);
    return MultiplyWeights(counts, out);
  }
  Column made[] = {NullColumn(), NullColumn()};
  if (op_.needs_relationship) {
    Vector vector(VectorKind::kRelationship);
    vector.Resize(found.refs.size());
    std::copy(found.refs.begin(), found.refs.end(), vector.Mutable<VectorKind::kRelationship>());
    made[0] = MakeColumn(std::move(vector));
  }
  if (op_.needs_to && !op_.into) {
    Vector vector(VectorKind::kNode);
    vector.Resize(found.nodes.size());
    std::copy(found.nodes.begin(), found.nodes.end(), vector.Mutable<VectorKind::kNode>());
    made[1] = MakeColumn(std::move(vector));
  }
  Arrange(in_, std::move(found.rows), made, columns_.layout, out);
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
