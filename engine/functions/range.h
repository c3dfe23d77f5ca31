// The numbers of range(start, end, step).
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_RANGE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_RANGE_H_

#include <cstdint>

namespace claimgraph::functions {

// How many there are; both ends take part. REQUIRES: step is not 0.
inline uint64_t RangeCount(int64_t start, int64_t end, int64_t step) {
  if (step > 0 ? start > end : start < end) return 0;
  const uint64_t distance = step > 0 ? static_cast<uint64_t>(end) - static_cast<uint64_t>(start)
                                     : static_cast<uint64_t>(start) - static_cast<uint64_t>(end);
  const uint64_t stride = step > 0 ? static_cast<uint64_t>(step) : uint64_t{0} - static_cast<uint64_t>(step);
  const uint64_t last = distance / stride;
  return last == UINT64_MAX ? last : last + 1;
}

// Number `i` of them. REQUIRES: there are more than `i`.
inline int64_t RangeAt(int64_t start, int64_t step, uint64_t i) {
  return static_cast<int64_t>(static_cast<uint64_t>(start) + i * static_cast<uint64_t>(step));
}

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_RANGE_H_
