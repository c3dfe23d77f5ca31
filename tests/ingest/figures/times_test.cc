// The calendar against a walk over days, and expressions of time by table.
#include <gtest/gtest.h>

#include <string>

#include "ingest/figures/time_expr.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

TEST(CalendarTest, AgreesWithAWalkOverTheDays) {
  int year = 1895, month = 1, day = 1;
  for (Seconds time = FromCivil(1895, 1, 1); year < 2110; time += kDay) {
    const Civil civil = ToCivil(time);
    ASSERT_TRUE(civil.year == year && civil.month == month && civil.day == day) << year << "-" << month << "-" << day;
    ASSERT_EQ(FromCivil(year, month, day), time);
    if (++day > DaysInMonth(year, month)) {
      day = 1;
      if (++month > 12) month = 1, ++year;
    }
  }
  EXPECT_EQ(Weekday(FromCivil(2025, 4, 9)), 2);  // a Wednesday
  EXPECT_EQ(DateText(AddMonths(FromCivil(2024, 1, 31), 1)), "2024-02-29");
  EXPECT_EQ(DateTimeText(*ParseTime("2025-04-09T15:30:00")), "2025-04-09 15:30:00");
  EXPECT_FALSE(ParseTime("2025-02-30").has_value());
}

TEST(TimesTest, Table) {
  const struct {
    const char* text;
    const char* period;
  } kCases[] = {{"2025年4月9日", "2025-04-09/2025-04-10"},
                {"2025-04-09", "2025-04-09/2025-04-10"},
                {"april 9, 2025", "2025-04-09/2025-04-10"},
                {"9th of april 2025", "2025-04-09/2025-04-10"},
                {"二零二五年", "2025-01-01/2026-01-01"},
                {"2025年q1", "2025-01-01/2025-04-01"},
                {"2024年第三季度", "2024-07-01/2024-10-01"},
                {"q1 2025", "2025-01-01/2025-04-01"},
                {"first quarter of 2025", "2025-01-01/2025-04-01"},
                {"2024年上半年", "2024-01-01/2024-07-01"},
                {"2020-2025年", "2020-01-01/2026-01-01"},
                {"2018年1-9月", "2018-01-01/2018-10-01"},
                {"2024年5月", "2024-05-01/2024-06-01"},
                {"may 2024", "2024-05-01/2024-06-01"},
                {"1990s", "1990-01-01/2000-01-01"},
                {"二十世纪九十年代", "1990-01-01/2000-01-01"},
                {"2021年5月3日至5月8日", "2021-05-03/2021-05-09"},
                {"去年", "2024-01-01/2025-01-01"},
                {"昨天", "2025-07-17/2025-07-18"},
                {"上周五", "2025-07-11/2025-07-12"},
                {"三天前", "2025-07-15/2025-07-16"},
                {"last year", "2024-01-01/2025-01-01"},
                {"yesterday", "2025-07-17/2025-07-18"},
                {"the third tuesday of september 2015", "2015-09-15/2015-09-16"},
                {"2025年春节", "2025-01-29/2025-01-30"},
                {"easter 2025", "2025-04-20/2025-04-21"},
                {"thanksgiving 2024", "2024-11-28/2024-11-29"}};
  for (const auto& c : kCases) {
    TimeContext context;
    const std::string view = MatchingView(c.text);
    context.view = view;
    context.now = FromCivil(2025, 7, 18);  // a Friday
    const auto time = TimeAt(context, 0);
    ASSERT_TRUE(time.has_value()) << c.text;
    EXPECT_EQ(time->end, view.size()) << c.text;
    EXPECT_EQ(DateText(*time->when.start) + "/" + DateText(*time->when.stop), c.period) << c.text;
  }
}

TEST(TimesTest, RelativeOnesNeedAReferenceTime) {
  for (const char* text : {"去年", "昨天", "last year", "上周五", "3月8日"}) {
    TimeContext context;
    const std::string view = MatchingView(text);
    context.view = view;
    EXPECT_FALSE(TimeAt(context, 0).has_value()) << text;
  }
}

TEST(TimesTest, Durations) {
  const struct {
    const char* text;
    double amount;
    const char* unit;
    const char* iso;
  } kCases[] = {{"3年", 3, "year", "P3Y"},
                {"三個月", 3, "month", "P3M"},
                {"一個半小時", 1.5, "hour", "PT1.5H"},
                {"四年六个月", 4 + 180.0 / 365, "year", "P4Y6M"},
                {"two weeks", 2, "week", "P2W"},
                {"1 hour 30 minutes", 1.5, "hour", "PT1H30M"},
                {"half an hour", 0.5, "hour", "PT0.5H"}};
  for (const auto& c : kCases) {
    const auto time = DurationAt(MatchingView(c.text), 0);
    ASSERT_TRUE(time.has_value()) << c.text;
    EXPECT_NEAR(time->amount, c.amount, 1e-9) << c.text;
    EXPECT_EQ(time->unit, c.unit) << c.text;
    EXPECT_EQ(time->iso, c.iso) << c.text;
  }
}

}  // namespace
}  // namespace claimgraph::ingest
