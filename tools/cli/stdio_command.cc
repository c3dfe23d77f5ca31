// claimgraph stdio: the JSON line protocol (tools/protocol/README.md) over input and output.
#include "tools/cli/stdio_command.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "tools/cli/command.h"
#include "tools/cli/environment.h"
#include "tools/protocol/server.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph stdio --db facts
  echo '{"op":"run","query":"RETURN $x + 1 AS y","params":{"x":41}}' | claimgraph stdio
      {"columns":["y"],"rows":[[42]]}

One JSON object a line in, one a line out, in order. Operations are run, begin, commit, rollback, cancel, reset
and procedure; "session":N keeps several transactions apart, "timing":true adds the time taken. The end of the input
ends it.)";

}  // namespace

int ServeLines(const ServeOptions& options) {
  CatchInterrupts();
  absl::StatusOr<std::unique_ptr<protocol::Server>> server =
      protocol::Server::Create({.path = options.database.path,
                                .open = options.database.ToOpenOptions(Access::kCreate),
                                .timeout_ms_max = options.timeout_ms,
                                .memory_bytes_max = options.memory_mb << 20,
                                .cancellation = &Interruption()});
  if (!server.ok()) return PrintError(server.status());
  if (const absl::Status status = (*server)->Serve(); !status.ok()) return PrintError(status);
  return Interruption().cancelled() ? kExitInterrupted : kExitOk;
}

void AddStdioCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<ServeOptions>();
  CLI::App* command = app.add_subcommand("stdio", "Serve another program over input and output, one JSON line each");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/false);
  command->get_option("--db")->description("Directory of the database, made when missing; without it, in memory");
  command->add_option("--timeout", options->timeout_ms,
                      "Stop statements after this long, unless they say otherwise; 0: never")
      ->type_name("MS")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--memory", options->memory_mb,
                      "Memory that a statement may use, unless it says otherwise; 0: what the engine has for queries")
      ->type_name("MB");
  command->callback([options, run] { *run = [options] { return ServeLines(*options); }; });
}

}  // namespace claimgraph::cli
