// Golden files: each case is a query text and what becomes of it, the printed tree or the error.
//
//   # a comment
//   case a name that says what is shown
//   MATCH (n) RETURN n
//   ----
//   MATCH (n) RETURN n
//
// An error is three lines: `error DETAIL OFFSET+LENGTH` (bytes) and the text there, the message, the advice. The tree
// must also print the same after its text is parsed again.
//
//   parser_golden_test FOLDER [--update]     --update writes what happens into the files; review the difference
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/query/ast/printer.h"
#include "engine/query/parser/parser.h"
#include "gtest/gtest.h"

namespace claimgraph::parser {
namespace {

struct Case {
  std::string head;  // comments and the line with the name
  std::string query;
  std::string expected;
};

std::vector<Case> ReadCases(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<Case> cases;
  std::string comments;
  enum { kOutside, kQuery, kExpected } part = kOutside;
  for (std::string line; std::getline(file, line);) {
    const bool starts = line.rfind("case ", 0) == 0;
    if (starts) {
      cases.push_back({comments + line + "\n", "", ""});
      comments.clear();
      part = kQuery;
    } else if (part == kQuery && line == "----") {
      part = kExpected;
    } else if (part == kQuery) {
      cases.back().query += cases.back().query.empty() ? line : "\n" + line;
    } else if (part == kExpected && !line.empty() && line[0] != '#') {
      cases.back().expected += line + "\n";
    } else if (!line.empty()) {
      comments += line + "\n";
    }
  }
  return cases;
}

std::string Outcome(const std::string& text) {
  const auto query = Parse(text);
  if (query.ok()) {
    const std::string printed = ast::ToString(**query);
    const auto again = Parse(printed);
    if (!again.ok())
      return Cat(printed, "\nBUT ITS TEXT DOES NOT PARSE: ", std::string(query.status().message()), "\n");
    const std::string reprinted = ast::ToString(**again);
    return reprinted == printed ? printed + "\n" : Cat(printed, "\nBUT AFTER PARSING AGAIN: ", reprinted, "\n");
  }
  const auto info = GetErrorInfo(query.status());
  if (!info || !info->span) return Cat("error without a place: ", query.status().ToString(), "\n");
  const Span span = *info->span;
  if (span.end() > text.size()) return "error outside the text\n";
  return Cat("error ", info->detail, " ", span.offset, "+", span.length, " ", text.substr(span.offset, span.length),
             "\n", std::string(query.status().message()), "\n", info->advice, info->advice.empty() ? "" : "\n");
}

void Update(const std::filesystem::path& path) {
  std::ostringstream out;
  const std::vector<Case> cases = ReadCases(path);
  for (size_t i = 0; i < cases.size(); ++i) {
    out << (i > 0 ? "\n" : "") << cases[i].head << cases[i].query << "\n----\n" << Outcome(cases[i].query);
  }
  std::ofstream(path) << out.str();
}

class GoldenTest : public testing::Test {
 public:
  explicit GoldenTest(std::filesystem::path path) : path_(std::move(path)) {}
  void TestBody() override {
    const std::vector<Case> cases = ReadCases(path_);
    EXPECT_FALSE(cases.empty());
    for (const Case& one : cases) {
      // Trailing blanks are lost in the file.
      EXPECT_EQ(one.expected, Outcome(one.query)) << path_.filename() << ": " << one.head << one.query;
    }
  }

 private:
  std::filesystem::path path_;
};

}  // namespace
}  // namespace claimgraph::parser

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (argc < 2) return 2;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  const bool update = argc > 2 && std::string_view(argv[2]) == "--update";
  for (const std::filesystem::path& file : files) {
    if (update) claimgraph::parser::Update(file);
    testing::RegisterTest("Golden", file.stem().c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [file] { return new claimgraph::parser::GoldenTest(file); });
  }
  return RUN_ALL_TESTS();
}
