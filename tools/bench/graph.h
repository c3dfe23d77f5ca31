// A generated graph, before it is written to files: what nodes there are, how many, and all relationships. Properties
// are not kept: they are drawn again from the seed whenever a row is written.
//
// Nodes of all tables are numbered through, from 0; the number is the node's property `id`.
#ifndef CLAIMGRAPH_TOOLS_BENCH_GRAPH_H_
#define CLAIMGRAPH_TOOLS_BENCH_GRAPH_H_

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/bench/random.h"

namespace claimgraph::bench {

// What the properties of a row are drawn from.
struct RowSource {
  uint64_t seed = 0;
  uint64_t table = 0;
  uint32_t row = 0;
  Random random() const { return Random::OfRow(seed, table, row); }
};

// Appends the fields of a row, each with the comma before it. No field needs quotes.
using AppendProperties = void (*)(const RowSource& source, std::string* line);

struct NodeTable {
  std::string labels;   // "Company:Entity"; the first one gets the unique index on id
  std::string columns;  // as in a header, after the id: ",name,founded:int"
  AppendProperties properties = nullptr;
  uint32_t first = 0;
  uint32_t count = 0;
  std::string_view label() const { return std::string_view(labels).substr(0, labels.find(':')); }
  bool Has(uint32_t node) const { return node - first < count; }
};

struct Edge {
  uint32_t from = 0;
  uint32_t to = 0;
  friend auto operator<=>(const Edge&, const Edge&) = default;
};

struct EdgeTable {
  std::string type;
  std::string columns;
  AppendProperties properties = nullptr;  // none where `columns` is empty
  std::vector<Edge> edges;                // in the order of the file; none twice
};

struct Graph {
  std::string name;
  uint64_t seed = 0;
  std::vector<NodeTable> nodes;
  std::vector<EdgeTable> edges;
  std::vector<std::string> indexes;  // statements to run after loading

  // REQUIRES: it is there.
  const NodeTable& table(std::string_view label) const;
  const EdgeTable& relationships(std::string_view type) const;
  RowSource Source(std::string_view label, uint32_t row) const;
  uint32_t node_count() const;
  uint64_t edge_count() const;
};

// Without loops and repetitions, in an order that says nothing.
void Tidy(std::vector<Edge>* edges, Random* random);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_GRAPH_H_
