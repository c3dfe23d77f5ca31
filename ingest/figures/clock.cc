#include "ingest/figures/clock.h"

#include <algorithm>
#include <utility>

#include "ingest/figures/numerals.h"
#include "ingest/figures/scan.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

struct DayPart {
  std::string_view word;
  int from, to;    // hours
  bool afternoon;  // hours after it count from noon
};
constexpr DayPart kParts[] = {
    {"凌晨", 0, 6, false},     {"清晨", 6, 8, false},    {"清早", 6, 8, false},     {"早晨", 8, 12, false},
    {"早上", 8, 12, false},    {"早间", 8, 12, false},   {"上午", 8, 12, false},    {"早", 8, 12, false},
    {"中午", 12, 13, true},    {"正午", 12, 13, true},   {"午间", 12, 13, true},    {"下午", 12, 16, true},
    {"午后", 12, 16, true},    {"傍晚", 16, 20, true},   {"晚上", 16, 20, true},    {"晚间", 16, 20, true},
    {"夜里", 20, 24, true},    {"夜晚", 20, 24, true},   {"深夜", 20, 24, true},    {"半夜", 0, 4, false},
    {"午夜", 0, 1, false},     {"晚", 16, 20, true},     {"morning", 8, 12, false}, {"afternoon", 12, 16, true},
    {"evening", 16, 20, true}, {"night", 20, 24, true},  {"tonight", 20, 24, true}, {"noon", 12, 12, true},
    {"midday", 12, 12, true},  {"midnight", 0, 0, false}};

const DayPart* PartAt(std::string_view view, size_t at) {
  const DayPart* best = nullptr;
  for (const DayPart& part : kParts) {
    if (HasAt(view, at, part.word) && WordBreak(view, at) && WordBreak(view, at + part.word.size()) &&
        (best == nullptr || part.word.size() > best->word.size())) {
      best = &part;
    }
  }
  return best;
}

// am, pm, a.m., p.m. after a time; sets `*end`. 0: none, 1: am, 2: pm.
int MeridianAt(std::string_view view, size_t at, size_t* end) {
  const size_t start = SkipSpaces(view, at);
  static constexpr std::pair<std::string_view, int> kWords[] = {{"a.m.", 1}, {"p.m.", 2}, {"a.m", 1},
                                                                {"p.m", 2},  {"am", 1},   {"pm", 2}};
  for (const auto& [word, half] : kWords) {
    if (HasAt(view, start, word) && (word.back() == '.' || WordBreak(view, start + word.size()))) {
      *end = start + word.size();
      return half;
    }
  }
  if (start == at) {
    for (const auto& [word, half] : {std::pair<std::string_view, int>{"a", 1}, {"p", 2}}) {
      if (HasAt(view, at, word) && WordBreak(view, at + 1)) {
        *end = at + 1;
        return half;
      }
    }
  }
  return 0;
}

size_t TwoDigits(std::string_view view, size_t at, int* value) {
  size_t i = at;
  *value = 0;
  while (i < view.size() && IsDigitByte(view[i]) && i - at < 3) *value = *value * 10 + (view[i++] - '0');
  return i - at;
}

// 3点, 三点半, 十五点二十分, 3时20分.
std::optional<ClockTime> ChineseClockAt(std::string_view view, size_t at) {
  const auto hour = ChineseNumeralAt(view, at);
  if (!hour || hour->fraction || hour->value > 24 || hour->value < 0) {
    return std::nullopt;
  }
  if (hour->decimals >= 0 || hour->end == at) return std::nullopt;
  size_t i = hour->end;
  bool found = false;
  for (std::string_view word : {"点钟", "点整", "时整", "点", "时"}) {
    if (HasAt(view, i, word)) {
      if (word == "时" && (HasAt(view, i, "时代") || HasAt(view, i, "时间") || HasAt(view, i, "时期"))) continue;
      i += word.size();
      found = true;
      break;
    }
  }
  if (!found) return std::nullopt;
  ClockTime time;
  time.begin = at;
  double minutes = 0, seconds = 0;
  if (HasAt(view, i, "半")) {
    minutes = 30;
    i += 3;
  } else if (HasAt(view, i, "一刻") || HasAt(view, i, "三刻")) {
    minutes = HasAt(view, i, "一刻") ? 15 : 45;
    i += 6;
  } else if (const auto minute = ChineseNumeralAt(view, HasAt(view, i, "过") ? i + 3 : i);
             minute && minute->value < 60 && minute->decimals < 0) {
    size_t end = minute->end;
    const bool said = HasAt(view, end, "分");
    if (said) end += 3;
    if (HasAt(view, end, "钟")) end += 3;
    if (said || minute->digits == 2 || minute->scaled || minute->value >= 10) {
      minutes = minute->value;
      i = end;
      if (const auto second = ChineseNumeralAt(view, i);
          second && second->value < 60 && HasAt(view, second->end, "秒")) {
        seconds = second->value;
        i = second->end + 3;
      }
    }
  }
  time.end = i;
  time.start = time.stop = static_cast<Seconds>(hour->value * 3600 + minutes * 60 + seconds);
  return time;
}

