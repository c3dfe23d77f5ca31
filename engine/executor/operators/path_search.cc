#include "engine/executor/operators/path_search.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// Of the table of nodes, for the next execution.
constexpr size_t kSlotsKeptMax = 1 << 16;

// The path that takes `hops` from `from`, each in whichever direction leads on.
PathData MakePath(NodeId from, std::vector<RelationshipRef> hops) {
  PathData path;
  path.nodes.reserve(hops.size() + 1);
  path.nodes.push_back(from);
  for (const RelationshipRef& ref : hops) {
    const NodeId at = path.nodes.back();
    path.nodes.push_back(ref.source == at ? ref.target : ref.source);
  }
  path.relationships = std::move(hops);
  return path;
}

}  // namespace

PathSearch::PathSearch(RunContext& run, HopReader& forward, HopReader& backward, plan::HopRange hops, bool all)
    : run_(run), forward_reader_(forward), backward_reader_(backward), min_hops_(hops.min),
      max_hops_(hops.max.value_or(std::numeric_limits<uint32_t>::max())), all_(all), charge_(run) {}

void PathSearch::Side::Start(HopReader& hops, NodeId node) {
  reader = &hops;
  for (const uint32_t slot : taken) slots[slot] = 0;
  taken.clear();
  visited.clear();
  links.clear();
  frontier = 0;
  depth = 0;
  bool is_new = false;
  FindOrAdd(node, &is_new);
}

uint32_t PathSearch::Side::Find(NodeId node) const {
  if (slots.empty()) return kNone;
  const size_t mask = slots.size() - 1;
  for (size_t slot = Home(node); slots[slot] != 0; slot = (slot + 1) & mask) {
    if (visited[slots[slot] - 1].node == node) return slots[slot] - 1;
  }
  return kNone;
}

uint32_t PathSearch::Side::FindOrAdd(NodeId node, bool* is_new) {
  if (slots.size() < 2 * (visited.size() + 1)) Grow();
  const size_t mask = slots.size() - 1;
  size_t slot = Home(node);
  for (; slots[slot] != 0; slot = (slot + 1) & mask) {
    if (visited[slots[slot] - 1].node != node) continue;
    *is_new = false;
    return slots[slot] - 1;
  }
  *is_new = true;
  visited.push_back({node, depth, kNone});
  slots[slot] = static_cast<uint32_t>(visited.size());
  taken.push_back(static_cast<uint32_t>(slot));
  return slots[slot] - 1;
}

void PathSearch::Side::Grow() {
  slots.assign(std::max<size_t>(64, slots.size() * 2), 0);
  shift = static_cast<uint32_t>(64 - std::countr_zero(slots.size()));
  taken.clear();
  const size_t mask = slots.size() - 1;
  for (uint32_t position = 0; position < visited.size(); ++position) {
    size_t slot = Home(visited[position].node);
    while (slots[slot] != 0) slot = (slot + 1) & mask;
    slots[slot] = position + 1;
    taken.push_back(static_cast<uint32_t>(slot));
  }
}

void PathSearch::Side::Rest() {
  if (slots.size() > kSlotsKeptMax) *this = Side();
}

void PathSearch::Rest() {
  forward_.Rest();
  backward_.Rest();
  lists_ = {};
  if (frames_.size() > kBatchRows) frames_.clear();
  charge_.Clear();
}

absl::Status PathSearch::Step() {
  return ++steps_ % RunContext::kStepsPerCheck == 0 ? run_.Check() : absl::OkStatus();
}

absl::Status PathSearch::Find(NodeId from, NodeId to, const Batch& batch, uint32_t row,
                              std::vector<PathData>* paths) {
  charge_.Clear();
  charged_ = 0;
  if (min_hops_ > max_hops_) return absl::OkStatus();
  if (from == to) {
    if (min_hops_ > 0) return FindLonger(from, to, batch, row, paths);
    return AddPath(MakePath(from, {}), paths);
  }
  forward_.Start(forward_reader_, from);
  backward_.Start(backward_reader_, to);
  while (!forward_.exhausted() && !backward_.exhausted() && forward_.depth + backward_.depth < max_hops_) {
    Side& side = forward_.frontier_size() <= backward_.frontier_size() ? forward_ : backward_;
    const Side& other = &side == &forward_ ? backward_ : forward_;
    bool met = false;
    CG_RETURN_IF_ERROR(ExpandLevel(side, &other, batch, row, &met));
    if (!met) continue;
    if (forward_.depth + backward_.depth < min_hops_) return FindLonger(from, to, batch, row, paths);
    return Assemble(from, side, paths);
  }
  return absl::OkStatus();
}

