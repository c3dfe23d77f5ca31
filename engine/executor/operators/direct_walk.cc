#include "engine/executor/operators/direct_walk.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// Lists read between two releases: often enough to stay within the memory budget, seldom enough to cost nothing.
constexpr uint32_t kStepsPerRelease = 1 << 18;

}  // namespace

void DirectWalk::Rest() {
  depth_ = 0;
  if (frames_.size() > kBatchRows) std::vector<Frame>().swap(frames_);
  used_.clear();
  taken_.Clear();
}

absl::Status DirectWalk::Start(uint32_t row, NodeId from, std::optional<NodeId> target,
                               std::span<const RelationshipRef> excluded) {
  row_ = row;
  target_ = target;
  taken_.Clear();
  used_.clear();
  for (const RelationshipRef& ref : excluded) Use(ref);
  excluded_ = excluded.size();
  depth_ = 0;
  return Enter(from);
}

absl::Status DirectWalk::Enter(NodeId node) {
  if (frames_.size() == depth_) frames_.emplace_back();
  Frame& frame = frames_[depth_];
  frame.node = node;
  frame.next = 0;
  CG_RETURN_IF_ERROR(reader_.List(node, &frame.list));
  ++depth_;
  return absl::OkStatus();
}

absl::Status DirectWalk::Reacquire() {
  reader_.Release();
  for (size_t i = 0; i < depth_; ++i) CG_RETURN_IF_ERROR(reader_.List(frames_[i].node, &frames_[i].list));
  return absl::OkStatus();
}

absl::StatusOr<bool> DirectWalk::Walk(size_t rows_max, TrailRows* out) {
  while (out->rows.size() < rows_max) {
    if (++steps_ % RunContext::kStepsPerCheck == 0) {
      CG_RETURN_IF_ERROR(run_.Check());
      if (steps_ % kStepsPerRelease == 0) CG_RETURN_IF_ERROR(Reacquire());
    }
    Frame& frame = frames_[depth_ - 1];
    if (depth_ == max_hops_) TakeLast(frame, rows_max, out);
    if (frame.next == frame.list.size) {
      if (--depth_ == 0) return true;
      taken_.Pop();
      used_.pop_back();
      continue;
    }
    if (depth_ == max_hops_) continue;  // the batch is full
    const RelationshipRef ref = RefAt(frame, frame.next);
    const NodeId node = frame.list.neighbours[frame.next++];
    if (taken_.Contains(ref.id)) continue;
    if (depth_ >= min_hops_ && (!target_.has_value() || node == *target_)) TakeOne(ref, node, out);
    Use(ref);
    CG_RETURN_IF_ERROR(Enter(node));
  }
  return false;
}

uint32_t DirectWalk::UsedAt(NodeId node) const {
  uint32_t count = 0;
  for (const RelationshipRef& ref : used_) {
    count += (reader_.against() ? ref.target : ref.source) == node && EdgeType(ref.id) == reader_.type() ? 1 : 0;
  }
  return count;
}

void DirectWalk::TakeOne(const RelationshipRef& last, NodeId end, TrailRows* out) {
  if (shape_.counts()) return out->Count(row_, 1);
  out->rows.push_back(row_);
  if (shape_.end) out->ends.push_back(end);
  if (!shape_.relationships) return;
  out->items.insert(out->items.end(), used_.begin() + static_cast<ptrdiff_t>(excluded_), used_.end());
  out->items.push_back(last);
  out->EndList(shape_.reversed);
}

void DirectWalk::TakeLast(Frame& frame, size_t rows_max, TrailRows* out) {
  const graph::AdjacencyList& list = frame.list;
  if (target_.has_value()) {
    const auto [first, last] =
        std::equal_range(list.neighbours + frame.next, list.neighbours + list.size, *target_);
    auto at = static_cast<uint32_t>(first - list.neighbours);
    const auto end = static_cast<uint32_t>(last - list.neighbours);
    for (; at < end && out->rows.size() < rows_max; ++at) {
      const RelationshipRef ref = RefAt(frame, at);
      if (!taken_.Contains(ref.id)) TakeOne(ref, *target_, out);
    }
    frame.next = at < end ? at : list.size;
    return;
  }
  const uint32_t used = UsedAt(frame.node);
  if (shape_.counts()) {
    out->Count(row_, int64_t{list.size} - used);
    frame.next = list.size;
    return;
  }
  if (used == 0 && !shape_.relationships) {
    const size_t count = std::min<size_t>(list.size - frame.next, rows_max - out->rows.size());
    out->rows.insert(out->rows.end(), count, row_);
    out->ends.insert(out->ends.end(), list.neighbours + frame.next, list.neighbours + frame.next + count);
    frame.next += static_cast<uint32_t>(count);
    return;
  }
  while (frame.next < list.size && out->rows.size() < rows_max) {
    const RelationshipRef ref = RefAt(frame, frame.next);
    const NodeId node = list.neighbours[frame.next++];
    if (used == 0 || !taken_.Contains(ref.id)) TakeOne(ref, node, out);
  }
}

}  // namespace claimgraph::executor
