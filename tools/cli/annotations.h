// Records that another program wrote about a document (`ingest --annotations`), checked against the document.
#ifndef CLAIMGRAPH_TOOLS_CLI_ANNOTATIONS_H_
#define CLAIMGRAPH_TOOLS_CLI_ANNOTATIONS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/record/jsonl_reader.h"
#include "ingest/record/records.h"

namespace claimgraph::cli {

struct Annotations {
  ingest::DocumentRecords records;
  std::vector<ingest::RejectedRecord> rejected;
};

// Errors are those of reading either file, and InvalidArgument when no document record was accepted.
absl::StatusOr<Annotations> ReadAnnotations(const std::string& document_path, const std::string& encoding,
                                            const std::string& annotations_path);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_ANNOTATIONS_H_
