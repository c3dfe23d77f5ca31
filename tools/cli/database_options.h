// The options that say which database a command works on.
#ifndef CLAIMGRAPH_TOOLS_CLI_DATABASE_OPTIONS_H_
#define CLAIMGRAPH_TOOLS_CLI_DATABASE_OPTIONS_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "claimgraph/database.h"

namespace CLI {
class App;
}

namespace claimgraph::cli {

enum class Access : uint8_t { kCreate, kExisting, kReadOnly };

struct DatabaseOptions {
  std::string path;
  uint64_t memory_mb = 1024;
  int threads = 0;  // 0: one per core
  std::string load_csv_directory;  // empty: LOAD CSV may read nothing

  // Adds --db, --memory-budget, --threads and --load-csv-dir. The options must outlive the parsing of `command`.
  void AddTo(CLI::App& command, bool required);
  // At least one.
  int thread_count() const;
  OpenOptions ToOpenOptions(Access access) const;
  absl::StatusOr<std::unique_ptr<Database>> Open(Access access) const;
};

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_DATABASE_OPTIONS_H_
