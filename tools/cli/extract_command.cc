// claimgraph extract: what a document says, as JSON Lines, without a database; and the same as a filter.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/figures/filter.h"
#include "ingest/pipeline/extract_files.h"
#include "ingest/record/jsonl.h"
#include "tools/cli/command.h"
#include "tools/cli/environment.h"
#include "tools/cli/input_files.h"
#include "tools/protocol/line_reader.h"
#include "tools/render/result_writer.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph extract article.txt > article.jsonl
  echo '{"id": 1, "lang": "en", "text": "Sales fell 13% to $5.5 billion."}' | claimgraph extract --jsonl figures
  claimgraph extract --jsonl entities < requests.jsonl

With files: one JSON object a line for the document, its passages, figures, entities, mentions, claims and relations;
`claimgraph ingest --annotations` takes the same lines. With --jsonl: a request a line, {"id", "lang", "text"}, gives
an answer a line, with offsets in code points; without a word it gives figures, entities and claims.)";

struct ExtractCommandOptions {
  std::vector<std::string> paths;
  std::string encoding;
  std::string filter = "all";
  bool jsonl = false;
};

absl::Status WriteLine(std::string_view line) {
  const bool written =
      std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && std::fputc('\n', stdout) != EOF;
  return written ? absl::OkStatus() : render::OutputError();
}

// Answers requests from the input until it ends.
absl::Status Filter(const std::function<std::string(std::string_view)>& answer) {
  constexpr size_t kLineBytesMax = size_t{64} << 20;
  protocol::LineReader lines(STDIN_FILENO, kLineBytesMax);
  std::string_view line;
  while (!Interruption().cancelled()) {
    switch (lines.Next(&line)) {
      case protocol::LineStatus::kLine:
        CG_RETURN_IF_ERROR(WriteLine(answer(line)));
        break;
      case protocol::LineStatus::kTooLong:
        CG_RETURN_IF_ERROR(WriteLine(R"({"id":null,"error":"the line is too long"})"));
        break;
      case protocol::LineStatus::kInterrupted:
        break;
      case protocol::LineStatus::kEnd:
        return absl::OkStatus();
      case protocol::LineStatus::kFailed:
        return absl::UnavailableError("the input cannot be read");
    }
    // A program that waits for each answer must get it; one that sends many at once gets them in larger pieces.
    if (std::fflush(stdout) != 0) return render::OutputError();
  }
  return absl::CancelledError("stopped");
}

absl::Status RunFilter(const ExtractCommandOptions& options) {
  if (options.filter == "figures") return Filter(ingest::AnswerFigureRequest);
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<const ingest::Extractor> extractor, ingest::Extractor::Create());
  if (options.filter == "entities") {
    return Filter([&extractor](std::string_view line) { return extractor->AnswerEntityRequest(line); });
  }
  return Filter([&extractor](std::string_view line) { return extractor->AnswerRequest(line); });
}

// The records of each file; a file that cannot be read is reported and does not stop the others.
absl::Status WriteRecords(const InputFiles& files, const ExtractCommandOptions& options, int* exit_status) {
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<const ingest::Extractor> extractor, ingest::Extractor::Create());
  ingest::ExtractFilesOptions extract;
  extract.extract.reader.encoding = options.encoding;
  extract.extract.cancel = &Interruption();
  return ingest::ExtractFiles(*extractor, files.paths, extract, [exit_status](ingest::FileResult file) {
    if (!file.records.ok()) {
      *exit_status = PrintError(Annotate(file.records.status(), file.path));
      return absl::OkStatus();
    }
    absl::Status status;
    ingest::WriteJsonLines(*file.records, [&status](std::string_view line) {
      if (status.ok()) status = WriteLine(line);
    });
    return status;
  });
}

int RunExtract(const ExtractCommandOptions& options) {
  CatchInterrupts();
  if (options.jsonl) {
    const absl::Status filtered = RunFilter(options);
    return filtered.ok() ? kExitOk : PrintError(filtered);
  }
  if (options.paths.empty()) {
    return PrintError(ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "no file given",
                                      "name a document, or use --jsonl to filter the input"));
  }
  const absl::StatusOr<InputFiles> files = CollectInputFiles(options.paths);
  if (!files.ok()) return PrintError(files.status());
  int exit_status = kExitOk;
  const absl::Status written = WriteRecords(*files, options, &exit_status);
  if (!written.ok()) return PrintError(written);
  return exit_status;
}

}  // namespace

void AddExtractCommand(CLI::App& app, RunCommand* run) {
  auto options = std::make_shared<ExtractCommandOptions>();
  CLI::App* command = app.add_subcommand("extract", "Show what documents say as JSON Lines, without a database");
  command->footer(kExamples);
  command->add_option("FILES", options->paths, "Documents, or folders of them");
  command->add_option("--encoding", options->encoding, "The documents' encoding, such as GB18030; found out otherwise")
      ->type_name("NAME");
  CLI::Option* filter = command->add_option("--jsonl", options->filter, "Filter requests: figures, entities or all")
                            ->type_name("[figures|entities]")
                            ->expected(0, 1)
                            ->check(CLI::IsMember({"figures", "entities", "all"}));
  command->callback([options, run, filter] {
    options->jsonl = filter->count() > 0;
    if (options->filter.empty()) options->filter = "all";
    *run = [options] { return RunExtract(*options); };
  });
}

}  // namespace claimgraph::cli
