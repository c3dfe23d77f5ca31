// Expressions of time: dates, periods, durations, times of day. Internal to figures; pure.
//
// A time is a half-open stretch of seconds on the calendar. What depends on when it was said ("last year") is
// resolved against a reference time and not found at all without one.
#ifndef CLAIMGRAPH_INGEST_FIGURES_TIME_EXPR_H_
#define CLAIMGRAPH_INGEST_FIGURES_TIME_EXPR_H_

#include <optional>
#include <string>
#include <string_view>

#include "ingest/figures/calendar.h"
#include "ingest/record/kinds.h"

namespace claimgraph::ingest {

enum class TimeType : uint8_t { kDate, kPeriod, kDuration, kTime, kDateTime, kDateTimePeriod, kSet };

struct Stretch {
  std::optional<Seconds> start;  // nullopt: open
  std::optional<Seconds> stop;
};

struct TimeExpr {
  size_t begin = 0;
  size_t end = 0;
  TimeType type = TimeType::kDate;
  FigureKind kind = FigureKind::kDate;
  Stretch when;                  // of durations: empty
  std::optional<Stretch> other;  // a second reading: the past one, or the one that excludes the last day
  bool relative = false;         // needed the reference time, or lacks a year
  bool has_year = false;
  bool clock_only = false;  // a time of day on no day in particular
  std::string iso;          // 2025-04-09, 2025, 2025-Q1, 2020/2025, P3Y
  double amount = 0;        // of durations, in `unit`
  std::string unit;
  double seconds = 0;
  Bound bound = Bound::kEqual;
};

struct TimeContext {
  std::string_view view;          // matching view of the text
  std::optional<Seconds> now;     // reference time
  std::optional<Seconds> anchor;  // the first part of a range, whose year the second part takes
  bool loose = false;             // also takes vague words: a few days, the week
};

// The longest expression that starts exactly at `at`.
std::optional<TimeExpr> TimeAt(const TimeContext& context, size_t at);

// Its parts: dates in digits, Chinese, English, and a length of time in either.
std::optional<TimeExpr> NumericDateAt(const TimeContext& context, size_t at);
std::optional<TimeExpr> ChineseTimeAt(const TimeContext& context, size_t at);
std::optional<TimeExpr> EnglishTimeAt(const TimeContext& context, size_t at);
std::optional<TimeExpr> HolidayAt(const TimeContext& context, size_t at);
std::optional<TimeExpr> EnglishPartAt(const TimeContext& context, size_t at);
std::optional<TimeExpr> DurationAt(std::string_view view, size_t at, bool loose = false);

// Builders shared by the parts. They set type, kind, when and iso.
TimeExpr MakeYear(int year);
TimeExpr MakeQuarter(int year, int quarter);
TimeExpr MakeHalf(int year, int half);
TimeExpr MakeMonth(int year, int month);
TimeExpr MakeDate(int year, int month, int day);
TimeExpr MakePeriod(Seconds start, Seconds stop);
// `count` units before (negative) or after `from`; days and longer units ignore the time of day.
Seconds Shift(Seconds from, double count, std::string_view unit);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_TIME_EXPR_H_
