#include <array>
#include <cmath>
#include <string_view>

#include "ingest/figures/numerals.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

struct Word {
  std::string_view text;
  double value;
};

constexpr std::array<Word, 32> kUnits = {
    {{"zero", 0},     {"nought", 0},     {"naught", 0},    {"one", 1},       {"two", 2},       {"three", 3},
     {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},
     {"forty", 40},   {"fourty", 40},    {"fifty", 50},    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},
     {"ninety", 90},  {"fourtie", 40}}};
constexpr std::array<Word, 24> kScales = {
    {{"hundred", 100}, {"hundreds", 100}, {"thousand", 1e3},  {"thousands", 1e3},  {"million", 1e6}, {"millions", 1e6},
     {"billion", 1e9}, {"billions", 1e9}, {"trillion", 1e12}, {"trillions", 1e12}, {"dozen", 12},    {"dozens", 12},
     {"mln", 1e6},     {"bln", 1e9},      {"tln", 1e12},      {"lac", 1e5},        {"lacs", 1e5},    {"crores", 1e7},
     {"cr", 1e7},      {"koti", 1e7},     {"lkhs", 1e5},      {"lakh", 1e5},       {"lakhs", 1e5},   {"crore", 1e7}}};
// Scales that may be glued to digits. "m" and "b" are left to money, where they cannot be metres or bytes.
constexpr std::array<Word, 4> kGlued = {{{"bn", 1e9}, {"mn", 1e6}, {"tn", 1e12}, {"k", 1e3}}};
constexpr std::array<Word, 38> kOrdinals = {
    {{"first", 1},       {"second", 2},        {"third", 3},       {"fourth", 4},       {"fifth", 5},
     {"sixth", 6},       {"seventh", 7},       {"eighth", 8},      {"ninth", 9},        {"tenth", 10},
     {"eleventh", 11},   {"twelfth", 12},      {"thirteenth", 13}, {"fourteenth", 14},  {"fifteenth", 15},
     {"sixteenth", 16},  {"seventeenth", 17},  {"eighteenth", 18}, {"nineteenth", 19},  {"twentieth", 20},
     {"thirtieth", 30},  {"fortieth", 40},     {"fiftieth", 50},   {"sixtieth", 60},    {"seventieth", 70},
     {"eightieth", 80},  {"ninetieth", 90},    {"hundredth", 100}, {"thousandth", 1e3}, {"millionth", 1e6},
     {"billionth", 1e9}, {"trillionth", 1e12}, {"halves", 2},      {"half", 2},         {"quarter", 4},
     {"quarters", 4},    {"tenths", 10},       {"hundredths", 100}}};

std::string_view WordAt(std::string_view view, size_t at) {
  size_t end = at;
  while (end < view.size() && IsLowerByte(view[end])) ++end;
  return view.substr(at, end - at);
}

template <size_t n>
const Word* Lookup(const std::array<Word, n>& words, std::string_view text) {
  for (const Word& word : words) {
    if (word.text == text) return &word;
  }
  return nullptr;
}

size_t SkipJoin(std::string_view view, size_t at) {
  if (HasAt(view, at, "-")) return at + 1;
  if (HasAt(view, at, " - ")) return at + 3;
  return SkipSpaces(view, at);
}

// Adds words up: "two hundred and fifty thousand three".
struct Sum {
  double total = 0;
  double section = 0;
  bool any = false;
  double last = 1e300;  // the last number word, to refuse "twenty thirty"
  double scale = 1;

  bool Unit(double value) {
    if (any && last <= value) return false;
    if (any && last < 20 && last >= 0) return false;
    if (any && value >= 10 && last < 100) return false;
    section += value;
    last = value == 0 ? -1 : value;
    any = true;
    return true;
  }
  void Scale(double value) {
    if (value == 100 || value == 12) {
      section = (section == 0 ? 1 : section) * value;
    } else if (total > 0 && section == 0) {
      total *= value;
    } else {
      total += (section == 0 ? 1 : section) * value;
      section = 0;
    }
    last = value;
    scale = value;
    any = true;
  }
};

// "three quarters", "one fourth" at `at`.
bool PartFollows(std::string_view view, size_t at) {
  const std::string_view count = WordAt(view, at);
  const std::string_view part = WordAt(view, SkipJoin(view, at + count.size()));
  if (part.empty()) return false;
  if (Lookup(kOrdinals, part) != nullptr) return true;
  return part.back() == 's' && Lookup(kOrdinals, part.substr(0, part.size() - 1)) != nullptr;
}

