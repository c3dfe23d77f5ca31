// The shell's own commands, each a word that begins with a dot.
#ifndef CLAIMGRAPH_TOOLS_CLI_SHELL_DOT_COMMANDS_H_
#define CLAIMGRAPH_TOOLS_CLI_SHELL_DOT_COMMANDS_H_

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "claimgraph/database.h"
#include "tools/cli/statement_runner.h"

namespace claimgraph::cli {

// What dot-commands work on. One thread.
struct ShellContext {
  Database& database;
  std::string path;
  StatementRunner& runner;
  struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, FileCloser> output_file = nullptr;  // of .output
  bool quit = false;
  int read_depth = 0;  // files that read files
};

// Carries out a line that begins with a dot; returns an exit status (environment.h).
int RunDotCommand(std::string_view line, ShellContext* context);

// ".help", ".mode" ...
const std::vector<std::string>& DotCommandNames();

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_SHELL_DOT_COMMANDS_H_
