// Makes temporal values from maps of components, from one another, and by truncation.
//
//   FromMap(kDate, {year: 2024, week: 9, dayOfWeek: 3})        FromMap(kTime, {time: other, second: 42})
//   Convert(kLocalTime, datetime)                                Truncate(kDate, "month", datetime, {day: 2})
//
// Errors: ArgumentError InvalidArgumentValue for a component that is unknown, missing or out of range. Safe from any
// thread.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_BUILD_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_BUILD_H_

#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// `type` may be any temporal type.
absl::StatusOr<Value> FromMap(ValueType type, const std::vector<MapEntry>& fields);

// `other` as a value of `type`: parts that it lacks are 0 (time) or UTC (zone); a missing date is an error.
absl::StatusOr<Value> Convert(ValueType type, const Value& other);

// `value` cut off below `unit` ("millennium" ... "microsecond"), with `fields` set afterwards. Not for durations.
absl::StatusOr<Value> Truncate(ValueType type, std::string_view unit, const Value& value,
                               const std::vector<MapEntry>& fields);

// The component called `key` ("year", "epochMillis", "minutesOfHour" ...); null where the type has none of that name.
absl::StatusOr<Value> Component(const Value& value, std::string_view key);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_BUILD_H_