absl::Status PathSearch::ExpandLevel(Side& side, const Side* other, const Batch& batch, uint32_t row, bool* met) {
  if (side.reader->direct()) return ExpandDirect(side, other, met);
  const uint32_t begin = side.frontier;
  const uint32_t end = static_cast<uint32_t>(side.visited.size());
  side.frontier = end;
  ++side.depth;
  for (uint32_t at = begin; at < end; at += kBatchRows) {
    CG_RETURN_IF_ERROR(run_.Check());
    const uint32_t count = std::min<uint32_t>(kBatchRows, end - at);
    nodes_.clear();
    for (uint32_t i = 0; i < count; ++i) nodes_.push_back(side.visited[at + i].node);
    rows_.assign(count, row);
    CG_RETURN_IF_ERROR(side.reader->Expand(nodes_, batch, rows_, &lists_));
    for (uint32_t i = 0; i < count; ++i) {
      for (uint32_t hop = lists_.offsets[i]; hop < lists_.offsets[i + 1]; ++hop) {
        *met = Reach(side, other, at + i, lists_.nodes[hop], lists_.Ref(hop, nodes_[i])) || *met;
        if (*met && !all_) return absl::OkStatus();
      }
    }
    CG_RETURN_IF_ERROR(ChargeFor(side));
  }
  return absl::OkStatus();
}

absl::Status PathSearch::ExpandDirect(Side& side, const Side* other, bool* met) {
  const uint32_t begin = side.frontier;
  const uint32_t end = static_cast<uint32_t>(side.visited.size());
  side.frontier = end;
  ++side.depth;
  graph::AdjacencyList list;
  for (uint32_t at = begin; at < end; ++at) {
    if ((at - begin) % kBatchRows == 0) {
      CG_RETURN_IF_ERROR(run_.Check());
      CG_RETURN_IF_ERROR(ChargeFor(side));
    }
    const NodeId node = side.visited[at].node;
    CG_RETURN_IF_ERROR(side.reader->List(node, &list));
    for (uint32_t i = 0; i < list.size; ++i) {
      *met = Reach(side, other, at, list.neighbours[i], side.reader->RefAt(node, list, i)) || *met;
      if (*met && !all_) return absl::OkStatus();
    }
  }
  if (end - begin > kBatchRows) side.reader->Release();
  return ChargeFor(side);
}

absl::Status PathSearch::ChargeFor(const Side& side) {
  const size_t held = side.visited.size() * (sizeof(Visit) + 16) + side.links.size() * sizeof(Link);
  if (held <= charged_) return absl::OkStatus();
  CG_RETURN_IF_ERROR(charge_.Add(held - charged_));
  charged_ = held;
  return absl::OkStatus();
}

bool PathSearch::Reach(Side& side, const Side* other, uint32_t parent, NodeId node, const RelationshipRef& ref) {
  bool is_new = false;
  Visit& visit = side.visited[side.FindOrAdd(node, &is_new)];
  if (!is_new && (!all_ || visit.depth != side.depth)) return false;
  // The relationship as it lies in the graph, whichever side takes it.
  side.links.push_back({parent, visit.links, ref});
  visit.links = static_cast<uint32_t>(side.links.size() - 1);
  return is_new && other != nullptr && other->Find(node) != kNone;
}

absl::Status PathSearch::Assemble(NodeId from, const Side& grown, std::vector<PathData>* paths) {
  std::vector<Hops> heads, tails;
  for (uint32_t i = grown.frontier; i < grown.visited.size(); ++i) {
    const NodeId node = grown.visited[i].node;
    const uint32_t head = forward_.Find(node);
    const uint32_t tail = backward_.Find(node);
    if (head == kNone || tail == kNone) continue;
    heads.clear();
    tails.clear();
    CG_RETURN_IF_ERROR(WaysTo(forward_, head, &heads));
    CG_RETURN_IF_ERROR(WaysTo(backward_, tail, &tails));
    for (const Hops& first : heads) {
      for (const Hops& last : tails) {
        Hops hops = first;
        hops.insert(hops.end(), last.rbegin(), last.rend());
        CG_RETURN_IF_ERROR(AddPath(MakePath(from, std::move(hops)), paths));
        if (!all_) return absl::OkStatus();
      }
    }
  }
  return absl::OkStatus();
}

