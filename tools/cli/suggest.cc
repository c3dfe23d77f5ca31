#include "tools/cli/suggest.h"

#include <algorithm>

#include "engine/query/parser/edit_distance.h"

namespace claimgraph::cli {

std::string Nearest(std::string_view word, std::span<const std::string> candidates) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  std::string best;
  size_t best_distance = std::max<size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const size_t distance = parser::EditDistance(lower, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace claimgraph::cli
