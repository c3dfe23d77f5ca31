// Deterministic draws for the generators: the same seed gives the same numbers on every machine.
//
// Values of these types are cheap to make and belong to one thread.
#ifndef CLAIMGRAPH_TOOLS_BENCH_RANDOM_H_
#define CLAIMGRAPH_TOOLS_BENCH_RANDOM_H_

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace claimgraph::bench {

// A stream of 64-bit numbers: a counter, scrambled. Two streams of different seeds have nothing in common.
class Random {
 public:
  explicit Random(uint64_t seed);
  // The stream of one row of one table, so that a row can be drawn again without the rows before it.
  static Random OfRow(uint64_t seed, uint64_t table, uint64_t row);

  uint64_t Next();
  // In [0, bound). REQUIRES: bound > 0.
  uint32_t Below(uint32_t bound);
  // In [low, high]. REQUIRES: low <= high.
  int64_t Between(int64_t low, int64_t high);
  // In [0, 1).
  double Unit();
  bool Chance(double probability) { return Unit() < probability; }

 private:
  uint64_t counter_;
};

template <typename T>
void Shuffle(std::vector<T>* items, Random* random) {
  for (size_t i = items->size(); i > 1; --i)
    std::swap((*items)[i - 1], (*items)[random->Below(static_cast<uint32_t>(i))]);
}

// Draws from `count` consecutive numbers, the k-th most popular with probability proportional to about
// 1 / k^exponent; which numbers are popular is drawn too. Exponent 0 is uniform; it must not be 1.
class PowerLaw {
 public:
  PowerLaw(uint32_t first, uint32_t count, double exponent, Random* random);
  uint32_t Draw(Random* random) const;

 private:
  std::vector<uint32_t> by_rank_;
  double span_;     // of the integral of x^-exponent over [1, count + 1)
  double inverse_;  // 1 / (1 - exponent)
};

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_RANDOM_H_
