#include <bit>
#include <numeric>

#include "tools/bench/generators.h"

namespace claimgraph::bench {
namespace {

constexpr uint64_t kEdgesPerNode = 16;
// Probabilities of the quarters of the matrix, as Graph500 has them; the fourth is the rest.
constexpr double kBothLow = 0.57;
constexpr double kToHigh = 0.19;
constexpr double kFromHigh = 0.19;

// Descends into one quarter of the matrix for every bit of the node numbers.
Edge DrawCell(int bits, Random* random) {
  Edge cell;
  for (int bit = 0; bit < bits; ++bit) {
    const double u = random->Unit();
    const bool from = u >= kBothLow + kToHigh;
    const bool to = (u >= kBothLow && u < kBothLow + kToHigh) || u >= kBothLow + kToHigh + kFromHigh;
    cell.from = cell.from << 1 | static_cast<uint32_t>(from);
    cell.to = cell.to << 1 | static_cast<uint32_t>(to);
  }
  return cell;
}

}  // namespace

Graph RmatGraph(uint64_t edges, uint64_t seed) {
  Random random(seed);
  const uint64_t count = std::bit_ceil(edges / kEdgesPerNode);
  const int bits = std::countr_zero(count);
  // Which row of the matrix is which node; else the popular ones would be those with many zero bits.
  std::vector<uint32_t> names(count);
  std::iota(names.begin(), names.end(), 0);
  Shuffle(&names, &random);

  Graph graph;
  graph.name = "rmat";
  graph.seed = seed;
  graph.nodes.push_back({.labels = "Node", .columns = "", .first = 0, .count = static_cast<uint32_t>(count)});
  EdgeTable links;
  links.type = "LINK";
  links.edges.reserve(edges);
  for (uint64_t i = 0; i < edges; ++i) {
    const Edge cell = DrawCell(bits, &random);
    links.edges.push_back({names[cell.from], names[cell.to]});
  }
  Tidy(&links.edges, &random);
  graph.edges.push_back(std::move(links));
  return graph;
}

}  // namespace claimgraph::bench
