// The whole of ingest up to the graph: raw bytes in, records out.
//
//   CG_ASSIGN_OR_RETURN(auto extractor, Extractor::Create());
//   CG_ASSIGN_OR_RETURN(DocumentRecords records, extractor->Extract({bytes, uri}));
//
// Same input, same records, on any machine; nothing is looked up outside the document. One extractor serves any number
// of threads. A document that cannot be read gives an error that says why; what a stage noticed comes as diagnostics.
#ifndef CLAIMGRAPH_INGEST_PIPELINE_EXTRACTOR_H_
#define CLAIMGRAPH_INGEST_PIPELINE_EXTRACTOR_H_

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/base/limits.h"
#include "ingest/reader/reader.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

struct ExtractOptions {
  ReaderOptions reader;
  const CancellationToken* cancel = nullptr;  // asked between passages
};

class Extractor {
 public:
  // Reads the embedded rules. InvalidArgument names the data file and line that is wrong: a defect of the build.
  static absl::StatusOr<std::unique_ptr<const Extractor>> Create();
  ~Extractor();
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  // Errors are those of the reader, and Cancelled.
  absl::StatusOr<DocumentRecords> Extract(const RawDocument& raw, const ExtractOptions& options = {}) const;

  // The filter of `claimgraph extract --jsonl [entities]`: a request a line, {"id","lang","text"}, gives the line
  // {"id","entities":[{"start","end","text","type"}]} with half-open code-point offsets into the request's text. A
  // line that is no request gives {"id":null,"error":...}.
  std::string AnswerEntityRequest(std::string_view line) const;
  // The filter without a word: {"id","found","entities","claims"}.
  std::string AnswerRequest(std::string_view line) const;

  struct Rules;

 private:
  explicit Extractor(std::unique_ptr<const Rules> rules);
  std::unique_ptr<const Rules> rules_;
};

// Convenience for one document: creates the rules once per process.
absl::StatusOr<DocumentRecords> ExtractDocument(std::string bytes, std::string uri, const ExtractOptions& options = {});

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_PIPELINE_EXTRACTOR_H_
