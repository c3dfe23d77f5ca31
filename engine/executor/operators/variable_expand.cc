#include "engine/executor/operators/variable_expand.h"

#include <algorithm>
#include <limits>
#include <memory>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/weights.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// Nodes whose lists are read in one trip: enough to share the cost of a trip, few enough that a LIMIT above does
// not pay for much that nobody asks for.
constexpr uint32_t kWindow = 64;
// Stands for a row without a start node: no node has this id, so it has no relationships.
constexpr NodeId kNoNode = std::numeric_limits<NodeId>::max();

}  // namespace

VariableExpandOperator::VariableExpandOperator(RunContext& run, OperatorPtr input, VariableExpandSpec spec,
                                               EvaluatorPtr hop_predicate)
    : Operator(run), input_(std::move(input)), spec_(std::move(spec)), hop_predicate_(std::move(hop_predicate)),
      reader_(run, spec_.ways, hop_predicate_.get()),
      max_hops_(spec_.hops.max.value_or(std::numeric_limits<uint32_t>::max())),
      direct_(run, reader_, spec_.shape, spec_.hops.min, max_hops_), charge_(run) {}

absl::Status VariableExpandOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  walking_ = false;
  levels_.clear();
  charge_.Clear();
  charge_.set_profile(profile());
  return input_->Open();
}

bool VariableExpandOperator::Rest() {
  in_.Clear();
  levels_.clear();
  charge_.Clear();
  direct_.Rest();
  reader_.Rest();
  found_ = TrailRows();
  return (hop_predicate_ == nullptr || hop_predicate_->Rest()) && input_->Rest();
}

absl::StatusOr<bool> VariableExpandOperator::DoNext(Batch* out) {
  found_.Clear();
  while (found_.rows.empty()) {
    if (!walking_ && row_ >= in_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = 0;
      if (!levels_.empty()) levels_[0].window.clear();
      reader_.Open();
    }
    while (found_.rows.size() < run().batch_rows() && (walking_ || row_ < in_.rows)) {
      CG_RETURN_IF_ERROR(walking_ ? Walk() : StartRow());
    }
  }
  CG_RETURN_IF_ERROR(Flush(out));
  return true;
}

absl::Status VariableExpandOperator::StartRow() {
  if (++steps_ % RunContext::kStepsPerCheck == 0) CG_RETURN_IF_ERROR(run().Check());
  const std::optional<NodeId> from = NodeAt(in_.columns[spec_.from], row_);
  if (spec_.to.has_value()) target_ = NodeAt(in_.columns[*spec_.to], row_);
  if (!from.has_value() || (spec_.to.has_value() && !target_.has_value())) {
    ++row_;
    return absl::OkStatus();
  }
  ExcludeRow();
  if (spec_.relationships.has_value()) {
    CG_RETURN_IF_ERROR(FollowBoundList(*from));
    ++row_;
    return absl::OkStatus();
  }
  if (spec_.hops.min == 0 && (!target_.has_value() || *target_ == *from)) Emit(0, *from);
  if (max_hops_ == 0 || max_hops_ < spec_.hops.min) {
    ++row_;
    return absl::OkStatus();
  }
  walking_ = true;
  if (reader_.direct()) return direct_.Start(row_, *from, target_, excluded_);
  CG_RETURN_IF_ERROR(FillLevel(0));
  Level& level = levels_[0];
  level.list = row_ - level.window_begin;
  level.next = level.lists.offsets[level.list];
  level.entered = false;
  depth_ = 0;
  return absl::OkStatus();
}

absl::Status VariableExpandOperator::Walk() {
  if (!reader_.direct()) return WalkLevels();
  CG_ASSIGN_OR_RETURN(const bool done, direct_.Walk(run().batch_rows(), &found_));
  if (!done) return absl::OkStatus();
  walking_ = false;
  ++row_;
  return absl::OkStatus();
}

absl::Status VariableExpandOperator::WalkLevels() {
  while (found_.rows.size() < run().batch_rows()) {
    if (++steps_ % RunContext::kStepsPerCheck == 0) CG_RETURN_IF_ERROR(run().Check());
    Level& level = levels_[depth_];
    if (level.entered) {
      taken_.Pop();
      level.entered = false;
    }
    if (level.next == level.lists.offsets[level.list + 1]) {
      if (depth_ == 0) {
        walking_ = false;
        ++row_;
        return absl::OkStatus();
      }
      --depth_;
      continue;
    }
    const uint32_t hop = level.next++;
    const EdgeId edge = level.lists.edges[hop];
    if (taken_.Contains(edge)) continue;
    const uint32_t length = depth_ + 1;
    const NodeId node = level.lists.nodes[hop];
    if (length >= spec_.hops.min && (!target_.has_value() || node == *target_)) Emit(length, node);
    if (length >= max_hops_) continue;
    taken_.Push(edge);
    level.entered = true;
    CG_RETURN_IF_ERROR(Descend(hop));
  }
  return absl::OkStatus();
}

absl::Status VariableExpandOperator::Descend(uint32_t hop) {
  CG_RETURN_IF_ERROR(FillLevel(depth_ + 1));
  Level& child = levels_[++depth_];
  child.list = hop - child.window_begin;
  child.next = child.lists.offsets[child.list];
  child.entered = false;
  return absl::OkStatus();
}

