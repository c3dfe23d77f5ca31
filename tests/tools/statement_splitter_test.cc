#include "tools/cli/statement_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimgraph::cli {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Split(std::string_view text) {
  StatementSplitter splitter;
  splitter.Add(text);
  std::vector<std::string> statements;
  while (const auto statement = splitter.Next()) statements.push_back(statement->text);
  if (const auto rest = splitter.Rest()) statements.push_back("rest: " + rest->text);
  return statements;
}

TEST(StatementSplitter, CutsAtSemicolons) {
  EXPECT_THAT(Split("RETURN 1; RETURN 2;"), ElementsAre("RETURN 1", "RETURN 2"));
  EXPECT_THAT(Split("RETURN 1"), ElementsAre("rest: RETURN 1"));
  EXPECT_THAT(Split(" ;;\n; "), ElementsAre());
  EXPECT_THAT(Split("// only a comment;\n/* and ; another */"), ElementsAre());
}

TEST(StatementSplitter, LeavesTokensWhole) {
  EXPECT_THAT(Split("RETURN ';';"), ElementsAre("RETURN ';'"));
  EXPECT_THAT(Split(R"(RETURN "a\";b";)"), ElementsAre(R"(RETURN "a\";b")"));
  EXPECT_THAT(Split("MATCH (`a;b`);"), ElementsAre("MATCH (`a;b`)"));
  EXPECT_THAT(Split("RETURN 1 // ;\n;"), ElementsAre("RETURN 1 // ;\n"));
  EXPECT_THAT(Split("RETURN /* ; */ 1;"), ElementsAre("RETURN /* ; */ 1"));
}

TEST(StatementSplitter, WorksLineByLine) {
  StatementSplitter splitter;
  splitter.Add("MATCH (n)\n");
  EXPECT_FALSE(splitter.Next().has_value());
  EXPECT_TRUE(splitter.pending());
  splitter.Add("RETURN 'a\n");
  EXPECT_FALSE(splitter.Next().has_value());
  EXPECT_TRUE(splitter.inside_token());
  splitter.Add("b'; RETURN\n");
  EXPECT_EQ(splitter.Next()->text, "MATCH (n)\nRETURN 'a\nb'");
  EXPECT_FALSE(splitter.Next().has_value());
  EXPECT_TRUE(splitter.pending());
  splitter.Clear();
  EXPECT_FALSE(splitter.pending());
}

TEST(StatementSplitter, TellsTheLineOfEachStatement) {
  StatementSplitter splitter;
  splitter.Add("RETURN 1;\n\nRETURN\n2; RETURN 3");
  EXPECT_EQ(splitter.Next()->first_line, 1u);
  EXPECT_EQ(splitter.Next()->first_line, 3u);
  EXPECT_EQ(splitter.Rest()->first_line, 4u);
}

TEST(StatementSplitter, TakesLongScripts) {
  std::string script;
  for (int i = 0; i < 100000; ++i) script += "RETURN 1;\n";
  EXPECT_EQ(Split(script).size(), 100000u);
}

}  // namespace
}  // namespace claimgraph::cli
