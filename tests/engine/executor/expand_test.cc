#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using plan::Direction;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

// 0 -KNOWS-> 1, 0 -KNOWS-> 2, 1 -KNOWS-> 2, 2 -LIKES-> 0, 2 -KNOWS-> 2, 0 -KNOWS-> 1 again; 3 stands alone.
class ExpandTest : public PlanFixture {
 protected:
  ExpandTest() {
    for (int64_t i = 0; i < 4; ++i) AddNode({i < 2 ? "Person" : "Robot", "Thing"}, {{"n", Value::Int(i)}});
    AddEdge("KNOWS", 0, 1);
    AddEdge("KNOWS", 0, 2);
    AddEdge("KNOWS", 1, 2);
    AddEdge("LIKES", 2, 0);
    AddEdge("KNOWS", 2, 2);
    AddEdge("KNOWS", 0, 1);
    Commit();
  }
  plan::VarId a = Var("a"), r = Var("r"), b = Var("b"), s = Var("s"), c = Var("c"), n = Var("n");
};

TEST_F(ExpandTest, ScanYieldsEveryNodeOrThoseWithTheLabel) {
  EXPECT_THAT(RowsOf(Scan(Start(), a), {a}), ElementsAre("(#0)", "(#1)", "(#2)", "(#3)"));
  EXPECT_THAT(RowsOf(Scan(Start(), a, "Robot"), {a}), ElementsAre("(#2)", "(#3)"));
  EXPECT_THAT(RowsOf(Scan(Start(), a, "Nothing"), {a}), IsEmpty());
  EXPECT_THAT(RowsOf(Scan(Scan(Start(), a, "Robot"), b, "Person"), {a, b}),
              ElementsAre("(#2), (#0)", "(#2), (#1)", "(#3), (#0)", "(#3), (#1)"));
}

TEST_F(ExpandTest, EachDirectionAndType) {
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a), a, r, b, {"KNOWS"}), {a, b}),
              ElementsAre("(#0), (#1)", "(#0), (#1)", "(#0), (#2)", "(#1), (#2)", "(#2), (#2)"));
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a), a, r, b, {"KNOWS"}, Direction::kIn), {a, b}),
              ElementsAre("(#1), (#0)", "(#1), (#0)", "(#2), (#0)", "(#2), (#1)", "(#2), (#2)"));
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a, "Robot"), a, r, b, {}), {a, b}),
              UnorderedElementsAre("(#2), (#2)", "(#2), (#0)"));
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a), a, r, b, {"HATES"}), {a, b}), IsEmpty());
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a), a, r, b, {"HATES", "LIKES"}), {a, b}), ElementsAre("(#2), (#0)"));
}

TEST_F(ExpandTest, BothDirectionsShowASelfLoopOnce) {
  EXPECT_THAT(RowsOf(Expand(Scan(Start(), a, "Robot"), a, r, b, {"KNOWS"}, Direction::kBoth), {b}),
              UnorderedElementsAre("(#2)", "(#0)", "(#1)"));
}

TEST_F(ExpandTest, IntoKeepsOnlyTheBoundTarget) {
  auto op = Expand(Scan(Scan(Start(), a), b), a, r, b, {"KNOWS"});
  op->into = true;
  EXPECT_THAT(RowsOf(std::move(op), {a, b}),
              ElementsAre("(#0), (#1)", "(#0), (#1)", "(#0), (#2)", "(#1), (#2)", "(#2), (#2)"));
  auto both = Expand(Scan(Scan(Start(), a, "Robot"), b), a, r, b, {"KNOWS"}, Direction::kBoth);
  both->into = true;
  EXPECT_THAT(RowsOf(std::move(both), {a, b}), ElementsAre("(#2), (#0)", "(#2), (#1)", "(#2), (#2)"));
}

