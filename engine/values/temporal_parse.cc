#include "engine/values/temporal_parse.h"

#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/duration_builder.h"
#include "engine/values/temporal.h"
#include "engine/values/time_zone.h"

namespace claimgraph::temporal {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Reads a text from left to right. Every Take* returns false, or a negative number, where the text does not go on
// that way; nothing is consumed then.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}
  bool done() const { return text_.empty(); }
  char peek() const { return text_.empty() ? '\0' : text_[0]; }
  std::string_view rest() const { return text_; }

  bool Take(char c) {
    if (peek() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  size_t CountDigits() const {
    size_t n = 0;
    while (n < text_.size() && IsDigit(text_[n])) ++n;
    return n;
  }
  // A run of digits with that sign, if it fits 64 bits.
  bool TakeSigned(bool negative, int64_t* number) {
    const size_t digits = CountDigits();
    *number = 0;
    for (size_t i = 0; i < digits; ++i) {
      const int64_t digit = negative ? '0' - text_[i] : text_[i] - '0';
      if (__builtin_mul_overflow(*number, 10, number) || __builtin_add_overflow(*number, digit, number)) return false;
    }
    text_.remove_prefix(digits);
    return digits > 0;
  }
  // Exactly `digits` digits. REQUIRES: at most 18.
  int64_t TakeNumber(size_t digits) {
    if (digits == 0 || CountDigits() < digits) return -1;
    int64_t number = 0;
    for (size_t i = 0; i < digits; ++i) number = number * 10 + (text_[i] - '0');
    text_.remove_prefix(digits);
    return number;
  }

 private:
  std::string_view text_;
};

bool TakeYear(Cursor* in, int64_t* year) {
  const bool negative = in->peek() == '-';
  if (negative || in->peek() == '+') {
    in->Take(in->peek());
    const size_t digits = in->CountDigits();
    if (digits == 0 || digits > 9) return false;
    *year = in->TakeNumber(digits);
    if (negative) *year = -*year;
    return true;
  }
  *year = in->TakeNumber(4);
  return *year >= 0;
}

bool TakeWeek(Cursor* in, bool extended, int64_t year, int64_t* days) {
  const int64_t week = in->TakeNumber(2);
  int64_t day = 1;
  if (extended ? in->Take('-') : IsDigit(in->peek())) day = in->TakeNumber(1);
  if (week < 1 || week > WeeksInYear(year) || day < 1 || day > 7) return false;
  *days = DaysFromWeekDate({year, static_cast<int32_t>(week), static_cast<int32_t>(day)});
  return true;
}

bool TakeQuarter(Cursor* in, bool extended, int64_t year, int64_t* days) {
  const int64_t quarter = in->TakeNumber(1);
  int64_t day = 1;
  if (extended ? in->Take('-') : IsDigit(in->peek())) day = in->TakeNumber(2);
  if (quarter < 1 || quarter > 4 || day < 1) return false;
  const int32_t month = static_cast<int32_t>(quarter * 3 - 2);
  const int64_t first = DaysFromCivil(year, month, 1);
  const int64_t next = quarter == 4 ? DaysFromCivil(year + 1, 1, 1) : DaysFromCivil(year, month + 3, 1);
  *days = first + day - 1;
  return *days < next;
}

bool SetOrdinal(int64_t year, int64_t day, int64_t* days) {
  if (day < 1 || day > (IsLeapYear(year) ? 366 : 365)) return false;
  *days = DaysFromCivil(year, 1, 1) + day - 1;
  return true;
}

bool SetCivil(int64_t year, int64_t month, int64_t day, int64_t* days) {
  if (month < 1 || month > 12 || day < 1 || day > DaysInMonth(year, static_cast<int32_t>(month))) return false;
  *days = DaysFromCivil(year, static_cast<int32_t>(month), static_cast<int32_t>(day));
  return true;
}

// Takes a whole date; it has to end where the cursor ends.
bool TakeDate(Cursor* in, int64_t* days) {
  int64_t year = 0;
  if (!TakeYear(in, &year)) return false;
  if (in->done()) return SetCivil(year, 1, 1, days);
  const bool extended = in->Take('-');
  if (in->Take('W')) return TakeWeek(in, extended, year, days);
  if (in->Take('Q')) return TakeQuarter(in, extended, year, days);
  const size_t digits = in->CountDigits();
  if (digits == 3) return SetOrdinal(year, in->TakeNumber(3), days);
  if (digits == 4 && !extended) {
    const int64_t month = in->TakeNumber(2);
    return SetCivil(year, month, in->TakeNumber(2), days);
  }
  if (digits != 2) return false;
  const int64_t month = in->TakeNumber(2);
  const int64_t day = in->Take('-') ? in->TakeNumber(2) : 1;
  return SetCivil(year, month, day, days);
}

bool TakeFraction(Cursor* in, int64_t* nanos) {
  *nanos = 0;
  if (!in->Take('.') && !in->Take(',')) return true;
  const size_t digits = in->CountDigits();
  if (digits == 0 || digits > 9) return false;
  *nanos = in->TakeNumber(digits);
  for (size_t i = digits; i < 9; ++i) *nanos *= 10;
  return true;
}

bool TakeTime(Cursor* in, int64_t* nanos_of_day) {
  const int64_t hour = in->TakeNumber(2);
  int64_t minute = 0, second = 0, nanos = 0;
  const bool extended = in->peek() == ':';
  if (extended ? in->Take(':') : IsDigit(in->peek())) {
    minute = in->TakeNumber(2);
    if (extended ? in->Take(':') : IsDigit(in->peek())) {
      second = in->TakeNumber(2);
      if (!TakeFraction(in, &nanos)) return false;
    }
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
  *nanos_of_day = (hour * 3600 + minute * 60 + second) * kNanosPerSecond + nanos;
  return true;
}

bool TakeOffset(Cursor* in, int32_t* offset) {
  *offset = 0;
  if (in->Take('Z') || in->Take('z')) return true;
  const bool negative = in->peek() == '-';
  if (!negative && in->peek() != '+') return false;
  in->Take(in->peek());
  const int64_t hours = in->TakeNumber(2);
  int64_t minutes = 0, seconds = 0;
  const bool extended = in->peek() == ':';
  if (extended ? in->Take(':') : IsDigit(in->peek())) {
    minutes = in->TakeNumber(2);
    if (extended ? in->Take(':') : IsDigit(in->peek())) seconds = in->TakeNumber(2);
  }
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return false;
  const int64_t total = hours * 3600 + minutes * 60 + seconds;
  if (total > kOffsetSecondsMax) return false;
  *offset = static_cast<int32_t>(negative ? -total : total);
  return true;
}

absl::Status Malformed(std::string_view what, std::string_view text) {
  return RuntimeError("ArgumentError", "InvalidArgumentValue", Cat("'", text, "' is no ", what));
}

absl::StatusOr<Value> ParseDate(std::string_view text) {
  Cursor in(text);
  int64_t days = 0;
  if (!TakeDate(&in, &days) || !in.done()) return Malformed("date", text);
  return Value::Date(days);
}

absl::StatusOr<Value> ParseLocalTime(std::string_view text) {
  Cursor in(text);
  int64_t nanos = 0;
  if (!TakeTime(&in, &nanos) || !in.done()) return Malformed("local time", text);
  return Value::LocalTime(nanos);
}

absl::StatusOr<Value> ParseTime(std::string_view text) {
  Cursor in(text);
  int64_t nanos = 0;
  int32_t offset = 0;
  if (!TakeTime(&in, &nanos) || (!in.done() && !TakeOffset(&in, &offset)) || !in.done()) {
    return Malformed("time", text);
  }
  return Value::Time(nanos, offset);
}

struct LocalParts {
  int64_t days = 0;
  int64_t nanos = 0;
  int64_t epoch_seconds() const { return days * kSecondsPerDay + nanos / kNanosPerSecond; }
  int32_t nanos_of_second() const { return static_cast<int32_t>(nanos % kNanosPerSecond); }
};

// Date, and after a T the time. Whatever follows the time is left in `*rest`.
bool SplitDateTime(std::string_view text, LocalParts* parts, std::string_view* rest) {
  const size_t date_end = text.find_first_of("T[");
  Cursor date(text.substr(0, date_end));
  if (!TakeDate(&date, &parts->days) || !date.done()) return false;
  *rest = date_end == std::string_view::npos ? std::string_view() : text.substr(date_end);
  if (rest->empty() || (*rest)[0] != 'T') return true;
  Cursor time(rest->substr(1));
  if (!TakeTime(&time, &parts->nanos)) return false;
  *rest = time.rest();
  return true;
}

absl::StatusOr<Value> ParseLocalDateTime(std::string_view text) {
  LocalParts parts;
  std::string_view rest;
  if (!SplitDateTime(text, &parts, &rest) || !rest.empty()) return Malformed("local date and time", text);
  return Value::LocalDateTime(parts.epoch_seconds(), parts.nanos_of_second());
}

absl::StatusOr<Value> ParseDateTime(std::string_view text) {
  LocalParts parts;
  std::string_view rest;
  if (!SplitDateTime(text, &parts, &rest)) return Malformed("date and time", text);
  Cursor in(rest);
  std::optional<int32_t> offset;
  if (!in.done() && in.peek() != '[') {
    int32_t given = 0;
    if (!TakeOffset(&in, &given)) return Malformed("date and time", text);
    offset = given;
  }
  const int64_t local = parts.epoch_seconds();
  if (in.done()) {
    return Value::DateTime({local - offset.value_or(0), parts.nanos_of_second(), offset.value_or(0), ""});
  }
  std::string_view zone = in.rest();
  if (zone.size() < 3 || zone.front() != '[' || zone.back() != ']') return Malformed("date and time", text);
  zone = zone.substr(1, zone.size() - 2);
  if (!offset.has_value()) {
    CG_ASSIGN_OR_RETURN(DateTimeData data, ResolveLocal(zone, local, parts.nanos_of_second(), std::nullopt));
    return Value::DateTime(std::move(data));
  }
  // Offset and zone both given: the offset fixes the instant, the zone how it reads.
  CG_ASSIGN_OR_RETURN(const int32_t zone_offset, OffsetAtInstant(zone, local - *offset));
  return Value::DateTime({local - *offset, parts.nanos_of_second(), zone_offset, std::string(zone)});
}

// A number with an optional fraction, as durations have them.
bool TakeAmount(Cursor* in, bool negate, Amount* amount) {
  if (in->Take('-')) {
    negate = !negate;
  } else {
    in->Take('+');
  }
  *amount = Amount{};
  if (!in->TakeSigned(negate, &amount->whole)) return false;
  if (in->Take('.') || in->Take(',')) {
    const size_t decimals = in->CountDigits();
    if (decimals == 0 || decimals > 18) return false;
    double scale = 1;
    for (size_t i = 0; i < decimals; ++i) scale *= 10;
    amount->fraction = static_cast<double>(in->TakeNumber(decimals)) / (negate ? -scale : scale);
  }
  return true;
}

// Units come largest first, each at most once.
bool TakeUnits(Cursor* in, bool negate, DurationBuilder* out) {
  bool clock = false;
  std::string_view allowed = "YMWD";
  while (!in->done()) {
    if (!clock && in->Take('T')) {
      clock = true;
      allowed = "HMS";
      if (in->done()) return false;
    }
    Amount amount;
    if (!TakeAmount(in, negate, &amount)) return false;
    const char unit = in->peek();
    const size_t at = allowed.find(unit);
    if (at == std::string_view::npos || !in->Take(unit)) return false;
    allowed.remove_prefix(at + 1);
    switch (unit) {
      case 'Y':
        out->AddYears(amount);
        break;
      case 'M':
        clock ? out->AddSeconds(amount, 60) : out->AddMonths(amount);
        break;
      case 'W':
        out->AddWeeks(amount);
        break;
      case 'D':
        out->AddDays(amount);
        break;
      case 'H':
        out->AddSeconds(amount, 3600);
        break;
      default:
        out->AddSeconds(amount);
        break;
    }
  }
  return true;
}

// P2012-02-02T14:37:21.545: a duration written like a date and a time.
bool TakeDateForm(std::string_view text, bool negate, DurationBuilder* out) {
  const size_t split = text.find('T');
  Cursor date(text.substr(0, split));
  const int64_t years = date.TakeNumber(4);
  const int64_t months = date.Take('-') ? date.TakeNumber(2) : -1;
  const int64_t days = date.Take('-') ? date.TakeNumber(2) : -1;
  if (years < 0 || months < 0 || months > 12 || days < 0 || days > 31 || !date.done()) return false;
  int64_t nanos = 0;
  if (split != std::string_view::npos) {
    Cursor time(text.substr(split + 1));
    if (!TakeTime(&time, &nanos) || !time.done()) return false;
  }
  const int64_t sign = negate ? -1 : 1;
  out->AddMonths({sign * (years * 12 + months), 0});
  out->AddDays({sign * days, 0});
  out->AddNanos({sign * nanos, 0});
  return true;
}

absl::StatusOr<Value> ParseDuration(std::string_view text) {
  Cursor in(text);
  const bool negate = in.Take('-');
  if (!negate) in.Take('+');
  if (!in.Take('P') || in.done()) return Malformed("duration", text);
  DurationBuilder builder;
  const std::string_view body = in.rest();
  const bool date_form = body.size() > 4 && in.CountDigits() == 4 && body[4] == '-';
  const bool ok = date_form ? TakeDateForm(body, negate, &builder) : TakeUnits(&in, negate, &builder);
  if (!ok) return Malformed("duration", text);
  return builder.Build();
}

}  // namespace

absl::StatusOr<Value> Parse(ValueType type, std::string_view text) {
  switch (type) {
    case ValueType::kDate:
      return ParseDate(text);
    case ValueType::kLocalTime:
      return ParseLocalTime(text);
    case ValueType::kTime:
      return ParseTime(text);
    case ValueType::kLocalDateTime:
      return ParseLocalDateTime(text);
    case ValueType::kDateTime:
      return ParseDateTime(text);
    case ValueType::kDuration:
      return ParseDuration(text);
    default:
      return absl::InternalError("not a temporal type");
  }
}

absl::StatusOr<int32_t> ParseOffset(std::string_view text) {
  Cursor in(text);
  int32_t offset = 0;
  if (!TakeOffset(&in, &offset) || !in.done()) return Malformed("offset from UTC", text);
  return offset;
}

}  // namespace claimgraph::temporal
