// Writing records and reading them back: what does not reproduce its quote does not come in.
#include "ingest/record/jsonl.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/strings.h"
#include "ingest/record/ids.h"
#include "ingest/record/jsonl_reader.h"
#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

// "受監(jiān)管的營收達55億美元。" with records for all of it.
class JsonlTest : public ::testing::Test {
 protected:
  void SetUp() override {
    document_ = testing::SegmentText("受監(jiān)管的營收達55億美元。");
    ASSERT_THAT(document_.passages, SizeIs(1));
    records_.document = document_.document;
    records_.passages = document_.passages;
    const Passage& passage = document_.passages[0];
    Figure figure;
    figure.passage = passage.id;
    figure.text = "55億美元";
    figure.kind = FigureKind::kMoney;
    figure.value = 5.5e9;
    figure.currency = "USD";
    const size_t at = passage.clean.find(figure.text);
    figure.span = document_.RawSpan(passage, at, at + figure.text.size());
    figure.id = FigureId(passage.id, figure.span.start, figure.span.end, "money");
    records_.figures.push_back(figure);
    EntityRecord entity;
    entity.id = EntityId("Metric", "营收");
    entity.labels = {"Entity", "Metric", "RevenueStream"};
    entity.name = "營收";
    records_.entities.push_back(entity);
    Claim claim;
    claim.id = "c:1";
    claim.passage = passage.id;
    claim.text = "受監管的營收達55億美元";  // normalised, without the gloss
    claim.kind = ClaimKind::kFigure;
    claim.span = document_.RawSpan(passage, 0, claim.text.size());
    claim.about = {{entity.id, "subject"}};
    claim.states = {figure.id};
    records_.claims.push_back(claim);
    Relation relation;
    relation.id = "r:1";
    relation.type = "MEASURES";
    relation.from = figure.id;
    relation.to = entity.id;
    relation.claims = {claim.id};
    records_.relations.push_back(relation);
  }

  std::string Lines() const {
    std::string lines;
    WriteJsonLines(records_, [&](std::string_view line) { lines.append(line).append("\n"); });
    return lines;
  }
  DocumentRecords Read(const std::string& lines) {
    rejected_.clear();
    return ReadJsonLines(lines, SourceText(document_.source), &rejected_);
  }

  SegmentedDocument document_;
  DocumentRecords records_;
  std::vector<RejectedRecord> rejected_;
};

TEST_F(JsonlTest, RoundTrip) {
  const std::string lines = Lines();
  const DocumentRecords read = Read(lines);
  for (const RejectedRecord& rejected : rejected_) ADD_FAILURE() << rejected.line << ": " << rejected.reason;
  std::string again;
  WriteJsonLines(read, [&](std::string_view line) { again.append(line).append("\n"); });
  EXPECT_EQ(again, lines);
  EXPECT_EQ(read.passages[0].clean, document_.passages[0].clean);
  EXPECT_EQ(read.passages[0].norm_end, document_.passages[0].norm_end);
}

TEST_F(JsonlTest, NumbersAreWrittenExactly) {
  EXPECT_THAT(ToJson(records_.figures[0]), HasSubstr("\"value\":5500000000,"));
  EXPECT_EQ(NumberText(0.1), "0.1");
  EXPECT_EQ(NumberText(-3), "-3");
}

struct Broken {
  const char* what;
  const char* from;
  const char* to;
  const char* reason;
};

TEST_F(JsonlTest, RejectsWithLineAndReason) {
  const Broken kBroken[] = {
      {"wrong quote", "\"text\":\"55億美元\"", "\"text\":\"56億美元\"", "does not reproduce the quote"},
      {"no value", "\"value\":5500000000,", "", "without a value"},
      {"unknown kind", "\"kind\":\"money\"", "\"kind\":\"cash\"", "'cash' is no kind"},
      {"unknown passage", "\"record\":\"figure\",", "\"record\":\"figure\",\"passage\":\"p:none\",", ""},
      {"bad bound", "\"bound\":\"=\"", "\"bound\":\"==\"", "'==' is no bound"},
      {"not json", "{\"record\":\"entity\"", "{\"record\":entity", "not a JSON value"},
      {"unknown entity", "\"about\":[{\"entity\":\"e:", "\"about\":[{\"entity\":\"x:", "no accepted record"},
      {"other document", "\"sha256\":\"", "\"sha256\":\"0", "sha256"},
  };
  for (const Broken& broken : kBroken) {
    std::string lines = Lines();
    const size_t at = lines.find(broken.from);
    ASSERT_NE(at, std::string::npos) << broken.what;
    lines.replace(at, std::string(broken.from).size(), broken.to);
    Read(lines);
    if (std::string(broken.what) == "unknown passage") continue;  // a repeated key: the last one counts
    ASSERT_FALSE(rejected_.empty()) << broken.what;
    EXPECT_THAT(rejected_[0].reason, HasSubstr(broken.reason)) << broken.what;
    EXPECT_EQ(rejected_[0].line, 1 + std::count(lines.begin(), lines.begin() + static_cast<long>(at), '\n'))
        << broken.what;
  }
}

TEST_F(JsonlTest, RejectsSpansOutsideOrInsideCharacters) {
  const SourceText source(document_.source);
  EXPECT_TRUE(source.CheckQuote({0, 3}, "受").ok());
  EXPECT_FALSE(source.CheckQuote({0, 4}, "受").ok());
  EXPECT_FALSE(source.CheckQuote({1, 3}, "受").ok());
  EXPECT_FALSE(source.CheckQuote({3, 3}, "").ok());
  EXPECT_FALSE(source.CheckQuote({5, 2}, "x").ok());
  EXPECT_FALSE(source.CheckQuote({0, 1 << 20}, "受").ok());
  EXPECT_TRUE(source.CheckQuote({3, 16}, "監管").ok()) << source.CheckQuote({3, 16}, "監管");
  EXPECT_TRUE(source.CheckQuote({3, 16}, "監(jiān)管").ok());
}

TEST_F(JsonlTest, SurvivesDamagedLines) {
  std::mt19937 random(3);
  const std::string lines = Lines();
  for (int i = 0; i < 500; ++i) Read(testing::Damage(lines, &random, 1 + i % 6));
}

}  // namespace
}  // namespace claimgraph::ingest
