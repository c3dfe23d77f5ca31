#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class AggregateTest : public PlanFixture {
 protected:
  AggregateTest() { Commit(); }
  plan::PlanPtr Each(plan::VarId var, Value items) { return Unwind(Start(), var, Lit(std::move(items))); }
  plan::VarId x = Var("x"), k = Var("k"), n = Var("n");
};

TEST_F(AggregateTest, WithoutKeysThereIsOneRow) {
  EXPECT_THAT(RowsOf(Aggregate(Each(x, Ints({})), {}, n, "count", nullptr), {n}), ElementsAre("0"));
  EXPECT_THAT(RowsOf(Aggregate(Each(x, Ints({})), {}, n, "sum", Ref(x)), {n}), ElementsAre("0"));
  EXPECT_THAT(RowsOf(Aggregate(Each(x, Ints({})), {}, n, "max", Ref(x)), {n}), ElementsAre("null"));
  EXPECT_THAT(RowsOf(Aggregate(Each(x, Ints({5, 7})), {}, n, "sum", Ref(x)), {n}), ElementsAre("12"));
}

TEST_F(AggregateTest, WithKeysThereIsOneRowAGroupInOrderOfAppearance) {
  EXPECT_THAT(RowsOf(Aggregate(Each(k, Ints({})), {k}, n, "count", nullptr), {k, n}), IsEmpty());
  EXPECT_THAT(RowsOf(Aggregate(Each(k, Ints({3, 1, 3, 2, 1, 3})), {k}, n, "count", nullptr), {k, n}),
              ElementsAre("3, 3", "1, 2", "2, 1"));
}

TEST_F(AggregateTest, KeysAreEquivalentAcrossTypesAndNullIsAKey) {
  const Value keys = Value::List({Value::Int(1), Value(), Value::Float(1.0), Value::String("a"), Value(),
                                  Value::String("a"), Value::Bool(true)});
  EXPECT_THAT(RowsOf(Aggregate(Each(k, keys), {k}, n, "count", nullptr), {k, n}),
              ElementsAre("1, 2", "null, 2", "'a', 2", "true, 1"));
}

TEST_F(AggregateTest, SeveralKeysAndTypedStringKeys) {
  auto op = Aggregate(Project(Each(x, Ints({1, 2, 3, 4})), k, Call("%", Ref(x), Int(2))), {k}, n, "collect", Ref(x));
  op->keys.push_back({Var("parity"), Lit(Value::String("p"))});
  const plan::VarId parity = op->keys.back().var;
  EXPECT_THAT(RowsOf(std::move(op), {k, parity, n}), ElementsAre("1, 'p', [1, 3]", "0, 'p', [2, 4]"));
}

TEST_F(AggregateTest, DistinctCountsEachValueOnce) {
  auto op = Aggregate(Each(x, Ints({1, 2, 1, 1})), {}, n, "count", Ref(x));
  op->aggregates[0].distinct = true;
  EXPECT_THAT(RowsOf(std::move(op), {n}), ElementsAre("2"));
}

TEST_F(AggregateTest, ManyGroups) {
  std::vector<int64_t> items;
  for (int64_t i = 0; i < 30000; ++i) items.push_back(i % 10000);
  auto counts = Aggregate(Each(k, Ints(items)), {k}, n, "count", nullptr);
  const plan::VarId total = Var("total");
  EXPECT_THAT(RowsOf(Aggregate(std::move(counts), {n}, total, "count", nullptr), {n, total}),
              ElementsAre("3, 10000"));
}

}  // namespace
}  // namespace claimgraph::executor
