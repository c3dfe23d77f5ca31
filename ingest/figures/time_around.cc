// Times with one open side (before 2018, 2019年之后), recurring times (every week, 每日), and moments named by a word
// (now). Only the filter asks for these; the graph tells sides by a figure's bound.
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/figures/clock.h"
#include "ingest/figures/numerals.h"
#include "ingest/figures/view.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

enum class Side { kBefore, kAfter, kSince };
struct SideWord {
  std::string_view word;
  Side side;
};
constexpr SideWord kPrefixes[] = {{"before ", Side::kBefore},
                                  {"prior to ", Side::kBefore},
                                  {"until ", Side::kBefore},
                                  {"till ", Side::kBefore},
                                  {"til ", Side::kBefore},
                                  {"by ", Side::kBefore},
                                  {"no later than ", Side::kBefore},
                                  {"not later than ", Side::kBefore},
                                  {"earlier than ", Side::kBefore},
                                  {"through ", Side::kBefore},
                                  {"after ", Side::kAfter},
                                  {"later than ", Side::kAfter},
                                  {"since ", Side::kSince},
                                  {"starting from ", Side::kSince},
                                  {"starting ", Side::kSince},
                                  {"截止到", Side::kBefore},
                                  {"截至", Side::kBefore},
                                  {"直到", Side::kBefore},
                                  {"自从", Side::kSince},
                                  {"早于", Side::kBefore},
                                  {"晚于", Side::kAfter}};
constexpr SideWord kSuffixes[] = {{"或之前", Side::kBefore},       {"或者之前", Side::kBefore},
                                  {"及之前", Side::kBefore},       {"及以前", Side::kBefore},
                                  {"之前", Side::kBefore},         {"以前", Side::kBefore},
                                  {"前", Side::kBefore},           {"或之后", Side::kSince},
                                  {"或者之后", Side::kSince},      {"及之后", Side::kSince},
                                  {"及以后", Side::kSince},        {"之后", Side::kAfter},
                                  {"以后", Side::kAfter},          {"后", Side::kAfter},
                                  {"以来", Side::kSince},          {"起", Side::kSince},
                                  {" or later", Side::kSince},     {" and later", Side::kSince},
                                  {" onwards", Side::kSince},      {" onward", Side::kSince},
                                  {" or after", Side::kSince},     {" and after", Side::kSince},
                                  {" or earlier", Side::kBefore},  {" or before", Side::kBefore},
                                  {" and earlier", Side::kBefore}, {" and before", Side::kBefore}};

bool IsMoment(const TimeExpr& expr) {
  return expr.type != TimeType::kDuration && expr.type != TimeType::kSet && expr.when.start && expr.when.stop;
}

TimeExpr Open(TimeExpr expr, Side side) {
  const Stretch when = expr.when;
  const bool year = expr.kind == FigureKind::kYear || expr.type == TimeType::kPeriod;
  switch (side) {
    case Side::kBefore:
      expr.other =
          expr.other && expr.relative ? Stretch{std::nullopt, expr.other->start} : Stretch{std::nullopt, when.stop};
      expr.when = {std::nullopt, when.start};
      break;
    case Side::kAfter:
      expr.other = Stretch{year ? when.start : when.stop, std::nullopt};
      expr.when = {year ? when.stop : when.start, std::nullopt};
      break;
    case Side::kSince:
      if (expr.other && expr.relative) {
        expr.other = Stretch{expr.other->start, std::nullopt};
      } else {
        expr.other.reset();
      }
      expr.when = {when.start, std::nullopt};
      break;
  }
  const bool timed = expr.type == TimeType::kDateTime || expr.type == TimeType::kDateTimePeriod;
  expr.type = timed ? TimeType::kDateTimePeriod : TimeType::kPeriod;
  expr.clock_only = false;
  return expr;
}

struct Recurring {
  std::string_view word;
  std::string_view iso;
};
constexpr Recurring kRecurring[] = {{"daily", "P1D"},       {"weekly", "P1W"},        {"biweekly", "P2W"},
                                    {"bi-weekly", "P2W"},   {"monthly", "P1M"},       {"quarterly", "P3M"},
                                    {"yearly", "P1Y"},      {"annually", "P1Y"},      {"annual", "P1Y"},
                                    {"every day", "P1D"},   {"everyday", "P1D"},      {"each day", "P1D"},
                                    {"every week", "P1W"},  {"each week", "P1W"},     {"every weekend", "XXXX-WXX-WE"},
                                    {"every month", "P1M"}, {"each month", "P1M"},    {"every year", "P1Y"},
                                    {"each year", "P1Y"},   {"every quarter", "P3M"}, {"every other day", "P2D"},
                                    {"每天", "P1D"},        {"每日", "P1D"},          {"天天", "P1D"},
                                    {"每周", "P1W"},        {"每个星期", "P1W"},      {"每星期", "P1W"},
                                    {"每个月", "P1M"},      {"每月", "P1M"},          {"每年", "P1Y"},
                                    {"每个季度", "P3M"},    {"每季度", "P3M"}};

}  // namespace

