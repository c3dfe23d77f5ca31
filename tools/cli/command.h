// The commands of the program: each file registers its own. Parsing only fills the options; main() then calls what
// the chosen command left in `*run`.
#ifndef CLAIMGRAPH_TOOLS_CLI_COMMAND_H_
#define CLAIMGRAPH_TOOLS_CLI_COMMAND_H_

#include <functional>

namespace CLI {
class App;
}

namespace claimgraph::cli {

// Returns the exit status.
using RunCommand = std::function<int()>;

void AddIngestCommand(CLI::App& app, RunCommand* run);
void AddExtractCommand(CLI::App& app, RunCommand* run);
void AddDeleteCommand(CLI::App& app, RunCommand* run);
void AddQueryCommand(CLI::App& app, RunCommand* run);
void AddShellCommand(CLI::App& app, RunCommand* run);
void AddStdioCommand(CLI::App& app, RunCommand* run);
void AddImportCommand(CLI::App& app, RunCommand* run);
void AddInfoCommand(CLI::App& app, RunCommand* run);
void AddDumpCommand(CLI::App& app, RunCommand* run);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_COMMAND_H_
