// Folds one character to the form that recognisers expect. Internal to normalize; pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_NORMALIZE_CHAR_FOLD_H_
#define CLAIMGRAPH_INGEST_NORMALIZE_CHAR_FOLD_H_

#include <string>

namespace claimgraph::ingest {

bool IsHan(char32_t c);

enum class CharAction { kKeep, kReplace, kDrop };

// Says what becomes of `c`; for kReplace, `replacement` holds the new text. Does not look at neighbours.
CharAction FoldChar(char32_t c, std::string* replacement);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_NORMALIZE_CHAR_FOLD_H_
