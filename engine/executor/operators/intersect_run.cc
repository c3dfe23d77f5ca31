#include "engine/executor/operators/intersect_run.h"

#include <algorithm>

#include "absl/status/statusor.h"
#include "engine/base/status.h"
#include "engine/executor/recycled.h"

namespace claimgraph::executor {
namespace {

// Costs in about nanoseconds, as measured: of an entry that is read against marks, marked, noted as a pair, or put in
// its place among the pairs; of finding a list.
constexpr double kReadCost = 1;
constexpr double kMarkCost = 2;
constexpr double kPairCost = 3;
constexpr double kIndexCost = 6;
constexpr double kListCost = 5;
// Longer sets of a single row are not looked through for repeats.
constexpr size_t kShortSet = 32;
// What may be held beside the lists: 32 MB of bitmap, 32 MB of table, 12 MB of pairs.
constexpr uint32_t kMarkedNodesMax = uint32_t{1} << 28;
constexpr uint32_t kTableNodesMax = uint32_t{1} << 23;
constexpr size_t kPairsMax = size_t{1} << 20;

// After this many failures to reach, the next 2^5 - 2 runs do not try.
constexpr uint32_t kFailuresCounted = 5;

constexpr uint32_t kGroupBit = uint32_t{1} << 31;

}  // namespace

void IntersectRun::Clear() {
  if (way_ == Way::kMarks) marks_.Unmark(set_);
  if (way_ == Way::kReach) {
    for (const uint32_t node : pair_from_) marks_.UnmarkOne(node);
  }
  way_ = Way::kEmpty;
  set_ = {};
}

void IntersectRun::Rest() {
  Clear();
  for (std::vector<uint32_t>* buffer : {&copy_, &scratch_, &pair_from_, &pair_to_, &group_of_, &reached_}) {
    RestBuffer(buffer);
  }
  RestBuffer(&groups_);
  if (marks_.MemoryUsage() > kRestingElementsMax * sizeof(uint64_t)) marks_ = {};
}

size_t IntersectRun::MemoryUsage() const {
  return marks_.MemoryUsage() + groups_.capacity() * sizeof(Group) +
         sizeof(uint32_t) * (copy_.capacity() + scratch_.capacity() + pair_from_.capacity() + pair_to_.capacity() +
                             group_of_.capacity() + reached_.capacity());
}

absl::Status IntersectRun::Start(std::span<const NodeList> lists, Demand demand, graph::GraphReader& reader,
                                 graph::AdjacencyCursor& backwards) {
  Clear();
  if (std::any_of(lists.begin(), lists.end(), [](NodeList list) { return list.empty(); })) return absl::OkStatus();
  repeats_ = false;
  set_ = lists[0];
  const bool merge = demand.rows < 2 || set_.back() >= kMarkedNodesMax ||
                     kMarkCost * static_cast<double>(set_.size()) >
                         kGallopRatio * static_cast<double>(demand.entries + demand.rows);
  if (merge) {
    if (lists.size() > 1) Combine(lists, /*copy=*/false);
    repeats_ = repeats_ || (lists.size() == 1 && (set_.size() > kShortSet || HasRepeats(set_)));
    way_ = set_.empty() ? Way::kEmpty : Way::kMerge;
    return absl::OkStatus();
  }
  Combine(lists, demand.lists_may_go || labels_ != nullptr);
  if (labels_ != nullptr) {
    CG_RETURN_IF_ERROR(labels_->Keep(reader, &copy_));
    set_ = copy_;
  }
  if (set_.empty()) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const bool reached, Reach(demand, backwards));
  if (!reached) marks_.Mark(set_);
  way_ = reached ? Way::kReach : Way::kMarks;
  return absl::OkStatus();
}

// The set without repeats, which are noted.
void IntersectRun::Combine(std::span<const NodeList> lists, bool copy) {
  for (const NodeList list : lists) repeats_ = repeats_ || HasRepeats(list);
  if (lists.size() == 1 && !repeats_ && !copy) return;
  copy_.assign(lists[0].begin(), lists[0].end());
  copy_.erase(std::unique(copy_.begin(), copy_.end()), copy_.end());
  for (const NodeList list : lists.subspan(1)) {
    scratch_.clear();
    TakeCommon(list, copy_, &scratch_);
    copy_.swap(scratch_);
  }
  set_ = copy_;
}

