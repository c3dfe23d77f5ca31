// Finds title, author and date where the page states them. Internal to segment; thread-safe.
#ifndef CLAIMGRAPH_INGEST_SEGMENT_FRONT_MATTER_H_
#define CLAIMGRAPH_INGEST_SEGMENT_FRONT_MATTER_H_

#include <string_view>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

// Looks at one line near the start or the end of a document and fills what is still empty in `document`. `folded` has
// the offsets of `line`. Returns true when the line is nothing but such a statement.
bool ReadFrontMatter(std::string_view line, std::string_view folded, DocumentRecord* document);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_SEGMENT_FRONT_MATTER_H_
