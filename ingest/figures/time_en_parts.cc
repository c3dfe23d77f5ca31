// English times that are told by way of another time: the end of next month, the third Tuesday of May, Friday the
// 15th, week 10, 20th of this month.
#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "ingest/figures/numerals.h"
#include "ingest/figures/time_expr.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

struct Named {
  std::string_view word;
  int value;
};
constexpr Named kWeekdays[] = {{"monday", 0},   {"mon", 0},       {"tuesday", 1}, {"tues", 1},
                               {"tue", 1},      {"wednesday", 2}, {"wed", 2},     {"thursday", 3},
                               {"thurs", 3},    {"thu", 3},       {"friday", 4},  {"fri", 4},
                               {"saturday", 5}, {"sat", 5},       {"sunday", 6},  {"sun", 6}};

// A word with the spaces (or a hyphen) after it; the length it takes, or 0.
size_t WordLength(std::string_view view, size_t at, std::string_view word) {
  if (!HasAt(view, at, word) || !WordBreak(view, at + word.size())) return 0;
  size_t end = at + word.size();
  if (HasAt(view, end, "-")) return word.size() + 1;
  return SkipSpaces(view, end) - at;
}

bool Eat(std::string_view view, size_t* at, std::string_view word) {
  const size_t length = WordLength(view, *at, word);
  *at += length;
  return length > 0;
}

std::optional<int> EatWeekday(std::string_view view, size_t* at, size_t* end) {
  for (const Named& day : kWeekdays) {
    if (!HasAt(view, *at, day.word) || !WordBreak(view, *at + day.word.size())) continue;
    *end = *at + day.word.size();
    *at = SkipSpaces(view, *end);
    return day.value;
  }
  return std::nullopt;
}

TimeExpr Dated(Seconds day, const TimeExpr& like) {
  const Civil civil = ToCivil(day);
  TimeExpr expr = MakeDate(civil.year, civil.month, civil.day);
  expr.relative = like.relative;
  expr.has_year = like.has_year;
  return expr;
}

// A period at `at`: next month, may 2016, 2015, the year. `loose` takes a bare unit for the present one.
std::optional<TimeExpr> PeriodAt(const TimeContext& context, size_t at) {
  auto expr = EnglishTimeAt(context, at);
  if (expr && expr->type == TimeType::kPeriod && expr->when.start && expr->when.stop) return expr;
  if (!context.now || !context.loose) return std::nullopt;
  size_t i = at;
  Eat(context.view, &i, "the") || Eat(context.view, &i, "my") || Eat(context.view, &i, "current");
  const Seconds now = *context.now;
  const Civil civil = ToCivil(now);
  static constexpr std::string_view kUnits[] = {"week", "month", "year", "weekend"};
  for (std::string_view unit : kUnits) {
    if (!HasAt(context.view, i, unit) || !WordBreak(context.view, i + unit.size())) continue;
    TimeExpr found;
    const Seconds monday = StartOfWeek(now);
    if (unit == "week") found = MakePeriod(monday, monday + kWeek);
    if (unit == "weekend") found = MakePeriod(monday + 5 * kDay, monday + kWeek);
    if (unit == "month") found = MakeMonth(civil.year, civil.month);
    if (unit == "year") found = MakeYear(civil.year);
    found.relative = true;
    found.begin = at;
    found.end = i + unit.size();
    return found;
  }
  return std::nullopt;
}

// What share of a period its beginning and end are: two readings, a third and a half.
TimeExpr PartOf(const TimeExpr& whole, int part) {
  const Seconds start = *whole.when.start, stop = *whole.when.stop;
  const Seconds length = stop - start;
  Stretch narrow, wide;
  const auto days = [&](Seconds from, Seconds to) { return Stretch{start + from * kDay, start + to * kDay}; };
  if (length <= kWeek) {
    narrow = part == 1 ? days(0, 3) : part == 3 ? days(4, 7) : days(2, 5);
    wide = part == 1 ? days(0, 4) : part == 3 ? days(3, 7) : days(2, 5);
  } else if (length <= 31 * kDay) {
    narrow = part == 1 ? days(0, 10) : part == 3 ? Stretch{start + 20 * kDay, stop} : days(10, 20);
    wide = part == 1 ? days(0, 15) : part == 3 ? Stretch{start + 15 * kDay, stop} : days(9, 20);
  } else {
    const auto months = [&](int from, int to) { return Stretch{AddMonths(start, from), AddMonths(start, to)}; };
    narrow = part == 1 ? months(0, 3) : part == 3 ? months(8, 12) : months(4, 8);
    wide = part == 1 ? months(0, 6) : part == 3 ? months(6, 12) : months(3, 9);
  }
  TimeExpr expr = MakePeriod(*narrow.start, *narrow.stop);
  expr.other = wide;
  expr.relative = whole.relative;
  expr.has_year = whole.has_year;
  return expr;
}

