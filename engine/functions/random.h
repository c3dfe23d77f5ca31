// A small deterministic generator (SplitMix64): the same seed gives the same numbers on every machine.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_RANDOM_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_RANDOM_H_

#include <cstdint>

namespace claimgraph::functions {

inline uint64_t NextRandom(uint64_t* state) {
  uint64_t z = *state += 0x9E3779B97F4A7C15;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_RANDOM_H_
