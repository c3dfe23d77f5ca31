// ExactSum: the sum of doubles as if computed without rounding, rounded once at the end. So it depends neither on the
// order of what is added nor on how the work was shared out: plans, batches and threads never show in sums.
//
// Two doubles hold the sum of ordinary data (the higher one, and what rounding has cut off from it); what does not fit
// them exactly goes to a wide accumulator, made when first needed. Infinities and NaN behave as in IEEE addition, but
// a sum that only passes the largest double on the way does not become infinite. Not thread-safe.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_EXACT_SUM_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_EXACT_SUM_H_

#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace claimgraph::functions {

// Fixed point over the whole range of doubles, in digits of 32 bits.
class WideSum {
 public:
  // Adds x * count. REQUIRES: count >= 0.
  void Add(double x, int64_t count);
  void Add(WideSum& other);
  // Rounds to nearest, ties to even.
  double Round();
  // As ExactSum's.
  void Save(std::string* out);
  bool MergeSaved(std::string_view* in);

 private:
  // Digit 0 is worth 2^-1074; the top ones hold what many large numbers add up to.
  static constexpr size_t kDigits = 72;
  static constexpr uint32_t kAddsPerCarry = 1U << 29;
  void Carry();
  uint64_t BitsFrom(const std::array<int64_t, kDigits>& digits, int bit) const;

  std::array<int64_t, kDigits> digits_{};
  uint32_t adds_ = 0;    // since the last Carry: digits stay below 2^63
  double special_ = 0;   // the sum of infinities and NaN
  bool has_special_ = false;
};

class ExactSum {
 public:
  void Add(double x) {
    if (!(std::abs(x) < kLarge)) [[unlikely]] return AddWide(x, 1);
    double cut = 0;
    high_ = TwoSum(high_, x, &cut);
    double cut_again = 0;
    low_ = TwoSum(low_, cut, &cut_again);
    if (cut_again != 0) [[unlikely]] AddWide(cut_again, 1);
  }
  // Adds x * count, without rounding either. REQUIRES: count >= 0.
  void Add(double x, int64_t count) {
    if (count == 1) return Add(x);
    if (!(std::abs(x) < kLargeFactor) || count > kCountMax) [[unlikely]] return AddWide(x, count);
    const double product = x * static_cast<double>(count);
    Add(product);
    Add(std::fma(x, static_cast<double>(count), -product));
  }
  // Uses `other` up.
  void Add(ExactSum& other);

  double Round() const;
  // The sum as bytes, to the last bit; MergeSaved adds such a sum and moves `*in` past it, or returns false where the
  // bytes are none.
  void Save(std::string* out) const;
  bool MergeSaved(std::string_view* in);
  // The sum as high + low, each rounded: twice the precision.
  void Split(double* high, double* low) const;

 private:
  // Sums of fewer than 2^63 of these stay finite.
  static constexpr double kLarge = 0x1p960;
  static constexpr double kLargeFactor = 0x1p900;
  static constexpr int64_t kCountMax = int64_t{1} << 53;

  // The rounded sum; a + b = result + *cut exactly.
  static double TwoSum(double a, double b, double* cut) {
    const double sum = a + b;
    const double of_b = sum - a;
    *cut = (a - (sum - of_b)) + (b - of_b);
    return sum;
  }
  void AddWide(double x, int64_t count);

  double high_ = 0;
  double low_ = 0;
  std::unique_ptr<WideSum> wide_;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_EXACT_SUM_H_
