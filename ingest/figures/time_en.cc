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
constexpr Named kMonths[] = {{"january", 1},   {"jan", 1},   {"february", 2},  {"feb", 2},      {"march", 3},
                             {"mar", 3},       {"april", 4}, {"apr", 4},       {"may", 5},      {"june", 6},
                             {"jun", 6},       {"july", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
                             {"september", 9}, {"sept", 9},  {"sep", 9},       {"october", 10}, {"oct", 10},
                             {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12}};
constexpr Named kWeekdays[] = {{"monday", 0},    {"mon", 0},    {"tuesday", 1}, {"tues", 1},     {"tue", 1},
                               {"wednesday", 2}, {"weds", 2},   {"wed", 2},     {"thursday", 3}, {"thurs", 3},
                               {"thur", 3},      {"thu", 3},    {"friday", 4},  {"fri", 4},      {"saturday", 5},
                               {"sat", 5},       {"sunday", 6}, {"sun", 6}};
constexpr Named kDays[] = {{"today", 0},
                           {"tomorrow", 1},
                           {"tmrw", 1},
                           {"tmr", 1},
                           {"yesterday", -1},
                           {"the day after tomorrow", 2},
                           {"day after tomorrow", 2},
                           {"the day before yesterday", -2},
                           {"day before yesterday", -2}};
constexpr Named kWhich[] = {{"last", -1},   {"past", -1}, {"previous", -1}, {"prior", -1},   {"this", 0},
                            {"current", 0}, {"next", 1},  {"coming", 1},    {"upcoming", 1}, {"following", 1}};
constexpr Named kUnits[] = {{"week", 0},    {"month", 1},  {"quarter", 2}, {"year", 3},
                            {"weekend", 4}, {"decade", 5}, {"century", 6}};
constexpr Named kQuarters[] = {{"first", 1}, {"1st", 1}, {"second", 2}, {"2nd", 2},
                               {"third", 3}, {"3rd", 3}, {"fourth", 4}, {"4th", 4}};

// The last three weeks: up to today, or else the three calendar weeks before this one.
TimeExpr CountedPeriod(Seconds now, int which, const TimeExpr& length) {
  const bool days = length.iso.find('T') == std::string::npos;
  const Seconds today = days ? StartOfDay(now) : now;
  Seconds calendar = today;
  const Civil civil = ToCivil(now);
  if (length.unit == "week") calendar = StartOfWeek(now);
  if (length.unit == "month") calendar = FromCivil(civil.year, civil.month, 1);
  if (length.unit == "year") calendar = FromCivil(civil.year, 1, 1);
  TimeExpr expr;
  if (which < 0) {
    expr = MakePeriod(Shift(today, -length.amount, length.unit), today);
    expr.other = Stretch{Shift(calendar, -length.amount, length.unit), calendar};
  } else {
    const Seconds next = days ? today + kDay : today;
    const Seconds after = Shift(calendar, 1, days && calendar != today ? length.unit : "none");
    expr = MakePeriod(next, Shift(next, length.amount, length.unit));
    expr.other = Stretch{after, Shift(after, length.amount, length.unit)};
  }
  if (!days) expr.type = TimeType::kDateTimePeriod;
  expr.relative = true;
  return expr;
}

class Reader {
 public:
  Reader(const TimeContext& context, size_t at) : context_(context), view_(context.view), at_(at) {}

  size_t at() const { return at_; }

  std::optional<TimeExpr> Read() {
    for (auto read : {&Reader::NamedDay, &Reader::MonthFirst, &Reader::DayFirst, &Reader::Weekday, &Reader::Which,
                      &Reader::QuarterOrHalf, &Reader::Year, &Reader::Ago, &Reader::Within}) {
      const size_t start = at_;
      if (auto expr = (this->*read)()) {
        Consider(std::move(*expr), start);
      }
      at_ = start;
    }
    if (!best_) return std::nullopt;
    at_ = best_->end;
    return best_;
  }

 private:
  bool Eat(std::string_view word) {
    if (!HasAt(view_, at_, word)) return false;
    if (IsLetterByte(word.back()) && !WordBreak(view_, at_ + word.size())) return false;
    at_ += word.size();
    at_ = SkipTo(at_);
    return true;
  }
  // The end of what was eaten, without the spaces after it.
  size_t SkipTo(size_t at) {
    end_ = at;
    return SkipSpaces(view_, at);
  }
  template <size_t n>
  std::optional<int> EatNamed(const Named (&words)[n]) {
    const Named* best = nullptr;
    for (const Named& named : words) {
      if (HasAt(view_, at_, named.word) && WordBreak(view_, at_ + named.word.size()) &&
          (best == nullptr || named.word.size() > best->word.size())) {
        best = &named;
      }
    }
    if (best == nullptr) return std::nullopt;
    at_ = SkipTo(at_ + best->word.size());
    return best->value;
  }
  std::optional<int> EatYear() {
    const size_t start = at_, end_before = end_;
    for (std::string_view joint : {",", "of", "in", "'"}) {
      if (Eat(joint)) break;
    }
    size_t i = at_;
    int value = 0;
    while (i < view_.size() && IsDigitByte(view_[i]) && i - at_ < 5) value = value * 10 + (view_[i++] - '0');
    if (i - at_ == 4 && value >= 1000 && value <= 2999 && WordBreak(view_, i) && !HasAt(view_, i, ",0")) {
      at_ = SkipTo(i);
      return value;
    }
    at_ = start;
    end_ = end_before;
    return std::nullopt;
  }
  // 22, 22nd, twenty-second.
  std::optional<int> EatDay(bool ordinal_only) {
    if (const auto ordinal = EnglishOrdinalAt(view_, at_); ordinal && ordinal->value >= 1 && ordinal->value <= 31) {
      at_ = SkipTo(ordinal->end);
      return static_cast<int>(ordinal->value);
    }
    if (ordinal_only || at_ >= view_.size() || !IsDigitByte(view_[at_])) return std::nullopt;
    size_t i = at_;
    int value = 0;
    while (i < view_.size() && IsDigitByte(view_[i]) && i - at_ < 3) value = value * 10 + (view_[i++] - '0');
    if (i - at_ > 2 || value < 1 || value > 31 || !WordBreak(view_, i)) return std::nullopt;
    if (HasAt(view_, i, ":") || (HasAt(view_, i, ".") && i + 1 < view_.size() && IsDigitByte(view_[i + 1])) ||
        HasAt(view_, i, "%") || HasAt(view_, i, " am") || HasAt(view_, i, " pm")) {
      return std::nullopt;
    }
    at_ = SkipTo(i);
    return value;
  }
  void Consider(TimeExpr expr, size_t start) {
    if (best_ && best_->end >= end_) return;
    expr.begin = start;
    expr.end = end_;
    best_ = std::move(expr);
  }
  std::optional<Seconds> Base() const { return context_.anchor ? context_.anchor : context_.now; }
  // A month or a day of a month whose year is not said: the next one, or the one before.
  std::optional<TimeExpr> Yearless(int month, std::optional<int> day) {
    const auto base = Base();
    if (!base) return std::nullopt;
    const int year = ToCivil(*base).year;
    if (day && !IsValidDate(year, month, *day)) return std::nullopt;
    TimeExpr expr = day ? MakeDate(year, month, *day) : MakeMonth(year, month);
    if (context_.anchor) {
      expr.has_year = true;
      return expr;
    }
    expr.relative = true;
    const int shift = *expr.when.start < StartOfDay(*base) ? 12 : -12;
    expr.other = Stretch{AddMonths(*expr.when.start, shift), AddMonths(*expr.when.stop, shift)};
    return expr;
  }

  std::optional<TimeExpr> NamedDay();
  std::optional<TimeExpr> MonthFirst();
  std::optional<TimeExpr> DayFirst();
  std::optional<TimeExpr> Weekday();
  std::optional<TimeExpr> Which();
  std::optional<TimeExpr> QuarterOrHalf();
  std::optional<TimeExpr> Year();
  std::optional<TimeExpr> Ago();
  std::optional<TimeExpr> Within();

  const TimeContext& context_;
  std::string_view view_;
  size_t at_;
  size_t end_ = 0;
  std::optional<TimeExpr> best_;
};

std::optional<TimeExpr> Reader::NamedDay() {
  const auto day = EatNamed(kDays);
  if (!day || !context_.now) return std::nullopt;
  const Civil civil = ToCivil(StartOfDay(*context_.now) + *day * kDay);
  TimeExpr expr = MakeDate(civil.year, civil.month, civil.day);
  expr.relative = true;
  return expr;
}

// April 22, 2016; April 2016; early April; April.
std::optional<TimeExpr> Reader::MonthFirst() {
  int part = 0;
  if (Eat("early ") || Eat("early-")) part = 1;
  if (part == 0 && (Eat("mid ") || Eat("mid-"))) part = 2;
  if (part == 0 && (Eat("late ") || Eat("late-"))) part = 3;
  const size_t word = at_;
  const auto month = EatNamed(kMonths);
  if (!month) return std::nullopt;
  const bool may = HasAt(view_, word, "may") || HasAt(view_, word, "mar ") || HasAt(view_, word, "sat");
  // "Nov. 3", but not the end of a sentence.
  if (HasAt(view_, end_, ".") && end_ - word <= 4 && end_ + 1 < view_.size() &&
      IsDigitByte(view_[SkipSpaces(view_, end_ + 1)])) {
    at_ = SkipTo(end_ + 1);
  }
  const size_t after_month = at_, end_month = end_;
  if (HasAt(view_, at_, ",") && EnglishOrdinalAt(view_, SkipSpaces(view_, at_ + 1))) at_ = SkipTo(at_ + 1);
  Eat("the");
  if (part == 0) {
    if (const auto day = EatDay(false)) {
      if (const auto year = EatYear()) {
        if (!IsValidDate(*year, *month, *day)) return std::nullopt;
        TimeExpr expr = MakeDate(*year, *month, *day);
        expr.has_year = true;
        return expr;
      }
      if (auto expr = Yearless(*month, day)) return expr;
    }
  }
  at_ = after_month;
  end_ = end_month;
  std::optional<TimeExpr> expr;
  if (const auto year = EatYear()) {
    expr = MakeMonth(*year, *month);
    expr->has_year = true;
  } else if (!may) {
    expr = Yearless(*month, std::nullopt);
  }
  if (!expr || part == 0) return expr;
  const Seconds start = *expr->when.start;
  TimeExpr third = MakePeriod(start + (part - 1) * 10 * kDay, part == 3 ? *expr->when.stop : start + part * 10 * kDay);
  third.has_year = expr->has_year;
  third.relative = expr->relative;
  return third;
}

// 22 April 2016, the 22nd of April.
std::optional<TimeExpr> Reader::DayFirst() {
  Eat("the");
  const auto day = EatDay(false);
  if (!day) return std::nullopt;
  Eat("of");
  if (HasAt(view_, at_, "-")) ++at_;
  const auto month = EatNamed(kMonths);
  if (!month) return std::nullopt;
  if (HasAt(view_, at_, "-")) ++at_;
  if (const auto year = EatYear()) {
    if (!IsValidDate(*year, *month, *day)) return std::nullopt;
    TimeExpr expr = MakeDate(*year, *month, *day);
    expr.has_year = true;
    return expr;
  }
  return Yearless(*month, day);
}

// Friday, next Friday, last Tuesday.
std::optional<TimeExpr> Reader::Weekday() {
  const auto which = EatNamed(kWhich);
  const size_t word = at_;
  const auto weekday = EatNamed(kWeekdays);
  if (!weekday || !context_.now) return std::nullopt;
  if (!which && end_ - word <= 3 && (HasAt(view_, word, "sun") || HasAt(view_, word, "sat"))) return std::nullopt;
  const Seconds today = StartOfDay(*context_.now);
  Seconds day = StartOfWeek(today) + *weekday * kDay;
  std::optional<Stretch> other;
  if (which) {
    day += *which * kWeek;
    if (*which == 1) other = Stretch{day - kWeek, day - kWeek + kDay};
  } else {
    if (day <= today) day += kWeek;
    other = Stretch{day - kWeek, day - kWeek + kDay};
  }
  const Civil civil = ToCivil(day);
  TimeExpr expr = MakeDate(civil.year, civil.month, civil.day);
  expr.relative = true;
  expr.other = other;
  return expr;
}

// last year, this quarter, the next three months.
std::optional<TimeExpr> Reader::Which() {
  if (!context_.now) return std::nullopt;
  const Seconds now = *context_.now;
  const Civil civil = ToCivil(now);
  Eat("the");
  const auto which = EatNamed(kWhich);
  if (!which) return std::nullopt;
  TimeExpr expr;
  const size_t start = at_;
  if (const auto month = EatNamed(kMonths)) {
    int year = civil.year + *which;
    if (*which == 1 && *month > civil.month) year = civil.year;
    if (*which == -1 && *month < civil.month) year = civil.year;
    expr = MakeMonth(year, *month);
    expr.relative = true;
    return expr;
  }
  at_ = start;
  if (const auto unit = EatNamed(kUnits)) {
    const Seconds monday = StartOfWeek(now) + *which * kWeek;
    const int quarter = (civil.month - 1) / 3 + *which;
    switch (*unit) {
      case 0:
        expr = MakePeriod(monday, monday + kWeek);
        break;
      case 1: {
        const Civil first = ToCivil(FromCivil(civil.year, civil.month + *which, 1));
        expr = MakeMonth(first.year, first.month);
        break;
      }
      case 2:
        expr = MakeQuarter(civil.year + (quarter < 0 ? -1 : quarter / 4), (quarter + 4) % 4 + 1);
        break;
      case 3:
        expr = MakeYear(civil.year + *which);
        break;
      case 4:
        expr = MakePeriod(monday + 5 * kDay, monday + kWeek);
        break;
      case 5: {
        const int decade = civil.year / 10 * 10 + 10 * *which;
        expr = MakePeriod(FromCivil(decade, 1, 1), FromCivil(decade + 10, 1, 1));
        break;
      }
      default: {
        const int century = civil.year / 100 * 100 + 100 * *which;
        expr = MakePeriod(FromCivil(century, 1, 1), FromCivil(century + 100, 1, 1));
      }
    }
    expr.relative = true;
    return expr;
  }
  at_ = start;
  const auto length = DurationAt(view_, at_, context_.loose);
  if (!length || *which == 0) return std::nullopt;
  at_ = SkipTo(length->end);
  expr = CountedPeriod(now, *which, *length);
  return expr;
}

// Q1 is read with the numeric dates; here: the first quarter of 2025, first half of 2025, H1 2025.
std::optional<TimeExpr> Reader::QuarterOrHalf() {
  Eat("the");
  const auto number = EatNamed(kQuarters);
  if (!number) {
    const bool first = Eat("h1"), second = !first && Eat("h2");
    if (!first && !second) return std::nullopt;
    const auto year = EatYear();
    if (!year) return std::nullopt;
    return MakeHalf(*year, first ? 1 : 2);
  }
  Eat("fiscal");
  const bool quarter = Eat("quarter");
  const bool half = !quarter && *number <= 2 && Eat("half");
  if (!quarter && !half) return std::nullopt;
  Eat("of");
  Eat("the year");
  Eat("fiscal");
  Eat("year");
  std::optional<int> year = EatYear();
  const bool said = year.has_value();
  if (!year && Base()) {
    if (Eat("this year")) {
      year = ToCivil(*Base()).year;
    } else if (Eat("last year")) {
      year = ToCivil(*Base()).year - 1;
    } else if (Eat("next year")) {
      year = ToCivil(*Base()).year + 1;
    } else {
      year = ToCivil(*Base()).year;
    }
  }
  if (!year) return std::nullopt;
  TimeExpr expr = quarter ? MakeQuarter(*year, *number) : MakeHalf(*year, *number);
  expr.relative = !said;
  expr.has_year = said;
  return expr;
}

// 2025, fiscal year 2025, early 2025, the 1990s.
std::optional<TimeExpr> Reader::Year() {
  const bool the = Eat("the");
  int part = 0;
  if (Eat("early") || Eat("the beginning of") || Eat("the start of")) part = 1;
  if (part == 0 && (Eat("mid-") || Eat("mid") || Eat("the middle of"))) part = 2;
  if (part == 0 && (Eat("late") || Eat("the end of") || Eat("end of"))) part = 3;
  bool said = Eat("fiscal year") || Eat("financial year") || Eat("calendar year") || Eat("fiscal") || Eat("year");
  if (HasAt(view_, at_, "fy")) {
    at_ = SkipTo(at_ + 2);
    said = true;
  }
  size_t i = at_;
  int value = 0;
  while (i < view_.size() && IsDigitByte(view_[i]) && i - at_ < 5) value = value * 10 + (view_[i++] - '0');
  const size_t digits = i - at_;
  if (HasAt(view_, i, "s") || HasAt(view_, i, "'s")) {
    const size_t end = i + (view_[i] == 's' ? 1 : 2);
    if (WordBreak(view_, end) && value % 10 == 0 && (digits == 4 || (digits == 2 && the))) {
      if (digits == 2) value += 1900;
      at_ = SkipTo(end);
      TimeExpr expr = MakePeriod(FromCivil(value, 1, 1), FromCivil(value + 10, 1, 1));
      expr.has_year = true;
      return expr;
    }
  }
  if (digits != 4 || value < 1500 || value > 2100 || !WordBreak(view_, i)) return std::nullopt;
  if (HasAt(view_, i, ".") && i + 1 < view_.size() && IsDigitByte(view_[i + 1])) return std::nullopt;
  if (HasAt(view_, i, "%") || HasAt(view_, i, ",0")) return std::nullopt;
  at_ = SkipTo(i);
  TimeExpr expr = MakeYear(value);
  if (part != 0) {
    expr = MakePeriod(FromCivil(value, 4 * part - 3, 1), FromCivil(value, 4 * part + 1, 1));
    expr.has_year = true;
  }
  // A bare number is a year only where a word before it says so; the caller decides for the others.
  expr.relative = false;
  expr.unit = said || part != 0 ? "said" : "bare";
  return expr;
}

// three days ago, 2 weeks from now, in five minutes.
std::optional<TimeExpr> Reader::Ago() {
  if (!context_.now) return std::nullopt;
  const bool in = Eat("in");
  const auto length = DurationAt(view_, at_, context_.loose);
  if (!length) return std::nullopt;
  at_ = SkipTo(length->end);
  int sign = in ? 1 : 0;
  if (!in) {
    if (Eat("ago") || Eat("earlier")) sign = -1;
    if (sign == 0 && (Eat("from now") || Eat("later") || Eat("hence") || Eat("from today"))) sign = 1;
  }
  if (sign == 0) return std::nullopt;
  const bool days = length->iso.find('T') == std::string::npos;
  const Seconds at = Shift(days ? StartOfDay(*context_.now) : *context_.now, sign * length->amount, length->unit);
  const Civil civil = ToCivil(at);
  TimeExpr expr = days ? MakeDate(civil.year, civil.month, civil.day) : MakePeriod(at, at);
  if (!days) expr.type = TimeType::kDateTime;
  expr.relative = true;
  return expr;
}

std::optional<TimeExpr> Reader::Within() {
  if (!context_.now || !Eat("within")) return std::nullopt;
  Eat("the next");
  const auto length = DurationAt(view_, at_, context_.loose);
  if (!length) return std::nullopt;
  at_ = SkipTo(length->end);
  const Seconds now = *context_.now;
  TimeExpr expr = MakePeriod(now, Shift(now, length->amount, length->unit));
  expr.relative = true;
  return expr;
}

}  // namespace

std::optional<TimeExpr> EnglishTimeAt(const TimeContext& context, size_t at) {
  if (at >= context.view.size() || !WordBreak(context.view, at)) return std::nullopt;
  return Reader(context, at).Read();
}

}  // namespace claimgraph::ingest
