#include "engine/base/error.h"
#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;
using testing::ElementsAre;

class ExpressionTest : public PlanFixture {
 protected:
  ExpressionTest() {
    AddNode({"Person"}, {{"name", Value::String("Ada")}, {"age", Value::Int(36)}});
    AddNode({"Person", "Admin"}, {{"name", Value::String("Bo")}});
    AddNode({"Robot"}, {{"name", Value::Int(7)}});
    AddEdge("KNOWS", 0, 1, {{"since", Value::Int(1999)}});
    AddEdge("BUILT", 1, 2);
    Commit();
  }
  static ExpressionPtr Make(ExpressionKind kind, std::vector<ExpressionPtr> children) {
    auto e = std::make_unique<plan::Expression>(kind);
    e->children = std::move(children);
    return e;
  }
  template <typename... E>
  static std::vector<ExpressionPtr> List(E... e) {
    std::vector<ExpressionPtr> list;
    (list.push_back(std::move(e)), ...);
    return list;
  }
  static ExpressionPtr Null() { return Lit(Value()); }
  static ExpressionPtr True() { return Lit(Value::Bool(true)); }
  static ExpressionPtr False() { return Lit(Value::Bool(false)); }
  // Fails with a division by zero when evaluated.
  static ExpressionPtr Fails() { return Call("/", Int(1), Int(0)); }

  plan::VarId a = Var("a"), r = Var("r"), b = Var("b"), x = Var("x"), s = Var("s"), p = Var("p");
};

TEST_F(ExpressionTest, PropertiesOfNodesRelationshipsAndMaps) {
  EXPECT_THAT(RowsOf(Project(Scan(Start(), a), x, Prop(a, "name")), {x}), ElementsAre("'Ada'", "'Bo'", "7"));
  EXPECT_THAT(RowsOf(Project(Scan(Start(), a), x, Prop(a, "age")), {x}), ElementsAre("36", "null", "null"));
  EXPECT_THAT(RowsOf(Project(Scan(Start(), a), x, Prop(a, "unknown")), {x}), ElementsAre("null", "null", "null"));
  EXPECT_THAT(RowsOf(Project(Expand(Scan(Start(), a), a, r, b), x, Prop(r, "since")), {x}),
              ElementsAre("1999", "null"));
  EXPECT_EQ(Eval(plan::MakeProperty(Lit(Value::Map({{"k", Value::Int(1)}})), "k")), "1");
  EXPECT_EQ(Eval(plan::MakeProperty(Null(), "k")), "null");
}

TEST_F(ExpressionTest, PropertyOfManyRowsOfOneNode) {
  auto rows =
      Unwind(Filter(Scan(Start(), a), Call("=", Prop(a, "name"), Lit(Value::String("Bo")))), x, Lit(Ints({1, 2, 3})));
  EXPECT_THAT(RowsOf(Project(std::move(rows), s, Prop(a, "name")), {x, s}),
              ElementsAre("1, 'Bo'", "2, 'Bo'", "3, 'Bo'"));
}

TEST_F(ExpressionTest, Labels) {
  EXPECT_THAT(RowsOf(Project(Scan(Start(), a), x, HasLabel(a, "Person")), {x}), ElementsAre("true", "true", "false"));
  EXPECT_THAT(RowsOf(Project(Expand(Scan(Start(), a), a, r, b), x, HasLabel(r, "BUILT")), {x}),
              ElementsAre("false", "true"));
  EXPECT_THAT(RowsOf(Project(Project(Start(), a, Null()), x, HasLabel(a, "Person")), {x}), ElementsAre("null"));
  EXPECT_EQ(GetErrorInfo(ErrorOf(Project(Project(Start(), a, Int(1)), x, HasLabel(a, "Person")), {x}))->type,
            "TypeError");
}

