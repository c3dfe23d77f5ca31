// Reads one number as people write it: 1,200.5  80萬  三千億  1.2万亿  二〇二五  三分之一  twenty-five  5.5 billion.
// Internal to figures. Works on the matching view of a text (view.h): script folded, ASCII lower case. Pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_NUMERALS_H_
#define CLAIMGRAPH_INGEST_FIGURES_NUMERALS_H_

#include <cstddef>
#include <optional>
#include <string_view>

namespace claimgraph::ingest {

struct Numeral {
  size_t begin = 0;
  size_t end = 0;
  double value = 0;
  bool arabic = false;    // written with ASCII digits, at least in part
  bool scaled = false;    // has a scale word: 万, 亿, million
  bool grouped = false;   // digits in groups: 1,200
  bool fraction = false;  // 1/2, 三分之一, a half
  int decimals = -1;      // digits after the point, -1 without a point
  int digits = 0;         // length of the integer part, for digit strings
  double scale = 1;       // of the last scale word, for 多/余 and for ranges that share it
};

// The longest numeral that starts exactly at `at`. The caller checks what stands before it.
std::optional<Numeral> NumeralAt(std::string_view view, size_t at);

// The parts of NumeralAt, by script.
std::optional<Numeral> ArabicNumeralAt(std::string_view view, size_t at);
std::optional<Numeral> ChineseNumeralAt(std::string_view view, size_t at);
std::optional<Numeral> EnglishNumeralAt(std::string_view view, size_t at);

// English ordinals: 1st, twenty-first, third. Chinese 第三 is for the caller.
std::optional<Numeral> EnglishOrdinalAt(std::string_view view, size_t at);

// The value of a Chinese digit (零 to 九, 两, and their banking forms) at `at`, or -1; `*next` is moved past it.
int ChineseDigitAt(std::string_view view, size_t at, size_t* next);

// Rounds away the noise of binary fractions: 1.2 * 1e12 is 1200000000000.
double Tidy(double value);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_NUMERALS_H_
