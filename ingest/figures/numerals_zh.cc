#include <array>
#include <cmath>
#include <string_view>

#include "ingest/figures/numerals.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

struct Symbol {
  char32_t c;
  double value;
};

// Folded forms; 〇 and ○ both stand for zero.
constexpr std::array<Symbol, 26> kDigits = {
    {{U'零', 0}, {U'〇', 0}, {U'○', 0},  {U'一', 1}, {U'壹', 1}, {U'二', 2}, {U'两', 2}, {U'贰', 2}, {U'弍', 2},
     {U'俩', 2}, {U'三', 3}, {U'叁', 3}, {U'参', 3}, {U'四', 4}, {U'肆', 4}, {U'五', 5}, {U'伍', 5}, {U'六', 6},
     {U'陆', 6}, {U'七', 7}, {U'柒', 7}, {U'八', 8}, {U'捌', 8}, {U'九', 9}, {U'玖', 9}, {U'仨', 3}}};
constexpr std::array<Symbol, 9> kScales = {{{U'十', 10},
                                            {U'拾', 10},
                                            {U'百', 100},
                                            {U'佰', 100},
                                            {U'千', 1000},
                                            {U'仟', 1000},
                                            {U'万', 1e4},
                                            {U'亿', 1e8},
                                            {U'兆', 1e12}}};

double Find(const Symbol* begin, const Symbol* end, char32_t c) {
  for (; begin != end; ++begin) {
    if (begin->c == c) return begin->value;
  }
  return -1;
}

double ScaleAt(std::string_view view, size_t at, size_t* next) {
  *next = at;
  if (at >= view.size()) return -1;
  const char32_t c = utf8::Decode(view, next);
  return Find(kScales.data(), kScales.data() + kScales.size(), c);
}

// Adds up what a numeral says as it is read: digits, then scale words from large to small.
class Accumulator {
 public:
  void Digit(double value) {
    current_ = value;
    pending_ = true;
  }
  void Zero() { zero_ = true; }
  void Scale(double scale) {
    if (scale < 1e4) {
      section_ += (pending_ ? current_ : (section_ == 0 || zero_ ? 1 : 0)) * scale;
    } else {
      section_ += pending_ ? current_ : 0;
      if (section_ == 0 && total_ == 0) section_ = 1;
      if (section_ == 0 || (total_ > 0 && scale > last_big_)) {
        total_ = (total_ + section_) * scale;
      } else {
        total_ += section_ * scale;
      }
      section_ = 0;
      last_big_ = scale;
    }
    last_ = scale;
    pending_ = zero_ = false;
    scaled_ = true;
  }
  bool pending() const { return pending_; }
  bool scaled() const { return scaled_; }
  double last_scale() const { return last_; }
  // 两千四百五 is 2450: a digit at the end takes the next lower place, unless a zero stands before it.
  double Value(bool shorthand) const {
    double tail = pending_ ? current_ : 0;
    if (pending_ && shorthand && !zero_ && last_ >= 100 && current_ == std::floor(current_)) tail *= last_ / 10;
    return Tidy(total_ + section_ + tail);
  }

 private:
  double total_ = 0, section_ = 0, current_ = 0, last_ = 0, last_big_ = 1e300;
  bool pending_ = false, zero_ = false, scaled_ = false;
};

bool ArabicBeforeScale(std::string_view view, size_t at) {
  const auto arabic = ArabicNumeralAt(view, at);
  size_t unused = 0;
  return arabic && !arabic->fraction && ScaleAt(view, arabic->end, &unused) > 0;
}

// A run of digits with no scale word, read position by position: 二〇二五.
std::optional<Numeral> DigitStringAt(std::string_view view, size_t at) {
  Numeral numeral;
  numeral.begin = at;
  size_t end = at, next = at;
  for (int digit; (digit = ChineseDigitAt(view, end, &next)) >= 0; end = next) {
    numeral.value = numeral.value * 10 + digit;
    if (++numeral.digits > 15) return std::nullopt;
  }
  if (numeral.digits == 0) return std::nullopt;
  numeral.end = end;
  return numeral;
}

// The integer part with its scale words; Arabic digits may stand for Chinese ones (3百万, 1.2万亿).
std::optional<Numeral> ScaledAt(std::string_view view, size_t at) {
  Accumulator sum;
  Numeral numeral;
  numeral.begin = at;
  size_t end = at;
  bool any = false, last_arabic = false, last_chinese_digit = false;
  for (size_t i = at; i < view.size();) {
    // Pages put spaces inside numerals: 177.1 亿, 八千 三百. They count only before another part of it.
    if (view[i] == ' ' && any) {
      const size_t word = SkipSpaces(view, i);
      size_t unused = 0;
      const bool scale = ScaleAt(view, word, &unused) > 0 && (sum.pending() || sum.scaled());
      const bool digit = sum.scaled() && !sum.pending() && ChineseDigitAt(view, word, &unused) >= 0;
      const bool arabic = sum.scaled() && !sum.pending() && word < view.size() && IsDigitByte(view[word]) &&
                          ArabicBeforeScale(view, word);
      if (!scale && !digit && !arabic) break;
      i = word;
    }
    size_t next = i;
    if (IsDigitByte(view[i])) {
      const auto arabic = sum.pending() ? std::nullopt : ArabicNumeralAt(view, i);
      if (!arabic || arabic->fraction) break;
      sum.Digit(arabic->value);
      numeral.arabic = true;
      numeral.grouped = numeral.grouped || arabic->grouped;
      numeral.decimals = arabic->decimals;
      numeral.digits = arabic->digits;
      last_arabic = true;
      last_chinese_digit = false;
      i = end = arabic->end;
      any = true;
      continue;
    }
    if (const int digit = ChineseDigitAt(view, i, &next); digit >= 0) {
      if (sum.pending()) {
        if (!(sum.scaled() || digit == 0) || digit != 0) break;
      }
      if (digit == 0 && sum.scaled()) {
        sum.Zero();
      } else {
        sum.Digit(digit);
      }
      last_chinese_digit = true;
      last_arabic = false;
      any = true;
      i = next;
      if (digit != 0 || !sum.scaled()) end = next;
      continue;
    }
    const double scale = ScaleAt(view, i, &next);
    if (scale < 0) break;
    if (scale >= 1e4 && !any) break;  // 万 alone is no number
    if (last_arabic && scale == 10) break;
    sum.Scale(scale);
    numeral.scale = scale;
    any = true;
    last_arabic = last_chinese_digit = false;
    i = end = next;
  }
  if (!any || end == at) return std::nullopt;
  numeral.end = end;
  numeral.scaled = sum.scaled();
  numeral.value = sum.Value(/*shorthand=*/last_chinese_digit && sum.pending());
  if (numeral.scaled && last_arabic) return numeral;
  return numeral;
}

