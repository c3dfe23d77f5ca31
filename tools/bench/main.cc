// claimgraph_bench: how fast the engine is, on generated graphs, beside what is possible.
#include <signal.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_split.h"
#include "claimgraph/error_text.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/comparison.h"
#include "tools/bench/generators.h"
#include "tools/bench/report.h"

namespace claimgraph::bench {
namespace {

constexpr int kExitOk = 0;
constexpr int kExitError = 1;  // also: an answer that differs from the limit's
constexpr int kExitUsage = 2;
constexpr int kExitWorse = 3;  // slower than the stored run, or another answer
constexpr int kExitInterrupted = 130;

constexpr const char* kFooter = R"(Examples:
  claimgraph_bench                                          the facts graph with 1e6 relationships, in a scratch folder
  claimgraph_bench --graph rmat --only triangles,two_hop_all
  claimgraph_bench --edges 1e5 --json before.json           keep the run ...
  claimgraph_bench --edges 1e5 --compare before.json        ... and see, after a change, what has become slower
  claimgraph_bench --read now.json --compare before.json    compare two kept runs, without measuring
  claimgraph_bench --list --graph rmat                      the workloads and their queries

Times are medians: `cpu` is processor time of the whole process for an execution, the mean of a round over the
parameters; `wall` is one execution on the clock. `limit` is the same answer from hand-written loops over arrays on one
thread; `ratio` is the engine's cpu over the limit's.
Exit status: 0; 1 an error, or an answer that differs from the limit's; 2 wrong options; 3 --compare found a row slower
than allowed or with another answer.)";

struct Options {
  RunSettings settings;
  double edges = 1e6;
  std::string only;
  std::string directory;
  std::string json;
  std::string read;
  std::string compare;
  double tolerance_percent = 25;
  bool list = false;
};

CancellationToken interruption;
extern "C" void HandleSignal(int) { interruption.Cancel(); }

void CatchInterrupts() {
  struct sigaction action {};
  action.sa_handler = HandleSignal;
  action.sa_flags = SA_RESETHAND;  // the second one ends the program
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

int PrintError(const absl::Status& status) {
  std::string text = RenderError(status);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::fflush(stdout);
  std::fprintf(stderr, "error: %s\n", text.c_str());
  return absl::IsCancelled(status) ? kExitInterrupted : kExitError;
}

void PrintWarning(std::string_view text) {
  std::fflush(stdout);
  std::fprintf(stderr, "warning: %.*s\n", static_cast<int>(text.size()), text.data());
}

// One line on a terminal that is written over; nothing elsewhere.
void ShowStep(std::string_view step) {
  if (isatty(STDERR_FILENO) != 0) std::fprintf(stderr, "\r\033[K%.*s", static_cast<int>(step.size()), step.data());
}

absl::Status PrintList(const std::string& graph) {
  CG_ASSIGN_OR_RETURN(const std::vector<Workload> workloads, ListWorkloads(graph));
  for (const Workload& workload : workloads) {
    std::printf("%s%s\n    %s\n    %s\n", workload.name.c_str(), workload.limit ? " (with a limit)" : "",
                workload.meaning.c_str(), workload.query.c_str());
  }
  return absl::OkStatus();
}

// A new folder for the run, or `wanted`, which must be empty or missing.
absl::StatusOr<std::string> MakeDirectory(const std::string& wanted) {
  std::error_code error;
  if (wanted.empty()) {
    std::string pattern = Cat(std::filesystem::temp_directory_path(error).string(), "/claimgraph-bench-XXXXXX");
    if (error || mkdtemp(pattern.data()) == nullptr) {
      return ErrorWithAdvice(absl::StatusCode::kUnavailable, "cannot make a scratch folder", "name one with --dir");
    }
    return pattern;
  }
  std::filesystem::create_directories(wanted, error);
  if (error) return absl::UnavailableError(Cat("cannot create '", wanted, "': ", error.message()));
  if (!std::filesystem::is_empty(wanted, error) || error) {
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, Cat("'", wanted, "' is not empty"),
                           "every run makes its graph anew: name an empty folder");
  }
  return wanted;
}

absl::StatusOr<RunResult> Measure(const Options& options) {
  CG_ASSIGN_OR_RETURN(const std::string directory, MakeDirectory(options.directory));
  const absl::Cleanup remove_scratch = [&] {
    std::error_code ignored;  // what cannot be removed stays, as a scratch folder may
    if (options.directory.empty()) std::filesystem::remove_all(directory, ignored);
  };
  BenchmarkOptions benchmark;
  benchmark.settings = options.settings;
  benchmark.settings.edges = static_cast<uint64_t>(options.edges);
  if (benchmark.settings.threads == 0) {
    benchmark.settings.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  }
  if (!options.only.empty()) benchmark.only = absl::StrSplit(options.only, ',', absl::SkipEmpty());
  benchmark.directory = directory;
  benchmark.cancellation = &interruption;
  benchmark.progress = ShowStep;
  CatchInterrupts();
  absl::StatusOr<RunResult> run = RunBenchmark(benchmark);
  ShowStep("");
  return run;
}

// Whether the answers are those of the limit.
bool CheckAnswers(const RunResult& run) {
  bool agree = true;
  for (const WorkloadResult& workload : run.workloads) {
    if (workload.AgreesWithLimit()) continue;
    agree = false;
    PrintWarning(Cat("the answer of ", workload.name, " is not the limit's"));
  }
  return agree;
}

absl::StatusOr<int> Run(const Options& options) {
  if (options.list) {
    CG_RETURN_IF_ERROR(PrintList(options.settings.graph));
    return kExitOk;
  }
  // Read first: a base that cannot be read should not cost a run.
  RunResult base;
  if (!options.compare.empty()) {
    CG_ASSIGN_OR_RETURN(base, ReadRun(options.compare));
  }
  CG_ASSIGN_OR_RETURN(const RunResult run, options.read.empty() ? Measure(options) : ReadRun(options.read));
  std::fputs(RunText(run).c_str(), stdout);
  if (!options.json.empty()) CG_RETURN_IF_ERROR(WriteRun(run, options.json));
  if (run.build.type != "Release") {
    PrintWarning(Cat("this is a ", run.build.type, " build: its times say little; measure with the release preset"));
  }
  if (!CheckAnswers(run)) return absl::DataLossError("answers differ from the limit's");
  if (options.compare.empty()) return kExitOk;
  CG_ASSIGN_OR_RETURN(const Comparison comparison, Compare(run, base, options.tolerance_percent));
  std::printf("\ncompared with the run of %s, version %s\n%s", base.time.c_str(), base.build.version.c_str(),
              comparison.text.c_str());
  if (base.machine.cpu != run.machine.cpu || base.build.type != run.build.type ||
      base.settings.threads != run.settings.threads || base.settings.memory_mb != run.settings.memory_mb) {
    PrintWarning("the two runs differ in machine, build, threads or memory: their times need not be comparable");
  }
  return comparison.passed ? kExitOk : kExitWorse;
}

void AddOptions(Options* options, CLI::App* app) {
  RunSettings& run = options->settings;
  app->add_option("--graph", run.graph, "Which graph to generate: facts or rmat")
      ->type_name("NAME")
      ->capture_default_str();
  app->add_option("--edges", options->edges, "Relationships to generate, about; 1e6 is a million")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(static_cast<double>(kEdgesMin), static_cast<double>(kEdgesMax)));
  app->add_option("--seed", run.seed, "Another seed, another graph of the same kind")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(uint64_t{0}, uint64_t{INT64_MAX}));
  app->add_option("--dir", options->directory, "An empty folder for files and database, which stay; else a scratch one")
      ->type_name("DIRECTORY");
  app->add_option("--threads", run.threads, "Threads of the engine; 0: one per core")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(0, 256));
  app->add_option("--memory", run.memory_mb, "Memory budget of the engine, in MB")
      ->type_name("MB")
      ->capture_default_str()
      ->check(CLI::Range(uint64_t{16}, uint64_t{1} << 24));
  app->add_option("--only", options->only, "Workloads to run; all others are left out")->type_name("NAME[,NAME]");
  app->add_option("--seconds", run.seconds, "How long each workload is repeated")
      ->type_name("S")
      ->capture_default_str()
      ->check(CLI::Range(0.001, 3600.0));
  app->add_option("--json", options->json, "Also keep the run in this file")->type_name("FILE");
  CLI::Option* compare =
      app->add_option("--compare", options->compare, "Compare with the run in this file")->type_name("FILE");
  app->add_option("--read", options->read, "Take the run from this file instead of measuring")->type_name("FILE");
  app->add_option("--tolerance", options->tolerance_percent, "By how much a row may be slower, in percent")
      ->type_name("PERCENT")
      ->capture_default_str()
      ->check(CLI::Range(0.0, 10000.0))
      ->needs(compare);
  app->add_flag("--list", options->list, "Show the workloads of the graph and end");
}

int Main(int argc, char** argv) {
  CLI::App app("Measures ClaimGraph on generated graphs, beside hand-written loops over arrays.", "claimgraph_bench");
  app.footer(kFooter);
  app.set_version_flag("--version", "claimgraph_bench " CG_VERSION);
  Options options;
  AddOptions(&options, &app);
  // The parser of the command line reports by exceptions; they end here.
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked_for_help) {
    return app.exit(asked_for_help);
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "error: %s\n`claimgraph_bench --help` shows how it is used.\n", error.what());
    return kExitUsage;
  }
  const absl::StatusOr<int> status = Run(options);
  return status.ok() ? *status : PrintError(status.status());
}

}  // namespace
}  // namespace claimgraph::bench

int main(int argc, char** argv) { return claimgraph::bench::Main(argc, argv); }
