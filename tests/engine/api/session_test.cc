// Sessions, transactions and results as a program that links the library sees them.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "claimgraph/database.h"
#include "claimgraph/error_text.h"

namespace claimgraph {
namespace {

class SessionTest : public ::testing::Test {
 protected:
  void SetUp() override {
    OpenOptions options;
    options.write_wait_ms_max = 0;
    auto opened = Database::OpenInMemory(options);
    ASSERT_TRUE(opened.ok()) << opened.status();
    db_ = *std::move(opened);
  }

  // The only value of the only row, as an integer.
  static int64_t Number(Session& session, std::string_view query, const Parameters& parameters = {}) {
    auto result = session.Run(query, parameters);
    if (!result.ok()) ADD_FAILURE() << RenderError(result.status(), query);
    if (!result.ok()) return -1;
    auto row = result->Next();
    EXPECT_TRUE(row.ok() && *row) << row.status();
    return row.ok() && *row ? result->value(0).as_int() : -1;
  }

  static void Do(Session& session, std::string_view query) {
    const auto result = session.Run(query);
    EXPECT_TRUE(result.ok()) << RenderError(result.status(), query);
  }

  std::unique_ptr<Database> db_;
};

constexpr std::string_view kCount = "MATCH (n) RETURN count(*)";

// The operators of a plan are used again: nothing of one execution may show in another.
TEST_F(SessionTest, StatementsThatRunAgain) {
  Session session = db_->NewSession();
  Do(session, "UNWIND range(1, 40) AS i CREATE (:N {n: i})");
  Do(session, "MATCH (a:N), (b:N) WHERE b.n = a.n + 1 CREATE (a)-[:NEXT {w: b.n}]->(b)");
  const std::vector<std::string> statements = {
      "MATCH (a:N {n: $n})-[r:NEXT*1..3]->(b) RETURN sum(reduce(s = 0, e IN r | s + e.w)) + $n",
      "MATCH (a:N {n: $n})-[:NEXT]->(b)-[:NEXT]->(c) WITH c ORDER BY c.n LIMIT $n RETURN c.n",
      "MATCH p = shortestPath((:N {n: $n})-[:NEXT*]->(:N {n: 30})) RETURN length(p)",
      "MATCH (a:N) WHERE a.n <= $n AND EXISTS { (a)-[:NEXT]->() } WITH DISTINCT a.n AS x RETURN count(x)"};
  const auto expected = [](size_t statement, int64_t n) {
    switch (statement) {
      case 0: return (n + 1) + (2 * n + 3) + (3 * n + 6) + n;
      case 1: return n + 2;
      case 2: return 30 - n;
      default: return n;
    }
  };
  for (int64_t n : {3, 11, 3, 29, 7}) {
    for (size_t i = 0; i < statements.size(); ++i) {
      EXPECT_EQ(Number(session, statements[i], {{"n", Value::Int(n)}}), expected(i, n)) << statements[i];
    }
  }
  EXPECT_FALSE(session.Run("MATCH (a:N) RETURN a.n LIMIT $n", {{"n", Value::String("x")}}).ok());
  EXPECT_EQ(Number(session, "MATCH (a:N) RETURN a.n LIMIT $n", {{"n", Value::Int(1)}}), 1);
}

TEST_F(SessionTest, TwoResultsOfOneStatement) {
  Session session = db_->NewSession();
  Do(session, "UNWIND ['a', 'b', 'c'] AS s CREATE (:N {s: s})");
  constexpr std::string_view kNames = "MATCH (n:N) RETURN n.s + $end";
  {
    auto left_unread = session.Run(kNames, {{"end", Value::String("-")}});
    ASSERT_TRUE(left_unread.ok() && *left_unread->Next());
  }
  auto first = session.Run(kNames, {{"end", Value::String("1")}});
  auto second = session.Run(kNames, {{"end", Value::String("2")}});
  ASSERT_TRUE(first.ok() && second.ok());
  Do(session, "CREATE (:N {s: 'd'})");
  for (const std::string_view name : {"a", "b", "c"}) {
    ASSERT_TRUE(*first->Next() && *second->Next());
    EXPECT_EQ(first->value(0).as_string(), std::string(name) + "1");
    EXPECT_EQ(second->value(0).as_string(), std::string(name) + "2");
  }
  EXPECT_FALSE(*first->Next() || *second->Next());
  EXPECT_EQ(Number(session, "MATCH (n:N) RETURN count(n.s)"), 4);
}

TEST_F(SessionTest, RowsAndDetailsOfAResult) {
  Session session = db_->NewSession();
  Do(session, "CREATE (:Person {name: 'Ada', age: 36})-[:KNOWS {since: 1999}]->(:Person {name: 'Bo'})");
  auto result = session.Run("MATCH (a)-[r:KNOWS]->(b) RETURN a, r, b.name AS friend");
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_EQ(result->columns(), (std::vector<std::string>{"a", "r", "friend"}));
  ASSERT_TRUE(*result->Next());
  const auto node = result->Describe(result->value(0).as_node());
  ASSERT_TRUE(node.ok());
  EXPECT_EQ(node->labels, std::vector<std::string>{"Person"});
  ASSERT_EQ(node->properties.size(), 2u);
  EXPECT_EQ(node->properties[0].first, "age");
  const auto relationship = result->Describe(result->value(1).as_relationship());
  ASSERT_TRUE(relationship.ok());
  EXPECT_EQ(relationship->type, "KNOWS");
  EXPECT_EQ(result->value(2).as_string(), "Bo");
  EXPECT_FALSE(*result->Next());
}

TEST_F(SessionTest, CountsChanges) {
  Session session = db_->NewSession();
  const auto result = session.Run("CREATE (:A {x: 1})-[:R]->(:B)");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->changes().nodes_created, 2);
  EXPECT_EQ(result->changes().relationships_created, 1);
  EXPECT_EQ(result->changes().properties_set, 1);
  EXPECT_EQ(result->changes().labels_added, 2);
}

TEST_F(SessionTest, ReaderKeepsItsSnapshot) {
  Session reader = db_->NewSession();
  Session writer = db_->NewSession();
  ASSERT_TRUE(reader.Begin().ok());
  EXPECT_EQ(Number(reader, kCount), 0);
  Do(writer, "CREATE (:A)");
  EXPECT_EQ(Number(reader, kCount), 0);
  ASSERT_TRUE(reader.Commit().ok());
  EXPECT_EQ(Number(reader, kCount), 1);
}

TEST_F(SessionTest, RollbackLeavesNothing) {
  Session session = db_->NewSession();
  ASSERT_TRUE(session.Begin().ok());
  Do(session, "CREATE (:A)");
  EXPECT_EQ(Number(session, kCount), 1);
  ASSERT_TRUE(session.Rollback().ok());
  EXPECT_EQ(Number(session, kCount), 0);
}

TEST_F(SessionTest, WriterWhoReadAnOldStateIsAborted) {
  Session first = db_->NewSession();
  Session second = db_->NewSession();
  ASSERT_TRUE(first.Begin().ok());
  EXPECT_EQ(Number(first, kCount), 0);
  Do(second, "CREATE (:A)");
  const auto late = first.Run("CREATE (:B)");
  EXPECT_TRUE(absl::IsAborted(late.status())) << late.status();
  EXPECT_EQ(ClassifyError(late.status()).type, "TransactionConflict");
}

TEST_F(SessionTest, SecondWriterIsToldToTryAgain) {
  Session first = db_->NewSession();
  Session second = db_->NewSession();
  ASSERT_TRUE(first.Begin().ok());
  Do(first, "CREATE (:A)");
  EXPECT_TRUE(absl::IsAborted(second.Run("CREATE (:B)").status()));
  ASSERT_TRUE(first.Commit().ok());
  Do(second, "CREATE (:B)");
  EXPECT_EQ(Number(second, kCount), 2);
}

TEST_F(SessionTest, FailedStatementLeavesTheTransactionOpenAndClean) {
  Session session = db_->NewSession();
  ASSERT_TRUE(session.Begin().ok());
  Do(session, "CREATE (:A)");
  EXPECT_FALSE(session.Run("UNWIND [1, 0] AS x CREATE (:B {y: 1 / x})").ok());
  EXPECT_EQ(Number(session, kCount), 1);
  ASSERT_TRUE(session.Commit().ok());
  EXPECT_EQ(Number(session, kCount), 1);
}

TEST_F(SessionTest, PreparedQueryFollowsTheSchema) {
  Session session = db_->NewSession();
  Do(session, "UNWIND range(1, 100) AS i CREATE (:A {id: i})");
  auto prepared = session.Prepare("MATCH (a:A {id: $id}) RETURN a.id");
  ASSERT_TRUE(prepared.ok());
  const auto run = [&](int64_t id) {
    auto result = session.Run(*prepared, {{"id", Value::Int(id)}});
    return result.ok() && *result->Next() ? result->value(0).as_int() : -1;
  };
  EXPECT_EQ(run(7), 7);
  Do(session, "CREATE UNIQUE INDEX a_id FOR (a:A) ON (a.id)");
  EXPECT_EQ(run(8), 8);
  Do(session, "DROP INDEX a_id");
  EXPECT_EQ(run(9), 9);
}

TEST_F(SessionTest, MissingParameterIsNamed) {
  Session session = db_->NewSession();
  const auto result = session.Run("RETURN $there + $missing", {{"there", Value::Int(1)}});
  EXPECT_EQ(ClassifyError(result.status()).detail, "MissingParameter");
  EXPECT_NE(RenderError(result.status()).find("$missing"), std::string::npos);
}

TEST_F(SessionTest, UnknownLabelIsNotedWithASuggestion) {
  Session session = db_->NewSession();
  Do(session, "CREATE (:Company)");
  const auto result = session.Run("MATCH (c:Compny) RETURN c");
  ASSERT_TRUE(result.ok());
  ASSERT_EQ(result->notifications().size(), 1u);
  EXPECT_EQ(result->notifications()[0].code, "UnknownLabel");
  EXPECT_EQ(result->notifications()[0].column, 10u);
  EXPECT_NE(result->notifications()[0].message.find("Company"), std::string::npos);
}

TEST_F(SessionTest, ExplainRunsNothingAndProfileCounts) {
  Session session = db_->NewSession();
  const auto explained = session.Run("EXPLAIN CREATE (:A)");
  ASSERT_TRUE(explained.ok());
  EXPECT_NE(explained->plan_text().find("Create"), std::string::npos);
  EXPECT_EQ(Number(session, kCount), 0);
  Do(session, "CREATE (:A), (:A)");
  auto profiled = session.Run("PROFILE MATCH (a:A) RETURN a");
  ASSERT_TRUE(profiled.ok());
  while (*profiled->Next()) {
  }
  EXPECT_NE(profiled->plan_text().find("Estimated rows"), std::string::npos) << profiled->plan_text();
}

constexpr std::string_view kEndless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)";

