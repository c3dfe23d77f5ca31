// Which values can be stored as properties, and their bytes in logs and mixed columns (the compact form of
// engine/values/encoding.h).
//
// Storable are scalars, temporal values and lists of these. Maps, nodes, relationships and paths are not
// (TypeError/InvalidPropertyType).
#ifndef CLAIMGRAPH_ENGINE_STORAGE_STORED_VALUE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_STORED_VALUE_H_

#include <string>

#include "absl/status/status.h"
#include "engine/storage/coding.h"
#include "engine/values/value.h"

namespace claimgraph::storage {

// Lists nest at most this deep.
inline constexpr int kStoredNestingMax = 32;

// OK when `value` can be stored as a property. Null can: it stands for "no value".
absl::Status CheckStorable(const Value& value);

// REQUIRES: CheckStorable(value).ok().
void AppendStored(std::string* out, const Value& value);
// Consumes one value; on damage, or a value that is not storable, returns null and fails the reader.
Value ReadStored(ByteReader* in);

// False for values that equal nothing: null, NaN and lists that hold one.
bool EqualsItself(const Value& value);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_STORED_VALUE_H_
