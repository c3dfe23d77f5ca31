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
constexpr Named kYears[] = {{"大前年", -3}, {"前年", -2},  {"去年", -1}, {"上一年", -1}, {"上年", -1},
                            {"今年", 0},    {"本年度", 0}, {"本年", 0},  {"这一年", 0},  {"明年", 1},
                            {"下一年", 1},  {"后年", 2},   {"大后年", 3}};
constexpr Named kDays[] = {{"大前天", -3},  {"大前日", -3},  {"前天", -2},   {"前日", -2},  {"昨天", -1},
                           {"昨日", -1},    {"今天", 0},     {"今日", 0},    {"当天", 0},   {"当日", 0},
                           {"明天", 1},     {"明日", 1},     {"听日", 1},    {"次日", 1},   {"隔天", 1},
                           {"翌日", 1},     {"后天", 2},     {"后日", 2},    {"大后天", 3}, {"大后日", 3},
                           {"大大后天", 4}, {"最近一天", 0}, {"上一天", -1}, {"下一天", 1}};
constexpr Named kWhich[] = {{"上上", -2}, {"下下", 2}, {"上一", -1}, {"上", -1}, {"这一", 0}, {"这", 0},
                            {"本", 0},    {"今", 0},   {"下一", 1},  {"下", 1},  {"呢", 0}};
constexpr std::string_view kWeekWords[] = {"星期", "礼拜", "周"};

// Walks over a text piece by piece; every Eat moves it on.
class Reader {
 public:
  Reader(const TimeContext& context, size_t at) : context_(context), view_(context.view), at_(at) {}

  bool Eat(std::string_view word) {
    if (!HasAt(view_, at_, word)) return false;
    at_ += word.size();
    return true;
  }
  template <size_t n>
  std::optional<int> EatNamed(const Named (&words)[n]) {
    const Named* best = nullptr;
    for (const Named& named : words) {
      if (HasAt(view_, at_, named.word) && (best == nullptr || named.word.size() > best->word.size())) best = &named;
    }
    if (best == nullptr) return std::nullopt;
    at_ += best->word.size();
    return best->value;
  }
  bool EatSpace() {
    at_ = SkipSpaces(view_, at_);
    return true;
  }
  // A small whole number, in digits or characters.
  std::optional<int> EatNumber(int least, int most) {
    const auto numeral = ChineseNumeralAt(view_, at_);
    if (!numeral || numeral->fraction || numeral->decimals >= 0 || numeral->value < least || numeral->value > most) {
      return std::nullopt;
    }
    at_ = numeral->end;
    return static_cast<int>(numeral->value);
  }
  size_t at() const { return at_; }
  void Back(size_t at) { at_ = at; }

  std::optional<TimeExpr> Date();
  std::optional<TimeExpr> Week();
  std::optional<TimeExpr> Relative();
  std::optional<TimeExpr> Era();

 private:
  std::optional<int> Year(bool* relative);
  std::optional<TimeExpr> InYear(int year, bool relative);
  std::optional<TimeExpr> InMonth(int year, int month);
  std::optional<int> Now() const {
    return context_.now ? std::optional<int>(ToCivil(*context_.now).year) : std::nullopt;
  }

  const TimeContext& context_;
  std::string_view view_;
  size_t at_;
};

