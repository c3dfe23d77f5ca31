// Sub-plans: Apply, and operators that look at several rows inside one.
#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using plan::ApplyKind;
using testing::ElementsAre;
using testing::IsEmpty;

class ApplyTest : public PlanFixture {
 protected:
  ApplyTest() {
    Commit();
    const auto ints = [](std::vector<int64_t> items) { return Ints(items); };
    lists_ = Value::List({ints({}), ints({3, 1, 2}), ints({}), ints({5, 5}), ints({4})});
  }
  // Rows l = [], [3, 1, 2], [], [5, 5], [4].
  plan::PlanPtr Lists() { return Unwind(Start(), l, Lit(lists_)); }
  // The elements of l, as a sub-plan.
  plan::PlanPtr Elements() { return Unwind(Start({l}), x, Ref(l)); }

  Value lists_;
  plan::VarId l = Var("l"), x = Var("x"), y = Var("y"), n = Var("n");
};

TEST_F(ApplyTest, InnerJoinsEachRowWithItsRows) {
  EXPECT_THAT(RowsOf(Apply(Lists(), Elements(), ApplyKind::kInner), {l, x}),
              ElementsAre("[3, 1, 2], 3", "[3, 1, 2], 1", "[3, 1, 2], 2", "[5, 5], 5", "[5, 5], 5", "[4], 4"));
}

TEST_F(ApplyTest, OptionalKeepsTheOrderOfOuterRows) {
  EXPECT_THAT(RowsOf(Apply(Lists(), Elements(), ApplyKind::kOptional), {l, x}),
              ElementsAre("[], null", "[3, 1, 2], 3", "[3, 1, 2], 1", "[3, 1, 2], 2", "[], null", "[5, 5], 5",
                          "[5, 5], 5", "[4], 4"));
  EXPECT_THAT(
      RowsOf(Apply(Unwind(Start(), l, Lit(Value::List({Ints({}), Ints({})}))), Elements(), ApplyKind::kOptional),
             {l, x}),
      ElementsAre("[], null", "[], null"));
}

TEST_F(ApplyTest, SemiAndAntiKeepRowsOnce) {
  EXPECT_THAT(RowsOf(Apply(Lists(), Elements(), ApplyKind::kSemi), {l}), ElementsAre("[3, 1, 2]", "[5, 5]", "[4]"));
  EXPECT_THAT(RowsOf(Apply(Lists(), Elements(), ApplyKind::kAnti), {l}), ElementsAre("[]", "[]"));
}

TEST_F(ApplyTest, AggregateInsideCountsPerOuterRow) {
  EXPECT_THAT(RowsOf(Apply(Lists(), Aggregate(Elements(), {}, n, "count", nullptr), ApplyKind::kInner), {n}),
              ElementsAre("0", "3", "0", "2", "1"));
  EXPECT_THAT(RowsOf(Apply(Lists(), Aggregate(Elements(), {x}, n, "count", nullptr), ApplyKind::kInner), {x, n}),
              ElementsAre("3, 1", "1, 1", "2, 1", "5, 2", "4, 1"));
}

TEST_F(ApplyTest, SortLimitAndDistinctInsideKeepOuterRowsApart) {
  EXPECT_THAT(RowsOf(Apply(Lists(), Sort(Elements(), {{x, true, {}}}), ApplyKind::kInner), {x}),
              ElementsAre("1", "2", "3", "5", "5", "4"));
  EXPECT_THAT(
      RowsOf(Apply(Lists(), Limit(Sort(Elements(), {{x, false, {}}}, Int(2)), Int(1), Int(1)), ApplyKind::kOptional),
             {x}),
      ElementsAre("null", "2", "null", "5", "null"));
  EXPECT_THAT(RowsOf(Apply(Lists(), Distinct(Elements()), ApplyKind::kInner), {x}),
              ElementsAre("3", "1", "2", "5", "4"));
}

