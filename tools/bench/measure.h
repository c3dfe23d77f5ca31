// Time of repeated work: wall clock and processor time of the whole process, all its threads.
#ifndef CLAIMGRAPH_TOOLS_BENCH_MEASURE_H_
#define CLAIMGRAPH_TOOLS_BENCH_MEASURE_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimgraph::bench {

// Microseconds since the stopwatch was made.
class Stopwatch {
 public:
  Stopwatch();
  double wall_us() const;
  double cpu_us() const;

 private:
  int64_t wall_ns_;
  int64_t cpu_ns_;
};

struct Timing {
  uint64_t executions = 0;
  double wall_median_us = 0;
  double wall_p99_us = 0;
  double cpu_median_us = 0;  // of rounds over all variants: the mean of an execution in them
};

// Samples of one kind of work.
class Samples {
 public:
  void AddWall(double us) { wall_us_.push_back(us); }
  void AddCpu(double us) { cpu_us_.push_back(us); }
  double elapsed_us() const { return elapsed_us_; }
  size_t count() const { return wall_us_.size(); }
  void AddElapsed(double us) { elapsed_us_ += us; }
  // REQUIRES: a sample of each.
  Timing Summarize() const;

 private:
  std::vector<double> wall_us_, cpu_us_;
  double elapsed_us_ = 0;
};

// Whether enough has been measured: `seconds`, and a few samples of what takes longer.
bool IsEnough(const Samples& samples, double seconds);

// Runs `execute(0)`, `execute(1)`, ... in rounds over all `variants`, until it is enough. A sample of processor time is
// the mean of whole rounds, so that it weighs the variants alike however quick the work is; a sample on the clock is
// one execution. What is run here should be warm. Stops at the first error.
absl::StatusOr<Timing> MeasureRepeated(double seconds, size_t variants,
                                       const std::function<absl::Status(size_t variant)>& execute);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_MEASURE_H_