std::optional<TimeExpr> RecurringAt(std::string_view view, size_t at) {
  if (!WordBreak(view, at)) return std::nullopt;
  TimeExpr expr;
  expr.begin = at;
  expr.type = TimeType::kSet;
  for (const Recurring& word : kRecurring) {
    if (!HasAt(view, at, word.word) || !WordBreak(view, at + word.word.size()) || expr.end >= at + word.word.size())
      continue;
    expr.end = at + word.word.size();
    expr.iso = word.iso;
  }
  // every three weeks; mondays; every tuesday; 每周一
  size_t i = at;
  for (std::string_view word : {"every ", "each "}) {
    if (HasAt(view, at, word)) i = at + word.size();
  }
  if (i > at) {
    if (const auto length = DurationAt(view, i, /*loose=*/true)) {
      expr.end = length->end;
      expr.iso = length->iso;
    }
  }
  static constexpr std::string_view kDays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};
  for (int day = 0; day < 7; ++day) {
    const size_t end = i + kDays[day].size();
    if (!HasAt(view, i, kDays[day])) continue;
    const bool plural = HasAt(view, end, "s") && WordBreak(view, end + 1);
    if (plural || (i > at && WordBreak(view, end))) {
      expr.end = plural ? end + 1 : end;
      expr.iso = Cat("XXXX-WXX-", day + 1);
    }
  }
  static constexpr std::string_view kHanDays[] = {"一", "二", "三", "四", "五", "六", "日"};
  for (std::string_view week : {"每周", "每个星期", "每星期"}) {
    for (int day = 0; day < 7; ++day) {
      const size_t end = at + week.size() + kHanDays[day].size();
      if (HasAt(view, at, week) && HasAt(view, at + week.size(), kHanDays[day])) {
        expr.end = end;
        expr.iso = Cat("XXXX-WXX-", day + 1);
      }
    }
  }
  if (expr.end == 0) return std::nullopt;
  // A time of day may follow: Tuesdays at 9am, 每周一下午八点.
  size_t next = SkipSpaces(view, expr.end);
  if (HasAt(view, next, "at ")) next += 3;
  if (const auto clock = ClockTimeAt(view, next); clock && !clock->part) {
    const int hour = static_cast<int>(clock->start / kHour), minute = static_cast<int>(clock->start / kMinute % 60);
    const std::string text = Cat("T", hour < 10 ? "0" : "", hour,
                                 minute == 0   ? ""
                                 : minute < 10 ? ":0"
                                               : ":",
                                 minute == 0 ? "" : std::string_view(Cat(minute)));
    expr.iso = expr.iso == "P1D" ? text : expr.iso + text;
    expr.end = clock->end;
  }
  return expr;
}

std::optional<TimeExpr> NowAt(std::string_view view, size_t at, Seconds now) {
  if (!WordBreak(view, at)) return std::nullopt;
  for (std::string_view word : {"right now", "just now", "now", "at the moment", "现在", "此时", "此刻", "目前", "而家",
                                "刚刚", "刚才", "as soon as possible", "asap"}) {
    if (!HasAt(view, at, word) || !WordBreak(view, at + word.size())) continue;
    TimeExpr expr = MakePeriod(now, now);
    expr.type = TimeType::kDateTime;
    expr.relative = true;
    expr.begin = at;
    expr.end = at + word.size();
    return expr;
  }
  return std::nullopt;
}

size_t OpenPrefixLength(std::string_view view, size_t at) {
  if (!WordBreak(view, at)) return 0;
  for (const SideWord& word : kPrefixes) {
    if (HasAt(view, at, word.word)) return word.word.size();
  }
  return 0;
}

TimeExpr WithOpenPrefix(std::string_view view, size_t at, TimeExpr expr) {
  for (const SideWord& word : kPrefixes) {
    if (!HasAt(view, at, word.word) || !IsMoment(expr)) continue;
    expr = Open(std::move(expr), word.side);
    expr.begin = at;
    break;
  }
  return expr;
}

TimeExpr WithOpenSuffix(std::string_view view, TimeExpr expr) {
  if (!IsMoment(expr)) return expr;
  for (const SideWord& word : kSuffixes) {
    if (!HasAt(view, expr.end, word.word)) continue;
    if (IsLetterByte(word.word.back()) && !WordBreak(view, expr.end + word.word.size())) continue;
    if (word.word == "前" && (HasAt(view, expr.end, "前后") || HasAt(view, expr.end, "前往"))) continue;
    const size_t end = expr.end + word.word.size();
    expr = Open(std::move(expr), word.side);
    expr.end = end;
    break;
  }
  return expr;
}

}  // namespace claimgraph::ingest
