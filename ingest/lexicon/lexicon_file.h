// Rules as data: readable tables that general lists (units, cues, names) are kept in.
//
// One row a line, columns separated by a tab, UTF-8. Lines that start with '#' and empty lines are skipped; spaces
// around a column are not part of it; an empty column is '-'. A column may hold alternatives, separated by '|'.
// The files are embedded into the program at build time (cg_embed_data in EmbedData.cmake), so that an installed
// program needs no paths; each rule layer parses its own. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_LEXICON_LEXICON_FILE_H_
#define CLAIMGRAPH_INGEST_LEXICON_LEXICON_FILE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimgraph::ingest {

// A data file that was embedded at build time. The list of a layer ends with an empty name.
struct EmbeddedFile {
  std::string_view name;  // "units.tsv"
  std::string_view text;
};

struct LexiconRow {
  std::vector<std::string> columns;  // exactly as many as the table asked for; '-' has become ""
  uint32_t line = 0;
};

// Reads a table of `columns` columns. Trailing columns may be left out when `required` fewer are given.
// InvalidArgument names "file:line" and what is wrong.
absl::StatusOr<std::vector<LexiconRow>> ParseLexicon(std::string_view name, std::string_view text, size_t columns,
                                                     size_t required);

// The same for an embedded file of `files`; NotFound when there is none of that name.
absl::StatusOr<std::vector<LexiconRow>> ParseEmbedded(const EmbeddedFile* files, std::string_view name, size_t columns,
                                                      size_t required);

// "a|b|c" -> {a, b, c}; empty text gives no alternative.
std::vector<std::string> SplitAlternatives(std::string_view column);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LEXICON_LEXICON_FILE_H_
