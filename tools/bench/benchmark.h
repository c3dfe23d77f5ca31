// A whole run: generate, write files, load, run every workload, run the limit.
#ifndef CLAIMGRAPH_TOOLS_BENCH_BENCHMARK_H_
#define CLAIMGRAPH_TOOLS_BENCH_BENCHMARK_H_

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/limits.h"
#include "tools/bench/run_result.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {

struct BenchmarkOptions {
  RunSettings settings;
  std::vector<std::string> only;  // names of workloads; empty: all
  std::string directory;          // an empty one; files and databases stay in it
  const CancellationToken* cancellation = nullptr;
  std::function<void(std::string_view step)> progress;
};

// The workloads of graph `name`, with parameters for the smallest graph of the kind: to show what there is.
// InvalidArgument when there is no such graph.
absl::StatusOr<std::vector<Workload>> ListWorkloads(const std::string& graph);

// Answers that differ from the limit's are in the result, not an error.
absl::StatusOr<RunResult> RunBenchmark(const BenchmarkOptions& options);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_BENCHMARK_H_
