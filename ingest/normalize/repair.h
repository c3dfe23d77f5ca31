// Damage that pages carry inside a line, and its repair. Internal to normalize; pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_NORMALIZE_REPAIR_H_
#define CLAIMGRAPH_INGEST_NORMALIZE_REPAIR_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph::ingest {

// The length of a pinyin gloss "(jiān)" that starts at `at`, or 0: an opening parenthesis, one syllable of at most
// six letters with exactly one tone mark, a closing parenthesis. The caller knows that a Han character precedes.
size_t GlossLength(std::string_view text, size_t at);

// A run of characters whose bytes slipped by one because a lead byte was lost, and what it read before.
struct RepairedRun {
  size_t length;  // bytes of the damaged run
  std::string text;
};
// Repairs the run that starts at `at`, when it starts with a mark that data/mojibake.tsv lists.
std::optional<RepairedRun> RepairLostLead(std::string_view text, size_t at);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_NORMALIZE_REPAIR_H_
