// Numbers with few decimals as whole numbers: 26895.75 is 2689575 / 10^2. Exact: a number is only taken when the
// division gives it back bit for bit.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_DECIMAL_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_DECIMAL_H_

#include <bit>
#include <cmath>
#include <cstdint>

namespace claimgraph::graph {

inline constexpr uint32_t kDecimalDigitsMax = 15;
inline constexpr double kPowersOfTen[kDecimalDigitsMax + 1] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                               1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// REQUIRES: digits <= kDecimalDigitsMax.
inline double FromDecimal(int64_t number, uint32_t digits) {
  return static_cast<double>(number) / kPowersOfTen[digits];
}

// False when `value` is no whole number divided by 10^digits, or too large to tell.
inline bool ToDecimal(double value, uint32_t digits, int64_t* number) {
  const double scaled = value * kPowersOfTen[digits];
  if (!(std::fabs(scaled) < 0x1p53)) return false;
  *number = static_cast<int64_t>(std::nearbyint(scaled));
  return std::bit_cast<uint64_t>(FromDecimal(*number, digits)) == std::bit_cast<uint64_t>(value);
}

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_DECIMAL_H_