TEST_F(ExpressionTest, LabelExpressions) {
  const auto matching = [&](plan::LabelExpressionPtr labels) {
    auto op = std::make_unique<plan::NodeScan>();
    op->children.push_back(Start());
    op->var = a;
    op->labels = std::move(labels);
    return RowsOf(std::move(op), {a});
  };
  const auto name = [](const char* text) { return plan::LabelExpression::Name(text); };
  const auto make = [](plan::LabelExpression::Kind kind, plan::LabelExpressionPtr left,
                       plan::LabelExpressionPtr right) {
    auto e = std::make_unique<plan::LabelExpression>();
    e->kind = kind;
    e->left = std::move(left);
    e->right = std::move(right);
    return e;
  };
  using Kind = plan::LabelExpression::Kind;
  EXPECT_THAT(matching(make(Kind::kAnd, name("Person"), name("Admin"))), ElementsAre("(#1)"));
  EXPECT_THAT(matching(make(Kind::kOr, name("Robot"), name("Admin"))), ElementsAre("(#1)", "(#2)"));
  EXPECT_THAT(matching(make(Kind::kNot, name("Admin"), nullptr)), ElementsAre("(#0)", "(#2)"));
  EXPECT_THAT(matching(make(Kind::kAny, nullptr, nullptr)), ElementsAre("(#0)", "(#1)", "(#2)"));
}

TEST_F(ExpressionTest, ListsAndMaps) {
  EXPECT_EQ(Eval(Make(ExpressionKind::kList, List(Int(1), Null(), Lit(Value::String("a"))))), "[1, null, 'a']");
  auto map = Make(ExpressionKind::kMap, List(Int(2), Int(1)));
  map->names = {"b", "a"};
  EXPECT_EQ(Eval(std::move(map)), "{a: 1, b: 2}");
  EXPECT_THAT(
      RowsOf(Project(Unwind(Start(), x, Lit(Ints({1, 2}))), s, Make(ExpressionKind::kList, List(Ref(x), Int(0)))), {s}),
      ElementsAre("[1, 0]", "[2, 0]"));
}

TEST_F(ExpressionTest, AndOrEvaluateOnlyWhatTheyNeed) {
  const auto fails_unless_positive = [&] { return Call("=", Call("/", Int(6), Ref(x)), Int(3)); };
  const auto over = [&](ExpressionPtr e) {
    return RowsOf(Project(Unwind(Start(), x, Lit(Ints({0, 2, 3, 0}))), s, std::move(e)), {s});
  };
  EXPECT_THAT(over(Call("AND", Call(">", Ref(x), Int(0)), fails_unless_positive())),
              ElementsAre("false", "true", "false", "false"));
  EXPECT_THAT(over(Call("OR", Call("=", Ref(x), Int(0)), fails_unless_positive())),
              ElementsAre("true", "true", "false", "true"));
  EXPECT_EQ(Eval(Call("AND", Null(), False())), "false");
  EXPECT_EQ(Eval(Call("AND", Null(), True())), "null");
  EXPECT_EQ(Eval(Call("OR", Null(), True())), "true");
  EXPECT_EQ(Eval(Call("OR", True(), Fails())), "true");
}

TEST_F(ExpressionTest, CaseTakesTheFirstBranchThatHolds) {
  auto e = Make(ExpressionKind::kCase, List(Call("=", Ref(x), Int(0)), Lit(Value::String("zero")),
                                            Call(">", Call("/", Int(6), Ref(x)), Int(2)), Int(1), Null()));
  EXPECT_THAT(RowsOf(Project(Unwind(Start(), x, Lit(Ints({0, 2, 3, 0}))), s, std::move(e)), {s}),
              ElementsAre("'zero'", "1", "null", "'zero'"));
}

TEST_F(ExpressionTest, CoalesceStopsAtTheFirstValue) {
  EXPECT_EQ(Eval(Call("coalesce", Int(1), Fails())), "1");
  EXPECT_EQ(Eval(Call("coalesce", Null(), Null())), "null");
  const Value items = Value::List({Value(), Value::Int(5), Value()});
  EXPECT_THAT(
      RowsOf(Project(Unwind(Start(), x, Lit(items)), s, Call("coalesce", Ref(x), Lit(Value::String("none")))), {s}),
      ElementsAre("'none'", "5", "'none'"));
}

