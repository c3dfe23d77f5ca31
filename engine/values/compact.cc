#include <bit>
#include <cstring>

#include "engine/base/status.h"
#include "engine/base/utf8.h"
#include "engine/values/encoding.h"
#include "engine/values/temporal.h"

namespace claimgraph::values {
namespace {

// Stored bytes: never renumber; take new numbers at the end.
enum CompactTag : uint8_t {
  kTagNull = 0,
  kTagFalse = 1,
  kTagTrue = 2,
  kTagInt = 3,
  kTagFloat = 4,
  kTagString = 5,
  kTagList = 6,
  kTagMap = 7,
  kTagNode = 8,
  kTagRelationship = 9,
  kTagPath = 10,
  kTagDate = 11,
  kTagLocalTime = 12,
  kTagTime = 13,
  kTagLocalDateTime = 14,
  kTagDateTime = 15,
  kTagDuration = 16,
};

void AppendSigned(int64_t i, std::string* out) { AppendVarint(ZigZag(i), out); }

void AppendBytes(std::string_view s, std::string* out) {
  AppendVarint(s.size(), out);
  out->append(s);
}

void AppendRef(const RelationshipRef& ref, std::string* out) {
  AppendVarint(ref.id, out);
  AppendVarint(ref.source, out);
  AppendVarint(ref.target, out);
}

absl::Status Damaged(const char* what) { return absl::DataLossError(std::string("stored value: ") + what); }

// Reads one value from the front of `in`. Counts are checked against the bytes that are left before anything is
// reserved, so that a damaged count cannot make us allocate.
class Decoder {
 public:
  explicit Decoder(std::string_view in) : in_(in) {}
  std::string_view rest() const { return in_; }

  absl::StatusOr<Value> Decode(uint32_t depth) {
    if (in_.empty()) return Damaged("cut short");
    const uint8_t tag = static_cast<uint8_t>(in_[0]);
    in_.remove_prefix(1);
    switch (tag) {
      case kTagNull:
        return Value();
      case kTagFalse:
        return Value::Bool(false);
      case kTagTrue:
        return Value::Bool(true);
      case kTagInt:
        return DecodeInt();
      case kTagFloat:
        return DecodeFloat();
      case kTagString:
        return DecodeString();
      case kTagList:
        return DecodeList(depth);
      case kTagMap:
        return DecodeMap(depth);
      case kTagNode:
        return DecodeNode();
      case kTagRelationship:
        return DecodeRelationship();
      case kTagPath:
        return DecodePath();
      default:
        return DecodeTemporal(tag);
    }
  }

 private:
  absl::Status Unsigned(uint64_t* number) {
    return DecodeVarint(&in_, number) ? absl::OkStatus() : Damaged("bad number");
  }
  // A signed number within [min, max].
  absl::Status Signed(int64_t min, int64_t max, int64_t* number) {
    uint64_t raw = 0;
    CG_RETURN_IF_ERROR(Unsigned(&raw));
    *number = UnZigZag(raw);
    return *number >= min && *number <= max ? absl::OkStatus() : Damaged("number out of range");
  }
  absl::Status Count(uint64_t* count) {
    CG_RETURN_IF_ERROR(Unsigned(count));
    return *count <= in_.size() ? absl::OkStatus() : Damaged("count exceeds the bytes");
  }
  absl::Status Bytes(std::string_view* bytes) {
    uint64_t size = 0;
    CG_RETURN_IF_ERROR(Count(&size));
    *bytes = in_.substr(0, size);
    in_.remove_prefix(size);
    return utf8::FindInvalid(*bytes).has_value() ? Damaged("invalid UTF-8") : absl::OkStatus();
  }
  absl::Status Ref(RelationshipRef* ref) {
    CG_RETURN_IF_ERROR(Unsigned(&ref->id));
    CG_RETURN_IF_ERROR(Unsigned(&ref->source));
    return Unsigned(&ref->target);
  }

  absl::StatusOr<Value> DecodeInt() {
    int64_t i = 0;
    CG_RETURN_IF_ERROR(Signed(INT64_MIN, INT64_MAX, &i));
    return Value::Int(i);
  }

  absl::StatusOr<Value> DecodeFloat() {
    if (in_.size() < 8) return Damaged("cut short");
    uint64_t bits = 0;
    for (int i = 0; i < 8; ++i) bits |= static_cast<uint64_t>(static_cast<uint8_t>(in_[i])) << (8 * i);
    in_.remove_prefix(8);
    return Value::Float(std::bit_cast<double>(bits));
  }

  absl::StatusOr<Value> DecodeString() {
    std::string_view bytes;
    CG_RETURN_IF_ERROR(Bytes(&bytes));
    return Value::String(bytes);
  }

