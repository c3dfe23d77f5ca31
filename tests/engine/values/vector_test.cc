#include "engine/values/vector.h"

#include <gtest/gtest.h>

#include "engine/values/compare.h"
#include "engine/values/hash.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph {
namespace {

using testing::RandomValue;

TEST(Vector, NullsAppearWithTheFirstNullOnly) {
  Vector v(VectorKind::kInt);
  v.Resize(100);
  EXPECT_FALSE(v.has_nulls());
  v.SetNull(99);
  EXPECT_TRUE(v.IsNull(99));
  EXPECT_FALSE(v.IsNull(0));
  v.Resize(50);
  v.Resize(200);
  EXPECT_FALSE(v.IsNull(99));
  EXPECT_FALSE(v.IsNull(199));
}

TEST(Vector, AppendBoxesWhatDoesNotFit) {
  Vector v(VectorKind::kInt);
  v.Append(Value::Int(1));
  v.Append(Value());
  EXPECT_EQ(v.kind(), VectorKind::kInt);
  v.Append(Value::String("x"));
  EXPECT_EQ(v.kind(), VectorKind::kAny);
  EXPECT_EQ(v.ValueAt(0).as_int(), 1);
  EXPECT_TRUE(v.IsNull(1));
  EXPECT_EQ(v.ValueAt(2).as_string(), "x");
}

TEST(Vector, SpecializeUnboxesOneTypeWithNulls) {
  Vector v;
  v.Append(Value::String("a"));
  v.Append(Value());
  ASSERT_TRUE(v.Specialize());
  EXPECT_EQ(v.kind(), VectorKind::kString);
  EXPECT_TRUE(v.IsNull(1));
  EXPECT_EQ(v.ValueAt(0).as_string(), "a");
  Vector mixed;
  mixed.Append(Value::Int(1));
  mixed.Append(Value::Float(1));
  EXPECT_FALSE(mixed.Specialize());
  EXPECT_EQ(mixed.ValueAt(1).as_float(), 1.0);
}

TEST(Vector, GatheredStringsOutliveTheirSource) {
  Vector out;
  {
    Vector v(VectorKind::kString);
    for (int i = 0; i < 1000; ++i) v.Append(Value::String("text " + std::to_string(i)));
    const uint32_t index[] = {999, 0, 999};
    v.Gather(index, 3, &out);
  }
  EXPECT_EQ(out.ValueAt(0).as_string(), "text 999");
  EXPECT_EQ(out.ValueAt(1).as_string(), "text 0");
}

// Any sequence of values comes back, whatever kind the vector began with; gathering and hashing agree with boxes.
TEST(Vector, HoldsAnySequenceOfValues) {
  for (uint64_t seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE(seed);
    RandomValue random(seed);
    const auto kind = static_cast<VectorKind>(random.Below(7));
    auto vector = std::make_shared<Vector>(kind);
    std::vector<Value> expected;
    const bool uniform = random.Below(2) == 0;
    for (uint64_t n = random.Below(300); n > 0; --n) {
      Value value = random.Any();
      if (uniform && random.Below(3) > 0) value = Value::Int(random.Int());
      if (uniform && !value.is_null()) value = Value::Int(random.Int());
      expected.push_back(value);
      vector->Append(value);
    }
    if (random.Below(2) == 0) vector->Specialize();
    auto index = std::make_shared<RowIndex>();
    for (size_t i = 0; i < expected.size(); ++i) index->push_back(static_cast<uint32_t>(random.Below(expected.size())));
    const Column column{vector, index};
    const VectorPtr flat = column.Flatten(index->size());
    std::vector<uint64_t> hashes(index->size());
    values::HashColumn(column, index->size(), false, hashes.data());
    for (size_t i = 0; i < index->size(); ++i) {
      const Value& want = expected[(*index)[i]];
      EXPECT_EQ(column.IsNull(i), want.is_null());
      EXPECT_EQ(flat->ValueAt(i).type(), want.type());
      EXPECT_TRUE(values::Equivalent(flat->ValueAt(i), want));
      EXPECT_EQ(hashes[i], values::Hash(want));
    }
  }
}

TEST(Column, ConstantRepeatsOneValue) {
  const Column column = Column::Constant(Value::String("c"));
  EXPECT_EQ(column.kind(), VectorKind::kString);
  EXPECT_EQ(column.ValueAt(17).as_string(), "c");
  const VectorPtr flat = column.Flatten(3);
  EXPECT_EQ(flat->size(), 3u);
  EXPECT_EQ(flat->ValueAt(2).as_string(), "c");
  EXPECT_TRUE(Column::Constant(Value()).IsNull(5));
}

}  // namespace
}  // namespace claimgraph
