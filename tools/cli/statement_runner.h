// Runs statements for people: rows to an output, warnings and errors to stderr. Shared by `query` and `shell`.
// One thread.
#ifndef CLAIMGRAPH_TOOLS_CLI_STATEMENT_RUNNER_H_
#define CLAIMGRAPH_TOOLS_CLI_STATEMENT_RUNNER_H_

#include <cstdint>
#include <cstdio>
#include <string_view>

#include "claimgraph/database.h"
#include "tools/cli/statement_splitter.h"
#include "tools/render/result_writer.h"

namespace claimgraph::cli {

struct RunnerOptions {
  render::WriteOptions write;
  std::FILE* out = stdout;
  int64_t timeout_ms_max = 0;
  uint64_t memory_bytes_max = 0;
  bool timer = false;
};

class StatementRunner {
 public:
  explicit StatementRunner(Session session) : session_(std::move(session)) {}

  RunnerOptions& options() { return options_; }
  Parameters& parameters() { return parameters_; }
  bool in_transaction() const { return session_.in_transaction(); }

  // Returns an exit status (environment.h). BEGIN, COMMIT and ROLLBACK are understood.
  int Run(const Statement& statement);
  // Each statement in turn, up to the first that fails; `where` (a file name, may be empty) is shown with errors of
  // statements that do not start on line 1.
  int RunScript(std::string_view text, std::string_view where);

 private:
  int RunQuery(const Statement& statement);
  int Fail(const absl::Status& status, const Statement& statement) const;

  Session session_;
  RunnerOptions options_;
  Parameters parameters_;
  std::string_view where_;
};

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_STATEMENT_RUNNER_H_