  absl::StatusOr<Value> DecodeList(uint32_t depth) {
    if (depth >= kMaxValueDepth) return Damaged("nested too deep");
    uint64_t count = 0;
    CG_RETURN_IF_ERROR(Count(&count));
    std::vector<Value> items;
    items.reserve(count);
    for (uint64_t i = 0; i < count; ++i) {
      CG_ASSIGN_OR_RETURN(Value item, Decode(depth + 1));
      items.push_back(std::move(item));
    }
    return Value::List(std::move(items));
  }

  absl::StatusOr<Value> DecodeMap(uint32_t depth) {
    if (depth >= kMaxValueDepth) return Damaged("nested too deep");
    uint64_t count = 0;
    CG_RETURN_IF_ERROR(Count(&count));
    std::vector<MapEntry> entries;
    for (uint64_t i = 0; i < count; ++i) {
      std::string_view key;
      CG_RETURN_IF_ERROR(Bytes(&key));
      CG_ASSIGN_OR_RETURN(Value value, Decode(depth + 1));
      entries.emplace_back(std::string(key), std::move(value));
    }
    return Value::Map(std::move(entries));
  }

  absl::StatusOr<Value> DecodeNode() {
    uint64_t id = 0;
    CG_RETURN_IF_ERROR(Unsigned(&id));
    return Value::Node(id);
  }

  absl::StatusOr<Value> DecodeRelationship() {
    RelationshipRef ref;
    CG_RETURN_IF_ERROR(Ref(&ref));
    return Value::Relationship(ref);
  }

  absl::StatusOr<Value> DecodePath() {
    uint64_t steps = 0;
    CG_RETURN_IF_ERROR(Count(&steps));
    PathData path;
    path.nodes.resize(1);
    CG_RETURN_IF_ERROR(Unsigned(&path.nodes[0]));
    for (uint64_t i = 0; i < steps; ++i) {
      RelationshipRef ref;
      uint64_t node = 0;
      CG_RETURN_IF_ERROR(Ref(&ref));
      CG_RETURN_IF_ERROR(Unsigned(&node));
      path.relationships.push_back(ref);
      path.nodes.push_back(node);
    }
    return Value::Path(std::move(path));
  }

  absl::StatusOr<Value> DecodeTemporal(uint8_t tag) {
    using temporal::kNanosPerDay;
    int64_t a = 0, b = 0;
    switch (tag) {
      case kTagDate:
        CG_RETURN_IF_ERROR(Signed(-kDaysMax, kDaysMax, &a));
        return Value::Date(a);
      case kTagLocalTime:
        CG_RETURN_IF_ERROR(Signed(0, kNanosPerDay - 1, &a));
        return Value::LocalTime(a);
      case kTagTime:
        CG_RETURN_IF_ERROR(Signed(0, kNanosPerDay - 1, &a));
        CG_RETURN_IF_ERROR(Offset(&b));
        return Value::Time(a, static_cast<int32_t>(b));
      case kTagLocalDateTime:
        CG_RETURN_IF_ERROR(Instant(&a, &b));
        return Value::LocalDateTime(a, static_cast<int32_t>(b));
      case kTagDateTime:
        return DecodeDateTime();
      case kTagDuration:
        return DecodeDuration();
      default:
        return Damaged("unknown tag");
    }
  }

  absl::Status Offset(int64_t* seconds) {
    return Signed(-temporal::kOffsetSecondsMax, temporal::kOffsetSecondsMax, seconds);
  }
  absl::Status Instant(int64_t* seconds, int64_t* nanos) {
    constexpr int64_t kMax = (kDaysMax + 1) * temporal::kSecondsPerDay;
    CG_RETURN_IF_ERROR(Signed(-kMax, kMax, seconds));
    return Signed(0, temporal::kNanosPerSecond - 1, nanos);
  }

  absl::StatusOr<Value> DecodeDateTime() {
    int64_t seconds = 0, nanos = 0, offset = 0;
    std::string_view zone;
    CG_RETURN_IF_ERROR(Instant(&seconds, &nanos));
    CG_RETURN_IF_ERROR(Offset(&offset));
    CG_RETURN_IF_ERROR(Bytes(&zone));
    return Value::DateTime({seconds, static_cast<int32_t>(nanos), static_cast<int32_t>(offset), std::string(zone)});
  }

  absl::StatusOr<Value> DecodeDuration() {
    DurationData d;
    int64_t nanos = 0;
    CG_RETURN_IF_ERROR(Signed(INT64_MIN, INT64_MAX, &d.months));
    CG_RETURN_IF_ERROR(Signed(INT64_MIN, INT64_MAX, &d.days));
    CG_RETURN_IF_ERROR(Signed(INT64_MIN, INT64_MAX, &d.seconds));
    CG_RETURN_IF_ERROR(Signed(0, temporal::kNanosPerSecond - 1, &nanos));
    d.nanos = static_cast<int32_t>(nanos);
    return Value::Duration(d);
  }

