// The graphs that the benchmark knows. Each is a function of the wanted number of relationships and a seed; a few
// fewer are made, because none is made twice.
//
//   facts   the shape of the claim graph: documents, passages, claims, figures, entities, signed influence. Degrees
//           follow power laws; suppliers gather in sectors, so that there are triangles and cycles
//   rmat    one label, one type, very uneven degrees: the recursive matrix of Graph500
#ifndef CLAIMGRAPH_TOOLS_BENCH_GENERATORS_H_
#define CLAIMGRAPH_TOOLS_BENCH_GENERATORS_H_

#include <cstdint>
#include <string>

#include "tools/bench/graph.h"

namespace claimgraph::bench {

// REQUIRES of both: kEdgesMin <= edges <= kEdgesMax.
inline constexpr uint64_t kEdgesMin = 1000;
inline constexpr uint64_t kEdgesMax = 200'000'000;
Graph FactsGraph(uint64_t edges, uint64_t seed);
Graph RmatGraph(uint64_t edges, uint64_t seed);

// The name of company `row` of a facts graph.
std::string CompanyName(const Graph& graph, uint32_t row);
inline constexpr const char* kCountries[] = {"AT", "BE", "CN", "CZ", "DE", "DK", "FI", "FR", "GR", "HK",
                                             "IE", "JP", "KR", "MY", "NL", "PT", "SG", "TH", "TW", "US"};
inline constexpr const char* kAreas[] = {"chips",  "energy", "farming", "finance",
                                         "health", "steel",  "trade",   "transport"};
inline constexpr int kFirstYear = 2012;
inline constexpr int kLastYear = 2026;

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_GENERATORS_H_
