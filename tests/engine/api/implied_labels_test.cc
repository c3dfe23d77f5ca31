// Label checks that every relationship makes needless are left out, and come back as soon as one makes them needed.
#include <gtest/gtest.h>

#include <string>

#include "claimgraph/database.h"

namespace claimgraph {
namespace {

class ImpliedLabels : public testing::TestWithParam<int> {
 protected:
  void SetUp() override {
    auto database = Database::OpenInMemory({});
    ASSERT_TRUE(database.ok()) << database.status();
    database_ = *std::move(database);
    // Enough that the checks are worth a question.
    Do("UNWIND range(0, 999) AS i CREATE (:A {n: i})-[:R]->(:B {n: i})");
    Do("MATCH (a:A), (b:B) WHERE b.n = a.n + 1 CREATE (a)-[:R]->(b)");
  }

  void Do(const std::string& statement) {
    Session session = database_->NewSession();
    auto result = session.Run(statement);
    ASSERT_TRUE(result.ok()) << result.status();
    auto row = result->Next();
    ASSERT_TRUE(row.ok()) << row.status();
  }

  int64_t Count(const std::string& pattern, const std::string& what) {
    Session session = database_->NewSession();
    return Count(session, pattern, what);
  }
  int64_t Count(Session& session, const std::string& pattern, const std::string& what) {
    RunOptions options;
    options.threads = GetParam();
    auto result = session.Run("MATCH " + pattern + " RETURN " + what, {}, options);
    EXPECT_TRUE(result.ok()) << result.status();
    EXPECT_TRUE(*result->Next());
    return result->value(0).as_int();
  }

  // By counting ends, by reading them, and by intersecting.
  void ExpectPairs(int64_t pairs, int64_t corners) {
    EXPECT_EQ(Count("(a:A)-[:R]->(b:B)", "count(*)"), pairs);
    EXPECT_EQ(Count("(a:A)-[:R]->(b:B)", "count(b.n)"), pairs);
    EXPECT_EQ(Count("(a:A)-[:R]->(b:B)<-[:R]-(c:A)-[:R]->(d:B)", "count(*)"), corners);
    EXPECT_EQ(Count("(a:A)-[:R]->(b:B)<-[:R]-(c:A), (a)-[:R]->(d:B)<-[:R]-(c)", "count(*)"), 0);
  }

  std::unique_ptr<Database> database_;
};

TEST_P(ImpliedLabels, FollowEveryChange) {
  ExpectPairs(1999, 1997);
  ExpectPairs(1999, 1997);  // known by now
  Do("MATCH (b:B {n: 500}) REMOVE b:B");
  ExpectPairs(1997, 1993);
  Do("MATCH (b {n: 500}) WHERE NOT b:A SET b:B");
  ExpectPairs(1999, 1997);
  Do("MATCH (a:A {n: 7}) CREATE (a)-[:R]->({n: -1})");
  ExpectPairs(1999, 1997);
}

TEST_P(ImpliedLabels, ATransactionThatIsRolledBackLeavesNothingBehind) {
  ExpectPairs(1999, 1997);
  {
    Session session = database_->NewSession();
    ASSERT_TRUE(session.Begin().ok());
    auto removed = session.Run("MATCH (b:B {n: 500}) REMOVE b:B");
    ASSERT_TRUE(removed.ok()) << removed.status();
    ASSERT_TRUE(removed->Next().ok());
    EXPECT_EQ(Count(session, "(a:A)-[:R]->(b:B)", "count(*)"), 1997);
    EXPECT_EQ(Count("(a:A)-[:R]->(b:B)", "count(*)"), 1999);
    ASSERT_TRUE(session.Rollback().ok());
  }
  ExpectPairs(1999, 1997);
}

TEST_P(ImpliedLabels, AreThoseOfTheSnapshotThatAsks) {
  Do("MATCH (b:B) REMOVE b:B");
  Session older = database_->NewSession();
  ASSERT_TRUE(older.Begin().ok());
  EXPECT_EQ(Count(older, "(a:A)-[:R]->(b)", "count(*)"), 1999);
  {
    Session writing = database_->NewSession();
    ASSERT_TRUE(writing.Begin().ok());
    auto set = writing.Run("MATCH (b) WHERE NOT b:A SET b:B");
    ASSERT_TRUE(set.ok() && set->Next().ok());
    EXPECT_EQ(Count(writing, "(a:A)-[r:R]->(b:B)", "count(r)"), 1999);
    EXPECT_EQ(Count("(a:A)-[r:R]->(b:B)", "count(r)"), 0);
    ASSERT_TRUE(writing.Commit().ok());
  }
  EXPECT_EQ(Count("(a:A)-[r:R]->(b:B)", "count(r)"), 1999);
  EXPECT_EQ(Count(older, "(a:A)-[r:R]->(b:B)", "count(r)"), 0);
}

INSTANTIATE_TEST_SUITE_P(Threads, ImpliedLabels, testing::Values(1, 2));

}  // namespace
}  // namespace claimgraph
