#include "engine/csv/csv_parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimgraph::csv {
namespace {

using ::testing::ElementsAre;

// Records as "line: field|field", quoted fields in <>, problems after !.
std::vector<std::string> Parse(const std::string& text, char delimiter = ',') {
  const CsvBlock block{.text = text, .first_line = 1};
  CsvParser parser(block, delimiter);
  std::vector<std::string> records;
  while (parser.Next()) {
    std::string record = std::to_string(parser.line()) + ":";
    for (size_t i = 0; i < parser.fields().size(); ++i) {
      const CsvField& field = parser.fields()[i];
      record += (i > 0 ? "|" : " ") + (field.quoted ? "<" + std::string(field.text) + ">" : std::string(field.text));
    }
    if (!parser.problem().empty()) record += " !" + parser.problem();
    records.push_back(record);
  }
  return records;
}

TEST(CsvParser, SplitsFields) {
  EXPECT_THAT(Parse("a,b\nc,\n,\n"), ElementsAre("1: a|b", "2: c|", "3: |"));
  EXPECT_THAT(Parse("a\tb,c", '\t'), ElementsAre("1: a|b,c"));
  EXPECT_THAT(Parse("a,b\r\nc,d\r\n"), ElementsAre("1: a|b", "2: c|d"));
  EXPECT_THAT(Parse("a,"), ElementsAre("1: a|"));
}

TEST(CsvParser, UndoesQuotes) {
  EXPECT_THAT(Parse("\"a,b\",\"\",\"say \"\"hi\"\"\"\n"), ElementsAre("1: <a,b>|<>|<say \"hi\">"));
  EXPECT_THAT(Parse("\"two\nlines\",x\ny,z"), ElementsAre("1: <two\nlines>|x", "3: y|z"));
  EXPECT_THAT(Parse("5\" disk,x"), ElementsAre("1: 5\" disk|x"));
}

TEST(CsvParser, LeavesOutEmptyLines) { EXPECT_THAT(Parse("\na\n\r\n\nb\n\n"), ElementsAre("2: a", "5: b")); }

TEST(CsvParser, ReportsAndGoesOn) {
  EXPECT_THAT(Parse("\"a\"b,c\nd,e\n"),
              ElementsAre("1: <a>|b|c !text after the closing quote of a field", "2: d|e"));
  EXPECT_THAT(Parse("a\n\"b\nc"), ElementsAre("1: a", "2: <b\nc> !a quote is not closed"));
}

}  // namespace
}  // namespace claimgraph::csv
