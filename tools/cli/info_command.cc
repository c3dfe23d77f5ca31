// claimgraph info: what is in a database.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/strings.h"
#include "engine/values/json.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/graph_info.h"
#include "tools/cli/progress_bar.h"
#include "tools/render/display_width.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph info --db facts
  claimgraph info --db facts --json)";

struct InfoOptions {
  DatabaseOptions database;
  bool json = false;
};

void PrintCounts(std::string_view title, const std::vector<NamedCount>& counts) {
  if (counts.empty()) return;
  std::printf("%.*s\n", static_cast<int>(title.size()), title.data());
  size_t width = 0;
  for (const NamedCount& entry : counts) width = std::max(width, render::DisplayWidth(entry.name));
  for (const NamedCount& entry : counts) {
    const std::string name = render::OneLine(entry.name);
    const std::string padding(width - std::min(width, render::DisplayWidth(name)), ' ');
    std::printf("  %s%s  %12s\n", name.c_str(), padding.c_str(), CountText(entry.count).c_str());
  }
}

void PrintText(const GraphInfo& info) {
  std::printf("Database       %s\n", info.path.c_str());
  std::printf("Format         %u\n", info.format_version);
  std::printf("On disk        %s\n", BytesText(info.disk_bytes).c_str());
  std::printf("Nodes          %s\n", CountText(info.nodes).c_str());
  std::printf("Relationships  %s\n", CountText(info.relationships).c_str());
  PrintCounts("Labels", info.labels);
  PrintCounts("Relationship types", info.types);
  PrintCounts("Indexes (entries)", info.indexes);
}

void AppendCounts(std::string_view key, const std::vector<NamedCount>& counts, std::string* out) {
  CatTo(out, ",\"", key, "\":{");
  for (size_t i = 0; i < counts.size(); ++i) {
    if (i > 0) *out += ',';
    values::AppendJsonString(counts[i].name, out);
    CatTo(out, ":", counts[i].count);
  }
  *out += '}';
}

void PrintJson(const GraphInfo& info) {
  std::string out = "{\"path\":";
  values::AppendJsonString(info.path, &out);
  CatTo(&out, ",\"format_version\":", info.format_version, ",\"disk_bytes\":", info.disk_bytes,
        ",\"nodes\":", info.nodes, ",\"relationships\":", info.relationships);
  AppendCounts("labels", info.labels, &out);
  AppendCounts("types", info.types, &out);
  AppendCounts("indexes", info.indexes, &out);
  std::printf("%s}\n", out.c_str());
}

int RunInfo(const InfoOptions& options) {
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kReadOnly);
  if (!database.ok()) return PrintError(database.status());
  const GraphInfo info = CollectInfo(options.database.path, **database);
  if (options.json) {
    PrintJson(info);
  } else {
    PrintText(info);
  }
  const absl::Status closed = (*database)->Close();
  return closed.ok() ? kExitOk : PrintError(closed);
}

}  // namespace

void AddInfoCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<InfoOptions>();
  CLI::App* command = app.add_subcommand("info", "Show what is in a database: sizes, counts, indexes");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_flag("--json", options->json, "As one JSON object");
  command->callback([options, run] { *run = [options] { return RunInfo(*options); }; });
}

}  // namespace claimgraph::cli