// 5pm, 5:30, 17:30:15, 5 o'clock.
std::optional<ClockTime> DigitalClockAt(std::string_view view, size_t at) {
  int hour = 0, minute = 0, second = 0;
  if (!WordBreak(view, at)) return std::nullopt;
  size_t i = at + TwoDigits(view, at, &hour);
  if (i == at || i - at > 2 || hour > 24) {
    const auto words = i == at ? EnglishNumeralAt(view, at) : std::nullopt;
    if (!words || words->value < 1 || words->value > 12 || words->decimals >= 0) return std::nullopt;
    hour = static_cast<int>(words->value);
    i = words->end;
  }
  ClockTime time;
  time.begin = at;
  bool colon = false;
  if (HasAt(view, i, ":") || (HasAt(view, i, ".") && i + 3 <= view.size())) {
    const bool dot = view[i] == '.';
    const size_t digits = TwoDigits(view, i + 1, &minute);
    size_t meridian_end = 0;
    if (digits == 2 && minute < 60 && (!dot || MeridianAt(view, i + 3, &meridian_end) != 0)) {
      colon = true;
      i += 3;
      if (HasAt(view, i, ":") && TwoDigits(view, i + 1, &second) == 2 && second < 60) i += 3;
    } else {
      minute = 0;
      if (!dot) return std::nullopt;
    }
  }
  size_t end = i;
  const int half = MeridianAt(view, i, &end);
  bool clock = false;
  if (half == 0) {
    const size_t word = SkipSpaces(view, i);
    for (std::string_view oclock : {"o'clock", "oclock", "o’clock"}) {
      if (HasAt(view, word, oclock)) {
        end = word + oclock.size();
        clock = true;
        break;
      }
    }
  }
  if (!colon && half == 0 && !clock) return std::nullopt;
  if (half != 0 && hour > 12 && hour != 24) {
    // 17:30 pm says it twice.
  } else if (half == 2 && hour < 12) {
    hour += 12;
  } else if (half == 1 && hour == 12) {
    hour = 0;
  }
  if (!WordBreak(view, end)) return std::nullopt;
  time.end = end;
  time.exact = half != 0 || hour >= 13;
  time.start = time.stop = hour * kHour + minute * kMinute + second;
  return time;
}

bool IsDay(const TimeExpr& time) { return time.type == TimeType::kDate && time.when.start; }

// Puts a time of day on a day.
TimeExpr OnDay(const TimeExpr& day, const ClockTime& clock) {
  TimeExpr expr = day;
  expr.begin = std::min(day.begin, clock.begin);
  expr.end = std::max(day.end, clock.end);
  const auto place = [&](const Stretch& stretch) {
    return Stretch{*stretch.start + clock.start, *stretch.start + clock.stop};
  };
  expr.when = place(day.when);
  if (day.other && day.other->start) expr.other = place(*day.other);
  expr.type = clock.part && clock.start != clock.stop ? TimeType::kDateTimePeriod : TimeType::kDateTime;
  return expr;
}

// Where the second of two neighbours may start: after spaces and a small word.
size_t SkipLink(std::string_view view, size_t at) {
  size_t i = SkipSpaces(view, at);
  if (HasAt(view, i, ",")) i = SkipSpaces(view, i + 1);
  for (std::string_view word : {"at around ", "at about ", "at ", "around ", "on ", "in the ", "of ", "的"}) {
    if (HasAt(view, i, word)) return SkipSpaces(view, i + word.size());
  }
  return i;
}

}  // namespace

