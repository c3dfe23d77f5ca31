// What an ExpandIntersect finds for one row: the nodes, and for each the choices of relationships that are allowed.
#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/operators/expand_intersect.h"
#include "engine/executor/operators/weights.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

constexpr size_t kManyMatches = 8192;

size_t RepeatsAt(const std::vector<uint32_t>& matches, size_t at) {
  size_t end = at + 1;
  while (end < matches.size() && matches[end] == matches[at]) ++end;
  return end - at;
}

}  // namespace

absl::Status ExpandIntersectOperator::TakeRow() {
  matches_.clear();
  match_ = 0;
  copies_ = 0;
  node_open_ = false;
  const Leg& probe = legs_[probe_];
  run_of_rows_.Take(probe.nodes[row_], probe.neighbours(), &matches_);
  if (matches_.empty()) return absl::OkStatus();
  CG_RETURN_IF_ERROR(Step(matches_.size()));
  if (matches_.size() >= kManyMatches) CG_RETURN_IF_ERROR(ChargeMemory());
  return run_of_rows_.labels_checked() ? absl::OkStatus() : label_marks_->Keep(run().reader(), &matches_);
}

absl::Status ExpandIntersectOperator::CountRow(int64_t* count) {
  if (!CountsEntries()) return CountWays(count);
  const Leg& probe = legs_[probe_];
  *count = static_cast<int64_t>(run_of_rows_.Count(probe.nodes[row_], probe.neighbours()));
  return *count == 0 ? absl::OkStatus() : CorrectCount(count);
}

// Only entries at special nodes have to be looked at.
absl::Status ExpandIntersectOperator::CorrectCount(int64_t* count) {
  FindSpecial();
  if (all_special_) return CountWays(count);
  const Leg& probe = legs_[probe_];
  for (const uint32_t node : special_) {
    const size_t counted = run_of_rows_.CountOf(probe.nodes[row_], probe.neighbours(), node);
    if (counted == 0) continue;
    CG_ASSIGN_OR_RETURN(const int64_t ways, WaysByEnds(node));
    *count += ways - static_cast<int64_t>(counted);
  }
  return absl::OkStatus();
}

absl::Status ExpandIntersectOperator::CountWays(int64_t* count) {
  CG_RETURN_IF_ERROR(TakeRow());
  int64_t total = 0;
  for (size_t repeats = 0; match_ < matches_.size(); match_ += repeats) {
    repeats = RepeatsAt(matches_, match_);
    CG_ASSIGN_OR_RETURN(const int64_t ways, Ways(matches_[match_], repeats));
    if (__builtin_add_overflow(total, ways, &total)) return TooManyRows();
  }
  *count = total;
  return absl::OkStatus();
}

absl::StatusOr<bool> ExpandIntersectOperator::FillRow(RowIndex* rows) {
  const size_t rows_max = run().batch_rows();
  while (match_ < matches_.size()) {
    if (rows->size() >= rows_max) return false;
    const uint32_t node = matches_[match_];
    const size_t repeats = RepeatsAt(matches_, match_);
    if (reads_relationships_) {
      CG_ASSIGN_OR_RETURN(const bool done, FillChoices(node, rows));
      if (!done) return false;
      match_ += repeats;
      continue;
    }
    if (copies_ == 0) {
      CG_ASSIGN_OR_RETURN(copies_, Ways(node, repeats));
    }
    const auto count = std::min<size_t>(static_cast<size_t>(copies_), rows_max - rows->size());
    rows->insert(rows->end(), count, static_cast<uint32_t>(row_));
    made_.nodes.insert(made_.nodes.end(), count, node);
    copies_ -= static_cast<int64_t>(count);
    if (copies_ > 0) return false;
    match_ += repeats;
  }
  return true;
}

absl::StatusOr<bool> ExpandIntersectOperator::FillChoices(uint32_t node, RowIndex* rows) {
  if (!node_open_) {
    CG_RETURN_IF_ERROR(FetchProbeList());
    if (!ShowNode(node)) return true;
    CG_ASSIGN_OR_RETURN(node_open_, SettleChoice());
  }
  while (node_open_) {
    if (rows->size() >= run().batch_rows()) return false;
    rows->push_back(static_cast<uint32_t>(row_));
    made_.nodes.push_back(node);
    for (size_t i = 0; i < legs_.size(); ++i) {
      if (op_.legs[i].needs_relationship) made_.refs[i].push_back(RefOf(legs_[i], legs_[i].nodes[row_]));
    }
    node_open_ = false;
    if (!NextChoice()) break;
    CG_ASSIGN_OR_RETURN(node_open_, SettleChoice());
  }
  return true;
}

NodeId ExpandIntersectOperator::NodeIn(uint32_t column) const {
  for (size_t i = 0; i < legs_.size(); ++i) {
    if (columns_.legs[i].from == column) return legs_[i].nodes[row_];
  }
  NodeId node = kNoNode;
  return NodeView(in_.columns[column]).Get(row_, &node) ? node : kNoNode;
}

// Whether a relationship from `ends.first` to `ends.second` lies on the leg, and where the leg then leads.
bool ExpandIntersectOperator::IsBetween(const Leg& leg, std::pair<uint32_t, uint32_t> ends, NodeId* far) const {
  if (!leg.outgoing) std::swap(ends.first, ends.second);
  if (NodeIn(ends.first) != leg.nodes[row_]) return false;
  *far = NodeIn(ends.second);
  return *far != kNoNode;
}

