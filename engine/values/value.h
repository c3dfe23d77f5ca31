// A Value is one ClaimQL value: null, scalar, temporal, list, map, node, relationship or path.
//
// 16 bytes, copied freely: scalars lie inside, larger ones are immutable and reference-counted (atomically, so a
// Value may be handed to another thread; one Value object itself is not synchronised). Hot paths do not use Value
// but typed vectors (vector.h); Value is the form of parameters, literals, mixed columns and results.
//
// A node is its id only, a relationship its id and end points: labels and properties are looked up by whoever
// shows them. Comparison, equality and hashing are in compare.h, text forms in format.h.
#ifndef CLAIMGRAPH_ENGINE_VALUES_VALUE_H_
#define CLAIMGRAPH_ENGINE_VALUES_VALUE_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/check.h"

namespace claimgraph {

enum class ValueType : uint8_t {
  kNull,
  kBool,
  kInt,
  kFloat,
  kString,
  kList,
  kMap,
  kNode,
  kRelationship,
  kPath,
  kDate,
  kLocalTime,
  kTime,
  kLocalDateTime,
  kDateTime,
  kDuration,
};

class Value;
// Keys are unique and in ascending byte order; build with Value::Map, which sorts.
using MapEntry = std::pair<std::string, Value>;

// A relationship with its end points. `id` names its type too (see engine/catalog/ids.h).
struct RelationshipRef {
  uint64_t id = 0;
  uint64_t source = 0;
  uint64_t target = 0;
  friend bool operator==(const RelationshipRef& a, const RelationshipRef& b) { return a.id == b.id; }
};

// nodes.size() == relationships.size() + 1; relationship i joins nodes i and i+1, in either direction.
struct PathData {
  std::vector<uint64_t> nodes;
  std::vector<RelationshipRef> relationships;
};

// An instant with an offset and, where it was given one, a named zone (IANA). Seconds are UTC since 1970-01-01.
struct DateTimeData {
  int64_t epoch_seconds = 0;
  int32_t nanos = 0;
  int32_t offset_seconds = 0;
  std::string zone;
};

// Months, days and seconds are kept apart (openCypher durations); 0 <= nanos < 1e9.
struct DurationData {
  int64_t months = 0;
  int64_t days = 0;
  int64_t seconds = 0;
  int32_t nanos = 0;
};

class Value {
 public:
  Value() = default;  // null
  Value(const Value& other) : bits_(other.bits_), aux_(other.aux_), type_(other.type_) { Retain(); }
  Value(Value&& other) noexcept : bits_(other.bits_), aux_(other.aux_), type_(other.type_) {
    other.type_ = ValueType::kNull;
  }
  Value& operator=(Value other) noexcept {
    std::swap(bits_, other.bits_);
    std::swap(aux_, other.aux_);
    std::swap(type_, other.type_);
    return *this;
  }
  ~Value() {
    if (IsHeap(type_)) Release();
  }

  static Value Null() { return Value(); }
  static Value Bool(bool b) { return Value(ValueType::kBool, Bits{.i = b}); }
  static Value Int(int64_t i) { return Value(ValueType::kInt, Bits{.i = i}); }
  static Value Float(double d) { return Value(ValueType::kFloat, Bits{.d = d}); }
  static Value String(std::string_view s);
  static Value List(std::vector<Value> items);
  static Value Map(std::vector<MapEntry> entries);
  static Value Node(uint64_t id) { return Value(ValueType::kNode, Bits{.i = static_cast<int64_t>(id)}); }
  static Value Relationship(RelationshipRef ref);
  static Value Path(PathData path);
  // Days since 1970-01-01, proleptic Gregorian.
  static Value Date(int64_t days) { return Value(ValueType::kDate, Bits{.i = days}); }
  static Value LocalTime(int64_t nanos_of_day) { return Value(ValueType::kLocalTime, Bits{.i = nanos_of_day}); }
  static Value Time(int64_t nanos_of_day, int32_t offset_seconds) {
    return Value(ValueType::kTime, Bits{.i = nanos_of_day}, offset_seconds);
  }
  static Value LocalDateTime(int64_t epoch_seconds, int32_t nanos) {
    return Value(ValueType::kLocalDateTime, Bits{.i = epoch_seconds}, nanos);
  }
  static Value DateTime(DateTimeData data);
  static Value Duration(DurationData data);

  ValueType type() const { return type_; }
  bool is_null() const { return type_ == ValueType::kNull; }
  bool is_number() const { return type_ == ValueType::kInt || type_ == ValueType::kFloat; }

  // REQUIRES for each accessor: the type matches.
  bool as_bool() const {
    CG_DCHECK(type_ == ValueType::kBool);
    return bits_.i != 0;
  }
  int64_t as_int() const {
    CG_DCHECK(type_ == ValueType::kInt);
    return bits_.i;
  }
  double as_float() const {
    CG_DCHECK(type_ == ValueType::kFloat);
    return bits_.d;
  }
  // Int or float, as a float.
  double as_number() const { return type_ == ValueType::kInt ? static_cast<double>(bits_.i) : bits_.d; }
  std::string_view as_string() const;  // valid while a Value shares the string
  const std::vector<Value>& as_list() const;
  const std::vector<MapEntry>& as_map() const;
  // The entry of a map, or nullptr.
  const Value* FindEntry(std::string_view key) const;
  uint64_t as_node() const {
    CG_DCHECK(type_ == ValueType::kNode);
    return static_cast<uint64_t>(bits_.i);
  }
  const RelationshipRef& as_relationship() const;
  const PathData& as_path() const;
  int64_t date_days() const {
    CG_DCHECK(type_ == ValueType::kDate);
    return bits_.i;
  }
  int64_t time_nanos() const { return bits_.i; }           // kLocalTime, kTime
  int32_t time_offset_seconds() const { return aux_; }     // kTime
  int64_t local_epoch_seconds() const { return bits_.i; }  // kLocalDateTime
  int32_t local_nanos() const { return aux_; }             // kLocalDateTime
  const DateTimeData& as_datetime() const;
  const DurationData& as_duration() const;

  // How deep lists and maps nest: 0 for anything else, 1 for a list of scalars. Free of cost.
  uint32_t depth() const;
  // Bytes held outside the 16 of the Value itself; shared ones are counted by each holder.
  size_t HeapBytes() const;

 private:
  struct Heap;
  struct Boxes;  // the shapes of Heap, in value.cc
  union Bits {
    int64_t i;
    double d;
    Heap* heap;
  };
  Value(ValueType type, Bits bits, int32_t aux = 0) : bits_(bits), aux_(aux), type_(type) {}
  static constexpr bool IsHeap(ValueType type) {
    constexpr uint32_t kHeapTypes = 1u << 4 | 1u << 5 | 1u << 6 | 1u << 8 | 1u << 9 | 1u << 14 | 1u << 15;
    return (kHeapTypes >> static_cast<uint32_t>(type)) & 1;
  }
  void Retain() const {
    if (IsHeap(type_)) RetainHeap();
  }
  void RetainHeap() const;
  void Release();

  Bits bits_{.i = 0};
  int32_t aux_ = 0;
  ValueType type_ = ValueType::kNull;
};

static_assert(sizeof(Value) == 16);

// Values that nest deeper are refused where values are made from input or by queries (functions::CheckDepth, the
// decoders), because comparing, hashing and printing recurse.
inline constexpr uint32_t kMaxValueDepth = 1000;

// The name of a type as errors and valueType() show it: "INTEGER", "LIST", "ZONED DATETIME" ...
std::string_view TypeName(ValueType type);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_VALUES_VALUE_H_
