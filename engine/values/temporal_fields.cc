#include "engine/values/temporal_fields.h"

#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::temporal {
namespace {

using IntField = std::optional<int64_t> Fields::*;

constexpr std::pair<std::string_view, IntField> kIntFields[] = {
    {"year", &Fields::year},
    {"month", &Fields::month},
    {"day", &Fields::day},
    {"week", &Fields::week},
    {"dayOfWeek", &Fields::day_of_week},
    {"quarter", &Fields::quarter},
    {"dayOfQuarter", &Fields::day_of_quarter},
    {"ordinalDay", &Fields::ordinal_day},
    {"hour", &Fields::hour},
    {"minute", &Fields::minute},
    {"second", &Fields::second},
    {"millisecond", &Fields::millisecond},
    {"microsecond", &Fields::microsecond},
    {"nanosecond", &Fields::nanosecond},
    {"epochSeconds", &Fields::epoch_seconds},
    {"epochMillis", &Fields::epoch_millis},
};

absl::Status CheckRange(std::string_view name, int64_t value, int64_t min, int64_t max) {
  if (value >= min && value <= max) return absl::OkStatus();
  return InvalidValue(Cat(name, " has to be from ", min, " to ", max, ", not ", value));
}

absl::Status ReadField(std::string_view key, const Value& value, Fields* out) {
  for (const auto& [name, field] : kIntFields) {
    if (name != key) continue;
    if (value.type() != ValueType::kInt) return InvalidValue(Cat(key, " has to be an integer"));
    out->*field = value.as_int();
    return absl::OkStatus();
  }
  if (key == "timezone") {
    if (value.type() != ValueType::kString) return InvalidValue("timezone has to be a string");
    CG_ASSIGN_OR_RETURN(out->zone, ParseZone(value.as_string()));
    return absl::OkStatus();
  }
  const Value* Fields::*base = key == "date" ? &Fields::date : key == "time" ? &Fields::time : &Fields::datetime;
  if (key != "date" && key != "time" && key != "datetime") {
    return InvalidValue(Cat("'", key, "' is no component of a temporal value"));
  }
  if (!IsTemporal(value.type()) || value.type() == ValueType::kDuration) {
    return InvalidValue(Cat(key, " has to be a temporal value"));
  }
  out->*base = &value;
  return absl::OkStatus();
}

absl::StatusOr<int64_t> ApplyWeek(const Fields& f, std::optional<int64_t> base) {
  WeekDate week{0, 1, 1};
  if (base.has_value()) {
    week = WeekDateFromDays(*base);
  } else if (!f.year.has_value() || !f.week.has_value()) {
    return InvalidValue("a date by week needs a year and a week");
  }
  week.year = f.year.value_or(week.year);
  const int64_t number = f.week.value_or(week.week);
  const int64_t day = f.day_of_week.value_or(week.day);
  CG_RETURN_IF_ERROR(CheckRange("week", number, 1, WeeksInYear(week.year)));
  CG_RETURN_IF_ERROR(CheckRange("dayOfWeek", day, 1, 7));
  return DaysFromWeekDate({week.year, static_cast<int32_t>(number), static_cast<int32_t>(day)});
}

absl::StatusOr<int64_t> ApplyQuarter(const Fields& f, std::optional<int64_t> base) {
  int64_t year = 0, quarter = 1, day = 1;
  if (base.has_value()) {
    const CivilDate date = CivilFromDays(*base);
    year = date.year;
    quarter = (date.month - 1) / 3 + 1;
    day = *base - DaysFromCivil(year, static_cast<int32_t>(quarter * 3 - 2), 1) + 1;
  } else if (!f.year.has_value() || !f.quarter.has_value()) {
    return InvalidValue("a date by quarter needs a year and a quarter");
  }
  year = f.year.value_or(year);
  quarter = f.quarter.value_or(quarter);
  day = f.day_of_quarter.value_or(day);
  CG_RETURN_IF_ERROR(CheckRange("quarter", quarter, 1, 4));
  const int32_t month = static_cast<int32_t>(quarter * 3 - 2);
  const int64_t first = DaysFromCivil(year, month, 1);
  const int64_t next = quarter == 4 ? DaysFromCivil(year + 1, 1, 1) : DaysFromCivil(year, month + 3, 1);
  CG_RETURN_IF_ERROR(CheckRange("dayOfQuarter", day, 1, next - first));
  return first + day - 1;
}

absl::StatusOr<int64_t> ApplyOrdinal(const Fields& f, std::optional<int64_t> base) {
  if (!base.has_value() && !f.year.has_value()) return InvalidValue("a date by ordinal day needs a year");
  const int64_t year = f.year.has_value() ? *f.year : CivilFromDays(*base).year;
  CG_RETURN_IF_ERROR(CheckRange("ordinalDay", *f.ordinal_day, 1, IsLeapYear(year) ? 366 : 365));
  return DaysFromCivil(year, 1, 1) + *f.ordinal_day - 1;
}

absl::StatusOr<int64_t> ApplyCivil(const Fields& f, std::optional<int64_t> base) {
  if (!base.has_value()) {
    if (!f.year.has_value()) return InvalidValue("a date needs a year");
    if (f.day.has_value() && !f.month.has_value()) return InvalidValue("a date with a day needs a month");
  }
  const CivilDate date = base.has_value() ? CivilFromDays(*base) : CivilDate{0, 1, 1};
  const int64_t year = f.year.value_or(date.year);
  const int64_t month = f.month.value_or(date.month);
  const int64_t day = f.day.value_or(date.day);
  CG_RETURN_IF_ERROR(CheckRange("month", month, 1, 12));
  CG_RETURN_IF_ERROR(CheckRange("day", day, 1, DaysInMonth(year, static_cast<int32_t>(month))));
  return DaysFromCivil(year, static_cast<int32_t>(month), static_cast<int32_t>(day));
}

// Sub-second fields add up; each counts up to what the next larger one given leaves.
absl::StatusOr<int64_t> SubsecondNanos(const Fields& f) {
  const int64_t millis_max = 999;
  const int64_t micros_max = f.millisecond ? 999 : 999'999;
  const int64_t nanos_max = f.microsecond ? 999 : (f.millisecond ? 999'999 : 999'999'999);
  CG_RETURN_IF_ERROR(CheckRange("millisecond", f.millisecond.value_or(0), 0, millis_max));
  CG_RETURN_IF_ERROR(CheckRange("microsecond", f.microsecond.value_or(0), 0, micros_max));
  CG_RETURN_IF_ERROR(CheckRange("nanosecond", f.nanosecond.value_or(0), 0, nanos_max));
  return f.millisecond.value_or(0) * 1'000'000 + f.microsecond.value_or(0) * 1000 + f.nanosecond.value_or(0);
}

}  // namespace

absl::StatusOr<Fields> ReadFields(const std::vector<MapEntry>& map) {
  Fields fields;
  for (const MapEntry& entry : map) CG_RETURN_IF_ERROR(ReadField(entry.first, entry.second, &fields));
  if (fields.year) CG_RETURN_IF_ERROR(CheckRange("year", *fields.year, kYearMin, kYearMax));
  return fields;
}

absl::StatusOr<int64_t> ApplyDate(const Fields& fields, std::optional<int64_t> base) {
  if (fields.week || fields.day_of_week) return ApplyWeek(fields, base);
  if (fields.quarter || fields.day_of_quarter) return ApplyQuarter(fields, base);
  if (fields.ordinal_day) return ApplyOrdinal(fields, base);
  return ApplyCivil(fields, base);
}

absl::StatusOr<int64_t> ApplyTime(const Fields& fields, std::optional<int64_t> base, bool add_subsecond) {
  const int64_t whole = base.value_or(0) / kNanosPerSecond;
  const int64_t hour = fields.hour.value_or(whole / 3600);
  const int64_t minute = fields.minute.value_or(whole / 60 % 60);
  const int64_t second = fields.second.value_or(whole % 60);
  CG_RETURN_IF_ERROR(CheckRange("hour", hour, 0, 23));
  CG_RETURN_IF_ERROR(CheckRange("minute", minute, 0, 59));
  CG_RETURN_IF_ERROR(CheckRange("second", second, 0, 59));
  int64_t nanos = base.value_or(0) % kNanosPerSecond;
  if (fields.has_subsecond()) {
    CG_ASSIGN_OR_RETURN(const int64_t given, SubsecondNanos(fields));
    nanos = add_subsecond ? nanos + given : given;
    CG_RETURN_IF_ERROR(CheckRange("nanosecond", nanos, 0, kNanosPerSecond - 1));
  }
  return (hour * 3600 + minute * 60 + second) * kNanosPerSecond + nanos;
}

}  // namespace claimgraph::temporal
