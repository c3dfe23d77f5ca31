#include "tools/bench/workload_runner.h"

#include <memory>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "tools/bench/answer.h"

namespace claimgraph::bench {
namespace {

// One execution may take so long; then the run ends with an error instead of never.
constexpr int64_t kTimeoutMs = 300'000;

RunOptions QueryOptions(const RunnerOptions& options) {
  RunOptions run;
  run.timeout_ms_max = kTimeoutMs;
  run.cancellation = options.cancellation;
  return run;
}

WorkloadResult Describe(const Workload& workload) {
  WorkloadResult result;
  result.name = workload.name;
  result.meaning = workload.meaning;
  result.query = workload.query;
  return result;
}

// Reads all fields of all rows, as a program that uses them would; keeps them where there is a digest.
absl::Status ReadRows(absl::StatusOr<Result> result, AnswerDigest* digest) {
  CG_RETURN_IF_ERROR(result.status());
  const size_t columns = result->columns().size();
  std::vector<Value> row(columns);
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, result->Next());
    if (!more) break;
    for (size_t column = 0; column < columns; ++column) row[column] = result->value(column);
    if (digest != nullptr) digest->AddRow(row);
  }
  if (digest != nullptr) digest->EndExecution();
  return absl::OkStatus();
}

void Keep(const AnswerDigest& digest, WorkloadResult* result) {
  result->rows = digest.rows();
  result->answer = digest.ToText();
}

absl::StatusOr<WorkloadResult> RunQueries(const Workload& workload, const RunnerOptions& options, Database* database) {
  WorkloadResult result = Describe(workload);
  Session session = database->NewSession();
  CG_ASSIGN_OR_RETURN(const PreparedQuery query, session.Prepare(workload.query));
  const RunOptions run = QueryOptions(options);

  AnswerDigest digest(workload.ordered);
  AnswerDigest* const of_rows = workload.read_back.empty() ? &digest : nullptr;
  for (const Parameters& parameters : workload.parameters) {
    CG_RETURN_IF_ERROR(ReadRows(session.Run(query, parameters, run), of_rows));
  }
  if (of_rows == nullptr) CG_RETURN_IF_ERROR(ReadRows(session.Run(workload.read_back, {}, run), &digest));
  Keep(digest, &result);

  CG_ASSIGN_OR_RETURN(result.timing, MeasureRepeated(options.seconds, workload.parameters.size(), [&](size_t variant) {
                        return ReadRows(session.Run(query, workload.parameters[variant], run), nullptr);
                      }));
  return result;
}

absl::StatusOr<WorkloadResult> RunOpenings(const Workload& workload, const RunnerOptions& options,
                                           const std::string& path, const OpenOptions& open) {
  WorkloadResult result = Describe(workload);
  AnswerDigest digest(workload.ordered);
  Samples samples;
  for (size_t i = 0; i < workload.parameters.size() || !IsEnough(samples, options.seconds); ++i) {
    const bool first_round = i < workload.parameters.size();
    const Stopwatch stopwatch;
    CG_ASSIGN_OR_RETURN(const std::unique_ptr<Database> database, Database::Open(path, open));
    {
      Session session = database->NewSession();
      CG_RETURN_IF_ERROR(ReadRows(
          session.Run(workload.query, workload.parameters[i % workload.parameters.size()], QueryOptions(options)),
          first_round ? &digest : nullptr));
      samples.AddCpu(stopwatch.cpu_us());
      samples.AddWall(stopwatch.wall_us());
      samples.AddElapsed(stopwatch.wall_us());
    }
    CG_RETURN_IF_ERROR(database->Close());
  }
  Keep(digest, &result);
  result.timing = samples.Summarize();
  return result;
}

template <typename T>
absl::StatusOr<T> Named(const Workload& workload, absl::StatusOr<T> result) {
  if (result.ok()) return result;
  return Annotate(result.status(), Cat("workload ", workload.name));
}

}  // namespace

absl::StatusOr<WorkloadResult> RunQueryWorkload(const Workload& workload, const RunnerOptions& options,
                                                Database* database) {
  return Named(workload, RunQueries(workload, options, database));
}

absl::StatusOr<WorkloadResult> RunOpenWorkload(const Workload& workload, const RunnerOptions& options,
                                               const std::string& path, const OpenOptions& open) {
  return Named(workload, RunOpenings(workload, options, path, open));
}

absl::StatusOr<LimitResult> RunLimit(const Workload& workload, const RunnerOptions& options, const Graph& graph) {
  const LimitQuery query = workload.limit(graph);
  AnswerDigest digest(workload.ordered);
  for (const Parameters& parameters : workload.parameters) AddRows(query(parameters), &digest);
  CG_ASSIGN_OR_RETURN(const Timing timing,
                      MeasureRepeated(options.seconds, workload.parameters.size(), [&](size_t variant) {
                        query(workload.parameters[variant]);  // through a std::function: never optimised away
                        if (options.cancellation != nullptr && options.cancellation->cancelled()) {
                          return absl::CancelledError("the benchmark was cancelled");
                        }
                        return absl::OkStatus();
                      }));
  return LimitResult{.timing = timing, .answer = digest.ToText()};
}

}  // namespace claimgraph::bench
