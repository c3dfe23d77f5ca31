// The limit: the counting workloads by hand, on arrays, on one thread. No parser, no transactions, no properties: how
// near an engine comes to it says how much the engine itself costs. The routines are the straightforward good ones,
// not the best known: an engine may beat them.
//
// Each factory builds its arrays and returns the query on them. Parameters are those of the workload: `id` where a
// walk begins, `from` and `to` for paths. A relationship is used at most once in a match, as openCypher has it.
#ifndef CLAIMGRAPH_TOOLS_BENCH_LIMIT_H_
#define CLAIMGRAPH_TOOLS_BENCH_LIMIT_H_

#include <cstdint>
#include <string_view>

#include "tools/bench/adjacency.h"
#include "tools/bench/graph.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench::limit {

// From one node.
LimitQuery OneHop(const Graph& graph, std::string_view type);
LimitQuery TwoHopCount(const Graph& graph, std::string_view type);
LimitQuery ThreeHopDistinct(const Graph& graph, std::string_view type);
// Of 1 to `hops_max` relationships.
LimitQuery TrailCount(const Graph& graph, std::string_view type, uint32_t hops_max);
// Length of the shortest path from `from` to `to` of at most `hops_max`; no row where there is none.
// REQUIRES of its parameters: from != to.
LimitQuery ShortestPath(const Graph& graph, std::string_view type, uint32_t hops_max);

// Over the whole graph.
LimitQuery AllTwoHopCount(const Graph& graph, std::string_view type);
LimitQuery TriangleCount(const Graph& graph, std::string_view type);
// Directed cycles a, b, c, d with a < c and b < d.
LimitQuery FourCycleCount(const Graph& graph, std::string_view type);
// (id, degree) of the `rows` nodes with the most neighbours in `direction`.
LimitQuery DegreeTop(const Graph& graph, std::string_view type, Adjacency::Direction direction, uint32_t rows);
// (id, paths) of the `rows` nodes that the most paths of two relationships start from.
LimitQuery TwoHopTop(const Graph& graph, std::string_view type, uint32_t rows);

}  // namespace claimgraph::bench::limit

#endif  // CLAIMGRAPH_TOOLS_BENCH_LIMIT_H_
