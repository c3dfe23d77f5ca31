#include "ingest/import/field_value.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/values/format.h"

namespace claimgraph::csv_import {
namespace {

// The value as a literal, or "! problem".
std::string Parse(std::string_view text, FieldType type, bool array = false, bool quoted = false) {
  Value value;
  std::string problem;
  const Column column{.name = "x", .type = type, .array = array};
  if (!ParseField({text, quoted}, column, ';', &value, &problem)) return "! " + problem;
  return values::ToLiteral(value);
}

TEST(ParseField, ReadsEachType) {
  EXPECT_EQ(Parse("英偉達", FieldType::kString), "'英偉達'");
  EXPECT_EQ(Parse(" -9223372036854775808 ", FieldType::kInteger), "-9223372036854775808");
  EXPECT_EQ(Parse("+5", FieldType::kInteger), "5");
  EXPECT_EQ(Parse("1e3", FieldType::kFloat), "1000.0");
  EXPECT_EQ(Parse("5", FieldType::kFloat), "5.0");
  EXPECT_EQ(Parse("TRUE", FieldType::kBoolean), "true");
  EXPECT_EQ(Parse("false", FieldType::kBoolean), "false");
  EXPECT_EQ(Parse("2025-04-09", FieldType::kDate), "date('2025-04-09')");
  EXPECT_EQ(Parse("P1Y2M", FieldType::kDuration), "duration('P1Y2M')");
}

TEST(ParseField, AnEmptyFieldIsNothing) {
  EXPECT_EQ(Parse("", FieldType::kString), "null");
  EXPECT_EQ(Parse("", FieldType::kInteger), "null");
  EXPECT_EQ(Parse("", FieldType::kString, /*array=*/false, /*quoted=*/true), "''");
  EXPECT_EQ(Parse("", FieldType::kInteger, /*array=*/false, /*quoted=*/true), "null");
}

TEST(ParseField, ReadsArrays) {
  EXPECT_EQ(Parse("1;2;3", FieldType::kInteger, true), "[1, 2, 3]");
  EXPECT_EQ(Parse("a", FieldType::kString, true), "['a']");
  EXPECT_EQ(Parse("1;x", FieldType::kInteger, true), "! 'x' is not a 64-bit integer");
}

TEST(ParseField, SaysWhatIsWrong) {
  EXPECT_EQ(Parse("9223372036854775808", FieldType::kInteger), "! '9223372036854775808' is not a 64-bit integer");
  EXPECT_EQ(Parse("5 apples", FieldType::kInteger), "! '5 apples' is not a 64-bit integer");
  EXPECT_EQ(Parse("1,5", FieldType::kFloat), "! '1,5' is not a number");
  EXPECT_EQ(Parse("yes", FieldType::kBoolean), "! 'yes' is not true or false");
  EXPECT_EQ(Parse("2025-02-30", FieldType::kDate), "! '2025-02-30' is not a date such as 2025-04-09");
  EXPECT_EQ(Parse("ab\xff", FieldType::kString), "! invalid UTF-8 at byte 2 of a field");
}

}  // namespace
}  // namespace claimgraph::csv_import
