// The database that a query test runs on, in one configuration: on disk or in memory, with a batch size, with
// optimizer passes left out, opened anew after every statement.
//
// One thread. A database on disk lives in a folder of its own, removed at the end.
#ifndef CLAIMGRAPH_TESTS_QUERIES_CGT_DATABASE_H_
#define CLAIMGRAPH_TESTS_QUERIES_CGT_DATABASE_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimgraph/database.h"

namespace claimgraph::cgt {

struct Config {
  std::string name = "default";
  bool in_memory = false;
  bool restart_always = false;
  uint32_t batch_rows = 2048;
  int threads = 1;
  uint32_t morsel_rows = 0;
  uint64_t spill_bytes = 0;
  std::vector<std::string> disabled_passes;
};

// "default", "memory", "batch_N", "threads_N" (morsels of one row), "restart", "spill" (operators hold next to
// nothing), "spill_threads" (with two threads), "without_PASS"; nullopt for anything else.
std::optional<Config> ParseConfig(std::string_view name);

// All that a statement says, as text.
struct Outcome {
  std::vector<std::string> rows;  // `a | b`
  ChangeCounts changes;
  std::vector<Notification> notifications;
  std::string plan;
};

class TestDatabase {
 public:
  explicit TestDatabase(const Config& config) : config_(config) {}
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;

  // An empty database, with the statements of `script` run in it; they end in `;` at the end of a line.
  absl::Status Reset(std::string_view script);
  // Closes and opens again what is on disk; nothing in memory.
  absl::Status Restart();
  absl::StatusOr<Outcome> Run(std::string_view query);
  // Gives `$name` the value of an expression, for the statements that follow.
  absl::Status SetParameter(const std::string& name, std::string_view expression);
  void ClearParameters() { parameters_.clear(); }

 private:
  absl::Status Open();
  absl::Status CloseDatabase();
  Config config_;
  std::string folder_;
  std::unique_ptr<Database> database_;
  std::optional<Session> session_;
  Parameters parameters_;
};

}  // namespace claimgraph::cgt

#endif  // CLAIMGRAPH_TESTS_QUERIES_CGT_DATABASE_H_