// "one", "twenty-five", "two hundred and three", "a hundred". `sum` and `from` carry what was read in digits.
std::optional<Numeral> WordsFrom(std::string_view view, size_t at, size_t from, Sum sum) {
  Numeral numeral;
  numeral.begin = at;
  size_t i = from, end = from;
  if (const std::string_view article = WordAt(view, i); article == "a" || article == "an") {
    const size_t next = SkipSpaces(view, i + article.size());
    if (Lookup(kScales, WordAt(view, next)) == nullptr) return std::nullopt;
    i = next;
  }
  for (;;) {
    const std::string_view word = WordAt(view, i);
    if (word.empty()) {
      // "4 thousand 3 hundred and 21": digits where a word could stand.
      const auto arabic = sum.any && i < view.size() && IsDigitByte(view[i]) ? ArabicNumeralAt(view, i) : std::nullopt;
      if (!arabic || arabic->decimals >= 0 || arabic->fraction || arabic->digits > 3 || sum.last < 100) break;
      const bool scaled = Lookup(kScales, WordAt(view, SkipSpaces(view, arabic->end))) != nullptr;
      const bool after_and = i >= 4 && view.substr(i - 4, 4) == "and ";
      if ((!scaled && !after_and) || arabic->value >= sum.last || (arabic->value == 0)) break;
      sum.section += arabic->value;
      sum.last = 1;
      end = arabic->end;
      i = SkipJoin(view, end);
      continue;
    }
    if (const Word* scale = Lookup(kScales, word)) {
      if (!sum.any && end == from && i == from) return std::nullopt;  // "million" alone
      sum.Scale(scale->value);
      numeral.scaled = true;
    } else if (const Word* unit = Lookup(kUnits, word)) {
      if (!sum.Unit(unit->value)) break;
    } else if (word == "and" && sum.any && sum.last >= 100) {
      const size_t next = SkipSpaces(view, i + 3);
      const bool digits = next < view.size() && IsDigitByte(view[next]);
      if (!digits && Lookup(kUnits, WordAt(view, next)) == nullptr) break;
      // "five billion and three quarters": what follows is a part, not a further number.
      if (!digits && PartFollows(view, next)) break;
      i = next;
      continue;
    } else {
      break;
    }
    end = i + word.size();
    i = SkipJoin(view, end);
    if (i == end) break;
  }
  if (end == from) return std::nullopt;
  numeral.end = end;
  numeral.value = sum.total + sum.section;
  numeral.scale = sum.scale;
  return numeral;
}

std::optional<Numeral> WordsAt(std::string_view view, size_t at) { return WordsFrom(view, at, at, Sum()); }

// "3 hundred and 21", "4 thousand 3 hundred": digits, a scale word, and more.
std::optional<Numeral> MixedAt(std::string_view view, const Numeral& arabic) {
  if (arabic.decimals >= 0 || arabic.fraction) return std::nullopt;
  const size_t next = SkipJoin(view, arabic.end);
  if (Lookup(kScales, WordAt(view, next)) == nullptr) return std::nullopt;
  Sum sum;
  sum.section = arabic.value;
  sum.any = true;
  auto numeral = WordsFrom(view, arabic.begin, next, sum);
  if (numeral) numeral->arabic = true;
  return numeral;
}

// "two point five", with a scale word after it: "two point five billion".
void ReadPoint(std::string_view view, size_t at, Numeral* numeral) {
  double place = 0.1, value = numeral->value;
  size_t i = SkipSpaces(view, at + 5), end = 0;
  for (const Word* digit; (digit = Lookup(kUnits, WordAt(view, i))) && digit->value < 10; place /= 10) {
    value += digit->value * place;
    end = i + digit->text.size();
    i = SkipSpaces(view, end);
  }
  if (end == 0) return;
  numeral->value = Tidy(value);
  numeral->end = end;
  numeral->decimals = 1;
  if (const Word* scale = Lookup(kScales, WordAt(view, i))) {
    numeral->value = Tidy(numeral->value * scale->value);
    numeral->end = i + scale->text.size();
    numeral->scaled = true;
  }
}

// "three and a half", "three and one fourth", "forty two and a third"; `at` is where "and" stands.
void ReadAndPart(std::string_view view, size_t at, Numeral* numeral) {
  for (std::string_view half : {"and a half", "and half", "and one half", "and one-half"}) {
    if (HasAt(view, at, half) && WordBreak(view, at + half.size())) {
      numeral->value += 0.5;
      numeral->end = at + half.size();
      return;
    }
  }
  size_t part = SkipSpaces(view, at + 3);
  double count = 0;
  if (const std::string_view head = WordAt(view, part); head == "a") {
    count = 1;
    part = SkipSpaces(view, part + 1);
  } else if (const auto words = WordsAt(view, part)) {
    count = words->value;
    part = SkipJoin(view, words->end);
  }
  std::string_view below = WordAt(view, part);
  const size_t end = part + below.size();
  if (below.size() > 3 && below.back() == 's') below.remove_suffix(1);
  const Word* denominator = Lookup(kOrdinals, below);
  if (count == 0 || denominator == nullptr || denominator->value <= 2 || count >= denominator->value) return;
  // "five billion and three quarters" means three quarters of a billion.
  const double scale = numeral->scale;
  const bool round = scale >= 1e6 && numeral->value == scale * std::floor(numeral->value / scale);
  numeral->value += (round ? scale : 1) * count / denominator->value;
  numeral->end = end;
}