std::optional<TimeExpr> BeginningOrEnd(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t i = at;
  Eat(view, &i, "at");
  Eat(view, &i, "the");
  static constexpr Named kParts[] = {{"beginning of", 1}, {"start of", 1}, {"early in", 1},  {"earlier in", 1},
                                     {"earlier", 1},      {"early", 1},    {"middle of", 2}, {"mid", 2},
                                     {"end of", 3},       {"late in", 3},  {"later in", 3},  {"later", 3},
                                     {"late", 3}};
  for (const Named& part : kParts) {
    size_t j = i;
    if (!Eat(view, &j, part.word)) continue;
    Eat(view, &j, "around");
    auto whole = PeriodAt(context, j);
    if (!whole) continue;
    TimeExpr expr = PartOf(*whole, part.value);
    expr.end = whole->end;
    return expr;
  }
  static constexpr std::pair<std::string_view, std::pair<std::string_view, int>> kShort[] = {
      {"eom", {"month", 3}}, {"eoy", {"year", 3}}, {"bom", {"month", 1}}, {"boy", {"year", 1}}};
  for (const auto& [word, what] : kShort) {
    if (!context.now || !context.loose || !HasAt(view, i, word) || !WordBreak(view, i + 3)) continue;
    const Civil civil = ToCivil(*context.now);
    TimeExpr expr =
        PartOf(what.first == "month" ? MakeMonth(civil.year, civil.month) : MakeYear(civil.year), what.second);
    expr.relative = true;
    expr.end = i + 3;
    return expr;
  }
  return std::nullopt;
}

// rest of the week, the rest of this year.
std::optional<TimeExpr> RestOf(const TimeContext& context, size_t at) {
  size_t i = at;
  Eat(context.view, &i, "the");
  if (!context.now || !Eat(context.view, &i, "rest")) return std::nullopt;
  Eat(context.view, &i, "of");
  const auto whole = PeriodAt(context, i);
  if (!whole) return std::nullopt;
  TimeExpr expr = MakePeriod(StartOfDay(*context.now), *whole->when.stop);
  expr.other = Stretch{expr.when.start, *whole->when.stop - kDay};
  expr.relative = true;
  expr.end = whole->end;
  return expr;
}

// 20th of next month; the 27th.
std::optional<TimeExpr> DayOf(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t i = at;
  const bool the = Eat(view, &i, "the");
  const auto ordinal = EnglishOrdinalAt(view, i);
  double value = 0;
  if (ordinal) {
    value = ordinal->value;
    i = ordinal->end;
  } else if (context.loose && i < view.size() && IsDigitByte(view[i])) {
    const auto number = ArabicNumeralAt(view, i);
    if (!number || number->decimals >= 0 || number->fraction) return std::nullopt;
    value = number->value;
    i = number->end;
  } else {
    return std::nullopt;
  }
  if (value < 1 || value > 31 || !WordBreak(view, i)) return std::nullopt;
  const int day = static_cast<int>(value);
  size_t j = SkipSpaces(view, i);
  Eat(view, &j, "day");
  if (Eat(view, &j, "of") || Eat(view, &j, "in")) {
    const auto month = PeriodAt(context, j);
    if (month && *month->when.stop - *month->when.start <= 31 * kDay &&
        *month->when.stop - *month->when.start > kWeek) {
      const Civil civil = ToCivil(*month->when.start);
      if (!IsValidDate(civil.year, civil.month, day)) return std::nullopt;
      TimeExpr expr = Dated(FromCivil(civil.year, civil.month, day), *month);
      if (month->other)
        expr.other = Stretch{*month->other->start + (day - 1) * kDay, *month->other->start + day * kDay};
      expr.end = month->end;
      return expr;
    }
  }
  if (!the || !ordinal || !context.now || !context.loose) return std::nullopt;
  const Civil civil = ToCivil(*context.now);
  if (!IsValidDate(civil.year, civil.month, day)) return std::nullopt;
  TimeExpr expr = MakeDate(civil.year, civil.month, day);
  expr.relative = true;
  const int shift = *expr.when.start < StartOfDay(*context.now) ? 1 : -1;
  expr.other = Stretch{AddMonths(*expr.when.start, shift), AddMonths(*expr.when.stop, shift)};
  expr.end = i;
  return expr;
}

