// Reads temporal values from text: the ISO 8601 forms that openCypher knows, basic and extended ("20240229",
// "2024-W09-4", "2024-060", "07:08:09.25+0900", "2024-02-29T07:08+01:00[Europe/Paris]", "P5M1.5D",
// "P0001-02-03T04:05:06.7"). What ToText() writes is read back as the same value.
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
