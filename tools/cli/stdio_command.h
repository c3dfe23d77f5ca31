// The line protocol over the program's input and output.
#ifndef CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_
#define CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_

#include "tools/cli/database_options.h"

namespace claimgraph::cli {

// Answers requests until the input ends; returns an exit status. A database without a path is in memory.
int ServeLines(const DatabaseOptions& options);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_STDIO_COMMAND_H_
