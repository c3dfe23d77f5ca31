#include "engine/functions/property.h"

#include <gtest/gtest.h>

#include "engine/values/format.h"
#include "engine/values/temporal_parse.h"
#include "fake_graph.h"

namespace claimgraph::functions {
namespace {

std::string Get(const Value& object, std::string_view key) {
  FakeGraph graph;
  FunctionContext context;
  context.graph = &graph;
  const absl::StatusOr<Value> value = GetProperty(object, key, context);
  return value.ok() ? values::ToLiteral(*value) : GetErrorInfo(value.status())->detail;
}

TEST(GetProperty, ReadsMapsElementsAndTemporalValues) {
  EXPECT_EQ(Get(Value::Map({{"a", Value::Int(1)}}), "a"), "1");
  EXPECT_EQ(Get(Value::Map({}), "a"), "null");
  EXPECT_EQ(Get(Value(), "a"), "null");
  EXPECT_EQ(Get(Value::Node(4), "x"), "4");
  EXPECT_EQ(Get(Value::Node(3), "x"), "null");
  EXPECT_EQ(Get(Value::Relationship({5, 0, 0}), "y"), "'r5'");
  EXPECT_EQ(Get(Value::Int(4), "x"), "InvalidArgumentType");
}

TEST(GetProperty, ReadsComponentsOfTime) {
  const auto parse = [](ValueType type, const char* text) { return temporal::Parse(type, text).value(); };
  const Value moment = parse(ValueType::kDateTime, "2021-01-03T04:05:06.007008009+05:30");
  const std::pair<const char*, const char*> kComponents[] = {
      {"year", "2021"},
      {"month", "1"},
      {"day", "3"},
      {"week", "53"},
      {"weekYear", "2020"},
      {"dayOfWeek", "7"},
      {"ordinalDay", "3"},
      {"quarter", "1"},
      {"dayOfQuarter", "3"},
      {"hour", "4"},
      {"minute", "5"},
      {"second", "6"},
      {"millisecond", "7"},
      {"microsecond", "7008"},
      {"nanosecond", "7008009"},
      {"offset", "'+05:30'"},
      {"timezone", "'+05:30'"},
      {"offsetMinutes", "330"},
      {"offsetSeconds", "19800"},
      {"epochSeconds", "1609626906"},
      {"epochMillis", "1609626906007"},
      {"nonsense", "null"},
  };
  for (const auto& [key, want] : kComponents) EXPECT_EQ(Get(moment, key), want) << key;
  const Value duration = parse(ValueType::kDuration, "P1Y5M10DT25H61M1.5S");
  EXPECT_EQ(Get(duration, "months"), "17");
  EXPECT_EQ(Get(duration, "monthsOfYear"), "5");
  EXPECT_EQ(Get(duration, "hours"), "26");
  EXPECT_EQ(Get(duration, "minutesOfHour"), "1");
  EXPECT_EQ(Get(duration, "millisecondsOfSecond"), "500");
  EXPECT_EQ(Get(parse(ValueType::kDate, "2021-01-03"), "hour"), "null");
}

TEST(GetProperties, AgreesWithGetPropertyForEveryRow) {
  FakeGraph graph;
  FunctionContext context;
  context.graph = &graph;
  auto nodes = std::make_shared<Vector>(VectorKind::kNode);
  for (uint64_t id = 0; id < 20; ++id) nodes->Append(id % 5 == 0 ? Value() : Value::Node(id));
  auto index = std::make_shared<RowIndex>(RowIndex{19, 0, 4, 4, 2});
  const Column column{nodes, index};
  Vector out;
  ASSERT_TRUE(GetProperties(column, 5, "x", context, &out).ok());
  EXPECT_EQ(graph.calls, 1);
  for (size_t r = 0; r < 5; ++r) {
    EXPECT_EQ(values::ToLiteral(out.ValueAt(r)), values::ToLiteral(*GetProperty(column.ValueAt(r), "x", context)));
  }
  const Column constant = Column::Constant(Value::Node(6));
  ASSERT_TRUE(GetProperties(constant, 3, "x", context, &out).ok());
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out.ValueAt(2).as_int(), 6);
}

}  // namespace
}  // namespace claimgraph::functions
