#include "engine/executor/operators/intersection.h"

#include <algorithm>

namespace claimgraph::executor {
namespace {

// The first entry from `at` on that is not less than `node`; steps that double find its neighbourhood.
const uint32_t* Gallop(const uint32_t* at, const uint32_t* end, uint32_t node) {
  size_t step = 1;
  while (step < static_cast<size_t>(end - at) && at[step] < node) {
    at += step;
    step *= 2;
  }
  return std::lower_bound(at, at + std::min(step + 1, static_cast<size_t>(end - at)), node);
}

template <typename Found>
void GallopInList(NodeList set, NodeList list, Found found) {
  const uint32_t* at = list.data();
  const uint32_t* const end = at + list.size();
  for (size_t i = 0; i < set.size() && at != end; ++i) {
    at = Gallop(at, end, set[i]);
    for (; at != end && *at == set[i]; ++at) found(set[i]);
  }
}

template <typename Found>
void GallopInSet(NodeList set, NodeList list, Found found) {
  const uint32_t* at = set.data();
  const uint32_t* const end = at + set.size();
  for (const uint32_t node : list) {
    at = Gallop(at, end, node);
    if (at == end) return;
    if (*at == node) found(node);
  }
}

template <typename Found>
void Merge(NodeList set, NodeList list, Found found) {
  const uint32_t* in_set = set.data();
  const uint32_t* const set_end = in_set + set.size();
  const uint32_t* in_list = list.data();
  const uint32_t* const list_end = in_list + list.size();
  while (in_set != set_end && in_list != list_end) {
    const uint32_t a = *in_set;
    const uint32_t b = *in_list;
    if (a == b) found(b);
    in_set += a < b ? 1 : 0;
    in_list += b <= a ? 1 : 0;
  }
}

template <typename Found>
void ForEachCommon(NodeList set, NodeList list, Found found) {
  if (set.empty() || list.empty()) return;
  if (list.size() / kGallopRatio >= set.size()) return GallopInList(set, list, found);
  if (set.size() / kGallopRatio >= list.size()) return GallopInSet(set, list, found);
  Merge(set, list, found);
}

}  // namespace

void TakeCommon(NodeList set, NodeList list, std::vector<uint32_t>* out) {
  ForEachCommon(set, list, [out](uint32_t node) { out->push_back(node); });
}

size_t CountCommon(NodeList set, NodeList list) {
  size_t count = 0;
  ForEachCommon(set, list, [&count](uint32_t) { ++count; });
  return count;
}

size_t CountOf(NodeList list, uint32_t node) {
  const auto [first, last] = std::equal_range(list.begin(), list.end(), node);
  return static_cast<size_t>(last - first);
}

bool HasRepeats(NodeList list) { return std::adjacent_find(list.begin(), list.end()) != list.end(); }

void NodeMarks::Grow(uint32_t node) { words_.resize((size_t{node} >> 6) + 1 + (size_t{node} >> 8)); }

void NodeMarks::Mark(NodeList set) {
  if (set.empty()) return;
  Cover(set.back());
  for (const uint32_t node : set) words_[node >> 6] |= uint64_t{1} << (node & 63);
}

void NodeMarks::Unmark(NodeList set) {
  for (const uint32_t node : set) words_[node >> 6] = 0;
}

NodeList NodeMarks::CutOff(NodeList list) const {
  const auto end = std::partition_point(list.begin(), list.end(),
                                        [this](uint32_t node) { return (node >> 6) < words_.size(); });
  return list.first(static_cast<size_t>(end - list.begin()));
}

void NodeMarks::TakeIn(NodeList list, std::vector<uint32_t>* out) const {
  const uint64_t* const words = words_.data();
  for (const uint32_t node : Within(list)) {
    if (((words[node >> 6] >> (node & 63)) & 1) != 0) out->push_back(node);
  }
}

}  // namespace claimgraph::executor
