#include "engine/values/time_zone.h"

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::temporal {
namespace {

constexpr double kMillis = 1000.0;

struct CachedZone {
  std::string name;
  std::unique_ptr<icu::BasicTimeZone> zone;
};

// The zone called `name`. Building one takes microseconds and a column usually holds one zone, so each thread keeps
// the last it used.
absl::StatusOr<const icu::BasicTimeZone*> FindZone(std::string_view name) {
  thread_local CachedZone cached;
  if (cached.zone != nullptr && cached.name == name) return cached.zone.get();
  const icu::UnicodeString id = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), name.size()));
  icu::UnicodeString canonical;
  UBool is_system = 0;
  UErrorCode error = U_ZERO_ERROR;
  icu::TimeZone::getCanonicalID(id, canonical, is_system, error);
  if (U_FAILURE(error) || !is_system) {
    return RuntimeError("ArgumentError", "InvalidArgumentValue", Cat("'", name, "' is no time zone"));
  }
  auto* basic = dynamic_cast<icu::BasicTimeZone*>(icu::TimeZone::createTimeZone(id));
  CG_RET_CHECK(basic != nullptr);
  cached.zone.reset(basic);
  cached.name = std::string(name);
  return basic;
}

}  // namespace

absl::Status CheckZone(std::string_view name) { return FindZone(name).status(); }

absl::StatusOr<int32_t> OffsetAtInstant(std::string_view zone, int64_t epoch_seconds) {
  CG_ASSIGN_OR_RETURN(const icu::BasicTimeZone* found, FindZone(zone));
  int32_t raw = 0, daylight = 0;
  UErrorCode error = U_ZERO_ERROR;
  found->getOffset(static_cast<double>(epoch_seconds) * kMillis, /*local=*/0, raw, daylight, error);
  CG_RET_CHECK(U_SUCCESS(error));
  return (raw + daylight) / 1000;
}

absl::StatusOr<DateTimeData> ResolveLocal(std::string_view zone, int64_t local_seconds, int32_t nanos,
                                          std::optional<int32_t> preferred) {
  CG_ASSIGN_OR_RETURN(const icu::BasicTimeZone* found, FindZone(zone));
  if (preferred.has_value()) {
    CG_ASSIGN_OR_RETURN(const int32_t offset, OffsetAtInstant(zone, local_seconds - *preferred));
    if (offset == *preferred) return DateTimeData{local_seconds - offset, nanos, offset, std::string(zone)};
  }
  int32_t raw = 0, daylight = 0;
  UErrorCode error = U_ZERO_ERROR;
  found->getOffsetFromLocal(static_cast<double>(local_seconds) * kMillis, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER,
                            raw, daylight, error);
  CG_RET_CHECK(U_SUCCESS(error));
  const int64_t instant = local_seconds - (raw + daylight) / 1000;
  CG_ASSIGN_OR_RETURN(const int32_t offset, OffsetAtInstant(zone, instant));
  return DateTimeData{instant, nanos, offset, std::string(zone)};
}

}  // namespace claimgraph::temporal
