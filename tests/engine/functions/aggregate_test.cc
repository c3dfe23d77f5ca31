#include "engine/functions/aggregate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/base/strings.h"
#include "engine/functions/registry.h"
#include "engine/values/compare.h"
#include "engine/values/format.h"
#include "engine/values/json.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::functions {
namespace {

using claimgraph::testing::RandomValue;

Column ColumnOf(const std::vector<Value>& values) {
  auto vector = std::make_shared<Vector>();
  for (const Value& value : values) vector->Append(value);
  vector->Specialize();
  return Column{vector, nullptr};
}

std::string Aggregate(std::string_view name, std::string_view json, bool distinct = false,
                      std::optional<double> second = std::nullopt) {
  const std::vector<Value> values = values::ParseJson(json)->as_list();
  const std::unique_ptr<AggregateState> state = Builtins().FindAggregate(name)->NewState(distinct);
  state->Resize(1);
  std::vector<Column> args = {ColumnOf(values)};
  if (second) args.push_back(Column::Constant(Value::Float(*second)));
  absl::Status status = state->Update({.args = args, .rows = values.size()});
  absl::StatusOr<Value> result = status.ok() ? state->Finalize(0) : status;
  if (result.ok()) return values::ToLiteral(*result);
  const auto info = GetErrorInfo(result.status());
  return info ? Cat(info->type, " ", info->detail) : result.status().ToString();
}

TEST(Aggregates, IgnoreNulls) {
  EXPECT_EQ(Aggregate("count", "[1, null, 2]"), "2");
  EXPECT_EQ(Aggregate("sum", "[1, null, 2]"), "3");
  EXPECT_EQ(Aggregate("sum", "[]"), "0");
  EXPECT_EQ(Aggregate("sum", "[1, 2.5]"), "3.5");
  EXPECT_EQ(Aggregate("avg", "[1, null, 2]"), "1.5");
  EXPECT_EQ(Aggregate("avg", "[null]"), "null");
  EXPECT_EQ(Aggregate("collect", "[1, null, \"a\"]"), "[1, 'a']");
  EXPECT_EQ(Aggregate("min", "[3, null, 1.5]"), "1.5");
  EXPECT_EQ(Aggregate("max", "[]"), "null");
  EXPECT_EQ(Aggregate("max", "[1, \"z\", [9]]"), "1");
  EXPECT_EQ(Aggregate("min", "[1, \"z\", [9]]"), "[9]");
  EXPECT_EQ(Aggregate("stDev", "[2, 4, 6]"), "2.0");
  EXPECT_EQ(Aggregate("stDevP", "[5]"), "0.0");
}

TEST(Aggregates, CountDistinctValuesByEquivalence) {
  EXPECT_EQ(Aggregate("count", "[1, 1.0, null, 2, null]", true), "2");
  EXPECT_EQ(Aggregate("collect", "[[1], [1], null, [2]]", true), "[[1], [2]]");
  EXPECT_EQ(Aggregate("sum", "[5, 5, 1]", true), "6");
}

TEST(Aggregates, ReportWhatTheyCannotAdd) {
  EXPECT_EQ(Aggregate("sum", "[1, \"a\"]"), "TypeError InvalidArgumentType");
  EXPECT_EQ(Aggregate("sum", "[9223372036854775807, 1]"), "ArithmeticError IntegerOverflow");
  EXPECT_EQ(Aggregate("sum", "[9223372036854775807, 1, -1]"), "9223372036854775807");
  EXPECT_EQ(Aggregate("percentileDisc", "[1, 2]", false, 1.1), "ArgumentError NumberOutOfRange");
}

TEST(Aggregates, FindPercentiles) {
  EXPECT_EQ(Aggregate("percentileDisc", "[40, 10, 30, 20]", false, 0.5), "20");
  EXPECT_EQ(Aggregate("percentileDisc", "[40, 10]", false, 0.0), "10");
  EXPECT_EQ(Aggregate("percentileCont", "[40, 10, 30, 20]", false, 0.5), "25.0");
  EXPECT_EQ(Aggregate("percentileCont", "[40, 10]", false, 1.0), "40.0");
  EXPECT_EQ(Aggregate("percentileCont", "[]", false, 0.5), "null");
}

TEST(Aggregates, AddDurations) {
  const std::string durations =
      R"([{"$temporal":{"type":"duration","value":"PT30S"}}, {"$temporal":{"type":"duration","value":"P1DT90S"}}])";
  EXPECT_EQ(Aggregate("sum", durations), "duration('P1DT2M')");
  EXPECT_EQ(Aggregate("avg", durations), "duration('PT12H1M')");
}

struct Batch {
  std::vector<Value> values;
  std::vector<uint32_t> groups;
  std::vector<int64_t> weights;
};

std::vector<std::string> RunBatches(const AggregateFunction& function, bool distinct, const std::vector<Batch>& batches,
                                    bool weighted, uint32_t group_count) {
  const std::unique_ptr<AggregateState> state = function.NewState(distinct);
  std::vector<std::string> results;
  uint32_t groups = 0;
  for (const Batch& batch : batches) {
    for (uint32_t g : batch.groups) groups = std::max(groups, g + 1);
    state->Resize(groups);
    std::vector<Column> args = {ColumnOf(batch.values)};
    if (function.min_args() > 1) args.push_back(Column::Constant(Value::Float(0.25)));
    const absl::Status status = state->Update({.groups = batch.groups.data(),
                                               .args = args,
                                               .weights = weighted ? batch.weights.data() : nullptr,
                                               .rows = batch.values.size()});
    if (!status.ok()) return {std::string(status.message())};
  }
  state->Resize(group_count);
  for (uint32_t g = 0; g < group_count; ++g) {
    const absl::StatusOr<Value> value = state->Finalize(g);
    results.push_back(value.ok() ? values::ToLiteral(*value) : std::string(value.status().message()));
  }
  return results;
}

// A row of weight w is w rows; batches and kinds of columns do not matter.
TEST(Aggregates, WeightsRepeatRows) {
  for (const char* name : {"count", "sum", "avg", "min", "max", "collect", "percentileDisc", "percentileCont"}) {
    for (uint64_t seed = 1; seed <= 200; ++seed) {
      SCOPED_TRACE(::testing::Message() << name << ", seed " << seed);
      RandomValue random(seed);
      const bool distinct = random.Below(3) == 0;
      const uint64_t mode = random.Below(3);
      std::vector<Batch> weighted, repeated;
      for (uint64_t b = 1 + random.Below(3); b > 0; --b) {
        Batch batch, flat;
        for (uint64_t n = random.Below(20); n > 0; --n) {
          // Multiples of 1/8, so that sums of floats do not depend on their order.
          Value value = Value::Int(static_cast<int64_t>(random.Below(20)));
          if (mode == 1 || (mode == 2 && random.Below(2) == 0)) value = Value::Float(random.Below(80) / 8.0);
          if (random.Below(6) == 0) value = Value();
          const uint32_t group = static_cast<uint32_t>(random.Below(4));
          const int64_t weight = static_cast<int64_t>(random.Below(4));
          batch.values.push_back(value);
          batch.groups.push_back(group);
          batch.weights.push_back(weight);
          for (int64_t w = 0; w < weight; ++w) {
            flat.values.push_back(value);
            flat.groups.push_back(group);
          }
        }
        weighted.push_back(batch);
        repeated.push_back(flat);
      }
      const AggregateFunction& function = *Builtins().FindAggregate(name);
      EXPECT_EQ(RunBatches(function, distinct, weighted, true, 4), RunBatches(function, distinct, repeated, false, 4));
    }
  }
}

TEST(Aggregates, MinAndMaxFollowTheOrderOfAllValues) {
  for (uint64_t seed = 1; seed <= 300; ++seed) {
    RandomValue random(seed);
    std::vector<Value> values;
    const bool floats = random.Below(2) == 0;
    for (uint64_t n = 1 + random.Below(10); n > 0; --n) {
      values.push_back(floats ? Value::Float(random.Float()) : random.Any());
    }
    std::vector<Value> sorted;
    for (const Value& value : values) {
      if (!value.is_null()) sorted.push_back(value);
    }
    std::stable_sort(sorted.begin(), sorted.end(), values::OrderLess());
    for (const char* name : {"min", "max"}) {
      const std::unique_ptr<AggregateState> state = Builtins().FindAggregate(name)->NewState(false);
      state->Resize(1);
      const Column column = ColumnOf(values);
      ASSERT_TRUE(state->Update({.args = {&column, 1}, .rows = values.size()}).ok());
      const Value want = sorted.empty() ? Value() : (name[1] == 'i' ? sorted.front() : sorted.back());
      EXPECT_TRUE(values::Equivalent(*state->Finalize(0), want)) << name << ", seed " << seed;
    }
  }
}

}  // namespace
}  // namespace claimgraph::functions
