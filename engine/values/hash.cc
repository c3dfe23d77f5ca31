#include "engine/values/hash.h"

#include <xxhash.h>

namespace claimgraph::values {
namespace {

uint64_t TypeSeed(ValueType type) { return MixHash(static_cast<uint64_t>(type) + 0x100); }

uint64_t HashInts(ValueType type, std::initializer_list<int64_t> parts) {
  uint64_t hash = TypeSeed(type);
  for (int64_t part : parts) hash = CombineHash(hash, HashInt(part));
  return hash;
}

uint64_t HashPath(const PathData& path) {
  uint64_t hash = TypeSeed(ValueType::kPath);
  for (uint64_t node : path.nodes) hash = CombineHash(hash, node);
  for (const RelationshipRef& relationship : path.relationships) hash = CombineHash(hash, relationship.id);
  return hash;
}

template <VectorKind kKind, typename HashFn>
void HashTyped(const Column& column, size_t rows, bool combine, uint64_t* hashes, HashFn hash) {
  const auto* data = column.vector->Data<kKind>();
  for (size_t r = 0; r < rows; ++r) {
    const uint32_t at = column.At(r);
    const uint64_t own = column.vector->IsNull(at) ? kNullHash : hash(data[at]);
    hashes[r] = combine ? CombineHash(hashes[r], own) : own;
  }
}

}  // namespace

uint64_t HashString(std::string_view s) { return XXH3_64bits(s.data(), s.size()); }

uint64_t Hash(const Value& value) {
  switch (value.type()) {
    case ValueType::kNull:
      return kNullHash;
    case ValueType::kBool:
      return HashBool(value.as_bool());
    case ValueType::kInt:
      return HashInt(value.as_int());
    case ValueType::kFloat:
      return HashFloat(value.as_float());
    case ValueType::kString:
      return HashString(value.as_string());
    case ValueType::kList: {
      uint64_t hash = TypeSeed(ValueType::kList);
      for (const Value& item : value.as_list()) hash = CombineHash(hash, Hash(item));
      return hash;
    }
    case ValueType::kMap: {
      uint64_t hash = TypeSeed(ValueType::kMap);
      for (const MapEntry& entry : value.as_map()) {
        hash = CombineHash(CombineHash(hash, HashString(entry.first)), Hash(entry.second));
      }
      return hash;
    }
    case ValueType::kNode:
      return HashNode(value.as_node());
    case ValueType::kRelationship:
      return HashRelationship(value.as_relationship().id);
    case ValueType::kPath:
      return HashPath(value.as_path());
    case ValueType::kDate:
      return HashInts(value.type(), {value.date_days()});
    case ValueType::kLocalTime:
      return HashInts(value.type(), {value.time_nanos()});
    case ValueType::kTime:
      return HashInts(value.type(), {value.time_nanos(), value.time_offset_seconds()});
    case ValueType::kLocalDateTime:
      return HashInts(value.type(), {value.local_epoch_seconds(), value.local_nanos()});
    case ValueType::kDateTime: {
      const DateTimeData& d = value.as_datetime();
      return CombineHash(HashInts(value.type(), {d.epoch_seconds, d.nanos, d.offset_seconds}), HashString(d.zone));
    }
    case ValueType::kDuration: {
      const DurationData& d = value.as_duration();
      return HashInts(value.type(), {d.months, d.days, d.seconds, d.nanos});
    }
  }
  return kNullHash;
}

void HashColumn(const Column& column, size_t rows, bool combine, uint64_t* hashes) {
  switch (column.kind()) {
    case VectorKind::kAny:
      HashTyped<VectorKind::kAny>(column, rows, combine, hashes, Hash);
      return;
    case VectorKind::kBool:
      HashTyped<VectorKind::kBool>(column, rows, combine, hashes, [](uint8_t b) { return HashBool(b != 0); });
      return;
    case VectorKind::kInt:
      HashTyped<VectorKind::kInt>(column, rows, combine, hashes, HashInt);
      return;
    case VectorKind::kFloat:
      HashTyped<VectorKind::kFloat>(column, rows, combine, hashes, HashFloat);
      return;
    case VectorKind::kString:
      HashTyped<VectorKind::kString>(column, rows, combine, hashes, HashString);
      return;
    case VectorKind::kNode:
      HashTyped<VectorKind::kNode>(column, rows, combine, hashes, HashNode);
      return;
    case VectorKind::kRelationship:
      HashTyped<VectorKind::kRelationship>(column, rows, combine, hashes,
                                           [](const RelationshipRef& ref) { return HashRelationship(ref.id); });
      return;
  }
}

}  // namespace claimgraph::values
