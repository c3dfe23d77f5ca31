#include "engine/values/compare.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/values/format.h"
#include "engine/values/hash.h"
#include "engine/values/json.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::values {
namespace {

using claimgraph::testing::RandomValue;

Value Read(std::string_view json) { return ParseJson(json).value(); }

TEST(Equals, FollowsThreeValuedLogic) {
  const Ternary kTrue = Ternary::kTrue, kFalse = Ternary::kFalse, kNull = Ternary::kNull;
  const struct {
    const char* a;
    const char* b;
    Ternary want;
  } kCases[] = {
      {"null", "null", kNull},
      {"1", "1.0", kTrue},
      {"1", "\"1\"", kFalse},
      {"{\"$float\":\"NaN\"}", "1", kFalse},
      {"{\"$float\":\"NaN\"}", "{\"$float\":\"NaN\"}", kFalse},
      {"[1,null]", "[1,null]", kNull},
      {"[1,null]", "[2,null]", kFalse},
      {"[1]", "[1,null]", kFalse},
      {"[[1],[2]]", "[[1],[null]]", kNull},
      {"{}", "{\"k\":null}", kFalse},
      {"{\"k\":null}", "{\"k\":null}", kNull},
      {"{\"k\":1}", "{\"k\":null}", kNull},
      {"{\"k\":1,\"l\":null}", "{\"k\":2,\"l\":null}", kFalse},
      {"9007199254740993", "9007199254740992.0", kFalse},
      {"4503599627370499", "4503599627370498", kFalse},
      {"0.0", "-0.0", kTrue},
      {"true", "true", kTrue},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Equals(Read(c.a), Read(c.b)), c.want) << c.a << " = " << c.b;
    EXPECT_EQ(Equals(Read(c.b), Read(c.a)), c.want) << c.b << " = " << c.a;
  }
}

TEST(Compare, IsUnknownAcrossTypesAndFalseForNaN) {
  const Value nan = Value::Float(NAN);
  EXPECT_EQ(Compare(nan, Value::Int(1)), Comparison::kUnordered);
  EXPECT_EQ(Compare(Value::Int(1), nan), Comparison::kUnordered);
  EXPECT_EQ(Compare(nan, Value::String("a")), Comparison::kIncomparable);
  EXPECT_EQ(IsLess(Comparison::kUnordered), Ternary::kFalse);
  EXPECT_EQ(IsLess(Comparison::kIncomparable), Ternary::kNull);
  EXPECT_EQ(Compare(Read("[1,0]"), Read("[1]")), Comparison::kGreater);
  EXPECT_EQ(Compare(Read("[1,null]"), Read("[1]")), Comparison::kGreater);
  EXPECT_EQ(Compare(Read("[1,2]"), Read("[1,null]")), Comparison::kIncomparable);
  EXPECT_EQ(Compare(Read("[1,2]"), Read("[3,null]")), Comparison::kLess);
  EXPECT_EQ(Compare(Value::Bool(false), Value::Bool(true)), Comparison::kLess);
  EXPECT_EQ(Compare(Read("{}"), Read("{}")), Comparison::kIncomparable);
}

TEST(OrderCompare, PutsTypesInOpenCyphersOrder) {
  const Value ascending[] = {Read("{}"),
                             Read("{\"a\":1}"),
                             Value::Node(1),
                             Value::Node(2),
                             Value::Relationship({1, 0, 0}),
                             Read("[]"),
                             Read("[[]]"),
                             Read("[\"x\"]"),
                             Read("[\"x\",2]"),
                             Read("[2]"),
                             Read("[2,\"x\"]"),
                             Read("[2,null]"),
                             Read("[null,2]"),
                             Read("[null,3]"),
                             Value::Path({{1}, {}}),
                             Value::Date(3),
                             Value::String(""),
                             Value::String("B"),
                             Value::String("a"),
                             Value::String("aa"),
                             Value::String("é"),
                             Value::Bool(false),
                             Value::Bool(true),
                             Value::Float(-INFINITY),
                             Value::Int(INT64_MIN),
                             Value::Float(1.5),
                             Value::Int(2),
                             Value::Int(INT64_MAX),
                             Value::Float(0x1p63),
                             Value::Float(INFINITY),
                             Value::Float(NAN),
                             Value()};
  for (size_t i = 0; i < std::size(ascending); ++i) {
    for (size_t j = 0; j < std::size(ascending); ++j) {
      const int want = i < j ? -1 : (i > j ? 1 : 0);
      EXPECT_EQ(OrderCompare(ascending[i], ascending[j]), want)
          << ToLiteral(ascending[i]) << " against " << ToLiteral(ascending[j]);
    }
  }
}

TEST(OrderCompare, OrdersTimesByInstant) {
  const auto time = [](int hour, int offset_hours) {
    return Value::Time(hour * 3600 * temporal::kNanosPerSecond, offset_hours * 3600);
  };
  EXPECT_LT(OrderCompare(time(12, 5), time(10, 0)), 0);
  EXPECT_NE(OrderCompare(time(12, 1), time(11, 0)), 0);
  EXPECT_LT(OrderCompare(Value::DateTime({10, 0, 0, ""}), Value::DateTime({11, 0, -3600, ""})), 0);
}

// A total order; equality of all four comparisons and of the hashes agrees where they must.
TEST(Comparisons, AgreeWithEachOther) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value a = random.Any(), b = random.Any(), c = random.Any();
    SCOPED_TRACE(::testing::Message() << "seed " << seed << ": " << ToLiteral(a) << ", " << ToLiteral(b) << ", "
                                      << ToLiteral(c));
    const int ab = OrderCompare(a, b), bc = OrderCompare(b, c), ac = OrderCompare(a, c);
    ASSERT_EQ(ab, -OrderCompare(b, a));
    if (ab <= 0 && bc <= 0) {
      ASSERT_LE(ac, 0);
    }
    ASSERT_EQ(Equivalent(a, b), ab == 0);
    ASSERT_TRUE(Equivalent(a, a));
    if (Equivalent(a, b)) {
      ASSERT_EQ(Hash(a), Hash(b));
    }
    if (Equals(a, b) == Ternary::kTrue) {
      ASSERT_TRUE(Equivalent(a, b));
    }
    ASSERT_EQ(Equals(a, b), Equals(b, a));
    const Comparison order = Compare(a, b);
    if (order == Comparison::kEqual) {
      ASSERT_EQ(Equals(a, b), Ternary::kTrue);
    }
    if (order == Comparison::kLess && a.type() != ValueType::kList) {
      ASSERT_LT(ab, 0);
    }
  }
}

}  // namespace
}  // namespace claimgraph::values
