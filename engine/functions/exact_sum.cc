#include "engine/functions/exact_sum.h"

#include <algorithm>
#include <bit>

#include "engine/functions/saved_state.h"

namespace claimgraph::functions {
namespace {

constexpr int kDigitBits = 32;
constexpr int64_t kDigitMask = 0xFFFFFFFF;
constexpr int kMantissaBits = 53;
constexpr int kExponentMin = -1074;

}  // namespace

void WideSum::Add(double x, int64_t count) {
  if (!std::isfinite(x)) {
    special_ += count > 0 ? x : 0;
    has_special_ = has_special_ || count > 0;
    return;
  }
  const uint64_t bits = std::bit_cast<uint64_t>(x);
  const auto exponent = static_cast<int>((bits >> 52) & 0x7FF);
  uint64_t mantissa = bits & ((uint64_t{1} << 52) - 1);
  if (exponent > 0) mantissa |= uint64_t{1} << 52;
  const int shift = std::max(exponent - 1, 0);  // x = mantissa * 2^(shift - 1074)
  auto product = static_cast<unsigned __int128>(mantissa) * static_cast<uint64_t>(count);
  size_t digit = static_cast<size_t>(shift) / kDigitBits;
  // The lowest digit by itself, so that the rest begins at a whole one.
  const int low_bits = kDigitBits - (shift % kDigitBits);
  const auto low = static_cast<int64_t>((static_cast<uint64_t>(product) << (shift % kDigitBits)) & kDigitMask);
  product >>= low_bits;
  const int64_t sign = (bits >> 63) != 0 ? -1 : 1;
  digits_[digit] += sign * low;
  while (product != 0) {
    digits_[++digit] += sign * static_cast<int64_t>(static_cast<uint64_t>(product) & kDigitMask);
    product >>= kDigitBits;
  }
  if (++adds_ >= kAddsPerCarry) Carry();
}

void WideSum::Add(WideSum& other) {
  Carry();
  other.Carry();
  for (size_t i = 0; i < kDigits; ++i) digits_[i] += other.digits_[i];
  ++adds_;
  special_ += other.special_;
  has_special_ = has_special_ || other.has_special_;
}

// Leaves all digits but the top one within [0, 2^32).
void WideSum::Carry() {
  for (size_t i = 0; i + 1 < kDigits; ++i) {
    digits_[i + 1] += digits_[i] >> kDigitBits;
    digits_[i] &= kDigitMask;
  }
  adds_ = 0;
}

// 64 bits from `bit` on; zeros beyond the digits.
uint64_t WideSum::BitsFrom(const std::array<int64_t, kDigits>& digits, int bit) const {
  const auto digit = static_cast<size_t>(bit / kDigitBits);
  unsigned __int128 bits = 0;
  for (size_t i = 0; i < 3 && digit + i < kDigits; ++i) {
    bits |= static_cast<unsigned __int128>(static_cast<uint64_t>(digits[digit + i])) << (i * kDigitBits);
  }
  return static_cast<uint64_t>(bits >> (bit % kDigitBits));
}

double WideSum::Round() {
  if (has_special_) return special_;
  Carry();
  std::array<int64_t, kDigits> digits = digits_;
  const bool negative = digits[kDigits - 1] < 0;
  if (negative) {
    for (int64_t& digit : digits) digit = -digit;
    for (size_t i = 0; i + 1 < kDigits; ++i) {
      digits[i + 1] += digits[i] >> kDigitBits;
      digits[i] &= kDigitMask;
    }
  }
  size_t top = kDigits;
  while (top > 0 && digits[top - 1] == 0) --top;
  if (top == 0) return 0;
  const int bits = (static_cast<int>(top - 1) * kDigitBits) + std::bit_width(static_cast<uint64_t>(digits[top - 1]));
  const int cut = std::max(bits - kMantissaBits, 0);  // bits below are rounded away
  uint64_t mantissa = BitsFrom(digits, cut) & ((uint64_t{1} << kMantissaBits) - 1);
  if (cut > 0) {
    const bool half = (BitsFrom(digits, cut - 1) & 1) != 0;
    bool rest = false;
    for (int bit = 0; bit < cut - 1 && !rest; bit += kDigitBits) {
      const int width = std::min(kDigitBits, cut - 1 - bit);
      rest = (BitsFrom(digits, bit) & ((uint64_t{1} << width) - 1)) != 0;
    }
    if (half && (rest || (mantissa & 1) != 0)) ++mantissa;
  }
  const double magnitude = std::ldexp(static_cast<double>(mantissa), cut + kExponentMin);
  return negative ? -magnitude : magnitude;
}

void WideSum::Save(std::string* out) {
  Carry();
  AppendRaw(digits_, out);
  AppendRaw(special_, out);
  AppendRaw(has_special_, out);
}

bool WideSum::MergeSaved(std::string_view* in) {
  WideSum other;
  if (!ReadRaw(in, &other.digits_) || !ReadRaw(in, &other.special_) || !ReadRaw(in, &other.has_special_)) return false;
  Add(other);
  return true;
}

void ExactSum::Save(std::string* out) const {
  AppendRaw(high_, out);
  AppendRaw(low_, out);
  AppendRaw(wide_ != nullptr, out);
  if (wide_ != nullptr) wide_->Save(out);
}

bool ExactSum::MergeSaved(std::string_view* in) {
  ExactSum other;
  bool wide = false;
  if (!ReadRaw(in, &other.high_) || !ReadRaw(in, &other.low_) || !ReadRaw(in, &wide)) return false;
  if (wide) {
    other.wide_ = std::make_unique<WideSum>();
    if (!other.wide_->MergeSaved(in)) return false;
  }
  Add(other);
  return true;
}

void ExactSum::AddWide(double x, int64_t count) {
  if (wide_ == nullptr) wide_ = std::make_unique<WideSum>();
  wide_->Add(x, count);
}

void ExactSum::Add(ExactSum& other) {
  Add(other.high_);
  Add(other.low_);
  if (other.wide_ == nullptr) return;
  if (wide_ == nullptr) {
    wide_ = std::move(other.wide_);
  } else {
    wide_->Add(*other.wide_);
  }
}

double ExactSum::Round() const {
  if (wide_ == nullptr) return high_ + low_;
  WideSum all = *wide_;
  all.Add(high_, 1);
  all.Add(low_, 1);
  return all.Round();
}

void ExactSum::Split(double* high, double* low) const {
  *high = Round();
  if (!std::isfinite(*high)) {
    *low = 0;
    return;
  }
  WideSum rest;
  if (wide_ != nullptr) rest = *wide_;
  rest.Add(high_, 1);
  rest.Add(low_, 1);
  rest.Add(-*high, 1);
  *low = rest.Round();
}

}  // namespace claimgraph::functions
