#include "engine/values/temporal.h"

#include <cstdio>
#include <cstdlib>

#include "engine/base/strings.h"

namespace claimgraph::temporal {
namespace {

void AppendPadded(uint64_t number, size_t width, std::string* out) {
  const std::string digits = Cat(number);
  if (digits.size() < width) out->append(width - digits.size(), '0');
  *out += digits;
}

void AppendYear(int64_t year, std::string* out) {
  if (year > 9999) out->push_back('+');
  if (year < 0) out->push_back('-');
  AppendPadded(static_cast<uint64_t>(std::llabs(year)), 4, out);
}

void AppendDate(int64_t days, std::string* out) {
  const CivilDate date = CivilFromDays(days);
  AppendYear(date.year, out);
  out->push_back('-');
  AppendPadded(static_cast<uint64_t>(date.month), 2, out);
  out->push_back('-');
  AppendPadded(static_cast<uint64_t>(date.day), 2, out);
}

// ".645" for 645,000,000; nothing for 0.
void AppendFraction(int64_t nanos, std::string* out) {
  if (nanos == 0) return;
  out->push_back('.');
  AppendPadded(static_cast<uint64_t>(nanos), 9, out);
  while (out->back() == '0') out->pop_back();
}

void AppendTime(int64_t seconds_of_day, int64_t nanos, std::string* out) {
  AppendPadded(static_cast<uint64_t>(seconds_of_day / 3600), 2, out);
  out->push_back(':');
  AppendPadded(static_cast<uint64_t>(seconds_of_day / 60 % 60), 2, out);
  if (seconds_of_day % 60 == 0 && nanos == 0) return;
  out->push_back(':');
  AppendPadded(static_cast<uint64_t>(seconds_of_day % 60), 2, out);
  AppendFraction(nanos, out);
}

void AppendLocalDateTime(int64_t epoch_seconds, int32_t nanos, std::string* out) {
  AppendDate(FloorDiv(epoch_seconds, kSecondsPerDay), out);
  out->push_back('T');
  AppendTime(FloorMod(epoch_seconds, kSecondsPerDay), nanos, out);
}

void AppendPart(int64_t number, char unit, std::string* out) {
  if (number == 0) return;
  CatTo(out, number);
  out->push_back(unit);
}

void AppendDuration(const DurationData& d, std::string* out) {
  const size_t start = out->size();
  out->push_back('P');
  AppendPart(d.months / 12, 'Y', out);
  AppendPart(d.months % 12, 'M', out);
  AppendPart(d.days, 'D', out);
  if (d.seconds != 0 || d.nanos != 0) {
    out->push_back('T');
    // The sign belongs to the seconds and their fraction together: -60 s and 1 ms print as -59.999 s.
    const bool negative = d.seconds < 0;
    const bool borrow = negative && d.nanos > 0;
    const int64_t whole = borrow ? d.seconds + 1 : d.seconds;
    const int64_t nanos = borrow ? kNanosPerSecond - d.nanos : d.nanos;
    AppendPart(whole / 3600, 'H', out);
    AppendPart(whole / 60 % 60, 'M', out);
    if (whole % 60 != 0 || nanos != 0) {
      if (negative) out->push_back('-');
      CatTo(out, std::llabs(whole % 60));
      AppendFraction(nanos, out);
      out->push_back('S');
    }
  }
  if (out->size() == start + 1) *out += "T0S";
}

}  // namespace

bool IsLeapYear(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int32_t DaysInMonth(int64_t year, int32_t month) {
  constexpr int32_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && IsLeapYear(year) ? 29 : kDays[month - 1];
}

// Howard Hinnant's algorithms: years begin in March, so that the leap day is the last of its year.
int64_t DaysFromCivil(int64_t year, int32_t month, int32_t day) {
  const int64_t y = month <= 2 ? year - 1 : year;
  const int64_t era = FloorDiv(y, 400);
  const int64_t year_of_era = y - era * 400;
  const int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

CivilDate CivilFromDays(int64_t days) {
  const int64_t z = days + 719'468;
  const int64_t era = FloorDiv(z, 146'097);
  const int64_t day_of_era = z - era * 146'097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_of_year = (5 * day_of_year + 2) / 153;
  const int32_t day = static_cast<int32_t>(day_of_year - (153 * month_of_year + 2) / 5 + 1);
  const int32_t month = static_cast<int32_t>(month_of_year < 10 ? month_of_year + 3 : month_of_year - 9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int32_t DayOfWeek(int64_t days) { return static_cast<int32_t>(FloorMod(days + 3, 7)) + 1; }

WeekDate WeekDateFromDays(int64_t days) {
  const int32_t weekday = DayOfWeek(days);
  // The Thursday of the week decides which year the week belongs to.
  const int64_t thursday = days - weekday + 4;
  const int64_t year = CivilFromDays(thursday).year;
  const int64_t week = (thursday - DaysFromCivil(year, 1, 1)) / 7 + 1;
  return {year, static_cast<int32_t>(week), weekday};
}

int64_t DaysFromWeekDate(const WeekDate& date) {
  const int64_t fourth = DaysFromCivil(date.year, 1, 4);  // always in week 1
  return fourth - DayOfWeek(fourth) + 1 + (date.week - 1) * 7 + date.day - 1;
}

int32_t WeeksInYear(int64_t year) { return WeekDateFromDays(DaysFromCivil(year, 12, 28)).week; }

void AppendOffset(int32_t offset_seconds, std::string* out) {
  if (offset_seconds == 0) {
    out->push_back('Z');
    return;
  }
  out->push_back(offset_seconds < 0 ? '-' : '+');
  const uint64_t seconds = static_cast<uint64_t>(std::abs(offset_seconds));
  AppendPadded(seconds / 3600, 2, out);
  out->push_back(':');
  AppendPadded(seconds / 60 % 60, 2, out);
  if (seconds % 60 == 0) return;
  out->push_back(':');
  AppendPadded(seconds % 60, 2, out);
}

void AppendText(const Value& value, std::string* out) {
  switch (value.type()) {
    case ValueType::kDate:
      return AppendDate(value.date_days(), out);
    case ValueType::kLocalTime:
      return AppendTime(value.time_nanos() / kNanosPerSecond, value.time_nanos() % kNanosPerSecond, out);
    case ValueType::kTime:
      AppendTime(value.time_nanos() / kNanosPerSecond, value.time_nanos() % kNanosPerSecond, out);
      return AppendOffset(value.time_offset_seconds(), out);
    case ValueType::kLocalDateTime:
      return AppendLocalDateTime(value.local_epoch_seconds(), value.local_nanos(), out);
    case ValueType::kDateTime: {
      const DateTimeData& d = value.as_datetime();
      AppendLocalDateTime(d.epoch_seconds + d.offset_seconds, d.nanos, out);
      AppendOffset(d.offset_seconds, out);
      if (!d.zone.empty()) CatTo(out, "[", d.zone, "]");
      return;
    }
    case ValueType::kDuration:
      return AppendDuration(value.as_duration(), out);
    default:
      CG_DCHECK(false);
  }
}

std::string ToText(const Value& value) {
  std::string text;
  AppendText(value, &text);
  return text;
}

}  // namespace claimgraph::temporal