std::optional<ClockTime> ClockTimeAt(std::string_view view, size_t at) {
  const DayPart* part = PartAt(view, at);
  if (part != nullptr) {
    size_t after = at + part->word.size();
    if (IsLetterByte(part->word[0])) {
      ClockTime time;
      time.begin = at;
      time.end = after;
      time.start = part->from * kHour;
      time.stop = part->to * kHour;
      time.part = time.exact = true;
      return time;
    }
    if (HasAt(view, after, "的")) after += 3;
    auto clock = ChineseClockAt(view, SkipSpaces(view, after));
    if (!clock) clock = DigitalClockAt(view, SkipSpaces(view, after));
    ClockTime time;
    if (clock) {
      time = *clock;
      const Seconds hour = time.start / kHour;
      if (part->afternoon && hour < 12 && !(part->from == 12 && part->to == 13 && hour >= 10)) {
        time.start += 12 * kHour;
        time.stop += 12 * kHour;
      }
      time.exact = true;
    } else {
      time.end = at + part->word.size();
      time.start = part->from * kHour;
      time.stop = part->to * kHour;
      time.part = time.exact = true;
    }
    time.begin = at;
    return time;
  }
  if (auto clock = ChineseClockAt(view, at)) return clock;
  return DigitalClockAt(view, at);
}

// A time of day on no day in particular; without am or pm it may be either.
TimeExpr ClockAlone(const ClockTime& clock, Seconds now) {
  TimeExpr expr = MakePeriod(StartOfDay(now) + clock.start, StartOfDay(now) + clock.stop);
  expr.type = clock.part && clock.start != clock.stop ? TimeType::kDateTimePeriod : TimeType::kDateTime;
  expr.begin = clock.begin;
  expr.end = clock.end;
  expr.relative = expr.clock_only = true;
  if (!clock.exact && clock.start < 13 * kHour) {
    const Seconds shift = clock.start >= 12 * kHour ? -12 * kHour : 12 * kHour;
    expr.other = Stretch{*expr.when.start + shift, *expr.when.stop + shift};
  }
  return expr;
}

// An hour that only "at" before it makes a time of day: tomorrow at 3.
std::optional<ClockTime> BareHourAt(std::string_view view, size_t at) {
  if (!EndsAt(view, at, "at ")) return std::nullopt;
  const auto number = EnglishNumeralAt(view, at);
  if (!number || number->decimals >= 0 || number->fraction || number->value < 0 || number->value > 24 ||
      number->scaled) {
    return std::nullopt;
  }
  if (!WordBreak(view, number->end) || HasAt(view, number->end, "%")) return std::nullopt;
  ClockTime clock;
  clock.begin = at;
  clock.end = number->end;
  clock.start = clock.stop = static_cast<Seconds>(number->value) * kHour;
  clock.exact = number->value >= 13;
  return clock;
}

// 9:30 - 11:00, from 3 to 5pm, 13:20~次日05:40 on the same day.
std::optional<ClockTime> ClockRangeAt(std::string_view view, size_t at) {
  size_t i = at;
  bool between = false, from = false;
  for (std::string_view word : {"between ", "from ", "从"}) {
    if (!HasAt(view, at, word) || !WordBreak(view, at)) continue;
    i = at + word.size();
    between = word == "between ";
    from = true;
  }
  auto first = ClockTimeAt(view, i);
  double bare = -1;
  size_t after = first && !first->part ? first->end : 0;
  if (!first || first->part) {
    if (i >= view.size() || !IsDigitByte(view[i]) || !NumberMayStart(view, i)) return std::nullopt;
    int hour = 0;
    const size_t digits = TwoDigits(view, i, &hour);
    if (digits == 0 || digits > 2 || hour > 24) return std::nullopt;
    bare = hour;
    after = i + digits;
    first.reset();
  }
  size_t next = SkipSpaces(view, after);
  bool joint = false;
  for (std::string_view word : {"-", "–", "—", "~", "至", "到", "to ", "until ", "till ", "and "}) {
    if (!HasAt(view, next, word) || (word == "and " && !between)) continue;
    next = SkipSpaces(view, next + word.size());
    joint = true;
    break;
  }
  if (!joint) return std::nullopt;
  const auto second = ClockTimeAt(view, next);
  if (!second || second->part) return std::nullopt;
  ClockTime range;
  range.begin = from ? at : i;
  range.end = second->end;
  range.start = first ? first->start : static_cast<Seconds>(bare) * kHour;
  range.stop = second->stop;
  // The half of the day said for the second holds for the first.
  if (second->exact && (!first || !first->exact) && range.start + 12 * kHour < range.stop) range.start += 12 * kHour;
  if (range.stop <= range.start) range.stop += kDay;
  range.part = true;
  range.exact = second->exact || (first && first->exact);
  return range;
}

