#include "engine/query/parser/edit_distance.h"

#include <algorithm>
#include <array>

namespace claimgraph::parser {

size_t EditDistance(std::string_view a, std::string_view b) {
  constexpr size_t kMax = 32;
  if (a.size() > kMax || b.size() > kMax) return a == b ? 0 : kMax;
  std::array<std::array<size_t, kMax + 1>, kMax + 1> cost;
  for (size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({replaced, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace claimgraph::parser
