#include "engine/base/error.h"
#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RowsTest : public PlanFixture {
 protected:
  RowsTest() { Commit(); }
  // Rows x = each of `items`.
  plan::PlanPtr Each(plan::VarId var, const std::vector<int64_t>& items) {
    return Unwind(Start(), var, Lit(Ints(items)));
  }
  plan::VarId x = Var("x"), y = Var("y"), z = Var("z");
};

TEST_F(RowsTest, StartIsOneRow) { EXPECT_THAT(RowsOf(Start(), {}), ElementsAre("")); }

TEST_F(RowsTest, FilterKeepsWhatIsTrue) {
  EXPECT_THAT(RowsOf(Filter(Each(x, {1, 2, 3, 4}), Call(">", Ref(x), Int(2))), {x}), ElementsAre("3", "4"));
  EXPECT_THAT(RowsOf(Filter(Each(x, {1, 2}), Lit(Value())), {x}), IsEmpty());
  EXPECT_THAT(RowsOf(Filter(Each(x, {1, 2}), Lit(Value::Bool(true))), {x}), ElementsAre("1", "2"));
}

TEST_F(RowsTest, FilterRefusesWhatIsNoBoolean) {
  const auto info = GetErrorInfo(ErrorOf(Filter(Each(x, {1, 2}), Ref(x)), {x}));
  ASSERT_TRUE(info.has_value());
  EXPECT_EQ(info->type, "TypeError");
}

TEST_F(RowsTest, ProjectAddsOrReplaces) {
  EXPECT_THAT(RowsOf(Project(Each(x, {1, 2}), y, Call("+", Ref(x), Int(1))), {x, y}), ElementsAre("1, 2", "2, 3"));
  EXPECT_THAT(RowsOf(Project(Each(x, {1, 2}), y, Ref(x), false), {y}), ElementsAre("1", "2"));
}

TEST_F(RowsTest, UnwindOfListsNullAndScalars) {
  const Value lists =
      Value::List({Ints({1, 2, 3}), Value(), Ints({}), Value::Int(7), Value::List({Value(), Ints({4})})});
  EXPECT_THAT(RowsOf(Unwind(Unwind(Start(), x, Lit(lists)), y, Ref(x)), {y}),
              ElementsAre("1", "2", "3", "7", "null", "[4]"));
}

TEST_F(RowsTest, LimitAndSkip) {
  EXPECT_THAT(RowsOf(Limit(Each(x, {1, 2, 3, 4, 5}), Int(1), Int(3)), {x}), ElementsAre("2", "3", "4"));
  EXPECT_THAT(RowsOf(Limit(Each(x, {1, 2, 3}), nullptr, Int(0)), {x}), IsEmpty());
  EXPECT_THAT(RowsOf(Limit(Each(x, {1, 2, 3}), Int(5), nullptr), {x}), IsEmpty());
  EXPECT_THAT(RowsOf(Limit(Each(x, {1, 2, 3}), Parameter("s"), nullptr), {x}, {{"s", Value::Int(2)}}),
              ElementsAre("3"));
}

TEST_F(RowsTest, LimitHasToBeANaturalNumber) {
  EXPECT_EQ(GetErrorInfo(ErrorOf(Limit(Each(x, {1}), nullptr, Int(-1)), {x}))->detail, "NegativeIntegerArgument");
  EXPECT_EQ(GetErrorInfo(ErrorOf(Limit(Each(x, {1}), Lit(Value::Float(1.5)), nullptr), {x}))->detail,
            "InvalidArgumentType");
}

TEST_F(RowsTest, MissingParameter) {
  EXPECT_EQ(GetErrorInfo(ErrorOf(Filter(Each(x, {1}), Parameter("p")), {x}))->type, "ParameterMissing");
}

TEST_F(RowsTest, DistinctKeepsTheFirst) {
  const Value mixed = Value::List({Value::Int(1), Value::Float(1.0), Value(), Value::String("1"), Value(), Ints({1}),
                                   Value::List({Value::Float(1.0)}), Value::Int(2)});
  EXPECT_THAT(RowsOf(Distinct(Unwind(Start(), x, Lit(mixed))), {x}), ElementsAre("1", "null", "'1'", "[1]", "2"));
  EXPECT_THAT(RowsOf(Distinct(Each(x, {3, 1, 3, 2, 1})), {x}), ElementsAre("3", "1", "2"));
}

TEST_F(RowsTest, UnionMapsColumnsAndMayBeDistinct) {
  const auto make = [&](bool distinct) {
    auto op = std::make_unique<plan::Union>();
    op->children.push_back(Each(x, {1, 2, 2}));
    op->children.push_back(Each(y, {2, 3}));
    op->outputs = {z};
    op->inputs = {{x}, {y}};
    op->distinct = distinct;
    return op;
  };
  EXPECT_THAT(RowsOf(make(false), {z}), ElementsAre("1", "2", "2", "2", "3"));
  EXPECT_THAT(RowsOf(make(true), {z}), ElementsAre("1", "2", "3"));
}

