// claimgraph dump: the whole graph as sorted JSON lines.
#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "engine/graph/graph_store.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/graph_dump.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph dump --db facts > facts.jsonl
  diff <(claimgraph dump --db a --without ingested_at) <(claimgraph dump --db b --without ingested_at)

Lines are sorted and hold no internal ids: equal graphs give equal text.)";

struct DumpOptions {
  DatabaseOptions database;
  std::vector<std::string> without;
};

int RunDump(const DumpOptions& options) {
  CatchInterrupts();
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kReadOnly);
  if (!database.ok()) return PrintError(database.status());
  const absl::Status written = WriteDump(*(*database)->store().BeginRead(), options.without, stdout);
  const absl::Status closed = (*database)->Close();
  if (!written.ok()) return PrintError(written);
  return closed.ok() ? kExitOk : PrintError(closed);
}

}  // namespace

void AddDumpCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<DumpOptions>();
  CLI::App* command = app.add_subcommand("dump", "Write the whole graph as sorted JSON lines");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_option("--without", options->without, "Leave out a property; may be repeated")
      ->type_name("KEY")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command->callback([options, run] { *run = [options] { return RunDump(*options); }; });
}

}  // namespace claimgraph::cli