// A relationship of the input lies on a leg to one node only: where it starts at the leg's bound node, the one it ends
// at. Two legs may meet everywhere where they start at one node in one direction, else only at a self-loop.
void ExpandIntersectOperator::FindSpecial() {
  if (special_found_) return;
  special_found_ = true;
  all_special_ = false;
  special_.clear();
  const auto add = [this](NodeId node) {
    const auto id = static_cast<uint32_t>(node);
    if (std::find(special_.begin(), special_.end(), id) == special_.end()) special_.push_back(id);
  };
  for (size_t i = 0; i < legs_.size(); ++i) {
    const Leg& leg = legs_[i];
    const NodeId from = leg.nodes[row_];
    NodeId far = 0;
    for (const auto& ends : columns_.legs[i].between) {
      if (IsBetween(leg, ends, &far)) add(far);
    }
    for (const uint32_t other : columns_.legs[i].legs) {
      if (legs_[other].nodes[row_] != from) continue;
      if (legs_[other].outgoing == leg.outgoing) all_special_ = true;
      add(from);
    }
  }
}

absl::StatusOr<int64_t> ExpandIntersectOperator::Ways(uint32_t node, size_t repeats) {
  if (counts_) {
    FindSpecial();
    const bool special = all_special_ || std::find(special_.begin(), special_.end(), node) != special_.end();
    if (!special && !run_of_rows_.may_repeat()) return static_cast<int64_t>(repeats);
    return WaysByEnds(node);
  }
  CG_RETURN_IF_ERROR(FetchProbeList());
  if (!ShowNode(node)) return 0;
  int64_t ways = 0;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool found, SettleChoice());
    if (!found) return ways;
    ++ways;
    CG_RETURN_IF_ERROR(Step(1));
    if (!NextChoice()) return ways;
  }
}

// The product of what each leg may still choose from when the earlier ones have chosen: of parallel relationships it
// only matters how many are taken, and those that are taken are all different.
absl::StatusOr<int64_t> ExpandIntersectOperator::WaysByEnds(uint32_t node) {
  CG_RETURN_IF_ERROR(FetchProbeList());
  int64_t ways = 1;
  for (size_t i = 0; i < legs_.size(); ++i) {
    const Leg& leg = legs_[i];
    const NodeId from = leg.nodes[row_];
    int64_t left = static_cast<int64_t>(CountOf(leg.neighbours(), node)) - Taken(i, node);
    for (const uint32_t other : columns_.legs[i].legs) {
      if (legs_[other].nodes[row_] != from) continue;
      if (legs_[other].outgoing == leg.outgoing || from == node) --left;
    }
    if (left <= 0) return 0;
    if (__builtin_mul_overflow(ways, left, &ways)) return TooManyRows();
  }
  return ways;
}

int64_t ExpandIntersectOperator::Taken(size_t leg, uint32_t node) const {
  int64_t taken = 0;
  NodeId far = 0;
  for (const auto& ends : columns_.legs[leg].between) {
    if (IsBetween(legs_[leg], ends, &far) && far == node) ++taken;
  }
  return taken;
}

bool ExpandIntersectOperator::ShowNode(uint32_t node) {
  for (size_t i = 0; i < legs_.size(); ++i) {
    Leg& leg = legs_[i];
    const uint32_t* const data = leg.list.neighbours;
    const auto [first, last] = std::equal_range(data, data + leg.list.size, node);
    if (last - first <= Taken(i, node)) return false;
    leg.begin = leg.at = static_cast<uint32_t>(first - data + Taken(i, node));
    leg.end = static_cast<uint32_t>(last - data);
  }
  return true;
}

RelationshipRef ExpandIntersectOperator::RefOf(const Leg& leg, NodeId from) {
  const EdgeId id = MakeEdgeId(leg.type, leg.list.EdgeNumberAt(leg.at));
  const NodeId to = leg.list.neighbours[leg.at];
  return leg.outgoing ? RelationshipRef{id, from, to} : RelationshipRef{id, to, from};
}

bool ExpandIntersectOperator::IsChoiceAllowed() const {
  for (size_t i = 0; i < legs_.size(); ++i) {
    const uint64_t id = RefOf(legs_[i], 0).id;
    for (const uint32_t column : columns_.legs[i].relationships) {
      if (HoldsRelationship(in_.columns[column], row_, id)) return false;
    }
    for (const uint32_t other : columns_.legs[i].legs) {
      if (RefOf(legs_[other], 0).id == id) return false;
    }
  }
  return true;
}

bool ExpandIntersectOperator::NextChoice() {
  for (size_t i = legs_.size(); i-- > 0;) {
    Leg& leg = legs_[i];
    if (++leg.at < leg.end) return true;
    leg.at = leg.begin;
  }
  return false;
}

absl::StatusOr<bool> ExpandIntersectOperator::SettleChoice() {
  while (!IsChoiceAllowed()) {
    CG_RETURN_IF_ERROR(Step(1));
    if (!NextChoice()) return false;
  }
  return true;
}

}  // namespace claimgraph::executor
