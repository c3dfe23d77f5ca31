#include "ingest/figures/quantities.h"

#include <algorithm>
#include <utility>

#include "ingest/figures/view.h"
#include "ingest/figures/vocabulary.h"

namespace claimgraph::ingest {
namespace {

template <typename Entry>
const Entry* LongestWord(const WordTable<Entry>& table, std::string_view view, size_t at, size_t* end) {
  const AhoCorasick::Match match = table.words.LongestAt(view, at);
  // A shorter word may end at a word boundary where the longest does not ("m" of "m 2").
  if (match.end == match.begin || !WordBreak(view, match.end)) return nullptr;
  *end = match.end;
  return &table.entries[match.value];
}

// What follows a number: percent, currency, unit or classifier.
struct Tail {
  FigureKind kind = FigureKind::kNumber;
  std::string unit;
  std::string currency;
  size_t end = 0;
};

std::optional<Tail> CurrencyTailAt(std::string_view view, size_t at) {
  const Vocabulary& vocabulary = Vocabulary::Get();
  for (size_t start : {at, SkipSpaces(view, at)}) {
    size_t end = start;
    const Currency* currency = LongestWord(vocabulary.currencies_after, view, start, &end);
    if (currency == nullptr) continue;
    // "£" after a number belongs to the next one where digits follow.
    const size_t after = SkipSpaces(view, end);
    const bool symbol = static_cast<uint8_t>(view[start]) < 0x80 ? !IsLetterByte(view[start]) : !IsHanAt(view, start);
    if (symbol && start != at && after < view.size() && IsDigitByte(view[after])) continue;
    if (symbol && start == at && end < view.size() && IsDigitByte(view[end])) continue;
    return Tail{FigureKind::kMoney, {}, currency->iso, end};
  }
  return std::nullopt;
}

// A power after a unit: ², ³, ^2, "−1", "-3".
size_t PowerEnd(std::string_view view, size_t at) {
  for (std::string_view power : {"²", "³", "⁻¹", "⁻²", "⁻³"}) {
    if (HasAt(view, at, power)) return at + power.size();
  }
  size_t i = SkipSpaces(view, at);
  if (HasAt(view, i, "^")) ++i;
  if (!HasAt(view, i, "-")) return at;
  ++i;
  if (i < view.size() && view[i] >= '1' && view[i] <= '4' && WordBreak(view, i + 1)) return i + 1;
  return at;
}

// Products and quotients of units: km/h, kg/cm², m s −1, cm −3.
size_t CompoundEnd(std::string_view view, size_t end) {
  const WordTable<Unit>& units = Vocabulary::Get().units;
  end = PowerEnd(view, end);
  for (int parts = 0; parts < 3; ++parts) {
    size_t i = end;
    const bool slash = HasAt(view, SkipSpaces(view, i), "/");
    i = slash ? SkipSpaces(view, SkipSpaces(view, i) + 1) : SkipSpaces(view, i);
    if (HasAt(view, i, "·")) i += 2;
    size_t next = i;
    const Unit* unit = LongestWord(units, view, i, &next);
    if (unit == nullptr || !IsLetterByte(view[i]) || unit->kind == FigureKind::kPercent) return end;
    const size_t power = PowerEnd(view, next);
    if (!slash && power == next) return end;
    end = power;
  }
  return end;
}

std::optional<Tail> UnitTailAt(std::string_view view, size_t at) {
  const Vocabulary& vocabulary = Vocabulary::Get();
  const size_t spaced = SkipSpaces(view, at);
  for (size_t start : {at, HasAt(view, spaced, "-") ? spaced + 1 : spaced}) {
    size_t end = start;
    const Unit* unit = LongestWord(vocabulary.units, view, start, &end);
    if (unit == nullptr) continue;
    // One Latin letter is a unit only next to its number or before something that ends it.
    const bool letter = end - start == 1 && IsLetterByte(view[start]);
    if (letter && start != at && unit->kind != FigureKind::kLength && unit->kind != FigureKind::kMass &&
        unit->name != "K") {
      continue;
    }
    if (letter && start == at && unit->name == "K") continue;  // 5k is five thousand
    if (letter && HasAt(view, end, "-")) continue;
    if (start != at && view.substr(start, end - start) == "in") continue;
    Tail tail{unit->kind, unit->name, {}, end};
    if (IsLetterByte(view[end - 1]) && unit->kind != FigureKind::kPercent) {
      const size_t whole = CompoundEnd(view, end);
      if (whole > end) {
        tail.end = whole;
        tail.kind = FigureKind::kOther;
        tail.unit = std::string(view.substr(start, whole - start));
      }
    }
    return tail;
  }
  return std::nullopt;
}

std::optional<Tail> ClassifierTailAt(std::string_view view, size_t at) {
  size_t end = at;
  const Classifier* classifier = LongestWord(Vocabulary::Get().classifiers, view, at, &end);
  if (classifier == nullptr) return std::nullopt;
  Tail tail{FigureKind::kCount, classifier->unit, {}, end};
  if (tail.unit == "time") tail.kind = FigureKind::kRatio;
  return tail;
}

std::optional<Tail> TailAt(std::string_view view, size_t at) {
  std::optional<Tail> best;
  for (auto read : {&UnitTailAt, &CurrencyTailAt, &ClassifierTailAt}) {
    auto tail = read(view, at);
    if (tail && (!best || tail->end > best->end)) best = std::move(tail);
  }
  return best;
}

// The characters that make up a base such as 百, 千, 万万; spaces between them are allowed. 0 when there is none.
double PercentBaseAt(std::string_view view, size_t at, size_t* end) {
  double base = 1;
  size_t i = at;
  static constexpr std::pair<std::string_view, double> kParts[] = {{"百", 1e2}, {"佰", 1e2}, {"千", 1e3},
                                                                   {"仟", 1e3}, {"万", 1e4}, {"亿", 1e8}};
  for (bool more = true; more;) {
    more = false;
    for (const auto& [word, value] : kParts) {
      if (!HasAt(view, i, word)) continue;
      base *= value;
      i = SkipSpaces(view, i + word.size());
      more = true;
    }
  }
  if (base == 1 || !HasAt(view, i, "分")) return 0;
  i = SkipSpaces(view, i + 3);
  if (!HasAt(view, i, "之")) return 0;
  *end = SkipSpaces(view, i + 3);
  return base;
}

// 百分之五, 千分之三.
std::optional<Quantity> ChinesePercentAt(std::string_view view, size_t at) {
  Quantity quantity;
  size_t number = at;
  const double base = PercentBaseAt(view, at, &number);
  if (base == 0) return std::nullopt;
  double value = 0;
  if (const auto numeral = NumeralAt(view, number)) {
    quantity.number = *numeral;
    value = numeral->value;
  } else if (HasAt(view, number, "百")) {
    quantity.number.end = number + 3;
    value = 100;
  } else {
    return std::nullopt;
  }
  quantity.begin = at;
  quantity.kind = FigureKind::kPercent;
  quantity.unit = "%";
  quantity.value = Tidy(value * 100 / base);
  quantity.end = quantity.number_end = quantity.number.end;
  return quantity;
}

// 三成, 三成半, 七成六: tenths. 成 begins many words, so what follows must not make one.
bool ReadTenths(std::string_view view, Quantity* quantity, size_t end) {
  constexpr std::string_view kTenth = "成";
  if (!quantity->value || *quantity->value > 10 || *quantity->value <= 0 || !HasAt(view, end, kTenth)) return false;
  end += kTenth.size();
  for (std::string_view word : {"立", "为", "功", "员", "本", "交", "长", "果", "品", "熟", "都",
                                "绩", "人", "套", "分", "语", "年", "型", "像", "就", "份", "群"}) {
    if (HasAt(view, end, word)) return false;
  }
  double value = *quantity->value * 10;
  size_t next = SkipSpaces(view, end);
  size_t after = next;
  if (HasAt(view, next, "半")) {
    value += 5;
    end = next + 3;
  } else if (const int digit = ChineseDigitAt(view, next, &after); digit > 0 && !HasAt(view, after, "成")) {
    value += digit;
    end = after;
  }
  quantity->value = Tidy(value);
  quantity->kind = FigureKind::kPercent;
  quantity->unit = "%";
  quantity->end = quantity->number_end = end;
  return true;
}

// A version such as 2.0版 or v2.0, or a name such as 910b: a number glued to letters that are no unit.
bool IsNameOrVersion(std::string_view view, const Numeral& numeral, bool has_tail) {
  const size_t end = numeral.end;
  if (HasAt(view, SkipSpaces(view, end), "版")) return true;
  if (has_tail) return false;
  if (end < view.size() && IsLetterByte(view[end]) && IsWordByte(view[end - 1])) return true;
  // “新基建2.0”: a whole number written with a point, and nothing that it measures.
  return numeral.decimals == 1 && !numeral.scaled && numeral.arabic && view[end - 1] == '0';
}

size_t RangeJointLength(std::string_view view, size_t at) {
  for (std::string_view joint : {"-", "~", "—", "–", "至", "到", "－"}) {
    if (HasAt(view, at, joint)) return joint.size();
  }
  for (std::string_view joint : {" to ", " - ", " – ", " -", "- "}) {
    if (HasAt(view, at, joint)) return joint.size();
  }
  return 0;
}

struct Prefix {
  std::string currency;
  size_t length = 0;
};

// "$", "US$ ", "人民币", "RMB " before a number.
std::optional<Prefix> CurrencyPrefixAt(std::string_view view, size_t at) {
  size_t end = at;
  const Vocabulary& vocabulary = Vocabulary::Get();
  const AhoCorasick::Match match = vocabulary.currencies_before.words.LongestAt(view, at);
  if (match.end == match.begin || !WordBreak(view, at)) return std::nullopt;
  end = match.end;
  const bool symbol = !IsLetterByte(view[end - 1]);
  if (!symbol && end < view.size() && !IsDigitByte(view[end]) && view[end] != ' ') return std::nullopt;
  const size_t number = SkipSpaces(view, end);
  if (number >= view.size()) return std::nullopt;
  if (!IsDigitByte(view[number]) &&
      !(view[number] == '.' && number + 1 < view.size() && IsDigitByte(view[number + 1])) && !IsHanAt(view, number)) {
    return std::nullopt;
  }
  return Prefix{vocabulary.currencies_before.entries[match.value].iso, number - at};
}

void ReadMore(std::string_view view, Quantity* quantity, size_t* end) {
  for (std::string_view more : {"多", "余"}) {
    if (!HasAt(view, *end, more)) continue;
    *end += more.size();
    quantity->bound = Bound::kMore;
    // 三十多亿: the scale word comes after it.
    for (const auto& [word, scale] : {std::pair<std::string_view, double>{"万亿", 1e12}, {"亿", 1e8}, {"万", 1e4}}) {
      if (!HasAt(view, *end, word)) continue;
      *end += word.size();
      if (quantity->value) quantity->value = Tidy(*quantity->value * scale);
      break;
    }
    return;
  }
}

// "m" and "b" after an amount of money are millions and billions.
size_t MoneyScaleLength(std::string_view view, size_t at, double* scale) {
  static constexpr std::pair<std::string_view, double> kScales[] = {{"m", 1e6}, {"b", 1e9}, {"t", 1e12}};
  for (const auto& [word, factor] : kScales) {
    if (HasAt(view, at, word) && WordBreak(view, at + 1)) {
      *scale = factor;
      return 1;
    }
  }
  return 0;
}

// 10块3毛, a dollar and 42 cents: the smaller unit adds to the amount.
void ReadMinor(std::string_view view, Quantity* quantity) {
  if (!quantity->value) return;
  size_t at = SkipSpaces(view, quantity->end);
  if (HasAt(view, at, "and ")) at += 4;
  const auto numeral = NumeralAt(view, at);
  if (!numeral) return;
  size_t end = SkipSpaces(view, numeral->end);
  const MinorUnit* minor = LongestWord(Vocabulary::Get().minor_units, view, end, &end);
  if (minor == nullptr || (minor->iso != quantity->currency && quantity->currency != "EUR")) return;
  quantity->value = Tidy(*quantity->value + numeral->value * minor->part);
  quantity->end = end;
}

// A whole amount in a smaller unit: 50 cents, 五毛.
std::optional<Tail> MinorTailAt(std::string_view view, size_t at, double* part) {
  size_t end = SkipSpaces(view, at);
  const MinorUnit* minor = LongestWord(Vocabulary::Get().minor_units, view, end, &end);
  if (minor == nullptr) return std::nullopt;
  *part = minor->part;
  return Tail{FigureKind::kMoney, {}, minor->iso, end};
}

// A second number makes it a range: 15%-20%, 100-200万元, 50 to 60mm. `tail` and `end` move on to the second.
void ReadSecond(std::string_view view, bool prefixed, double money_scale, Quantity* quantity, std::optional<Tail>* tail,
                size_t* end) {
  const size_t joint_at = *tail ? (*tail)->end : *end;
  const size_t joint = RangeJointLength(view, joint_at);
  if (joint == 0) return;
  size_t second_at = joint_at + joint;
  const std::optional<Prefix> second_prefix = prefixed ? CurrencyPrefixAt(view, second_at) : std::nullopt;
  if (second_prefix) second_at += second_prefix->length;
  const auto second = NumeralAt(view, second_at);
  if (!second || HasAt(view, second->end, "-")) return;
  size_t second_end = second->end;
  double second_scale = 1;
  if (prefixed) second_end += MoneyScaleLength(view, second_end, &second_scale);
  auto second_tail = TailAt(view, second_end);
  const bool same =
      !*tail || (second_tail && second_tail->unit == (*tail)->unit && second_tail->currency == (*tail)->currency);
  double low = *quantity->value;
  const double high = second->value * second_scale;
  const Numeral& first = quantity->number;
  const bool shares_scale = first.scale < 1e4 && second->scale >= 1e3 && second->scale > first.scale;
  if (shares_scale && low < high / second->scale * 1.0000001) low *= second->scale;  // 100-200万
  if (prefixed && money_scale == 1 && second_scale > 1 && low * second_scale < high) low *= second_scale;
  const bool plain_hyphen = view[joint_at] == '-' && !second_tail && !*tail && !prefixed;
  if (!same || low >= high || plain_hyphen) return;
  quantity->low = Tidy(low);
  quantity->high = Tidy(high);
  quantity->value.reset();
  quantity->number_end = *end = second_end;
  *tail = std::move(second_tail);
}

// Settles kind, unit and currency from what stands before and after the number.
void ApplyTail(const std::optional<Prefix>& prefix, std::optional<Tail> tail, size_t end, Quantity* quantity) {
  const Numeral& number = quantity->number;
  if (tail && tail->unit == "lb" && number.scaled && number.scale >= 1e6) {
    tail->kind = FigureKind::kMoney;  // nobody weighs in millions of pounds
    tail->unit.clear();
    tail->currency = "GBP";
  }
  if (tail) {
    quantity->kind = tail->kind;
    quantity->unit = tail->unit;
    quantity->currency = tail->currency;
    quantity->end = tail->end;
  }
  if (prefix && (!tail || tail->kind == FigureKind::kMoney || tail->kind == FigureKind::kCount)) {
    const bool keep = tail && tail->kind == FigureKind::kMoney;
    quantity->kind = FigureKind::kMoney;
    quantity->unit.clear();
    quantity->end = keep ? tail->end : end;
    // "$5 USD" and "人民币5元" say it twice; the one that is more exact wins.
    if (!keep || quantity->currency.empty() || prefix->currency != "USD") quantity->currency = prefix->currency;
  }
}

}  // namespace

bool NumberMayStart(std::string_view view, size_t at) {
  if (at > 0) {
    const char before = view[at - 1];
    if (view[at] == '.' && IsDigitByte(before)) return false;
    const bool word = IsWordByte(view[at]);
    if (word && IsWordByte(before)) return false;
    if (IsDigitByte(view[at])) {
      if (before == '.' && at >= 2 && IsDigitByte(view[at - 2])) return false;
      if (before == '_' || before == '#') return false;
      // GPT-4, COVID-19: a hyphen ties the number to a name.
      if (before == '-' && at >= 2 && IsLetterByte(view[at - 2])) return false;
      // Continental decimals, 0,02: the part after the comma is no number of its own.
      if (before == ',' && at >= 2 && IsDigitByte(view[at - 2]) &&
          (at + 2 >= view.size() || !IsDigitByte(view[at + 1]) || !IsDigitByte(view[at + 2]))) {
        return false;
      }
    }
  }
  for (std::string_view week : {"星期", "礼拜"}) {
    if (EndsAt(view, at, week)) return false;
  }
  // 周一, but not 一周一次.
  if (EndsAt(view, at, "周")) {
    size_t next = at;
    if (ChineseDigitAt(view, at, &next) >= 0) return false;
  }
  if (HasAt(view, at, "one") && WordBreak(view, at + 3)) {
    for (std::string_view word :
         {"that ", "this ", "the ", "which ", "every ", "any ", "each ", "next ", "last ", "good ", "right "}) {
      if (EndsAt(view, at, word) && WordBreak(view, at - word.size())) return false;
    }
  }
  const AhoCorasick& words = Vocabulary::Get().not_numbers.words;
  // The numeral may stand inside such a word (之一): look from a few characters back.
  size_t from = at;
  for (int i = 0; i < 3; ++i) {
    const AhoCorasick::Match match = words.LongestAt(view, from);
    if (match.end > at) return false;
    if (from == 0) break;
    from = CharBefore(view, from);
  }
  return true;
}

std::optional<Quantity> QuantityAt(std::string_view view, size_t at) {
  if (at >= view.size() || !NumberMayStart(view, at)) return std::nullopt;
  if (auto percent = ChinesePercentAt(view, at)) return percent;
  Quantity quantity;
  quantity.begin = at;
  size_t start = at;
  const std::optional<Prefix> prefix = CurrencyPrefixAt(view, at);
  if (prefix) start += prefix->length;
  const auto numeral = NumeralAt(view, start);
  if (!numeral) return std::nullopt;
  quantity.number = *numeral;
  quantity.value = numeral->value;
  size_t end = numeral->end;
  ReadMore(view, &quantity, &end);
  if (!prefix && ReadTenths(view, &quantity, end)) return quantity;
  double money_scale = 1;
  if (prefix) {
    if (const size_t length = MoneyScaleLength(view, end, &money_scale)) {
      quantity.value = Tidy(*quantity.value * money_scale);
      end += length;
    }
  }
  quantity.number_end = end;
  std::optional<Tail> tail = TailAt(view, end);
  ReadSecond(view, prefix.has_value(), money_scale, &quantity, &tail, &end);
  if (!tail) {
    double part = 1;
    if (const auto minor = MinorTailAt(view, end, &part); minor && quantity.value) {
      quantity.value = Tidy(*quantity.value * part);
      tail = minor;
    }
  }
  if (!prefix && IsNameOrVersion(view, *numeral, tail.has_value())) return std::nullopt;
  quantity.end = end;
  ApplyTail(prefix, tail, end, &quantity);
  if (quantity.kind == FigureKind::kMoney) ReadMinor(view, &quantity);
  // 两米半, 一吨半
  const bool measure = quantity.kind == FigureKind::kLength || quantity.kind == FigureKind::kMass;
  if (measure && quantity.value && IsHanAt(view, CharBefore(view, quantity.end)) && HasAt(view, quantity.end, "半") &&
      !HasAt(view, quantity.end, "半导")) {
    *quantity.value += 0.5;
    quantity.end += 3;
  }
  return quantity;
}

}  // namespace claimgraph::ingest
