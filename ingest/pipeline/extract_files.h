// Extracts many files in parallel and hands the results over one at a time, in the order the files were given.
//
// At most a few documents per thread are held at once. The sink is never called from two threads at a time; when it
// answers with an error, the rest is not extracted and that error is returned.
#ifndef CLAIMGRAPH_INGEST_PIPELINE_EXTRACT_FILES_H_
#define CLAIMGRAPH_INGEST_PIPELINE_EXTRACT_FILES_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "ingest/pipeline/extractor.h"

namespace claimgraph::ingest {

// What became of one file. An unreadable file is an error of its own and stops nothing.
struct FileResult {
  std::string path;
  absl::StatusOr<DocumentRecords> records;
};

struct ExtractFilesOptions {
  ExtractOptions extract;
  unsigned threads = 0;  // 0: as many as the machine has cores
};

// OK, the sink's first error, or Cancelled.
absl::Status ExtractFiles(const Extractor& extractor, const std::vector<std::string>& paths,
                          const ExtractFilesOptions& options, const std::function<absl::Status(FileResult)>& sink);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_PIPELINE_EXTRACT_FILES_H_
