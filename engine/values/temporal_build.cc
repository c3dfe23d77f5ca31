#include "engine/values/temporal_build.h"

#include <optional>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/duration_builder.h"
#include "engine/values/temporal_fields.h"
#include "engine/values/temporal_parts.h"

namespace claimgraph::temporal {
namespace {

absl::StatusOr<Value> DurationFromMap(const std::vector<MapEntry>& map) {
  DurationBuilder builder;
  for (const auto& [key, value] : map) {
    if (!value.is_number()) return InvalidValue(Cat(key, " has to be a number"));
    Amount amount{value.type() == ValueType::kInt ? value.as_int() : 0, 0};
    if (value.type() == ValueType::kFloat) {
      CG_ASSIGN_OR_RETURN(amount, AmountOf(value.as_float()));
    }
    if (key == "years")
      builder.AddYears(amount);
    else if (key == "quarters")
      builder.AddMonths(amount, 3);
    else if (key == "months")
      builder.AddMonths(amount);
    else if (key == "weeks")
      builder.AddWeeks(amount);
    else if (key == "days")
      builder.AddDays(amount);
    else if (key == "hours")
      builder.AddSeconds(amount, 3600);
    else if (key == "minutes")
      builder.AddSeconds(amount, 60);
    else if (key == "seconds")
      builder.AddSeconds(amount);
    else if (key == "milliseconds")
      builder.AddNanos(amount, 1'000'000);
    else if (key == "microseconds")
      builder.AddNanos(amount, 1000);
    else if (key == "nanoseconds")
      builder.AddNanos(amount);
    else
      return InvalidValue(Cat("'", key, "' is no component of a duration"));
  }
  return builder.Build();
}

absl::StatusOr<Parts> PartsOfEpoch(const Fields& fields) {
  const int64_t millis = fields.epoch_millis.value_or(0);
  const int64_t seconds = fields.epoch_seconds.value_or(FloorDiv(millis, 1000));
  Parts parts;
  parts.days = FloorDiv(seconds, kSecondsPerDay);
  parts.nanos = FloorMod(seconds, kSecondsPerDay) * kNanosPerSecond + FloorMod(millis, 1000) * 1'000'000;
  parts.zone = Zone{};
  CG_RETURN_IF_ERROR(CheckDays(*parts.days));
  return parts;
}

// Shows the parts in another zone, the instant staying the same. Without a date only the time of day moves.
absl::Status MoveToZone(const Zone& target, Parts* parts) {
  Zone from = *parts->zone;
  Zone to = target;
  CG_ASSIGN_OR_RETURN(const int64_t instant, InstantOf(parts->local_seconds(), &from));
  CG_ASSIGN_OR_RETURN(const int64_t local, LocalOf(instant, &to));
  const int64_t nanos = parts->nanos_of_second();
  if (parts->days.has_value()) parts->days = FloorDiv(local, kSecondsPerDay);
  parts->nanos = FloorMod(local, kSecondsPerDay) * kNanosPerSecond + nanos;
  parts->zone = to;
  return absl::OkStatus();
}

// What the fields start from: the value under `datetime`, or those under `date` and `time`.
absl::StatusOr<Parts> BaseParts(const Fields& fields) {
  if (fields.epoch_seconds || fields.epoch_millis) {
    CG_ASSIGN_OR_RETURN(Parts parts, PartsOfEpoch(fields));
    if (fields.zone) CG_RETURN_IF_ERROR(MoveToZone(*fields.zone, &parts));
    return parts;
  }
  Parts parts;
  const Value* timed = fields.datetime != nullptr ? fields.datetime : fields.time;
  if (timed != nullptr) {
    parts = TakeApart(*timed);
    if (!parts.nanos.has_value() && fields.time != nullptr) return InvalidValue("time has to have a time of day");
    if (fields.zone && parts.zone) CG_RETURN_IF_ERROR(MoveToZone(*fields.zone, &parts));
    if (fields.datetime == nullptr) parts.days.reset();
  }
  if (fields.date != nullptr) {
    parts.days = TakeApart(*fields.date).days;
    if (!parts.days.has_value()) return InvalidValue("date has to have a date");
  }
  return parts;
}

bool HasDate(ValueType type) { return type != ValueType::kLocalTime && type != ValueType::kTime; }
bool HasTime(ValueType type) { return type != ValueType::kDate; }
bool HasZone(ValueType type) { return type == ValueType::kTime || type == ValueType::kDateTime; }

absl::Status CheckFieldsFit(ValueType type, const Fields& fields) {
  if (fields.has_date() && !HasDate(type)) return InvalidValue(Cat("a ", TypeName(type), " has no date"));
  if (fields.has_time() && !HasTime(type)) return InvalidValue(Cat("a ", TypeName(type), " has no time of day"));
  if (fields.zone && !HasZone(type)) return InvalidValue(Cat("a ", TypeName(type), " has no time zone"));
  return absl::OkStatus();
}

enum class Unit : uint8_t {
  kMillennium,
  kCentury,
  kDecade,
  kYear,
  kWeekYear,
  kQuarter,
  kMonth,
  kWeek,
  kDay,
  kHour,
  kMinute,
  kSecond,
  kMillisecond,
  kMicrosecond,
};
constexpr std::pair<std::string_view, Unit> kUnits[] = {
    {"millennium", Unit::kMillennium},
    {"century", Unit::kCentury},
    {"decade", Unit::kDecade},
    {"year", Unit::kYear},
    {"weekYear", Unit::kWeekYear},
    {"quarter", Unit::kQuarter},
    {"month", Unit::kMonth},
    {"week", Unit::kWeek},
    {"day", Unit::kDay},
    {"hour", Unit::kHour},
    {"minute", Unit::kMinute},
    {"second", Unit::kSecond},
    {"millisecond", Unit::kMillisecond},
    {"microsecond", Unit::kMicrosecond},
};

int64_t TruncateDays(int64_t days, Unit unit) {
  const CivilDate date = CivilFromDays(days);
  const auto year_start = [&](int64_t years) { return DaysFromCivil(date.year - FloorMod(date.year, years), 1, 1); };
  switch (unit) {
    case Unit::kMillennium:
      return year_start(1000);
    case Unit::kCentury:
      return year_start(100);
    case Unit::kDecade:
      return year_start(10);
    case Unit::kYear:
      return year_start(1);
    case Unit::kWeekYear:
      return DaysFromWeekDate({WeekDateFromDays(days).year, 1, 1});
    case Unit::kQuarter:
      return DaysFromCivil(date.year, (date.month - 1) / 3 * 3 + 1, 1);
    case Unit::kMonth:
      return DaysFromCivil(date.year, date.month, 1);
    case Unit::kWeek:
      return days - DayOfWeek(days) + 1;
    default:
      return days;
  }
}

int64_t TruncateNanos(int64_t nanos, Unit unit) {
  switch (unit) {
    case Unit::kHour:
      return nanos - nanos % (3600 * kNanosPerSecond);
    case Unit::kMinute:
      return nanos - nanos % (60 * kNanosPerSecond);
    case Unit::kSecond:
      return nanos - nanos % kNanosPerSecond;
    case Unit::kMillisecond:
      return nanos - nanos % 1'000'000;
    case Unit::kMicrosecond:
      return nanos - nanos % 1000;
    default:
      return 0;
  }
}

}  // namespace

absl::StatusOr<Value> FromMap(ValueType type, const std::vector<MapEntry>& map) {
  if (type == ValueType::kDuration) return DurationFromMap(map);
  CG_ASSIGN_OR_RETURN(const Fields fields, ReadFields(map));
  CG_RETURN_IF_ERROR(CheckFieldsFit(type, fields));
  CG_ASSIGN_OR_RETURN(Parts parts, BaseParts(fields));
  if (HasDate(type) && (fields.has_date() || !parts.days.has_value())) {
    CG_ASSIGN_OR_RETURN(parts.days, ApplyDate(fields, parts.days));
  }
  if (HasTime(type)) {
    const bool given = fields.has_time() || parts.nanos.has_value();
    if (!given && !HasDate(type)) return InvalidValue(Cat("a ", TypeName(type), " needs an hour"));
    if (!parts.nanos && !fields.hour && fields.has_time()) return InvalidValue("a time of day needs an hour");
    CG_ASSIGN_OR_RETURN(parts.nanos, ApplyTime(fields, parts.nanos, /*add_subsecond=*/false));
  }
  if (fields.zone && !parts.zone) parts.zone = fields.zone;
  return PutTogether(type, parts);
}

absl::StatusOr<Value> Convert(ValueType type, const Value& other) {
  if (other.type() == type) return other;
  const Parts parts = TakeApart(other);
  if (!HasDate(type) && !parts.nanos.has_value()) {
    return InvalidValue(Cat("a ", TypeName(other.type()), " has no time of day"));
  }
  return PutTogether(type, parts);
}

absl::StatusOr<Value> Truncate(ValueType type, std::string_view unit_name, const Value& value,
                               const std::vector<MapEntry>& map) {
  std::optional<Unit> unit;
  for (const auto& [name, known] : kUnits) {
    if (name == unit_name) unit = known;
  }
  if (!unit.has_value()) return InvalidValue(Cat("'", unit_name, "' is no unit to truncate to"));
  Parts parts = TakeApart(value);
  if ((*unit > Unit::kDay && !HasTime(type)) || (*unit < Unit::kDay && !HasDate(type))) {
    return InvalidValue(Cat("a ", TypeName(type), " cannot be truncated to a ", unit_name));
  }
  if (HasDate(type) && !parts.days.has_value()) {
    return InvalidValue(Cat("a ", TypeName(value.type()), " has no date"));
  }
  CG_ASSIGN_OR_RETURN(const Fields fields, ReadFields(map));
  CG_RETURN_IF_ERROR(CheckFieldsFit(type, fields));
  if (HasDate(type)) {
    parts.days = TruncateDays(*parts.days, *unit);
    if (fields.has_date()) {
      CG_ASSIGN_OR_RETURN(parts.days, ApplyDate(fields, parts.days));
    }
  }
  CG_ASSIGN_OR_RETURN(parts.nanos, ApplyTime(fields, TruncateNanos(parts.nanos.value_or(0), *unit), true));
  // The zone labels the truncated time; it does not move it.
  if (fields.zone) parts.zone = fields.zone;
  return PutTogether(type, parts);
}

}  // namespace claimgraph::temporal