TEST_F(ExpandTest, BoundRelationshipIsCheckedNotSearched) {
  auto op = Expand(Expand(Scan(Start(), a), a, r, b, {"KNOWS"}), b, r, c, {}, Direction::kBoth);
  op->relationship_bound = true;
  EXPECT_THAT(RowsOf(std::move(op), {a, b, c}),
              ElementsAre("(#0), (#1), (#0)", "(#0), (#1), (#0)", "(#0), (#2), (#0)", "(#1), (#2), (#1)",
                          "(#2), (#2), (#2)"));
  auto wrong_type = Expand(Expand(Scan(Start(), a), a, r, b, {"KNOWS"}), a, r, c, {"LIKES"});
  wrong_type->relationship_bound = true;
  EXPECT_THAT(RowsOf(std::move(wrong_type), {a, c}), IsEmpty());
}

TEST_F(ExpandTest, DistinctFromLeavesOutTheSameRelationship) {
  auto op = Expand(Expand(Scan(Start(), a, "Person"), a, r, b, {"KNOWS"}), b, s, c, {"KNOWS"}, Direction::kIn);
  op->distinct_from = {r};
  EXPECT_THAT(RowsOf(std::move(op), {a, b, c}),
              ElementsAre("(#0), (#1), (#0)", "(#0), (#1), (#0)", "(#0), (#2), (#1)", "(#0), (#2), (#2)",
                          "(#1), (#2), (#0)", "(#1), (#2), (#2)"));
}

TEST_F(ExpandTest, LabelsOfTheTarget) {
  auto op = Expand(Scan(Start(), a), a, r, b, {"KNOWS"});
  op->to_labels = plan::LabelExpression::Name("Robot");
  EXPECT_THAT(RowsOf(std::move(op), {a, b}), ElementsAre("(#0), (#2)", "(#1), (#2)", "(#2), (#2)"));
}

TEST_F(ExpandTest, UnreadRelationshipsCountAsWeights) {
  const auto count_two_hops = [&](bool labels, bool distinct) {
    auto first = Expand(Scan(Start(), a), a, r, b, {"KNOWS"});
    first->needs_relationship = distinct;
    auto second = Expand(std::move(first), b, s, c, {"KNOWS"});
    second->needs_relationship = false;
    second->needs_to = false;
    if (labels) second->to_labels = plan::LabelExpression::Name("Thing");
    if (distinct) second->distinct_from = {r};
    return RowsOf(Aggregate(std::move(second), {}, n, "count", nullptr), {n});
  };
  EXPECT_THAT(count_two_hops(false, false), ElementsAre("5"));
  EXPECT_THAT(count_two_hops(true, false), ElementsAre("5"));
  EXPECT_THAT(count_two_hops(true, true), ElementsAre("4"));
}

TEST_F(ExpandTest, WeightsBecomeRowsWhereNobodyCounts) {
  auto op = Expand(Scan(Start(), a, "Person"), a, r, b, {"KNOWS"});
  op->needs_relationship = false;
  op->needs_to = false;
  EXPECT_THAT(RowsOf(Limit(std::move(op), nullptr, Int(10)), {a}), ElementsAre("(#0)", "(#0)", "(#0)", "(#1)"));
}

TEST_F(ExpandTest, NullHasNoRelationships) {
  auto op = Expand(Project(Start(), a, Lit(Value())), a, r, b);
  EXPECT_THAT(RowsOf(std::move(op), {b}), IsEmpty());
}

TEST_F(ExpandTest, IndexSeek) {
  writer_ = std::move(store_->BeginWrite()).value();
  ASSERT_TRUE(writer_->CreateIndex("i", writer_->GetOrCreateLabel("Person").value(),
                                   writer_->GetOrCreateKey("n").value(), false).ok());
  ASSERT_TRUE(writer_->Commit().ok());
  writer_.reset();
  auto op = std::make_unique<plan::IndexSeek>();
  op->children.push_back(Unwind(Start(), n, Lit(Ints({1, 5, 0, 1}))));
  op->var = a;
  op->label = "Person";
  op->keys = {"n"};
  op->equal.push_back(Ref(n));
  EXPECT_THAT(RowsOf(std::move(op), {n, a}), ElementsAre("1, (#1)", "0, (#0)", "1, (#1)"));
}

}  // namespace
}  // namespace claimgraph::executor
