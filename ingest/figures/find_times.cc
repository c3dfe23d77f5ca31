#include <algorithm>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/figures/clock.h"
#include "ingest/figures/find_kind.h"
#include "ingest/figures/scan.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

std::string MomentText(Seconds time) { return StartOfDay(time) == time ? DateText(time) : DateTimeText(time); }

// A time of day alone: "15:30:00".
std::string ClockText(const Stretch& when) {
  const std::string start = DateTimeText(*when.start).substr(11);
  return *when.start == *when.stop ? start : Cat(start, "/", DateTimeText(*when.stop).substr(11));
}

std::string StretchText(TimeType type, const Stretch& when) {
  switch (type) {
    case TimeType::kDate:
      if (!when.start || !when.stop) break;
      return DateText(*when.start);
    case TimeType::kDateTime:
    case TimeType::kTime:
      return DateTimeText(*when.start);
    case TimeType::kDateTimePeriod:
      return Cat(when.start ? DateTimeText(*when.start) : "..", "/", when.stop ? DateTimeText(*when.stop) : "..");
    default:
      break;
  }
  return Cat(when.start ? MomentText(*when.start) : "..", "/", when.stop ? MomentText(*when.stop) : "..");
}

const char* KindName(TimeType type) {
  switch (type) {
    case TimeType::kDate:
      return "date";
    case TimeType::kPeriod:
      return "period";
    case TimeType::kDuration:
      return "duration";
    case TimeType::kSet:
      return "set";
    default:
      return "datetime";
  }
}

}  // namespace

std::vector<Finding> FindTimes(std::string_view view, Seconds now, bool said) {
  std::vector<Finding> findings;
  for (const TimeExpr& time : ScanTimes(view, now)) {
    Finding finding;
    finding.begin = time.begin;
    finding.end = time.end;
    finding.kind = KindName(time.type);
    if (time.type == TimeType::kDuration) {
      finding.value = time.iso;
      finding.seconds = time.seconds;
    } else if (time.type == TimeType::kSet) {
      finding.value = time.iso;
    } else if (said || !time.relative) {
      finding.value = time.clock_only ? ClockText(time.when) : StretchText(time.type, time.when);
      if (time.other) {
        finding.alts.push_back(time.clock_only ? ClockText(*time.other) : StretchText(time.type, *time.other));
      }
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimgraph::ingest
