// One query on several threads: the same rows in the same order as on one, whatever goes on beside it, and an orderly
// end when it is called off. Meant for the thread sanitizer too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "claimgraph/database.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"

namespace claimgraph {
namespace {

using Rows = std::vector<std::string>;

constexpr int kNodes = 6000;

class ParallelTest : public testing::Test {
 protected:
  ParallelTest() : database_(*Database::OpenInMemory()) {
    Do("CREATE INDEX FOR (n:N) ON (n.id)");
    Do(Cat("UNWIND range(0, ", kNodes - 1, ") AS i CREATE (:N {id: i, group: i % 7, part: i / 3.0})"));
    Do(Cat("MATCH (a:N) UNWIND [1, 5, 11] AS step MATCH (b:N {id: (a.id * 3 + step) % ", kNodes,
           "}) CREATE (a)-[:R]->(b)"));
  }

  void Do(const std::string& statement) {
    Session session = database_->NewSession();
    const auto result = session.Run(statement);
    ASSERT_TRUE(result.ok()) << result.status();
  }

  static RunOptions Threads(int threads, uint32_t morsel_rows) {
    RunOptions options;
    options.threads = threads;
    options.morsel_rows = morsel_rows;
    return options;
  }

  static absl::StatusOr<Rows> ReadAll(Result& result) {
    Rows rows;
    while (true) {
      const auto more = result.Next();
      if (!more.ok()) return more.status();
      if (!*more) return rows;
      std::string row;
      for (size_t i = 0; i < result.columns().size(); ++i) CatTo(&row, values::ToDisplay(result.value(i)), " ");
      rows.push_back(row);
    }
  }

  absl::StatusOr<Rows> Run(const std::string& query, const RunOptions& options) {
    Session session = database_->NewSession();
    auto result = session.Run(query, {}, options);
    if (!result.ok()) return result.status();
    return ReadAll(*result);
  }

  std::unique_ptr<Database> database_;
};

TEST_F(ParallelTest, RowsAndOrderDoNotDependOnThreads) {
  for (const std::string query : {
           "MATCH (a:N)-[:R]->(b) RETURN a.id, b.id",
           "MATCH (a:N)-[:R]->(b) WHERE b.group = 3 RETURN DISTINCT b.group, a.group",
           "MATCH (a:N)-[:R]->(b)-[:R]->(c) RETURN count(*)",
           "MATCH (a:N)-[:R]->(b) RETURN b.group, count(*), sum(a.id), min(a.id), max(b.part), collect(a.id)[..9]",
           "MATCH (a:N)-[:R]->(b) RETURN b.id, count(DISTINCT a.group)",
           "MATCH (a:N)-[:R]->(b) RETURN avg(b.part), sum(a.part), stDev(a.part), percentileCont(a.part, 0.3)",
           "MATCH (a:N)-[:R]->(b) RETURN a.id, b.id ORDER BY b.group DESC, a.id LIMIT 12",
           "MATCH (a:N)-[:R]->(b) RETURN a.group, b.group ORDER BY b.group LIMIT 20",
           "MATCH (a:N)-[:R*1..3]->(b) WHERE a.id < 500 RETURN b.group, count(*) ORDER BY b.group",
           "MATCH (a:N) WITH a SKIP 17 LIMIT 3000 MATCH (a)-[:R]->(b) RETURN sum(b.id)",
       }) {
    const auto expected = Run(query, Threads(1, 0));
    ASSERT_TRUE(expected.ok()) << query << expected.status();
    for (const int threads : {2, 3}) {
      for (const uint32_t morsel_rows : {1U, 100U, 2500U}) {
        const auto got = Run(query, Threads(threads, morsel_rows));
        ASSERT_TRUE(got.ok()) << query << got.status();
        EXPECT_EQ(*got, *expected) << query;
      }
    }
  }
}

TEST_F(ParallelTest, TheFirstErrorInOrderIsReported) {
  const std::string query = "MATCH (a:N) RETURN 1 / (a.id % 1000 - 999) + CASE a.id WHEN 2000 THEN a.id % 0 ELSE 0 END";
  const auto expected = Run(query, Threads(1, 0)).status();
  ASSERT_FALSE(expected.ok());
  for (int round = 0; round < 10; ++round) EXPECT_EQ(Run(query, Threads(3, 10)).status(), expected);
}

TEST_F(ParallelTest, ResultsMayBeAbandoned) {
  Session session = database_->NewSession();
  for (int round = 0; round < 20; ++round) {
    auto result = session.Run("MATCH (a:N)-[:R*1..4]->(b) RETURN a.id, b.id", {}, Threads(3, 50));
    ASSERT_TRUE(result.ok());
    for (int row = 0; row < round * 100; ++row) ASSERT_TRUE(*result->Next());
  }
  EXPECT_EQ(Run("MATCH (a:N)-[:R]->(b) RETURN a.id LIMIT 3", Threads(3, 1))->size(), 3u);
}

TEST_F(ParallelTest, EndsSoonAfterCancellationAndTimeLimit) {
  using Clock = std::chrono::steady_clock;
  const std::string query = "MATCH (a:N)-[:R*1..9]->(b)-[:R*1..9]->(c) RETURN count(*), count(DISTINCT c.part)";
  CancellationToken token;
  RunOptions options = Threads(3, 500);
  options.cancellation = &token;
  std::thread canceller([&token] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    token.Cancel();
  });
  auto start = Clock::now();
  EXPECT_TRUE(absl::IsCancelled(Run(query, options).status()));
  EXPECT_LT(Clock::now() - start, std::chrono::seconds(2));
  canceller.join();

