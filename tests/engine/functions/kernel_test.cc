// Every function, on columns of every shape, says the same through its kernel as row by row.

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/functions/registry.h"
#include "engine/values/format.h"
#include "fake_graph.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::functions {
namespace {

using claimgraph::testing::RandomValue;

Value OfType(ValueType type, RandomValue* random) {
  switch (type) {
    case ValueType::kBool:
      return Value::Bool(random->Below(2) == 0);
    case ValueType::kInt:
      return Value::Int(random->Int());
    case ValueType::kFloat:
      return Value::Float(random->Float());
    case ValueType::kString:
      return Value::String(random->String());
    case ValueType::kNode:
      return Value::Node(random->Below(10));
    case ValueType::kRelationship:
      return Value::Relationship({random->Below(10), random->Below(5), random->Below(5)});
    case ValueType::kList:
      return random->List(2);
    case ValueType::kMap:
      return random->Map(2);
    case ValueType::kDuration:
      return Value::Duration(random->Duration());
    default:
      break;
  }
  for (int tries = 0; tries < 100; ++tries) {
    Value value = type == ValueType::kPath ? random->Any() : random->Temporal();
    if (value.type() == type) return value;
  }
  return Value();
}

// A column of one type, or of mixed ones; constant, plain or through an index; with and without nulls.
Column RandomColumn(TypeSet allowed, size_t rows, RandomValue* random) {
  std::vector<ValueType> types;
  for (uint8_t t = 1; t <= static_cast<uint8_t>(ValueType::kDuration); ++t) {
    if (allowed.Has(static_cast<ValueType>(t))) types.push_back(static_cast<ValueType>(t));
  }
  const ValueType main_type = random->Pick(types);
  const bool mixed = random->Below(4) == 0;
  const uint64_t null_share = random->Below(3) == 0 ? 4 : 0;
  const auto next = [&]() -> Value {
    if (null_share > 0 && random->Below(null_share) == 0) return Value();
    if (!mixed) return OfType(main_type, random);
    return random->Below(30) == 0 ? random->Any() : OfType(random->Pick(types), random);
  };
  if (random->Below(3) == 0) return Column::Constant(next());
  auto vector = std::make_shared<Vector>();
  for (size_t r = 0; r < rows; ++r) vector->Append(next());
  vector->Specialize();
  if (random->Below(2) == 0) return Column{vector, nullptr};
  auto index = std::make_shared<RowIndex>();
  for (size_t r = 0; r < rows; ++r) index->push_back(static_cast<uint32_t>(random->Below(rows)));
  return Column{vector, index};
}

TEST(Kernels, SayTheSameAsTheRowFunction) {
  constexpr int kRounds = 150;
  for (const ScalarFunction& function : Builtins().scalars()) {
    if (function.volatility() == Volatility::kVolatile) continue;
    if (function.name() == "range") continue;  // lists as long as its arguments say
    for (uint64_t seed = 1; seed <= kRounds; ++seed) {
      SCOPED_TRACE(::testing::Message() << function.name() << ", seed " << seed);
      RandomValue random(seed);
      const int max = function.max_args() == kVariadic ? function.min_args() + 2 : function.max_args();
      const uint64_t count = static_cast<uint64_t>(function.min_args()) +
                             random.Below(static_cast<uint64_t>(max - function.min_args()) + 1);
      const size_t rows = 1 + random.Below(70);
      std::vector<Column> args;
      for (uint64_t i = 0; i < count; ++i) args.push_back(RandomColumn(function.parameter(i), rows, &random));
      FakeGraph graph;
      FunctionContext context;
      context.graph = &graph;
      Vector fast, slow;
      const absl::Status fast_status = function.Eval(args, rows, context, &fast);
      const absl::Status slow_status = function.EvalGeneric(args, rows, context, &slow);
      ASSERT_EQ(fast_status.ToString(), slow_status.ToString());
      if (!fast_status.ok()) continue;
      ASSERT_EQ(fast.size(), rows);
      for (size_t r = 0; r < rows; ++r) {
        ASSERT_EQ(values::ToLiteral(fast.ValueAt(r)), values::ToLiteral(slow.ValueAt(r))) << "row " << r;
        ASSERT_EQ(fast.IsNull(r), slow.IsNull(r));
      }
    }
  }
}

TEST(Kernels, AreUsedForTypedColumns) {
  FunctionContext context;
  auto ints = std::make_shared<Vector>(VectorKind::kInt);
  ints->Resize(3);
  for (int64_t i = 0; i < 3; ++i) ints->Mutable<VectorKind::kInt>()[i] = i;
  const Column args[] = {{ints, nullptr}, Column::Constant(Value::Int(1))};
  Vector out;
  ASSERT_TRUE(Builtins().FindScalar("<")->Eval(args, 3, context, &out).ok());
  EXPECT_EQ(out.kind(), VectorKind::kBool);
  ASSERT_TRUE(Builtins().FindScalar("*")->Eval(args, 3, context, &out).ok());
  EXPECT_EQ(out.kind(), VectorKind::kInt);
}

TEST(GraphFunctions, AskTheGraphOncePerColumn) {
  FakeGraph graph;
  FunctionContext context;
  context.graph = &graph;
  auto nodes = std::make_shared<Vector>(VectorKind::kNode);
  for (uint64_t id = 0; id < 100; ++id) nodes->Append(id % 7 == 0 ? Value() : Value::Node(id));
  const Column args[] = {{nodes, nullptr}};
  Vector out;
  ASSERT_TRUE(Builtins().FindScalar("labels")->Eval(args, 100, context, &out).ok());
  EXPECT_EQ(graph.calls, 1);
  EXPECT_TRUE(out.IsNull(7));
  EXPECT_EQ(values::ToLiteral(out.ValueAt(8)), "['L2']");
}

}  // namespace
}  // namespace claimgraph::functions
