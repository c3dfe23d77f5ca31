// Writes claims: one for each relation a passage states in words of its own, one for each quantity a clause gives
// figures for, and a statement for other clauses that speak of named things. Relations that a phrase merely implies
// ("Nvidia's revenue": revenue OF Nvidia) stand on the claim of the words that imply them. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_CLAIMS_BUILD_H_
#define CLAIMGRAPH_INGEST_CLAIMS_BUILD_H_

#include <string>
#include <vector>

#include "ingest/claims/clauses.h"
#include "ingest/claims/drafts.h"
#include "ingest/record/records.h"
#include "ingest/resolve/resolve.h"

namespace claimgraph::ingest {

// One passage with all that was found in it.
struct PassageView {
  const SegmentedDocument& document;
  const Passage& passage;
  const ResolvedDocument& resolved;
  const std::vector<Ref>& refs;
  const std::vector<Figure>& figures;
  const std::vector<Clause>& clauses;
};

struct PassageClaims {
  std::vector<Claim> claims;
  std::vector<Relation> relations;
};

// `author` is the id of the author's entity; empty when the document does not name one.
PassageClaims BuildClaims(const PassageView& view, const PassageDrafts& drafts, const std::string& author);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_CLAIMS_BUILD_H_
