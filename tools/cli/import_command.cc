// claimgraph import: CSV files with neo4j-admin style headers.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/import/importer.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/progress_bar.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph import --db films --nodes Person=people.csv --nodes Film=films.csv --relationships ACTED_IN=roles.csv
  claimgraph import --db films --nodes Person:Actor=header.csv,part1.csv,part2.csv --bad-rows skip

Headers:
  people.csv   id:long:ID(Person),name,born:int,languages:string[]
  roles.csv    :START_ID(Person),:END_ID(Film),role,since:date
  ID groups in brackets keep equal ids of different files apart; :LABEL and :TYPE columns give labels and types by row;
  name:IGNORE leaves a column out. Types: string, int, long, float, double, boolean, date, time, localtime, datetime,
  localdatetime, duration, and arrays of them (int[]), whose items stand apart by --array-delimiter.
  An empty field is no property, "" is an empty text.

An empty database gets everything in one step, at full speed and within --memory-budget whatever the size of the files:
an import that fails, is stopped or killed leaves nothing. A database that holds something is written to in transactions
of 50,000 rows: slower, and what was committed before an error stays.)";
constexpr uint64_t kBadRowsShownMax = 20;

struct ImportOptions {
  DatabaseOptions database;
  std::vector<std::string> nodes;
  std::vector<std::string> relationships;
  std::string bad_rows = "fail";
  std::string delimiter = ",";
  std::string array_delimiter = ";";
  bool no_index = false;
};

std::vector<std::string> Split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// "Person:Actor=header.csv,part.csv"; the names may be missing.
csv_import::FileSpec ParseSpec(std::string_view text) {
  const size_t equals = text.find('=');
  csv_import::FileSpec spec;
  if (equals != std::string_view::npos) spec.names = Split(text.substr(0, equals), ':');
  spec.paths = Split(equals == std::string_view::npos ? text : text.substr(equals + 1), ',');
  return spec;
}

// "," or ";" or "tab".
absl::StatusOr<char> ParseDelimiter(std::string_view option, std::string_view text) {
  if (text == "tab" || text == "\\t" || text == "\t") return '\t';
  if (text.size() == 1 && text[0] != '"' && text[0] != '\n') return text[0];
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat(option, " must be one character"),
                         "for example ',' or ';' or tab");
}

void PrintSummary(const csv_import::Summary& summary, double seconds) {
  std::printf("Imported %s nodes, %s relationships and %s properties in %s", CountText(summary.nodes).c_str(),
              CountText(summary.relationships).c_str(), CountText(summary.properties).c_str(),
              DurationText(seconds).c_str());
  const auto rows = static_cast<double>(summary.nodes + summary.relationships);
  if (seconds > 0) std::printf(" (%s rows a second)", CountText(static_cast<uint64_t>(rows / seconds)).c_str());
  std::printf(".\n");
  for (const std::string& index : summary.indexes) std::printf("Unique index on %s.\n", index.c_str());
  if (summary.bad_rows > 0) std::printf("Left out %s bad rows.\n", CountText(summary.bad_rows).c_str());
}

absl::Status Load(const ImportOptions& options, Database& database) {
  csv_import::Options load;
  for (const std::string& spec : options.nodes) load.nodes.push_back(ParseSpec(spec));
  for (const std::string& spec : options.relationships) load.relationships.push_back(ParseSpec(spec));
  CG_ASSIGN_OR_RETURN(load.delimiter, ParseDelimiter("--delimiter", options.delimiter));
  CG_ASSIGN_OR_RETURN(load.array_delimiter, ParseDelimiter("--array-delimiter", options.array_delimiter));
  load.bad_rows = options.bad_rows == "skip" ? csv_import::BadRows::kSkip : csv_import::BadRows::kFail;
  load.create_indexes = !options.no_index;
  load.threads = options.database.thread_count();
  load.memory_bytes_max = (options.database.memory_mb << 20) / 4;
  load.cancellation = &Interruption();
  ProgressBar bar;
  load.progress = [&bar](const csv_import::Progress& progress) {
    bar.Update(progress.bytes_done, progress.bytes_total,
               Cat(progress.step, ", ", CountText(progress.nodes + progress.relationships), " rows"));
  };
  uint64_t shown = 0;
  load.report_bad_row = [&bar, &shown](std::string_view text) {
    bar.Clear();
    if (++shown <= kBadRowsShownMax) PrintWarning(Cat("bad row left out: ", text));
    if (shown == kBadRowsShownMax) PrintWarning("further bad rows are counted, not shown");
  };
  const auto start = std::chrono::steady_clock::now();
  absl::StatusOr<csv_import::Summary> summary = csv_import::Import(database, load);
  bar.Clear();
  CG_RETURN_IF_ERROR(summary.status());
  PrintSummary(*summary, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  return absl::OkStatus();
}

int RunImport(const ImportOptions& options) {
  CatchInterrupts();
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kCreate);
  if (!database.ok()) return PrintError(database.status());
  const absl::Status loaded = Load(options, **database);
  const absl::Status closed = (*database)->Close();
  if (!loaded.ok()) return PrintError(loaded);
  return closed.ok() ? kExitOk : PrintError(closed);
}

}  // namespace

void AddImportCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* command = app.add_subcommand("import", "Load a property graph from CSV files");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_option("--nodes", options->nodes, "Files of nodes and their labels; may be repeated")
      ->type_name("[LABEL[:LABEL]=]FILE[,FILE]")
      ->required()
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command->add_option("--relationships", options->relationships, "Files of relationships and their type")
      ->type_name("[TYPE=]FILE[,FILE]")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command->add_option("--bad-rows", options->bad_rows, "What to do with a row that cannot be read: fail or skip")
      ->capture_default_str()
      ->check(CLI::IsMember({"fail", "skip"}));
  command->add_option("--delimiter", options->delimiter, "Between fields; a character or 'tab'")
      ->capture_default_str();
  command->add_option("--array-delimiter", options->array_delimiter, "Between the items of an array")
      ->capture_default_str();
  command->add_flag("--no-index", options->no_index, "Do not make a unique index for each :ID column");
  command->callback([options, run] { *run = [options] { return RunImport(*options); }; });
}

}  // namespace claimgraph::cli