TEST_F(ApplyTest, JoinInsideMeetsOnlyRowsOfTheSameOuterRow) {
  auto join = Join(Elements(), Unwind(Start({l}), y, Ref(l)), {x}, {y});
  EXPECT_THAT(RowsOf(Apply(Lists(), std::move(join), ApplyKind::kInner), {x, y}),
              ElementsAre("3, 3", "1, 1", "2, 2", "5, 5", "5, 5", "5, 5", "5, 5", "4, 4"));
  auto product = Join(Elements(), Unwind(Start({l}), y, Ref(l)), {}, {});
  EXPECT_THAT(RowsOf(Aggregate(Apply(Lists(), std::move(product), ApplyKind::kInner), {}, n, "count", nullptr), {n}),
              ElementsAre("14"));
}

TEST_F(ApplyTest, OptionalOverAUnion) {
  auto op = std::make_unique<plan::Union>();
  op->children.push_back(Elements());
  op->children.push_back(Unwind(Start({l}), y, Call("[..]", Ref(l), Int(0))));
  op->children.pop_back();
  op->children.push_back(Unwind(Start({l}), y, Ref(l)));
  op->outputs = {n};
  op->inputs = {{x}, {y}};
  // With several outer rows a batch the rows of a union do not come in their order, so only counts are compared.
  auto counts = Aggregate(Apply(Lists(), std::move(op), ApplyKind::kOptional), {n}, x, "count", nullptr);
  EXPECT_THAT(RowsOf(Sort(std::move(counts), {{n, true, {}}}), {n, x}),
              ElementsAre("1, 2", "2, 2", "3, 2", "4, 2", "5, 4", "null, 2"));
}

TEST_F(ApplyTest, Nested) {
  auto inner = Apply(Elements(), Filter(Unwind(Start({x}), y, Lit(Ints({1, 2, 3}))), Call("<", Ref(y), Ref(x))),
                     ApplyKind::kOptional);
  EXPECT_THAT(RowsOf(Apply(Lists(), std::move(inner), ApplyKind::kOptional), {l, x, y}),
              ElementsAre("[], null, null", "[3, 1, 2], 3, 1", "[3, 1, 2], 3, 2", "[3, 1, 2], 1, null",
                          "[3, 1, 2], 2, 1", "[], null, null", "[5, 5], 5, 1", "[5, 5], 5, 2", "[5, 5], 5, 3",
                          "[5, 5], 5, 1", "[5, 5], 5, 2", "[5, 5], 5, 3", "[4], 4, 1", "[4], 4, 2", "[4], 4, 3"));
}

TEST_F(ApplyTest, UnitRunsTheSubPlanAndPassesOuterRows) {
  auto op = Apply(Lists(), Elements(), ApplyKind::kInner);
  static_cast<plan::Apply&>(*op).unit = true;
  EXPECT_THAT(RowsOf(Aggregate(std::move(op), {}, n, "count", nullptr), {n}), ElementsAre("5"));
}

TEST_F(ApplyTest, SubqueryExpressions) {
  const auto subquery = [&](plan::SubqueryKind kind) {
    auto e = std::make_unique<plan::Expression>(plan::ExpressionKind::kSubquery);
    e->subquery = std::make_unique<plan::Subquery>();
    e->subquery->kind = kind;
    e->subquery->plan = Elements();
    e->subquery->result = x;
    return e;
  };
  const auto values = [&](plan::SubqueryKind kind) { return RowsOf(Project(Lists(), n, subquery(kind), false), {n}); };
  EXPECT_THAT(values(plan::SubqueryKind::kExists), ElementsAre("false", "true", "false", "true", "true"));
  EXPECT_THAT(values(plan::SubqueryKind::kCount), ElementsAre("0", "3", "0", "2", "1"));
  EXPECT_THAT(values(plan::SubqueryKind::kCollect), ElementsAre("[]", "[3, 1, 2]", "[]", "[5, 5]", "[4]"));
}

}  // namespace
}  // namespace claimgraph::executor
