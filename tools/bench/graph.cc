#include "tools/bench/graph.h"

#include <algorithm>

#include "engine/base/check.h"

namespace claimgraph::bench {

const NodeTable& Graph::table(std::string_view label) const {
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [label](const NodeTable& t) { return t.label() == label; });
  CG_CHECK(found != nodes.end());
  return *found;
}

const EdgeTable& Graph::relationships(std::string_view type) const {
  const auto found = std::find_if(edges.begin(), edges.end(), [type](const EdgeTable& t) { return t.type == type; });
  CG_CHECK(found != edges.end());
  return *found;
}

RowSource Graph::Source(std::string_view label, uint32_t row) const {
  return RowSource{.seed = seed, .table = static_cast<uint64_t>(&table(label) - nodes.data()), .row = row};
}

uint32_t Graph::node_count() const { return nodes.empty() ? 0 : nodes.back().first + nodes.back().count; }

uint64_t Graph::edge_count() const {
  uint64_t count = 0;
  for (const EdgeTable& table : edges) count += table.edges.size();
  return count;
}

void Tidy(std::vector<Edge>* edges, Random* random) {
  std::erase_if(*edges, [](const Edge& e) { return e.from == e.to; });
  std::sort(edges->begin(), edges->end());
  edges->erase(std::unique(edges->begin(), edges->end()), edges->end());
  Shuffle(edges, random);
}

}  // namespace claimgraph::bench
