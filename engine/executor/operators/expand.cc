#include <algorithm>
#include <span>

#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"
#include "engine/executor/operators/weights.h"

namespace claimgraph::executor {

ExpandOperator::ExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op, ExpandColumns columns)
    : Operator(run), input_(std::move(input)), op_(op), columns_(std::move(columns)),
      folds_(!op.needs_relationship && (op.into || !op.needs_to)),
      to_labels_(op.types, op.direction, op.to_labels, op.estimated_rows),
      source_(run, op.types, op.direction), ends_(op, columns_) {}

absl::Status ExpandOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  ahead_end_ = 0;
  started_ = false;
  return input_->Open();
}

absl::StatusOr<bool> ExpandOperator::DoNext(Batch* out) {
  if (row_ >= in_.rows) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
    position_ = 0;
    ahead_end_ = 0;
    started_ = false;
    if (!ends_.empty()) ends_.Start(in_, in_.columns[columns_.from]);
    run_of_ends_ = {};
    CG_RETURN_IF_ERROR(source_.Renew());
  }
  Found found(found_rows_.Get(), found_nodes_.Get(VectorKind::kNode),
              op_.needs_relationship || !columns_.distinct_from.empty());
  // Most of a batch at once for many rows, little for one.
  found.MakeRoom(std::min<size_t>(run().batch_rows(), 4 * (in_.rows - row_)));
  CG_RETURN_IF_ERROR(Fill(&found));
  CG_RETURN_IF_ERROR(FilterFound(&found));
  if (found.count == 0) return true;
  CG_RETURN_IF_ERROR(Emit(&found, out));
  return true;
}

bool ExpandOperator::Rest() {
  in_.Clear();
  lists_.clear();
  RestBuffer(&ahead_);
  to_labels_.Rest();
  source_.Rest();
  found_rows_.Rest();
  found_nodes_.Rest();
  RestBuffer(&keep_);
  return input_->Rest();
}

ExpandOperator::Found::Found(std::shared_ptr<RowIndex> index, std::shared_ptr<Vector> nodes, bool refs_needed)
    : row_index(std::move(index)), node_vector(std::move(nodes)), with_refs(refs_needed) {
  if (with_refs) ref_vector = std::make_shared<Vector>(VectorKind::kRelationship);
}

void ExpandOperator::Found::MakeRoom(size_t size) {
  if (size <= rows().size()) return;
  size = std::max(size, 2 * rows().size());
  rows().resize(size);
  node_vector->Resize(size);
  if (with_refs) ref_vector->Resize(size);
}

void ExpandOperator::Found::Keep(size_t from, size_t to) {
  rows()[to] = rows()[from];
  nodes()[to] = nodes()[from];
  if (with_refs) refs()[to] = refs()[from];
}

// In three steps, so that what they wait for comes from memory for many rows at the same time.
absl::Status ExpandOperator::FetchAhead(graph::AdjacencyCursor& cursor) {
  const NodeView from(in_.columns[columns_.from]);
  ahead_begin_ = row_;
  ahead_end_ = std::min(row_ + kRowsAhead, in_.rows);
  const size_t rows = ahead_end_ - ahead_begin_;
  ahead_.assign(rows, {});
  NodeId node = 0;
  if (rows > 1) {
    for (size_t row = ahead_begin_; row < ahead_end_; ++row) {
      if (from.Get(row, &node)) cursor.Prefetch(node);
    }
  }
  for (size_t i = 0; i < rows; ++i) {
    if (!from.Get(ahead_begin_ + i, &node)) continue;
    CG_RETURN_IF_ERROR(cursor.List(node, &ahead_[i]));
    __builtin_prefetch(ahead_[i].neighbours);
  }
  return absl::OkStatus();
}

// One list a row, the common case: none of the lists of other types and directions to go through.
absl::Status ExpandOperator::FillFromOne(const AdjacencySource::TypedCursor& cursor, Found* found) {
  const size_t rows_max = run().batch_rows();
  const NodeView from(in_.columns[columns_.from]);
  size_t room = found->rows().size();
  uint32_t* rows = found->rows().data();
  uint64_t* nodes = found->nodes();
  for (; row_ < in_.rows; ++row_, position_ = 0) {
    if (row_ >= ahead_end_) CG_RETURN_IF_ERROR(FetchAhead(*cursor.cursor));
    const graph::AdjacencyList& list = ahead_[row_ - ahead_begin_];
    const size_t begin = found->count;
    const uint32_t count = static_cast<uint32_t>(std::min<size_t>(list.size - position_, rows_max - begin));
    if (begin + count > room) {
      found->MakeRoom(begin + count);
      room = found->rows().size();
      rows = found->rows().data();
      nodes = found->nodes();
    }
    for (uint32_t i = 0; i < count; ++i) {
      rows[begin + i] = static_cast<uint32_t>(row_);
      nodes[begin + i] = list.neighbours[position_ + i];
    }
    if (found->with_refs && count > 0) {
      NodeId node = 0;
      from.Get(row_, &node);
      const IncidentList incident = {list, cursor.type, cursor.outgoing};
      for (uint32_t i = 0; i < count; ++i) found->refs()[begin + i] = incident.RefAt(node, position_ + i);
    }
    found->count = begin + count;
    position_ += count;
    if (position_ < list.size) return absl::OkStatus();
  }
  return absl::OkStatus();
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
  if (!op_.into && source_.cursors().size() == 1) return FillFromOne(source_.cursors()[0], found);
  const size_t rows_max = run().batch_rows();
  while (row_ < in_.rows && found->count < rows_max) {
    if (!started_) CG_RETURN_IF_ERROR(StartRow());
    while (list_ < lists_.size() && found->count < rows_max) {
      if (op_.into) {
        TakeInto(lists_[list_], found);
      } else {
        Take(lists_[list_], found);
      }
      if (position_ < lists_[list_].list.size) break;
      ++list_;
      position_ = 0;
    }
    if (list_ < lists_.size()) break;
    ++row_;
    started_ = false;
  }
  return absl::OkStatus();
}

