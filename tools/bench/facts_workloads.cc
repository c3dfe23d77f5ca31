#include <string>
#include <utility>
#include <vector>

#include "engine/base/strings.h"
#include "tools/bench/draws.h"
#include "tools/bench/generators.h"
#include "tools/bench/limit.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {
namespace {

constexpr uint32_t kTopRows = 10;
constexpr uint32_t kTrailHopsMax = 4;
constexpr uint32_t kPathHopsMax = 8;  // also written in the query
constexpr size_t kPrefixBytes = 4;
constexpr const char* kSupplies = "SUPPLIES";

std::vector<Workload> LookUps(const Graph& graph, Draws* draws) {
  const std::vector<Parameters> claims = draws->Nodes("Claim");
  return {
      {.name = "open_first_query",
       .meaning = "open the database, run one point look-up, first answer",
       .query = "MATCH (c:Claim {id: $id}) RETURN c.text AS text",
       .kind = WorkloadKind::kOpen,
       .parameters = draws->Nodes("Claim")},
      {.name = "point",
       .meaning = "look a claim up by its key",
       .query = "MATCH (c:Claim {id: $id}) RETURN c.text AS text, c.confidence AS confidence",
       .parameters = claims},
      {.name = "trace_sources",
       .meaning = "from a claim to its passage, document and publisher",
       .query = "MATCH (c:Claim {id: $id})-[:STATED_IN]->(p:Passage)-[:IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source) "
                "RETURN DISTINCT s.id AS source, s.name AS name, d.uri AS uri, p.line AS line",
       .parameters = claims},
      {.name = "quotes",
       .meaning = "TRACE: the sentence that a claim rests on, with its place",
       .query = "MATCH (c:Claim {id: $id}) TRACE c",
       .parameters = claims},
      {.name = "index_range",
       .meaning = "a narrow range of an indexed number",
       .query = "MATCH (f:Figure) WHERE f.value >= $low AND f.value < $high "
                "RETURN count(*) AS figures, min(f.id) AS first, max(f.id) AS last",
       .parameters = draws->Make([](Random* random) {
         const double low = static_cast<double>(random->Between(10, 1000));
         return Parameters{{"low", Value::Float(low)}, {"high", Value::Float(low * 1.02)}};
       })},
      {.name = "string_prefix",
       .meaning = "names that begin with some letters",
       .query = "MATCH (c:Company) WHERE c.name STARTS WITH $prefix RETURN c.id AS id, c.name AS name",
       .parameters = draws->Make([&graph](Random* random) {
         const std::string name = CompanyName(graph, random->Below(graph.table("Company").count));
         return Parameters{{"prefix", Value::String(name.substr(0, kPrefixBytes))}};
       })},
  };
}

std::vector<Workload> Neighbourhoods(const Graph& graph, Draws* draws) {
  const std::vector<Parameters> companies = draws->Starts(graph.relationships(kSupplies));
  return {
      {.name = "one_hop",
       .meaning = "customers of a company",
       .query = "MATCH (a:Company {id: $id})-[:SUPPLIES]->(b:Company) RETURN b.id AS id",
       .parameters = companies,
       .limit = [](const Graph& g) { return limit::OneHop(g, kSupplies); }},
      {.name = "two_hop",
       .meaning = "paths of two steps from a company, counted",
       .query = "MATCH (a:Company {id: $id})-[:SUPPLIES]->(:Company)-[:SUPPLIES]->(c:Company) RETURN count(*) AS paths",
       .parameters = companies,
       .limit = [](const Graph& g) { return limit::TwoHopCount(g, kSupplies); }},
      {.name = "three_hop_distinct",
       .meaning = "different companies three steps away",
       .query = "MATCH (a:Company {id: $id})-[:SUPPLIES]->(:Company)-[:SUPPLIES]->(:Company)-[:SUPPLIES]->(d:Company) "
                "RETURN count(DISTINCT d) AS companies",
       .parameters = companies,
       .limit = [](const Graph& g) { return limit::ThreeHopDistinct(g, kSupplies); }},
      {.name = "trails",
       .meaning = "trails of 1 to 4 influences from a revenue stream, counted",
       .query = "MATCH (s:RevenueStream {id: $id})-[:AFFECTS*1..4]->(t:RevenueStream) RETURN count(*) AS trails",
       .parameters = draws->StartsWithin(graph.relationships("AFFECTS"), graph.table("RevenueStream")),
       .limit = [](const Graph& g) { return limit::TrailCount(g, "AFFECTS", kTrailHopsMax); }},
      {.name = "shortest_path",
       .meaning = "length of the shortest chain of supply between two companies",
       .query = "MATCH p = shortestPath((a:Company {id: $from})-[:SUPPLIES*1..8]->(b:Company {id: $to})) "
                "RETURN length(p) AS steps",
       .parameters = draws->Pairs(graph.relationships(kSupplies)),
       .limit = [](const Graph& g) { return limit::ShortestPath(g, kSupplies, kPathHopsMax); }},
      {.name = "influence",
       .meaning = "signed influence of a policy on revenue streams, 1 to 4 steps, by stream",
       .query = "MATCH (p:Policy {id: $id})-[i:AFFECTS]->(x)-[r:AFFECTS*0..3]->(s:RevenueStream) "
                "WITH s.id AS stream, reduce(sign = i.sign, e IN r | sign * e.sign) AS sign "
                "RETURN stream, sum(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS raises, "
                "sum(CASE WHEN sign < 0 THEN 1 ELSE 0 END) AS lowers ORDER BY stream",
       .ordered = true,
       .parameters = draws->Nodes("Policy")},
      {.name = "which",
       .meaning = "WHICH: what one policy affects within 2 steps, through products too",
       .query = "WHICH Policy p AFFECTS RevenueStream s WITHIN 2 STEPS WHERE p.id = $id "
                "RETURN s.id AS stream, sign, steps, modality ORDER BY stream, steps, sign, modality",
       .ordered = true,
       .parameters = draws->Nodes("Policy")},
  };
}

std::vector<Workload> WholeGraph(Draws* draws) {
  return {
      {.name = "two_hop_all",
       .meaning = "all paths of two steps, counted",
       .query = "MATCH (:Company)-[:SUPPLIES]->(:Company)-[:SUPPLIES]->(:Company) RETURN count(*) AS paths",
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::AllTwoHopCount(g, kSupplies); }},
      {.name = "two_hop_filtered",
       .meaning = "claims of a country's companies about an area's policies",
       .query = "MATCH (a:Company)<-[:ATTRIBUTED_TO]-(c:Claim)-[:ABOUT]->(p:Policy) "
                "WHERE a.country = $country AND c.confidence > 0.8 AND c.year >= 2020 AND p.area = $area "
                "RETURN count(*) AS claims",
       .parameters = draws->Make([](Random* random) {
         return Parameters{{"country", Value::String(kCountries[random->Below(std::size(kCountries))])},
                           {"area", Value::String(kAreas[random->Below(std::size(kAreas))])}};
       })},
      {.name = "triangles",
       .meaning = "a supplies b and c, b supplies c",
       .query = "MATCH (a:Company)-[:SUPPLIES]->(b:Company)-[:SUPPLIES]->(c:Company), (a)-[:SUPPLIES]->(c) "
                "RETURN count(*) AS triangles",
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::TriangleCount(g, kSupplies); }},
      {.name = "four_cycles",
       .meaning = "circles of four companies",
       .query = "MATCH (a:Company)-[:SUPPLIES]->(b:Company)-[:SUPPLIES]->(c:Company)-[:SUPPLIES]->(d:Company)"
                "-[:SUPPLIES]->(a) WHERE a.id < c.id AND b.id < d.id RETURN count(*) AS cycles",
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::FourCycleCount(g, kSupplies); }},
      {.name = "contradictions",
       .meaning = "supplier and customer disagree about a policy: a cycle of five",
       .query = "MATCH (a:Company)-[:SUPPLIES]->(b:Company)<-[:ATTRIBUTED_TO]-(y:Claim)-[:ABOUT]->(p:Policy)"
                "<-[:ABOUT]-(x:Claim)-[:ATTRIBUTED_TO]->(a) WHERE x.stance <> y.stance RETURN count(*) AS pairs",
       .parameters = {{}}},
      {.name = "degree_top",
       .meaning = "the ten companies that claim most",
       .query = "MATCH (a:Company)<-[:ATTRIBUTED_TO]-(:Claim) RETURN a.id AS id, count(*) AS claims "
                "ORDER BY claims DESC, id LIMIT 10",
       .ordered = true,
       .parameters = {{}},
       .limit =
           [](const Graph& g) { return limit::DegreeTop(g, "ATTRIBUTED_TO", Adjacency::Direction::kIn, kTopRows); }},
      {.name = "two_hop_top",
       .meaning = "the ten companies with most paths of two steps",
       .query =
           "MATCH (a:Company)-[:SUPPLIES]->(:Company)-[:SUPPLIES]->(:Company) RETURN a.id AS id, count(*) AS paths "
           "ORDER BY paths DESC, id LIMIT 10",
       .ordered = true,
       .parameters = {{}},
       .limit = [](const Graph& g) { return limit::TwoHopTop(g, kSupplies, kTopRows); }},
      {.name = "scan_sort_limit",
       .meaning = "the surest claims of a year",
       .query = "MATCH (c:Claim) WHERE c.year = $year RETURN c.id AS id, c.confidence AS confidence "
                "ORDER BY confidence DESC, id LIMIT 20",
       .ordered = true,
       .parameters = draws->Make([](Random* random) {
         return Parameters{{"year", Value::Int(random->Between(kFirstYear, kLastYear))}};
       })},
      {.name = "join_group_by",
       .meaning = "figures stated about policies, by area",
       .query = "MATCH (p:Policy)<-[:ABOUT]-(:Claim)-[:STATES]->(f:Figure) "
                "RETURN p.area AS area, count(*) AS figures, avg(f.value) AS mean ORDER BY area",
       .ordered = true,
       .parameters = {{}}},
  };
}

