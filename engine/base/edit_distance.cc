#include "engine/base/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace claimgraph {
namespace {

constexpr size_t kWordMax = 64;

char Fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool SameIgnoringCase(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return Fold(x) == Fold(y); });
}

}  // namespace

size_t EditDistance(std::string_view a, std::string_view b) {
  if (a.size() > kWordMax || b.size() > kWordMax) {
    return SameIgnoringCase(a, b) ? 0 : std::max(a.size(), b.size());
  }
  using Row = std::array<size_t, kWordMax + 1>;
  Row before_previous{}, previous{}, current{};
  for (size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const bool same = Fold(a[i - 1]) == Fold(b[j - 1]);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && Fold(a[i - 1]) == Fold(b[j - 2]) && Fold(a[i - 2]) == Fold(b[j - 1]);
      if (swapped) current[j] = std::min(current[j], before_previous[j - 2] + 1);
    }
    before_previous = std::exchange(previous, current);
  }
  return previous[b.size()];
}

void NearestName::Consider(std::string_view candidate) {
  if (candidate == word_) return;
  const size_t distance = EditDistance(word_, candidate);
  const size_t allowed = word_.size() < 3 ? 0 : std::max<size_t>(1, word_.size() / 3);
  const bool only_case = distance == 0;
  if ((only_case || distance <= allowed) && distance < best_distance_) {
    best_distance_ = distance;
    best_ = candidate;
  }
}

}  // namespace claimgraph
