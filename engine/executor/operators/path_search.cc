#include "engine/executor/operators/path_search.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

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
  index.clear();
  visited.assign(1, {node, 0, kNone});
  links.clear();
  index.emplace(node, 0);
  frontier = 0;
  depth = 0;
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
    CG_RETURN_IF_ERROR(ExpandLevel(side, batch, row));
    const bool met = std::any_of(side.visited.begin() + side.frontier, side.visited.end(),
                                 [&](const Visit& visit) { return other.index.contains(visit.node); });
    if (!met) continue;
    if (forward_.depth + backward_.depth < min_hops_) return FindLonger(from, to, batch, row, paths);
    return Assemble(from, side, paths);
  }
  return absl::OkStatus();
}

// Adds the level after the newest one.
absl::Status PathSearch::ExpandLevel(Side& side, const Batch& batch, uint32_t row) {
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
      for (uint32_t hop = lists_.offsets[i]; hop < lists_.offsets[i + 1]; ++hop) Reach(side, at + i, hop, nodes_[i]);
    }
    const size_t held = side.visited.size() * (sizeof(Visit) + 16) + side.links.size() * sizeof(Link);
    if (held > charged_) {
      CG_RETURN_IF_ERROR(charge_.Add(held - charged_));
      charged_ = held;
    }
  }
  return absl::OkStatus();
}

void PathSearch::Reach(Side& side, uint32_t parent, uint32_t hop, NodeId from) {
  const auto [found, is_new] =
      side.index.try_emplace(lists_.nodes[hop], static_cast<uint32_t>(side.visited.size()));
  if (is_new) side.visited.push_back({lists_.nodes[hop], side.depth, kNone});
  Visit& visit = side.visited[found->second];
  if (!is_new && (!all_ || visit.depth != side.depth)) return;
  // The relationship as it lies in the graph, whichever side takes it.
  side.links.push_back({parent, visit.links, lists_.Ref(hop, from)});
  visit.links = static_cast<uint32_t>(side.links.size() - 1);
}

absl::Status PathSearch::Assemble(NodeId from, const Side& grown, std::vector<PathData>* paths) {
  std::vector<Hops> heads, tails;
  for (uint32_t i = grown.frontier; i < grown.visited.size(); ++i) {
    const NodeId node = grown.visited[i].node;
    const auto head = forward_.index.find(node);
    const auto tail = backward_.index.find(node);
    if (head == forward_.index.end() || tail == backward_.index.end()) continue;
    heads.clear();
    tails.clear();
    CG_RETURN_IF_ERROR(WaysTo(forward_, head->second, &heads));
    CG_RETURN_IF_ERROR(WaysTo(backward_, tail->second, &tails));
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
  while (!backward_.exhausted() && backward_.depth < max_hops_) {
    CG_RETURN_IF_ERROR(ExpandLevel(backward_, batch, row));
  }
  return absl::OkStatus();
}

bool PathSearch::MayStillArrive(NodeId node, uint32_t hops_left, bool* cut) const {
  const auto found = backward_.index.find(node);
  if (found == backward_.index.end()) return false;
  if (backward_.visited[found->second].depth <= hops_left) return true;
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
