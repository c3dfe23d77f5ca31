// The automaton against a naive search, the lexicon file format, script folding.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "ingest/lexicon/aho_corasick.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {
namespace {

using Match = AhoCorasick::Match;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<Match> Naive(const std::vector<AhoCorasick::Word>& words, std::string_view text) {
  std::vector<Match> matches;
  for (size_t begin = 0; begin < text.size(); ++begin) {
    for (const AhoCorasick::Word& word : words) {
      if (text.substr(begin, word.text.size()) == word.text)
        matches.push_back({begin, begin + word.text.size(), word.value});
    }
  }
  return matches;
}

std::vector<Match> Sorted(std::vector<Match> matches) {
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return std::tie(a.begin, a.end, a.value) < std::tie(b.begin, b.end, b.value);
  });
  return matches;
}

TEST(AhoCorasickTest, AgreesWithNaiveSearch) {
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    std::vector<AhoCorasick::Word> words;
    const size_t count = 1 + random() % 40;
    for (uint32_t i = 0; i < count; ++i) {
      std::string word;
      for (size_t n = 1 + random() % 5; n > 0; --n) word.push_back(static_cast<char>('a' + random() % 3));
      words.push_back({word, i});
    }
    std::string text;
    for (int i = 0; i < 60; ++i) text.push_back(static_cast<char>('a' + random() % 4));
    auto built = AhoCorasick::Build(words);
    ASSERT_TRUE(built.ok());
    ASSERT_EQ(Sorted(built->FindAll(text)), Sorted(Naive(words, text)));
    for (size_t at = 0; at < text.size(); ++at) {
      size_t longest = at;
      for (const Match& match : Naive(words, text)) {
        if (match.begin == at) longest = std::max(longest, match.end);
      }
      ASSERT_EQ(built->LongestAt(text, at).end, longest);
    }
  }
}

TEST(AhoCorasickTest, AllByteValuesAndManyWords) {
  std::mt19937 random(2);
  std::vector<AhoCorasick::Word> words;
  for (uint32_t i = 0; i < 20000; ++i) {
    std::string word;
    for (size_t n = 1 + random() % 8; n > 0; --n) word.push_back(static_cast<char>(1 + random() % 255));
    words.push_back({word, i});
  }
  auto built = AhoCorasick::Build(words);
  ASSERT_TRUE(built.ok());
  for (const AhoCorasick::Word& word : words) {
    const auto found = built->FindAll(word.text);
    ASSERT_TRUE(std::any_of(found.begin(), found.end(), [&](const Match& match) { return match.value == word.value; }));
  }
}

TEST(AhoCorasickTest, LeftmostLongest) {
  auto built = AhoCorasick::Build({{"中国", 1}, {"中国移动", 2}, {"移动", 3}, {"美国", 4}});
  ASSERT_TRUE(built.ok());
  EXPECT_THAT(built->FindLongest("美国中国移动"), ElementsAre(Match{0, 6, 4}, Match{6, 18, 2}));
  EXPECT_TRUE(built->FindAll("").empty());
}

TEST(AhoCorasickTest, RefusesWhatItCannotHold) {
  EXPECT_FALSE(AhoCorasick::Build({{"", 0}}).ok());
  EXPECT_FALSE(AhoCorasick::Build({{std::string("a\0b", 3), 0}}).ok());
  EXPECT_TRUE(AhoCorasick::Build({})->FindAll("abc").empty());
}

TEST(LexiconFileTest, ReadsColumnsAndComments) {
  auto rows = ParseLexicon("x.tsv", "# comment\n\na\tb|c\t-\r\n 名 \t d \n", 3, 2);
  ASSERT_TRUE(rows.ok()) << rows.status();
  ASSERT_EQ(rows->size(), 2u);
  EXPECT_THAT((*rows)[0].columns, ElementsAre("a", "b|c", ""));
  EXPECT_THAT((*rows)[1].columns, ElementsAre("名", "d", ""));
  EXPECT_EQ((*rows)[1].line, 4u);
  EXPECT_THAT(SplitAlternatives("b| c |"), ElementsAre("b", "c"));
}

TEST(LexiconFileTest, ErrorsNameFileAndLine) {
  EXPECT_THAT(std::string(ParseLexicon("x.tsv", "a\tb\na\n", 2, 2).status().message()),
              HasSubstr("x.tsv:2: expected 2"));
  EXPECT_THAT(std::string(ParseLexicon("x.tsv", "a\t\xff\n", 2, 2).status().message()),
              HasSubstr("x.tsv:1: invalid UTF-8"));
  EXPECT_THAT(std::string(ParseLexicon("x.tsv", "-\tb\n", 2, 2).status().message()),
              HasSubstr("first column is empty"));
}

TEST(ScriptFoldTest, KeepsEveryOffset) {
  const std::string text = "美國對華半導體,臺灣與香港NVIDIA著作權裏𠮷é";
  const std::string folded = FoldScript(text);
  EXPECT_EQ(folded.size(), text.size());
  EXPECT_EQ(folded, "美国对华半导体,台湾与香港NVIDIA着作权里𠮷é");
  EXPECT_EQ(FoldScript(folded), folded);
  EXPECT_EQ(FoldScript(U'億'), U'亿');
  EXPECT_EQ(FoldScript(U'a'), U'a');
}

}  // namespace
}  // namespace claimgraph::ingest
