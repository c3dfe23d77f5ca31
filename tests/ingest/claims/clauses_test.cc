// Clauses, their mood and their polarity. Sentences are our own.
#include <memory>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "ingest/claims/clauses.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {
namespace {

std::vector<Clause> Analyze(const std::string& text, bool english, std::vector<std::string> section = {}) {
  static const auto* rules = new std::unique_ptr<const ClauseRules>(*ClauseRules::Create());
  Passage passage;
  passage.clean = text;
  passage.folded = FoldScript(text);
  passage.section = std::move(section);
  return (*rules)->Analyze(passage, {}, {}, english);
}

TEST(SplitClauses, BreaksAtCommasButNotInNumbersOrNames) {
  EXPECT_EQ(SplitClauses("sales of 1,200 cars rose, profit fell", {}, true).size(), 2u);
  EXPECT_EQ(SplitClauses("on April 9, 2025 it said", {{3, 16}}, true).size(), 1u);
  const auto clauses = SplitClauses("营收上升(同比增5%),利润下降", {}, false);
  ASSERT_EQ(clauses.size(), 3u);
  EXPECT_TRUE(clauses[1].bracket);
}

TEST(SplitClauses, ADashIntroducesOtherWordsForTheSame) {
  const auto clauses = SplitClauses("关税冲击业务——订单面临风险", {}, false);
  ASSERT_EQ(clauses.size(), 2u);
  EXPECT_TRUE(clauses[1].after_dash);
}

struct Mood {
  bool english;
  std::string text;
  Modality modality;
  Polarity polarity = Polarity::kAffirmed;
};

TEST(Analyze, TellsMoodAndPolarity) {
  const std::vector<Mood> cases = {
      {false, "關稅沖擊銷量", Modality::kAsserted},
      {false, "关税可能冲击销量", Modality::kHypothetical},
      {false, "銷量預計下降", Modality::kForecast},
      {false, "公司计划建厂", Modality::kPlanned},
      {false, "政府应当提高补贴", Modality::kRecommended},
      {false, "关税并未冲击销量", Modality::kAsserted, Polarity::kNegated},
      {false, "供应稳定,反应良好", Modality::kAsserted},
      {false, "需求不断增长", Modality::kAsserted, Polarity::kAffirmed},
      {true, "Tariffs may hurt sales", Modality::kHypothetical},
      {true, "Sales are expected to fall", Modality::kForecast},
      {true, "The government should raise subsidies", Modality::kRecommended},
      {true, "The company plans to build a plant", Modality::kPlanned},
      {true, "Tariffs did not hurt sales", Modality::kAsserted, Polarity::kNegated},
      {true, "Sales rose in May 2024", Modality::kAsserted},
  };
  for (const Mood& c : cases) {
    const auto clauses = Analyze(c.text, c.english);
    ASSERT_FALSE(clauses.empty()) << c.text;
    EXPECT_EQ(Name(clauses[0].modality), Name(c.modality)) << c.text;
    EXPECT_EQ(Name(clauses[0].polarity), Name(c.polarity)) << c.text;
  }
}

TEST(Analyze, AnIfReachesTheNextClause) {
  const auto clauses = Analyze("如果欧盟加税,出口将下降", false);
  ASSERT_EQ(clauses.size(), 2u);
  EXPECT_TRUE(clauses[0].condition);
  EXPECT_EQ(clauses[1].modality, Modality::kHypothetical);
}

TEST(Analyze, AHeadingOfAdviceColoursWhatStandsBelow) {
  EXPECT_EQ(Analyze("设立基金", false, {"四、政策建议"})[0].modality, Modality::kRecommended);
  EXPECT_EQ(Analyze("設立基金", false, {"四、政策建議"})[0].modality, Modality::kRecommended);
}

}  // namespace
}  // namespace claimgraph::ingest