void ExpandOperator::Take(const IncidentList& incident, Found* found) {
  const size_t begin = found->count;
  const size_t count = std::min<size_t>(incident.list.size - position_, run().batch_rows() - begin);
  found->MakeRoom(begin + count);
  std::fill_n(found->rows().begin() + static_cast<ptrdiff_t>(begin), count, static_cast<uint32_t>(row_));
  std::copy_n(incident.list.neighbours + position_, count, found->nodes() + begin);
  if (found->with_refs) {
    RelationshipRef* refs = found->refs() + begin;
    for (size_t i = 0; i < count; ++i) refs[i] = incident.RefAt(node_, position_ + static_cast<uint32_t>(i));
  }
  position_ += static_cast<uint32_t>(count);
  found->count = begin + count;
  if (!incident.skip_self_loops) return;
  size_t kept = begin;
  for (size_t i = begin; i < found->count; ++i) {
    if (found->nodes()[i] != node_) found->Keep(i, kept++);
  }
  found->count = kept;
}

void ExpandOperator::TakeInto(const IncidentList& incident, Found* found) {
  const uint32_t size = incident.list.size;
  NodeId target = 0;
  if (!NodeView(in_.columns[columns_.to]).Get(row_, &target) || (incident.skip_self_loops && target == node_)) {
    position_ = size;
    return;
  }
  const uint32_t* begin = incident.list.neighbours;
  const uint32_t* at = std::lower_bound(begin + position_, begin + size, target);
  for (; at != begin + size && *at == target && found->count < run().batch_rows(); ++at) {
    const size_t i = found->count++;
    found->MakeRoom(found->count);
    found->rows()[i] = static_cast<uint32_t>(row_);
    found->nodes()[i] = target;
    if (found->with_refs) found->refs()[i] = incident.RefAt(node_, static_cast<uint32_t>(at - begin));
  }
  const bool more = at != begin + size && *at == target;
  position_ = more ? static_cast<uint32_t>(at - begin) : size;
}

absl::Status ExpandOperator::FilterFound(Found* found) {
  const size_t count = found->count;
  if (count == 0) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const bool match_labels, to_labels_.IsNeeded(run(), count));
  if (!match_labels && columns_.distinct_from.empty() && !ends_.matters()) return absl::OkStatus();
  keep_.assign(count, 1);
  if (match_labels) {
    CG_RETURN_IF_ERROR(
        to_labels_.matcher().MatchNodes(run().reader(), std::span(found->nodes(), count), keep_.data()));
  }
  for (uint32_t position : columns_.distinct_from) DropIds(found, in_.columns[position]);
  if (ends_.matters()) DropEnds(found);
  size_t kept = 0;
  while (kept < count && keep_[kept] != 0) ++kept;  // mostly all of them
  for (size_t i = kept; i < count; ++i) {
    if (keep_[i] != 0) found->Keep(i, kept++);
  }
  found->count = kept;
  return absl::OkStatus();
}

void ExpandOperator::DropIds(Found* found, const Column& taken) {
  const bool typed = taken.kind() == VectorKind::kRelationship && !taken.vector->has_nulls();
  const RelationshipRef* ids = typed ? taken.vector->Data<VectorKind::kRelationship>() : nullptr;
  for (size_t i = 0; i < found->count; ++i) {
    const uint32_t row = found->rows()[i];
    const uint64_t id = found->refs()[i].id;
    if (typed ? ids[taken.At(row)].id == id : keep_[i] != 0 && HoldsRelationship(taken, row, id)) keep_[i] = 0;
  }
}

void ExpandOperator::DropEnds(Found* found) {
  const NodeView from(in_.columns[columns_.from]);
  for (size_t i = 0; i < found->count; ++i) {
    if (keep_[i] == 0) continue;
    const size_t row = found->rows()[i];
    const NodeId node = found->nodes()[i];
    if (run_of_ends_.row != row || run_of_ends_.node != node) {
      NodeId near = 0;
      from.Get(row, &near);
      run_of_ends_ = {row, node, ends_.Count(in_, row, near, node)};
    }
    if (run_of_ends_.to_drop == 0) continue;
    --run_of_ends_.to_drop;
    keep_[i] = 0;
  }
}

absl::Status ExpandOperator::Emit(Found* found, Batch* out) {
  found->rows().resize(found->count);
  Column made[] = {NullColumn(), NullColumn()};
  if (folds_) {
    const std::vector<int64_t> counts = FoldRuns(found->row_index.get());
    Arrange(in_, std::move(found->row_index), made, columns_.layout, out);
    return MultiplyWeights(counts, out);
  }
  if (op_.needs_relationship) {
    found->ref_vector->Resize(found->count);
    made[0] = MakeColumn(std::move(found->ref_vector));
  }
  if (op_.needs_to && !op_.into) {
    found->node_vector->Resize(found->count);
    made[1] = MakeColumn(std::move(found->node_vector));
  }
  Arrange(in_, std::move(found->row_index), made, columns_.layout, out);
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
