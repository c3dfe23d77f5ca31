// The components of a temporal value as a map gives them: {year: 2024, week: 9, timezone: '+01:00', date: other}.
// Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_FIELDS_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_FIELDS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/values/temporal_parts.h"

namespace claimgraph::temporal {

struct Fields {
  std::optional<int64_t> year, month, day, week, day_of_week, quarter, day_of_quarter, ordinal_day;
  std::optional<int64_t> hour, minute, second, millisecond, microsecond, nanosecond;
  std::optional<int64_t> epoch_seconds, epoch_millis;
  std::optional<Zone> zone;
  const Value* date = nullptr;  // borrowed from the map
  const Value* time = nullptr;
  const Value* datetime = nullptr;

  bool has_date() const {
    return year || month || day || week || day_of_week || quarter || day_of_quarter || ordinal_day;
  }
  bool has_subsecond() const { return millisecond || microsecond || nanosecond; }
  bool has_time() const { return hour || minute || second || has_subsecond(); }
};

absl::StatusOr<Fields> ReadFields(const std::vector<MapEntry>& map);

// The date that the fields name; what they leave open comes from `base`, or is the first.
absl::StatusOr<int64_t> ApplyDate(const Fields& fields, std::optional<int64_t> base);
// The time of day. With `add_subsecond` the sub-second fields refine those of `base` (truncation); else they
// replace them.
absl::StatusOr<int64_t> ApplyTime(const Fields& fields, std::optional<int64_t> base, bool add_subsecond);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_FIELDS_H_
