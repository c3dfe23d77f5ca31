// Figures of passages: value, unit, currency, bound, direction, period. Precision counts: what is no figure stays out.
#include "ingest/figures/figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "ingest/record/jsonl.h"
#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// "55億美元 money 5500000000 USD > up(change) [2025-01-01,2025-04-01)", parts that say nothing left out.
std::string Shown(const Figure& figure) {
  std::string text = Cat(figure.text, " ", Name(figure.kind));
  if (figure.value) CatTo(&text, " ", NumberText(*figure.value));
  if (figure.low) CatTo(&text, " ", NumberText(*figure.low), "..", NumberText(*figure.high));
  if (!figure.iso.empty()) CatTo(&text, " ", figure.iso);
  if (!figure.unit.empty()) CatTo(&text, " ", figure.unit);
  if (!figure.currency.empty()) CatTo(&text, " ", figure.currency);
  if (figure.bound != Bound::kEqual) CatTo(&text, " ", Name(figure.bound));
  if (figure.direction != Direction::kNone) CatTo(&text, " ", Name(figure.direction));
  if (figure.change) text += " change";
  if (!(figure.period_start + figure.period_end).empty()) {
    CatTo(&text, " [", figure.period_start, ",", figure.period_end, ")");
  }
  return text;
}

std::vector<std::string> Figures(const std::string& text) {
  std::vector<std::string> shown;
  const SegmentedDocument document = testing::SegmentText(text);
  for (const Figure& figure : FindFigures(document)) shown.push_back(Shown(figure));
  return shown;
}

TEST(FiguresTest, MoneyInBothScripts) {
  EXPECT_THAT(Figures("公司投入三千億元。"), ElementsAre("三千億元 money 300000000000 CNY"));
  EXPECT_THAT(Figures("损失1.2万亿美元。"), ElementsAre("1.2万亿美元 money 1200000000000 USD"));
  EXPECT_THAT(Figures("價格是港幣3.14元。"), ElementsAre("港幣3.14元 money 3.14 HKD"));
  EXPECT_THAT(Figures("新台币177亿元的订单。"), ElementsAre("新台币177亿元 money 17700000000 TWD"));
  EXPECT_THAT(Figures("人民币100-200万元。"), ElementsAre("人民币100-200万元 money 1000000..2000000 CNY"));
  EXPECT_THAT(Figures("It paid $5.5bn and €20 million."),
              ElementsAre("$5.5bn money 5500000000 USD", "€20 million money 20000000 EUR"));
  EXPECT_THAT(Figures("Orders of USD 16 billion were at risk."), ElementsAre("USD 16 billion money 16000000000 USD"));
}

TEST(FiguresTest, BoundsBeforeAndAfter) {
  EXPECT_THAT(Figures("銷售超500億美元。"), ElementsAre("500億美元 money 50000000000 USD >"));
  EXPECT_THAT(Figures("占据90%以上份额。"), ElementsAre("90% percent 90 % >="));
  EXPECT_THAT(Figures("至少30%的份额。"), ElementsAre("30% percent 30 % >="));
  EXPECT_THAT(Figures("不到5%的企业。"), ElementsAre("5% percent 5 % <"));
  EXPECT_THAT(Figures("约200家公司。"), ElementsAre("200家 count 200 organization ~"));
  EXPECT_THAT(Figures("500多名員工。"), ElementsAre("500多名 count 500 person >"));
  EXPECT_THAT(Figures("性能約等于A100的80%。"), ElementsAre("80% percent 80 % ~"));
  EXPECT_THAT(Figures("三年内完成。"), ElementsAre("三年 duration 3 year <="));
  EXPECT_THAT(Figures("More than 327 engineers left; at most 40% stayed."),
              ElementsAre("327 count 327 >", "40% percent 40 % <="));
}

TEST(FiguresTest, DirectionAndChange) {
  EXPECT_THAT(Figures("股價暴跌6%。"), ElementsAre("6% percent 6 % down change"));
  EXPECT_THAT(Figures("營收同比增275%。"), ElementsAre("275% percent 275 % up change"));
  EXPECT_THAT(Figures("占比升至18%。"), ElementsAre("18% percent 18 % up"));
  EXPECT_THAT(Figures("以年均75%增速擴張。"), ElementsAre("75% percent 75 % up change"));
  EXPECT_THAT(Figures("Revenue fell 12% and costs rose to 30%."),
              ElementsAre("12% percent 12 % down change", "30% percent 30 % up"));
  EXPECT_THAT(Figures("Shares saw a 5% drop."), ElementsAre("5% percent 5 % down change"));
}

TEST(FiguresTest, FromToHaveTheirOwnPeriods) {
  EXPECT_THAT(Figures("自給率從2023年的5%躍升至2024年的18%。"),
              ElementsAre("2023年 year 2023 [2023-01-01,2024-01-01)", "5% percent 5 % [2023-01-01,2024-01-01)",
                          "2024年 year 2024 [2024-01-01,2025-01-01)", "18% percent 18 % up [2024-01-01,2025-01-01)"));
  EXPECT_THAT(Figures("It rose from $10.3 billion in 2023 to $17.1 billion in 2024."),
              ElementsAre("$10.3 billion money 10300000000 USD [2023-01-01,2024-01-01)",
                          "2023 year 2023 [2023-01-01,2024-01-01)",
                          "$17.1 billion money 17100000000 USD up [2024-01-01,2025-01-01)",
                          "2024 year 2024 [2024-01-01,2025-01-01)"));
}

