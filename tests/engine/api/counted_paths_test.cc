// Counted paths over a graph large enough that the engine counts all nodes at once: the same numbers as walking every
// path, on one thread and on two, before and after relationships change.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claimgraph/database.h"

namespace claimgraph {
namespace {

const char* const kQueries[] = {
    "MATCH (x:A)-[:R]->(:A)-[:R]->(:A) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x:A)-[:R]->()-[:R]->() RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x)-[:R]->(:A)<-[:R]-(:B) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x:A)<-[:R]-(:A)-[:R]->(:A) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x:B)-[:R]->(:A)-[:S]->(:A|B)-[:S]->(:A) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x)-[:S]-(:A)-[:R]-(:B) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (x:A)-[:S]->(:!A) RETURN x.n AS n, count(*) AS d ORDER BY n",
    "MATCH (:A)-[:R]->(:A)-[:R]->(:A) RETURN count(*) AS d",
    "MATCH (a:A)-[:R]->(b:A)-[:R]->(c:A)-[:R]->(d:A) RETURN count(*) AS d",
    "MATCH (a:A)-[:R]->(b:A)-[:R]->(c:A), (a)-[:R]->(c) RETURN count(*) AS d",
};

std::string Answer(Database& database, const std::string& query, std::vector<std::string> disabled, int threads) {
  Session session = database.NewSession();
  RunOptions options;
  options.disabled_passes = std::move(disabled);
  options.threads = threads;
  auto result = session.Run(query, {}, options);
  if (!result.ok()) return std::string(result.status().message());
  std::string text;
  while (true) {
    auto row = result->Next();
    if (!row.ok()) return std::string(row.status().message());
    if (!*row) return text;
    for (size_t i = 0; i < result->columns().size(); ++i) text += std::to_string(result->value(i).as_int()) + " ";
    text += "\n";
  }
}

void ExpectSameAnswers(Database& database) {
  for (const char* const query : kQueries) {
    SCOPED_TRACE(query);
    const std::string walked = Answer(database, query, {"all"}, 1);
    EXPECT_GT(walked.size(), 1u);
    EXPECT_EQ(Answer(database, query, {}, 1), walked);
    EXPECT_EQ(Answer(database, query, {}, 2), walked);
    EXPECT_EQ(Answer(database, query, {"fold_counts"}, 1), walked);
    EXPECT_EQ(Answer(database, query, {"compare_ends"}, 1), walked);
  }
}

TEST(CountedPaths, AreAsManyAsWalkingThemFinds) {
  auto database = Database::OpenInMemory({});
  ASSERT_TRUE(database.ok()) << database.status();
  Session session = (*database)->NewSession();
  // Few nodes with many relationships: parallel ones, loops and hubs come by themselves.
  for (const char* const statement : {
           "UNWIND range(0, 299) AS i CREATE (:A {n: i})",
           "UNWIND range(300, 399) AS i CREATE (:B {n: i})",
           "CREATE INDEX FOR (a:A) ON (a.n)",
           "UNWIND range(0, 3999) AS i MATCH (a:A {n: (i * i * 7 + i) % 300}), (b:A {n: (i * 31 + i / 7) % 300}) "
           "CREATE (a)-[:R]->(b)",
           "UNWIND range(0, 999) AS i MATCH (a:A {n: (i * 13) % 40}), (b:B {n: 300 + (i * i) % 100}) "
           "CREATE (a)-[:R]->(b), (b)-[:R]->(a), (a)-[:S]->(b)",
           "UNWIND range(0, 1999) AS i MATCH (a:A {n: (i * 3) % 300}), (b:A {n: (i * i) % 300}) CREATE (a)-[:S]->(b)",
       }) {
    auto result = session.Run(statement);
    ASSERT_TRUE(result.ok()) << result.status();
  }
  ExpectSameAnswers(**database);
  ASSERT_TRUE(session.Run("MATCH (a:A)-[r:R]->(b) WHERE a.n % 7 = 0 AND b.n % 3 = 0 DELETE r").ok());
  ASSERT_TRUE(session.Run("MATCH (a:A) WHERE a.n % 11 = 0 REMOVE a:A").ok());
  ExpectSameAnswers(**database);
}

}  // namespace
}  // namespace claimgraph
