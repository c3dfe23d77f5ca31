// A run as text for people, and a run beside an earlier one.
#ifndef CLAIMGRAPH_TOOLS_BENCH_REPORT_H_
#define CLAIMGRAPH_TOOLS_BENCH_REPORT_H_

#include <string>
#include <vector>

#include "tools/bench/run_result.h"

namespace claimgraph::bench {

// "830 ns", "4.25 us", "12.3 ms", "1.50 s".
std::string TimeText(double us);

// Rows of text, the first column to the left, the others to the right.
std::string AlignTable(const std::vector<std::vector<std::string>>& rows);

// Machine, load, then a row for each workload: the engine, the limit, and how many times the limit the engine takes.
std::string RunText(const RunResult& run);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_REPORT_H_
