#include "tools/bench/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/values/hash.h"

namespace claimgraph::bench {

Random::Random(uint64_t seed) : counter_(values::MixHash(seed)) {}

Random Random::OfRow(uint64_t seed, uint64_t table, uint64_t row) {
  return Random(values::CombineHash(values::CombineHash(seed, table), row));
}

uint64_t Random::Next() { return values::CombineHash(counter_++, 0); }

uint32_t Random::Below(uint32_t bound) {
  // The high half of a product: no division, and a bias far below what a benchmark could notice.
  return static_cast<uint32_t>((Next() >> 32) * bound >> 32);
}

int64_t Random::Between(int64_t low, int64_t high) {
  return low + static_cast<int64_t>(Below(static_cast<uint32_t>(high - low + 1)));
}

double Random::Unit() { return static_cast<double>(Next() >> 11) * 0x1p-53; }

PowerLaw::PowerLaw(uint32_t first, uint32_t count, double exponent, Random* random)
    : by_rank_(count), span_(std::pow(static_cast<double>(count) + 1, 1 - exponent) - 1), inverse_(1 / (1 - exponent)) {
  std::iota(by_rank_.begin(), by_rank_.end(), first);
  Shuffle(&by_rank_, random);
}

uint32_t PowerLaw::Draw(Random* random) const {
  const double x = std::pow(random->Unit() * span_ + 1, inverse_) - 1;
  return by_rank_[std::min(static_cast<size_t>(x), by_rank_.size() - 1)];
}

}  // namespace claimgraph::bench
