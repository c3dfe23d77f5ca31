// Runs one workload: first once with each of its parameters, for the answer, then over and over, for the time.
#ifndef CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_RUNNER_H_
#define CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_RUNNER_H_

#include <string>

#include "absl/status/statusor.h"
#include "claimgraph/database.h"
#include "engine/base/limits.h"
#include "tools/bench/graph.h"
#include "tools/bench/run_result.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {

struct RunnerOptions {
  double seconds = 1;
  const CancellationToken* cancellation = nullptr;  // may be null
};

// Errors name the workload.
absl::StatusOr<WorkloadResult> RunQueryWorkload(const Workload& workload, const RunnerOptions& options,
                                                Database* database);
// Of kind kOpen. The database at `path` must not be open.
absl::StatusOr<WorkloadResult> RunOpenWorkload(const Workload& workload, const RunnerOptions& options,
                                               const std::string& path, const OpenOptions& open);
// The hand-written counterpart. REQUIRES: workload.limit.
absl::StatusOr<LimitResult> RunLimit(const Workload& workload, const RunnerOptions& options, const Graph& graph);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_RUNNER_H_