TEST_F(SessionTest, TimeLimitEndsAQuery) {
  Session session = db_->NewSession();
  RunOptions options;
  options.timeout_ms_max = 50;
  auto result = session.Run(kEndless, {}, options);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(absl::IsDeadlineExceeded(result->Next().status()));
}

TEST_F(SessionTest, CancellationEndsAQuery) {
  Session session = db_->NewSession();
  CancellationToken token;
  RunOptions options;
  options.cancellation = &token;
  auto result = session.Run(kEndless, {}, options);
  ASSERT_TRUE(result.ok());
  std::thread canceller([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    token.Cancel();
  });
  EXPECT_TRUE(absl::IsCancelled(result->Next().status()));
  canceller.join();
}

TEST_F(SessionTest, MemoryLimitEndsAQuery) {
  OpenOptions options;
  options.memory_budget_bytes = 8 << 20;
  auto small = Database::OpenInMemory(options);
  ASSERT_TRUE(small.ok());
  Session session = (*small)->NewSession();
  const std::string rows_of = "UNWIND range(1, 3000) AS i UNWIND range(1, 1000) AS j ";
  auto list = session.Run(rows_of + "WITH collect(i) AS items RETURN size(items)");
  ASSERT_TRUE(list.ok());
  EXPECT_TRUE(absl::IsResourceExhausted(list->Next().status()));
  // What can go to disk does.
  auto rows = session.Run(rows_of + "WITH DISTINCT i * 1000 + j AS n RETURN count(n)");
  ASSERT_TRUE(rows.ok());
  ASSERT_TRUE(rows->Next().value());
  EXPECT_EQ(rows->value(0).as_int(), 3000000);
}

