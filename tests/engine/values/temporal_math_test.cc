#include "engine/values/temporal_math.h"

#include <gtest/gtest.h>

#include "engine/values/compare.h"
#include "engine/values/duration_builder.h"
#include "engine/values/temporal_build.h"
#include "engine/values/temporal_parse.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::temporal {
namespace {

using claimgraph::testing::RandomValue;

// Instants within some centuries, with an offset or in a zone that changes its clocks.
Value Moment(RandomValue* random) {
  static const std::vector<std::string> kZones = {"", "Europe/Paris", "America/New_York", "Asia/Taipei"};
  const int64_t seconds = static_cast<int64_t>(random->Below(8'000'000'000)) - 2'000'000'000;
  const int32_t nanos = random->Below(2) == 0 ? 0 : static_cast<int32_t>(random->Below(1'000'000'000));
  if (random->Below(2) == 0) return Value::LocalDateTime(seconds, nanos);
  const Value utc = Value::DateTime({seconds, nanos, 0, ""});
  const std::string zone = random->Pick(kZones);
  if (zone.empty()) return utc;
  return FromMap(ValueType::kDateTime, {{"datetime", utc}, {"timezone", Value::String(zone)}}).value();
}

// a + between(a, b) = b, for every pair and unit that loses nothing.
TEST(DurationBetween, LeadsFromOneInstantToTheOther) {
  for (uint64_t seed = 1; seed <= 5'000; ++seed) {
    RandomValue random(seed);
    const Value a = Moment(&random);
    Value b = Moment(&random);
    while (b.type() != a.type()) b = Moment(&random);
    for (Between units : {Between::kMixed, Between::kSeconds}) {
      const Value d = DurationBetween(a, b, units).value();
      const Value reached = AddDuration(a, d.as_duration()).value();
      const auto instant = [](const Value& v) {
        return v.type() == ValueType::kDateTime ? std::pair(v.as_datetime().epoch_seconds, v.as_datetime().nanos)
                                                : std::pair(v.local_epoch_seconds(), v.local_nanos());
      };
      ASSERT_EQ(instant(reached), instant(b)) << "seed " << seed << ": " << ToText(a) << " + " << ToText(d) << " = "
                                              << ToText(reached) << ", not " << ToText(b);
    }
  }
}

// The parts of a difference have one sign, and the smaller ones stay below one of the larger.
TEST(DurationBetween, KeepsPartsOfOneSignWithinTheirUnits) {
  for (uint64_t seed = 1; seed <= 5'000; ++seed) {
    RandomValue random(seed);
    Value a = Moment(&random), b = Moment(&random);
    while (a.type() != ValueType::kLocalDateTime) a = Moment(&random);
    while (b.type() != ValueType::kLocalDateTime) b = Moment(&random);
    const Value between = DurationBetween(a, b, Between::kMixed).value();
    const DurationData& d = between.as_duration();
    const bool forward = values::OrderCompare(a, b) <= 0;
    ASSERT_TRUE(forward ? d.months >= 0 && d.days >= 0 && d.seconds >= 0
                        : d.months <= 0 && d.days <= 0 && d.seconds <= 0)
        << "seed " << seed << ": " << ToText(a) << " to " << ToText(b) << " is " << ToText(between);
    ASSERT_LE(std::abs(d.days), 31);
    ASSERT_LE(std::abs(d.seconds), kSecondsPerDay);
  }
}

TEST(AddDuration, RefusesToLeaveTheCalendar) {
  const Value date = Parse(ValueType::kDate, "+999999999-12-31").value();
  EXPECT_FALSE(AddDuration(date, {0, 1, 0, 0}).ok());
  EXPECT_FALSE(AddDuration(date, {INT64_MAX, INT64_MAX, INT64_MAX, 0}).ok());
  EXPECT_FALSE(SubtractDuration(date, {INT64_MIN, INT64_MIN, INT64_MIN, 0}).ok());
  EXPECT_FALSE(AddDurations({INT64_MAX, 0, 0, 0}, {1, 0, 0, 0}).ok());
  EXPECT_FALSE(ScaleDuration({INT64_MAX, 0, 0, 0}, 2).ok());
  EXPECT_FALSE(DivideDuration({1, 0, 0, 0}, 0).ok());
}

TEST(AddDuration, GivesAReadableValueOrAnError) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value value = random.Temporal();
    if (value.type() == ValueType::kDuration) continue;
    const absl::StatusOr<Value> sum = AddDuration(value, random.Duration());
    if (!sum.ok()) continue;
    EXPECT_EQ(sum->type(), value.type());
    EXPECT_TRUE(Parse(value.type(), ToText(*sum)).ok()) << "seed " << seed << ": " << ToText(*sum);
  }
}

TEST(AddDuration, KeepsTheHourAcrossAChangeOfClocks) {
  const Value before = Parse(ValueType::kDateTime, "2024-03-30T12:00[Europe/Paris]").value();
  EXPECT_EQ(ToText(AddDuration(before, {0, 1, 0, 0}).value()), "2024-03-31T12:00+02:00[Europe/Paris]");
  EXPECT_EQ(ToText(AddDuration(before, {0, 0, 86'400, 0}).value()), "2024-03-31T13:00+02:00[Europe/Paris]");
}

}  // namespace
}  // namespace claimgraph::temporal