TEST(FiguresTest, PeriodsGovernTheirClause) {
  EXPECT_THAT(Figures("2025年Q1中國區160億美元訂單面臨風險。"),
              ElementsAre("2025年Q1 quarter 2025-Q1 [2025-01-01,2025-04-01)",
                          "160億美元 money 16000000000 USD [2025-01-01,2025-04-01)"));
  EXPECT_THAT(
      Figures("2024年有327名專家加入(較2022年增長89%)。"),
      ElementsAre("2024年 year 2024 [2024-01-01,2025-01-01)", "327名 count 327 person [2024-01-01,2025-01-01)",
                  "2022年 year 2022 [2022-01-01,2023-01-01)", "89% percent 89 % up change [2024-01-01,2025-01-01)"));
  EXPECT_THAT(Figures("計劃2026年前建設5個中心。"),
              ElementsAre("2026年 year 2026 < [,2026-01-01)", "5個 count 5 [,2026-01-01)"));
  EXPECT_THAT(Figures("2020-2025年占比增至34%。"), ElementsAre("2020-2025年 period 2020/2025 [2020-01-01,2026-01-01)",
                                                               "34% percent 34 % up [2020-01-01,2026-01-01)"));
  EXPECT_THAT(Figures("2024年第三季度营收30亿元;利润5亿元。"),
              ElementsAre("2024年第三季度 quarter 2024-Q3 [2024-07-01,2024-10-01)",
                          "30亿元 money 3000000000 CNY [2024-07-01,2024-10-01)", "5亿元 money 500000000 CNY"));
}

TEST(FiguresTest, DatesAndLengths) {
  EXPECT_THAT(Figures("2025年4月9日通知。"), ElementsAre("2025年4月9日 date 2025-04-09 [2025-04-09,2025-04-10)"));
  EXPECT_THAT(Figures("二〇二五年四月九日通知。"),
              ElementsAre("二〇二五年四月九日 date 2025-04-09 [2025-04-09,2025-04-10)"));
  EXPECT_THAT(Figures("On April 9, 2025 it acted."),
              ElementsAre("April 9, 2025 date 2025-04-09 [2025-04-09,2025-04-10)"));
  EXPECT_THAT(Figures("In Q1 2025 it acted."), ElementsAre("Q1 2025 quarter 2025-Q1 [2025-01-01,2025-04-01)"));
  EXPECT_THAT(Figures("28nm光刻機。"), ElementsAre("28nm length 28 nm"));
  EXPECT_THAT(Figures("性能為15%-20%。"), ElementsAre("15%-20% percent 15..20 %"));
}

TEST(FiguresTest, WhatIsNoFigure) {
  for (const char* text :
       {"H20、A100與昇騰910B芯片。", "“新基建2.0”計劃。", "發布規范2.0版。", "一些企業的統一標準,一般如此。",
        "芯片四方聯盟,三足鼎立。", "GPT-4 and COVID-19 are names.", "第三國的問題。", "See section 3 of Windows 11.",
        "12N級純度。", "5G與4K。", "這是一個例子。", "兩難的零和博弈。", "One of them said no one knows.",
        "It fell in a day."}) {
    EXPECT_THAT(Figures(text), IsEmpty()) << text;
  }
}

// Checked by hand against the article: every quantity it measures, with value, unit, currency, bound and period, and
// nothing else. A change of this file is a change of what the article is taken to say.
TEST(FiguresTest, GoldenArticle) {
  const SegmentedDocument document = testing::SegmentText(testing::ReadAll(testing::Article()));
  std::string lines;
  for (const Figure& figure : FindFigures(document)) lines += ToJson(figure) + "\n";
  testing::ExpectGolden(testing::SourceDir() / "tests/ingest/figures/golden/nvidia-china-dilemma.jsonl", lines);
}

TEST(FiguresTest, SpansReproduceTheirQuote) {
  std::mt19937 random(17);
  for (const auto& path : testing::CorpusFiles()) {
    const std::string original = testing::ReadAll(path);
    for (int round = 0; round < 40; ++round) {
      const std::string bytes =
          round == 0 ? original : testing::DropInvalid(testing::Damage(original, &random, 4 * round));
      if (bytes.empty()) continue;
      const SegmentedDocument document = testing::SegmentText(bytes);
      for (const Passage& passage : document.passages) {
        uint64_t last = 0;
        for (const Figure& figure : FindFigures(document, passage)) {
          ASSERT_EQ(bytes.substr(figure.span.start, figure.span.size()), figure.text);
          ASSERT_TRUE(passage.span.Contains(figure.span));
          ASSERT_LE(last, figure.clean.start);
          ASSERT_LE(figure.clean.end, passage.clean.size());
          ASSERT_LT(figure.clean.start, figure.clean.end);
          last = figure.clean.end;
        }
      }
    }
  }
}

}  // namespace
}  // namespace claimgraph::ingest
