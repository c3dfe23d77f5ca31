#include "ingest/figures/time_expr.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/figures/numerals.h"
#include "ingest/figures/view.h"
#include "ingest/figures/vocabulary.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

struct DurationUnit {
  std::string_view name;
  Seconds seconds;
  const char* iso;    // before or after the T is told by `time`
  double iso_factor;  // decades are ten years
  bool time;
};

constexpr DurationUnit kDurationUnits[] = {{"year", 365 * kDay, "Y", 1, false},
                                           {"month", 30 * kDay, "M", 1, false},
                                           {"week", kWeek, "W", 1, false},
                                           {"day", kDay, "D", 1, false},
                                           {"hour", kHour, "H", 1, true},
                                           {"minute", kMinute, "M", 1, true},
                                           {"second", 1, "S", 1, true},
                                           {"decade", 3650 * kDay, "Y", 10, false},
                                           {"century", 36500 * kDay, "Y", 100, false},
                                           {"quarter", 90 * kDay, "M", 3, false},
                                           {"fortnight", 2 * kWeek, "W", 2, false}};

const DurationUnit* FindDurationUnit(std::string_view name) {
  for (const DurationUnit& unit : kDurationUnits) {
    if (unit.name == name) return &unit;
  }
  return nullptr;
}

TimeExpr Make(TimeType type, FigureKind kind, Seconds start, Seconds stop, std::string iso) {
  TimeExpr expr;
  expr.type = type;
  expr.kind = kind;
  expr.when = {start, stop};
  expr.iso = std::move(iso);
  return expr;
}

// The unit of a length of time that starts at `at`, spaces allowed; sets `*end`.
const DurationUnit* UnitAt(std::string_view view, size_t at, size_t* end) {
  const Vocabulary& vocabulary = Vocabulary::Get();
  for (size_t start : {at, SkipSpaces(view, at)}) {
    const AhoCorasick::Match match = vocabulary.units.words.LongestAt(view, start);
    if (match.end == match.begin) continue;
    const Unit& unit = vocabulary.units.entries[match.value];
    if (unit.kind != FigureKind::kDuration || !WordBreak(view, match.end)) continue;
    // "5 m" and "5 h" are read only where they are glued to the number.
    if (match.end - match.begin == 1 && IsLetterByte(view[match.begin]) && match.begin != at) continue;
    *end = match.end;
    return FindDurationUnit(unit.name);
  }
  return nullptr;
}

std::string DurationIso(double amount, const DurationUnit& unit) {
  return Cat(unit.time ? "PT" : "P", NumberText(Tidy(amount * unit.iso_factor)), unit.iso);
}

}  // namespace

TimeExpr MakeYear(int year) {
  TimeExpr expr = Make(TimeType::kPeriod, FigureKind::kYear, FromCivil(year, 1, 1), FromCivil(year + 1, 1, 1),
                       DateText(FromCivil(year, 1, 1)).substr(0, 4));
  expr.has_year = true;
  return expr;
}

TimeExpr MakeQuarter(int year, int quarter) {
  TimeExpr expr = Make(TimeType::kPeriod, FigureKind::kQuarter, FromCivil(year, 3 * quarter - 2, 1),
                       FromCivil(year, 3 * quarter + 1, 1), Cat(year, "-Q", quarter));
  expr.has_year = true;
  return expr;
}

TimeExpr MakeHalf(int year, int half) {
  TimeExpr expr = MakePeriod(FromCivil(year, 6 * half - 5, 1), FromCivil(year, 6 * half + 1, 1));
  expr.has_year = true;
  return expr;
}

TimeExpr MakeMonth(int year, int month) {
  return Make(TimeType::kPeriod, FigureKind::kPeriod, FromCivil(year, month, 1), FromCivil(year, month + 1, 1),
              DateText(FromCivil(year, month, 1)).substr(0, 7));
}

TimeExpr MakeDate(int year, int month, int day) {
  const Seconds start = FromCivil(year, month, day);
  return Make(TimeType::kDate, FigureKind::kDate, start, start + kDay, DateText(start));
}

TimeExpr MakePeriod(Seconds start, Seconds stop) {
  return Make(TimeType::kPeriod, FigureKind::kPeriod, start, stop, Cat(DateText(start), "/", DateText(stop)));
}

Seconds Shift(Seconds from, double count, std::string_view unit) {
  const double whole = std::trunc(count);
  if (unit == "year" || unit == "decade" || unit == "century") {
    const int years = unit == "year" ? 1 : unit == "decade" ? 10 : 100;
    return AddMonths(from, static_cast<int>(std::clamp(count * 12 * years, -36000.0, 36000.0)));
  }
  if (unit == "quarter") return AddMonths(from, static_cast<int>(std::clamp(3 * count, -36000.0, 36000.0)));
  if (unit == "month" && count == whole) return AddMonths(from, static_cast<int>(std::clamp(whole, -36000.0, 36000.0)));
  const DurationUnit* known = FindDurationUnit(unit);
  if (known == nullptr || std::fabs(count) > 1e7) return from;
  return from + static_cast<Seconds>(std::llround(count * static_cast<double>(known->seconds)));
}

