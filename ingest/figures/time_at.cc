#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/figures/time_expr.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

std::optional<TimeExpr> SimpleTimeAt(const TimeContext& context, size_t at) {
  std::optional<TimeExpr> best;
  for (auto read : {&NumericDateAt, &ChineseTimeAt, &EnglishTimeAt, &EnglishPartAt, &HolidayAt}) {
    auto expr = read(context, at);
    if (expr && (!best || expr->end > best->end)) best = std::move(expr);
  }
  return best;
}

struct Joint {
  std::string_view word;
  bool spaced;  // needs a space on both sides
};
constexpr Joint kJoints[] = {{"-", false},   {"~", false},    {"—", false},   {"–", false},
                             {"至", false},  {"到", false},   {"to", true},   {"through", true},
                             {"thru", true}, {"until", true}, {"till", true}, {"–", true},
                             {"-", true},    {"and", true},   {"与", false},  {"和", false}};

// The text between the parts of a range, and where the second part starts; 0 when there is none.
size_t SecondPartAt(std::string_view view, size_t end, bool between, std::string_view* joint) {
  const size_t start = SkipSpaces(view, end);
  for (const Joint& candidate : kJoints) {
    const bool and_word = candidate.word == "and" || candidate.word == "与" || candidate.word == "和";
    if (and_word && !between) continue;
    if (!HasAt(view, start, candidate.word)) continue;
    const size_t after = start + candidate.word.size();
    if (candidate.spaced && (start == end || !HasAt(view, after, " "))) continue;
    *joint = candidate.word;
    return SkipSpaces(view, after);
  }
  return 0;
}

// "2020" of "2020-2025年": four digits that only the second part makes a year.
std::optional<TimeExpr> BareYearAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  int value = 0;
  size_t i = at;
  while (i < view.size() && IsDigitByte(view[i]) && i - at < 5) value = value * 10 + (view[i++] - '0');
  if (i - at != 4 || value < 1500 || value > 2100) return std::nullopt;
  TimeExpr expr = MakeYear(value);
  expr.begin = at;
  expr.end = i;
  expr.unit = "bare";
  return expr;
}

bool IsStretch(const TimeExpr& expr) {
  return (expr.type == TimeType::kDate || expr.type == TimeType::kPeriod) && expr.when.start && expr.when.stop;
}

// `first` to `second`: half-open, the second part included; the reading that ends where it starts is the other one.
TimeExpr Join(const TimeExpr& first, const TimeExpr& second) {
  TimeExpr range = MakePeriod(*first.when.start, *second.when.stop);
  range.begin = first.begin;
  range.end = second.end;
  range.relative = first.relative || second.relative;
  range.has_year = first.has_year || second.has_year;
  range.other = Stretch{first.when.start, second.when.start};
  if (first.kind == FigureKind::kYear && second.kind == FigureKind::kYear) {
    range.iso = Cat(first.iso, "/", second.iso);
  }
  return range;
}

}  // namespace

std::optional<TimeExpr> TimeAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  size_t start = at;
  bool between = false, from = false;
  for (std::string_view word : {"between ", "from ", "从", "自", "在"}) {
    if (!HasAt(view, at, word) || !WordBreak(view, at)) continue;
    start = at + word.size();
    between = word == "between " || word == "在";
    from = true;
  }
  // "between 3 and 12 of Sept" is one expression of its own.
  if (from) {
    if (auto days = EnglishPartAt(context, at)) return days;
  }
  std::optional<TimeExpr> first = SimpleTimeAt(context, start);
  const std::optional<TimeExpr> bare = BareYearAt(context, start);
  if (!first) first = bare;
  if (!first) return std::nullopt;
  std::string_view joint;
  if (IsStretch(*first)) {
    if (const size_t next = SecondPartAt(view, first->end, between, &joint)) {
      TimeContext second_context = context;
      if (first->has_year) second_context.anchor = first->when.start;
      auto second = SimpleTimeAt(second_context, next);
      if (second && second->unit == "bare" && joint != "-" && joint != "–" && joint != "—" && joint != "to" &&
          joint != "and" && joint != "through" && joint != "until") {
        second.reset();
      }
      if (second && IsStretch(*second) && *first->when.start < *second->when.start) {
        TimeExpr range = Join(*first, *second);
        if (from) range.begin = at;
        if (between) {
          for (std::string_view tail : {"之间", "间"}) {
            if (HasAt(view, range.end, tail)) {
              range.end += tail.size();
              break;
            }
          }
        }
        return range;
      }
    }
  }
  if (from || (bare && first->end == bare->end && first->unit == "bare")) {
    if (from) return std::nullopt;  // the word is not part of a single time
  }
  return first;
}

}  // namespace claimgraph::ingest
