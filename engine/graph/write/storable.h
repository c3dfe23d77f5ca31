// What may be stored: limits of names, values and counts, with errors that say what to do. Pure.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_STORABLE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_STORABLE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "engine/catalog/catalog.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

inline constexpr size_t kNameBytesMax = 4096;
// A chunk holds the strings of 2048 elements with 32-bit offsets.
inline constexpr size_t kPropertyBytesMax = size_t{1} << 20;

// ResourceExhausted when `name` is too long, or one too many in `names`.
absl::Status CheckName(const catalog::NameTable& names, std::string_view name);
// TypeError/InvalidPropertyType, or ArgumentError/PropertyTooLarge.
absl::Status CheckProperty(const Value& value);
// The name of an index or constraint that was given none.
std::string DerivedName(const catalog::Catalog& catalog, std::string_view kind, LabelId label, KeyId key);
// The error of a database that holds as many of `what` as it can.
absl::Status Full(std::string_view what);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_STORABLE_H_
