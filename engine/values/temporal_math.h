// Arithmetic on temporal values: an instant plus a duration, and the duration between two instants. Errors:
// ArithmeticError IntegerOverflow, ArgumentError InvalidArgumentValue beyond the calendar. Safe from any thread.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_MATH_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_MATH_H_

#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// `instant` moved by `d`: first by months (a day that the month lacks becomes its last), then days, then time. A date
// takes whole days of the time only, a time of day ignores months and days. REQUIRES: no duration as instant.
absl::StatusOr<Value> AddDuration(const Value& instant, const DurationData& d);
absl::StatusOr<Value> SubtractDuration(const Value& instant, const DurationData& d);
absl::StatusOr<Value> AddDurations(const DurationData& a, const DurationData& b);
absl::StatusOr<Value> SubtractDurations(const DurationData& a, const DurationData& b);

// Which units a difference is told in.
enum class Between : uint8_t { kMixed, kMonths, kDays, kSeconds };

// From `a` to `b`. A date that one lacks is taken from the other; so is a zone. REQUIRES: neither is a duration.
absl::StatusOr<Value> DurationBetween(const Value& a, const Value& b, Between units);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_MATH_H_
