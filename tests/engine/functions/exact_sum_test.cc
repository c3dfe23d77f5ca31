// ExactSum against integers of 128 bits, against itself in other orders, and at the ends of the range.
#include "engine/functions/exact_sum.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace claimgraph::functions {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kMax = std::numeric_limits<double>::max();
constexpr double kTiny = std::numeric_limits<double>::denorm_min();

double SumOf(const std::vector<double>& numbers) {
  ExactSum sum;
  for (const double x : numbers) sum.Add(x);
  return sum.Round();
}

TEST(ExactSum, RoundsOnceAtTheEnd) {
  EXPECT_EQ(SumOf({}), 0.0);
  EXPECT_EQ(SumOf({1e100, 1.0, -1e100}), 1.0);
  EXPECT_EQ(SumOf({1e300, 1e-300, 1.0, -1e300, -1.0}), 1e-300);
  EXPECT_EQ(SumOf(std::vector<double>(10, 0.1)), 1.0);
  EXPECT_EQ(SumOf({1.0, 0x1p-53}), 1.0);                    // a tie goes to even
  EXPECT_EQ(SumOf({1.0, 0x1p-53, kTiny}), 1.0 + 0x1p-52);   // and is none with the least bit more
  EXPECT_EQ(SumOf({kTiny, kTiny, kTiny}), 3 * kTiny);
  EXPECT_EQ(SumOf({-1.5, 0.25}), -1.25);
}

TEST(ExactSum, EndsOfTheRange) {
  EXPECT_EQ(SumOf({kMax, kMax, -kMax}), kMax);
  EXPECT_EQ(SumOf({kMax, kMax}), kInfinity);
  EXPECT_EQ(SumOf({-kMax, -kMax}), -kInfinity);
  EXPECT_EQ(SumOf({1.0, kInfinity, -kMax}), kInfinity);
  EXPECT_TRUE(std::isnan(SumOf({kInfinity, -kInfinity})));
  EXPECT_TRUE(std::isnan(SumOf({std::nan(""), 1.0})));
}

TEST(ExactSum, CountsAreRepeatedAdditions) {
  for (const double x : {0.1, -1e300, kTiny, 3e-310, kMax}) {
    for (const int64_t count : {0, 1, 3, 1000}) {
      ExactSum once, repeated;
      once.Add(x, count);
      for (int64_t i = 0; i < count; ++i) repeated.Add(x);
      EXPECT_EQ(once.Round(), repeated.Round()) << x << " * " << count;
    }
  }
  ExactSum large;
  large.Add(1.0, INT64_MAX);
  large.Add(-1.0, INT64_MAX - 5);
  EXPECT_EQ(large.Round(), 5.0);
}

TEST(ExactSum, DoesNotDependOnOrderOrParts) {
  std::mt19937_64 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<double> numbers;
    __int128 expected = 0;  // in units of 2^-40
    const int bits = 1 + static_cast<int>(random() % 100);
    for (int i = 0; i < 300; ++i) {
      const auto mantissa = static_cast<int64_t>(random() >> (12 + (random() % 40)));
      const int shift = static_cast<int>(random() % static_cast<uint64_t>(std::min(bits, 60)));
      const int64_t sign = random() % 2 == 0 ? 1 : -1;
      numbers.push_back(std::ldexp(static_cast<double>(sign * mantissa), shift - 40));
      expected += static_cast<__int128>(sign * mantissa) << shift;
    }
    const double sum = SumOf(numbers);
    EXPECT_EQ(sum, std::ldexp(static_cast<double>(expected), -40));
    std::shuffle(numbers.begin(), numbers.end(), random);
    ExactSum left, right;
    for (size_t i = 0; i < numbers.size(); ++i) (i % 3 == 0 ? left : right).Add(numbers[i]);
    left.Add(right);
    EXPECT_EQ(left.Round(), sum);
    double high = 0, low = 0;
    left.Split(&high, &low);
    EXPECT_EQ(high, sum);
    EXPECT_LE(std::abs(low), std::abs(high) * 0x1p-52);
  }
}

}  // namespace
}  // namespace claimgraph::functions
