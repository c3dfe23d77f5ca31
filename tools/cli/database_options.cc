#include "tools/cli/database_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <thread>

namespace claimgraph::cli {

void DatabaseOptions::AddTo(CLI::App& command, bool required) {
  CLI::Option* db = command.add_option("--db", path, "Directory of the database")->type_name("DIRECTORY");
  if (required) db->required();
  command
      .add_option("--memory-budget", memory_mb,
                  "Memory of the engine, in MB: half for the graph, half for queries; the program needs 25 beside")
      ->type_name("MB")
      ->capture_default_str()
      ->check(CLI::Range(uint64_t{16}, uint64_t{1} << 24));
  command.add_option("--threads", threads, "Worker threads; 0: one per core")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(0, 256));
}

OpenOptions DatabaseOptions::ToOpenOptions(Access access) const {
  OpenOptions options;
  options.memory_budget_bytes = memory_mb << 20;
  options.threads = threads;
  options.create_if_missing = access == Access::kCreate;
  options.read_only = access == Access::kReadOnly;
  return options;
}

int DatabaseOptions::thread_count() const {
  return threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

absl::StatusOr<std::unique_ptr<Database>> DatabaseOptions::Open(Access access) const {
  return Database::Open(path, ToOpenOptions(access));
}

}  // namespace claimgraph::cli
