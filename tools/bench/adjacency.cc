#include "tools/bench/adjacency.h"

#include <algorithm>

namespace claimgraph::bench {

Adjacency::Adjacency(const std::vector<Edge>& edges, uint32_t nodes, Direction direction)
    : offsets_(size_t{nodes} + 1), neighbours_(edges.size() + 1) {
  const bool out = direction == Direction::kOut;
  for (const Edge& e : edges) ++offsets_[(out ? e.from : e.to) + 1];
  for (uint32_t n = 0; n < nodes; ++n) offsets_[n + 1] += offsets_[n];
  std::vector<uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  for (const Edge& e : edges) neighbours_[next[out ? e.from : e.to]++] = out ? e.to : e.from;
  for (uint32_t n = 0; n < nodes; ++n) {
    std::sort(neighbours_.begin() + offsets_[n], neighbours_.begin() + offsets_[n + 1]);
  }
}

}  // namespace claimgraph::bench
