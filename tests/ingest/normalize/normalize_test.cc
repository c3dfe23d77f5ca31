// What normalising changes, what it leaves alone, and that every byte keeps its way back.
#include "ingest/normalize/normalize.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using ::testing::HasSubstr;

TEST(NormalizeTest, Table) {
  const std::pair<const char*, const char*> kCases[] = {
      {"監(jiān)管產(chǎn)品", "監管產品"},
      {"監（jiān）管", "監管"},
      {"轉(zhuǎn)口貿(mào)易", "轉口貿易"},
      {"國際電信聯(lián)盟(ITU)數(shù)據(jù)", "國際電信聯盟(ITU)數據"},  // a name is no gloss
      {"黃(huang)仁勛", "黃(huang)仁勛"},                                 // no tone mark: may be anything
      {"fee (jiān) x", "fee (jiān) x"},                                   // no Han character before it
      {"或?qū)е轮袊鳤I算力", "或導致中國AI算力"},                         // a lost lead byte
      {"真的?是的", "真的?是的"},
      {"２０２５年，ＡＩ芯片（Ｈ２０）", "2025年,AI芯片(H20)"},
      {"１００，２００", "100，200"},  // two numbers stay two numbers
      {"增長５０％。", "增長50%。"},
      {"a\r\nb\rc", "a\nb\nc"},
      {"a\xE2\x80\x8B"
       "b\xEF\xBB\xBF"
       "c",
       "abc"},
      {"a\x07"
       "b",
       "ab"},
      {"5\xE3\x8E\x9C", "5mm"},                     // a squared unit
      {"e\xCC\x81t\xC3\xA9", "\xC3\xA9t\xC3\xA9"},  // e with a combining accent
      {"全角　空格\tx", "全角 空格 x"},
      {"“引文”「引文」…", "“引文”「引文」…"},
  };
  for (const auto& [raw, expected] : kCases) EXPECT_EQ(NormalizeText(raw).text, expected) << raw;
}

TEST(NormalizeTest, DropsFurnitureAndSaysSo) {
  std::vector<Diagnostic> diagnostics;
  auto decoded = Decode({"正文第一句。\n熱門跟貼\nShare this on "
                         "X\n责任编辑:张三\n分享到這裡的是正文,因為它很長,這一行不應該被當成頁面的一部分而刪除。\n",
                         "t"},
                        {}, &diagnostics);
  ASSERT_TRUE(decoded.ok());
  const NormalizedDocument document = Normalize(*std::move(decoded), &diagnostics);
  EXPECT_EQ(document.normalized.text,
            "正文第一句。\n分享到這裡的是正文,因為它很長,這一行不應該被當成頁面的一部分而刪除。\n");
  EXPECT_EQ(diagnostics.size(), 3u);
  EXPECT_EQ(document.folded.size(), document.normalized.text.size());
}

TEST(NormalizeTest, ReportsWhatItCannotRepair) {
  std::vector<Diagnostic> diagnostics;
  auto decoded = Decode({"開放創 新體系“雙循環\n正常。\n壞\xEF\xBF\xBD字", "t"}, {}, &diagnostics);
  ASSERT_TRUE(decoded.ok());
  Normalize(*std::move(decoded), &diagnostics);
  ASSERT_EQ(diagnostics.size(), 3u);
  EXPECT_THAT(diagnostics[0].message, HasSubstr("space inside Chinese text"));
  EXPECT_EQ(diagnostics[0].span, (ByteSpan{9, 13}));
  EXPECT_THAT(diagnostics[1].message, HasSubstr("do not balance"));
  EXPECT_THAT(diagnostics[2].message, HasSubstr("replacement character"));
}

TEST(NormalizeTest, GoldenArticle) {
  std::vector<Diagnostic> diagnostics;
  auto raw = ReadFile(testing::Article());
  ASSERT_TRUE(raw.ok());
  auto decoded = Decode(*raw, {}, &diagnostics);
  ASSERT_TRUE(decoded.ok());
  const NormalizedDocument document = Normalize(*std::move(decoded), &diagnostics);
  testing::ExpectGolden(testing::SourceDir() / "tests/ingest/normalize/golden/nvidia-china-dilemma.txt",
                        document.normalized.text);
}

// Every character of the normalised text comes from a non-empty, ascending range of the source.
TEST(NormalizeTest, MapIsMonotonousUnderDamage) {
  std::mt19937 random(11);
  const std::string article = testing::ReadAll(testing::Article()).substr(0, 4000);
  for (int round = 0; round < 300; ++round) {
    const std::string text = testing::DropInvalid(testing::Damage(article.substr(random() % 3000), &random, 30));
    const MappedText normal = NormalizeText(text);
    ASSERT_FALSE(utf8::FindInvalid(normal.text).has_value());
    ASSERT_EQ(normal.map.derived_size(), normal.text.size());
    uint64_t last_start = 0;
    for (size_t at = 0; at < normal.text.size();) {
      const size_t start = at;
      utf8::Decode(normal.text, &at);
      const ByteSpan source = normal.RawSpan(start, at);
      ASSERT_LE(last_start, source.start);
      ASSERT_LT(source.start, source.end);
      ASSERT_LE(source.end, text.size());
      last_start = source.start;
    }
  }
}

}  // namespace
}  // namespace claimgraph::ingest
