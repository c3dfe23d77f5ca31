#include "engine/values/temporal.h"

#include <gtest/gtest.h>

#include "engine/base/error.h"
#include "engine/values/compare.h"
#include "engine/values/temporal_parse.h"
#include "engine/values/time_zone.h"
#include "tests/engine/values/support/random_value.h"

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
      {ValueType::kDate, "2024-12-31", "2024-12-31"},
      {ValueType::kDate, "20241231", "2024-12-31"},
      {ValueType::kDate, "2024-12", "2024-12-01"},
      {ValueType::kDate, "202412", "2024-12-01"},
      {ValueType::kDate, "2024-W01-7", "2024-01-07"},
      {ValueType::kDate, "2024W017", "2024-01-07"},
      {ValueType::kDate, "2020-W53", "2020-12-28"},
      {ValueType::kDate, "2024-366", "2024-12-31"},
      {ValueType::kDate, "2024060", "2024-02-29"},
      {ValueType::kDate, "2024-Q2-30", "2024-04-30"},
      {ValueType::kDate, "2024", "2024-01-01"},
      {ValueType::kDate, "+123456789-01-02", "+123456789-01-02"},
      {ValueType::kDate, "-0001-02-03", "-0001-02-03"},
      {ValueType::kLocalTime, "070809.25", "07:08:09.25"},
      {ValueType::kLocalTime, "07", "07:00"},
      {ValueType::kTime, "07:08-02:45", "07:08-02:45"},
      {ValueType::kTime, "0708", "07:08Z"},
      {ValueType::kLocalDateTime, "2024-W01-7T070809.25", "2024-01-07T07:08:09.25"},
      {ValueType::kLocalDateTime, "2024T0708", "2024-01-01T07:08"},
      {ValueType::kDateTime, "2024-060T07:08:09+09:00", "2024-02-29T07:08:09+09:00"},
      {ValueType::kDateTime, "20240229T07-00:00", "2024-02-29T07:00Z"},
      {ValueType::kDateTime, "2024-07-01T07:08+0800[Asia/Taipei]", "2024-07-01T07:08+08:00[Asia/Taipei]"},
      {ValueType::kDateTime, "2024-07-01T07:08[America/Los_Angeles]", "2024-07-01T07:08-07:00[America/Los_Angeles]"},
      {ValueType::kDateTime, "1890-01-01T00:00[Asia/Shanghai]", "1890-01-01T00:00+08:05:43[Asia/Shanghai]"},
      {ValueType::kDuration, "P2M0.25D", "P2MT6H"},
      {ValueType::kDuration, "P0.5M", "P15DT5H14M33S"},
      {ValueType::kDuration, "PT0.5M", "PT30S"},
      {ValueType::kDuration, "P1.5W", "P10DT12H"},
      {ValueType::kDuration, "P1Y14M3DT25H61M61S", "P2Y2M3DT26H2M1S"},
      {ValueType::kDuration, "P0001-02-03T04:05:06.7", "P1Y2M3DT4H5M6.7S"},
      {ValueType::kDuration, "PT-2M-0.5S", "PT-2M-0.5S"},
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
      {ValueType::kDate, ""},
      {ValueType::kDate, "2015-02-29"},
      {ValueType::kDate, "2015-13-01"},
      {ValueType::kDate, "2015-366"},
      {ValueType::kDate, "2015-W54"},
      {ValueType::kDate, "2015-7-1"},
      {ValueType::kDate, "20140506x"},
      {ValueType::kDate, "+9999999999-01-01"},
      {ValueType::kLocalTime, "24:00"},
      {ValueType::kLocalTime, "12:60"},
      {ValueType::kLocalTime, "12:3"},
      {ValueType::kTime, "12:00+19:00"},
      {ValueType::kDateTime, "2014-05-06T21:40[Europe/Atlantis]"},
      {ValueType::kDateTime, "2014-05-06T"},
      {ValueType::kDateTime, "2014-05-06T21:40[]"},
      {ValueType::kDuration, "P"},
      {ValueType::kDuration, "PT"},
      {ValueType::kDuration, "P1D1Y"},
      {ValueType::kDuration, "P1DT"},
      {ValueType::kDuration, "1Y"},
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
    ASSERT_TRUE(values::Equivalent(*back, value))
        << "seed " << seed << ": " << text << " came back as " << ToText(*back);
  }
}

TEST(ResolveLocal, MovesPastGapsAndTakesTheEarlierOfTwo) {
  const auto resolve = [](const char* local, std::optional<int32_t> preferred) {
    const Value value = Parse(ValueType::kLocalDateTime, local).value();
    return ToText(Value::DateTime(ResolveLocal("Europe/Paris", value.local_epoch_seconds(), 0, preferred).value()));
  };
  EXPECT_EQ(resolve("2017-03-26T02:30", std::nullopt), "2017-03-26T03:30+02:00[Europe/Paris]");
  EXPECT_EQ(resolve("2017-10-29T02:30", std::nullopt), "2017-10-29T02:30+02:00[Europe/Paris]");
  EXPECT_EQ(resolve("2017-10-29T02:30", 3600), "2017-10-29T02:30+01:00[Europe/Paris]");
}

}  // namespace
}  // namespace claimgraph::temporal