std::vector<Workload> Writes(Draws* draws) {
  constexpr int64_t kBatchRows = 1000;
  const auto note = [](Random* random) {
    return std::vector<MapEntry>{{"key", Value::Int(random->Below(1 << 30))},
                                 {"text", Value::String(Cat("note ", random->Below(1000)))},
                                 {"year", Value::Int(random->Between(kFirstYear, kLastYear))}};
  };
  return {
      {.name = "commit_single",
       .meaning = "one node, one durable transaction",
       .query = "CREATE (:Note {key: $key, text: $text, year: $year})",
       .parameters = draws->Make([&note](Random* random) { return Parameters(note(random)); }),
       .read_back = "MATCH (n:Note) RETURN count(*) AS notes, sum(n.key) AS keys, max(n.text) AS text"},
      {.name = "commit_batch",
       .meaning = "a thousand nodes, one durable transaction",
       .query = "UNWIND $rows AS row CREATE (:Entry {key: row.key, text: row.text, year: row.year})",
       .parameters = draws->Make([&note](Random* random) {
         std::vector<Value> rows;
         for (int64_t i = 0; i < kBatchRows; ++i) rows.push_back(Value::Map(note(random)));
         return Parameters{{"rows", Value::List(std::move(rows))}};
       }),
       .read_back = "MATCH (n:Entry) RETURN count(*) AS entries, sum(n.key) AS keys, max(n.text) AS text"},
  };
}

}  // namespace

std::vector<Workload> FactsWorkloads(const Graph& graph) {
  Draws draws(graph);
  std::vector<Workload> workloads = LookUps(graph, &draws);
  for (auto part : {Neighbourhoods(graph, &draws), WholeGraph(&draws), Writes(&draws)}) {
    for (Workload& workload : part) workloads.push_back(std::move(workload));
  }
  return workloads;
}

}  // namespace claimgraph::bench
