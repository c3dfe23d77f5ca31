// Deep statements on threads with small stacks, as an embedder may have them: they run or are refused, and never
// overflow the stack.
#include <gtest/gtest.h>
#include <pthread.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "claimgraph/database.h"
#include "engine/base/strings.h"

namespace claimgraph {
namespace {

std::string Repeat(std::string_view part, size_t times) {
  std::string out;
  for (size_t i = 0; i < times; ++i) CatTo(&out, part);
  return out;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr size_t kUsualStackBytes = size_t{64} << 20;  // where everything takes several times as much
#else
constexpr size_t kUsualStackBytes = size_t{8} << 20;
#endif

struct DeepStatement {
  const char* what;
  std::string text;
};

std::vector<DeepStatement> DeepStatements() {
  return {
      {"WITH", Cat("WITH 1 AS x ", Repeat("WITH x + 1 AS x ", 1990), "RETURN x")},
      {"MATCH", Cat("MATCH (a) ", Repeat("MATCH (b)--(a) WITH a ", 900), "RETURN count(*)")},
      {"OPTIONAL MATCH", Cat("MATCH (a) ", Repeat("OPTIONAL MATCH (a)--() WITH DISTINCT a ", 900), "RETURN a")},
      {"CREATE", Cat(Repeat("CREATE () ", 1990))},
      {"UNION", Cat(Repeat("RETURN 1 AS x UNION ", 990), "RETURN 1 AS x")},
      {"relationships", Cat("MATCH (a)", Repeat("-->()", 250), " RETURN count(*)")},
      {"filters", Cat("MATCH (a) ", Repeat("WITH a WHERE a.x > 1 ", 1900), "RETURN count(*)")},
      {"sum", Cat("RETURN 1", Repeat(" + 1", 950))},
      {"parentheses", Cat("RETURN ", Repeat("(1 + ", 90), "1", Repeat(")", 90))},
      {"subqueries", Cat("RETURN ", Repeat("COUNT { RETURN ", 180), "1", Repeat(" AS a }", 180), " AS a")},
      {"CALL", Cat(Repeat("CALL { ", 180), "RETURN 1 AS a", Repeat(" } RETURN 1 AS a", 180))},
      {"lists", Cat("RETURN ", Repeat("[x IN ", 180), "[1]", Repeat(" | x]", 180))},
      {"CASE", Cat("RETURN ", Repeat("CASE WHEN true THEN ", 180), "1", Repeat(" END", 180))},
  };
}

void RunOnStack(size_t stack_bytes, const std::function<void()>& work) {
  pthread_attr_t attributes;
  ASSERT_EQ(pthread_attr_init(&attributes), 0);
  ASSERT_EQ(pthread_attr_setstacksize(&attributes, stack_bytes), 0);
  pthread_t thread;
  const auto run = [](void* argument) -> void* {
    (*static_cast<const std::function<void()>*>(argument))();
    return nullptr;
  };
  ASSERT_EQ(pthread_create(&thread, &attributes, run, const_cast<std::function<void()>*>(&work)), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
}

absl::Status RunToEnd(Database& database, const std::string& text) {
  auto result = database.NewSession().Run(text);
  if (!result.ok()) return result.status();
  while (true) {
    const auto more = result->Next();
    if (!more.ok()) return more.status();
    if (!*more) return absl::OkStatus();
  }
}

// OK, or the refusal; anything else is a failure.
void ExpectRunsOrIsRefused(const absl::Status& status, const char* what) {
  EXPECT_TRUE(status.ok() || status.code() == absl::StatusCode::kResourceExhausted) << what << ": " << status;
}

TEST(StackTest, SmallStacksAreNotOverrun) {
  for (const size_t kilobytes : {512, 1024, 2048}) {
    for (const DeepStatement& statement : DeepStatements()) {
      RunOnStack(kilobytes << 10, [&] {
        const auto database = *Database::OpenInMemory({.threads = 1});
        ExpectRunsOrIsRefused(RunToEnd(*database, statement.text), statement.what);
        ExpectRunsOrIsRefused(RunToEnd(*database, Cat("EXPLAIN ", statement.text)), statement.what);
      });
    }
  }
}

TEST(StackTest, WhatFitsRuns) {
  RunOnStack(kUsualStackBytes, [] {
    const auto database = *Database::OpenInMemory({.threads = 1});
    for (const DeepStatement& statement : DeepStatements()) {
      const absl::Status status = RunToEnd(*database, statement.text);
      EXPECT_TRUE(status.ok()) << statement.what << ": " << status;
    }
  });
  RunOnStack(size_t{1} << 20, [] {
    const auto database = *Database::OpenInMemory({.threads = 1});
    const absl::Status status = RunToEnd(*database, Cat("WITH 1 AS x ", Repeat("WITH x + 1 AS x ", 60), "RETURN x"));
    EXPECT_TRUE(status.ok()) << status;
  });
}

TEST(StackTest, AStatementThatWasPlannedWithMoreStackIsRefusedWithLess) {
  std::unique_ptr<Database> database = *Database::OpenInMemory({.threads = 1});
  const std::string text = DeepStatements()[0].text;
  RunOnStack(kUsualStackBytes, [&] { EXPECT_TRUE(RunToEnd(*database, text).ok()); });
  RunOnStack(size_t{512} << 10, [&] {
    const absl::Status status = RunToEnd(*database, text);
    EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted) << status;
    EXPECT_NE(status.message().find("levels of operators"), std::string_view::npos) << status;
    database.reset();  // with the plan that it keeps
  });
}

}  // namespace
}  // namespace claimgraph
