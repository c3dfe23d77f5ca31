// Every query of the openCypher conformance suite that is not expected to fail when it is compiled must parse, the
// printed tree must parse to the same text again, and errors of the parser's own kind must carry the expected detail.
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include "engine/base/error.h"
#include "engine/query/ast/printer.h"
#include "engine/query/parser/parser.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace claimgraph::parser {
namespace {

// Details that no other layer but the parser can find.
const std::set<std::string> kOurs = {"UnexpectedSyntax",
                                     "InvalidNumberLiteral",
                                     "IntegerOverflow",
                                     "FloatingPointOverflow",
                                     "InvalidUnicodeCharacter",
                                     "InvalidUnicodeLiteral",
                                     "InvalidRelationshipPattern",
                                     "InvalidClauseComposition",
                                     "InvalidParameterUse",
                                     "CreatingVarLength",
                                     "NoSingleRelationshipType",
                                     "RequiresDirectedRelationship",
                                     "InvalidDelete",
                                     "InvalidArgumentPassingMode"};

void ExpectParses(const std::string& id, const std::string& text) {
  const auto query = Parse(text);
  ASSERT_TRUE(query.ok()) << id << ": " << query.status() << "\n" << text;
  const std::string printed = ast::ToString(**query);
  const auto again = Parse(printed);
  ASSERT_TRUE(again.ok()) << id << ": " << again.status() << "\n" << text << "\nprinted: " << printed;
  EXPECT_EQ(ast::ToString(**again), printed) << id << "\n" << text;
}

void ExpectOurError(const std::string& id, const std::string& text, const std::string& detail) {
  const auto query = Parse(text);
  ASSERT_FALSE(query.ok()) << id << " should fail with " << detail << "\n" << text;
  const auto info = GetErrorInfo(query.status());
  ASSERT_TRUE(info.has_value()) << id;
  EXPECT_EQ(info->detail, detail) << id << ": " << query.status() << "\n" << text;
}

TEST(ConformanceSuite, QueriesParse) {
  const char* folder = std::getenv("CLAIMGRAPH_SHARED");
  std::ifstream file(std::string(folder == nullptr ? "../shared" : folder) + "/tck/open.jsonl");
  if (!file)
    GTEST_SKIP() << "no conformance suite there; set CLAIMGRAPH_SHARED to the folder that holds tck/open.jsonl";
  size_t parsed = 0;
  size_t failed_as_expected = 0;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json scenario = nlohmann::json::parse(line);
    const std::string id = scenario["id"];
    for (const auto& setup : scenario["setup"]) ExpectParses(id, setup);
    for (const auto& control : scenario["control"]) ExpectParses(id, control["query"]);
    const auto& expectation = scenario["expectation"];
    const bool compile_error = expectation["kind"] == "error" && expectation["phase"] == "compile time";
    if (!compile_error) {
      ExpectParses(id, scenario["query"]);
      ++parsed;
    } else if (kOurs.count(expectation["detail"]) > 0) {
      ExpectOurError(id, scenario["query"], expectation["detail"]);
      ++failed_as_expected;
    }
  }
  RecordProperty("parsed", static_cast<int>(parsed));
  RecordProperty("failed_as_expected", static_cast<int>(failed_as_expected));
  EXPECT_GT(parsed, 0u);
}

}  // namespace
}  // namespace claimgraph::parser
