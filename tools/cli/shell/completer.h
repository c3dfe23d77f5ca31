// What Tab offers in the shell: keywords, functions, labels after `:`, property keys after `.`, dot-commands.
#ifndef CLAIMGRAPH_TOOLS_CLI_SHELL_COMPLETER_H_
#define CLAIMGRAPH_TOOLS_CLI_SHELL_COMPLETER_H_

#include <string_view>

#include "claimgraph/database.h"
#include "tools/cli/shell/line_editor.h"

namespace claimgraph::cli {

// Reads the names of `database` anew each time: they change as statements run.
Completions CompleteWord(Database& database, std::string_view before_cursor);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_SHELL_COMPLETER_H_