// Makes levels_[depth] hold the list of the node the walk goes to: the last hop of the level above, or, at level 0,
// the start node of the row. Nodes that come next are read along with it.
absl::Status VariableExpandOperator::FillLevel(uint32_t depth) {
  if (levels_.size() == depth) levels_.emplace_back();
  Level& level = levels_[depth];
  const uint32_t wanted = depth == 0 ? row_ : levels_[depth - 1].next - 1;
  if (wanted >= level.window_begin && wanted - level.window_begin < level.window.size()) return absl::OkStatus();
  level.window.clear();
  level.window_begin = wanted;
  if (depth == 0) {
    const uint32_t end = static_cast<uint32_t>(std::min<size_t>(in_.rows, wanted + kWindow));
    for (uint32_t row = wanted; row < end; ++row) {
      level.window.push_back(NodeAt(in_.columns[spec_.from], row).value_or(kNoNode));
    }
    level.rows.resize(level.window.size());
    for (uint32_t i = 0; i < level.rows.size(); ++i) level.rows[i] = wanted + i;
  } else {
    const Level& parent = levels_[depth - 1];
    const uint32_t end = std::min(parent.lists.offsets[parent.list + 1], wanted + kWindow);
    level.window.assign(parent.lists.nodes.begin() + wanted, parent.lists.nodes.begin() + end);
    level.rows.assign(level.window.size(), row_);
  }
  const size_t held = level.lists.MemoryUsage();
  CG_RETURN_IF_ERROR(reader_.Expand(level.window, in_, level.rows, &level.lists));
  if (const size_t holds = level.lists.MemoryUsage(); holds > held) CG_RETURN_IF_ERROR(charge_.Add(holds - held));
  // Positions in this level mean something else now.
  if (levels_.size() > depth + 1) levels_[depth + 1].window.clear();
  return absl::OkStatus();
}

// Starts the set of relationships that this row's trails leave out.
void VariableExpandOperator::ExcludeRow() {
  taken_.Clear();
  excluded_.clear();
  const auto exclude = [this](const Value& value) {
    if (value.type() != ValueType::kRelationship) return;
    const RelationshipRef& ref = value.as_relationship();
    if (taken_.Contains(ref.id)) return;
    taken_.Push(ref.id);
    excluded_.push_back(ref);
  };
  for (const uint32_t position : spec_.distinct_from) {
    const Value value = in_.columns[position].ValueAt(row_);
    if (value.type() == ValueType::kList) {
      for (const Value& item : value.as_list()) exclude(item);
    } else {
      exclude(value);
    }
  }
}

// The list is bound: it matches when it is itself a trail of the pattern.
absl::Status VariableExpandOperator::FollowBoundList(NodeId from) {
  const Value list = in_.columns[*spec_.relationships].ValueAt(row_);
  if (list.type() != ValueType::kList) return absl::OkStatus();
  const std::vector<Value>& items = list.as_list();
  if (items.size() < spec_.hops.min || items.size() > max_hops_) return absl::OkStatus();
  NodeId node = from;
  std::vector<RelationshipRef> refs;
  for (size_t i = 0; i < items.size(); ++i) {
    const Value& item = items[spec_.shape.reversed ? items.size() - 1 - i : i];
    if (item.type() != ValueType::kRelationship) return absl::OkStatus();
    const RelationshipRef& ref = item.as_relationship();
    if (taken_.Contains(ref.id) || !reader_.Allows(node, ref, &node)) return absl::OkStatus();
    taken_.Push(ref.id);
    refs.push_back(ref);
  }
  if (target_.has_value() && node != *target_) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const bool satisfied, reader_.AllSatisfy(refs, in_, row_));
  if (!satisfied) return absl::OkStatus();
  if (spec_.shape.counts()) {
    found_.Count(row_, 1);
    return absl::OkStatus();
  }
  found_.rows.push_back(row_);
  if (spec_.shape.end) found_.ends.push_back(node);
  return absl::OkStatus();
}

void VariableExpandOperator::Emit(size_t length, NodeId to) {
  if (spec_.shape.counts()) return found_.Count(row_, 1);
  found_.rows.push_back(row_);
  if (spec_.shape.end) found_.ends.push_back(to);
  if (!spec_.shape.relationships) return;
  for (size_t i = 0; i < length; ++i) {
    const Level& level = levels_[i];
    found_.items.push_back(level.lists.Ref(level.next - 1, level.window[level.list]));
  }
  found_.EndList(spec_.shape.reversed);
}

absl::Status VariableExpandOperator::Flush(Batch* out) {
  Column made[2] = {NullColumn(), NullColumn()};
  if (spec_.shape.relationships) {
    auto lists = std::make_shared<const RelationshipLists>(std::move(found_.offsets), std::move(found_.items));
    made[0] = MakeColumn(Vector(std::move(lists)));
  }
  if (spec_.shape.end) {
    Vector nodes(VectorKind::kNode);
    nodes.Resize(found_.ends.size());
    std::copy(found_.ends.begin(), found_.ends.end(), nodes.Mutable<VectorKind::kNode>());
    made[1] = MakeColumn(std::move(nodes));
  }
  Arrange(in_, std::move(found_.rows), made, spec_.layout, out);
  return spec_.shape.counts() ? MultiplyWeights(found_.counts, out) : absl::OkStatus();
}

}  // namespace claimgraph::executor
