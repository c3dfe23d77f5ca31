// Folds Traditional Chinese characters onto Simplified ones, for matching only.
//
// Character for character and byte for byte: the folded text has the same length and the same offsets as the text,
// so a match in one is a match in the other. Which Simplified word a person would write is not its business.
// The table is made at build time from OpenCC's dictionaries as the system has them. Pure; thread-safe; ~1 GB/s.
#ifndef CLAIMGRAPH_INGEST_LEXICON_SCRIPT_FOLD_H_
#define CLAIMGRAPH_INGEST_LEXICON_SCRIPT_FOLD_H_

#include <string>
#include <string_view>

namespace claimgraph::ingest {

// The Simplified counterpart of `c`, or `c` itself.
char32_t FoldScript(char32_t c);
// Folds a whole text. REQUIRES: valid UTF-8.
std::string FoldScript(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LEXICON_SCRIPT_FOLD_H_
