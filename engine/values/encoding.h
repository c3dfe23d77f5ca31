// Two byte encodings of values. Both cover every type; both are part of the file format (bytes are never
// reassigned), and are safe to decode from damaged bytes: decoding checks bounds, depth and ranges.
//
// Sortable: memcmp of two encodings orders as values::OrderCompare, and equal bytes mean values::Equivalent. So 1 and
// 1.0 encode alike, and the encoding cannot be decoded: keep the value beside it where it is needed. No encoding is
// a prefix of another, so encodings may be concatenated into composite keys. For index keys and external sorting.
//
//   number      14 | double not above it, order-preserving, 8 | distance to it, 2     (NaN: FF... )
//   string      12 | bytes, 00 as 00 FF | 00 01
//   list, map   04, 01 | elements | 00          the other tags are in encoding.cc
//
// Compact: a tag byte and the smallest form of each value; integers as zigzag varints. Decodes to an equal value of
// the same type, bit for bit. For stored properties and spilled rows.
#ifndef CLAIMGRAPH_ENGINE_VALUES_ENCODING_H_
#define CLAIMGRAPH_ENGINE_VALUES_ENCODING_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::values {

void AppendSortable(const Value& value, std::string* out);
// The same bytes as AppendSortable gives for a Value of that type.
void AppendSortableInt(int64_t i, std::string* out);
void AppendSortableFloat(double d, std::string* out);
void AppendSortableString(std::string_view s, std::string* out);

void AppendCompact(const Value& value, std::string* out);
// Decodes the value at the front of `*in` and moves `*in` past it. DataLoss where the bytes are no value.
absl::StatusOr<Value> DecodeCompact(std::string_view* in);

// LEB128. DecodeVarint returns false, and leaves `*in`, where the bytes are cut short or exceed 64 bits.
void AppendVarint(uint64_t number, std::string* out);
bool DecodeVarint(std::string_view* in, uint64_t* number);
inline uint64_t ZigZag(int64_t i) { return (static_cast<uint64_t>(i) << 1) ^ static_cast<uint64_t>(i >> 63); }
inline int64_t UnZigZag(uint64_t u) { return static_cast<int64_t>(u >> 1) ^ -static_cast<int64_t>(u & 1); }

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_ENCODING_H_
