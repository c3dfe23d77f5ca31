#include "tools/render/display_width.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph::render {
namespace {

using ::testing::ElementsAre;

TEST(DisplayWidth, CountsTerminalColumns) {
  EXPECT_EQ(DisplayWidth(""), 0u);
  EXPECT_EQ(DisplayWidth("abc"), 3u);
  EXPECT_EQ(DisplayWidth("英偉達"), 6u);
  EXPECT_EQ(DisplayWidth("ＡＢ"), 4u);            // full width
  EXPECT_EQ(DisplayWidth("e\u0301"), 1u);         // a combining accent
  EXPECT_EQ(DisplayWidth("a\u200bb"), 2u);        // zero-width space
  EXPECT_EQ(DisplayWidth("\xff\xfe"), 2u);        // invalid bytes
}

TEST(Wrap, CutsAtSpacesAndBetweenWideCharacters) {
  EXPECT_THAT(Wrap("", 10), ElementsAre(""));
  EXPECT_THAT(Wrap("one two three", 8), ElementsAre("one two", "three"));
  EXPECT_THAT(Wrap("出口管制措施", 5), ElementsAre("出口", "管制", "措施"));
  EXPECT_THAT(Wrap("abcdefgh", 3), ElementsAre("abc", "def", "gh"));
}

TEST(Truncate, EndsWithAnEllipsis) {
  EXPECT_EQ(Truncate("abc", 3), "abc");
  EXPECT_EQ(Truncate("abcd", 3), "ab…");
  EXPECT_EQ(Truncate("出口管制", 5), "出口…");
}

TEST(OneLine, NeutralisesControlCharacters) {
  EXPECT_EQ(OneLine("a\nb\tc\r"), "a\\nb\\tc\\r");
  EXPECT_EQ(OneLine("\x1b[31m"), "\uFFFD[31m");
  EXPECT_EQ(OneLine("a\u202Eb"), "a\uFFFDb");  // right-to-left override
  EXPECT_EQ(OneLine("ok\xff"), "ok\uFFFD");
}

}  // namespace
}  // namespace claimgraph::render
