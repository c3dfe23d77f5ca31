#include "tools/bench/draws.h"

#include "engine/base/check.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {
namespace {

constexpr uint64_t kParametersStream = 0x706172616D;  // apart from the streams of the generators
constexpr size_t kSets = 32;
// After so many relationships of other tables in a row there are none of this one.
constexpr int kTriesMax = 10'000;

const Edge& Any(const EdgeTable& relationships, Random* random) {
  return relationships.edges[random->Below(static_cast<uint32_t>(relationships.edges.size()))];
}

Parameters Id(uint32_t node) { return {{"id", Value::Int(node)}}; }

}  // namespace

Draws::Draws(const Graph& graph) : graph_(graph), random_(Random::OfRow(graph.seed, kParametersStream, 0)) {}

std::vector<Parameters> Draws::Make(const std::function<Parameters(Random*)>& make_one) {
  std::vector<Parameters> sets;
  for (size_t i = 0; i < kSets; ++i) sets.push_back(make_one(&random_));
  return sets;
}

std::vector<Parameters> Draws::Nodes(std::string_view label) {
  const NodeTable& table = graph_.table(label);
  return Make([&table](Random* random) { return Id(table.first + random->Below(table.count)); });
}

std::vector<Parameters> Draws::Starts(const EdgeTable& relationships) {
  return Make([&](Random* random) { return Id(Any(relationships, random).from); });
}

std::vector<Parameters> Draws::StartsWithin(const EdgeTable& relationships, const NodeTable& table) {
  return Make([&](Random* random) {
    for (int i = 0; i < kTriesMax; ++i) {
      const uint32_t from = Any(relationships, random).from;
      if (table.Has(from)) return Id(from);
    }
    return Id(table.first + random->Below(table.count));
  });
}

std::vector<Parameters> Draws::Pairs(const EdgeTable& relationships) {
  return Make([&](Random* random) {
    const uint32_t from = Any(relationships, random).from;
    uint32_t to = from;
    for (int i = 0; i < kTriesMax && to == from; ++i) to = Any(relationships, random).to;
    return Parameters{{"from", Value::Int(from)}, {"to", Value::Int(to)}};
  });
}

int64_t IntParameter(const Parameters& parameters, std::string_view name) {
  for (const auto& [key, value] : parameters) {
    if (key == name) return value.as_int();
  }
  CG_CHECK(false && "the workload has the parameter");
  return 0;
}

}  // namespace claimgraph::bench
