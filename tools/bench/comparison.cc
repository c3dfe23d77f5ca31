#include "tools/bench/comparison.h"

#include <cstdio>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "tools/bench/report.h"

namespace claimgraph::bench {
namespace {

constexpr double kMicrosPerSecond = 1e6;

class Comparer {
 public:
  explicit Comparer(double tolerance_percent) : ratio_max_(1 + tolerance_percent / 100) {
    rows_.push_back({"workload", "before", "now", "ratio", ""});
  }

  void AddTime(const std::string& name, double before_us, double now_us, bool same_answer) {
    const bool slower = now_us > before_us * ratio_max_;
    std::string ratio = "-";
    if (before_us > 0) {
      char digits[32];
      std::snprintf(digits, sizeof(digits), "%.2f", now_us / before_us);
      ratio = digits;
    }
    const char* verdict = !same_answer ? "ANSWER DIFFERS" : slower ? "SLOWER" : "";
    rows_.push_back({name, TimeText(before_us), TimeText(now_us), ratio, verdict});
    passed_ = passed_ && same_answer && !slower;
  }
  void AddLone(const std::string& name, const std::string& before, const std::string& now, const char* why) {
    rows_.push_back({name, before, now, "-", why});
  }
  Comparison Finish() const { return {.text = AlignTable(rows_), .passed = passed_}; }

 private:
  const double ratio_max_;
  std::vector<std::vector<std::string>> rows_;
  bool passed_ = true;
};

absl::Status CheckComparable(const RunSettings& a, const RunSettings& b) {
  if (a.graph == b.graph && a.edges == b.edges && a.seed == b.seed) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "the two runs are not of the same graph",
                         Cat("run with --graph ", b.graph, " --edges ", b.edges, " --seed ", b.seed));
}

}  // namespace

absl::StatusOr<Comparison> Compare(const RunResult& run, const RunResult& base, double tolerance_percent) {
  if (absl::Status status = CheckComparable(run.settings, base.settings); !status.ok()) return status;
  Comparer comparer(tolerance_percent);
  comparer.AddTime("load", base.load.cpu_s * kMicrosPerSecond, run.load.cpu_s * kMicrosPerSecond,
                   base.load.nodes == run.load.nodes && base.load.relationships == run.load.relationships &&
                       base.load.properties == run.load.properties);
  for (const WorkloadResult& now : run.workloads) {
    const std::string now_text = TimeText(now.timing.cpu_median_us);
    if (const WorkloadResult* before = base.Find(now.name)) {
      comparer.AddTime(now.name, before->timing.cpu_median_us, now.timing.cpu_median_us,
                       before->answer == now.answer && before->rows == now.rows);
    } else {
      comparer.AddLone(now.name, "-", now_text, "new");
    }
  }
  for (const WorkloadResult& before : base.workloads) {
    if (run.Find(before.name) != nullptr) continue;
    comparer.AddLone(before.name, TimeText(before.timing.cpu_median_us), "-", "not measured");
  }
  return comparer.Finish();
}

}  // namespace claimgraph::bench
