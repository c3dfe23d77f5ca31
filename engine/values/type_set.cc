#include "engine/values/type_set.h"

namespace claimgraph {

std::string TypeSet::ToString() const {
  if (*this == Any()) return "anything";
  std::string out;
  for (uint32_t type = 1; type <= static_cast<uint32_t>(ValueType::kDuration); ++type) {
    if (!Has(static_cast<ValueType>(type))) continue;
    if (!out.empty()) out += " or ";
    out += TypeName(static_cast<ValueType>(type));
  }
  return out.empty() ? "NULL" : out;
}

}  // namespace claimgraph
