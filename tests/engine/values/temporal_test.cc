#include "engine/values/temporal.h"

#include <gtest/gtest.h>

#include "engine/base/error.h"
#include "engine/values/compare.h"
#include "engine/values/temporal_parse.h"
#include "engine/values/time_zone.h"
#include "random_value.h"

namespace claimgraph::temporal {
namespace {

using claimgraph::testing::RandomValue;

TEST(Calendar, CountsDaysBothWays) {
  EXPECT_EQ(DaysFromCivil(1970, 1, 1), 0);
  EXPECT_EQ(DaysFromCivil(2000, 3, 1), 11017);
  EXPECT_EQ(DayOfWeek(0), 4);  // a Thursday
  for (int64_t days = -800'000; days < 800'000; days += 13) {
    const CivilDate date = CivilFromDays(days);
    ASSERT_EQ(DaysFromCivil(date.year, date.month, date.day), days);
    const WeekDate week = WeekDateFromDays(days);
    ASSERT_EQ(DaysFromWeekDate(week), days);
    ASSERT_LE(week.week, WeeksInYear(week.year));
  }
}

TEST(Parse, ReadsTheFormsOfIso8601) {
  const struct {
    ValueType type;
    const char* text;
    const char* want;
  } kCases[] = {
      {ValueType::kDate, "2015-07-21", "2015-07-21"},
      {ValueType::kDate, "20150721", "2015-07-21"},
      {ValueType::kDate, "2015-07", "2015-07-01"},
      {ValueType::kDate, "201507", "2015-07-01"},
      {ValueType::kDate, "2015-W30-2", "2015-07-21"},
      {ValueType::kDate, "2015W302", "2015-07-21"},
      {ValueType::kDate, "2015-W30", "2015-07-20"},
      {ValueType::kDate, "2015-202", "2015-07-21"},
      {ValueType::kDate, "2015-Q3-05", "2015-07-05"},
      {ValueType::kDate, "2015", "2015-01-01"},
      {ValueType::kDate, "+999999999-12-31", "+999999999-12-31"},
      {ValueType::kDate, "-0001-02-03", "-0001-02-03"},
      {ValueType::kLocalTime, "214032.142", "21:40:32.142"},
      {ValueType::kLocalTime, "21", "21:00"},
      {ValueType::kTime, "21:40-01:30", "21:40-01:30"},
      {ValueType::kTime, "2140", "21:40Z"},
      {ValueType::kLocalDateTime, "2015-W30-2T214032.142", "2015-07-21T21:40:32.142"},
      {ValueType::kLocalDateTime, "2015T214032", "2015-01-01T21:40:32"},
      {ValueType::kDateTime, "2015-202T21:40:32+01:00", "2015-07-21T21:40:32+01:00"},
      {ValueType::kDateTime, "2015-W30T2140-00:00", "2015-07-20T21:40Z"},
      {ValueType::kDateTime, "2015-07-21T21:40:32.142+0845[Australia/Eucla]",
       "2015-07-21T21:40:32.142+08:45[Australia/Eucla]"},
      {ValueType::kDateTime, "2015-07-21T21:40:32.142[Europe/London]",
       "2015-07-21T21:40:32.142+01:00[Europe/London]"},
      {ValueType::kDateTime, "1818-07-21T21:40:32.142[Europe/Stockholm]",
       "1818-07-21T21:40:32.142+00:53:28[Europe/Stockholm]"},
      {ValueType::kDuration, "P5M1.5D", "P5M1DT12H"},
      {ValueType::kDuration, "P0.75M", "P22DT19H51M49.5S"},
      {ValueType::kDuration, "PT0.75M", "PT45S"},
      {ValueType::kDuration, "P2.5W", "P17DT12H"},
      {ValueType::kDuration, "P12Y5M14DT16H12M70S", "P12Y5M14DT16H13M10S"},
      {ValueType::kDuration, "P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S"},
      {ValueType::kDuration, "PT-1M-0.001S", "PT-1M-0.001S"},
      {ValueType::kDuration, "-P1Y", "P-1Y"},
      {ValueType::kDuration, "P0D", "PT0S"},
  };
  for (const auto& c : kCases) {
    const absl::StatusOr<Value> value = Parse(c.type, c.text);
    ASSERT_TRUE(value.ok()) << c.text << ": " << value.status().ToString();
    EXPECT_EQ(ToText(*value), c.want) << c.text;
  }
}

TEST(Parse, RefusesWhatIsNotOnTheCalendar) {
  const std::pair<ValueType, const char*> kCases[] = {
      {ValueType::kDate, ""}, {ValueType::kDate, "2015-02-29"}, {ValueType::kDate, "2015-13-01"},
      {ValueType::kDate, "2015-366"}, {ValueType::kDate, "2015-W54"}, {ValueType::kDate, "2015-7-1"},
      {ValueType::kDate, "20150721x"}, {ValueType::kDate, "+9999999999-01-01"}, {ValueType::kLocalTime, "24:00"},
      {ValueType::kLocalTime, "12:60"}, {ValueType::kLocalTime, "12:3"}, {ValueType::kTime, "12:00+19:00"},
      {ValueType::kDateTime, "2015-07-21T21:40[Europe/Atlantis]"}, {ValueType::kDateTime, "2015-07-21T"},
      {ValueType::kDateTime, "2015-07-21T21:40[]"}, {ValueType::kDuration, "P"}, {ValueType::kDuration, "PT"},
      {ValueType::kDuration, "P1D1Y"}, {ValueType::kDuration, "P1DT"}, {ValueType::kDuration, "1Y"},
  };
  for (const auto& [type, text] : kCases) {
    const absl::StatusOr<Value> value = Parse(type, text);
    ASSERT_FALSE(value.ok()) << text << " read as " << ToText(*value);
    EXPECT_EQ(GetErrorInfo(value.status())->detail, "InvalidArgumentValue") << text;
  }
}

TEST(Parse, ReadsBackWhatIsWritten) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value value = random.Temporal();
    const std::string text = ToText(value);
    const absl::StatusOr<Value> back = Parse(value.type(), text);
    ASSERT_TRUE(back.ok()) << "seed " << seed << ": " << text;
    ASSERT_TRUE(values::Equivalent(*back, value)) << "seed " << seed << ": " << text << " came back as "
                                                  << ToText(*back);
  }
}

TEST(ResolveLocal, MovesPastGapsAndTakesTheEarlierOfTwo) {
  const auto resolve = [](const char* local, std::optional<int32_t> preferred) {
    const Value value = Parse(ValueType::kLocalDateTime, local).value();
    return ToText(Value::DateTime(ResolveLocal("Europe/Stockholm", value.local_epoch_seconds(), 0, preferred).value()));
  };
  EXPECT_EQ(resolve("2017-03-26T02:30", std::nullopt), "2017-03-26T03:30+02:00[Europe/Stockholm]");
  EXPECT_EQ(resolve("2017-10-29T02:30", std::nullopt), "2017-10-29T02:30+02:00[Europe/Stockholm]");
  EXPECT_EQ(resolve("2017-10-29T02:30", 3600), "2017-10-29T02:30+01:00[Europe/Stockholm]");
}

}  // namespace
}  // namespace claimgraph::temporal
