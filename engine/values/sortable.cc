#include <bit>
#include <cmath>

#include "engine/values/encoding.h"
#include "engine/values/temporal.h"

namespace claimgraph::values {
namespace {

// Stored bytes: never renumber. In the order of values::OrderCompare; 0 ends lists, maps and paths.
enum SortableTag : uint8_t {
  kTagMap = 0x01,
  kTagNode = 0x02,
  kTagRelationship = 0x03,
  kTagList = 0x04,
  kTagPath = 0x05,
  kTagDateTime = 0x06,
  kTagLocalDateTime = 0x07,
  kTagDate = 0x08,
  kTagTime = 0x09,
  kTagLocalTime = 0x0A,
  kTagDuration = 0x0B,
  kTagString = 0x12,
  kTagBool = 0x13,
  kTagNumber = 0x14,
  kTagNull = 0x1F,
};
constexpr char kEnd = 0;

void AppendBigEndian(uint64_t number, int bytes, std::string* out) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out->push_back(static_cast<char>(number >> shift));
}
void AppendUnsigned64(uint64_t u, std::string* out) { AppendBigEndian(u, 8, out); }
void AppendSigned64(int64_t i, std::string* out) {
  AppendBigEndian(static_cast<uint64_t>(i) ^ (uint64_t{1} << 63), 8, out);
}
void AppendSigned32(int32_t i, std::string* out) {
  AppendBigEndian(static_cast<uint32_t>(i) ^ (uint32_t{1} << 31), 4, out);
}

void AppendNumber(double floor, uint16_t distance, std::string* out) {
  out->push_back(kTagNumber);
  if (floor == 0) floor = 0;  // minus zero is zero
  uint64_t bits = std::bit_cast<uint64_t>(floor);
  bits = (bits >> 63) != 0 ? ~bits : bits | (uint64_t{1} << 63);
  AppendBigEndian(bits, 8, out);
  AppendBigEndian(distance, 2, out);
}

void AppendStringBody(std::string_view s, std::string* out) {
  size_t start = 0;
  for (size_t zero = s.find('\0'); zero != std::string_view::npos; zero = s.find('\0', start)) {
    out->append(s.substr(start, zero - start));
    out->append("\x00\xFF", 2);
    start = zero + 1;
  }
  out->append(s.substr(start));
  out->append("\x00\x01", 2);
}

void AppendPath(const PathData& path, std::string* out) {
  out->push_back(kTagPath);
  AppendUnsigned64(path.nodes[0], out);
  for (size_t i = 0; i < path.relationships.size(); ++i) {
    out->push_back(1);
    AppendUnsigned64(path.relationships[i].id, out);
    AppendUnsigned64(path.nodes[i + 1], out);
  }
  out->push_back(kEnd);
}

void AppendDateTime(const DateTimeData& d, std::string* out) {
  out->push_back(kTagDateTime);
  AppendSigned64(d.epoch_seconds, out);
  AppendSigned32(d.nanos, out);
  AppendSigned32(d.offset_seconds, out);
  AppendStringBody(d.zone, out);
}

// Average length first, as OrderCompare has it; 128 bits because months alone may exceed 64 bits of seconds.
void AppendDuration(const DurationData& d, std::string* out) {
  out->push_back(kTagDuration);
  const __int128 total =
      static_cast<__int128>(d.months) * 2'629'746 + static_cast<__int128>(d.days) * 86'400 + d.seconds;
  AppendSigned64(static_cast<int64_t>(total >> 64), out);
  AppendUnsigned64(static_cast<uint64_t>(total), out);
  AppendSigned32(d.nanos, out);
  AppendSigned64(d.months, out);
  AppendSigned64(d.days, out);
}

void AppendTime(const Value& value, std::string* out) {
  out->push_back(kTagTime);
  AppendSigned64(value.time_nanos() - value.time_offset_seconds() * temporal::kNanosPerSecond, out);
  AppendSigned32(value.time_offset_seconds(), out);
}

}  // namespace

void AppendSortableInt(int64_t i, std::string* out) {
  double floor = static_cast<double>(i);
  // Rounding may have gone up: step back to the next double below, so that the distance is never negative.
  if (floor >= 0x1p63 || static_cast<int64_t>(floor) > i) floor = std::nextafter(floor, -INFINITY);
  const uint64_t distance = static_cast<uint64_t>(i) - static_cast<uint64_t>(static_cast<int64_t>(floor));
  AppendNumber(floor, static_cast<uint16_t>(distance), out);
}

void AppendSortableFloat(double d, std::string* out) {
  if (std::isnan(d)) {
    out->push_back(kTagNumber);
    out->append(10, '\xFF');
    return;
  }
  AppendNumber(d, 0, out);
}

void AppendSortableString(std::string_view s, std::string* out) {
  out->push_back(kTagString);
  AppendStringBody(s, out);
}

void AppendSortable(const Value& value, std::string* out) {
  switch (value.type()) {
    case ValueType::kNull:
      out->push_back(kTagNull);
      return;
    case ValueType::kBool:
      out->push_back(kTagBool);
      out->push_back(value.as_bool() ? 1 : 0);
      return;
    case ValueType::kInt:
      return AppendSortableInt(value.as_int(), out);
    case ValueType::kFloat:
      return AppendSortableFloat(value.as_float(), out);
    case ValueType::kString:
      return AppendSortableString(value.as_string(), out);
    case ValueType::kList:
      out->push_back(kTagList);
      for (const Value& item : value.as_list()) AppendSortable(item, out);
      out->push_back(kEnd);
      return;
    case ValueType::kMap:
      out->push_back(kTagMap);
      for (const MapEntry& entry : value.as_map()) {
        AppendSortableString(entry.first, out);
        AppendSortable(entry.second, out);
      }
      out->push_back(kEnd);
      return;
    case ValueType::kNode:
      out->push_back(kTagNode);
      return AppendUnsigned64(value.as_node(), out);
    case ValueType::kRelationship:
      out->push_back(kTagRelationship);
      return AppendUnsigned64(value.as_relationship().id, out);
    case ValueType::kPath:
      return AppendPath(value.as_path(), out);
    case ValueType::kDate:
      out->push_back(kTagDate);
      return AppendSigned64(value.date_days(), out);
    case ValueType::kLocalTime:
      out->push_back(kTagLocalTime);
      return AppendSigned64(value.time_nanos(), out);
    case ValueType::kTime:
      return AppendTime(value, out);
    case ValueType::kLocalDateTime:
      out->push_back(kTagLocalDateTime);
      AppendSigned64(value.local_epoch_seconds(), out);
      return AppendSigned32(value.local_nanos(), out);
    case ValueType::kDateTime:
      return AppendDateTime(value.as_datetime(), out);
    case ValueType::kDuration:
      return AppendDuration(value.as_duration(), out);
  }
}

}  // namespace claimgraph::values
