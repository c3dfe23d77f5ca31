// A run compared with an earlier one on the same graph.
#ifndef CLAIMGRAPH_TOOLS_BENCH_COMPARISON_H_
#define CLAIMGRAPH_TOOLS_BENCH_COMPARISON_H_

#include <string>

#include "absl/status/statusor.h"
#include "tools/bench/run_result.h"

namespace claimgraph::bench {

struct Comparison {
  std::string text;    // a table of ratios
  bool passed = true;  // no row is slower than allowed, no answer is another
};

// By median processor time, which suffers least from what else the machine does. A row may take `tolerance_percent`
// longer than before. Rows that only one of the runs has are shown and do not count. InvalidArgument when the runs
// are not of the same graph.
absl::StatusOr<Comparison> Compare(const RunResult& run, const RunResult& base, double tolerance_percent);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_COMPARISON_H_
