#include "tools/bench/load.h"

#include <memory>

#include "engine/base/status.h"
#include "tools/bench/machine.h"
#include "tools/bench/measure.h"

namespace claimgraph::bench {

OpenOptions DatabaseOptions(const RunSettings& settings) {
  OpenOptions options;
  options.memory_budget_bytes = settings.memory_mb << 20;
  options.threads = settings.threads;
  return options;
}

absl::StatusOr<LoadResult> Load(const csv_import::Options& import, const std::vector<std::string>& indexes,
                                const std::string& path, const RunSettings& settings) {
  constexpr double kMicrosPerSecond = 1e6;
  ResetPeakMemory();
  const Stopwatch stopwatch;
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<Database> database, Database::Open(path, DatabaseOptions(settings)));
  CG_ASSIGN_OR_RETURN(const csv_import::Summary summary, csv_import::Import(*database, import));
  for (const std::string& statement : indexes) {
    Session session = database->NewSession();
    CG_RETURN_IF_ERROR(session.Run(statement).status());
  }
  CG_RETURN_IF_ERROR(database->Close());
  LoadResult result;
  result.wall_s = stopwatch.wall_us() / kMicrosPerSecond;
  result.cpu_s = stopwatch.cpu_us() / kMicrosPerSecond;
  result.peak_mb = PeakMemoryMb();
  result.disk_mb = DirectoryMb(path);
  result.nodes = summary.nodes;
  result.relationships = summary.relationships;
  result.properties = summary.properties;
  return result;
}

}  // namespace claimgraph::bench
