// Loads the generated files into a new database through the importer, and measures it.
#ifndef CLAIMGRAPH_TOOLS_BENCH_LOAD_H_
#define CLAIMGRAPH_TOOLS_BENCH_LOAD_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "claimgraph/database.h"
#include "ingest/import/importer.h"
#include "tools/bench/run_result.h"

namespace claimgraph::bench {

OpenOptions DatabaseOptions(const RunSettings& settings);

// From creating the database to having closed it, the statements that make indexes included.
absl::StatusOr<LoadResult> Load(const csv_import::Options& import, const std::vector<std::string>& indexes,
                                const std::string& path, const RunSettings& settings);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_LOAD_H_
