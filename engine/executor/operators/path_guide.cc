#include "engine/executor/operators/path_guide.h"

#include <algorithm>
#include <span>
#include <utility>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// Each way once, from where it leads to where it comes from.
std::vector<HopWay> Reversed(const std::vector<HopWay>& ways) {
  std::vector<HopWay> reversed;
  for (const HopWay& way : ways) {
    const HopWay back = {way.types, Reverse(way.direction)};
    const bool known = std::any_of(reversed.begin(), reversed.end(), [&](const HopWay& other) {
      return *other.types == *back.types && other.direction == back.direction;
    });
    if (!known) reversed.push_back(back);
  }
  return reversed;
}

}  // namespace

PathGuide::PathGuide(RunContext& run, std::vector<HopWay> ways, MemoryCharge& charge)
    : run_(run), charge_(charge), ways_(Reversed(ways)), reader_(run, ways_, nullptr) {}

void PathGuide::Start(NodeId target) {
  hops_.clear();
  hops_[target] = 0;
  frontier_.assign(1, target);
  measured_ = 0;
}

absl::Status PathGuide::MeasureTo(uint32_t hops, const Batch& batch, uint32_t row) {
  for (; measured_ < hops && !frontier_.empty(); ++measured_) {
    std::vector<NodeId> next;
    for (size_t begin = 0; begin < frontier_.size(); begin += kBatchRows) {
      CG_RETURN_IF_ERROR(run_.Check());
      const auto slice = std::span(frontier_).subspan(begin, std::min<size_t>(kBatchRows, frontier_.size() - begin));
      HopLists lists;
      CG_RETURN_IF_ERROR(reader_.Expand(slice, batch, std::vector<uint32_t>(slice.size(), row), &lists));
      for (const NodeId node : lists.nodes) {
        if (hops_.emplace(node, measured_ + 1).second) next.push_back(node);
      }
    }
    frontier_ = std::move(next);
    const size_t held = hops_.capacity() * 2 * sizeof(NodeId);
    if (held > charged_) CG_RETURN_IF_ERROR(charge_.Add(held - charged_));
    charged_ = std::max(charged_, held);
  }
  return absl::OkStatus();
}

uint32_t PathGuide::HopsFrom(NodeId node) const {
  const auto found = hops_.find(node);
  if (found != hops_.end()) return found->second;
  return frontier_.empty() ? kUnreachable : measured_ + 1;
}

void PathGuide::Rest() {
  hops_ = {};
  frontier_ = {};
  charged_ = 0;
  reader_.Rest();
}

}  // namespace claimgraph::executor
