// Types as text: synonyms, lists, alternatives, null, and texts that are no type.
#include "engine/values/type_spec.h"

#include <gtest/gtest.h>

#include "engine/base/error.h"

namespace claimgraph {
namespace {

std::string Canonical(std::string_view text) {
  const absl::StatusOr<TypeSpec> spec = ReadTypeSpec(text);
  if (spec.ok()) return spec->ToString();
  const auto info = GetErrorInfo(spec.status());
  return std::string(spec.status().message()) + (info ? " / " + info->advice : "");
}

TEST(TypeSpec, HasOneTextForEachType) {
  EXPECT_EQ(Canonical("INT"), "INTEGER");
  EXPECT_EQ(Canonical("DOUBLE PRECISION NOT NULL"), "FLOAT NOT NULL");
  EXPECT_EQ(Canonical("TIMESTAMP WITH TIME ZONE"), "ZONED DATETIME");
  EXPECT_EQ(Canonical("ANY EDGE"), "RELATIONSHIP");
  EXPECT_EQ(Canonical("LIST<INT NOT NULL> NOT NULL"), "LIST<INTEGER NOT NULL> NOT NULL");
  EXPECT_EQ(Canonical("STRING LIST LIST"), "LIST<LIST<STRING>>");
  EXPECT_EQ(Canonical("STRING NOT NULL ARRAY"), "LIST<STRING NOT NULL>");
  EXPECT_EQ(Canonical("INT | FLOAT"), "NUMBER");
  EXPECT_EQ(Canonical("STRING | LIST<INT>"), "STRING | LIST<INTEGER>");
  EXPECT_EQ(Canonical("ANY<BOOL | DATE>"), "BOOLEAN | DATE");
  EXPECT_EQ(Canonical("ANY VALUE"), "ANY");
  EXPECT_EQ(Canonical("NULL"), "NULL");
  EXPECT_EQ(Canonical("NOTHING"), "NOTHING");
}

TEST(TypeSpec, ReadsItsOwnText) {
  for (const char* text : {"INTEGER", "ANY NOT NULL", "STRING | LIST<INTEGER | DATE>", "LIST<ANY>", "NUMBER",
                           "PROPERTY VALUE", "ELEMENT NOT NULL", "BOOLEAN NOT NULL | DATE NOT NULL", "NOTHING"}) {
    EXPECT_EQ(Canonical(text), text);
  }
}

TEST(TypeSpec, SaysWhatIsWrong) {
  EXPECT_EQ(Canonical("STRNG"), "there is no type `STRNG` / did you mean STRING?");
  EXPECT_EQ(Canonical("LIST<"),
            "the type ends too early / types look like INTEGER, LIST<STRING NOT NULL> or INTEGER | FLOAT");
  for (const char* text : {"", "INT INT", "LIST<INT", "INT>", "INT<INT>", "NOT NULL", "INT NOT", "INT |", "| INT", "<>",
                           "LIST<INT> | LIST<STRING>", "NULL NULL"}) {
    EXPECT_FALSE(ReadTypeSpec(text).ok()) << text;
  }
}

TEST(TypeSpec, BoundsItsDepth) {
  std::string text = "INT";
  for (int i = 0; i < 10'000; ++i) text = "LIST<" + text + ">";
  EXPECT_FALSE(ReadTypeSpec(text).ok());
  text = "INT";
  for (int i = 0; i < 10'000; ++i) text += " LIST";
  EXPECT_FALSE(ReadTypeSpec(text).ok());
}

TEST(TypeSpec, KnowsItsValues) {
  const TypeSpec numbers = *ReadTypeSpec("LIST<INT NOT NULL>");
  EXPECT_TRUE(numbers.Matches(Value::List({Value::Int(1)})));
  EXPECT_TRUE(numbers.Matches(Value::List({})));
  EXPECT_TRUE(numbers.Matches(Value::Null()));
  EXPECT_FALSE(numbers.Matches(Value::List({Value::Null()})));
  EXPECT_FALSE(numbers.Matches(Value::List({Value::Float(1)})));
  EXPECT_FALSE(ReadTypeSpec("NOTHING")->Matches(Value::Null()));
  EXPECT_FALSE(ReadTypeSpec("ANY NOT NULL")->Matches(Value::Null()));
}

}  // namespace
}  // namespace claimgraph