TEST_F(ExpressionTest, ListComprehension) {
  const auto comprehension = [&](ExpressionPtr list, ExpressionPtr predicate, ExpressionPtr projection) {
    auto e =
        Make(ExpressionKind::kListComprehension, List(std::move(list), std::move(predicate), std::move(projection)));
    e->var = x;
    return e;
  };
  EXPECT_EQ(Eval(comprehension(Lit(Ints({1, 2, 3})), Call(">", Ref(x), Int(1)), Call("*", Ref(x), Int(10)))),
            "[20, 30]");
  EXPECT_EQ(Eval(comprehension(Lit(Ints({1, 2})), nullptr, nullptr)), "[1, 2]");
  EXPECT_EQ(Eval(comprehension(Null(), nullptr, nullptr)), "null");
  EXPECT_EQ(Eval(comprehension(Lit(Ints({})), nullptr, nullptr)), "[]");
  std::vector<int64_t> many(5000, 1);
  EXPECT_EQ(Eval(Call("size", comprehension(Lit(Ints(many)), Call("=", Ref(x), Int(1)), nullptr))), "5000");
}

TEST_F(ExpressionTest, Quantifiers) {
  const auto quantify = [&](plan::Quantifier quantifier, Value list) {
    auto e = Make(ExpressionKind::kQuantifier, List(Lit(std::move(list)), Call(">", Ref(x), Int(1))));
    e->quantifier = quantifier;
    e->var = x;
    return Eval(std::move(e));
  };
  using plan::Quantifier;
  const Value with_null = Value::List({Value::Int(2), Value()});
  EXPECT_EQ(quantify(Quantifier::kAll, Ints({2, 3})), "true");
  EXPECT_EQ(quantify(Quantifier::kAll, Ints({1, 3})), "false");
  EXPECT_EQ(quantify(Quantifier::kAll, with_null), "null");
  EXPECT_EQ(quantify(Quantifier::kAny, with_null), "true");
  EXPECT_EQ(quantify(Quantifier::kAny, Ints({})), "false");
  EXPECT_EQ(quantify(Quantifier::kNone, with_null), "false");
  EXPECT_EQ(quantify(Quantifier::kNone, Ints({})), "true");
  EXPECT_EQ(quantify(Quantifier::kSingle, Ints({1, 3})), "true");
  EXPECT_EQ(quantify(Quantifier::kSingle, Ints({2, 3})), "false");
  EXPECT_EQ(quantify(Quantifier::kSingle, with_null), "null");
  EXPECT_EQ(quantify(Quantifier::kSingle, Value()), "null");
}

TEST_F(ExpressionTest, ReduceGoesFromLeftToRight) {
  auto e =
      Make(ExpressionKind::kReduce, List(Lit(Value::String("")), Ref(b), Call("+", Ref(s), Call("toString", Ref(x)))));
  e->accumulator = s;
  e->var = x;
  const Value lists = Value::List({Ints({1, 2, 3}), Ints({}), Value(), Ints({4})});
  auto rows = Project(Project(Start(), a, Lit(lists)), p, Int(0));
  EXPECT_THAT(RowsOf(Project(Unwind(std::move(rows), b, Ref(a)), r, std::move(e)), {r}),
              ElementsAre("'123'", "''", "null", "'4'"));
}

TEST_F(ExpressionTest, Paths) {
  auto hops = Expand(Expand(Scan(Start(), a), a, r, b), b, s, x);
  EXPECT_THAT(RowsOf(Project(std::move(hops), p,
                             Call("length", Make(ExpressionKind::kPath, List(Ref(x), Ref(s), Ref(b), Ref(r), Ref(a))))),
                     {p}),
              ElementsAre("2"));
  auto list = Make(ExpressionKind::kList, List(Ref(r), Ref(s)));
  auto again = Expand(Expand(Scan(Start(), a), a, r, b), b, s, x);
  auto with_list = Project(std::move(again), p, std::move(list));
  const plan::VarId q = Var("q");
  EXPECT_THAT(
      RowsOf(Project(std::move(with_list), q, Call("nodes", Make(ExpressionKind::kPath, List(Ref(a), Ref(p), Ref(x))))),
             {q}),
      ElementsAre("[(#0), (#1), (#2)]"));
}

}  // namespace
}  // namespace claimgraph::executor
