#include <string>
#include <vector>

#include "tools/bench/draws.h"
#include "tools/bench/limit.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {
namespace {

constexpr uint32_t kTopRows = 10;
constexpr uint32_t kTrailHopsMax = 3;
constexpr uint32_t kPathHopsMax = 8;  // also written in the query
constexpr const char* kLink = "LINK";

std::vector<Workload> FromOneNode(const Graph& graph, Draws* draws) {
  const std::vector<Parameters> starts = draws->Starts(graph.relationships(kLink));
  return {
      {.name = "point",
       .meaning = "look a node up by its key",
       .query = "MATCH (n:Node {id: $id}) RETURN n.id AS id",
       .parameters = draws->Nodes("Node")},
      {.name = "one_hop",
       .meaning = "neighbours of a node",
       .query = "MATCH (a:Node {id: $id})-[:LINK]->(b:Node) RETURN b.id AS id",
       .parameters = starts,
       .limit = [](const Graph& g) { return limit::OneHop(g, kLink); }},
      {.name = "two_hop",
       .meaning = "paths of two steps from a node, counted",
       .query = "MATCH (a:Node {id: $id})-[:LINK]->(:Node)-[:LINK]->(c:Node) RETURN count(*) AS paths",
       .parameters = starts,
       .limit = [](const Graph& g) { return limit::TwoHopCount(g, kLink); }},
      {.name = "three_hop_distinct",
       .meaning = "different nodes three steps away",
       .query = "MATCH (a:Node {id: $id})-[:LINK]->(:Node)-[:LINK]->(:Node)-[:LINK]->(d:Node) "
                "RETURN count(DISTINCT d) AS nodes",
       .parameters = starts,
       .limit = [](const Graph& g) { return limit::ThreeHopDistinct(g, kLink); }},
      {.name = "trails",
       .meaning = "trails of 1 to 3 steps from a node, counted",
       .query = "MATCH (a:Node {id: $id})-[:LINK*1..3]->(b:Node) RETURN count(*) AS trails",
       .parameters = starts,
       .limit = [](const Graph& g) { return limit::TrailCount(g, kLink, kTrailHopsMax); }},
      {.name = "shortest_path",
       .meaning = "length of the shortest path between two nodes",
       .query = "MATCH p = shortestPath((a:Node {id: $from})-[:LINK*1..8]->(b:Node {id: $to})) "
                "RETURN length(p) AS steps",
       .parameters = draws->Pairs(graph.relationships(kLink)),
       .limit = [](const Graph& g) { return limit::ShortestPath(g, kLink, kPathHopsMax); }},
  };
}

std::vector<Workload> WholeGraph() {
  return {
      {.name = "two_hop_all",
       .meaning = "all paths of two steps, counted",
       .query = "MATCH (:Node)-[:LINK]->(:Node)-[:LINK]->(:Node) RETURN count(*) AS paths",
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::AllTwoHopCount(g, kLink); }},
      {.name = "triangles",
       .meaning = "a links to b and c, b links to c",
       .query = "MATCH (a:Node)-[:LINK]->(b:Node)-[:LINK]->(c:Node), (a)-[:LINK]->(c) RETURN count(*) AS triangles",
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::TriangleCount(g, kLink); }},
      {.name = "degree_top",
       .meaning = "the ten nodes that link to most",
       .query = "MATCH (a:Node)-[:LINK]->(:Node) RETURN a.id AS id, count(*) AS links ORDER BY links DESC, id LIMIT 10",
       .ordered = true,
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::DegreeTop(g, kLink, Adjacency::Direction::kOut, kTopRows); }},
      {.name = "two_hop_top",
       .meaning = "the ten nodes with most paths of two steps",
       .query = "MATCH (a:Node)-[:LINK]->(:Node)-[:LINK]->(:Node) RETURN a.id AS id, count(*) AS paths "
                "ORDER BY paths DESC, id LIMIT 10",
       .ordered = true,
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::TwoHopTop(g, kLink, kTopRows); }},
  };
}

}  // namespace

std::vector<Workload> RmatWorkloads(const Graph& graph) {
  Draws draws(graph);
  std::vector<Workload> workloads = FromOneNode(graph, &draws);
  for (Workload& workload : WholeGraph()) workloads.push_back(std::move(workload));
  return workloads;
}

}  // namespace claimgraph::bench
