// Writes a generated graph as CSV files with the headers that the importer reads.
#ifndef CLAIMGRAPH_TOOLS_BENCH_CSV_FILES_H_
#define CLAIMGRAPH_TOOLS_BENCH_CSV_FILES_H_

#include <string>

#include "absl/status/statusor.h"
#include "ingest/import/importer.h"
#include "tools/bench/graph.h"

namespace claimgraph::bench {

// One file a table, in `directory`, which must exist. Returns what to import; an error names the file.
absl::StatusOr<csv_import::Options> WriteCsvFiles(const Graph& graph, const std::string& directory);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_CSV_FILES_H_
