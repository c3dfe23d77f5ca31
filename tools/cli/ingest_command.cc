// claimgraph ingest: documents into the graph.
#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/load/loader.h"
#include "ingest/pipeline/extract_files.h"
#include "tools/cli/annotations.h"
#include "tools/cli/command.h"
#include "tools/cli/database_options.h"
#include "tools/cli/environment.h"
#include "tools/cli/input_files.h"
#include "tools/cli/progress_bar.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph ingest --db facts article.txt
  claimgraph ingest --db facts corpus/ more/*.md
  claimgraph ingest --db facts --annotations article.jsonl article.txt

Each document is stored as a whole or not at all. Reading the same document again changes nothing; a document that has
changed replaces its older version. In folders, files that end in .txt, .text, .md or .markdown are read, a
README apart.
--annotations takes records that another program wrote, in the form of `claimgraph extract`, for one document; each is
checked against the text, and those that fail are reported and left out.
Ctrl-C stops after the document in hand; what is stored stays, and the same command goes on from there.)";

struct IngestOptions {
  DatabaseOptions database;
  std::vector<std::string> paths;
  std::string annotations;
  std::string encoding;
};

// The present moment as ISO 8601 in UTC.
std::string Now() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[sizeof("2025-04-09T12:31:14Z")];
  std::strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

struct Tally {
  uint64_t added = 0, replaced = 0, unchanged = 0, failed = 0;
  uint64_t passages = 0, claims = 0, figures = 0, relations = 0;

  void Count(ingest::LoadOutcome outcome, const ingest::DocumentRecords& records) {
    if (outcome == ingest::LoadOutcome::kUnchanged) {
      ++unchanged;
      return;
    }
    ++(outcome == ingest::LoadOutcome::kAdded ? added : replaced);
    passages += records.passages.size();
    claims += records.claims.size();
    figures += records.figures.size();
    relations += records.relations.size();
  }
  uint64_t done() const { return added + replaced + unchanged + failed; }

  void Print(double seconds) const {
    std::string text = Cat("Added ", added, added == 1 ? " document" : " documents");
    if (replaced > 0) CatTo(&text, ", replaced ", replaced);
    if (unchanged > 0) CatTo(&text, ", ", unchanged, " unchanged");
    if (failed > 0) CatTo(&text, ", ", failed, " failed");
    CatTo(&text, ": ", CountText(passages), " passages, ", CountText(claims), " claims, ", CountText(figures),
          " figures, ", CountText(relations), " relations in ", DurationText(seconds), ".");
    std::printf("%s\n", text.c_str());
  }
};

class Ingester {
 public:
  Ingester(const IngestOptions& options, ingest::Loader& loader) : options_(options), loader_(loader) {}

  absl::Status Run(const InputFiles& files) {
    files_ = &files;
    if (!options_.annotations.empty()) return LoadAnnotations();
    CG_ASSIGN_OR_RETURN(const std::unique_ptr<const ingest::Extractor> extractor, ingest::Extractor::Create());
    ingest::ExtractFilesOptions extract;
    extract.extract.reader.encoding = options_.encoding;
    extract.extract.cancel = &Interruption();
    extract.threads = static_cast<unsigned>(options_.database.thread_count());
    const absl::Status status = ingest::ExtractFiles(
        *extractor, files.paths, extract, [this](ingest::FileResult file) { return Take(std::move(file)); });
    bar_.Clear();
    return status;
  }

  const Tally& tally() const { return tally_; }
  uint64_t rejected() const { return rejected_; }

 private:
  absl::Status Take(ingest::FileResult file) {
    if (file.records.ok()) {
      CG_RETURN_IF_ERROR(Load(*file.records));
    } else if (absl::IsCancelled(file.records.status())) {
      return file.records.status();
    } else {
      bar_.Clear();
      PrintError(Annotate(file.records.status(), file.path));
      ++tally_.failed;
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file.path, error);
    if (!error) bytes_done_ += size;
    bar_.Update(bytes_done_, files_->bytes,
                Cat(tally_.done(), " of ", files_->paths.size(), " documents, ", file.path));
    // Only between documents, so that none is lost half way.
    if (Interruption().cancelled()) return absl::CancelledError("stopped");
    return absl::OkStatus();
  }

  absl::Status Load(const ingest::DocumentRecords& records) {
    CG_ASSIGN_OR_RETURN(const ingest::LoadOutcome outcome, loader_.Load(records, {.ingested_at = Now()}));
    tally_.Count(outcome, records);
    return absl::OkStatus();
  }

  absl::Status LoadAnnotations() {
    if (files_->paths.size() != 1) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "--annotations goes with one document",
                             "run the command once for each document");
    }
    CG_ASSIGN_OR_RETURN(const Annotations annotations,
                        ReadAnnotations(files_->paths.front(), options_.encoding, options_.annotations));
    for (const ingest::RejectedRecord& record : annotations.rejected) {
      PrintWarning(Cat(options_.annotations, ":", record.line, ": left out: ", record.reason));
    }
    rejected_ = annotations.rejected.size();
    return Load(annotations.records);
  }

  const IngestOptions& options_;
  ingest::Loader& loader_;
  const InputFiles* files_ = nullptr;
  ProgressBar bar_;
  Tally tally_;
  uint64_t bytes_done_ = 0;
  uint64_t rejected_ = 0;
};

// The exit status after `status` ended the reading of `count` documents.
int Report(const Ingester& ingester, const absl::Status& status, size_t count) {
  if (absl::IsCancelled(status)) {
    return PrintError(ErrorWithAdvice(
        absl::StatusCode::kCancelled,
        Cat("stopped after ", ingester.tally().done(), " of ", count, " documents; what is stored stays"),
        "the same command goes on from there"));
  }
  if (!status.ok()) return PrintError(status);
  return ingester.tally().failed > 0 || ingester.rejected() > 0 ? kExitError : kExitOk;
}

int Ingest(const IngestOptions& options, const InputFiles& files, Database& database) {
  const auto start = std::chrono::steady_clock::now();
  const absl::StatusOr<std::unique_ptr<ingest::Loader>> loader = ingest::Loader::Create(database.store());
  if (!loader.ok()) return PrintError(loader.status());
  Ingester ingester(options, **loader);
  const absl::Status status = ingester.Run(files);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (status.ok() || ingester.tally().done() > 0) ingester.tally().Print(seconds);
  if (files.passed_over > 0) std::printf("Passed over %s other files.\n", CountText(files.passed_over).c_str());
  return Report(ingester, status, files.paths.size());
}

int RunIngest(const IngestOptions& options) {
  CatchInterrupts();
  const absl::StatusOr<InputFiles> files = CollectInputFiles(options.paths);
  if (!files.ok()) return PrintError(files.status());
  const absl::StatusOr<std::unique_ptr<Database>> database = options.database.Open(Access::kCreate);
  if (!database.ok()) return PrintError(database.status());
  const int exit_status = Ingest(options, *files, **database);
  const absl::Status closed = (*database)->Close();
  return closed.ok() ? exit_status : PrintError(closed);
}

}  // namespace

void AddIngestCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<IngestOptions>();
  CLI::App* command = app.add_subcommand("ingest", "Read documents into the graph");
  command->footer(kExamples);
  options->database.AddTo(*command, /*required=*/true);
  command->add_option("PATHS", options->paths, "Documents, or folders of them")->required();
  command
      ->add_option("--annotations", options->annotations, "Load these records of the one document instead of our own")
      ->type_name("FILE");
  command->add_option("--encoding", options->encoding, "The documents' encoding, such as GB18030; found out otherwise")
      ->type_name("NAME");
  command->callback([options, run] { *run = [options] { return RunIngest(*options); }; });
}

}  // namespace claimgraph::cli
