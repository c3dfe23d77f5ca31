#include "tools/bench/benchmark.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "absl/strings/str_join.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "tools/bench/csv_files.h"
#include "tools/bench/generators.h"
#include "tools/bench/load.h"
#include "tools/bench/workload_runner.h"

namespace claimgraph::bench {
namespace {

// Graphs by name. To add one: its generator, its workloads, a line here.
struct GraphKind {
  const char* name;
  Graph (*generate)(uint64_t edges, uint64_t seed);
  std::vector<Workload> (*workloads)(const Graph& graph);
};
constexpr GraphKind kGraphs[] = {{"facts", FactsGraph, FactsWorkloads}, {"rmat", RmatGraph, RmatWorkloads}};

absl::StatusOr<const GraphKind*> FindGraph(const std::string& name) {
  std::vector<std::string> names;
  for (const GraphKind& kind : kGraphs) {
    if (name == kind.name) return &kind;
    names.push_back(kind.name);
  }
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("there is no graph '", name, "'"),
                         Cat("take one of ", absl::StrJoin(names, ", ")));
}

absl::Status KeepOnly(const std::vector<std::string>& names, const std::string& graph,
                      std::vector<Workload>* workloads) {
  for (const std::string& name : names) {
    const auto same = [&name](const Workload& w) { return w.name == name; };
    if (std::none_of(workloads->begin(), workloads->end(), same)) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("there is no workload '", name, "' for ", graph),
                             Cat("claimgraph_bench --list --graph ", graph, " shows what there is"));
    }
  }
  if (names.empty()) return absl::OkStatus();
  std::erase_if(*workloads,
                [&names](const Workload& w) { return std::find(names.begin(), names.end(), w.name) == names.end(); });
  return absl::OkStatus();
}

class Run {
 public:
  explicit Run(const BenchmarkOptions& options) : options_(options), settings_(options.settings) {
    runner_.seconds = settings_.seconds;
    runner_.cancellation = options.cancellation;
  }

  absl::StatusOr<RunResult> ToEnd() {
    CG_ASSIGN_OR_RETURN(kind_, FindGraph(settings_.graph));
    result_.settings = settings_;
    result_.machine = ThisMachine();
    result_.build = ThisBuild();
    result_.time = TimeNow();
    CG_RETURN_IF_ERROR(GenerateAndLoad());
    CG_RETURN_IF_ERROR(RunEngine());
    CG_RETURN_IF_ERROR(RunLimits());
    return std::move(result_);
  }

 private:
  void Say(std::string_view step) const {
    if (options_.progress) options_.progress(step);
  }
  std::string DatabasePath() const { return Cat(options_.directory, "/db"); }
  Graph Generate() const { return kind_->generate(settings_.edges, settings_.seed); }

  absl::Status GenerateAndLoad() {
    Say("generating");
    // Freed before loading, so that its memory is not taken for the engine's.
    std::optional<Graph> graph = Generate();
    workloads_ = kind_->workloads(*graph);
    CG_RETURN_IF_ERROR(KeepOnly(options_.only, settings_.graph, &workloads_));
    const std::string csv = Cat(options_.directory, "/csv");
    std::error_code error;
    std::filesystem::create_directories(csv, error);
    if (error) return absl::UnavailableError(Cat("cannot create '", csv, "': ", error.message()));
    CG_ASSIGN_OR_RETURN(csv_import::Options import, WriteCsvFiles(*graph, csv));
    import.threads = settings_.threads;
    import.cancellation = options_.cancellation;
    const std::vector<std::string> indexes = graph->indexes;
    graph.reset();
    Say("loading");
    CG_ASSIGN_OR_RETURN(result_.load, Load(import, indexes, DatabasePath(), settings_));
    result_.load.csv_mb = DirectoryMb(csv);
    return absl::OkStatus();
  }

  absl::Status RunEngine() {
    const OpenOptions open = DatabaseOptions(settings_);
    ResetPeakMemory();
    std::unique_ptr<Database> database;
    for (const Workload& workload : workloads_) {
      Say(workload.name);
      if (workload.kind == WorkloadKind::kOpen) {
        if (database != nullptr) CG_RETURN_IF_ERROR(database->Close());
        database.reset();
        CG_ASSIGN_OR_RETURN(WorkloadResult result, RunOpenWorkload(workload, runner_, DatabasePath(), open));
        result_.workloads.push_back(std::move(result));
        continue;
      }
      if (database == nullptr) {
        CG_ASSIGN_OR_RETURN(database, Database::Open(DatabasePath(), open));
      }
      CG_ASSIGN_OR_RETURN(WorkloadResult result, RunQueryWorkload(workload, runner_, database.get()));
      result_.workloads.push_back(std::move(result));
    }
    result_.query_peak_mb = PeakMemoryMb();
    return database == nullptr ? absl::OkStatus() : database->Close();
  }

  absl::Status RunLimits() {
    const Graph graph = Generate();
    for (size_t i = 0; i < workloads_.size(); ++i) {
      if (!workloads_[i].limit) continue;
      Say(Cat("the limit of ", workloads_[i].name));
      CG_ASSIGN_OR_RETURN(result_.workloads[i].limit, RunLimit(workloads_[i], runner_, graph));
    }
    return absl::OkStatus();
  }

  const BenchmarkOptions& options_;
  const RunSettings& settings_;
  RunnerOptions runner_;
  const GraphKind* kind_ = nullptr;
  std::vector<Workload> workloads_;
  RunResult result_;
};

}  // namespace

absl::StatusOr<std::vector<Workload>> ListWorkloads(const std::string& graph) {
  CG_ASSIGN_OR_RETURN(const GraphKind* kind, FindGraph(graph));
  return kind->workloads(kind->generate(kEdgesMin, /*seed=*/1));
}

absl::StatusOr<RunResult> RunBenchmark(const BenchmarkOptions& options) { return Run(options).ToEnd(); }

}  // namespace claimgraph::bench
