// From sentences to relations and claims, through the whole pipeline, in three scripts, about a world of companies,
// policies and countries of our own choosing: the rules know none of it beyond the general lists.
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ingest/pipeline/extract_files.h"
#include "ingest/pipeline/extractor.h"

namespace claimgraph::ingest {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::IsSupersetOf;
using ::testing::Not;

const Extractor& TheExtractor() {
  static const auto* extractor = new std::unique_ptr<const Extractor>(*Extractor::Create());
  return **extractor;
}

DocumentRecords Extract(const std::string& text) { return *TheExtractor().Extract({text + "\n", "test"}); }

// "TYPE sign from-key -> to-key".
std::vector<std::string> RelationsOf(const DocumentRecords& records) {
  std::map<std::string, std::string> keys;
  for (const EntityRecord& entity : records.entities) keys[entity.id] = entity.key;
  for (const Figure& figure : records.figures) keys[figure.id] = figure.text;
  std::vector<std::string> relations;
  for (const Relation& r : records.relations) {
    const std::string sign = r.sign ? (*r.sign > 0 ? " +" : *r.sign < 0 ? " -" : " 0") : "";
    relations.push_back(Cat(r.type, sign, " ", keys[r.from], " -> ", keys[r.to]));
  }
  return relations;
}

struct Case {
  std::string text;
  std::vector<std::string> relations;
};

TEST(Relations, AreFoundInThreeScripts) {
  const std::vector<Case> cases = {
      {"歐盟對電動汽車的關稅沖擊比亞迪在歐洲的銷量。",
       {"AFFECTS - policy:tariff|by=country:eu|on=kind:ev -> metric:sales_volume|of=company:byd|in=place:europe",
        "ISSUED_BY policy:tariff|by=country:eu|on=kind:ev -> alliance:eu"}},
      {"欧盟关税导致比亚迪股价下跌3%。",
       {"AFFECTS - policy:tariff|by=country:eu -> metric:stock_price|of=company:byd",
        "MEASURES 3% -> metric:stock_price|of=company:byd"}},
      {"EU tariffs on electric vehicles hurt BYD's sales in Europe.",
       {"AFFECTS - policy:tariff|by=country:eu|on=kind:ev -> metric:sales|of=company:byd|in=place:europe"}},
      {"美國補貼推動英特爾的營收增長。", {"AFFECTS + policy:subsidy|by=country:us -> metric:revenue|of=company:intel"}},
      {"Japanese export curbs disrupted Samsung Electronics.",
       {"AFFECTS - policy:restriction|by=country:jp -> company:samsung"}},
      {"三星电子营收因日本出口管制而下降。",
       {"AFFECTS - policy:restriction|by=country:jp -> metric:revenue|of=company:samsung"}},
      {"由于美国制裁,华为2020年营收下降。",
       {"AFFECTS - policy:sanction|by=country:us -> metric:revenue|of=company:huawei"}},
      {"ASML's shares fell because of Dutch export controls.",
       {"AFFECTS - policy:restriction|by=country:nl -> metric:stock_price|of=company:asml"}},
      {"丰田总裁王大明与索尼会长李小华会谈。",
       {"HOLDS_ROLE person:王大明 -> company:toyota", "MEETS person:王大明 -> person:李小华"}},
      {"Sony CEO Carla Monti met with Elon Musk.",
       {"HOLDS_ROLE person:carla_monti -> company:sony", "MEETS person:carla_monti -> person:elon_musk"}},
      {"寧德時代已在匈牙利投資73億歐元。", {"INVESTS_IN company:catl -> country:hu"}},
      {"Foxconn invested in Vietnam.", {"INVESTS_IN company:foxconn -> country:vn"}},
  };
  for (const Case& c : cases) EXPECT_THAT(RelationsOf(Extract(c.text)), IsSupersetOf(c.relations)) << c.text;
}

TEST(Relations, ADeniedInfluenceIsAClaimButNoRelation) {
  const DocumentRecords records = Extract("欧盟关税并未导致比亚迪股价下跌。");
  EXPECT_THAT(RelationsOf(records), Not(Contains(::testing::HasSubstr("AFFECTS"))));
  EXPECT_TRUE(std::any_of(records.claims.begin(), records.claims.end(),
                          [](const Claim& c) { return c.polarity == Polarity::kNegated; }));
}

TEST(Relations, WordsThatPointBackMeanTheLastPolicy) {
  const DocumentRecords records =
      Extract("荷兰政府要求阿斯麦的DUV光刻机对华出口需申请许可证。此举冲击阿斯麦在华业务。");
  EXPECT_THAT(RelationsOf(records),
              Contains(::testing::HasSubstr("AFFECTS - policy:restriction|by=country:nl|on=kind:duv")));
}

TEST(Claims, KnowTheirSource) {
  const DocumentRecords records = Extract("高盛预计,三星电子2026年营收增长12%。");
  std::string goldman;
  for (const EntityRecord& entity : records.entities) {
    if (entity.key == "company:goldman_sachs") goldman = entity.id;
  }
  ASSERT_FALSE(goldman.empty());
  EXPECT_TRUE(std::any_of(records.claims.begin(), records.claims.end(), [&](const Claim& claim) {
    return claim.attributed_to == goldman && claim.voice == "explicit" && claim.modality == Modality::kForecast;
  }));
}

TEST(Entities, AreTheSameAcrossDocumentsAndScripts) {
  const auto ids = [](const std::string& text) {
    std::vector<std::string> ids;
    for (const EntityRecord& e : Extract(text).entities) ids.push_back(e.id);
    std::sort(ids.begin(), ids.end());
    return ids;
  };
  EXPECT_EQ(ids("比亞迪歐洲銷量下降。"), ids("比亚迪欧洲销量下降。"));
}

TEST(Records, NothingWithoutASentence) {
  const DocumentRecords records = Extract("美國補貼推動英特爾的營收增長。台積電在日本設廠。");
  for (const Relation& relation : records.relations) {
    EXPECT_TRUE(relation.type == "SAME_AS" || !relation.claims.empty()) << relation.type;
  }
  for (const EntityRecord& entity : records.entities) {
    EXPECT_TRUE(std::any_of(records.mentions.begin(), records.mentions.end(), [&](const Mention& m) {
      return m.entity == entity.id;
    })) << entity.key;
  }
}

TEST(Filter, AnswersInCodePoints) {
  EXPECT_EQ(TheExtractor().AnswerEntityRequest(R"({"id":7,"lang":"zh","text":"我在台積電工作"})"),
            R"({"id":7,"entities":[{"start":2,"end":5,"text":"台積電","type":"Company"}]})");
  EXPECT_THAT(TheExtractor().AnswerEntityRequest("no json"), ::testing::HasSubstr("\"error\""));
  EXPECT_THAT(TheExtractor().AnswerRequest(R"({"id":1,"text":"Intel fell 3%."})"), ::testing::HasSubstr("\"claims\""));
}

TEST(ExtractFiles, KeepsTheOrderAndReportsWhatCannotBeRead) {
  const std::string dir = CLAIMGRAPH_CORPUS_DIR "/constructed/";
  const std::vector<std::string> paths = {dir + "asml-licence.en.txt", dir + "none.txt",
                                          dir + "byd-tariffs.zh-Hans.txt"};
  std::vector<std::string> seen;
  const absl::Status status =
      ExtractFiles(TheExtractor(), paths, {.extract = {}, .threads = 3}, [&](FileResult result) {
        seen.push_back(result.path + (result.records.ok() ? " ok" : " failed"));
        return absl::OkStatus();
      });
  EXPECT_TRUE(status.ok());
  EXPECT_THAT(seen, ::testing::ElementsAre(paths[0] + " ok", paths[1] + " failed", paths[2] + " ok"));
}

}  // namespace
}  // namespace claimgraph::ingest
