#include "engine/values/temporal_math.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/values/duration_builder.h"
#include "engine/values/temporal_parts.h"

namespace claimgraph::temporal {
namespace {

absl::Status Overflow() {
  return RuntimeError("ArithmeticError", "IntegerOverflow", "the result lies beyond the range of temporal values");
}

// A duration whose sum with any valid instant fits 64 bits; larger ones leave the calendar anyway.
bool IsSane(const DurationData& d) {
  constexpr int64_t kMax = int64_t{1} << 60;
  return std::max({d.months, d.days, d.seconds}) < kMax && std::min({d.months, d.days, d.seconds}) > -kMax;
}

absl::StatusOr<int64_t> AddMonths(int64_t days, int64_t months) {
  if (months == 0) return days;
  const CivilDate date = CivilFromDays(days);
  const int64_t month = date.year * 12 + date.month - 1 + months;
  const int64_t year = FloorDiv(month, 12);
  if (year < kYearMin || year > kYearMax) return Overflow();
  const int32_t month_of_year = static_cast<int32_t>(FloorMod(month, 12)) + 1;
  return DaysFromCivil(year, month_of_year, std::min(date.day, DaysInMonth(year, month_of_year)));
}

DurationData Negated(const DurationData& d) {
  DurationData out{-d.months, -d.days, -d.seconds, 0};
  if (d.nanos > 0) {
    out.nanos = static_cast<int32_t>(kNanosPerSecond - d.nanos);
    --out.seconds;
  }
  return out;
}

absl::StatusOr<Value> AddToDate(int64_t days, const DurationData& d) {
  CG_ASSIGN_OR_RETURN(const int64_t moved, AddMonths(days, d.months));
  // Whole days of the time part, towards zero.
  const bool borrow = d.seconds < 0 && d.nanos > 0;
  const int64_t result = moved + d.days + (d.seconds + (borrow ? 1 : 0)) / kSecondsPerDay;
  CG_RETURN_IF_ERROR(CheckDays(result));
  return Value::Date(result);
}

int64_t AddToTime(int64_t nanos_of_day, const DurationData& d) {
  return FloorMod(nanos_of_day + d.seconds % kSecondsPerDay * kNanosPerSecond + d.nanos, kNanosPerDay);
}

absl::StatusOr<Value> AddToLocalDateTime(int64_t seconds, int32_t nanos, const DurationData& d) {
  CG_ASSIGN_OR_RETURN(int64_t days, AddMonths(FloorDiv(seconds, kSecondsPerDay), d.months));
  days += d.days;
  CG_RETURN_IF_ERROR(CheckDays(days));
  const int64_t nano_sum = int64_t{nanos} + d.nanos;
  const int64_t result =
      days * kSecondsPerDay + FloorMod(seconds, kSecondsPerDay) + d.seconds + nano_sum / kNanosPerSecond;
  CG_RETURN_IF_ERROR(CheckDays(FloorDiv(result, kSecondsPerDay)));
  return Value::LocalDateTime(result, static_cast<int32_t>(nano_sum % kNanosPerSecond));
}

// Months and days move the local time, the rest moves the instant.
absl::StatusOr<Value> AddToDateTime(const DateTimeData& t, const DurationData& d) {
  Zone zone{t.offset_seconds, t.zone};
  const DurationData calendar{d.months, d.days, 0, 0};
  CG_ASSIGN_OR_RETURN(const Value local, AddToLocalDateTime(t.epoch_seconds + t.offset_seconds, t.nanos, calendar));
  CG_ASSIGN_OR_RETURN(int64_t instant, InstantOf(local.local_epoch_seconds(), &zone));
  const int64_t nano_sum = int64_t{t.nanos} + d.nanos;
  instant += d.seconds + nano_sum / kNanosPerSecond;
  CG_RETURN_IF_ERROR(CheckDays(FloorDiv(instant, kSecondsPerDay)));
  CG_RETURN_IF_ERROR(LocalOf(instant, &zone).status());
  return Value::DateTime({instant, static_cast<int32_t>(nano_sum % kNanosPerSecond), zone.offset, zone.name});
}

// Both ends of a difference on one calendar: local seconds as the common zone shows them, and instants.
struct End {
  int64_t local = 0;
  int64_t instant = 0;
  int64_t nanos = 0;
};

absl::StatusOr<End> PlaceOn(const Parts& parts, int64_t days, const std::optional<Zone>& common) {
  End end;
  end.nanos = parts.nanos_of_second();
  end.local = days * kSecondsPerDay + parts.nanos.value_or(0) / kNanosPerSecond;
  end.instant = end.local;
  if (!common.has_value()) return end;
  Zone own = parts.zone.value_or(*common);
  CG_ASSIGN_OR_RETURN(end.instant, InstantOf(end.local, &own));
  Zone shown = *common;
  CG_ASSIGN_OR_RETURN(end.local, LocalOf(end.instant, &shown));
  return end;
}

// Whole months from `a` to `b`, towards zero, by local time.
int64_t WholeMonths(const End& a, const End& b) {
  const auto month_of = [](const CivilDate& d) { return d.year * 12 + d.month; };
  const CivilDate from = CivilFromDays(FloorDiv(a.local, kSecondsPerDay));
  const CivilDate to = CivilFromDays(FloorDiv(b.local, kSecondsPerDay));
  int64_t months = month_of(to) - month_of(from);
  // Where within its month each end lies.
  const auto within = [](const CivilDate& d, const End& e) {
    return std::pair(d.day * kSecondsPerDay + FloorMod(e.local, kSecondsPerDay), e.nanos);
  };
  if (months > 0 && within(to, b) < within(from, a)) --months;
  if (months < 0 && within(to, b) > within(from, a)) ++months;
  return months;
}

// Whole days from local time to local time, towards zero.
int64_t WholeDays(int64_t from_local, int64_t from_nanos, const End& b) {
  int64_t seconds = b.local - from_local;
  if (seconds > 0 && b.nanos < from_nanos) --seconds;
  if (seconds < 0 && b.nanos > from_nanos) ++seconds;
  return seconds / kSecondsPerDay;
}

absl::StatusOr<Value> ClockDifference(int64_t months, int64_t days, int64_t from_instant, int64_t from_nanos,
                                      const End& b) {
  int64_t nanos = b.nanos - from_nanos;
  int64_t seconds = b.instant - from_instant;
  if (nanos < 0) {
    nanos += kNanosPerSecond;
    --seconds;
  }
  return Value::Duration({months, days, seconds, static_cast<int32_t>(nanos)});
}

}  // namespace

absl::StatusOr<Value> AddDuration(const Value& instant, const DurationData& d) {
  if (!IsSane(d)) return Overflow();
  switch (instant.type()) {
    case ValueType::kDate:
      return AddToDate(instant.date_days(), d);
    case ValueType::kLocalTime:
      return Value::LocalTime(AddToTime(instant.time_nanos(), d));
    case ValueType::kTime:
      return Value::Time(AddToTime(instant.time_nanos(), d), instant.time_offset_seconds());
    case ValueType::kLocalDateTime:
      return AddToLocalDateTime(instant.local_epoch_seconds(), instant.local_nanos(), d);
    case ValueType::kDateTime:
      return AddToDateTime(instant.as_datetime(), d);
    default:
      return absl::InternalError("not an instant");
  }
}

absl::StatusOr<Value> SubtractDuration(const Value& instant, const DurationData& d) {
  if (!IsSane(d)) return Overflow();
  return AddDuration(instant, Negated(d));
}

absl::StatusOr<Value> AddDurations(const DurationData& a, const DurationData& b) {
  DurationBuilder builder;
  builder.Add(a);
  builder.Add(b);
  return builder.Build();
}

absl::StatusOr<Value> SubtractDurations(const DurationData& a, const DurationData& b) {
  if (!IsSane(a) || !IsSane(b)) return Overflow();
  return AddDurations(a, Negated(b));
}

absl::StatusOr<Value> DurationBetween(const Value& a, const Value& b, Between units) {
  const Parts from = TakeApart(a);
  const Parts to = TakeApart(b);
  const bool dated = from.days && to.days;
  const std::optional<Zone> common = from.zone ? from.zone : to.zone;
  CG_ASSIGN_OR_RETURN(const End start, PlaceOn(from, from.days.value_or(to.days.value_or(0)), common));
  CG_ASSIGN_OR_RETURN(const End end, PlaceOn(to, to.days.value_or(from.days.value_or(0)), common));

  if (units == Between::kSeconds) return ClockDifference(0, 0, start.instant, start.nanos, end);
  if (units == Between::kMonths) return Value::Duration({dated ? WholeMonths(start, end) : 0, 0, 0, 0});
  if (units == Between::kDays) {
    return Value::Duration({0, dated ? WholeDays(start.local, start.nanos, end) : 0, 0, 0});
  }
  if (!dated) return ClockDifference(0, 0, start.instant, start.nanos, end);
  const int64_t months = WholeMonths(start, end);
  CG_ASSIGN_OR_RETURN(const int64_t day, AddMonths(FloorDiv(start.local, kSecondsPerDay), months));
  const int64_t moved = day * kSecondsPerDay + FloorMod(start.local, kSecondsPerDay);
  const int64_t days = WholeDays(moved, start.nanos, end);
  int64_t rest = moved + days * kSecondsPerDay;
  if (common.has_value()) {
    Zone zone = *common;
    CG_ASSIGN_OR_RETURN(rest, InstantOf(rest, &zone));
  }
  return ClockDifference(months, days, rest, start.nanos, end);
}

}  // namespace claimgraph::temporal