TEST_F(SessionTest, AStatementHasAMemoryLimitOfItsOwn) {
  Session session = db_->NewSession();
  RunOptions options;
  options.memory_bytes_max = 100'000;
  constexpr const char* kQuery =
      "UNWIND range(1, 300) AS i UNWIND range(1, 300) AS j WITH collect(i) AS items RETURN size(items)";
  auto result = session.Run(kQuery, {}, options);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(absl::IsResourceExhausted(result->Next().status()));
}

TEST_F(SessionTest, WhatACrashLeftOfTemporaryFilesIsRemoved) {
  const std::string path = testing::TempDir() + "/left_over";
  std::filesystem::remove_all(path);
  ASSERT_TRUE((*Database::Open(path, {}))->Close().ok());
  std::filesystem::create_directory(path + "/spill");
  std::ofstream(path + "/spill/spill-Ab3xYz") << "rows";
  {
    auto db = Database::Open(path, {});
    ASSERT_TRUE(db.ok()) << db.status();
    EXPECT_FALSE(std::filesystem::exists(path + "/spill"));
    Session session = (*db)->NewSession();
    RunOptions options;
    options.spill_bytes = 1;
    auto result = session.Run("UNWIND range(1, 5000) AS i WITH i ORDER BY -i RETURN i", {}, options);
    ASSERT_TRUE(result.ok() && result->Next().value());
    EXPECT_EQ(result->value(0).as_int(), 5000);
    EXPECT_TRUE(std::filesystem::is_empty(path + "/spill")) << "files in use have no name";
  }
  std::filesystem::remove_all(path);
}

}  // namespace
}  // namespace claimgraph
