// What the rules of relations and figures find in a passage, before it is written down as claims.
#ifndef CLAIMGRAPH_INGEST_CLAIMS_DRAFTS_H_
#define CLAIMGRAPH_INGEST_CLAIMS_DRAFTS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

// A relation between two entities of the document, told by the words [clean) of a passage.
struct RelationDraft {
  std::string type;
  uint32_t from = 0;
  uint32_t to = 0;
  std::optional<int> sign;
  ByteSpan cue;    // empty for relations that a phrase implies ("Nvidia's revenue")
  ByteSpan clean;  // what says it, within one passage
  std::string role;
  double confidence = 0.8;
};

// A figure and the quantity it measures.
struct FigureLink {
  size_t figure = 0;  // index among the figures of the passage
  uint32_t metric = 0;
  ByteSpan clean;     // what says it
  double confidence = 0.8;
};

struct PassageDrafts {
  std::vector<RelationDraft> relations;
  std::vector<FigureLink> links;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_CLAIMS_DRAFTS_H_
