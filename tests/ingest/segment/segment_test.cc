// Headings, list items, sentences, front matter; spans that reproduce their text.
#include "ingest/segment/segment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest/record/jsonl.h"
#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Sentences(std::string_view line) {
  std::vector<std::string> sentences;
  for (const ByteSpan& span : SplitSentences(line)) sentences.emplace_back(line.substr(span.start, span.size()));
  return sentences;
}

TEST(SentencesTest, Table) {
  EXPECT_THAT(Sentences("第一句。第二句!第三句?"), ElementsAre("第一句。", "第二句!", "第三句?"));
  EXPECT_THAT(Sentences("他说:“好。”然后走了。"), ElementsAre("他说:“好。”", "然后走了。"));
  EXPECT_THAT(Sentences("形成“CUDA vs. 昇思”雙生態體系。"), ElementsAre("形成“CUDA vs. 昇思”雙生態體系。"));
  EXPECT_THAT(Sentences("(他走了。我没走。)结束。"), ElementsAre("(他走了。我没走。)结束。"));
  EXPECT_THAT(Sentences("没有闭合(的括号。下一句。"), ElementsAre("没有闭合(的括号。", "下一句。"));
  EXPECT_THAT(Sentences("Sales rose 3.5% to $5.5 billion. Mr. Smith of U.S. Steel Corp. agreed."),
              ElementsAre("Sales rose 3.5% to $5.5 billion.", "Mr. Smith of U.S. Steel Corp. agreed."));
  EXPECT_THAT(Sentences("\"It fell.\" He left. J. Doe stayed."),
              ElementsAre("\"It fell.\"", "He left.", "J. Doe stayed."));
  EXPECT_THAT(Sentences("真的吗?!是的……"), ElementsAre("真的吗?!", "是的……"));
  EXPECT_TRUE(Sentences("   ").empty());
}

TEST(LanguageTest, Table) {
  EXPECT_EQ(GuessLanguage("美國商務部通知英偉達"), "zh-Hant");
  EXPECT_EQ(GuessLanguage("美国商务部通知英伟达"), "zh-Hans");
  EXPECT_EQ(GuessLanguage("The Commerce Department told NVIDIA"), "en");
  EXPECT_EQ(GuessLanguage("NVIDIA公司在中國的營收"), "zh-Hant");
  EXPECT_EQ(GuessLanguage("2025 - 50%"), "und");
}

std::vector<std::string> Shapes(const SegmentedDocument& document) {
  std::vector<std::string> shapes;
  for (const Passage& passage : document.passages) {
    std::string shape(Name(passage.kind).substr(0, 1));
    if (passage.level > 0) shape += std::to_string(passage.level);
    shapes.push_back(shape + " " + passage.clean + (passage.section.empty() ? "" : " @ " + SectionPath(passage)));
  }
  return shapes;
}

TEST(SegmentTest, HeadingsNestByFirstAppearance) {
  const SegmentedDocument document = testing::SegmentText(
      "一、背景\n1. 市場\n正文一句。\n1. 重複的編號\n①第一點,內容。\n②第二點,內容。\n二、結論\n收尾的話。\n");
  EXPECT_THAT(Shapes(document),
              ElementsAre("h1 背景", "h2 市場 @ 一、背景", "s 正文一句。 @ 一、背景 > 1. 市場",
                          "h2 重複的編號 @ 一、背景", "l3 第一點,內容。 @ 一、背景 > 1. 重複的編號",
                          "l3 第二點,內容。 @ 一、背景 > 1. 重複的編號", "h1 結論", "s 收尾的話。 @ 二、結論"));
}

TEST(SegmentTest, EnglishAndMarkdown) {
  const SegmentedDocument document = testing::SegmentText(
      "# Chip exports\nBy Jane Doe\nPublished: 2025-04-15\n\n## Background\nThe rule took effect. It hit sales.\n- "
      "first item, done\n1.2 billion chips were sold.\n");
  EXPECT_EQ(document.document.title, "Chip exports");
  EXPECT_EQ(document.document.author, "Jane Doe");
  EXPECT_EQ(document.document.published, "2025-04-15");
  EXPECT_EQ(document.document.language, "en");
  EXPECT_THAT(Shapes(document),
              ElementsAre("h1 Chip exports", "h1 Background", "s The rule took effect. @ ## Background",
                          "s It hit sales. @ ## Background", "l2 first item, done @ ## Background",
                          "s 1.2 billion chips were sold. @ ## Background"));
}

TEST(SegmentTest, FrontMatterInBothScripts) {
  const SegmentedDocument document = testing::SegmentText(
      "芯片的故事\n作者:张三\n发布时间:2025年7月18日 10:30\n正文很长,说了很多很多很多很多的事情。\n");
  EXPECT_EQ(document.document.title, "芯片的故事");
  EXPECT_EQ(document.document.author, "张三");
  EXPECT_EQ(document.document.published, "2025-07-18");
  EXPECT_EQ(testing::SegmentText("正文。\n(作者金思宇系高級研究員)").document.author, "金思宇");
}

TEST(SegmentTest, LineNumbersCountEveryKindOfLineEnd) {
  const SegmentedDocument document = testing::SegmentText("甲。\r\n乙。\r丙。\n\n丁。");
  std::vector<uint64_t> lines;
  for (const Passage& passage : document.passages) lines.push_back(passage.line);
  EXPECT_THAT(lines, ElementsAre(1, 2, 3, 5));
}

TEST(SegmentTest, GoldenArticle) {
  const SegmentedDocument document = testing::SegmentText(testing::ReadAll(testing::Article()));
  std::string lines = ToJson(document.document) + "\n";
  for (const Passage& passage : document.passages) lines += ToJson(passage) + "\n";
  testing::ExpectGolden(testing::SourceDir() / "tests/ingest/segment/golden/nvidia-china-dilemma.jsonl", lines);
}

// Each passage's span gives its text from the raw bytes, exactly, over the corpus and over damaged copies of it.
void ExpectSpansReproduce(const std::string& bytes) {
  const SegmentedDocument document = testing::SegmentText(bytes);
  uint64_t last = 0;
  for (const Passage& passage : document.passages) {
    ASSERT_LE(last, passage.span.start) << passage.text << "\n"
                                        << bytes.substr(passage.span.start > 80 ? passage.span.start - 80 : 0, 160);
    ASSERT_LE(passage.span.end, bytes.size());
    ASSERT_EQ(bytes.substr(passage.span.start, passage.span.size()), passage.text);
    ASSERT_EQ(passage.clean.size(), passage.folded.size());
    ASSERT_FALSE(passage.clean.empty());
    last = passage.span.end;
  }
}

TEST(SegmentTest, SpansReproduceTheirText) {
  std::mt19937 random(13);
  for (const auto& path : testing::CorpusFiles()) {
    const std::string bytes = testing::ReadAll(path);
    ExpectSpansReproduce(bytes);
    for (int round = 0; round < 60; ++round) {
      const std::string damaged = testing::DropInvalid(testing::Damage(bytes, &random, 1 + round));
      if (!damaged.empty()) ExpectSpansReproduce(damaged);
      if (::testing::Test::HasFatalFailure()) return;
    }
  }
}

}  // namespace
}  // namespace claimgraph::ingest
