// What the temporal types are called in lower case: by their functions, and in JSON.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_NAMES_H_
#define CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_NAMES_H_

#include <string_view>

#include "engine/values/value.h"

namespace claimgraph::values {

// REQUIRES: the type is temporal.
inline std::string_view TemporalTypeName(ValueType type) {
  switch (type) {
    case ValueType::kDate: return "date";
    case ValueType::kLocalTime: return "localtime";
    case ValueType::kTime: return "time";
    case ValueType::kLocalDateTime: return "localdatetime";
    case ValueType::kDateTime: return "datetime";
    default: return "duration";
  }
}

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_TEMPORAL_NAMES_H_
