#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"
#include "engine/executor/operators/weights.h"

namespace claimgraph::executor {

EndsComparer::EndsComparer(const plan::Expand& op, const ExpandColumns& columns) {
  const bool out = op.direction == plan::Direction::kOut;
  for (const auto& [source, target] : columns.distinct_ends) {
    others_.push_back(out ? Other{source, target} : Other{target, source});
  }
}

void EndsComparer::Start(const Batch& in, const Column& from) {
  matters_ = false;
  const NodeView from_view(from);
  for (const Other& other : others_) {
    const NodeView near_view(in.columns[other.near]);
    NodeId a = 0, b = 0;
    for (size_t row = 0; row < in.rows && !matters_; ++row) {
      matters_ = from_view.Get(row, &a) && near_view.Get(row, &b) && a == b;
    }
  }
}

uint32_t EndsComparer::Count(const Batch& in, size_t row, NodeId from, std::optional<NodeId> far) const {
  uint32_t count = 0;
  for (const Other& other : others_) {
    NodeId near_end = 0, far_end = 0;
    const bool there = NodeView(in.columns[other.near]).Get(row, &near_end) &&
                       NodeView(in.columns[other.far]).Get(row, &far_end);
    if (there && near_end == from && (!far || *far == far_end)) ++count;
  }
  return count;
}

absl::StatusOr<bool> DegreeExpandOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
  if (!more) return false;
  const std::shared_ptr<RowIndex>& row_index = rows_.Get();
  RowIndex& rows = *row_index;
  nodes_.clear();
  const NodeView from(in_.columns[columns_.from]);
  for (size_t row = 0; row < in_.rows; ++row) {
    NodeId node = 0;
    if (!from.Get(row, &node)) continue;
    rows.push_back(static_cast<uint32_t>(row));
    nodes_.push_back(node);
  }
  std::vector<int64_t>& degrees = degrees_;
  degrees.assign(nodes_.size(), 0);
  CG_RETURN_IF_ERROR(ReadDegrees(nodes_, &degrees));
  if (!ends_.empty()) ends_.Start(in_, in_.columns[columns_.from]);
  if (ends_.matters()) {
    for (size_t i = 0; i < rows.size(); ++i) degrees[i] -= ends_.Count(in_, rows[i], nodes_[i], std::nullopt);
  }
  size_t kept = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (degrees[i] == 0) continue;
    rows[kept] = rows[i];
    degrees[kept++] = degrees[i];
  }
  if (kept == 0) return true;
  rows.resize(kept);
  const Column made[] = {NullColumn(), NullColumn()};
  Arrange(in_, row_index, made, columns_.layout, out);
  CG_RETURN_IF_ERROR(MultiplyWeights(degrees, weights_.Get(VectorKind::kInt), out));
  return true;
}

bool DegreeExpandOperator::Rest() {
  in_.Clear();
  source_.Rest();
  RestBuffer(&nodes_);
  RestBuffer(&degrees_);
  rows_.Rest();
  weights_.Rest();
  return input_->Rest();
}

absl::Status DegreeExpandOperator::ReadDegrees(const std::vector<NodeId>& nodes, std::vector<int64_t>* degrees) {
  if (op_.direction != plan::Direction::kBoth) {
    CG_RETURN_IF_ERROR(source_.Renew());
    return source_.Degrees(nodes, degrees->data());
  }
  // Self-loops count once, which the lists of the two directions do not show by their lengths.
  const std::vector<TypeId> types = ResolveTypes(run().reader().catalog(), op_.types);
  if (types.empty()) return absl::OkStatus();
  return run().reader().Degrees(types, graph::Direction::kBoth, nodes, degrees->data());
}

BoundExpandOperator::BoundExpandOperator(RunContext& run, OperatorPtr input, const plan::Expand& op,
                                         ExpandColumns columns)
    : Operator(run), input_(std::move(input)), op_(op), columns_(std::move(columns)) {
  if (op.to_labels != nullptr) to_labels_.emplace(*op.to_labels);
}

bool BoundExpandOperator::TypeMatches(const RelationshipRef& ref) const {
  if (op_.types.empty()) return true;
  const std::string_view type = run().reader().catalog().TypeName(EdgeType(ref.id));
  return std::find(op_.types.begin(), op_.types.end(), type) != op_.types.end();
}

absl::StatusOr<bool> BoundExpandOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
  if (!more) return false;
  RowIndex rows;
  std::vector<NodeId> ends;
  const NodeView from(in_.columns[columns_.from]);
  const RelationshipView relationships(in_.columns[columns_.relationship]);
  for (size_t row = 0; row < in_.rows; ++row) {
    NodeId node = 0, target = 0;
    RelationshipRef ref;
    if (!from.Get(row, &node) || !relationships.Get(row, &ref) || !TypeMatches(ref)) continue;
    if (op_.into && !NodeView(in_.columns[columns_.to]).Get(row, &target)) continue;
    const bool distinct =
        std::none_of(columns_.distinct_from.begin(), columns_.distinct_from.end(),
                     [&](uint32_t position) { return HoldsRelationship(in_.columns[position], row, ref.id); });
    if (!distinct) continue;
    const bool leaves = op_.direction != plan::Direction::kIn && ref.source == node;
    const bool enters = op_.direction != plan::Direction::kOut && ref.target == node;
    if (!leaves && !enters) continue;
    const NodeId end = leaves ? ref.target : ref.source;
    if (op_.into && end != target) continue;
    rows.push_back(static_cast<uint32_t>(row));
    ends.push_back(end);
  }
  if (to_labels_ && !rows.empty()) {
    std::vector<uint8_t> keep(ends.size());
    CG_RETURN_IF_ERROR(to_labels_->MatchNodes(run().reader(), ends, keep.data()));
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
      if (keep[i] == 0) continue;
      rows[kept] = rows[i];
      ends[kept++] = ends[i];
    }
    rows.resize(kept);
    ends.resize(kept);
  }
  if (rows.empty()) return true;
  Vector nodes(VectorKind::kNode);
  nodes.Resize(ends.size());
  std::copy(ends.begin(), ends.end(), nodes.Mutable<VectorKind::kNode>());
  const Column made[] = {NullColumn(), MakeColumn(std::move(nodes))};
  Arrange(in_, std::move(rows), made, columns_.layout, out);
  return true;
}

}  // namespace claimgraph::executor