absl::StatusOr<bool> IntersectRun::Reach(Demand demand, graph::AdjacencyCursor& backwards) {
  if (runs_to_skip_ > 0) {
    --runs_to_skip_;
    return false;
  }
  // Until it has come to its end.
  failures_ = std::min(failures_ + 1, kFailuresCounted);
  runs_to_skip_ = (uint32_t{1} << failures_) - 2;
  const auto rows = static_cast<double>(demand.rows);
  // That the pairs were indexed before means that rows hit, and will again.
  const double pair_cost = indexed_ ? kPairCost + kIndexCost : kPairCost;
  double left = kReadCost * static_cast<double>(demand.entries) + kListCost * rows;  // what reading the lists costs
  pair_from_.clear();
  pair_to_.clear();
  for (const uint32_t node : set_) {
    if ((left -= kListCost) <= 0) return false;
    graph::AdjacencyList list;
    CG_RETURN_IF_ERROR(backwards.List(node, &list));
    if (list.size == 0) continue;
    left -= pair_cost * list.size;
    if (left <= 0 || list.neighbours[list.size - 1] >= kTableNodesMax) return false;
    if (pair_from_.size() + list.size > kPairsMax) return false;
    const size_t before = pair_from_.size();
    pair_from_.resize(before + list.size);
    pair_to_.resize(before + list.size);
    for (uint32_t i = 0; i < list.size; ++i) {
      pair_from_[before + i] = list.neighbours[i];
      pair_to_[before + i] = node;
    }
  }
  for (const uint32_t node : pair_from_) marks_.MarkOne(node);
  indexed_ = false;
  failures_ = 0;
  runs_to_skip_ = 0;
  return true;
}

// Counting sort, stable, so that each group ascends.
void IntersectRun::IndexPairs() {
  indexed_ = true;
  const uint32_t last = *std::max_element(pair_from_.begin(), pair_from_.end());
  if (group_of_.size() <= last) group_of_.resize(size_t{last} + 1 + last / 4);
  for (const uint32_t from : pair_from_) group_of_[from] = 0;
  for (const uint32_t from : pair_from_) ++group_of_[from];
  groups_.clear();
  reached_.resize(pair_from_.size());
  uint32_t end = 0;
  for (size_t i = 0; i < pair_from_.size(); ++i) {
    uint32_t& group_of = group_of_[pair_from_[i]];
    if ((group_of & kGroupBit) == 0) {
      const uint32_t size = group_of;
      group_of = kGroupBit | static_cast<uint32_t>(groups_.size());
      groups_.push_back({end, 0});
      end += size;
    }
    Group& group = groups_[group_of & ~kGroupBit];
    reached_[group.begin + group.size++] = pair_to_[i];
  }
}

NodeList IntersectRun::ReachedFrom(uint32_t node) {
  if (!indexed_) IndexPairs();
  const Group& group = groups_[group_of_[node] & ~kGroupBit];
  return NodeList(reached_).subspan(group.begin, group.size);
}

size_t IntersectRun::CountUnread(NodeId node, NodeList list) {
  switch (way_) {
    case Way::kEmpty: return 0;
    case Way::kMerge: return CountCommon(set_, list);
    case Way::kMarks: return CountCommon(set_, list);
    case Way::kReach: return marks_.Has(node) ? ReachedFrom(static_cast<uint32_t>(node)).size() : 0;
  }
  return 0;
}

size_t IntersectRun::CountOf(NodeId node, NodeList list, uint32_t found) {
  switch (way_) {
    case Way::kEmpty: return 0;
    case Way::kMerge: return executor::CountOf(set_, found) != 0 ? executor::CountOf(list, found) : 0;
    case Way::kMarks: return marks_.Has(found) ? executor::CountOf(list, found) : 0;
    case Way::kReach:
      return marks_.Has(node) ? executor::CountOf(ReachedFrom(static_cast<uint32_t>(node)), found) : 0;
  }
  return 0;
}

void IntersectRun::Take(NodeId node, NodeList list, std::vector<uint32_t>* out) {
  switch (way_) {
    case Way::kEmpty: return;
    case Way::kMerge: TakeCommon(set_, list, out); return;
    case Way::kMarks:
      if (list.size() / kGallopMarkedRatio >= set_.size()) {
        TakeCommon(set_, list, out);
      } else {
        marks_.TakeIn(list, out);
      }
      return;
    case Way::kReach: {
      if (!marks_.Has(node)) return;
      const NodeList reached = ReachedFrom(static_cast<uint32_t>(node));
      out->insert(out->end(), reached.begin(), reached.end());
      return;
    }
  }
}

}  // namespace claimgraph::executor
