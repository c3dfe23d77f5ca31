// Temporal values taken apart into date, time of day and zone: what the temporal operations share. Internal to this
// layer.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARTS_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARTS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/error.h"
#include "engine/values/temporal.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// An offset, or a named zone; `offset` of a named zone is the one it had where it was read.
struct Zone {
  int32_t offset = 0;
  std::string name;
};

// Local date and time, as the zone shows them.
struct Parts {
  std::optional<int64_t> days;
  std::optional<int64_t> nanos;  // of the day
  std::optional<Zone> zone;

  int64_t local_seconds() const { return days.value_or(0) * kSecondsPerDay + nanos.value_or(0) / kNanosPerSecond; }
  int32_t nanos_of_second() const { return static_cast<int32_t>(nanos.value_or(0) % kNanosPerSecond); }
};

// REQUIRES: a temporal value that is no duration.
Parts TakeApart(const Value& value);
// A date where the type has one is required; time and zone default to midnight and UTC.
absl::StatusOr<Value> PutTogether(ValueType type, const Parts& parts);

absl::StatusOr<Zone> ParseZone(std::string_view text);
// The instant of local parts; a named zone is asked for its offset then, which is stored in `*zone`.
absl::StatusOr<int64_t> InstantOf(int64_t local_seconds, Zone* zone);
// How `zone` shows an instant, in seconds; stores the offset in `*zone`.
absl::StatusOr<int64_t> LocalOf(int64_t instant, Zone* zone);

absl::Status CheckDays(int64_t days);

inline absl::Status InvalidValue(std::string_view message) {
  return RuntimeError("ArgumentError", "InvalidArgumentValue", message);
}

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARTS_H_
