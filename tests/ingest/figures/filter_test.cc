// The filter's protocol: requests and answers, bad lines, spans in code points.
#include "ingest/figures/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;

Json Ask(const std::string& kind, const std::string& text, const std::string& now = "") {
  Json request = {{"id", 1}, {"input", text}};
  if (!kind.empty()) request["kind"] = kind;
  if (!now.empty()) request["reference_time"] = now;
  return Json::parse(AnswerFigureRequest(request.dump()))["found"];
}

TEST(FilterTest, SpansAreCodePointsOfTheRequest) {
  const Json found = Ask("currency", "監(jiān)管：５５億美元");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0]["text"], "５５億美元");
  EXPECT_EQ(found[0]["start"], 9);
  EXPECT_EQ(found[0]["end"], 14);
  EXPECT_EQ(found[0]["value"], "5500000000");
  EXPECT_EQ(found[0]["currency"], "USD");
}

TEST(FilterTest, Kinds) {
  EXPECT_EQ(Ask("number", "三十二")[0]["value"], "32");
  EXPECT_EQ(Ask("ordinal", "第二百五十")[0]["value"], "250");
  EXPECT_EQ(Ask("range", "between 10 and 20")[0]["value"], "[10,20)");
  EXPECT_EQ(Ask("date", "tomorrow", "2025-07-18T00:00:00")[0]["value"], "2025-07-19");
  EXPECT_EQ(Ask("duration", "三年半")[0]["seconds"], "110376000");
  EXPECT_EQ(Ask("datetime", "明天下午三点", "2025-07-18T00:00:00")[0]["value"], "2025-07-19 15:00:00");
  EXPECT_EQ(Ask("", "增長5%")[0]["direction"], "up");
}

TEST(FilterTest, AnswersEveryLine) {
  for (const char* line : {"", "x", "[]", "{}", "{\"id\":1}", "{\"id\":1,\"input\":5}", "null"}) {
    EXPECT_THAT(AnswerFigureRequest(line), HasSubstr("error")) << line;
  }
  EXPECT_EQ(AnswerFigureRequest("{\"id\":\"a\",\"input\":\"\"}"), "{\"id\":\"a\",\"found\":[]}");
}

TEST(FilterTest, SurvivesDamage) {
  std::mt19937 random(23);
  const std::string article = testing::ReadAll(testing::Article());
  const char* kKinds[] = {"", "number", "percent", "ordinal", "range", "currency", "dimension", "date", "datetime"};
  for (int round = 0; round < 600; ++round) {
    const std::string text = testing::DropInvalid(testing::Damage(article.substr(random() % 9000, 300), &random, 20));
    for (const Json& found : Ask(kKinds[round % 9], text, "2025-07-18T10:00:00")) {
      ASSERT_LT(found["start"].get<int>(), found["end"].get<int>());
    }
  }
}

}  // namespace
}  // namespace claimgraph::ingest
