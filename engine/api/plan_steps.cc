#include "engine/api/plan_steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "engine/base/strings.h"
#include "engine/executor/parallel/region.h"
#include "engine/plan/printer.h"

namespace claimgraph {
namespace {

class StepMaker {
 public:
  StepMaker(const plan::Plan& plan, const executor::ExecutionContext& context, const executor::QueryRun* run)
      : plan_(plan), context_(context), run_(run) {
    if (run == nullptr) regions_ = executor::FindRegions(plan, context);
  }

  // Appends the steps of `op` and what is below it; returns the time they took together.
  uint64_t Add(const plan::LogicalOperator& op, uint32_t depth, uint32_t threads, std::vector<PlanStep>* steps) const {
    const bool shared = std::any_of(regions_.begin(), regions_.end(), [&op](const auto& r) { return r.top == &op; });
    if (shared) threads = context_.threads;
    const size_t place = steps->size();
    PlanStep step;
    step.depth = depth;
    const std::string text = plan::Describe(op, plan_.variables);
    const size_t space = std::min(text.find(' '), text.size());
    step.name = text.substr(0, space);
    step.details = text.substr(std::min(space + 1, text.size()));
    step.rows_estimated = op.estimated_rows;
    step.threads = threads;
    uint64_t total_ns = 0;
    if (run_ != nullptr) {
      if (const auto profile = run_->FindProfile(op)) {
        step.profiled = true;
        step.threads = profile->workers;
        step.rows = profile->rows;
        step.loops = profile->opens;
        step.memory_bytes = profile->memory_peak_bytes;
        total_ns = profile->time_ns;
      }
    }
    steps->push_back(std::move(step));
    uint64_t inputs_ns = 0;
    for (const plan::PlanPtr& child : op.children) inputs_ns += Add(*child, depth + 1, threads, steps);
    // Threads that work at the same time may take more than whoever waits for them.
    (*steps)[place].time_ns = total_ns - std::min(total_ns, inputs_ns);
    return std::max(total_ns, inputs_ns);
  }

 private:
  const plan::Plan& plan_;
  const executor::ExecutionContext& context_;
  const executor::QueryRun* run_;
  std::vector<executor::Region> regions_;
};

std::string Rounded(double rows) { return Cat(static_cast<int64_t>(std::llround(std::min(rows, 9e18)))); }

// 12345678 as "12,345,678".
std::string Grouped(const std::string& digits) {
  std::string text;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string Fixed(double number, int decimals) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, number);
  return text.data();
}

std::string Milliseconds(uint64_t ns) { return Cat(Fixed(static_cast<double>(ns) / 1e6, 3), " ms"); }

std::string Bytes(uint64_t bytes) {
  if (bytes == 0) return "";
  constexpr double kKilo = 1024;
  const auto number = static_cast<double>(bytes);
  if (number < kKilo) return Cat(bytes, " B");
  if (number < kKilo * kKilo) return Cat(Fixed(number / kKilo, 1), " KB");
  return Cat(Fixed(number / kKilo / kKilo, 1), " MB");
}

}  // namespace

std::vector<PlanStep> MakePlanSteps(const plan::Plan& plan, const executor::ExecutionContext& context,
                                    const executor::QueryRun* run) {
  std::vector<PlanStep> steps;
  StepMaker(plan, context, run).Add(*plan.root, 0, 1, &steps);
  return steps;
}

std::string ExplainText(const std::vector<PlanStep>& steps) {
  std::string text;
  uint32_t threads = 1;
  for (const PlanStep& step : steps) {
    text.append(size_t{2} * step.depth, ' ');
    CatTo(&text, step.name, step.details.empty() ? "" : " ", step.details);
    if (step.rows_estimated >= 0) CatTo(&text, "  ~", Rounded(step.rows_estimated), " rows");
    if (step.threads > threads) CatTo(&text, "  from here down by ", step.threads, " threads");
    threads = step.threads;
    text += '\n';
  }
  return text;
}

std::string ProfileText(const std::vector<PlanStep>& steps, uint64_t memory_bytes) {
  constexpr size_t kColumns = 7;
  std::vector<std::array<std::string, kColumns>> lines = {
      {"Operator", "Estimated rows", "Rows", "Loops", "Time", "Memory", "Details"}};
  uint64_t total_ns = 0;
  for (const PlanStep& step : steps) {
    total_ns += step.time_ns;
    std::string details = step.details;
    if (step.threads > 1) CatTo(&details, details.empty() ? "" : "  ", "[", step.threads, " threads]");
    auto& line = lines.emplace_back();
    line[0] = std::string(size_t{2} * step.depth, ' ') + step.name;
    line[1] = step.rows_estimated >= 0 ? Grouped(Rounded(step.rows_estimated)) : "";
    if (step.profiled) {
      line[2] = Grouped(Cat(step.rows));
      line[3] = Grouped(Cat(step.loops));
      line[4] = Milliseconds(step.time_ns);
      line[5] = Bytes(step.memory_bytes);
    }
    line[kColumns - 1] = std::move(details);
  }
  std::array<size_t, kColumns> widths{};
  for (const auto& line : lines) {
    for (size_t c = 0; c < kColumns; ++c) widths[c] = std::max(widths[c], line[c].size());
  }
  std::string text;
  for (const auto& line : lines) {
    const size_t begin = text.size();
    for (size_t c = 0; c < kColumns; ++c) {
      const bool last = c + 1 == kColumns;  // as wide as it is
      const std::string padding(last ? 0 : widths[c] - line[c].size(), ' ');
      CatTo(&text, c > 0 ? "  " : "", c == 0 || last ? "" : padding, line[c], c == 0 ? padding : "");
    }
    while (text.size() > begin && text.back() == ' ') text.pop_back();
    text += '\n';
  }
  const std::string memory = memory_bytes > 0 ? Bytes(memory_bytes) : "0 B";
  CatTo(&text, "Time in operators ", Milliseconds(total_ns), "; memory at most ", memory, "\n");
  return text;
}

}  // namespace claimgraph
