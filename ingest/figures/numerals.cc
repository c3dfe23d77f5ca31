#include "ingest/figures/numerals.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "ingest/figures/view.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {
namespace {

size_t DigitRun(std::string_view view, size_t at) {
  size_t end = at;
  while (end < view.size() && IsDigitByte(view[end])) ++end;
  return end - at;
}

double ParseDouble(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

// "1/2", "1 1/2": a fraction of two short integers. Dates such as 5/6/2020 are not.
std::optional<Numeral> SimpleFractionAt(std::string_view view, size_t at) {
  const size_t above = DigitRun(view, at);
  size_t slash = at + above;
  if (above == 0 || above > 4) return std::nullopt;
  if (!HasAt(view, slash, "/")) return std::nullopt;
  const size_t below = DigitRun(view, slash + 1);
  const size_t end = slash + 1 + below;
  if (below == 0 || below > 4 || HasAt(view, end, "/") || (HasAt(view, end, ".") && DigitRun(view, end + 1) > 0)) {
    return std::nullopt;
  }
  const double denominator = ParseDouble(std::string(view.substr(slash + 1, below)));
  if (denominator == 0) return std::nullopt;
  Numeral numeral;
  numeral.begin = at;
  numeral.end = end;
  numeral.value = ParseDouble(std::string(view.substr(at, above))) / denominator;
  numeral.arabic = numeral.fraction = true;
  return numeral;
}

// The exponent of "5.5x10-3", "1e10", "1.1^23"; 0 bytes when there is none.
size_t ExponentLength(std::string_view view, size_t at, double* factor) {
  size_t i = at;
  double base = 10;
  if (HasAt(view, i, "e") && i + 1 < view.size()) {
    i += 1;
  } else {
    const size_t start = SkipSpaces(view, i);
    i = start;
    if (HasAt(view, i, "x10") || HasAt(view, i, "*10")) {
      i += 3;
    } else if (HasAt(view, i, "×10")) {
      i += std::string_view("×10").size();
    } else {
      return 0;
    }
    if (HasAt(view, i, "^")) ++i;
  }
  std::string exponent;
  if (i < view.size() && (view[i] == '-' || view[i] == '+')) exponent += view[i++];
  const size_t digits = DigitRun(view, i);
  if (digits == 0 || digits > 3) return 0;
  exponent += view.substr(i, digits);
  i += digits;
  if (!WordBreak(view, i)) return 0;
  *factor = std::pow(base, ParseDouble(exponent));
  return i - at;
}

}  // namespace

double Tidy(double value) {
  char text[40];
  std::snprintf(text, sizeof(text), "%.15g", value);
  return std::strtod(text, nullptr);
}

std::string MatchingView(std::string_view text) {
  std::string view = FoldScript(text);
  for (char& c : view) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return view;
}

std::optional<Numeral> ArabicNumeralAt(std::string_view view, size_t at) {
  if (const auto fraction = SimpleFractionAt(view, at)) return fraction;
  Numeral numeral;
  numeral.begin = at;
  numeral.arabic = true;
  std::string text;
  size_t end = at;
  const size_t lead = DigitRun(view, at);
  if (lead == 0 && !(HasAt(view, at, ".") && DigitRun(view, at + 1) > 0)) return std::nullopt;
  text = view.substr(at, lead);
  numeral.digits = static_cast<int>(lead);
  end += lead;
  // Groups of three, each followed by no further digit.
  if (lead >= 1 && lead <= 3) {
    const auto group_at = [&](size_t i) { return (HasAt(view, i, ",")) && DigitRun(view, i + 1) == 3; };
    while (group_at(end)) {
      text += view.substr(end + 1, 3);
      end += 4;
      numeral.grouped = true;
    }
  }
  if (HasAt(view, end, ".") && DigitRun(view, end + 1) > 0) {
    const size_t decimals = DigitRun(view, end + 1);
    // 1.2.3 is a version or a section, not a number.
    if (HasAt(view, end + 1 + decimals, ".") && DigitRun(view, end + 2 + decimals) > 0) return std::nullopt;
    text += view.substr(end, decimals + 1);
    numeral.decimals = static_cast<int>(decimals);
    end += decimals + 1;
  }
  if (text.size() > 40) return std::nullopt;
  numeral.value = ParseDouble(text);
  double factor = 1;
  if (const size_t exponent = ExponentLength(view, end, &factor)) {
    numeral.value = Tidy(numeral.value * factor);
    end += exponent;
  } else if (lead > 0 && numeral.decimals < 0 && HasAt(view, end, " ")) {
    // "1 1/2"
    const auto part = SimpleFractionAt(view, end + 1);
    if (part && part->value < 1) {
      numeral.value += part->value;
      numeral.fraction = true;
      end = part->end;
    }
  }
  numeral.end = end;
  return numeral;
}

std::optional<Numeral> NumeralAt(std::string_view view, size_t at) {
  if (at >= view.size()) return std::nullopt;
  const char c = view[at];
  if (IsDigitByte(c) || c == '.') {
    const auto chinese = ChineseNumeralAt(view, at);
    const auto english = EnglishNumeralAt(view, at);
    if (chinese && (!english || chinese->end >= english->end)) return chinese;
    return english;
  }
  if (IsLowerByte(c)) return EnglishNumeralAt(view, at);
  if (static_cast<uint8_t>(c) >= 0x80) return ChineseNumeralAt(view, at);
  return std::nullopt;
}

}  // namespace claimgraph::ingest