// "one fifth", "two thirds": the numeral counts parts.
void ReadParts(std::string_view view, size_t at, Numeral* numeral) {
  const std::string_view word = WordAt(view, at);
  if (word.empty()) return;
  const bool plural = word.back() == 's';
  if (!plural && (numeral->value != 1 || at == numeral->end)) return;
  const std::string_view single = !plural            ? word
                                  : word == "halves" ? std::string_view("half")
                                                     : word.substr(0, word.size() - 1);
  const Word* below = Lookup(kOrdinals, single);
  if (below == nullptr || below->value <= 2 || single == "second") return;
  numeral->value /= below->value;
  numeral->end = at + word.size();
  numeral->fraction = true;
}

// What may follow the words of a number and belong to it.
void ReadTail(std::string_view view, Numeral* numeral) {
  const size_t next = SkipJoin(view, numeral->end);
  const std::string_view word = WordAt(view, next);
  if (word == "point" && next > numeral->end) return ReadPoint(view, next, numeral);
  if (word == "and") return ReadAndPart(view, next, numeral);
  if (word != "over" || next == numeral->end) return ReadParts(view, next, numeral);
  const auto below = EnglishNumeralAt(view, SkipSpaces(view, next + 4));
  if (below && below->value > numeral->value && below->decimals < 0 && !below->scaled) {
    numeral->value /= below->value;
    numeral->end = below->end;
    numeral->fraction = true;
  }
}

std::optional<Numeral> HalfAt(std::string_view view, size_t at) {
  for (const auto& [text, value] : {Word{"half a ", 0.5}, Word{"a half ", 0.5}, Word{"half ", 0.5}}) {
    if (!HasAt(view, at, text)) continue;
    const size_t next = at + text.size();
    const Word* scale = Lookup(kScales, WordAt(view, next));
    if (scale == nullptr) continue;
    Numeral numeral;
    numeral.begin = at;
    numeral.end = next + scale->text.size();
    numeral.value = value * scale->value;
    numeral.scaled = true;
    return numeral;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Numeral> EnglishNumeralAt(std::string_view view, size_t at) {
  if (!IsDigitByte(view[at]) && view[at] != '.') {
    if (!WordBreak(view, at)) return std::nullopt;
    if (const auto half = HalfAt(view, at)) return half;
    auto numeral = WordsAt(view, at);
    if (numeral) ReadTail(view, &*numeral);
    if (numeral && !WordBreak(view, numeral->end)) return std::nullopt;
    return numeral;
  }
  auto numeral = ArabicNumeralAt(view, at);
  if (!numeral) return numeral;
  for (const Word& glued : kGlued) {
    if (HasAt(view, numeral->end, glued.text) && WordBreak(view, numeral->end + glued.text.size())) {
      numeral->value = Tidy(numeral->value * glued.value);
      numeral->end += glued.text.size();
      numeral->scaled = true;
      numeral->scale = glued.value;
      return numeral;
    }
  }
  const size_t plain = numeral->end;
  if (const auto mixed = MixedAt(view, *numeral)) return mixed;
  for (size_t i = SkipJoin(view, plain); i <= view.size();) {
    const Word* scale = Lookup(kScales, WordAt(view, i));
    const Word* glued = scale == nullptr ? Lookup(kGlued, WordAt(view, i)) : nullptr;
    if (glued != nullptr && glued->value > 1e3) scale = glued;
    if (scale == nullptr || scale->value == 12) break;
    numeral->value = Tidy(numeral->value * scale->value);
    numeral->end = i + scale->text.size();
    numeral->scaled = true;
    numeral->scale = scale->value;
    i = SkipJoin(view, numeral->end);
  }
  if (numeral->end == plain) ReadTail(view, &*numeral);
  return numeral;
}

std::optional<Numeral> EnglishOrdinalAt(std::string_view view, size_t at) {
  if (at >= view.size() || !WordBreak(view, at)) return std::nullopt;
  Numeral numeral;
  numeral.begin = at;
  if (IsDigitByte(view[at])) {
    const auto number = ArabicNumeralAt(view, at);
    if (!number || number->decimals >= 0 || number->fraction) return std::nullopt;
    const std::string_view suffix = view.substr(number->end, 2);
    if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") return std::nullopt;
    if (!WordBreak(view, number->end + 2)) return std::nullopt;
    numeral = *number;
    numeral.end += 2;
    return numeral;
  }
  // Words: "twenty-first", "two hundred and third", "thirty five thousandth".
  double head = 0;
  size_t i = at;
  if (const auto words = WordsAt(view, at)) {
    head = words->value;
    i = SkipJoin(view, words->end);
    if (HasAt(view, i, "and ")) i += 4;
  }
  const std::string_view word = WordAt(view, i);
  const Word* ordinal = Lookup(kOrdinals, word);
  if (ordinal == nullptr || word.back() == 's' || word == "half" || word == "quarter") return std::nullopt;
  const bool multiplies = ordinal->value >= 100;
  if (head > 0 && !multiplies && !(head >= 20 && ordinal->value < 10) && head < 100) return std::nullopt;
  numeral.value = head > 0 ? (multiplies ? head * ordinal->value : head + ordinal->value) : ordinal->value;
  numeral.end = i + word.size();
  return numeral;
}

}  // namespace claimgraph::ingest
