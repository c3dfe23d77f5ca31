// Recognises lines that belong to the page, not to the article. Internal to normalize; thread-safe.
#ifndef CLAIMGRAPH_INGEST_NORMALIZE_BOILERPLATE_H_
#define CLAIMGRAPH_INGEST_NORMALIZE_BOILERPLATE_H_

#include <string_view>

namespace claimgraph::ingest {

// True when `line`, already normalised and without its end, is one that data/boilerplate.tsv lists.
bool IsBoilerplate(std::string_view line);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_NORMALIZE_BOILERPLATE_H_