// "点" and digits after it.
void ReadDecimals(std::string_view view, Numeral* numeral) {
  if (!HasAt(view, numeral->end, "点") || numeral->arabic) return;
  size_t at = numeral->end + std::string_view("点").size(), next = at;
  double place = 0.1;
  double value = numeral->value;
  int count = 0;
  for (int digit; (digit = ChineseDigitAt(view, at, &next)) >= 0; at = next) {
    value += digit * place;
    place /= 10;
    ++count;
  }
  if (count == 0) {
    const auto arabic = at < view.size() && IsDigitByte(view[at]) ? ArabicNumeralAt(view, at) : std::nullopt;
    if (!arabic || numeral->value != 0 || arabic->decimals >= 0 || arabic->digits > 9) return;
    value = arabic->value / std::pow(10.0, arabic->digits);
    count = arabic->digits;
    at = arabic->end;
  }
  double scale = ScaleAt(view, at, &next);
  if (scale == 10 || scale == 100) return;  // 三点二十 is a time of day
  if (count == 1 && (HasAt(view, at, "分") || HasAt(view, at, "刻"))) return;
  numeral->decimals = count;
  while (scale > 0) {  // 二点五亿
    value *= scale;
    numeral->scale = scale;
    numeral->scaled = true;
    at = next;
    scale = ScaleAt(view, at, &next);
  }
  numeral->value = Tidy(value);
  numeral->end = at;
}

// 三分之一, 四又三分之一, 1又1/2.
std::optional<Numeral> FractionAt(std::string_view view, const Numeral& below) {
  constexpr std::string_view kOver = "分之";
  if (!HasAt(view, below.end, kOver) || below.value == 0) return std::nullopt;
  auto above = ScaledAt(view, below.end + kOver.size());
  if (!above) return std::nullopt;
  ReadDecimals(view, &*above);
  Numeral fraction = *above;
  fraction.begin = below.begin;
  fraction.value = above->value / below.value;
  fraction.fraction = true;
  return fraction;
}

}  // namespace

int ChineseDigitAt(std::string_view view, size_t at, size_t* next) {
  *next = at;
  if (at >= view.size()) return -1;
  const char32_t c = utf8::Decode(view, next);
  return static_cast<int>(Find(kDigits.data(), kDigits.data() + kDigits.size(), c));
}

// 伍, 陆, 拾 on their own are words, not numbers: banking forms come in runs.
bool IsLoneBankingForm(std::string_view view, const Numeral& numeral) {
  size_t next = numeral.begin;
  if (numeral.begin >= view.size()) return false;
  const char32_t c = utf8::Decode(view, &next);
  return next == numeral.end &&
         std::u32string_view(U"壹贰弍叁参仨肆伍陆柒捌玖拾佰仟").find(c) != std::u32string_view::npos;
}

std::optional<Numeral> ChineseNumeralAt(std::string_view view, size_t at) {
  const auto scaled = ScaledAt(view, at);
  if (scaled && IsLoneBankingForm(view, *scaled)) {
    size_t after = scaled->end;
    // Amounts do stand alone: 伍元.
    if (!HasAt(view, after, "元") && !HasAt(view, after, "圆") && !HasAt(view, after, "分之")) return std::nullopt;
  }
  const auto digits = DigitStringAt(view, at);
  if (!scaled) return digits;
  if (digits && digits->end > scaled->end) {
    Numeral string = *digits;
    size_t next = 0;
    // 七八十: neighbours mean "or", which is no number to rely on; the first digit alone would be wrong.
    if (ScaleAt(view, digits->end, &next) > 0) return std::nullopt;
    ReadDecimals(view, &string);
    return string;
  }
  Numeral numeral = *scaled;
  ReadDecimals(view, &numeral);
  if (const auto fraction = FractionAt(view, numeral)) return fraction;
  constexpr std::string_view kAnd = "又";
  if (HasAt(view, numeral.end, kAnd)) {
    const size_t start = numeral.end + kAnd.size();
    auto part = ArabicNumeralAt(view, start);
    if (!part || !part->fraction) {
      const auto below = ScaledAt(view, start);
      part = below ? FractionAt(view, *below) : std::nullopt;
    }
    if (part && part->fraction) {
      numeral.value += part->value;
      numeral.end = part->end;
      numeral.fraction = true;
    }
  }
  return numeral;
}

}  // namespace claimgraph::ingest
