// claimgraph shell: statements typed one after the other.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include "engine/base/strings.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/shell/completer.h"
#include "tools/cli/shell/dot_commands.h"
#include "tools/cli/shell/line_editor.h"
#include "tools/cli/stdio_command.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph shell --db facts
  claimgraph shell                      an empty graph in memory, gone at the end
  claimgraph shell --db facts < script  statements and dot-commands from a file

.help inside the shell lists its commands. The history is kept in ~/.claimgraph_history, or in the file that the
environment variable CLAIMGRAPH_HISTORY names.)";

struct ShellOptions {
  DatabaseOptions database;
  bool json = false;
};

std::string HistoryPath() {
  if (const char* path = std::getenv("CLAIMGRAPH_HISTORY")) return path;
  const char* home = std::getenv("HOME");
  return home == nullptr ? std::string() : Cat(home, "/.claimgraph_history");
}

// Lines from the terminal, or from a pipe without a prompt.
class LineSource {
 public:
  explicit LineSource(Database& database) : interactive_(isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0) {
    if (interactive_) {
      editor_ = std::make_unique<LineEditor>(
          HistoryPath(), [&database](std::string_view before) { return CompleteWord(database, before); });
    }
  }
  bool interactive() const { return interactive_; }
  ReadStatus Read(std::string_view prompt, std::string* line) {
    if (editor_ != nullptr) return editor_->Read(prompt, line);
    if (Interruption().cancelled()) return ReadStatus::kInterrupted;
    return std::getline(std::cin, *line) ? ReadStatus::kLine : ReadStatus::kEnd;
  }
  void AddHistory(const std::string& entry) {
    if (editor_ != nullptr) editor_->AddHistory(entry);
  }

 private:
  const bool interactive_;
  std::unique_ptr<LineEditor> editor_;
};

class Shell {
 public:
  Shell(Database& database, const std::string& path)
      : runner_(database.NewSession()), context_{.database = database, .path = path, .runner = runner_},
        lines_(database) {
    runner_.options().write.terminal_columns = TerminalColumns();
  }

  int Run() {
    if (lines_.interactive()) std::printf("ClaimGraph %s. Statements end with `;`; .help for help.\n", CG_VERSION);
    while (!context_.quit && ReadOne()) {
    }
    if (statements_.pending() && !context_.quit) {
      if (const std::optional<Statement> rest = statements_.Rest()) Note(runner_.Run(*rest));
    }
    return exit_status_;
  }

 private:
  bool ReadOne() {
    std::string line;
    switch (lines_.Read(Prompt(), &line)) {
      case ReadStatus::kEnd:
        if (lines_.interactive()) std::printf("\n");
        return false;
      case ReadStatus::kInterrupted:
        statements_.Clear();
        entry_.clear();
        ResetInterruption();
        return lines_.interactive();
      case ReadStatus::kLine:
        break;
    }
    if (!statements_.pending() && line.starts_with('.')) {
      lines_.AddHistory(line);
      Note(RunDotCommand(line, &context_));
    } else {
      Add(line);
    }
    return lines_.interactive() || !Interruption().cancelled();
  }

  void Add(const std::string& line) {
    statements_.Add(line + "\n");
    if (!entry_.empty()) entry_ += line.find("//") == std::string::npos ? " " : "\n";
    entry_ += line;
    while (const std::optional<Statement> statement = statements_.Next()) {
      Note(runner_.Run(*statement));
      if (lines_.interactive()) ResetInterruption();
      if (Interruption().cancelled()) return;
    }
    if (!statements_.pending()) {
      if (!entry_.empty()) lines_.AddHistory(entry_);
      entry_.clear();
    }
  }

  // A script's status is that of its last failure; a person's mistakes are none of the shell's.
  void Note(int status) {
    if (!lines_.interactive() && status != kExitOk) exit_status_ = status;
  }

  std::string_view Prompt() const {
    if (statements_.pending()) return "       ...> ";
    return runner_.in_transaction() ? "claimgraph*> " : "claimgraph> ";
  }

  StatementRunner runner_;
  ShellContext context_;
  LineSource lines_;
  StatementSplitter statements_;
  std::string entry_;  // lines of the statement being typed, for the history
  int exit_status_ = kExitOk;
};

int RunShell(const ShellOptions& options) {
  if (options.json) return ServeLines({.database = options.database});
  CatchInterrupts();
  absl::StatusOr<std::unique_ptr<Database>> database =
      options.database.path.empty() ? Database::OpenInMemory(options.database.ToOpenOptions(Access::kCreate))
                                    : options.database.Open(Access::kCreate);
  if (!database.ok()) return PrintError(database.status());
  const int exit_status = Shell(**database, options.database.path).Run();
  const absl::Status closed = (*database)->Close();
  return closed.ok() ? exit_status : PrintError(closed);
}

}  // namespace

void AddShellCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<ShellOptions>();
  CLI::App* command = app.add_subcommand("shell", "Type statements one after the other");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/false);
  command->get_option("--db")->description("Directory of the database, made when missing; without it, in memory");
  command->add_flag("--json", options->json, "Speak the line protocol instead (the same as `claimgraph stdio`)");
  command->callback([options, run] { *run = [options] { return RunShell(*options); }; });
}

}  // namespace claimgraph::cli