  // A little beyond the year 999,999,999, in days; symmetric.
  static constexpr int64_t kDaysMax = 366'000'000'000;
  std::string_view in_;
};

void AppendTemporal(const Value& value, std::string* out) {
  switch (value.type()) {
    case ValueType::kDate:
      out->push_back(kTagDate);
      return AppendSigned(value.date_days(), out);
    case ValueType::kLocalTime:
      out->push_back(kTagLocalTime);
      return AppendSigned(value.time_nanos(), out);
    case ValueType::kTime:
      out->push_back(kTagTime);
      AppendSigned(value.time_nanos(), out);
      return AppendSigned(value.time_offset_seconds(), out);
    case ValueType::kLocalDateTime:
      out->push_back(kTagLocalDateTime);
      AppendSigned(value.local_epoch_seconds(), out);
      return AppendSigned(value.local_nanos(), out);
    case ValueType::kDateTime: {
      const DateTimeData& d = value.as_datetime();
      out->push_back(kTagDateTime);
      AppendSigned(d.epoch_seconds, out);
      AppendSigned(d.nanos, out);
      AppendSigned(d.offset_seconds, out);
      return AppendBytes(d.zone, out);
    }
    default: {
      const DurationData& d = value.as_duration();
      out->push_back(kTagDuration);
      AppendSigned(d.months, out);
      AppendSigned(d.days, out);
      AppendSigned(d.seconds, out);
      return AppendSigned(d.nanos, out);
    }
  }
}

void AppendFloatBits(double d, std::string* out) {
  const uint64_t bits = std::bit_cast<uint64_t>(d);
  for (int i = 0; i < 8; ++i) out->push_back(static_cast<char>(bits >> (8 * i)));
}

void AppendPath(const PathData& path, std::string* out) {
  out->push_back(kTagPath);
  AppendVarint(path.relationships.size(), out);
  AppendVarint(path.nodes[0], out);
  for (size_t i = 0; i < path.relationships.size(); ++i) {
    AppendRef(path.relationships[i], out);
    AppendVarint(path.nodes[i + 1], out);
  }
}

}  // namespace

void AppendVarint(uint64_t number, std::string* out) {
  while (number >= 0x80) {
    out->push_back(static_cast<char>(number | 0x80));
    number >>= 7;
  }
  out->push_back(static_cast<char>(number));
}

bool DecodeVarint(std::string_view* in, uint64_t* number) {
  uint64_t result = 0;
  for (size_t i = 0; i < in->size() && i < 10; ++i) {
    const uint8_t byte = static_cast<uint8_t>((*in)[i]);
    if (i == 9 && byte > 1) return false;
    result |= static_cast<uint64_t>(byte & 0x7F) << (7 * i);
    if ((byte & 0x80) != 0) continue;
    in->remove_prefix(i + 1);
    *number = result;
    return true;
  }
  return false;
}

void AppendCompact(const Value& value, std::string* out) {
  switch (value.type()) {
    case ValueType::kNull:
      out->push_back(kTagNull);
      return;
    case ValueType::kBool:
      out->push_back(value.as_bool() ? kTagTrue : kTagFalse);
      return;
    case ValueType::kInt:
      out->push_back(kTagInt);
      return AppendSigned(value.as_int(), out);
    case ValueType::kFloat:
      out->push_back(kTagFloat);
      return AppendFloatBits(value.as_float(), out);
    case ValueType::kString:
      out->push_back(kTagString);
      return AppendBytes(value.as_string(), out);
    case ValueType::kList:
      out->push_back(kTagList);
      AppendVarint(value.as_list().size(), out);
      for (const Value& item : value.as_list()) AppendCompact(item, out);
      return;
    case ValueType::kMap:
      out->push_back(kTagMap);
      AppendVarint(value.as_map().size(), out);
      for (const MapEntry& entry : value.as_map()) {
        AppendBytes(entry.first, out);
        AppendCompact(entry.second, out);
      }
      return;
    case ValueType::kNode:
      out->push_back(kTagNode);
      return AppendVarint(value.as_node(), out);
    case ValueType::kRelationship:
      out->push_back(kTagRelationship);
      return AppendRef(value.as_relationship(), out);
    case ValueType::kPath:
      return AppendPath(value.as_path(), out);
    default:
      return AppendTemporal(value, out);
  }
}

absl::StatusOr<Value> DecodeCompact(std::string_view* in) {
  Decoder decoder(*in);
  CG_ASSIGN_OR_RETURN(Value value, decoder.Decode(0));
  *in = decoder.rest();
  return value;
}

}  // namespace claimgraph::values
