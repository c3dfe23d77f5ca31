// What EXPLAIN and PROFILE show: an estimate for every operator, and what each really did.
#include <gtest/gtest.h>

#include <regex>
#include <string>

#include "claimgraph/database.h"

namespace claimgraph {
namespace {

class PlanStepsTest : public testing::Test {
 protected:
  PlanStepsTest() : database_(*Database::OpenInMemory({.threads = 1})) {
    Run("UNWIND range(1, 100) AS i CREATE (:Person {id: i, age: i % 10})");
    Run("MATCH (a:Person), (b:Person) WHERE b.id = a.id + 1 CREATE (a)-[:KNOWS]->(b)");
  }

  Result Run(const std::string& query) {
    auto result = database_->NewSession().Run(query);
    EXPECT_TRUE(result.ok()) << result.status();
    while (*result->Next()) {
    }
    return *std::move(result);
  }

  std::unique_ptr<Database> database_;
};

TEST_F(PlanStepsTest, EveryOperatorHasAnEstimate) {
  for (const char* query : {
           "MATCH (a:Person)-[:KNOWS]->(b) WHERE a.age > 3 WITH a.age AS age, count(*) AS n WHERE n > 1 "
           "RETURN DISTINCT age ORDER BY age SKIP 1 LIMIT 3",
           "MATCH (a:Person) OPTIONAL MATCH (a)-[:KNOWS*1..3]->(b) RETURN a, collect(b)",
           "MATCH (a:Person) WHERE EXISTS { (a)-[:KNOWS]->() } RETURN a.id AS x UNION ALL UNWIND [1, 2] AS x RETURN x",
           "MATCH (a:Person), (b:Person) MATCH p = shortestPath((a)-[:KNOWS*]-(b)) RETURN length(p)",
           "CALL { MATCH (a:Person) RETURN a LIMIT 2 } CREATE (:Copy {id: a.id})",
           "MERGE (a:Person {id: 1}) ON CREATE SET a.new = true",
           "MATCH (a:Copy) DETACH DELETE a",
           "TRACE MATCH (a:Person) RETURN a",
       }) {
    auto result = database_->NewSession().Run(std::string("EXPLAIN ") + query);
    if (!result.ok()) continue;  // not in this version of the language
    for (const PlanStep& step : result->plan_steps()) {
      EXPECT_GE(step.rows_estimated, 0) << step.name << " " << step.details << " of " << query;
      EXPECT_FALSE(step.profiled);
    }
  }
}

TEST_F(PlanStepsTest, EstimatesFollowTheStatistics) {
  const Result result =
      Run("EXPLAIN MATCH (a:Person)-[:KNOWS]->(b) WITH a.age AS age, count(*) AS n RETURN age, n LIMIT 7");
  EXPECT_EQ(result.plan_text(),
            "Project age, n  ~7 rows\n"
            "  Limit limit 7  ~7 rows\n"
            "    Project age, n  ~31 rows\n"
            "      Extend _4 AS n  ~31 rows\n"
            "        Aggregate a.age AS age, count(*) AS _4  ~31 rows\n"
            "          Expand (a)-[:KNOWS]->()  ~99 rows\n"
            "            NodeScan (a:Person)  ~100 rows\n"
            "              Argument  ~1 rows\n");
}

TEST_F(PlanStepsTest, ProfileCountsRowsTimeAndMemory) {
  const Result result = Run("PROFILE MATCH (a:Person) WITH a.age AS age, count(*) AS n RETURN age ORDER BY age");
  const std::vector<PlanStep> steps = result.plan_steps();
  uint64_t time_ns = 0;
  for (const PlanStep& step : steps) {
    EXPECT_TRUE(step.profiled) << step.name;
    EXPECT_EQ(step.loops, 1u) << step.name;
    EXPECT_EQ(step.rows, step.name == "NodeScan" ? 100u : step.name == "Argument" ? 1u : 10u) << step.name;
    const bool keeps_rows = step.name == "Sort" || step.name == "Aggregate";
    EXPECT_TRUE(!keeps_rows || step.memory_bytes > 0) << step.name;
    time_ns += step.time_ns;
  }
  EXPECT_GT(time_ns, 0u);
  // Times and sizes differ from machine to machine.
  const std::string masked = std::regex_replace(
      std::regex_replace(result.plan_text(), std::regex(" *[0-9.]+ ms"), " T"), std::regex(" *[0-9.]+ K?B\\b"), " M");
  EXPECT_NE(masked.find("Operator"), std::string::npos);
  EXPECT_NE(masked.find("NodeScan               100   100      1 T          (a:Person)"), std::string::npos) << masked;
  EXPECT_NE(masked.find("Time in operators T; memory at most M\n"), std::string::npos) << masked;
}

TEST_F(PlanStepsTest, OtherStatementsHaveNone) {
  EXPECT_TRUE(Run("RETURN 1").plan_steps().empty());
  EXPECT_EQ(Run("RETURN 1").plan_text(), "");
}

}  // namespace
}  // namespace claimgraph
