#include "engine/values/temporal_parts.h"

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/temporal_parse.h"
#include "engine/values/time_zone.h"

namespace claimgraph::temporal {
namespace {

int64_t NanosOfDay(int64_t local_seconds, int32_t nanos) {
  return FloorMod(local_seconds, kSecondsPerDay) * kNanosPerSecond + nanos;
}

absl::StatusOr<Value> MakeDateTime(const Parts& parts) {
  const int64_t local = parts.local_seconds();
  const Zone zone = parts.zone.value_or(Zone{});
  if (zone.name.empty()) {
    return Value::DateTime({local - zone.offset, parts.nanos_of_second(), zone.offset, ""});
  }
  CG_ASSIGN_OR_RETURN(DateTimeData data, ResolveLocal(zone.name, local, parts.nanos_of_second(), zone.offset));
  return Value::DateTime(std::move(data));
}

absl::StatusOr<Value> MakeTime(const Parts& parts) {
  Zone zone = parts.zone.value_or(Zone{});
  if (!zone.name.empty()) {
    // A time has no date to ask the zone about; without one the zone's offset of 1970 counts.
    CG_RETURN_IF_ERROR(InstantOf(parts.local_seconds(), &zone).status());
  }
  return Value::Time(parts.nanos.value_or(0), zone.offset);
}

}  // namespace

Parts TakeApart(const Value& value) {
  Parts parts;
  switch (value.type()) {
    case ValueType::kDate:
      parts.days = value.date_days();
      break;
    case ValueType::kLocalTime:
      parts.nanos = value.time_nanos();
      break;
    case ValueType::kTime:
      parts.nanos = value.time_nanos();
      parts.zone = Zone{value.time_offset_seconds(), ""};
      break;
    case ValueType::kLocalDateTime:
      parts.days = FloorDiv(value.local_epoch_seconds(), kSecondsPerDay);
      parts.nanos = NanosOfDay(value.local_epoch_seconds(), value.local_nanos());
      break;
    case ValueType::kDateTime: {
      const DateTimeData& d = value.as_datetime();
      const int64_t local = d.epoch_seconds + d.offset_seconds;
      parts.days = FloorDiv(local, kSecondsPerDay);
      parts.nanos = NanosOfDay(local, d.nanos);
      parts.zone = Zone{d.offset_seconds, d.zone};
      break;
    }
    default:
      CG_DCHECK(false);
  }
  return parts;
}

absl::StatusOr<Value> PutTogether(ValueType type, const Parts& parts) {
  const bool timeless = type == ValueType::kLocalTime || type == ValueType::kTime;
  if (!timeless) {
    if (!parts.days.has_value()) return InvalidValue(Cat("a ", TypeName(type), " needs a date"));
    CG_RETURN_IF_ERROR(CheckDays(*parts.days));
  }
  switch (type) {
    case ValueType::kDate:
      return Value::Date(*parts.days);
    case ValueType::kLocalTime:
      return Value::LocalTime(parts.nanos.value_or(0));
    case ValueType::kTime:
      return MakeTime(parts);
    case ValueType::kLocalDateTime:
      return Value::LocalDateTime(parts.local_seconds(), parts.nanos_of_second());
    case ValueType::kDateTime:
      return MakeDateTime(parts);
    default:
      return absl::InternalError("not a type with parts");
  }
}

absl::StatusOr<Zone> ParseZone(std::string_view text) {
  if (!text.empty() && (text[0] == '+' || text[0] == '-' || text == "Z" || text == "z")) {
    CG_ASSIGN_OR_RETURN(const int32_t offset, ParseOffset(text));
    return Zone{offset, ""};
  }
  CG_RETURN_IF_ERROR(CheckZone(text));
  return Zone{0, std::string(text)};
}

absl::StatusOr<int64_t> InstantOf(int64_t local_seconds, Zone* zone) {
  if (!zone->name.empty()) {
    CG_ASSIGN_OR_RETURN(const DateTimeData data, ResolveLocal(zone->name, local_seconds, 0, zone->offset));
    zone->offset = data.offset_seconds;
    return data.epoch_seconds;
  }
  return local_seconds - zone->offset;
}

absl::StatusOr<int64_t> LocalOf(int64_t instant, Zone* zone) {
  if (!zone->name.empty()) {
    CG_ASSIGN_OR_RETURN(zone->offset, OffsetAtInstant(zone->name, instant));
  }
  return instant + zone->offset;
}

absl::Status CheckDays(int64_t days) {
  static const int64_t kFirst = DaysFromCivil(kYearMin, 1, 1);
  static const int64_t kLast = DaysFromCivil(kYearMax, 12, 31);
  if (days >= kFirst && days <= kLast) return absl::OkStatus();
  return InvalidValue("the date lies beyond the year 999,999,999");
}

}  // namespace claimgraph::temporal
