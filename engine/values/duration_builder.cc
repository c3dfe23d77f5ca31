#include "engine/values/duration_builder.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/values/temporal.h"

namespace claimgraph::temporal {
namespace {

constexpr double kSecondsPerMonth = 2'629'746;

absl::Status Overflow() {
  return RuntimeError("ArithmeticError", "IntegerOverflow", "the duration does not fit 64-bit numbers");
}

bool Fits(__int128 number) { return number >= INT64_MIN && number <= INT64_MAX; }

}  // namespace

void DurationBuilder::AddMonths(Amount a, int64_t factor) {
  months_ += static_cast<__int128>(a.whole) * factor;
  months_fraction_ += a.fraction * static_cast<double>(factor);
}

void DurationBuilder::AddDays(Amount a, int64_t factor) {
  days_ += static_cast<__int128>(a.whole) * factor;
  const double days = a.fraction * static_cast<double>(factor);
  days_ += static_cast<int64_t>(days);
  seconds_fraction_ += (days - std::trunc(days)) * static_cast<double>(kSecondsPerDay);
}

void DurationBuilder::AddSeconds(Amount a, int64_t factor) {
  seconds_ += static_cast<__int128>(a.whole) * factor;
  seconds_fraction_ += a.fraction * static_cast<double>(factor);
}

void DurationBuilder::AddNanos(Amount a, int64_t factor) {
  nanos_ += static_cast<__int128>(a.whole) * factor;
  nanos_ += static_cast<int64_t>(a.fraction * static_cast<double>(factor));
}

void DurationBuilder::Add(const DurationData& d) {
  months_ += d.months;
  days_ += d.days;
  seconds_ += d.seconds;
  nanos_ += d.nanos;
}

absl::StatusOr<Value> DurationBuilder::Build() const {
  const double whole_months = std::trunc(months_fraction_);
  const double month_seconds = (months_fraction_ - whole_months) * kSecondsPerMonth;
  const double month_days = std::trunc(month_seconds / static_cast<double>(kSecondsPerDay));
  const double loose_seconds = seconds_fraction_ + (month_seconds - month_days * static_cast<double>(kSecondsPerDay));

  const __int128 months = months_ + static_cast<int64_t>(whole_months);
  const __int128 days = days_ + static_cast<int64_t>(month_days);
  const double whole_seconds = std::trunc(loose_seconds);
  // Nine decimals of a second are exact in the text and the map forms: round off only the error of the double.
  const int64_t loose_nanos = std::llround((loose_seconds - whole_seconds) * 1e9 * 1e3) / 1000;
  const __int128 clock = (seconds_ + static_cast<int64_t>(whole_seconds)) * kNanosPerSecond + nanos_ + loose_nanos;
  __int128 seconds = clock / kNanosPerSecond;
  __int128 nanos = clock % kNanosPerSecond;
  if (nanos < 0) {
    nanos += kNanosPerSecond;
    --seconds;
  }
  if (!Fits(months) || !Fits(days) || !Fits(seconds)) return Overflow();
  return Value::Duration({static_cast<int64_t>(months), static_cast<int64_t>(days), static_cast<int64_t>(seconds),
                          static_cast<int32_t>(nanos)});
}

absl::StatusOr<Amount> AmountOf(double d) {
  if (!(d >= -0x1p63 && d < 0x1p63)) return Overflow();
  const double whole = std::trunc(d);
  return Amount{static_cast<int64_t>(whole), d - whole};
}

namespace {
absl::StatusOr<Value> FromDoubles(double months, double days, double seconds, double nanos) {
  DurationBuilder builder;
  CG_ASSIGN_OR_RETURN(const Amount m, AmountOf(months));
  CG_ASSIGN_OR_RETURN(const Amount d, AmountOf(days));
  CG_ASSIGN_OR_RETURN(const Amount s, AmountOf(seconds));
  CG_ASSIGN_OR_RETURN(const Amount n, AmountOf(nanos));
  builder.AddMonths(m);
  builder.AddDays(d);
  builder.AddSeconds(s);
  builder.AddNanos(n);
  return builder.Build();
}
}  // namespace

absl::StatusOr<Value> ScaleDuration(const DurationData& d, double factor) {
  return FromDoubles(static_cast<double>(d.months) * factor, static_cast<double>(d.days) * factor,
                     static_cast<double>(d.seconds) * factor, d.nanos * factor);
}

absl::StatusOr<Value> DivideDuration(const DurationData& d, double divisor) {
  if (divisor == 0) return RuntimeError("ArithmeticError", "DivisionByZero", "a duration cannot be divided by zero");
  return FromDoubles(static_cast<double>(d.months) / divisor, static_cast<double>(d.days) / divisor,
                     static_cast<double>(d.seconds) / divisor, d.nanos / divisor);
}

}  // namespace claimgraph::temporal