// the third Tuesday of September 2015, the first week of 2015, last Monday of March, week 10 of 2019.
std::optional<TimeExpr> NthIn(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t i = at;
  Eat(view, &i, "the");
  int nth = 0;
  if (Eat(view, &i, "last")) {
    nth = -1;
  } else if (const auto ordinal = EnglishOrdinalAt(view, i)) {
    nth = static_cast<int>(std::min(ordinal->value, 60.0));
    i = SkipSpaces(view, ordinal->end);
  } else {
    return std::nullopt;
  }
  size_t end = i;
  const auto weekday = EatWeekday(view, &i, &end);
  const bool week = !weekday && Eat(view, &i, "week");
  if (!weekday && !week) return std::nullopt;
  if (!Eat(view, &i, "of") && !Eat(view, &i, "in")) return std::nullopt;
  const auto whole = PeriodAt(context, i);
  if (!whole || *whole->when.stop - *whole->when.start <= kWeek) return std::nullopt;
  TimeExpr expr;
  if (weekday) {
    Seconds day = *whole->when.start + ((*weekday - Weekday(*whole->when.start)) % 7 + 7) % 7 * kDay;
    if (nth > 0) {
      day += (nth - 1) * kWeek;
    } else {
      while (day + kWeek < *whole->when.stop) day += kWeek;
    }
    if (day >= *whole->when.stop) return std::nullopt;
    expr = Dated(day, *whole);
  } else {
    // The first week is the one with most of its days inside.
    Seconds monday = StartOfWeek(*whole->when.start + 3 * kDay);
    monday += nth > 0 ? (nth - 1) * kWeek : (*whole->when.stop - 4 * kDay - monday) / kWeek * kWeek;
    expr = MakePeriod(monday, monday + kWeek);
    expr.other = Stretch{monday + kWeek, monday + 2 * kWeek};
  }
  expr.relative = whole->relative;
  expr.end = whole->end;
  return expr;
}

// Friday the 15th; monday, jan 22, 2018; friday 2018-7-6; Friday next week; next week Friday.
std::optional<TimeExpr> WeekdayAnd(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t i = at, end = at;
  if (!EatWeekday(view, &i, &end)) {
    const auto week = PeriodAt(context, at);
    if (!week || *week->when.stop - *week->when.start != kWeek || !week->relative) return std::nullopt;
    i = SkipSpaces(view, week->end);
    Eat(view, &i, "on");
    const auto day = EatWeekday(view, &i, &end);
    if (!day) return std::nullopt;
    TimeExpr expr = Dated(*week->when.start + *day * kDay, *week);
    expr.end = end;
    return expr;
  }
  size_t start = at;
  const auto day = EatWeekday(view, &start, &end);
  if (HasAt(view, i, ",") || HasAt(view, i, ".")) i = SkipSpaces(view, i + 1);
  for (auto read : {&EnglishTimeAt, &NumericDateAt, &DayOf}) {
    auto date = read(context, i);
    if (date && date->type == TimeType::kDate && !(date->relative && Weekday(*date->when.start) == -1)) {
      // The day of the week settles the year or the month where it is not said.
      if (date->relative && date->other && Weekday(*date->when.start) != *day && Weekday(*date->other->start) == *day) {
        std::swap(date->when, *date->other);
      }
      return date;
    }
  }
  const auto week = PeriodAt(context, i);
  if (!week || *week->when.stop - *week->when.start != kWeek) return std::nullopt;
  TimeExpr expr = Dated(*week->when.start + *day * kDay, *week);
  expr.end = week->end;
  return expr;
}

// 2016 November, June next year, week 10.
std::optional<TimeExpr> YearAndMonth(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  const auto first = EnglishTimeAt(context, at);
  if (first && first->kind == FigureKind::kYear && !first->relative) {
    const auto month = EnglishTimeAt({view, std::nullopt, first->when.start, false}, SkipSpaces(view, first->end));
    if (month && month->type == TimeType::kPeriod && *month->when.stop - *month->when.start <= 31 * kDay) return month;
  }
  if (first && first->type == TimeType::kPeriod && first->relative &&
      *first->when.stop - *first->when.start <= 31 * kDay) {
    size_t i = SkipSpaces(view, first->end);
    if (HasAt(view, i, ",")) i = SkipSpaces(view, i + 1);
    Eat(view, &i, "of");
    const auto year = EnglishTimeAt(context, i);
    if (year && year->kind == FigureKind::kYear && year->relative) {
      TimeExpr expr = MakeMonth(ToCivil(*year->when.start).year, ToCivil(*first->when.start).month);
      expr.relative = true;
      expr.end = year->end;
      return expr;
    }
  }
  size_t i = at;
  if (!context.now || !Eat(view, &i, "week") || i >= view.size() || !IsDigitByte(view[i])) return std::nullopt;
  const auto number = ArabicNumeralAt(view, i);
  if (!number || number->value < 1 || number->value > 53 || number->decimals >= 0) return std::nullopt;
  const int year = ToCivil(*context.now).year;
  const Seconds monday = StartOfWeek(FromCivil(year, 1, 4)) + static_cast<Seconds>(number->value - 1) * kWeek;
  TimeExpr expr = MakePeriod(monday, monday + kWeek);
  expr.relative = true;
  expr.end = number->end;
  return expr;
}

