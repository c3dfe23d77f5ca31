// Texts that are too large, too long or too deep: refused with a clear error and without a crash, while long flat
// texts are fine.
#include <string>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/query/ast/printer.h"
#include "engine/query/parser/parser.h"
#include "gtest/gtest.h"

namespace claimgraph::parser {
namespace {

std::string Repeat(const std::string& part, size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (size_t i = 0; i < times; ++i) out += part;
  return out;
}

void ExpectRefused(const std::string& text, const std::string& detail) {
  const auto query = Parse(text);
  ASSERT_FALSE(query.ok());
  EXPECT_EQ(query.status().code(), absl::StatusCode::kResourceExhausted) << query.status();
  const auto info = GetErrorInfo(query.status());
  ASSERT_TRUE(info.has_value());
  EXPECT_EQ(info->detail, detail);
}

void ExpectParses(const std::string& text) {
  const auto query = Parse(text);
  ASSERT_TRUE(query.ok()) << query.status() << "\n" << text.substr(0, 200);
  const std::string printed = ast::ToString(**query);
  const auto again = Parse(printed);
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_EQ(ast::ToString(**again), printed);
}

struct Nesting {
  const char* name;
  const char* before;
  const char* open;
  const char* middle;
  const char* close;
  const char* after;
};
constexpr Nesting kNestings[] = {
    {"parentheses", "RETURN ", "(", "1", ")", ""},
    {"lists", "RETURN ", "[", "", "]", ""},
    {"maps", "RETURN ", "{a: ", "1", "}", ""},
    {"functions", "RETURN ", "f(", "1", ")", ""},
    {"case", "RETURN ", "CASE WHEN ", "1", " THEN 1 END", ""},
    {"case in else", "RETURN ", "CASE WHEN 1 THEN 1 ELSE ", "1", " END", ""},
    {"not", "RETURN ", "NOT ", "true", "", ""},
    {"minus", "RETURN ", "-", "x", "", ""},
    {"signs with blanks", "RETURN ", "- + ", "x", "", ""},
    {"subscripts", "RETURN ", "a[", "0", "]", ""},
    {"subqueries", "RETURN ", "COUNT { RETURN ", "1", " AS a }", ""},
    {"call", "", "CALL { ", "RETURN 1 AS a", " } RETURN 1 AS a", ""},
    {"comprehensions", "RETURN ", "[x IN ", "l", " | x]", ""},
    {"labels", "MATCH (a:", "(", "A", ")", ") RETURN a"},
    {"label negations", "MATCH (a:", "!", "A", "", ") RETURN a"},
    {"patterns", "MATCH ", "(", "(a)", ")", " RETURN a"},
    {"not in parentheses", "RETURN ", "NOT (", "true", ")", ""},
};

TEST(Limits, DeepNestingIsRefused) {
  for (const Nesting& nesting : kNestings) {
    for (const size_t depth : {1000, 40'000}) {
      SCOPED_TRACE(Cat(nesting.name, " ", depth));
      ExpectRefused(
          Cat(nesting.before, Repeat(nesting.open, depth), nesting.middle, Repeat(nesting.close, depth), nesting.after),
          "NestingTooDeep");
      // The same without an end.
      EXPECT_FALSE(Parse(Cat(nesting.before, Repeat(nesting.open, depth))).ok());
    }
  }
}

TEST(Limits, ModestNestingParses) {
  for (const Nesting& nesting : kNestings) {
    SCOPED_TRACE(nesting.name);
    ExpectParses(
        Cat(nesting.before, Repeat(nesting.open, 60), nesting.middle, Repeat(nesting.close, 60), nesting.after));
  }
}

TEST(Limits, FlatTextsMayBeLong) {
  ExpectParses("RETURN true" + Repeat(" AND x.y = 1", 20'000));
  ExpectParses("RETURN true" + Repeat(" OR NOT x", 20'000));
  ExpectParses("RETURN true" + Repeat(" XOR x", 20'000));
  ExpectParses("RETURN [1" + Repeat(", 1", 50'000) + "]");
  ExpectParses("RETURN 1 AS a" + Repeat(" UNION RETURN 1 AS a", 900));
  ExpectParses("MATCH (a)" + Repeat("-->(a)", 10'000) + " RETURN a");
  ExpectParses("CREATE (a:A {x: 1})" + Repeat(", (:B {y: 'text'})", 10'000));
  ExpectParses("MATCH (a:A" + Repeat("|B", 20'000) + ") RETURN a");
  ExpectParses("RETURN 1" + Repeat(" < x", 20'000));
  ExpectParses("RETURN {a: 1" + Repeat(", b: -2", 20'000) + "}");
  ExpectParses("RETURN CASE" + Repeat(" WHEN x THEN 1", 10'000) + " END");
  ExpectParses("MATCH (n) RETURN n.case" + Repeat(" + n.case", 500));
}

TEST(Limits, LongChainsAreRefused) {
  for (const char* step : {" + 1", " * 1", " ^ 1", " IN x", " IS NULL", ".a", "[0]", "[0..1]"}) {
    SCOPED_TRACE(step);
    ExpectParses("RETURN x" + Repeat(step, 900));
    ExpectRefused("RETURN x" + Repeat(step, 60'000), "NestingTooDeep");
  }
  ExpectRefused("MATCH (x) SET x" + Repeat(".a", 60'000) + " = 1", "NestingTooDeep");
  // Nesting and chains together are bounded too.
  ExpectRefused("RETURN " + Repeat("(", 100) + "1" + Repeat(Repeat(" + 1", 100) + ")", 100), "NestingTooDeep");
}

TEST(Limits, ManyLabelsAreRefused) {
  ExpectParses("MATCH (a" + Repeat(":A", 900) + ") RETURN a");
  ExpectRefused("MATCH (a" + Repeat(":A", 20'000) + ") RETURN a", "TooManyLabels");
  ExpectRefused("MATCH (a:A" + Repeat("&B", 20'000) + ") RETURN a", "TooManyLabels");
}

TEST(Limits, LongStatementsAreRefused) {
  ExpectRefused(Repeat("MATCH (a) ", 5000) + "RETURN 1", "StatementTooLong");
  ExpectRefused(Repeat("CREATE (:A) ", 60000), "StatementTooLong");
  ExpectRefused("RETURN 1 AS x" + Repeat(" UNION RETURN 1 AS x", 1000), "StatementTooLong");
  ExpectParses(Repeat("WITH 1 AS x ", 1999) + "RETURN x");
  ExpectParses("RETURN 1 AS x" + Repeat(" UNION RETURN 1 AS x", 999));
}

TEST(Limits, LargeTextsAreRefused) {
  ExpectRefused(Repeat(" ", (size_t{16} << 20) + 1), "QueryTooLong");
  ExpectRefused("RETURN [1" + Repeat(",1", 300'000) + "]", "QueryTooLong");
}

TEST(Limits, InvalidUtf8IsNamedWithItsPlace) {
  const std::string text = "RETURN '\xE4\xBD\xFF'";
  const auto query = Parse(text);
  ASSERT_FALSE(query.ok());
  const auto info = GetErrorInfo(query.status());
  ASSERT_TRUE(info && info->span);
  EXPECT_EQ(info->span->offset, 8u);
  EXPECT_EQ(info->detail, "InvalidUnicodeCharacter");
}

TEST(Limits, ErrorsInLongTextsComeSoon) {
  const auto query = Parse("RETURN [1" + Repeat(", 1", 50'000) + " 2]");
  ASSERT_FALSE(query.ok());
  EXPECT_EQ(query.status().code(), absl::StatusCode::kInvalidArgument);
}

}  // namespace
}  // namespace claimgraph::parser
