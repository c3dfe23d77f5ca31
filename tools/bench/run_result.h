// What one run of the benchmark has found, and its JSON form, which later runs are compared with.
#ifndef CLAIMGRAPH_TOOLS_BENCH_RUN_RESULT_H_
#define CLAIMGRAPH_TOOLS_BENCH_RUN_RESULT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "tools/bench/machine.h"
#include "tools/bench/measure.h"

namespace claimgraph::bench {

// What was asked for.
struct RunSettings {
  std::string graph = "facts";
  uint64_t edges = 1'000'000;
  uint64_t seed = 1;
  int threads = 1;
  uint64_t memory_mb = 1024;
  double seconds = 1;
};

struct LoadResult {
  uint64_t nodes = 0;
  uint64_t relationships = 0;
  uint64_t properties = 0;
  double csv_mb = 0;
  double wall_s = 0;
  double cpu_s = 0;
  std::optional<double> peak_mb;
  double disk_mb = 0;
};

struct LimitResult {
  Timing timing;
  std::string answer;
};

struct WorkloadResult {
  std::string name;
  std::string meaning;
  std::string query;
  Timing timing;
  uint64_t rows = 0;   // of one execution with each of the parameters
  std::string answer;  // AnswerDigest
  std::optional<LimitResult> limit;

  bool AgreesWithLimit() const { return !limit || limit->answer == answer; }
};

struct RunResult {
  RunSettings settings;
  Machine machine;
  Build build;
  std::string time;
  LoadResult load;
  std::optional<double> query_peak_mb;
  std::vector<WorkloadResult> workloads;

  const WorkloadResult* Find(const std::string& name) const;
};

std::string ToJson(const RunResult& run);
// InvalidArgument where it is not what ToJson() writes.
absl::StatusOr<RunResult> FromJson(std::string_view text);

// A file of it. Errors name the file.
absl::Status WriteRun(const RunResult& run, const std::string& path);
absl::StatusOr<RunResult> ReadRun(const std::string& path);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_RUN_RESULT_H_
