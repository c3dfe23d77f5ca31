// What each function means, row by row: arguments as JSON, result as a literal or as "type detail" of the error.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/strings.h"
#include "engine/functions/registry.h"
#include "engine/values/format.h"
#include "engine/values/json.h"
#include "fake_graph.h"

namespace claimgraph::functions {
namespace {

struct Case {
  std::string_view function;
  std::string_view args;
  std::string_view want;
};

std::string Evaluate(std::string_view name, std::string_view json) {
  const ScalarFunction* function = Builtins().FindScalar(name);
  if (function == nullptr) return "no such function";
  FakeGraph graph;
  FunctionContext context;
  context.graph = &graph;
  context.statement_epoch_seconds = 1'700'000'000;
  const absl::StatusOr<Value> args = values::ParseJson(json);
  if (!args.ok()) return args.status().ToString();
  const absl::StatusOr<Value> value = function->EvalRow(args->as_list(), context);
  if (value.ok()) return values::ToLiteral(*value);
  const auto info = GetErrorInfo(value.status());
  return info ? Cat(info->type, " ", info->detail) : value.status().ToString();
}

void Check(std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(Evaluate(c.function, c.args), c.want) << c.function << c.args;
}

TEST(Arithmetic, KeepsIntegersExactAndRefusesOverflow) {
  constexpr Case kCases[] = {
      {"+", "[2, 3]", "5"},
      {"+", "[2, 3.5]", "5.5"},
      {"-", "[7]", "-7"},
      {"*", "[4, 2.5]", "10.0"},
      {"/", "[7, 2]", "3"},
      {"/", "[-7, 2]", "-3"},
      {"/", "[7, 2.0]", "3.5"},
      {"%", "[-7, 3]", "-1"},
      {"%", "[7.5, 2]", "1.5"},
      {"^", "[2, 10]", "1024.0"},
      {"+", "[9223372036854775807, 1]", "ArithmeticError IntegerOverflow"},
      {"-", "[-9223372036854775808]", "ArithmeticError IntegerOverflow"},
      {"*", "[4611686018427387904, 2]", "ArithmeticError IntegerOverflow"},
      {"/", "[-9223372036854775808, -1]", "ArithmeticError IntegerOverflow"},
      {"%", "[-9223372036854775808, -1]", "0"},
      {"/", "[1, 0]", "ArithmeticError DivisionByZero"},
      {"%", "[1, 0]", "ArithmeticError DivisionByZero"},
      {"/", "[1.0, 0]", "Infinity"},
      {"+", "[1, null]", "null"},
      {"+", "[true, 1]", "TypeError InvalidArgumentType"},
      {"-", "[\"a\", 1]", "TypeError InvalidArgumentType"},
  };
  Check(kCases);
}

TEST(Plus, JoinsTextAndLists) {
  constexpr Case kCases[] = {
      {"+", "[\"a\", \"b\"]", "'ab'"},     {"+", "[\"a\", 1]", "'a1'"}, {"+", "[1.5, \"b\"]", "'1.5b'"},
      {"+", "[[1], [2, 3]]", "[1, 2, 3]"}, {"+", "[[1], 2]", "[1, 2]"}, {"+", "[0, [1]]", "[0, 1]"},
      {"+", "[[1], null]", "null"},
  };
  Check(kCases);
}

TEST(Logic, HasThreeValues) {
  constexpr Case kCases[] = {
      {"AND", "[true, null]", "null"},
      {"AND", "[null, false]", "false"},
      {"OR", "[null, true]", "true"},
      {"OR", "[false, null]", "null"},
      {"XOR", "[true, null]", "null"},
      {"XOR", "[true, false]", "true"},
      {"NOT", "[null]", "null"},
      {"NOT", "[false]", "true"},
      {"AND", "[1, true]", "TypeError InvalidArgumentType"},
      {"coalesce", "[null, null, 3, 4]", "3"},
      {"coalesce", "[null]", "null"},
  };
  Check(kCases);
}

TEST(Comparison, IsNullAcrossTypes) {
  constexpr Case kCases[] = {
      {"<", "[1, 1.5]", "true"},
      {"<", "[1, \"a\"]", "null"},
      {"=", "[1, \"1\"]", "false"},
      {"=", "[[null], [null]]", "null"},
      {"<>", "[{\"$float\":\"NaN\"}, {\"$float\":\"NaN\"}]", "true"},
      {">=", "[\"b\", \"a\"]", "true"},
      {"IN", "[2, [1, 2, null]]", "true"},
      {"IN", "[3, [1, 2, null]]", "null"},
      {"IN", "[null, []]", "false"},
      {"IN", "[1, null]", "null"},
      {"IS NULL", "[null]", "true"},
      {"IS NOT NULL", "[0]", "true"},
  };
  Check(kCases);
}

TEST(Strings, CountCodePoints) {
  constexpr Case kCases[] = {
      {"size", "[\"英偉達H20\"]", "6"},
      {"left", "[\"英偉達\", 2]", "'英偉'"},
      {"right", "[\"英偉達\", 1]", "'達'"},
      {"substring", "[\"英偉達股份\", 1, 2]", "'偉達'"},
      {"substring", "[\"abc\", 5]", "''"},
      {"substring", "[\"abc\", -1]", "ArgumentError NumberOutOfRange"},
      {"reverse", "[\"英a\"]", "'a英'"},
      {"trim", "[\"\\u3000 x \\n\"]", "'x'"},
      {"ltrim", "[\" x \"]", "'x '"},
      {"rtrim", "[\" x \"]", "' x'"},
      {"toUpper", "[\"straße\"]", "'STRASSE'"},
      {"toLower", "[\"ÀB\"]", "'àb'"},
      {"replace", "[\"aXbX\", \"X\", \"--\"]", "'a--b--'"},
      {"replace", "[\"ab\", \"\", \"x\"]", "'ab'"},
      {"split", "[\"a,b,\", \",\"]", "['a', 'b', '']"},
      {"split", "[\"éa\", \"\"]", "['é', 'a']"},
      {"split", "[\"a,b;c\", [\",\", \";\"]]", "['a', 'b', 'c']"},
      {"STARTS WITH", "[\"abc\", \"ab\"]", "true"},
      {"ENDS WITH", "[\"abc\", 1]", "null"},
      {"CONTAINS", "[\"abc\", \"\"]", "true"},
      {"=~", "[\"abc\", \"a.c\"]", "true"},
      {"=~", "[\"abcd\", \"a.c\"]", "false"},
      {"=~", "[\"a\", \"(\"]", "ArgumentError InvalidArgumentValue"},
  };
  Check(kCases);
}

TEST(Lists, CountFromBothEnds) {
  constexpr Case kCases[] = {
      {"[]", "[[1, 2, 3], -1]", "3"},
      {"[]", "[[1, 2, 3], 3]", "null"},
      {"[]", "[{\"a\": 5}, \"a\"]", "5"},
      {"[]", "[[1], \"a\"]", "TypeError ListElementAccessByNonInteger"},
      {"[]", "[{\"a\": 5}, 1]", "TypeError MapElementAccessByNonString"},
      {"[]", "[1, 1]", "TypeError InvalidArgumentType"},
      {"[..]", "[[1, 2, 3], 1, 9223372036854775807]", "[2, 3]"},
      {"[..]", "[[1, 2, 3], -2, -1]", "[2]"},
      {"[..]", "[[1, 2, 3], 2, 1]", "[]"},
      {"head", "[[]]", "null"},
      {"last", "[[1, 2]]", "2"},
      {"tail", "[[1, 2]]", "[2]"},
      {"tail", "[[]]", "[]"},
      {"range", "[1, 5, 2]", "[1, 3, 5]"},
      {"range", "[5, 1, -2]", "[5, 3, 1]"},
      {"range", "[3, 1]", "[]"},
      {"range", "[1, 2, 0]", "ArgumentError NumberOutOfRange"},
      {"range", "[-9223372036854775808, 9223372036854775807, 9223372036854775807]",
       "[-9223372036854775808, -1, 9223372036854775806]"},
      {"isEmpty", "[[]]", "true"},
      {"isEmpty", "[\"x\"]", "false"},
      {"size", "[[1, [2]]]", "2"},
      {"keys", "[{\"b\": 1, \"a\": 2}]", "['a', 'b']"},
  };
  Check(kCases);
}

TEST(Range, RefusesListsThatCannotBeHeld) {
  EXPECT_THAT(Evaluate("range", "[0, 9223372036854775807]"), ::testing::StartsWith("RESOURCE_EXHAUSTED"));
}

TEST(Conversions, ReadTextOrGiveNull) {
  constexpr Case kCases[] = {
      {"toInteger", "[\"42\"]", "42"},
      {"toInteger", "[\" 2.9 \"]", "2"},
      {"toInteger", "[\"4x\"]", "null"},
      {"toInteger", "[-2.9]", "-2"},
      {"toInteger", "[1e30]", "null"},
      {"toInteger", "[true]", "1"},
      {"toInteger", "[[]]", "TypeError InvalidArgumentValue"},
      {"toFloat", "[\"1e3\"]", "1000.0"},
      {"toFloat", "[\"nan\"]", "null"},
      {"toFloat", "[\"\"]", "null"},
      {"toFloat", "[3]", "3.0"},
      {"toFloat", "[true]", "TypeError InvalidArgumentValue"},
      {"toBoolean", "[\"TRUE\"]", "true"},
      {"toBoolean", "[\"t\"]", "null"},
      {"toBoolean", "[1.0]", "TypeError InvalidArgumentValue"},
      {"toString", "[1.0]", "'1.0'"},
      {"toString", "[{\"$temporal\":{\"type\":\"date\",\"value\":\"2001-02-03\"}}]", "'2001-02-03'"},
      {"toString", "[{}]", "TypeError InvalidArgumentValue"},
      {"toIntegerOrNull", "[{}]", "null"},
      {"toFloatList", "[[1, \"x\", null, \"2\"]]", "[1.0, null, null, 2.0]"},
      {"valueType", "[null]", "'NULL'"},
  };
  Check(kCases);
}

TEST(Math, RoundsHalfUp) {
  constexpr Case kCases[] = {
      {"round", "[2.5]", "3.0"},
      {"round", "[-1.5]", "-1.0"},
      {"round", "[0.49999999999999994]", "0.0"},
      {"round", "[3.14159, 2]", "3.14"},
      {"round", "[-1.25, 1]", "-1.3"},
      {"abs", "[-3]", "3"},
      {"abs", "[-9223372036854775808]", "ArithmeticError IntegerOverflow"},
      {"sign", "[-0.5]", "-1"},
      {"sqrt", "[-1]", "NaN"},
      {"ceil", "[1.2]", "2.0"},
      {"floor", "[3]", "3.0"},
      {"isNaN", "[1]", "false"},
  };
  Check(kCases);
}

TEST(Casts, ConvertOrSayWhyNot) {
  constexpr Case kCases[] = {
      {"CAST AS", R"([" 12 ", "INTEGER"])", "12"},
      {"CAST AS", R"([null, "INTEGER"])", "null"},
      {"CAST AS", R"([null, "INTEGER NOT NULL"])", "TypeError InvalidArgumentType"},
      {"CAST AS", R"([-2.9, "INTEGER"])", "-2"},
      {"CAST AS", R"([1e19, "INTEGER"])", "ArgumentError NumberOutOfRange"},
      {"CAST AS", R"([true, "STRING"])", "'TRUE'"},
      {"CAST AS", R"([true, "INTEGER"])", "TypeError InvalidArgumentType"},
      {"CAST AS", R"(["yes", "BOOLEAN"])", "ArgumentError InvalidArgumentValue"},
      {"CAST AS", R"([["1", null], "LIST<FLOAT>"])", "[1.0, null]"},
      {"CAST AS", R"([["1", "x"], "LIST<FLOAT>"])", "ArgumentError InvalidArgumentValue"},
      {"CAST AS", R"([1, "STRING | DATE"])", "TypeError InvalidArgumentType"},
      {"CAST AS", R"([1, "INTEGER | DATE"])", "1"},
      {"IS TYPED", R"([1, "INTEGER"])", "true"},
      {"IS TYPED", R"([null, "INTEGER NOT NULL"])", "false"},
  };
  Check(kCases);
}

TEST(Standard, JoinsTrimsAndCompares) {
  constexpr Case kCases[] = {
      {"||", R"(["a", "b"])", "'ab'"},
      {"||", R"([[1], [2]])", "[1, 2]"},
      {"||", R"(["a", [1]])", "TypeError InvalidArgumentType"},
      {"btrim", R"(["xyaxy", "yx"])", "'a'"},
      {"ltrim", R"(["ééa", "é"])", "'a'"},
      {"rtrim", R"(["aaa", "a"])", "''"},
      {"trim", R"(["a", ""])", "'a'"},
      {"nullIf", "[1, 1.0]", "null"},
      {"nullIf", "[null, 1]", "null"},
      {"IS TRUE", "[null]", "false"},
      {"IS FALSE", "[false]", "true"},
      {"octet_length", R"(["é"])", "2"},
      {"normalize", R"(["é", "NFX"])", "ArgumentError InvalidArgumentValue"},
      {"IS NORMALIZED", R"(["é", "NFC"])", "true"},
      {"log", "[2, 8]", "3.0"},
      {"MERGE MAPS", R"([{"a": 1, "b": 2}, {"a": 3}])", "{a: 3, b: 2}"},
      {"SINGLE ITEM", "[[]]", "null"},
      {"SINGLE ITEM", "[[1, 2]]", "ArgumentError InvalidNumberOfRows"},
  };
  Check(kCases);
}

TEST(Temporal, BuildsTruncatesAndMeasures) {
  constexpr Case kCases[] = {
      {"date", "[{\"year\": 2024, \"month\": 2, \"day\": 29}]", "date('2024-02-29')"},
      {"date", "[{\"year\": 2023, \"month\": 2, \"day\": 29}]", "ArgumentError InvalidArgumentValue"},
      {"date", "[{\"year\": 2020, \"week\": 53, \"dayOfWeek\": 7}]", "date('2021-01-03')"},
      {"date", "[{\"month\": 2}]", "ArgumentError InvalidArgumentValue"},
      {"date", "[{\"year\": 2024, \"quarter\": 2, \"dayOfQuarter\": 91}]", "date('2024-06-30')"},
      {"date", "[{\"year\": 2024, \"hour\": 2}]", "ArgumentError InvalidArgumentValue"},
      {"time", "[{\"hour\": 9, \"timezone\": \"-03:30\"}]", "time('09:00-03:30')"},
      {"datetime", "[{\"year\": 2024, \"month\": 7, \"timezone\": \"Asia/Taipei\"}]",
       "datetime('2024-07-01T00:00+08:00[Asia/Taipei]')"},
      {"datetime", "[{\"epochMillis\": -1}]", "datetime('1969-12-31T23:59:59.999Z')"},
      {"datetime.fromepoch", "[86400, 5]", "datetime('1970-01-02T00:00:00.000000005Z')"},
      {"datetime.fromepoch", "[-9223372036854775808]", "ArgumentError InvalidArgumentValue"},
      {"datetime.fromepochmillis", "[9223372036854775807]", "datetime('+292278994-08-17T07:12:55.807Z')"},
      {"datetime", "[]", "datetime('2023-11-14T22:13:20Z')"},
      {"localdatetime", "[{\"timezone\": \"Asia/Tokyo\"}]", "localdatetime('2023-11-15T07:13:20')"},
      {"date", "[null]", "null"},
      {"timestamp", "[]", "1700000000000"},
      {"duration", "[{\"hours\": 1.5, \"days\": -1}]", "duration('P-1DT1H30M')"},
      {"date.truncate", "[\"quarter\", {\"$temporal\":{\"type\":\"date\",\"value\":\"2019-08-17\"}}]",
       "date('2019-07-01')"},
      {"date.truncate", "[\"hour\", {\"$temporal\":{\"type\":\"date\",\"value\":\"2019-08-17\"}}]",
       "ArgumentError InvalidArgumentValue"},
      {"localtime.truncate",
       "[\"minute\", {\"$temporal\":{\"type\":\"localtime\",\"value\":\"07:08:09.5\"}}, "
       "{\"nanosecond\": 7}]",
       "localtime('07:08:00.000000007')"},
      {"duration.between",
       "[{\"$temporal\":{\"type\":\"date\",\"value\":\"2020-01-31\"}}, "
       "{\"$temporal\":{\"type\":\"date\",\"value\":\"2021-03-01\"}}]",
       "duration('P1Y1M1D')"},
      {"duration.inDays",
       "[{\"$temporal\":{\"type\":\"localdatetime\",\"value\":\"2020-01-02T12:00\"}}, "
       "{\"$temporal\":{\"type\":\"localdatetime\",\"value\":\"2020-01-01T13:00\"}}]",
       "duration('PT0S')"},
      {"+",
       "[{\"$temporal\":{\"type\":\"date\",\"value\":\"2020-01-31\"}}, "
       "{\"$temporal\":{\"type\":\"duration\",\"value\":\"P1M\"}}]",
       "date('2020-02-29')"},
      {"*", "[{\"$temporal\":{\"type\":\"duration\",\"value\":\"P1DT1S\"}}, 1.5]", "duration('P1DT12H1.5S')"},
  };
  Check(kCases);
}

TEST(RandomNumbers, RepeatWithTheirSeed) {
  FunctionContext a, b;
  a.random_state = b.random_state = 7;
  const ScalarFunction* rand = Builtins().FindScalar("rand");
  const ScalarFunction* uuid = Builtins().FindScalar("randomUUID");
  const double first = rand->EvalRow({}, a)->as_float();
  EXPECT_EQ(first, rand->EvalRow({}, b)->as_float());
  EXPECT_NE(first, rand->EvalRow({}, a)->as_float());
  EXPECT_GE(first, 0);
  EXPECT_LT(first, 1);
  const Value text = *uuid->EvalRow({}, a);
  EXPECT_EQ(text.as_string().size(), 36u);
  EXPECT_EQ(text.as_string()[14], '4');
}

TEST(CheckDepth, StopsListsThatGrowInward) {
  FunctionContext context;
  Value list = Value::List({});
  for (uint32_t i = 1; i < kMaxValueDepth; ++i) list = Value::List({list});
  EXPECT_TRUE(CheckDepth(list).ok());
  const Value args[] = {Value::List({}), Value::List({Value::List({list})})};
  EXPECT_EQ(Builtins().FindScalar("+")->EvalRow(args, context).status().code(), absl::StatusCode::kResourceExhausted);
}

}  // namespace
}  // namespace claimgraph::functions
