// The proleptic Gregorian calendar in seconds since 1970-01-01, without time zones. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_CALENDAR_H_
#define CLAIMGRAPH_INGEST_FIGURES_CALENDAR_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph::ingest {

using Seconds = int64_t;
inline constexpr Seconds kMinute = 60, kHour = 3600, kDay = 86400, kWeek = 7 * kDay;

struct Civil {
  int year = 1970;
  int month = 1;
  int day = 1;
};

Seconds FromCivil(int year, int month, int day);  // month may run over: 2024-13 is 2025-01
Civil ToCivil(Seconds time);
int DaysInMonth(int year, int month);
bool IsValidDate(int year, int month, int day);
Seconds StartOfDay(Seconds time);
Seconds StartOfWeek(Seconds time);            // Monday
int Weekday(Seconds time);                    // Monday is 0
Seconds AddMonths(Seconds time, int months);  // keeps the time of day; clamps the day of the month

std::string DateText(Seconds time);      // 2025-04-09
std::string DateTimeText(Seconds time);  // 2025-04-09 15:30:00
// Reads "2025-04-09" or "2025-04-09T15:30:00"; anything after is ignored.
std::optional<Seconds> ParseTime(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_CALENDAR_H_