// "3年", "三个半月", "two and a half years", "1 hour 30 minutes".
// The amount that a vague or short word stands for: a few, couple of, another, half, full. 0 for none.
double VagueAmountAt(std::string_view view, size_t at, size_t* after) {
  static constexpr std::pair<std::string_view, double> kWords[] = {
      {"a couple of ", 2}, {"couple of ", 2}, {"couple ", 2}, {"a few ", 3}, {"few ", 3},
      {"several ", 3},     {"another ", 1},   {"full ", 1},   {"full-", 1},  {"all ", 1},
      {"all-", 1},         {"whole ", 1},     {"half ", 0.5}};
  if (!WordBreak(view, at)) return 0;
  for (const auto& [word, value] : kWords) {
    if (!HasAt(view, at, word)) continue;
    *after = at + word.size();
    return value;
  }
  return 0;
}

// The amount before a unit of time, or -1; articles and vague words only where the expression starts.
double AmountAt(std::string_view view, size_t at, bool first, bool loose, size_t* after) {
  if (const auto numeral = NumeralAt(view, at)) {
    *after = numeral->end;
    return numeral->value;
  }
  constexpr std::string_view kHalf = "半";
  if (HasAt(view, at, kHalf)) {
    *after = at + kHalf.size();
    return 0.5;
  }
  if (!first || !WordBreak(view, at)) return -1;
  static constexpr std::pair<std::string_view, double> kWords[] = {
      {"a ", 1}, {"an ", 1}, {"half a ", 0.5}, {"half an ", 0.5}};
  for (const auto& [word, value] : kWords) {
    if (!HasAt(view, at, word)) continue;
    *after = at + word.size();
    // "a few days" is vague, not one of anything.
    if (loose && VagueAmountAt(view, at, after) > 0) return VagueAmountAt(view, at, after);
    return value;
  }
  const double vague = loose ? VagueAmountAt(view, at, after) : 0;
  return vague > 0 ? vague : -1;
}

// 个半月, 个半小时 at `*at`: the unit, with the half before it; `*at` moves past it.
const DurationUnit* UnitWithHalfAt(std::string_view view, size_t* at) {
  constexpr std::string_view kAndHalf = "个半";
  if (!HasAt(view, *at, kAndHalf)) return nullptr;
  static constexpr std::pair<std::string_view, std::string_view> kShort[] = {
      {"月", "month"}, {"小时", "hour"}, {"钟头", "hour"}, {"星期", "week"}, {"礼拜", "week"}};
  for (const auto& [word, name] : kShort) {
    if (!HasAt(view, *at + kAndHalf.size(), word)) continue;
    *at += kAndHalf.size() + word.size();
    return FindDurationUnit(name);
  }
  return nullptr;
}

std::optional<TimeExpr> DurationAt(std::string_view view, size_t at, bool loose) {
  TimeExpr expr;
  expr.type = TimeType::kDuration;
  expr.kind = FigureKind::kDuration;
  expr.begin = at;
  std::string date_part, time_part;
  double last_seconds = 1e300;
  for (size_t i = at;;) {
    size_t after = i;
    double amount = AmountAt(view, i, i == at, loose, &after);
    if (amount < 0) break;
    constexpr std::string_view kHalf = "半";
    // 多/余/几 after the number leave its value; 个半 and 年半 add a half.
    for (std::string_view more : {"多", "余", "来"}) {
      if (HasAt(view, after, more)) {
        after += more.size();
        expr.bound = Bound::kMore;
        break;
      }
    }
    if (const DurationUnit* unit = UnitWithHalfAt(view, &after)) {
      amount += 0.5;
      expr.amount = amount;
      expr.unit = unit->name;
      expr.seconds += amount * static_cast<double>(unit->seconds);
      (unit->time ? time_part : date_part) += Cat(NumberText(amount), unit->iso);
      expr.end = after;
      break;
    }
    size_t end = after;
    const DurationUnit* unit = UnitAt(view, after, &end);
    if (unit == nullptr || static_cast<double>(unit->seconds) >= last_seconds) break;
    if (HasAt(view, end, kHalf) && !HasAt(view, end, "半年") && !HasAt(view, end, "半导")) {
      amount += 0.5;
      end += kHalf.size();
    } else if (HasAt(view, end, " and a half") && WordBreak(view, end + 11)) {
      amount += 0.5;
      end += 11;
    }
    last_seconds = static_cast<double>(unit->seconds);
    if (expr.end == 0) {
      expr.amount = amount;
      expr.unit = unit->name;
    } else {
      // Several units: the amount is told in the first.
      expr.amount +=
          amount * static_cast<double>(unit->seconds) / static_cast<double>(FindDurationUnit(expr.unit)->seconds);
    }
    expr.seconds += amount * static_cast<double>(unit->seconds);
    const std::string part = DurationIso(amount, *unit);
    (unit->time ? time_part : date_part) += part.substr(unit->time ? 2 : 1);
    expr.end = end;
    i = SkipSpaces(view, end);
    if (HasAt(view, i, "and ")) i += 4;
    if (HasAt(view, i, ", ")) i += 2;
    if (HasAt(view, i, "零")) i += 3;
    if (HasAt(view, i, "又")) i += 3;
    if (i >= view.size()) break;
  }
  if (expr.end == 0) return std::nullopt;
  expr.iso = "P" + date_part + (time_part.empty() ? "" : "T" + time_part);
  return expr;
}

}  // namespace claimgraph::ingest
