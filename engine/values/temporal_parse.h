// Reads temporal values from text: the ISO 8601 forms that openCypher knows, basic and extended ("19840711",
// "1984-W30-2", "1984-202", "21:40:32.142+0100", "2015-07-21T21:40+01:00[Europe/London]", "P5M1.5D",
// "P2012-02-02T14:37:21.545"). What ToText() writes is read back as the same value.
// Errors are runtime errors, ArgumentError InvalidArgumentValue. Safe from any thread.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARSE_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARSE_H_

#include <string_view>

#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// `type` is one of the temporal types. A type with a zone takes UTC where the text names none.
absl::StatusOr<Value> Parse(ValueType type, std::string_view text);

// "Z", "+01:00", "+0100", "-08", "+00:53:28".
absl::StatusOr<int32_t> ParseOffset(std::string_view text);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_PARSE_H_
