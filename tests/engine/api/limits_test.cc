// Statements that would run for minutes, each stopped by its time limit and by a cancellation: they end soon, with the
// right error, whatever operator or function they are in.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>

#include "claimgraph/database.h"
#include "engine/base/strings.h"

namespace claimgraph {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// The limit, and how much later than that a statement may end. The promise is 200 ms on a quiet machine; here others
// work beside it, and nothing is optimised. Processor time has to keep it; the clock on the wall shows hangs only.
constexpr int64_t kLimitMs = 100;
constexpr int64_t kLateMs = 400;
constexpr int64_t kHangMs = 3000;

struct LongStatement {
  const char* what;
  const char* text;
  uint64_t spill_bytes = 0;
};

constexpr LongStatement kStatements[] = {
#include "long_statements.inc"
};

int64_t ProcessorMs() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

class LimitsTest : public testing::TestWithParam<LongStatement> {
 protected:
  // One for all tests; every statement fails and leaves it as it was.
  static void SetUpTestSuite() {
    OpenOptions options;
    options.threads = 1;
    database_ = Database::OpenInMemory(options)->release();
    Do("CREATE INDEX FOR (n:Many) ON (n.id)");
    Do("UNWIND range(0, 59999) AS i CREATE (:Many {id: i, bucket: i % 3, name: 'node ' + toString(i)})");
    Do("MATCH (a:Many) MATCH (b:Many {id: (a.id * 7 + 1) % 60000}) CREATE (a)-[:NEXT]->(b)");
    Do("UNWIND range(0, 39) AS i CREATE (:Dense {id: i})");
    Do("MATCH (a:Dense), (b:Dense) WHERE a <> b CREATE (a)-[:TO {weight: a.id + b.id}]->(b)");
  }
  static void TearDownTestSuite() {
    delete database_;
    database_ = nullptr;
  }

  static void Do(const char* statement) {
    Session session = database_->NewSession();
    const auto result = session.Run(statement);
    ASSERT_TRUE(result.ok()) << result.status();
  }

  static absl::Status RunToEnd(const RunOptions& options) {
    Session session = database_->NewSession();
    auto result = session.Run(GetParam().text, {}, options);
    if (!result.ok()) return result.status();
    while (true) {
      const auto more = result->Next();
      if (!more.ok()) return more.status();
      if (!*more) return absl::OkStatus();
    }
  }

  // Runs the statement, expects it to fail with `code`, and returns how long it took.
  static void ExpectStops(const RunOptions& options, absl::StatusCode code) {
    const auto start = steady_clock::now();
    const int64_t processor_start = ProcessorMs();
    const absl::Status status = RunToEnd(options);
    const int64_t wall = std::chrono::duration_cast<milliseconds>(steady_clock::now() - start).count();
    const int64_t processor = ProcessorMs() - processor_start;
    std::printf("%-50s %5lld ms wall, %5lld ms processor\n", GetParam().what, static_cast<long long>(wall),
                static_cast<long long>(processor));
    EXPECT_EQ(status.code(), code) << status;
    EXPECT_LE(std::min(wall, processor), kLimitMs + kLateMs);
    EXPECT_LE(wall, kHangMs);
  }

  static Database* database_;
};

Database* LimitsTest::database_ = nullptr;

TEST_P(LimitsTest, TimeLimitHolds) {
  RunOptions options;
  options.timeout_ms_max = kLimitMs;
  options.spill_bytes = GetParam().spill_bytes;
  ExpectStops(options, absl::StatusCode::kDeadlineExceeded);
}

TEST_P(LimitsTest, CancellationHolds) {
  CancellationToken token;
  RunOptions options;
  options.cancellation = &token;
  options.spill_bytes = GetParam().spill_bytes;
  std::thread canceller([&token] {
    std::this_thread::sleep_for(milliseconds(kLimitMs));
    token.Cancel();
  });
  ExpectStops(options, absl::StatusCode::kCancelled);
  canceller.join();
}

INSTANTIATE_TEST_SUITE_P(Statements, LimitsTest, testing::ValuesIn(kStatements), [](const auto& info) {
  std::string name;
  bool upper = true;
  for (const char* c = info.param.what; *c != '\0'; ++c) {
    if (std::isalnum(static_cast<unsigned char>(*c)) == 0) {
      upper = true;
      continue;
    }
    name += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(*c))) : *c;
    upper = false;
  }
  return name;
});

}  // namespace
}  // namespace claimgraph
