// Keys of quantities and policies, and what a document teaches about its own names.
#include <memory>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ingest/entities/names.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/resolve/keys.h"
#include "ingest/resolve/learn.h"

namespace claimgraph::ingest {
namespace {

TEST(KeyOf, DoesNotDependOnTheOrderOfArguments) {
  Signature a, b;
  a.kind = b.kind = "revenue";
  a.args = {{Slot::kOwner, "company:byd", EntityType::kCompany, false},
            {Slot::kMarket, "country:hu", EntityType::kCountry, false}};
  b.args = {a.args[1], a.args[0]};
  EXPECT_EQ(KeyOf(a, EntityType::kRevenueStream), KeyOf(b, EntityType::kRevenueStream));
  EXPECT_EQ(KeyOf(a, EntityType::kRevenueStream), "metric:revenue|of=company:byd|in=country:hu");
}

TEST(KeyOf, APolicyOnANamedProductNeedsOnlyItsIssuer) {
  Signature s;
  s.kind = "restriction";
  s.issuer_country = "country:nl";
  s.args = {{Slot::kProduct, "product:nxt2000", EntityType::kProduct, false},
            {Slot::kTarget, "country:cn", EntityType::kCountry, false}};
  EXPECT_EQ(KeyOf(s, EntityType::kPolicy), "policy:restriction|by=country:nl|on=product:nxt2000");
}

TEST(CompleteFrom, FillsOnlyFromOneFullerSignature) {
  Signature bare, full, other;
  bare.kind = full.kind = other.kind = "restriction";
  const SignatureArg product{Slot::kProduct, "product:x1", EntityType::kProduct, false};
  bare.args = full.args = other.args = {product};
  full.issuer_country = "country:nl";
  other.issuer_country = "country:us";
  EXPECT_EQ(CompleteFrom(bare, EntityType::kPolicy, {bare, full}).issuer_country, "country:nl");
  EXPECT_EQ(CompleteFrom(bare, EntityType::kPolicy, {bare, full, other}).issuer_country, "");
}

std::vector<AliasDecision> Learn(const std::vector<std::string>& sentences, bool english,
                                 std::vector<std::vector<NameSpan>>* names) {
  static const auto* lexicon = new std::unique_ptr<const EntityLexicon>(*EntityLexicon::Create());
  std::vector<Passage> passages;
  for (const std::string& text : sentences) {
    Passage passage;
    passage.text = passage.clean = text;
    passage.folded = FoldScript(text);
    names->push_back(FindNames(**lexicon, {passage.clean, passage.folded, english}, {}));
    passages.push_back(std::move(passage));
  }
  return LearnNames(**lexicon, passages, names);
}

TEST(LearnNames, ABracketGivesASecondName) {
  std::vector<std::vector<NameSpan>> names;
  const auto decisions =
      Learn({"远航机器人公司(Yuanhang Robotics)在苏州成立。", "Yuanhang Robotics去年盈利。"}, false, &names);
  ASSERT_FALSE(decisions.empty());
  EXPECT_EQ(decisions[0].alias, "Yuanhang Robotics");
  ASSERT_FALSE(names[1].empty());
  EXPECT_EQ(names[1][0].key, decisions[0].key);
  EXPECT_EQ(names[1][0].source, NameSource::kLearned);
}

TEST(LearnNames, AFamilyNameStandsForThePersonNamedInFull) {
  std::vector<std::vector<NameSpan>> names;
  Learn({"Ms. Carla Monti founded the firm.", "Monti sold it."}, true, &names);
  ASSERT_EQ(names[1].size(), 1u);
  EXPECT_EQ(names[1][0].key, "person:carla_monti");
}

TEST(LearnNames, NothingIsLearnedFromAFigureInBrackets) {
  std::vector<std::vector<NameSpan>> names;
  EXPECT_TRUE(Learn({"比亚迪(2024年)增长。"}, false, &names).empty());
}

}  // namespace
}  // namespace claimgraph::ingest