// 2025年, 二〇二五年, 98年5月, 今年.
std::optional<int> Reader::Year(bool* relative) {
  const size_t start = at_;
  *relative = false;
  if (const auto named = EatNamed(kYears)) {
    *relative = true;
    if (Now()) return *Now() + *named;
    at_ = start;
    return std::nullopt;
  }
  size_t end = start, next = start;
  int value = 0, digits = 0;
  bool arabic = true;
  for (int digit; end < view_.size() && digits < 5; end = next, ++digits) {
    if (IsDigitByte(view_[end])) {
      digit = view_[end] - '0';
      next = end + 1;
    } else {
      digit = ChineseDigitAt(view_, end, &next);
      arabic = false;
    }
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  at_ = end;
  EatSpace();
  if ((digits != 4 && digits != 2) || !Eat("年")) {
    at_ = start;
    return std::nullopt;
  }
  Eat("度");
  if (digits == 2) {
    // Two digits make a year only where a month follows, or as 零八年; else 20年 is how long something takes.
    const size_t after = at_;
    const bool month = EatNumber(1, 12).has_value() && Eat("月");
    at_ = after;
    if (!month && (arabic || value >= 20)) {
      at_ = start;
      return std::nullopt;
    }
    value += value >= 40 ? 1900 : 2000;
  }
  if (value < 1000 || value > 2999) {
    at_ = start;
    return std::nullopt;
  }
  return value;
}

std::optional<TimeExpr> Reader::InMonth(int year, int month) {
  const size_t start = at_;
  EatSpace();
  const TimeExpr whole = MakeMonth(year, month);
  const auto part = [&](int first, int last) {
    const Seconds begin = *whole.when.start;
    return MakePeriod(begin + (first - 1) * kDay, last == 0 ? *whole.when.stop : begin + last * kDay);
  };
  if (Eat("上旬") || Eat("初")) return part(1, 10);
  if (Eat("中旬")) return part(11, 20);
  if (Eat("下旬") || Eat("底") || Eat("末")) return part(21, 0);
  const bool the = Eat("的");
  (void)the;
  if (const auto day = EatNumber(1, 31); day && (Eat("日") || Eat("号") || Eat("號"))) {
    if (IsValidDate(year, month, *day)) return MakeDate(year, month, *day);
    return std::nullopt;
  }
  at_ = start;
  return whole;
}

std::optional<TimeExpr> Reader::InYear(int year, bool relative) {
  const size_t start = at_;
  const auto finish = [&](std::optional<TimeExpr> expr) {
    if (expr) expr->relative = relative, expr->has_year = true;
    return expr;
  };
  EatSpace();
  Eat("的");
  EatSpace();
  if (Eat("上半年") || Eat("h1")) return finish(MakeHalf(year, 1));
  if (Eat("下半年") || Eat("h2")) return finish(MakeHalf(year, 2));
  if (HasAt(view_, at_, "q") && at_ + 1 < view_.size() && view_[at_ + 1] >= '1' && view_[at_ + 1] <= '4') {
    const int quarter = view_[at_ + 1] - '0';
    at_ += 2;
    Eat("季度");
    return finish(MakeQuarter(year, quarter));
  }
  {
    const size_t before = at_;
    Eat("第");
    if (const auto quarter = EatNumber(1, 4); quarter && (Eat("季度") || Eat("季"))) {
      return finish(MakeQuarter(year, *quarter));
    }
    at_ = before;
    if (Eat("前") || Eat("头")) {
      const auto count = EatNumber(1, 12);
      if (count && (Eat("个月") || Eat("月")))
        return finish(MakePeriod(FromCivil(year, 1, 1), FromCivil(year, 1 + *count, 1)));
      if (count && *count <= 4 && (Eat("个季度") || Eat("季度"))) {
        return finish(MakePeriod(FromCivil(year, 1, 1), FromCivil(year, 1 + 3 * *count, 1)));
      }
    }
    at_ = before;
  }
  if (const auto month = EatNumber(1, 12)) {
    // 1-9月: two months with one word.
    const size_t after = at_;
    for (std::string_view joint : {"-", "~", "—", "–", "至", "到", "、"}) {
      if (!Eat(joint)) continue;
      const auto last = EatNumber(1, 12);
      if (last && *last > *month && Eat("月")) {
        Eat("份");
        return finish(MakePeriod(FromCivil(year, *month, 1), FromCivil(year, *last + 1, 1)));
      }
      at_ = after;
    }
    if (Eat("月")) {
      if (Eat("份")) return finish(MakeMonth(year, *month));
      return finish(InMonth(year, *month));
    }
  }
  at_ = start;
  if (Eat("初")) return finish(MakePeriod(FromCivil(year, 1, 1), FromCivil(year, 4, 1)));
  if (Eat("中") && !IsHanAt(view_, at_)) return finish(MakePeriod(FromCivil(year, 4, 1), FromCivil(year, 10, 1)));
  at_ = start;
  if (Eat("底") || Eat("末")) return finish(MakePeriod(FromCivil(year, 10, 1), FromCivil(year + 1, 1, 1)));
  return finish(MakeYear(year));
}

std::optional<TimeExpr> Reader::Date() {
  const size_t start = at_;
  bool relative = false;
  if (const auto year = Year(&relative)) {
    auto expr = InYear(*year, relative);
    if (expr && relative) expr->relative = true;
    return expr;
  }
  // Without a year: the year of the other end of a range, or the reference time's.
  const auto base = context_.anchor ? context_.anchor : context_.now;
  if (!base) return std::nullopt;
  const Civil now = ToCivil(*base);
  const bool anchored = context_.anchor.has_value();
  std::optional<TimeExpr> expr;
  std::optional<Stretch> other;
  Eat("第");
  if (const auto quarter = EatNumber(1, 4); quarter && Eat("季度")) {
    expr = MakeQuarter(now.year, *quarter);
  } else {
    at_ = start;
    if (Eat("上半年")) {
      expr = MakeHalf(now.year, 1);
    } else if (Eat("下半年")) {
      expr = MakeHalf(now.year, 2);
    } else if (const auto month = EatNumber(1, 12); month && Eat("月")) {
      Eat("份");
      expr = InMonth(now.year, *month);
      if (expr && !anchored) {
        const size_t end = at_;
        const bool past = *expr->when.start <= *base;
        Reader again(context_, end);
        const int shift = past ? 12 : -12;
        other = Stretch{AddMonths(*expr->when.start, shift), AddMonths(*expr->when.stop, shift)};
      }
    } else {
      at_ = start;
      if (const auto day = EatNumber(1, 31); day && (Eat("号") || ((anchored || context_.loose) && Eat("日")))) {
        if (IsValidDate(now.year, now.month, *day)) {
          expr = MakeDate(now.year, now.month, *day);
          const int shift = *expr->when.start <= *base ? 1 : -1;
          if (!anchored) other = Stretch{AddMonths(*expr->when.start, shift), AddMonths(*expr->when.stop, shift)};
        }
      }
    }
  }
  if (!expr) return std::nullopt;
  expr->relative = !anchored;
  expr->has_year = anchored;
  expr->other = other;
  return expr;
}

// 星期三, 下周, 上个礼拜五, 本月, 下个月.
std::optional<TimeExpr> Reader::Week() {
  if (!context_.now) return std::nullopt;
  const Seconds now = *context_.now;
  const size_t start = at_;
  const auto which = EatNamed(kWhich);
  if (which) {
    Eat("个");
    if (Eat("月")) {
      Eat("份");
      const Civil civil = ToCivil(FromCivil(ToCivil(now).year, ToCivil(now).month + *which, 1));
      auto expr = InMonth(civil.year, civil.month);
      if (expr) expr->relative = true;
      return expr;
    }
    if (Eat("季度") || Eat("季")) {
      const int quarter = (ToCivil(now).month - 1) / 3 + *which;
      const int year = ToCivil(now).year + (quarter >= 0 ? quarter / 4 : (quarter - 3) / 4);
      TimeExpr expr = MakeQuarter(year, (quarter % 4 + 4) % 4 + 1);
      expr.relative = true;
      return expr;
    }
  }
  bool week = false;
  for (std::string_view word : kWeekWords) week = week || Eat(word);
  if (!week) {
    at_ = start;
    return std::nullopt;
  }
  const Seconds monday = StartOfWeek(now) + which.value_or(0) * kWeek;
  std::optional<TimeExpr> expr;
  if (Eat("末")) {
    expr = MakePeriod(monday + 5 * kDay, monday + kWeek);
  } else {
    static constexpr Named kWeekdays[] = {{"一", 0}, {"二", 1}, {"三", 2}, {"四", 3}, {"五", 4}, {"六", 5}, {"日", 6},
                                          {"天", 6}, {"1", 0},  {"2", 1},  {"3", 2},  {"4", 3},  {"5", 4},  {"6", 5}};
    if (const auto weekday = EatNamed(kWeekdays)) {
      Seconds day = monday + *weekday * kDay;
      std::optional<Stretch> other;
      if (!which) {  // the next one to come, or the one that just was
        if (day <= StartOfDay(now)) day += kWeek;
        other = Stretch{day - kWeek, day - kWeek + kDay};
      }
      const Civil civil = ToCivil(day);
      expr = MakeDate(civil.year, civil.month, civil.day);
      expr->other = other;
    } else if (which) {
      expr = MakePeriod(monday, monday + kWeek);
    }
  }
  if (!expr) {
    at_ = start;
    return std::nullopt;
  }
  expr->relative = true;
  return expr;
}

// 今天, 三天前, 两年后, 过去五年, 近三个月, 未来10天.
std::optional<TimeExpr> Reader::Relative() {
  if (!context_.now) return std::nullopt;
  const Seconds now = *context_.now;
  const size_t start = at_;
  if (const auto day = EatNamed(kDays)) {
    const Civil civil = ToCivil(StartOfDay(now) + *day * kDay);
    TimeExpr expr = MakeDate(civil.year, civil.month, civil.day);
    expr.relative = true;
    return expr;
  }
  static constexpr Named kSpans[] = {{"过去的", -1}, {"过去", -1}, {"最近的", -1}, {"最近", -1}, {"近", -1},
                                     {"前", -1},     {"上", -1},   {"未来的", 1},  {"未来", 1},  {"接下来", 1},
                                     {"之后", 1},    {"后", 1},    {"下", 1},      {"今后", 1},  {"往后", 1}};
  if (const auto span = EatNamed(kSpans)) {
    if (const auto length = DurationAt(view_, at_)) {
      at_ = length->end;
      const bool days = length->seconds >= kDay && length->iso.find('T') == std::string::npos;
      const Seconds from = days ? StartOfDay(now) : now;
      TimeExpr expr;
      if (*span < 0) {
        expr = MakePeriod(Shift(from, -length->amount, length->unit), from);
      } else {
        const Seconds next = days ? from + kDay : from;
        expr = MakePeriod(next, Shift(next, length->amount, length->unit));
        expr.other = Stretch{from, Shift(from, length->amount, length->unit)};
      }
      if (!days) expr.type = TimeType::kDateTimePeriod;
      expr.relative = true;
      return expr;
    }
    at_ = start;
  }
  if (const auto length = DurationAt(view_, at_)) {
    at_ = length->end;
    int sign = 0;
    if (Eat("以前") || Eat("之前") || Eat("前")) sign = -1;
    if (sign == 0 && (Eat("以后") || Eat("之后") || Eat("过后") || Eat("后"))) sign = 1;
    if (sign != 0) {
      const bool days = length->iso.find('T') == std::string::npos;
      const Seconds at = Shift(days ? StartOfDay(now) : now, sign * length->amount, length->unit);
      TimeExpr expr;
      if (days) {
        const Civil civil = ToCivil(at);
        expr = MakeDate(civil.year, civil.month, civil.day);
      } else {
        expr = MakePeriod(at, at);
        expr.type = TimeType::kDateTime;
      }
      expr.relative = true;
      return expr;
    }
  }
  at_ = start;
  return std::nullopt;
}

// 二十一世纪, 上世纪80年代, 90年代.
std::optional<TimeExpr> Reader::Era() {
  const size_t start = at_;
  std::optional<int> century;
  bool relative = false;
  if (context_.now && (Eat("上世纪") || Eat("上个世纪"))) {
    century = ToCivil(*context_.now).year / 100 * 100 - 100;
    relative = true;
  } else if (context_.now && (Eat("本世纪") || Eat("这个世纪"))) {
    century = ToCivil(*context_.now).year / 100 * 100;
    relative = true;
  } else if (const auto number = EatNumber(1, 30); number && Eat("世纪")) {
    century = (*number - 1) * 100;
  } else {
    at_ = start;
  }
  const size_t after = at_;
  std::optional<TimeExpr> expr;
  if (const auto decade = EatNumber(0, 2990); decade && *decade % 10 == 0 && Eat("年代")) {
    const int base = *decade >= 1000 ? *decade : century ? *century + *decade : *decade < 100 ? 1900 + *decade : 0;
    if (base > 0 && (*decade >= 1000 || *decade < 100))
      expr = MakePeriod(FromCivil(base, 1, 1), FromCivil(base + 10, 1, 1));
  } else {
    at_ = after;
    if (century) expr = MakePeriod(FromCivil(*century, 1, 1), FromCivil(*century + 100, 1, 1));
  }
  if (!expr) {
    at_ = start;
    return std::nullopt;
  }
  expr->has_year = true;
  expr->relative = relative;
  return expr;
}

}  // namespace

std::optional<TimeExpr> ChineseTimeAt(const TimeContext& context, size_t at) {
  std::optional<TimeExpr> best;
  const auto consider = [&](std::optional<TimeExpr> (Reader::*read)()) {
    Reader reader(context, at);
    std::optional<TimeExpr> expr = (reader.*read)();
    if (!expr || (best && reader.at() <= best->end)) return;
    best = std::move(expr);
    best->begin = at;
    best->end = reader.at();
  };
  consider(&Reader::Date);
  consider(&Reader::Week);
  consider(&Reader::Relative);
  consider(&Reader::Era);
  return best;
}

}  // namespace claimgraph::ingest