// A dash, "to", or "and" after "between".
bool EatJoint(std::string_view view, bool between, size_t* at) {
  *at = SkipSpaces(view, *at);
  for (std::string_view dash : {"-", "~", "–"}) {
    if (!HasAt(view, *at, dash)) continue;
    *at = SkipSpaces(view, *at + dash.size());
    return true;
  }
  return Eat(view, at, "to") || Eat(view, at, "through") || Eat(view, at, "until") || (between && Eat(view, at, "and"));
}

// November 19-20, July 13 to 15, from the 13 to the 15 of July, between 3 and 12 of Sept.
std::optional<TimeExpr> DaysOfMonth(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t i = at;
  const bool between = Eat(view, &i, "between");
  if (!between) Eat(view, &i, "from");
  const auto day_at = [&](size_t* j) -> int {
    Eat(view, j, "the");
    const auto ordinal = EnglishOrdinalAt(view, *j);
    const auto number =
        ordinal ? ordinal : (*j < view.size() && IsDigitByte(view[*j]) ? ArabicNumeralAt(view, *j) : std::nullopt);
    if (!number || number->value < 1 || number->value > 31 || number->decimals >= 0 || number->fraction) return 0;
    *j = number->end;
    return static_cast<int>(number->value);
  };
  const auto joint_at = [&](size_t* j) { return EatJoint(view, between, j); };
  std::optional<TimeExpr> date;
  int first = 0, last = 0;
  size_t end = 0;
  if ((date = EnglishTimeAt(context, i)) && date->type == TimeType::kDate && date->when.start &&
      IsLetterByte(view[std::min(i, view.size() - 1)])) {
    first = ToCivil(*date->when.start).day;
    size_t j = date->end;
    if (!joint_at(&j)) return std::nullopt;
    last = day_at(&j);
    end = j;
    if (HasAt(view, end, ":") || HasAt(view, end, "am") || HasAt(view, end, "pm")) return std::nullopt;
    // A year may come last: November 19-20, 2015.
    size_t k = SkipSpaces(view, end);
    if (HasAt(view, k, ",")) k = SkipSpaces(view, k + 1);
    const auto year = NumeralAt(view, k);
    if (year && year->digits == 4 && year->value >= 1500 && year->value < 2200 && !date->has_year) {
      const Civil civil = ToCivil(*date->when.start);
      date = MakeDate(static_cast<int>(year->value), civil.month, civil.day);
      date->has_year = true;
      end = year->end;
    }
  } else {
    first = day_at(&i);
    if (first == 0 || !joint_at(&i)) return std::nullopt;
    Eat(view, &i, "the");
    date = EnglishTimeAt(context, i);
    if (!date || date->type != TimeType::kDate || !date->when.start || !IsDigitByte(view[i])) return std::nullopt;
    last = ToCivil(*date->when.start).day;
    end = date->end;
  }
  if (last <= first || !WordBreak(view, end)) return std::nullopt;
  const auto stretch = [&](Seconds day) {
    const Civil civil = ToCivil(day);
    const Seconds month = FromCivil(civil.year, civil.month, 1);
    return Stretch{month + (first - 1) * kDay, month + last * kDay};
  };
  const Stretch when = stretch(*date->when.start);
  TimeExpr expr = MakePeriod(*when.start, *when.stop);
  expr.other = Stretch{when.start, *when.stop - kDay};
  expr.relative = date->relative;
  expr.has_year = date->has_year;
  expr.end = end;
  return expr;
}

std::optional<TimeExpr> BareUnit(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  if (!context.loose || !(HasAt(view, at, "the ") || HasAt(view, at, "my "))) return std::nullopt;
  return PeriodAt(context, at);
}

}  // namespace

std::optional<TimeExpr> EnglishPartAt(const TimeContext& context, size_t at) {
  if (at >= context.view.size() || !WordBreak(context.view, at)) return std::nullopt;
  std::optional<TimeExpr> best;
  for (auto read : {&BeginningOrEnd, &RestOf, &DayOf, &NthIn, &WeekdayAnd, &YearAndMonth, &DaysOfMonth, &BareUnit}) {
    auto expr = read(context, at);
    if (!expr || (best && expr->end <= best->end)) continue;
    expr->begin = at;
    best = std::move(expr);
  }
  return best;
}

}  // namespace claimgraph::ingest
