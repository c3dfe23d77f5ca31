// What all commands share: exit statuses, the terminal, interruption, errors on stderr.
#ifndef CLAIMGRAPH_TOOLS_CLI_ENVIRONMENT_H_
#define CLAIMGRAPH_TOOLS_CLI_ENVIRONMENT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "engine/base/limits.h"

namespace claimgraph::cli {

inline constexpr int kExitOk = 0;
inline constexpr int kExitError = 1;
inline constexpr int kExitUsage = 2;
// A query ran, named something that the database does not know, and found nothing.
inline constexpr int kExitUnknownName = 3;
inline constexpr int kExitInterrupted = 130;
inline constexpr int kExitBrokenPipe = 141;  // as if ended by SIGPIPE; nothing is said

// Columns of the terminal behind stdout; 0 when it is none.
size_t TerminalColumns();
bool StderrIsTerminal();

// Cancelled by Ctrl-C (SIGINT) and SIGTERM once CatchInterrupts() has been called; a third signal ends the program
// at once, which loses nothing that was committed.
CancellationToken& Interruption();
void CatchInterrupts();
// For the shell: forgets an interruption that has been dealt with.
void ResetInterruption();

// Prints the error, rendered, on stderr and returns the exit status for it. `query` gives its position.
int PrintError(const absl::Status& status, std::string_view query = {});
// A line on stderr: "warning: ...".
void PrintWarning(std::string_view text);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_ENVIRONMENT_H_
