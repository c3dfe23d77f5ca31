#include <iterator>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/values/temporal_build.h"
#include "engine/values/temporal_parts.h"

namespace claimgraph::temporal {
namespace {

// Each table maps a component's name to how it is read off.
using DateComponent = int64_t (*)(int64_t days);
constexpr std::pair<std::string_view, DateComponent> kDateComponents[] = {
    {"year", [](int64_t d) { return CivilFromDays(d).year; }},
    {"quarter", [](int64_t d) { return int64_t{(CivilFromDays(d).month - 1) / 3 + 1}; }},
    {"month", [](int64_t d) { return int64_t{CivilFromDays(d).month}; }},
    {"week", [](int64_t d) { return int64_t{WeekDateFromDays(d).week}; }},
    {"weekYear", [](int64_t d) { return WeekDateFromDays(d).year; }},
    {"day", [](int64_t d) { return int64_t{CivilFromDays(d).day}; }},
    {"ordinalDay", [](int64_t d) { return d - DaysFromCivil(CivilFromDays(d).year, 1, 1) + 1; }},
    {"dayOfWeek", [](int64_t d) { return int64_t{DayOfWeek(d)}; }},
    {"weekDay", [](int64_t d) { return int64_t{DayOfWeek(d)}; }},
    {"dayOfQuarter",
     [](int64_t d) {
       const CivilDate date = CivilFromDays(d);
       return d - DaysFromCivil(date.year, (date.month - 1) / 3 * 3 + 1, 1) + 1;
     }},
};

using TimeComponent = int64_t (*)(int64_t nanos_of_day);
constexpr std::pair<std::string_view, TimeComponent> kTimeComponents[] = {
    {"hour", [](int64_t n) { return n / kNanosPerSecond / 3600; }},
    {"minute", [](int64_t n) { return n / kNanosPerSecond / 60 % 60; }},
    {"second", [](int64_t n) { return n / kNanosPerSecond % 60; }},
    {"millisecond", [](int64_t n) { return n % kNanosPerSecond / 1'000'000; }},
    {"microsecond", [](int64_t n) { return n % kNanosPerSecond / 1000; }},
    {"nanosecond", [](int64_t n) { return n % kNanosPerSecond; }},
};

using DurationComponent = __int128 (*)(const DurationData& d);
constexpr std::pair<std::string_view, DurationComponent> kDurationComponents[] = {
    {"years", [](const DurationData& d) -> __int128 { return d.months / 12; }},
    {"quarters", [](const DurationData& d) -> __int128 { return d.months / 3; }},
    {"months", [](const DurationData& d) -> __int128 { return d.months; }},
    {"weeks", [](const DurationData& d) -> __int128 { return d.days / 7; }},
    {"days", [](const DurationData& d) -> __int128 { return d.days; }},
    {"hours", [](const DurationData& d) -> __int128 { return d.seconds / 3600; }},
    {"minutes", [](const DurationData& d) -> __int128 { return d.seconds / 60; }},
    {"seconds", [](const DurationData& d) -> __int128 { return d.seconds; }},
    {"milliseconds",
     [](const DurationData& d) { return static_cast<__int128>(d.seconds) * 1000 + d.nanos / 1'000'000; }},
    {"microseconds",
     [](const DurationData& d) { return static_cast<__int128>(d.seconds) * 1'000'000 + d.nanos / 1000; }},
    {"nanoseconds", [](const DurationData& d) { return static_cast<__int128>(d.seconds) * kNanosPerSecond + d.nanos; }},
    {"quartersOfYear", [](const DurationData& d) -> __int128 { return d.months / 3 % 4; }},
    {"monthsOfQuarter", [](const DurationData& d) -> __int128 { return d.months % 3; }},
    {"monthsOfYear", [](const DurationData& d) -> __int128 { return d.months % 12; }},
    {"daysOfWeek", [](const DurationData& d) -> __int128 { return d.days % 7; }},
    {"minutesOfHour", [](const DurationData& d) -> __int128 { return d.seconds / 60 % 60; }},
    {"secondsOfMinute", [](const DurationData& d) -> __int128 { return d.seconds % 60; }},
    {"millisecondsOfSecond", [](const DurationData& d) -> __int128 { return d.nanos / 1'000'000; }},
    {"microsecondsOfSecond", [](const DurationData& d) -> __int128 { return d.nanos / 1000; }},
    {"nanosecondsOfSecond", [](const DurationData& d) -> __int128 { return d.nanos; }},
};

template <typename Table>
auto FindComponent(const Table& table, std::string_view key) -> decltype(std::begin(table)->second) {
  for (const auto& [name, read] : table) {
    if (name == key) return read;
  }
  return nullptr;
}

absl::StatusOr<Value> OfDuration(const DurationData& d, std::string_view key) {
  const DurationComponent read = FindComponent(kDurationComponents, key);
  if (read == nullptr) return Value();
  const __int128 number = read(d);
  if (number < INT64_MIN || number > INT64_MAX) {
    return RuntimeError("ArithmeticError", "IntegerOverflow", Cat(key, " of the duration does not fit 64 bits"));
  }
  return Value::Int(static_cast<int64_t>(number));
}

Value OfZone(const Zone& zone, std::string_view key) {
  std::string text;
  if (key == "timezone" && !zone.name.empty()) return Value::String(zone.name);
  if (key == "timezone" || key == "offset") {
    AppendOffset(zone.offset, &text);
    return Value::String(text);
  }
  if (key == "offsetMinutes") return Value::Int(zone.offset / 60);
  if (key == "offsetSeconds") return Value::Int(zone.offset);
  return Value();
}

}  // namespace

absl::StatusOr<Value> Component(const Value& value, std::string_view key) {
  if (value.type() == ValueType::kDuration) return OfDuration(value.as_duration(), key);
  const Parts parts = TakeApart(value);
  if (const DateComponent read = FindComponent(kDateComponents, key); read != nullptr && parts.days) {
    return Value::Int(read(*parts.days));
  }
  if (const TimeComponent read = FindComponent(kTimeComponents, key); read != nullptr && parts.nanos) {
    return Value::Int(read(*parts.nanos));
  }
  if (value.type() == ValueType::kDateTime) {
    const DateTimeData& d = value.as_datetime();
    if (key == "epochSeconds") return Value::Int(d.epoch_seconds);
    if (key == "epochMillis") return Value::Int(d.epoch_seconds * 1000 + d.nanos / 1'000'000);
  }
  return parts.zone ? OfZone(*parts.zone, key) : Value();
}

}  // namespace claimgraph::temporal
