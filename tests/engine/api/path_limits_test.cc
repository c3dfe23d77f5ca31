// Searches for paths on a graph that has more of them than can be listed: they end when time or memory does.
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>

#include "claimgraph/database.h"

namespace claimgraph {
namespace {

// Twelve nodes, each with a relationship to each, itself included.
constexpr const char* kComplete =
    "UNWIND range(1, 12) AS i CREATE (:N {i: i}) WITH count(*) AS nodes MATCH (a:N), (b:N) CREATE (a)-[:R]->(b)";

class PathLimitsTest : public testing::Test {
 protected:
  void SetUp() override {
    OpenOptions options;
    options.memory_budget_bytes = 32 << 20;
    db_ = *Database::OpenInMemory(options);
    ASSERT_TRUE(db_->NewSession().Run(kComplete).ok());
  }

  absl::Status StatusOf(const std::string& query, const RunOptions& options) {
    Session session = db_->NewSession();
    auto result = session.Run(query, {}, options);
    if (!result.ok()) return result.status();
    while (true) {
      const auto more = result->Next();
      if (!more.ok()) return more.status();
      if (!*more) return absl::OkStatus();
    }
  }

  std::unique_ptr<Database> db_;
};

class PathTimeTest : public PathLimitsTest, public testing::WithParamInterface<const char*> {};

TEST_P(PathTimeTest, TimeLimitEndsASearch) {
  RunOptions options;
  options.timeout_ms_max = 50;
  const auto start = std::chrono::steady_clock::now();
  const absl::Status status = StatusOf(GetParam(), options);
  EXPECT_TRUE(absl::IsDeadlineExceeded(status) || absl::IsResourceExhausted(status)) << status;
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(1500));
}

INSTANTIATE_TEST_SUITE_P(
    Searches, PathTimeTest,
    testing::Values("MATCH (a:N {i: 1}) ((x)-[:R]->()-[:R]->(y))+ (b) RETURN count(*)",
                    "MATCH (a:N {i: 1}) ((x)-[r:R]-(y) WHERE x.i <> y.i)+ (b) RETURN count(*)",
                    "MATCH ACYCLIC (a:N {i: 1})-[:R]->{11}(b) RETURN count(*)",
                    "MATCH WALK (a:N {i: 1})-[:R]->{20}(b) RETURN count(*)",
                    "MATCH p = SHORTEST 1000000 (a:N {i: 1})-[:R]->+(b:N {i: 2}) RETURN count(p)",
                    "MATCH ANY SHORTEST ((a:N {i: 1})-[r:R]->+(b:N) WHERE size(r) > 100) RETURN count(*)"));

TEST_F(PathLimitsTest, MemoryLimitEndsASearchThatHoldsItsPaths) {
  const char* query = "MATCH p = SHORTEST 1000000 WALK (a:N {i: 1})-[:R]->+(b:N {i: 2}) RETURN count(p)";
  EXPECT_TRUE(absl::IsResourceExhausted(StatusOf(query, {})));
}

// What a search finds first does not wait for the rest.
TEST_F(PathLimitsTest, LimitEndsASearchEarly) {
  RunOptions options;
  options.timeout_ms_max = 5000;
  EXPECT_TRUE(StatusOf("MATCH p = (a:N {i: 1}) ((x)-[:R]->()-[:R]->(y))+ (b) RETURN p LIMIT 5", options).ok());
  EXPECT_TRUE(StatusOf("MATCH p = SHORTEST 3 (a:N {i: 1})-[:R]->+(b:N {i: 2}) RETURN p", options).ok());
  EXPECT_TRUE(StatusOf("MATCH p = SHORTEST 3 WALK (a:N {i: 1})-[:R]->+(b:N {i: 2}) RETURN p", options).ok());
  EXPECT_TRUE(StatusOf("MATCH p = ALL SHORTEST (a:N)-[:R]->+(b:N) RETURN count(p)", options).ok());
}

}  // namespace
}  // namespace claimgraph
