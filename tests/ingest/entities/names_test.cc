// Names in both Chinese scripts and in English, by list and by form. Sentences are our own.
#include "ingest/entities/names.h"

#include <memory>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ingest/entities/cue_set.h"
#include "ingest/entities/text.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {
namespace {

using ::testing::IsSupersetOf;
using ::testing::UnorderedElementsAreArray;

const EntityLexicon& Lexicon() {
  static const auto* lexicon = new std::unique_ptr<const EntityLexicon>(*EntityLexicon::Create());
  return **lexicon;
}

// "text/Type" of the proper names of a text.
std::vector<std::string> NamesOf(const std::string& text, bool english) {
  const std::string folded = FoldScript(text);
  std::vector<std::string> names;
  for (const NameSpan& name : FindNames(Lexicon(), {text, folded, english}, {})) {
    if (name.generic || name.modifier) continue;
    names.push_back(text.substr(name.clean.start, name.clean.size()) + "/" + std::string(Name(name.type)));
  }
  return names;
}

struct Case {
  bool english;
  std::string text;
  std::vector<std::string> names;
};

TEST(FindNames, FindsListedAndUnseenNames) {
  const std::vector<Case> cases = {
      {false, "三星電子與台積電在日本設廠。", {"三星電子/Company", "台積電/Company", "日本/Country"}},
      {false, "三星电子与台积电在日本设厂。", {"三星电子/Company", "台积电/Company", "日本/Country"}},
      {true, "Samsung and TSMC build plants in Japan.", {"Samsung/Company", "TSMC/Company", "Japan/Country"}},
      {false, "荷蘭政府要求阿斯麥申請許可證。", {"荷蘭政府/Government", "阿斯麥/Company"}},
      {false, "外交部长王大明说,会谈有益。", {"王大明/Person"}},
      {false, "科瑞·舒尔曼在博客中写道。", {"科瑞·舒尔曼/Person"}},
      {false, "他毕业于河海大学。", {"河海大学/Organization"}},
      {true,
       "Ms. Carla Monti joined Monti Robotics Inc last year.",
       {"Carla Monti/Person", "Monti Robotics Inc/Company"}},
      {true, "The University of Padua opened a laboratory.", {"University of Padua/Organization"}},
  };
  for (const Case& c : cases) {
    EXPECT_THAT(NamesOf(c.text, c.english), UnorderedElementsAreArray(c.names)) << c.text;
  }
}

TEST(FindNames, KeepsEverydayWordsOut) {
  EXPECT_THAT(NamesOf("他早上吃了一个苹果和小米粥。", false), ::testing::IsEmpty());
  EXPECT_THAT(NamesOf("苹果和三星电子的股价上涨。", false), IsSupersetOf({std::string("苹果/Company")}));
  EXPECT_THAT(NamesOf("An apple a day is what the shell of an egg is not.", true), ::testing::IsEmpty());
  EXPECT_THAT(NamesOf("发展中国家需要资金。", false), ::testing::IsEmpty());
  EXPECT_THAT(NamesOf("跨国科技公司发布财报。", false), ::testing::IsEmpty());
}

TEST(FindNames, ScriptsGiveTheSameKeys) {
  const auto keys = [](const std::string& text) {
    std::vector<std::string> keys;
    const std::string folded = FoldScript(text);
    for (const NameSpan& name : FindNames(Lexicon(), {text, folded, false}, {})) keys.push_back(name.key);
    return keys;
  };
  EXPECT_EQ(keys("比亞迪與寧德時代在匈牙利投資"), keys("比亚迪与宁德时代在匈牙利投资"));
}

TEST(FindNames, ShortFormsNeedTheirSurroundings) {
  const auto has = [](const std::string& text, const std::string& key) {
    const std::string folded = FoldScript(text);
    for (const NameSpan& name : FindNames(Lexicon(), {text, folded, false}, {})) {
      if (name.key == key) return true;
    }
    return false;
  };
  EXPECT_TRUE(has("中美贸易谈判", "country:us"));
  EXPECT_TRUE(has("对华出口", "country:cn"));
  EXPECT_FALSE(has("风景很美,数据中心很大", "country:us"));
  EXPECT_FALSE(has("风景很美,数据中心很大", "country:cn"));
}

TEST(CueSet, LatinWordsMatchWholeAndIgnoreCase) {
  CueSet cues;
  cues.Add("hit|限制", 7);
  ASSERT_TRUE(cues.Build().ok());
  EXPECT_EQ(cues.Find("Hit by it, white hits").size(), 1u);
  EXPECT_EQ(cues.Find("出口限制措施").size(), 1u);
}

TEST(Text, WordBoundaries) {
  EXPECT_TRUE(AtWordBoundaries("英偉達NVIDIA總裁", 9, 15));
  EXPECT_FALSE(AtWordBoundaries("H200", 0, 3));
}

}  // namespace
}  // namespace claimgraph::ingest
