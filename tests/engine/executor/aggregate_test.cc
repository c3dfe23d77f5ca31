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

// Enough nodes that their ids index an array, with ids that grow late, and a null at the end.
TEST_F(AggregateTest, ManyNodesAsKeys) {
  writer_ = std::move(store_->BeginWrite()).value();
  for (int i = 0; i < 9000; ++i) AddNode({i % 9 == 0 ? "Ninth" : "Other"}, {});
  ASSERT_TRUE(writer_->Commit().ok());
  writer_.reset();
  const plan::VarId total = Var("total");
  const auto grouped = [&](plan::PlanPtr rows) {
    return RowsOf(Aggregate(Aggregate(std::move(rows), {x}, n, "count", nullptr), {n}, total, "count", nullptr),
                  {n, total});
  };
  EXPECT_THAT(grouped(Unwind(Scan(Start(), x), k, Lit(Ints({1, 2})))), ElementsAre("2, 9000"));
  auto both = std::make_unique<plan::Union>();
  both->children.push_back(Scan(Start(), x));
  both->children.push_back(Scan(Start(), x, "Ninth"));
  both->outputs = {k};
  both->inputs = {{x}, {x}};
  auto renamed = Project(std::move(both), x, Ref(k), false);
  EXPECT_THAT(grouped(std::move(renamed)), ElementsAre("2, 1000", "1, 8000"));
  EXPECT_THAT(RowsOf(Aggregate(Join(Scan(Start(), x), Scan(Start(), k), {x}, {k}), {}, n, "count", nullptr), {n}),
              ElementsAre("9000"));
}

}  // namespace
}  // namespace claimgraph::executor