TEST_F(RowsTest, SortIsStableAndPutsNullsWhereAsked) {
  const Value items = Value::List({Value::Int(3), Value(), Value::Int(1), Value::Float(2.5)});
  const auto sorted = [&](bool ascending, std::optional<bool> nulls_first) {
    return RowsOf(Sort(Unwind(Start(), x, Lit(items)), {{x, ascending, nulls_first}}), {x});
  };
  EXPECT_THAT(sorted(true, std::nullopt), ElementsAre("1", "2.5", "3", "null"));
  EXPECT_THAT(sorted(false, std::nullopt), ElementsAre("null", "3", "2.5", "1"));
  EXPECT_THAT(sorted(true, true), ElementsAre("null", "1", "2.5", "3"));
  EXPECT_THAT(sorted(false, false), ElementsAre("3", "2.5", "1", "null"));
  EXPECT_THAT(RowsOf(Sort(Project(Each(x, {5, 4, 3, 2, 1}), y, Call("%", Ref(x), Int(2))), {{y, true, {}}}), {x, y}),
              ElementsAre("4, 0", "2, 0", "5, 1", "3, 1", "1, 1"));
}

TEST_F(RowsTest, SortsStringsAndIntegersByTheirWholeValue) {
  const Value words =
      Value::List({Value::String("abcdefghz"), Value::String("abcdefgha"), Value::String("abc"), Value::String("é")});
  EXPECT_THAT(RowsOf(Sort(Unwind(Start(), x, Lit(words)), {{x, true, {}}}), {x}),
              ElementsAre("'abc'", "'abcdefgha'", "'abcdefghz'", "'é'"));
  EXPECT_THAT(RowsOf(Sort(Each(x, {5, INT64_MIN, -1, INT64_MAX, 0}), {{x, false, {}}}), {x}),
              ElementsAre("9223372036854775807", "5", "0", "-1", "-9223372036854775808"));
}

TEST_F(RowsTest, TopKeepsTheFirstOfManyRows) {
  std::vector<int64_t> items;
  for (int64_t i = 0; i < 40000; ++i) items.push_back((i * 7919) % 40000);
  EXPECT_THAT(RowsOf(Sort(Each(x, items), {{x, true, {}}}, Int(3)), {x}), ElementsAre("0", "1", "2"));
  EXPECT_THAT(RowsOf(Sort(Each(x, items), {{x, false, {}}}, Int(2)), {x}), ElementsAre("39999", "39998"));
  EXPECT_THAT(RowsOf(Sort(Each(x, {2, 1}), {{x, true, {}}}, Int(0)), {x}), IsEmpty());
}

TEST_F(RowsTest, JoinOnKeysWithoutNulls) {
  const Value left = Value::List({Value::Int(1), Value(), Value::Int(2), Value::Int(2)});
  const Value right = Value::List({Value::Int(2), Value(), Value::Float(1.0), Value::Int(2)});
  EXPECT_THAT(RowsOf(Join(Unwind(Start(), x, Lit(left)), Unwind(Start(), y, Lit(right)), {x}, {y}), {x, y}),
              ElementsAre("1, 1.0", "2, 2", "2, 2", "2, 2", "2, 2"));
  EXPECT_THAT(RowsOf(Join(Each(x, {1, 2}), Each(y, {}), {x}, {y}), {x, y}), IsEmpty());
}

TEST_F(RowsTest, JoinWithoutKeysIsTheProduct) {
  EXPECT_THAT(RowsOf(Join(Each(x, {1, 2}), Each(y, {3, 4}), {}, {}), {x, y}),
              ElementsAre("1, 3", "1, 4", "2, 3", "2, 4"));
}

TEST_F(RowsTest, EmptyResultYieldsNothing) {
  auto op = std::make_unique<plan::EmptyResult>();
  op->children.push_back(Each(x, {1, 2}));
  EXPECT_THAT(RowsOf(std::move(op), {}), IsEmpty());
}

TEST_F(RowsTest, Cancelled) {
  CancellationToken token;
  token.Cancel();
  const plan::Plan plan = MakePlan(Each(x, {1}), {x});
  auto reader = store_->BeginRead();
  EXPECT_EQ(Run(plan, {.reader = reader.get(), .guard = WorkGuard(&token, {})}).status().code(),
            absl::StatusCode::kCancelled);
}

TEST_F(RowsTest, MemoryIsLimitedAndGivenBack) {
  std::vector<int64_t> items(20000);
  for (size_t i = 0; i < items.size(); ++i) items[i] = static_cast<int64_t>(i);
  const plan::Plan plan = MakePlan(Sort(Each(x, items), {{x, true, {}}}), {x});
  auto reader = store_->BeginRead();
  MemoryBudget small(10000), large(100000000);
  EXPECT_EQ(Run(plan, {.reader = reader.get(), .budget = &small}).status().code(),
            absl::StatusCode::kResourceExhausted);
  EXPECT_TRUE(Run(plan, {.reader = reader.get(), .budget = &large}).ok());
  EXPECT_EQ(small.bytes_used(), 0u);
  EXPECT_EQ(large.bytes_used(), 0u);
  EXPECT_GE(large.bytes_peak(), 20000u * 8);
}

TEST_F(RowsTest, ProfileCountsRowsOfEachOperator) {
  const plan::Plan plan = MakePlan(Filter(Each(x, {1, 2, 3}), Call(">", Ref(x), Int(1))), {x});
  auto reader = store_->BeginRead();
  auto run = QueryRun::Start(plan, {.reader = reader.get(), .profile = true});
  ASSERT_TRUE(run.ok());
  Batch batch;
  while (*(*run)->Next(&batch)) {
  }
  EXPECT_EQ((*run)->FindProfile(*plan.root)->rows, 2u);
  EXPECT_EQ((*run)->FindProfile(plan.root->input())->rows, 3u);
}

}  // namespace
}  // namespace claimgraph::executor
