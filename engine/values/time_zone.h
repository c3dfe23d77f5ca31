// Named time zones (IANA): offsets at an instant and at a local time. The zone data are ICU's. Safe from any thread.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TIME_ZONE_H_
#define CLAIMGRAPH_ENGINE_VALUES_TIME_ZONE_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// ArgumentError InvalidArgumentValue where `name` is no zone.
absl::Status CheckZone(std::string_view name);

// The offset from UTC, in seconds, that `zone` has at an instant.
absl::StatusOr<int32_t> OffsetAtInstant(std::string_view zone, int64_t epoch_seconds);

// The instant that `zone` shows as a local time. A time that a change of clocks skips is moved past the gap; of two
// instants that show alike the earlier one counts, or the one with offset `preferred`.
absl::StatusOr<DateTimeData> ResolveLocal(std::string_view zone, int64_t local_seconds, int32_t nanos,
                                          std::optional<int32_t> preferred);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TIME_ZONE_H_
