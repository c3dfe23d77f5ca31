// The relationships of one type as compressed sparse rows: for every node its neighbours, ascending. What the limit
// works on.
#ifndef CLAIMGRAPH_TOOLS_BENCH_ADJACENCY_H_
#define CLAIMGRAPH_TOOLS_BENCH_ADJACENCY_H_

#include <cstdint>
#include <span>
#include <vector>

#include "tools/bench/graph.h"

namespace claimgraph::bench {

// Immutable; may be shared among threads.
class Adjacency {
 public:
  enum class Direction : uint8_t { kOut, kIn };
  Adjacency(const std::vector<Edge>& edges, uint32_t nodes, Direction direction);

  uint32_t nodes() const { return static_cast<uint32_t>(offsets_.size() - 1); }
  std::span<const uint32_t> of(uint32_t node) const { return {&neighbours_[offsets_[node]], degree(node)}; }
  uint32_t degree(uint32_t node) const { return offsets_[node + 1] - offsets_[node]; }
  // Where the neighbours of a node begin among all: first(n) + i names the i-th relationship of n.
  uint32_t first(uint32_t node) const { return offsets_[node]; }

 private:
  std::vector<uint32_t> offsets_;     // nodes + 1
  std::vector<uint32_t> neighbours_;  // one more than there are, so that empty rows have an address
};

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_ADJACENCY_H_
