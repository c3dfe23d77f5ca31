#include "ingest/figures/calendar.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace claimgraph::ingest {
namespace {

Seconds FloorDiv(Seconds a, Seconds b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

}  // namespace

Seconds FromCivil(int year, int month, int day) {
  const int over = month > 0 ? (month - 1) / 12 : (month - 12) / 12;
  year += over;
  month -= 12 * over;
  // Days from civil, after Howard Hinnant: years start in March, so leap days come last.
  const int64_t y = year - (month <= 2);
  const int64_t era = FloorDiv(y, 400);
  const int64_t year_of_era = y - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return (era * 146097 + day_of_era - 719468) * kDay;
}

Civil ToCivil(Seconds time) {
  const int64_t z = FloorDiv(time, kDay) + 719468;
  const int64_t era = FloorDiv(z, 146097);
  const int64_t doe = z - era * 146097;
  const int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int64_t mp = (5 * doy + 2) / 153;
  Civil civil;
  civil.day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
  civil.month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  civil.year = static_cast<int>(yoe + era * 400 + (civil.month <= 2));
  return civil;
}

int DaysInMonth(int year, int month) {
  return static_cast<int>((FromCivil(year, month + 1, 1) - FromCivil(year, month, 1)) / kDay);
}

bool IsValidDate(int year, int month, int day) {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= DaysInMonth(year, month);
}

Seconds StartOfDay(Seconds time) { return FloorDiv(time, kDay) * kDay; }
int Weekday(Seconds time) { return static_cast<int>(((FloorDiv(time, kDay) + 3) % 7 + 7) % 7); }
Seconds StartOfWeek(Seconds time) { return StartOfDay(time) - Weekday(time) * kDay; }

Seconds AddMonths(Seconds time, int months) {
  const Civil civil = ToCivil(time);
  const Civil target = ToCivil(FromCivil(civil.year, civil.month + months, 1));
  const int day = std::min(civil.day, DaysInMonth(target.year, target.month));
  return FromCivil(target.year, target.month, day) + (time - StartOfDay(time));
}

std::string DateText(Seconds time) {
  const Civil civil = ToCivil(time);
  char text[48];
  std::snprintf(text, sizeof(text), "%04d-%02d-%02d", civil.year, civil.month, civil.day);
  return text;
}

std::string DateTimeText(Seconds time) {
  const int of_day = static_cast<int>(time - StartOfDay(time));
  char text[48];
  std::snprintf(text, sizeof(text), " %02d:%02d:%02d", of_day / 3600, of_day / 60 % 60, of_day % 60);
  return DateText(time) + text;
}

std::optional<Seconds> ParseTime(std::string_view text) {
  int y = 0, m = 0, d = 0, hh = 0, mm = 0, ss = 0;
  const int got = std::sscanf(std::string(text).c_str(), "%4d-%2d-%2d%*[T ]%2d:%2d:%2d", &y, &m, &d, &hh, &mm, &ss);
  if (got < 3 || !IsValidDate(y, m, d)) return std::nullopt;
  return FromCivil(y, m, d) + hh * kHour + mm * kMinute + ss;
}

}  // namespace claimgraph::ingest
