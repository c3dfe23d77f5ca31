// Calendar arithmetic and text form of the temporal types. Proleptic Gregorian (ISO 8601), years from -999,999,999
// to +999,999,999. Parsing is in temporal_parse.h, construction from maps in temporal_build.h, zones in time_zone.h,
// arithmetic in temporal_math.h. Pure functions, safe from any thread.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_H_

#include <cstdint>
#include <string>

#include "engine/values/value.h"

namespace claimgraph::temporal {

inline constexpr int64_t kNanosPerSecond = 1'000'000'000;
inline constexpr int64_t kSecondsPerDay = 86'400;
inline constexpr int64_t kNanosPerDay = kSecondsPerDay * kNanosPerSecond;
inline constexpr int64_t kYearMax = 999'999'999;
inline constexpr int64_t kYearMin = -999'999'999;
inline constexpr int32_t kOffsetSecondsMax = 18 * 3600;

struct CivilDate {
  int64_t year = 1970;
  int32_t month = 1;
  int32_t day = 1;
  friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

// An ISO week date: weeks begin on Monday (1), week 1 holds the first Thursday of its year.
struct WeekDate {
  int64_t year = 1970;
  int32_t week = 1;
  int32_t day = 1;
};

bool IsLeapYear(int64_t year);
int32_t DaysInMonth(int64_t year, int32_t month);
// REQUIRES: month in 1..12; any day counts on from the first of the month.
int64_t DaysFromCivil(int64_t year, int32_t month, int32_t day);
CivilDate CivilFromDays(int64_t days);
// 1 is Monday.
int32_t DayOfWeek(int64_t days);
WeekDate WeekDateFromDays(int64_t days);
int64_t DaysFromWeekDate(const WeekDate& date);
int32_t WeeksInYear(int64_t year);

// Division that rounds towards minus infinity, and the remainder that goes with it.
inline int64_t FloorDiv(int64_t a, int64_t b) { return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0); }
inline int64_t FloorMod(int64_t a, int64_t b) {
  const int64_t rest = a % b;
  return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

// Appends the text form: "2024-02-29", "07:08:09.25+09:00", "P1Y2M10DT2H30M" ... REQUIRES: a temporal type.
void AppendText(const Value& value, std::string* out);
std::string ToText(const Value& value);
// "Z", "+01:00", "-00:53:28".
void AppendOffset(int32_t offset_seconds, std::string* out);

inline bool IsTemporal(ValueType type) { return type >= ValueType::kDate; }

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_H_