// Depth-first over the links, back from `visit` to the start.
absl::Status PathSearch::WaysTo(const Side& side, uint32_t visit, std::vector<Hops>* ways) {
  std::vector<uint32_t> chain;  // links taken, the last hop of the way first
  uint32_t link = side.visited[visit].links;
  if (link == kNone) {
    ways->emplace_back();
    return absl::OkStatus();
  }
  while (true) {
    CG_RETURN_IF_ERROR(Step());
    chain.push_back(link);
    link = side.visited[side.links[link].parent].links;
    if (link != kNone) continue;
    Hops& way = ways->emplace_back();
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) way.push_back(side.links[*at].ref);
    if (!all_) return absl::OkStatus();
    while (!chain.empty() && side.links[chain.back()].next == kNone) chain.pop_back();
    if (chain.empty()) return absl::OkStatus();
    link = side.links[chain.back()].next;
    chain.pop_back();
  }
}

absl::Status PathSearch::AddPath(PathData path, std::vector<PathData>* paths) {
  CG_RETURN_IF_ERROR(Step());
  CG_RETURN_IF_ERROR(charge_.Add(sizeof(PathData) + path.relationships.size() * (sizeof(RelationshipRef) + 8)));
  paths->push_back(std::move(path));
  return absl::OkStatus();
}

absl::Status PathSearch::FindLonger(NodeId from, NodeId to, const Batch& batch, uint32_t row,
                                    std::vector<PathData>* paths) {
  CG_RETURN_IF_ERROR(MeasureDistances(to, batch, row));
  for (uint32_t length = min_hops_;; ++length) {
    bool cut = false;
    CG_RETURN_IF_ERROR(FindOfLength(from, to, length, batch, row, &cut, paths));
    if (!paths->empty() || !cut || length == max_hops_) return absl::OkStatus();
  }
}

// How far every node is from `to`, as far as it matters.
absl::Status PathSearch::MeasureDistances(NodeId to, const Batch& batch, uint32_t row) {
  backward_.Start(backward_reader_, to);
  bool met = false;
  while (!backward_.exhausted() && backward_.depth < max_hops_) {
    CG_RETURN_IF_ERROR(ExpandLevel(backward_, nullptr, batch, row, &met));
  }
  return absl::OkStatus();
}

bool PathSearch::MayStillArrive(NodeId node, uint32_t hops_left, bool* cut) const {
  const uint32_t found = backward_.Find(node);
  if (found == kNone) return false;
  if (backward_.visited[found].depth <= hops_left) return true;
  *cut = true;
  return false;
}

absl::Status PathSearch::PushFrame(NodeId node, const Batch& batch, uint32_t row) {
  if (frames_.size() == frame_count_) frames_.emplace_back();
  Frame& frame = frames_[frame_count_++];
  frame.node = node;
  frame.next = 0;
  frame.entered = false;
  nodes_.assign(1, node);
  rows_.assign(1, row);
  return forward_reader_.Expand(nodes_, batch, rows_, &frame.lists);
}

absl::Status PathSearch::FindOfLength(NodeId from, NodeId to, uint32_t length, const Batch& batch, uint32_t row,
                                      bool* cut, std::vector<PathData>* paths) {
  taken_.Clear();
  frame_count_ = 0;
  CG_RETURN_IF_ERROR(PushFrame(from, batch, row));
  while (frame_count_ > 0) {
    CG_RETURN_IF_ERROR(Step());
    Frame& frame = frames_[frame_count_ - 1];
    if (std::exchange(frame.entered, false)) taken_.Pop();
    if (frame.next == frame.lists.nodes.size()) {
      --frame_count_;
      continue;
    }
    const uint32_t hop = frame.next++;
    const NodeId node = frame.lists.nodes[hop];
    if (taken_.Contains(frame.lists.edges[hop])) continue;
    if (frame_count_ < length) {
      if (!MayStillArrive(node, length - static_cast<uint32_t>(frame_count_), cut)) continue;
      taken_.Push(frame.lists.edges[hop]);
      frame.entered = true;
      CG_RETURN_IF_ERROR(PushFrame(node, batch, row));
      continue;
    }
    *cut = true;
    if (node != to) continue;
    Hops hops;
    for (size_t i = 0; i < frame_count_; ++i) {
      hops.push_back(frames_[i].lists.Ref(frames_[i].next - 1, frames_[i].node));
    }
    CG_RETURN_IF_ERROR(AddPath(MakePath(from, std::move(hops)), paths));
    if (!all_) return absl::OkStatus();
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