  options = Threads(3, 500);
  options.timeout_ms_max = 50;
  start = Clock::now();
  EXPECT_TRUE(absl::IsDeadlineExceeded(Run(query, options).status()));
  EXPECT_LT(Clock::now() - start, std::chrono::seconds(2));
}

TEST_F(ParallelTest, ReadsItsOwnSnapshotBesideAWriter) {
  std::atomic<bool> stop{false};
  std::thread writer([&] {
    Session session = database_->NewSession();
    for (int i = 0; !stop; ++i) {
      // Takes from one group and gives to the other, in one commit.
      (void)session.Run(Cat("MATCH (a:N {id: ", i % 3000, "}), (b:N {id: ", 3000 + (i % 3000),
                            "}) SET a.part = a.part - 0.5, b.part = b.part + 0.5"));
    }
  });
  for (int round = 0; round < 20; ++round) {
    EXPECT_EQ(*Run("MATCH (a:N) RETURN count(a.part), count(*)", Threads(3, 100)), Rows{Cat(kNodes, " ", kNodes, " ")});
  }
  stop = true;
  writer.join();
}

TEST_F(ParallelTest, SeesTheChangesOfItsTransaction) {
  Session session = database_->NewSession();
  ASSERT_TRUE(session.Begin().ok());
  ASSERT_TRUE(session.Run("CREATE (:N {id: -1})").ok());
  auto result = session.Run("MATCH (a:N) RETURN count(*)", {}, Threads(3, 100));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(*ReadAll(*result), Rows{Cat(kNodes + 1, " ")});
  ASSERT_TRUE(session.Rollback().ok());
}

TEST_F(ParallelTest, ProfileAddsUpTheWorkers) {
  Session session = database_->NewSession();
  auto result = session.Run("PROFILE MATCH (a:N)-[:R]->(b) RETURN b.group, count(*)", {}, Threads(3, 100));
  ASSERT_TRUE(result.ok());
  ASSERT_TRUE(result->Next().ok());
  (void)result->plan_text();  // while others work
  ASSERT_TRUE(ReadAll(*result).ok());
  EXPECT_THAT(result->plan_text(), testing::HasSubstr(" 6,000 "));
  EXPECT_THAT(result->plan_text(), testing::HasSubstr("[3 threads]"));
  auto explained = session.Run("EXPLAIN MATCH (a:N)-[:R]->(b) RETURN b.group, count(*)", {}, Threads(3, 100));
  EXPECT_THAT(explained->plan_text(), testing::HasSubstr("from here down by 3 threads"));
}

}  // namespace
}  // namespace claimgraph
