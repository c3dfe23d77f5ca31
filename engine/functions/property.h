// Property access `object.key` on anything that has components: maps, nodes, relationships and temporal values.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_PROPERTY_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_PROPERTY_H_

#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/functions/function.h"

namespace claimgraph::functions {

// Types that have properties; for compile-time checks (TypeError InvalidArgumentType otherwise).
inline constexpr TypeSet kHasProperties =
    TypeSet(ValueType::kMap) | ValueType::kNode | ValueType::kRelationship | TypeSet::Instant() | ValueType::kDuration;

// Null for null, and for a key that a map or element has not. TypeError InvalidArgumentType for other types.
absl::StatusOr<Value> GetProperty(const Value& object, std::string_view key, FunctionContext& context);

// The same for a column; node and relationship columns are read in one go. Resets `out`.
absl::Status GetProperties(const Column& objects, size_t rows, std::string_view key, FunctionContext& context,
                           Vector* out);

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_PROPERTY_H_
