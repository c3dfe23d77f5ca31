#include "ingest/import/header.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace claimgraph::csv_import {
namespace {

using ::testing::HasSubstr;

absl::StatusOr<std::vector<Column>> Parse(const std::string& line, FileKind kind = FileKind::kNodes) {
  const CsvBlock block{.text = line, .first_line = 1};
  CsvParser parser(block, ',');
  parser.Next();
  return ParseHeader(parser.fields(), kind);
}

std::string Problem(const std::string& line, FileKind kind = FileKind::kNodes) {
  return std::string(Parse(line, kind).status().message());
}

TEST(ParseHeader, KnowsRolesTypesAndGroups) {
  const auto columns = Parse("personId:ID(Person),name,born:int,langs:string[],:LABEL,x:double:IGNORE");
  ASSERT_TRUE(columns.ok()) << columns.status();
  EXPECT_EQ((*columns)[0].role, ColumnRole::kId);
  EXPECT_EQ((*columns)[0].group, "Person");
  EXPECT_EQ((*columns)[0].type, FieldType::kString);
  EXPECT_EQ((*columns)[1].role, ColumnRole::kProperty);
  EXPECT_EQ((*columns)[2].type, FieldType::kInteger);
  EXPECT_TRUE((*columns)[3].array);
  EXPECT_EQ((*columns)[4].role, ColumnRole::kLabels);
  EXPECT_EQ((*columns)[5].role, ColumnRole::kIgnored);
}

TEST(ParseHeader, KnowsBothWaysToTypeAnId) {
  EXPECT_EQ((*Parse("id:long:ID(A)"))[0].type, FieldType::kInteger);
  EXPECT_EQ((*Parse("id:ID(A){id-type: long}"))[0].type, FieldType::kInteger);
  EXPECT_EQ((*Parse("id:ID(A){id-type: long}"))[0].group, "A");
}

TEST(ParseHeader, RefusesWhatCannotBe) {
  EXPECT_THAT(Problem("a:money"), HasSubstr("unknown type 'money'"));
  EXPECT_THAT(Problem("a,b,a"), HasSubstr("twice"));
  EXPECT_THAT(Problem("id:ID,other:ID"), HasSubstr("twice"));
  EXPECT_THAT(Problem(":int"), HasSubstr("no name"));
  EXPECT_THAT(Problem(":START_ID"), HasSubstr(":START_ID"));
  EXPECT_THAT(Problem(":START_ID(A),x", FileKind::kRelationships), HasSubstr(":END_ID"));
  EXPECT_TRUE(Parse(":START_ID(A),:END_ID(B),x:int", FileKind::kRelationships).ok());
}

}  // namespace
}  // namespace claimgraph::csv_import
