// The line protocol over the program's input and output.
#ifndef CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_
#define CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_

#include <cstdint>

#include "tools/cli/database_options.h"

namespace claimgraph::cli {

struct ServeOptions {
  DatabaseOptions database;  // without a path it is in memory
  // Of statements that set no limits of their own; 0 means none.
  int64_t timeout_ms = 0;
  uint64_t memory_mb = 0;
};

// Answers requests until the input ends; returns an exit status.
int ServeLines(const ServeOptions& options);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_
