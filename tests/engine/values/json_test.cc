#include "engine/values/json.h"

#include <gtest/gtest.h>

#include "engine/values/format.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::values {
namespace {

using claimgraph::testing::RandomValue;

std::string Tagged(const Value& value) {
  std::string out;
  EXPECT_TRUE(AppendJson(value, JsonStyle::kTagged, nullptr, &out).ok());
  return out;
}

TEST(Json, TaggedFormLosesNothing) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value value = random.Storable(3);
    const std::string json = Tagged(value);
    const absl::StatusOr<Value> back = ParseJson(json);
    ASSERT_TRUE(back.ok()) << "seed " << seed << ": " << json << ": " << back.status().ToString();
    ASSERT_EQ(ToLiteral(*back), ToLiteral(value)) << "seed " << seed << ": " << json;
  }
}

TEST(Json, ReadsEveryTag) {
  const struct {
    const char* json;
    const char* want;
  } kCases[] = {
      {"1", "1"},
      {"1.0", "1.0"},
      {"1e2", "100.0"},
      {"-9223372036854775808", "-9223372036854775808"},
      {R"({"$int":"9223372036854775807"})", "9223372036854775807"},
      {R"({"$float":1})", "1.0"},
      {R"({"$float":"-Inf"})", "-Infinity"},
      {R"({"$map":{"$int":"5"}})", "{`$int`: '5'}"},
      {R"({"$map":{"a":{"$int":"5"}}})", "{a: 5}"},
      {R"({"a":[1,{"b":null}]})", "{a: [1, {b: null}]}"},
      {R"({"$temporal":{"type":"date","value":"2024-02-29"}})", "date('2024-02-29')"},
      {R"("\u00e9\n")", "'é\\n'"},
      {" [ ] ", "[]"},
      {"{}", "{}"},
      {"\xEF\xBB\xBF[1,2]", "[1, 2]"},
      {"[true , false,null ,[]]", "[true, false, null, []]"},
      {"-0", "0"},
      {"-0.5E-1", "-0.05"},
      {"1e-400", "0.0"},
      {R"("\ud83d\ude00\/\b\u0041")", "'😀/\\bA'"},
      {R"({"a\"b":1,"c":{"d":[{"e":2}]}})", "{`a\"b`: 1, c: {d: [{e: 2}]}}"},
  };
  for (const auto& c : kCases) {
    const absl::StatusOr<Value> value = ParseJson(c.json);
    ASSERT_TRUE(value.ok()) << c.json << ": " << value.status().ToString();
    EXPECT_EQ(ToLiteral(*value), c.want) << c.json;
  }
}

TEST(Json, RefusesWhatIsNoValue) {
  for (const std::string bad : {"",
                                "[",
                                "{\"a\":}",
                                "[1,]",
                                "{,}",
                                "{\"a\":1,}",
                                "{\"a\" 1}",
                                "{1:2}",
                                "[1 2]",
                                "]",
                                "[}",
                                "01",
                                "+1",
                                "1.",
                                ".5",
                                "1e",
                                "1e400",
                                "-",
                                "\"\x01\"",
                                "\"\\x\"",
                                "\"\\u12\"",
                                "\"\\u12g4\"",
                                "\"\\ude00\"",
                                "\"\\ud83d\\u0041\"",
                                "\"abc",
                                "\"abc\\",
                                "1 2",
                                "nul",
                                "\"\xff\"",
                                R"({"$node":{}})",
                                R"({"$int":"1x"})",
                                R"({"$int":1,"a":2})",
                                R"({"$float":"abc"})",
                                "9223372036854775808",
                                "123456789012345678901234567890",
                                R"({"$temporal":{"type":"date","value":"2024-13-11"}})",
                                R"({"$temporal":1})",
                                "\"\\ud800\""}) {
    EXPECT_EQ(ParseJson(bad).status().code(), absl::StatusCode::kInvalidArgument) << bad;
  }
  EXPECT_FALSE(ParseJson(std::string(1'000'000, '[')).ok());
}

TEST(Json, PlainFormIsForOtherPrograms) {
  const Value value = Value::Map({{"d", Value::Date(0)}, {"f", Value::Float(1)}, {"n", Value::Float(0.0 / 0.0)}});
  std::string out;
  ASSERT_TRUE(AppendJson(value, JsonStyle::kPlain, nullptr, &out).ok());
  EXPECT_EQ(out, R"({"d":"1970-01-01","f":1.0,"n":"NaN"})");
}

TEST(Json, EscapesControlCharacters) {
  std::string out;
  AppendJsonString(std::string_view("\x01\"\\\n\0", 5), &out);
  EXPECT_EQ(out, R"("\u0001\"\\\n\u0000")");
}

}  // namespace
}  // namespace claimgraph::values
