// Numerals and quantities, by table.
#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "ingest/figures/numerals.h"
#include "ingest/figures/quantities.h"
#include "ingest/figures/view.h"
#include "ingest/figures/vocabulary.h"

namespace claimgraph::ingest {
namespace {

TEST(VocabularyTest, DataFilesLoad) {
  const auto loaded = Vocabulary::Load();
  EXPECT_TRUE(loaded.ok()) << loaded.status();
}

struct Case {
  const char* text;
  double value;
};

TEST(NumeralsTest, WholeTextIsOneNumeral) {
  const Case kCases[] = {{"1,200,000.5", 1200000.5},
                         {"80万", 800000},
                         {"三千億", 3e11},
                         {"1.2萬億", 1.2e12},
                         {"二〇二五", 2025},
                         {"十二", 12},
                         {"兩千四百五", 2450},
                         {"一百零五", 105},
                         {"一千零十二", 1012},
                         {"壹萬零肆拾", 10040},
                         {"一万二千亿", 1.2e12},
                         {"一亿三千万", 1.3e8},
                         {"三点一四", 3.14},
                         {"二点五亿", 2.5e8},
                         {"三分之一", 1.0 / 3},
                         {"四又三分之一", 4 + 1.0 / 3},
                         {"千万", 1e7},
                         {"5.5 billion", 5.5e9},
                         {"5.5bn", 5.5e9},
                         {"half a million", 5e5},
                         {"twenty-five", 25},
                         {"two hundred and three", 203},
                         {"1/2", 0.5},
                         {"1 1/2", 1.5},
                         {"three and a half", 3.5},
                         {"two thirds", 2.0 / 3},
                         {"a hundred", 100},
                         {"3 hundred and 21", 321},
                         {"1e3", 1000},
                         {"177.1 亿", 1.771e10}};
  for (const Case& c : kCases) {
    const std::string view = MatchingView(c.text);
    const auto numeral = NumeralAt(view, 0);
    ASSERT_TRUE(numeral.has_value()) << c.text;
    EXPECT_EQ(numeral->end, view.size()) << c.text;
    EXPECT_NEAR(numeral->value, c.value, 1e-9 * std::fabs(c.value)) << c.text;
  }
}

TEST(NumeralsTest, Ordinals) {
  for (const Case& c : {Case{"1st", 1}, Case{"twenty-first", 21}, Case{"third", 3}, Case{"two hundredth", 200}}) {
    const auto numeral = EnglishOrdinalAt(c.text, 0);
    ASSERT_TRUE(numeral.has_value()) << c.text;
    EXPECT_EQ(numeral->value, c.value) << c.text;
  }
}

TEST(QuantitiesTest, UnitsAndPercents) {
  const struct {
    const char* text;
    double value;
    const char* unit;
  } kCases[] = {{"百分之五", 5, "%"},
                {"千分之三", 0.3, "%"},
                {"三成", 30, "%"},
                {"七成六", 76, "%"},
                {"15个百分点", 15, "percentage_point"},
                {"5 percentage points", 5, "percentage_point"},
                {"28nm", 28, "nm"},
                {"兩米半", 2.5, "m"},
                {"120kg/cm²", 120, "kg/cm²"},
                {"25 °C", 25, "degC"}};
  for (const auto& c : kCases) {
    const std::string view = MatchingView(c.text);
    const auto quantity = QuantityAt(view, 0);
    ASSERT_TRUE(quantity.has_value()) << c.text;
    EXPECT_EQ(quantity->end, view.size()) << c.text;
    EXPECT_DOUBLE_EQ(quantity->value.value_or(-1), c.value) << c.text;
    EXPECT_EQ(quantity->unit, c.unit) << c.text;
  }
}

TEST(QuantitiesTest, NotNumbers) {
  for (const char* text : {"一些", "统一", "万一", "h20", "gpt-4", "周一", "三成立"}) {
    const std::string view = MatchingView(text);
    for (size_t at = 0; at < view.size(); ++at) {
      if (utf8::IsContinuation(view[at])) continue;
      const auto quantity = QuantityAt(view, at);
      EXPECT_TRUE(!quantity || quantity->kind == FigureKind::kNumber) << text;
      if (std::string(text) == "三成立") continue;
      EXPECT_FALSE(quantity.has_value()) << text << " at " << at;
    }
  }
}

}  // namespace
}  // namespace claimgraph::ingest
