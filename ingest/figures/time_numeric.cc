#include <optional>
#include <string_view>

#include "ingest/figures/time_expr.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

// A run of one to four digits as a number; `*length` says how many.
int DigitsAt(std::string_view view, size_t at, size_t* length) {
  size_t end = at;
  int value = 0;
  while (end < view.size() && IsDigitByte(view[end]) && end - at < 9) value = value * 10 + (view[end++] - '0');
  *length = end - at;
  return value;
}

int FullYear(int value, size_t digits) {
  if (digits == 4) return value;
  if (digits == 2) return value >= 40 ? 1900 + value : 2000 + value;
  return 0;
}

// Chooses between month/day and day/month: what is impossible decides, else the month comes first.
std::optional<TimeExpr> FromParts(int year, int a, int b) {
  if (IsValidDate(year, a, b)) return MakeDate(year, a, b);
  if (IsValidDate(year, b, a)) return MakeDate(year, b, a);
  return std::nullopt;
}

std::optional<TimeExpr> QuarterAt(std::string_view view, size_t at, int year, size_t* end) {
  // After a year: "2025年Q1", "2025Q1", "2025 Q1", "2025-Q1".
  size_t i = SkipSpaces(view, at);
  if (HasAt(view, i, "-") || HasAt(view, i, "/")) ++i;
  if (!HasAt(view, i, "q") || i + 1 >= view.size() || view[i + 1] < '1' || view[i + 1] > '4') return std::nullopt;
  if (!WordBreak(view, i + 2)) return std::nullopt;
  *end = i + 2;
  return MakeQuarter(year, view[i + 1] - '0');
}

// Q1 2025, Q1 of 2025, Q1/2025; without a year, that of the reference time.
std::optional<TimeExpr> QuarterFirstAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  const bool quarter = WordBreak(view, at) && at + 1 < view.size() && view[at + 1] >= '1' && view[at + 1] <= '4' &&
                       WordBreak(view, at + 2);
  if (!quarter) return std::nullopt;
  const int number = view[at + 1] - '0';
  size_t i = SkipSpaces(view, at + 2), length = 0;
  for (std::string_view joint : {"of ", "fy", "fiscal ", "/", "-"}) {
    if (HasAt(view, i, joint)) i += joint.size();
  }
  const int year = DigitsAt(view, i, &length);
  const bool said = length == 4 && WordBreak(view, i + 4);
  const std::optional<Seconds> base = context.anchor ? context.anchor : context.now;
  if (!said && !base) return std::nullopt;
  TimeExpr expr = MakeQuarter(said ? year : ToCivil(*base).year, number);
  expr.begin = at;
  expr.end = said ? i + 4 : at + 2;
  expr.relative = !said;
  expr.has_year = said || context.anchor.has_value();
  return expr;
}

// 22/04, 10/25: a day of this year, or of the one before or after.
std::optional<TimeExpr> DayWithoutYear(const TimeContext& context, int a, int b) {
  if (!context.loose || !context.now) return std::nullopt;
  auto expr = FromParts(ToCivil(*context.now).year, a, b);
  if (!expr) return std::nullopt;
  const int shift = *expr->when.start < StartOfDay(*context.now) ? 12 : -12;
  expr->other = Stretch{AddMonths(*expr->when.start, shift), AddMonths(*expr->when.stop, shift)};
  expr->relative = true;
  return expr;
}

}  // namespace

// 2025-04-09, 2025/4/9, 2025.4.9, 4/9/2025, 09.04.2025, 2025-04, 2025Q1, Q1 2025.
std::optional<TimeExpr> NumericDateAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  if (HasAt(view, at, "q")) return QuarterFirstAt(context, at);
  size_t n1 = 0, n2 = 0, n3 = 0;
  const int first = DigitsAt(view, at, &n1);
  if (n1 == 0) return std::nullopt;
  const size_t sep1 = at + n1;
  if (n1 == 8 && context.loose && WordBreak(view, sep1) && IsValidDate(first / 10000, first / 100 % 100, first % 100) &&
      first / 10000 >= 1900 && first / 10000 < 2100) {
    TimeExpr expr = MakeDate(first / 10000, first / 100 % 100, first % 100);
    expr.begin = at;
    expr.end = sep1;
    expr.has_year = true;
    return expr;
  }
  if (n1 == 4) {
    size_t end = 0;
    if (auto quarter = QuarterAt(view, sep1, first, &end)) {
      quarter->begin = at;
      quarter->end = end;
      return quarter;
    }
  }
  if (sep1 >= view.size() || (view[sep1] != '-' && view[sep1] != '/' && view[sep1] != '.')) return std::nullopt;
  const char sep = view[sep1];
  const int second = DigitsAt(view, sep1 + 1, &n2);
  const size_t sep2 = sep1 + 1 + n2;
  if (n2 == 0 || n2 > 2) return std::nullopt;
  std::optional<TimeExpr> expr;
  size_t end = sep2;
  if (sep2 < view.size() && view[sep2] == sep) {
    const int third = DigitsAt(view, sep2 + 1, &n3);
    if (n3 > 0) {
      end = sep2 + 1 + n3;
      if (n1 == 4 && n3 <= 2) {
        if (IsValidDate(first, second, third)) expr = MakeDate(first, second, third);
      } else if (n1 <= 2 && (n3 == 4 || n3 == 2)) {
        const int year = FullYear(third, n3);
        expr = sep == '.' ? FromParts(year, second, first) : FromParts(year, first, second);
        if (expr && sep != '.' && first != second && IsValidDate(year, second, first)) {
          const TimeExpr swapped = MakeDate(year, second, first);
          expr->other = swapped.when;
        }
      }
    }
  }
  if (!expr && n3 == 0 && n1 <= 2) {
    expr = sep == '/' && WordBreak(view, sep2) ? DayWithoutYear(context, first, second) : std::nullopt;
    if (!expr) return std::nullopt;
    expr->begin = at;
    expr->end = sep2;
    return expr;
  }
  if (!expr && n3 == 0 && n1 == 4 && (n2 == 2 || context.loose) && sep != '.' && second >= 1 && second <= 12 &&
      first >= 1000) {
    // 2025-04 is a month; 2020-25 is a stretch of years and 2010-12 stays a month.
    expr = MakeMonth(first, second);
    end = sep2;
  }
  if (!expr || !WordBreak(view, end)) return std::nullopt;
  expr->begin = at;
  expr->end = end;
  expr->has_year = true;
  return expr;
}

}  // namespace claimgraph::ingest
