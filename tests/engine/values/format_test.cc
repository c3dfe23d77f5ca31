#include "engine/values/format.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/values/temporal.h"

namespace claimgraph::values {
namespace {

std::string FloatText(double d) {
  std::string out;
  AppendFloat(d, &out);
  return out;
}

TEST(AppendFloat, WritesTheShortestTextThatReadsBack) {
  EXPECT_EQ(FloatText(1), "1.0");
  EXPECT_EQ(FloatText(-0.0), "-0.0");
  EXPECT_EQ(FloatText(0.1), "0.1");
  EXPECT_EQ(FloatText(100000), "100000.0");
  EXPECT_EQ(FloatText(1e22), "1.0e22");
  EXPECT_EQ(FloatText(1.5e-9), "1.5e-9");
  EXPECT_EQ(FloatText(5e-324), "5.0e-324");
  EXPECT_EQ(FloatText(NAN), "NaN");
  EXPECT_EQ(FloatText(-INFINITY), "-Infinity");
}

class OneElement : public ElementDescriber {
 public:
  absl::Status DescribeNode(uint64_t id, std::vector<std::string>* labels, std::vector<MapEntry>* properties) override {
    *labels = id == 0 ? std::vector<std::string>{"A", "B C"} : std::vector<std::string>{};
    *properties = {{"x", Value::Int(static_cast<int64_t>(id))}};
    return absl::OkStatus();
  }
  absl::Status DescribeRelationship(const RelationshipRef&, std::string* type,
                                    std::vector<MapEntry>* properties) override {
    *type = "T";
    properties->clear();
    return absl::OkStatus();
  }
};

TEST(AppendLiteral, WritesElementsAsPatterns) {
  OneElement describer;
  std::string out;
  const Value path = Value::Path({{0, 1, 0}, {{7, 0, 1}, {8, 0, 1}}});
  ASSERT_TRUE(AppendLiteral(path, &describer, &out).ok());
  EXPECT_EQ(out, "<(:A:`B C` {x: 0})-[:T]->({x: 1})<-[:T]-(:A:`B C` {x: 0})>");
}

TEST(AppendLiteral, QuotesInsideAndDisplayDoesNot) {
  const Value list = Value::List({Value::String("it's\n"), Value(), Value::Date(0)});
  EXPECT_EQ(ToLiteral(list), "['it\\'s\\n', null, date('1970-01-01')]");
  EXPECT_EQ(ToDisplay(Value::String("it's")), "it's");
  EXPECT_EQ(ToDisplay(Value::Date(0)), "1970-01-01");
  EXPECT_EQ(ToLiteral(Value::Map({{"a b", Value::Int(1)}, {"鍵", Value::Bool(true)}})), "{`a b`: 1, 鍵: true}");
}

}  // namespace
}  // namespace claimgraph::values
