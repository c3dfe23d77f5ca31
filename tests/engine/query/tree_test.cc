// What the printed form does not show: spans, column names, flat chains, and that the list of keywords is one list.
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "engine/base/strings.h"
#include "engine/query/ast/keywords.h"
#include "engine/query/ast/printer.h"
#include "engine/query/parser/parser.h"
#include "gtest/gtest.h"

namespace claimgraph::parser {
namespace {

std::unique_ptr<ast::Query> MustParse(std::string_view text) {
  auto query = Parse(text);
  EXPECT_TRUE(query.ok()) << query.status();
  return query.ok() ? std::move(*query) : nullptr;
}

const ast::Clause& ClauseOf(const ast::Query& query, size_t index) {
  return *query.statement->As<ast::RegularQuery>().parts[0].clauses[index];
}

std::string TextOf(std::string_view text, Span span) { return std::string(text.substr(span.offset, span.length)); }

TEST(SyntaxTree, ColumnNamesAreTheExactText) {
  const std::string text = "RETURN  n . x+ 1 /* c */ , (2), '公司' AS b, count( * )";
  const auto query = MustParse(text);
  const auto& items = ClauseOf(*query, 0).As<ast::ReturnClause>().projection.items;
  ASSERT_EQ(items.size(), 4u);
  EXPECT_EQ(items[0].column_name(), "n . x+ 1");
  EXPECT_EQ(items[1].column_name(), "(2)");
  EXPECT_EQ(items[2].column_name(), "b");
  EXPECT_EQ(items[2].text, "'公司'");
  EXPECT_EQ(items[3].column_name(), "count( * )");
}

TEST(SyntaxTree, SpansAreBytesOfTheText) {
  const std::string text = "MATCH (公司:組織 {名: '甲'})-[r:R*2..3]->(b) WHERE 公司.x < b.y RETURN b";
  const auto query = MustParse(text);
  const auto& match = ClauseOf(*query, 0).As<ast::MatchClause>();
  EXPECT_EQ(TextOf(text, match.span), text.substr(0, text.find(" RETURN")));
  const ast::PathPattern& path = match.patterns[0];
  EXPECT_EQ(TextOf(text, path.nodes[0].span), "(公司:組織 {名: '甲'})");
  EXPECT_EQ(TextOf(text, path.nodes[0].variable->span), "公司");
  EXPECT_EQ(TextOf(text, path.nodes[0].labels->span), "組織");
  EXPECT_EQ(TextOf(text, path.steps[0].span), "-[r:R*2..3]->");
  EXPECT_EQ(TextOf(text, path.steps[0].length->span), "*2..3");
  const auto& comparison = match.where->As<ast::Comparison>();
  EXPECT_EQ(TextOf(text, comparison.span), "公司.x < b.y");
  EXPECT_EQ(TextOf(text, comparison.operands[1]->span), "b.y");
  EXPECT_EQ(TextOf(text, comparison.operands[1]->As<ast::Property>().key.span), "y");
}

TEST(SyntaxTree, ByteOrderMarkIsABlank) {
  const std::string text = "\xEF\xBB\xBFRETURN 1 AS a";
  const auto query = MustParse(text);
  EXPECT_EQ(TextOf(text, query->span), "RETURN 1 AS a");
}

TEST(SyntaxTree, ChainsAreFlat) {
  const auto query = MustParse("RETURN a AND b AND c, 1 < 2 <= 3, (1 < 2) < 3");
  const auto& items = ClauseOf(*query, 0).As<ast::ReturnClause>().projection.items;
  EXPECT_EQ(items[0].expression->As<ast::Logical>().operands.size(), 3u);
  EXPECT_EQ(items[1].expression->As<ast::Comparison>().operands.size(), 3u);
  EXPECT_EQ(items[2].expression->As<ast::Comparison>().operands.size(), 2u);
}

TEST(SyntaxTree, MinusBelongsToTheNumber) {
  const auto query = MustParse("RETURN -9223372036854775808, - 1.5, -(1)");
  const auto& items = ClauseOf(*query, 0).As<ast::ReturnClause>().projection.items;
  EXPECT_EQ(std::get<int64_t>(items[0].expression->As<ast::Literal>().value), INT64_MIN);
  EXPECT_EQ(std::get<double>(items[1].expression->As<ast::Literal>().value), -1.5);
  EXPECT_EQ(items[2].expression->kind, ast::ExpressionKind::kUnary);
}

TEST(SyntaxTree, StandaloneCallIsMarked) {
  EXPECT_TRUE(ClauseOf(*MustParse("CALL f()"), 0).As<ast::CallProcedureClause>().standalone);
  EXPECT_FALSE(ClauseOf(*MustParse("CALL f() YIELD a RETURN a"), 0).As<ast::CallProcedureClause>().standalone);
}

TEST(SyntaxTree, LabelHelpers) {
  const auto query = MustParse("MATCH (a:A:B)-[:C|D]-(:!E) RETURN a");
  const ast::PathPattern& path = ClauseOf(*query, 0).As<ast::MatchClause>().patterns[0];
  EXPECT_EQ(ast::ConjunctionOfNames(*path.nodes[0].labels)->size(), 2u);
  EXPECT_EQ(ast::DisjunctionOfNames(*path.steps[0].types)->size(), 2u);
  EXPECT_FALSE(ast::ConjunctionOfNames(*path.nodes[1].labels).has_value());
  EXPECT_FALSE(ast::DisjunctionOfNames(*path.nodes[0].labels).has_value());
}

TEST(Keywords, ReservedWordsAreNoVariablesAndOthersAre) {
  for (const ast::Keyword& keyword : ast::Keywords()) {
    EXPECT_EQ(Parse(Cat("WITH 1 AS ", keyword.word, " RETURN ", keyword.word, " AS x")).ok(), !keyword.reserved)
        << keyword.word;
    const std::string labels = Cat("MATCH (n:", keyword.word, " {", keyword.word, ": 1})-[:", keyword.word,
                                   "]-() RETURN n.", keyword.word, ", $", keyword.word);
    EXPECT_TRUE(Parse(labels).ok()) << labels;
    EXPECT_TRUE(Parse(Cat("RETURN `", keyword.word, "`")).ok()) << keyword.word;
  }
}

TEST(Keywords, FileForToolsIsTheSameList) {
  std::ifstream file(CLAIMGRAPH_KEYWORDS_FILE);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  }
  std::vector<std::string> expected;
  for (const ast::Keyword& keyword : ast::Keywords()) {
    expected.push_back(Cat(keyword.word, keyword.reserved ? " reserved" : ""));
  }
  EXPECT_EQ(lines, expected);
}

TEST(Parser, ServesSeveralThreads) {
  Warm();
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([t] {
      for (int i = 0; i < 200; ++i) {
        const std::string text = Cat("MATCH (a)-[:R", t, "]->(b) WHERE a.x = ", i, " RETURN [x IN b.l | x + ", i, "]");
        EXPECT_TRUE(Parse(text).ok());
        EXPECT_FALSE(Parse(text + " RETRUN 1").ok());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace claimgraph::parser
