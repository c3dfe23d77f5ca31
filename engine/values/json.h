// JSON forms of values.
//
//   kTagged   the line protocol's: nothing is lost. Integers are plain numbers, exact to 64 bits; floats have a point
//             or an exponent, {"$float":"NaN"} where JSON has none; maps {"$map":{...}}, temporals
//             {"$temporal":{"type","value"}}, elements {"$node":...}, {"$rel":...}, {"$path":...}
//   kPlain    for other programs: maps are objects, temporals and NaN are strings, a node is
//             {"id","labels","properties"}, a relationship {"id","type","start","end","properties"}, a path
//             {"nodes","relationships"}
//
// The reader takes the tagged form, and plain objects as maps. Nodes, relationships and paths are not read: a
// parameter cannot be one.
#ifndef CLAIMGRAPH_ENGINE_VALUES_JSON_H_
#define CLAIMGRAPH_ENGINE_VALUES_JSON_H_

#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/values/element_describer.h"
#include "engine/values/value.h"

namespace claimgraph::values {

enum class JsonStyle : uint8_t { kTagged, kPlain };

// Fails where the describer does; REQUIRES a describer when `value` holds nodes or relationships.
absl::Status AppendJson(const Value& value, JsonStyle style, ElementDescriber* describer, std::string* out);
// A JSON string with its quotes.
void AppendJsonString(std::string_view s, std::string* out);

// Reads one JSON text (and nothing after it). InvalidArgument, with the byte offset, where it is malformed, invalid
// UTF-8, nested too deep, or carries an unknown $ tag.
absl::StatusOr<Value> ParseJson(std::string_view text);

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_JSON_H_
