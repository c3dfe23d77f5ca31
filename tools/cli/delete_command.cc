// claimgraph delete: a document out of the graph, with what only it supported.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "ingest/load/loader.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph delete --db facts corpus/article.txt
  claimgraph query  --db facts 'MATCH (d:Document) RETURN d.uri, d.id'

A document is named by its uri, the path it was read from, or by its id. Its passages, claims and figures go, and the
entities and relations that rest on no other document.)";

struct DeleteOptions {
  DatabaseOptions database;
  std::vector<std::string> documents;
};

int Delete(const DeleteOptions& options, Database& database) {
  const absl::StatusOr<std::unique_ptr<ingest::Loader>> loader = ingest::Loader::Create(database.store());
  if (!loader.ok()) return PrintError(loader.status());
  int exit_status = kExitOk;
  for (const std::string& document : options.documents) {
    const absl::StatusOr<bool> deleted = (*loader)->Delete(document);
    if (!deleted.ok()) return PrintError(deleted.status());
    if (*deleted) {
      std::printf("Deleted %s.\n", document.c_str());
      continue;
    }
    exit_status = PrintError(ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no document '", document, "'"),
                                             "`MATCH (d:Document) RETURN d.uri` lists them"));
  }
  return exit_status;
}

int RunDelete(const DeleteOptions& options) {
  CatchInterrupts();
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kExisting);
  if (!database.ok()) return PrintError(database.status());
  const int exit_status = Delete(options, **database);
  const absl::Status closed = (*database)->Close();
  return closed.ok() ? exit_status : PrintError(closed);
}

}  // namespace

void AddDeleteCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<DeleteOptions>();
  CLI::App* command = app.add_subcommand("delete", "Take a document out of the graph");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_option("DOCUMENTS", options->documents, "Their uris or ids")->required();
  command->callback([options, run] { *run = [options] { return RunDelete(*options); }; });
}

}  // namespace claimgraph::cli
