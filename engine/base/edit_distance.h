// "Did you mean": how far apart two words are, and which of many is nearest to one.
#ifndef CLAIMGRAPH_ENGINE_BASE_EDIT_DISTANCE_H_
#define CLAIMGRAPH_ENGINE_BASE_EDIT_DISTANCE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace claimgraph {

// Typing mistakes between two words: characters left out, added, mistaken, or swapped with a neighbour (optimal
// string alignment). ASCII letters count as equal whatever their case; other text is compared byte by byte. Words
// longer than 64 bytes are equal or simply far apart.
size_t EditDistance(std::string_view a, std::string_view b);

// Keeps the candidate nearest to a word, if it is near enough to be what was meant: at most a third of the word's
// length, and at least one mistake is always allowed in words of three bytes or more.
class NearestName {
 public:
  explicit NearestName(std::string_view word) : word_(word) {}
  void Consider(std::string_view candidate);
  // Empty when nothing was near.
  std::string_view best() const { return best_; }

 private:
  std::string_view word_;
  std::string best_;
  size_t best_distance_ = SIZE_MAX;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_EDIT_DISTANCE_H_