// The best reading at one place, before words around it open a side.
std::optional<TimeExpr> BestAt(const TimeContext& context, size_t at) {
  const std::string_view view = context.view;
  const Seconds now = *context.now;
  std::optional<TimeExpr> best;
  const auto consider = [&](std::optional<TimeExpr> expr) {
    if (expr && expr->unit != "bare" && (!best || expr->end > best->end)) best = std::move(expr);
  };
  if (!WordBreak(view, at)) return best;
  consider(TimeAt(context, at));
  if (NumberMayStart(view, at)) consider(DurationAt(view, at, /*loose=*/true));
  consider(NowAt(view, at, now));
  consider(RecurringAt(view, at));
  auto clock = ClockRangeAt(view, at);
  if (!clock) clock = ClockTimeAt(view, at);
  if (!clock) clock = BareHourAt(view, at);
  if (clock && (!best || clock->end > best->end)) {
    best = ClockAlone(*clock, now);
    auto day = TimeAt(context, SkipLink(view, clock->end));
    if (day && IsDay(*day)) best = OnDay(*day, *clock);
  } else if (best && IsDay(*best)) {
    const size_t next = SkipLink(view, best->end);
    auto after = ClockRangeAt(view, next);
    if (!after) after = ClockTimeAt(view, next);
    if (!after) after = BareHourAt(view, next);
    if (after) {
      TimeExpr joined = OnDay(*best, *after);
      if (!after->exact && !joined.other) {
        joined.other = Stretch{*joined.when.start + 12 * kHour, *joined.when.stop + 12 * kHour};
      }
      best = joined;
    }
  }
  return best;
}

bool MayStartTime(std::string_view view, size_t at) {
  return MayStartItem(view, at) || (static_cast<uint8_t>(view[at]) >= 0xE3 && !utf8::IsContinuation(view[at]));
}

std::vector<TimeExpr> ScanTimes(std::string_view view, Seconds now) {
  std::vector<TimeExpr> found;
  TimeContext context;
  context.view = view;
  context.now = now;
  context.loose = true;
  for (size_t at = 0; at < view.size();) {
    std::optional<TimeExpr> best;
    if (MayStartTime(view, at)) {
      best = BestAt(context, at);
      if (best) {
        best = WithOpenSuffix(view, *std::move(best));
      } else if (const size_t prefix = OpenPrefixLength(view, at)) {
        best = BestAt(context, SkipSpaces(view, at + prefix));
        if (!best) {  // "before 2018": the word makes a bare number a year
          auto year = TimeAt(context, at + prefix);
          if (year && year->unit == "bare") best = std::move(year);
        }
        if (best) best = WithOpenPrefix(view, at, *std::move(best));
        if (best && best->begin != at) best.reset();
      }
    }
    if (!best && IsDigitByte(view[at])) {
      // A bare number after "in", "of" and the like is a year, and so is one with "or later" after it.
      auto year = TimeAt(context, at);
      if (year && year->unit == "bare" && WordBreak(view, at) && IsSaidYear(view, at)) {
        best = WithOpenSuffix(view, *std::move(year));
      }
    }
    if (best && best->end > at) {
      at = best->end;
      found.push_back(*std::move(best));
      continue;
    }
    const bool digit = IsDigitByte(view[at]);
    do ++at;
    while (at < view.size() && (utf8::IsContinuation(view[at]) || (digit && IsDigitByte(view[at]))));
  }
  return found;
}

}  // namespace claimgraph::ingest
