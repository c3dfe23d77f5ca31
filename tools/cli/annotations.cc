#include "tools/cli/annotations.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/normalize/normalize.h"
#include "ingest/reader/reader.h"

namespace claimgraph::cli {

absl::StatusOr<Annotations> ReadAnnotations(const std::string& document_path, const std::string& encoding,
                                            const std::string& annotations_path) {
  const ingest::ReaderOptions options{.encoding = encoding};
  CG_ASSIGN_OR_RETURN(const ingest::RawDocument raw, ingest::ReadFile(document_path, options));
  std::vector<ingest::Diagnostic> diagnostics;
  CG_ASSIGN_OR_RETURN(ingest::DecodedDocument decoded, ingest::Decode(raw, options, &diagnostics));
  const ingest::NormalizedDocument source = ingest::Normalize(std::move(decoded), &diagnostics);
  const ingest::ReaderOptions large{.max_bytes = uint64_t{1} << 30};
  CG_ASSIGN_OR_RETURN(const ingest::RawDocument lines, ingest::ReadFile(annotations_path, large));
  Annotations result;
  result.records = ingest::ReadJsonLines(lines.bytes, ingest::SourceText(source), &result.rejected);
  if (result.records.document.id.empty()) {
    const std::string why = result.rejected.empty() ? std::string("it holds none")
                                                    : Cat("line ", result.rejected.front().line, ": ",
                                                          result.rejected.front().reason);
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument,
                           Cat("'", annotations_path, "' has no document record for '", document_path, "': ", why),
                           "`claimgraph extract` shows the form; the record names the sha256 of the document");
  }
  return result;
}

}  // namespace claimgraph::cli
