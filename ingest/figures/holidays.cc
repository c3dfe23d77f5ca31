// Named days (data/holidays.tsv): with a year they are dates like any other, without one the next of them.
#include <unicode/calendar.h>

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/check.h"
#include "ingest/figures/time_expr.h"
#include "ingest/figures/view.h"
#include "ingest/lexicon/aho_corasick.h"
#include "ingest/lexicon/lexicon_file.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kFigureData[];

namespace {

// Easter Sunday (Gauss, in the form of Meeus and others), in the Gregorian calendar.
Seconds WesternEaster(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return FromCivil(year, n / 31, n % 31 + 1);
}

Seconds OrthodoxEaster(int year) {
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int n = d + e + 114;
  const int behind = year / 100 - year / 400 - 2;  // days between the Julian and the Gregorian calendar
  return FromCivil(year, n / 31, n % 31 + 1) + behind * kDay;
}

// A day of the Chinese year that begins in Gregorian `year`.
std::optional<Seconds> ChineseDay(int year, int month, int day) {
  if (month == 12 && day == 30) {
    const auto next = ChineseDay(year + 1, 1, 1);
    return next ? std::optional<Seconds>(*next - kDay) : std::nullopt;
  }
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("zh@calendar=chinese"), error));
  if (U_FAILURE(error)) return std::nullopt;
  constexpr int kEpoch = 2637;  // the Chinese calendar of ICU counts years from 2637 BCE
  calendar->clear();
  calendar->set(UCAL_EXTENDED_YEAR, year + kEpoch);
  calendar->set(UCAL_MONTH, month - 1);
  calendar->set(UCAL_DATE, day);
  const double milliseconds = calendar->getTime(error);
  if (U_FAILURE(error)) return std::nullopt;
  return StartOfDay(static_cast<Seconds>(milliseconds / 1000));
}

std::optional<Seconds> DayInYear(const std::string& rule, int year) {
  const auto offset = [&](size_t at) { return std::atoi(rule.c_str() + at) * kDay; };
  if (rule.rfind("easter", 0) == 0) return WesternEaster(year) + offset(6);
  if (rule.rfind("orthodox", 0) == 0) return OrthodoxEaster(year) + offset(8);
  if (rule.rfind("lunar ", 0) == 0) return ChineseDay(year, std::atoi(rule.c_str() + 6), std::atoi(rule.c_str() + 9));
  const int month = std::atoi(rule.c_str());
  const size_t slash = rule.find('/');
  if (slash == std::string::npos) return FromCivil(year, month, std::atoi(rule.c_str() + 3));
  const int nth = std::atoi(rule.c_str() + slash + 1);
  const int weekday = std::atoi(rule.c_str() + rule.rfind('/') + 1);
  const Seconds first = FromCivil(year, month, 1);
  Seconds day = first + ((weekday - Weekday(first)) % 7 + 7) % 7 * kDay + (nth > 0 ? (nth - 1) * kWeek : 0);
  while (nth < 0 && day + kWeek < FromCivil(year, month + 1, 1)) day += kWeek;
  return day;
}

struct Holidays {
  AhoCorasick names;
  std::vector<std::string> rules;
};

const Holidays& AllHolidays() {
  static const Holidays* const holidays = [] {
    auto* result = new Holidays;  // lives as long as the program
    auto rows = ParseEmbedded(kFigureData, "holidays.tsv", 2, 2);
    CG_CHECK(rows.ok());  // embedded at build time and tested
    std::vector<AhoCorasick::Word> words;
    for (const LexiconRow& row : *rows) {
      for (const std::string& name : SplitAlternatives(row.columns[1])) {
        words.push_back({MatchingView(name), static_cast<uint32_t>(result->rules.size())});
      }
      result->rules.push_back(row.columns[0]);
    }
    auto built = AhoCorasick::Build(std::move(words));
    CG_CHECK(built.ok());
    result->names = *std::move(built);
    return result;
  }();
  return *holidays;
}

// A year at `at`: " 2018", ", 2018", " of this year"; sets `*end`.
std::optional<TimeExpr> YearAfter(const TimeContext& context, size_t at) {
  size_t i = SkipSpaces(context.view, at);
  if (HasAt(context.view, i, ",")) i = SkipSpaces(context.view, i + 1);
  for (std::string_view word : {"of ", "in "}) {
    if (HasAt(context.view, i, word)) i += word.size();
  }
  if (i == at) return std::nullopt;
  const auto year = EnglishTimeAt(context, i);
  return year && year->kind == FigureKind::kYear ? year : std::nullopt;
}

}  // namespace

std::optional<TimeExpr> HolidayAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  if (!WordBreak(view, at)) return std::nullopt;
  const Holidays& holidays = AllHolidays();
  std::optional<int> year;
  size_t name = at;
  bool relative = false;
  if (IsDigitByte(view[at]) || IsHanAt(view, at)) {
    const auto before = ChineseTimeAt(context, at);
    if (before && before->kind == FigureKind::kYear) {
      year = ToCivil(*before->when.start).year;
      relative = before->relative;
      name = before->end;
      for (std::string_view of : {"的", " "}) {
        if (HasAt(view, name, of)) name += of.size();
      }
    }
  }
  int shift = 0;
  for (const auto& [word, by] : {std::pair<std::string_view, int>{"last ", -1}, {"next ", 1}, {"this ", 0}}) {
    if (HasAt(view, at, word)) {
      name = at + word.size();
      shift = by;
    }
  }
  const AhoCorasick::Match match = holidays.names.LongestAt(view, name);
  if (match.end == match.begin || !WordBreak(view, match.begin) || !WordBreak(view, match.end)) return std::nullopt;
  const std::string& rule = holidays.rules[match.value];
  size_t end = match.end;
  if (!year) {
    if (const auto after = YearAfter(context, end)) {
      year = ToCivil(*after->when.start).year;
      relative = after->relative;
      end = after->end;
    }
  }
  std::optional<Stretch> other;
  std::optional<Seconds> day;
  if (year) {
    day = DayInYear(rule, *year);
  } else {
    if (!context.now) return std::nullopt;
    relative = true;
    const int now = ToCivil(*context.now).year;
    day = DayInYear(rule, now);
    if (!day) return std::nullopt;
    const bool past = *day < StartOfDay(*context.now);
    const auto second = DayInYear(rule, past ? now + 1 : now - 1);
    if (second) other = Stretch{*second, *second + kDay};
    if (past && other) {
      std::swap(*day, *other->start);
      other->stop = *other->start + kDay;
    }
    if (shift == -1 && other) day = *other->start;
  }
  if (!day) return std::nullopt;
  const Civil civil = ToCivil(*day);
  TimeExpr expr = MakeDate(civil.year, civil.month, civil.day);
  expr.begin = at;
  expr.end = end;
  expr.other = other;
  expr.relative = relative;
  expr.has_year = year.has_value();
  return expr;
}

}  // namespace claimgraph::ingest
