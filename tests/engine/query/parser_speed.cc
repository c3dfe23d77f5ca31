// Prints how long it takes to parse typical queries once the parser is warm, as the best of several batches so that
// other work on the machine disturbs less, and how long the first parse takes.
//   parser_speed [rounds]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/query/parser/parser.h"

namespace {

constexpr std::string_view kQueries[] = {
    "RETURN 1",
    "MATCH (c:Claim {id:$id}) RETURN c.text, c.confidence",
    "WHICH Policy AFFECTS RevenueStream",
    "MATCH (a:Actor {id:$id})-[:SUPPLIES]->(b:Actor)-[:SUPPLIES]->(c:Actor) RETURN count(*)",
    "MATCH (a:Actor)-[:ASSERTS]->(c:Claim)-[:ABOUT]->(p:Policy) WHERE a.country='DE' AND c.confidence>0.8 AND "
    "c.year>=2020 AND p.area='energy' RETURN count(*)",
    "MATCH (p:Policy {id:$id})-[i:IMPACTS]->(m:Metric)-[r:AFFECTS*0..3]->(s:Metric) WHERE s.kind='revenue' WITH s.id "
    "AS "
    "sid, reduce(x=i.sign, e IN r | x*e.sign) AS sg RETURN sid, sum(CASE WHEN sg>0 THEN 1 ELSE 0 END) AS pos, sum(CASE "
    "WHEN sg<0 THEN 1 ELSE 0 END) AS neg ORDER BY sid",
    "MATCH (公司:Company {name: '英偉達'})-[r:AFFECTS]->(b) WHERE r.sign < 0 RETURN 公司.name, b ORDER BY b.name LIMIT "
    "10",
    "MERGE (a:A {id: $id}) ON CREATE SET a.n = 1, a.t = 'x' ON MATCH SET a.n = a.n + 1 FROM $claim",
};

double MicrosecondsOf(std::string_view query, int rounds) {
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) {
    if (!claimgraph::parser::Parse(query).ok()) std::printf("does not parse: %s\n", std::string(query).c_str());
  }
  const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now() - begin;
  return spent.count() / rounds;
}

double BestOf(int batches, std::string_view query, int rounds) {
  double best = MicrosecondsOf(query, rounds);
  for (int i = 1; i < batches; ++i) best = std::min(best, MicrosecondsOf(query, rounds));
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 2000;
  const auto begin = std::chrono::steady_clock::now();
  claimgraph::parser::Warm();
  const std::chrono::duration<double, std::milli> warm = std::chrono::steady_clock::now() - begin;
  std::printf("Warm() %.2f ms\n", warm.count());
  for (const std::string_view query : kQueries) {
    const double first = MicrosecondsOf(query, 1);
    std::printf("first %8.1f us  then %7.1f us  %.*s\n", first, BestOf(20, query, rounds / 20 + 1),
                static_cast<int>(query.size()), query.data());
  }
  return 0;
}
