// Second stage of ingest: decoded text -> the text that recognisers read, every byte traceable.
//
// What is done, in one pass over the lines:
//   - furniture of the page (lines listed in data/boilerplate.tsv) is dropped;
//   - inline pinyin glosses are dropped: 監(jiān)管 -> 監管;
//   - characters that lost their first byte on the way are repaired where data/mojibake.tsv knows the damage;
//   - full-width letters, digits and signs, compatibility ideographs, odd spaces and line ends are folded;
//   - zero-width and control characters are dropped;
//   - what looks broken but cannot be repaired (spaces inside Chinese words, quotes that do not balance, replacement
//     characters) is left alone and reported.
// Punctuation folds to ASCII, apart from a full-width comma between two digits: that separates two numbers, where an
// ASCII comma would join them. Pure; thread-safe; never fails on valid UTF-8.
#ifndef CLAIMGRAPH_INGEST_NORMALIZE_NORMALIZE_H_
#define CLAIMGRAPH_INGEST_NORMALIZE_NORMALIZE_H_

#include <string_view>
#include <vector>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

NormalizedDocument Normalize(DecodedDocument decoded, std::vector<Diagnostic>* diagnostics);

// The same for a piece of text on its own, such as the input of a filter; the map leads to bytes of `text`.
// Drops no lines. REQUIRES: valid UTF-8.
MappedText NormalizeText(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_NORMALIZE_NORMALIZE_H_
