#include "tools/bench/measure.h"

#include <time.h>

#include <algorithm>
#include <cmath>

#include "engine/base/check.h"
#include "engine/base/status.h"

namespace claimgraph::bench {
namespace {

constexpr size_t kSamplesMin = 3;
// What takes longer than this many times the wanted time is measured once.
constexpr double kPatience = 10;
constexpr double kMicrosPerSecond = 1e6;
constexpr double kGroupMicros = 200;
constexpr double kRoundsMax = 1000;

int64_t ClockNanos(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return now.tv_sec * int64_t{1'000'000'000} + now.tv_nsec;
}

// The nearest rank: the smallest sample that is not below `share` of them.
double Quantile(std::vector<double> samples, double share) {
  CG_CHECK(!samples.empty());
  const size_t rank = static_cast<size_t>(std::ceil(share * static_cast<double>(samples.size())));
  const auto place = samples.begin() + static_cast<ptrdiff_t>(std::max<size_t>(rank, 1) - 1);
  std::nth_element(samples.begin(), place, samples.end());
  return *place;
}

}  // namespace

Stopwatch::Stopwatch() : wall_ns_(ClockNanos(CLOCK_MONOTONIC)), cpu_ns_(ClockNanos(CLOCK_PROCESS_CPUTIME_ID)) {}

double Stopwatch::wall_us() const { return static_cast<double>(ClockNanos(CLOCK_MONOTONIC) - wall_ns_) / 1000; }

double Stopwatch::cpu_us() const { return static_cast<double>(ClockNanos(CLOCK_PROCESS_CPUTIME_ID) - cpu_ns_) / 1000; }

Timing Samples::Summarize() const {
  return Timing{.executions = wall_us_.size(),
                .wall_median_us = Quantile(wall_us_, 0.5),
                .wall_p99_us = Quantile(wall_us_, 0.99),
                .cpu_median_us = Quantile(cpu_us_, 0.5)};
}

bool IsEnough(const Samples& samples, double seconds) {
  const double wanted_us = seconds * kMicrosPerSecond;
  if (samples.count() < kSamplesMin) return samples.count() > 0 && samples.elapsed_us() >= wanted_us * kPatience;
  return samples.elapsed_us() >= wanted_us;
}

absl::StatusOr<Timing> MeasureRepeated(double seconds, size_t variants,
                                       const std::function<absl::Status(size_t variant)>& execute) {
  Samples samples;
  const auto measure_rounds = [&](size_t rounds) -> absl::Status {
    const Stopwatch whole;
    double last_us = 0;
    for (size_t i = 0; i < rounds * variants; ++i) {
      CG_RETURN_IF_ERROR(execute(i % variants));
      const double now_us = whole.wall_us();
      samples.AddWall(now_us - last_us);
      last_us = now_us;
    }
    samples.AddCpu(whole.cpu_us() / static_cast<double>(rounds * variants));
    samples.AddElapsed(last_us);
    return absl::OkStatus();
  };
  // The first round says how many of the others go together; where it takes long enough, it is the measurement.
  CG_RETURN_IF_ERROR(measure_rounds(1));
  if (IsEnough(samples, seconds)) return samples.Summarize();
  const double round_us = std::max(samples.elapsed_us(), 0.01);
  const size_t rounds = static_cast<size_t>(std::clamp(kGroupMicros / round_us, 1.0, kRoundsMax));
  samples = Samples();
  while (!IsEnough(samples, seconds)) CG_RETURN_IF_ERROR(measure_rounds(rounds));
  return samples.Summarize();
}

}  // namespace claimgraph::bench
