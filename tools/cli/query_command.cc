// claimgraph query: statements from the command line, a file or the input.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/parameters.h"
#include "tools/cli/statement_runner.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph query --db facts 'WHICH Policy AFFECTS RevenueStream'
  claimgraph query --db facts --param part=NVIDIA 'MATCH (c:Company) WHERE c.name CONTAINS $part RETURN c.name'
  claimgraph query --db facts --format csv --file report.cql > report.csv
  echo 'MATCH (n) RETURN count(*);' | claimgraph query --db facts

Statements end with `;`, the last one need not. Values of --param are read as JSON where they are JSON, else as text.
Rows that do not fit into memory while they are sorted, grouped or joined go to temporary files beside the database.
Ctrl-C stops a statement; what was committed stays. PROFILE before a statement shows what each operator took.
The exit status is 0, or 1 after an error, 3 when a query names a label or type that the database does not know and
finds nothing, 130 when interrupted.)";

struct QueryOptions {
  DatabaseOptions database;
  std::string text;
  std::string file;
  std::string format = "table";
  std::vector<std::string> parameters;
  std::string parameters_json;
  int64_t timeout_ms = 0;
  uint64_t memory_mb = 0;
  bool timer = false;
};

// From the argument, the file ("-" is the input) or the input.
absl::StatusOr<std::string> ReadText(const QueryOptions& options) {
  if (!options.text.empty()) return options.text;
  if (options.file.empty() || options.file == "-") {
    if (options.file.empty() && isatty(STDIN_FILENO) != 0) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "no query given",
                             "write it as the last argument, or use `claimgraph shell` to type several");
    }
    return std::string(std::istreambuf_iterator<char>(std::cin), {});
  }
  std::ifstream in(options.file, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in.is_open() || in.bad()) {
    return ErrorWithAdvice(absl::StatusCode::kNotFound,
                           Cat("cannot read '", options.file, "': ", std::strerror(errno)),
                           "check the path; it is relative to the current directory");
  }
  return text;
}

int RunQueryCommand(const QueryOptions& options) {
  CatchInterrupts();
  absl::StatusOr<Parameters> parameters = ParseParameters(options.parameters, options.parameters_json);
  if (!parameters.ok()) return PrintError(parameters.status());
  const absl::StatusOr<std::string> text = ReadText(options);
  if (!text.ok()) return PrintError(text.status());
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kExisting);
  if (!database.ok()) return PrintError(database.status());
  int exit_status = kExitOk;
  {
    StatementRunner runner((*database)->NewSession());
    runner.parameters() = *std::move(parameters);
    RunnerOptions& run = runner.options();
    run.write = {.format = *render::ParseFormat(options.format), .terminal_columns = TerminalColumns()};
    run.timeout_ms_max = options.timeout_ms;
    run.memory_bytes_max = options.memory_mb << 20;
    run.timer = options.timer;
    exit_status = runner.RunScript(*text, options.file);
  }
  if (const absl::Status status = (*database)->Close(); !status.ok()) return PrintError(status);
  return exit_status;
}

}  // namespace

void AddQueryCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<QueryOptions>();
  CLI::App* command = app.add_subcommand("query", "Ask the graph, or change it");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_option("TEXT", options->text, "Statements; without it they are read from --file or the input");
  command->add_option("--file,-f", options->file, "Read the statements from a file; - is the input")
      ->type_name("FILE");
  command->add_option("--format", options->format, "How to write the rows: table, csv, json, jsonl or markdown")
      ->type_name("FORMAT")
      ->capture_default_str()
      ->check(CLI::IsMember({"table", "csv", "json", "jsonl", "markdown"}));
  command->add_option("--param,-p", options->parameters, "Set the parameter $name; may be repeated")
      ->type_name("name=VALUE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);  // what follows may be the statement
  command->add_option("--params", options->parameters_json, "Parameters as one JSON object")->type_name("JSON");
  command->add_option("--timeout", options->timeout_ms,
                      "Stop a statement after this long; 0: never")
      ->type_name("MS")
      ->capture_default_str()
      ->check(CLI::NonNegativeNumber);
  command
      ->add_option("--memory", options->memory_mb,
                   "Memory that a statement may use; 0: what the engine has for queries")
      ->type_name("MB")
      ->capture_default_str();
  command->add_flag("--timer", options->timer, "Show how long each statement took");
  command->callback([options, run] { *run = [options] { return RunQueryCommand(*options); }; });
}

}  // namespace claimgraph::cli
