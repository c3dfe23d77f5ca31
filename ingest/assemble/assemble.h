// Puts together what the stages found in one document: the complete, checked set of records of the claim graph.
//
// Every span must reproduce its quote from the raw bytes, every relation must join records that are there and stand on
// claims, every entity must be spoken of; what fails is left out with a diagnostic. Records come in a fixed order, so
// the same input gives the same bytes. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_ASSEMBLE_ASSEMBLE_H_
#define CLAIMGRAPH_INGEST_ASSEMBLE_ASSEMBLE_H_

#include <string>
#include <vector>

#include "ingest/claims/build.h"
#include "ingest/claims/drafts.h"
#include "ingest/record/records.h"
#include "ingest/resolve/resolve.h"

namespace claimgraph::ingest {

// What was found; the vectors have one element a passage.
struct Findings {
  std::vector<std::vector<Figure>> figures;
  ResolvedDocument resolved;
  std::vector<PassageDrafts> drafts;
  std::vector<PassageClaims> claims;
};

// The id of the author's entity: the person whom the document names as `document.document.author`. Empty when no
// passage names them.
std::string FindAuthor(const SegmentedDocument& document, ResolvedDocument* resolved);

DocumentRecords Assemble(const SegmentedDocument& document, Findings findings,
                         std::vector<Diagnostic> diagnostics);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ASSEMBLE_ASSEMBLE_H_
