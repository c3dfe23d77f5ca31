#include "tools/bench/report.h"

#include <algorithm>
#include <cstdio>

#include "engine/base/strings.h"

namespace claimgraph::bench {
namespace {

// Three digits that count.
std::string Digits(double number) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.*f", number < 9.995 ? 2 : number < 99.95 ? 1 : 0, number);
  return text;
}

std::string OptionalMb(const std::optional<double>& mb) { return mb ? Cat(Digits(*mb), " MB") : "unknown"; }

std::string LoadText(const LoadResult& load) {
  const double rows = static_cast<double>(load.nodes + load.relationships);
  const double per_second = load.wall_s > 0 ? rows / load.wall_s : 0;
  return Cat("load      ", load.nodes, " nodes, ", load.relationships, " relationships, ", load.properties,
             " properties from ", Digits(load.csv_mb), " MB of CSV\n          ", Digits(load.wall_s), " s, ",
             Digits(load.cpu_s), " s of processor time, ", static_cast<uint64_t>(per_second), " rows a second; peak ",
             OptionalMb(load.peak_mb), "; on disk ", Digits(load.disk_mb), " MB\n");
}

std::vector<std::string> Row(const WorkloadResult& workload) {
  const Timing& timing = workload.timing;
  std::vector<std::string> row = {workload.name,
                                  TimeText(timing.cpu_median_us),
                                  TimeText(timing.wall_median_us),
                                  TimeText(timing.wall_p99_us),
                                  "-",
                                  "-",
                                  Cat(workload.rows),
                                  Cat(timing.executions)};
  if (!workload.limit) return row;
  const double limit_us = workload.limit->timing.cpu_median_us;
  row[4] = TimeText(limit_us);
  if (limit_us > 0) row[5] = Cat(Digits(timing.cpu_median_us / limit_us), "x");
  if (!workload.AgreesWithLimit()) row.push_back("ANSWER DIFFERS");
  return row;
}

}  // namespace

std::string TimeText(double us) {
  if (us < 1) return Cat(Digits(us * 1000), " ns");
  if (us < 1000) return Cat(Digits(us), " us");
  if (us < 1e6) return Cat(Digits(us / 1000), " ms");
  return Cat(Digits(us / 1e6), " s");
}

std::string AlignTable(const std::vector<std::vector<std::string>>& rows) {
  std::vector<size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) {
      const std::string padding(widths[i] - row[i].size(), ' ');
      line += i == 0 ? row[i] + padding : Cat("  ", padding, row[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    CatTo(&text, line, "\n");
  }
  return text;
}

std::string RunText(const RunResult& run) {
  std::string text =
      Cat("graph     ", run.settings.graph, ", ", run.settings.edges, " relationships wanted, seed ", run.settings.seed,
          "\nmachine   ", run.machine.cpu, ", ", run.machine.cores, " cores, ", run.machine.memory_mb, " MB, ",
          run.machine.system, "\nprogram   ", run.build.version, ", ", run.build.type, ", ", run.build.compiler,
          "; threads ", run.settings.threads, ", memory budget ", run.settings.memory_mb, " MB\n");
  CatTo(&text, LoadText(run.load), "queries   peak ", OptionalMb(run.query_peak_mb), "\n\n");
  std::vector<std::vector<std::string>> rows = {
      {"workload", "cpu", "wall", "wall p99", "limit cpu", "ratio", "rows", "runs"}};
  for (const WorkloadResult& workload : run.workloads) rows.push_back(Row(workload));
  return text + AlignTable(rows);
}

}  // namespace claimgraph::bench
