// CREATE, SET, REMOVE, MERGE, DELETE, RETRACT and evidence.
#include "engine/base/error.h"
#include "write_fixture.h"

namespace claimgraph::executor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = plan::SetItem::Kind;

std::string Detail(const absl::Status& status) {
  const auto info = GetErrorInfo(status);
  return info.has_value() ? info->type + "/" + info->detail : std::string(status.message());
}

class WriteTest : public WriteFixture {
 protected:
  // One entry {..} of a list of maps.
  template <typename... Entries>
  static std::vector<std::pair<std::string, plan::ExpressionPtr>> Entries_(Entries... entries) {
    std::vector<std::pair<std::string, plan::ExpressionPtr>> list;
    (list.push_back(std::move(entries)), ...);
    return list;
  }
  static std::pair<std::string, plan::ExpressionPtr> Entry(std::string key, plan::ExpressionPtr value) {
    return {std::move(key), std::move(value)};
  }
  plan::PlanPtr Numbers(std::vector<int64_t> numbers) { return Unwind(Start(), i, Lit(Ints(numbers))); }
  std::unique_ptr<plan::Create> CreateNodes(plan::PlanPtr input, plan::ExpressionPtr properties,
                                            std::vector<std::string> labels = {"N"}) {
    auto op = Over<plan::Create>(std::move(input));
    op->pattern.nodes.push_back({a, std::move(labels), std::move(properties)});
    return op;
  }
  std::unique_ptr<plan::Set> SetOf(plan::PlanPtr input, plan::SetItem item) {
    auto op = Over<plan::Set>(std::move(input));
    op->items.push_back(std::move(item));
    return op;
  }
  std::unique_ptr<plan::Delete> DeleteOf(plan::PlanPtr input, plan::VarId target, bool detach = false) {
    auto op = Over<plan::Delete>(std::move(input));
    op->targets.push_back(Ref(target));
    op->detach = detach;
    return op;
  }
  // MERGE (a:N {n: i})
  std::unique_ptr<plan::Merge> MergeNodes(plan::PlanPtr input) {
    auto op = Over<plan::Merge>(std::move(input));
    op->children.push_back(Filter(Scan(Start({i}), a, "N"), Call("=", Prop(a, "n"), Ref(i))));
    op->pattern.nodes.push_back({a, {"N"}, Map(Entries_(Entry("n", Ref(i))))});
    return op;
  }

  plan::VarId a = Var("a"), b = Var("b"), r = Var("r"), i = Var("i"), p = Var("p"), v = Var("v");
};

TEST_F(WriteTest, CreateMakesANodePerRow) {
  Commit();
  const Result result = Outcome(
      CreateNodes(Numbers({7, 8, 9}), Map(Entries_(Entry("n", Ref(i)), Entry("none", Lit(Value()))))), {a, i});
  EXPECT_THAT(result.rows, ElementsAre("(#0), 7", "(#1), 8", "(#2), 9"));
  EXPECT_THAT(result.graph, ElementsAre("(#0:N {n: 7})", "(#1:N {n: 8})", "(#2:N {n: 9})"));
  EXPECT_EQ(result.counters, (graph::WriteCounters{.nodes_created = 3, .properties_added = 3, .labels_added = 1}));
}

TEST_F(WriteTest, CreateTakesPropertiesFromAMapValue) {
  Commit();
  const Result result = Outcome(CreateNodes(Start(), Parameter("p")), {a},
                                {{"p", Value::Map({{"x", Value::Int(1)}, {"y", Value()}, {"z", Value::String("s")}})}});
  EXPECT_THAT(result.graph, ElementsAre("(#0:N {x: 1, z: 's'})"));
  EXPECT_EQ(Detail(Outcome(CreateNodes(Start(), Parameter("p")), {a}, {{"p", Value::Int(1)}}).status),
            "TypeError/InvalidArgumentType");
}

TEST_F(WriteTest, CreatePatternWithPath) {
  AddNode({"Root"}, {});
  Commit();
  auto op = Over<plan::Create>(Scan(Start(), b, "Root"));
  op->pattern.nodes.push_back({a, {}, nullptr});
  op->pattern.relationships.push_back({r, "R", b, a, Map(Entries_(Entry("w", Int(5))))});
  auto path = std::make_unique<plan::Expression>(plan::ExpressionKind::kPath);
  for (const plan::VarId var : {b, r, a}) path->children.push_back(Ref(var));
  op->pattern.path_vars.push_back(p);
  op->pattern.path_expressions.push_back(std::move(path));
  const plan::VarId nodes = Var("nodes");
  const Result result = Outcome(Project(std::move(op), nodes, Call("nodes", Ref(p))), {b, a, nodes});
  EXPECT_TRUE(result.status.ok()) << result.status;
  EXPECT_THAT(result.rows, ElementsAre("(#0), (#1), [(#0), (#1)]"));
  EXPECT_THAT(result.graph, ElementsAre("(#0:Root)", "(#1)", "#0-R->#1 {w: 5}"));
}

TEST_F(WriteTest, CreateDoesNotSeeItself) {
  AddNode({"N"}, {});
  AddNode({"N"}, {});
  Commit();
  const Result result = Outcome(CreateNodes(Scan(Start(), b, "N"), nullptr), {a});
  EXPECT_EQ(result.counters.nodes_created, 2);
}

TEST_F(WriteTest, CreateRefusesMissingEndsAndUnstorableValues) {
  Commit();
  auto op = Over<plan::Create>(Project(Start(), b, Lit(Value())));
  op->pattern.relationships.push_back({r, "R", b, b, nullptr});
  EXPECT_EQ(Detail(Outcome(std::move(op), {b}).status), "TypeError/InvalidArgumentType");
  EXPECT_EQ(Detail(Outcome(CreateNodes(Start(), Map(Entries_(Entry("m", Map({}))))), {a}).status),
            "TypeError/InvalidPropertyType");
}

TEST_F(WriteTest, CreateIntoNothingLeavesNoNames) {
  Commit();
  Execute(CreateNodes(Numbers({}), Map(Entries_(Entry("n", Ref(i)))), {"Fresh"}), {a});
  EXPECT_FALSE(store_->BeginRead()->catalog().FindLabel("Fresh").has_value());
}

TEST_F(WriteTest, SetAndRemoveProperties) {
  AddNode({"N"}, {{"n", Value::Int(1)}, {"old", Value::Int(2)}});
  Commit();
  EXPECT_THAT(Outcome(SetOf(Scan(Start(), a), SetProperty(a, "n", Int(5))), {a}).graph,
              ElementsAre("(#0:N {n: 5, old: 2})"));
  EXPECT_THAT(Outcome(SetOf(Scan(Start(), a), SetProperty(a, "n", Lit(Value()))), {a}).graph,
              ElementsAre("(#0:N {old: 2})"));
  plan::SetItem remove = SetProperty(a, "old", nullptr);
  remove.kind = Kind::kRemoveProperty;
  EXPECT_THAT(Outcome(SetOf(Scan(Start(), a), std::move(remove)), {a}).graph, ElementsAre("(#0:N {n: 1})"));
  plan::SetItem replace = SetProperty(a, "", Map(Entries_(Entry("n", Int(1)), Entry("new", Int(3)))));
  replace.kind = Kind::kReplaceProperties;
  const Result replaced = Outcome(SetOf(Scan(Start(), a), std::move(replace)), {a});
  EXPECT_THAT(replaced.graph, ElementsAre("(#0:N {n: 1, new: 3})"));
  EXPECT_EQ(replaced.counters, (graph::WriteCounters{.properties_added = 1, .properties_removed = 1}));
  plan::SetItem add = SetProperty(a, "", Map(Entries_(Entry("n", Lit(Value())), Entry("new", Int(3)))));
  add.kind = Kind::kAddProperties;
  EXPECT_THAT(Outcome(SetOf(Scan(Start(), a), std::move(add)), {a}).graph, ElementsAre("(#0:N {old: 2, new: 3})"));
}

TEST_F(WriteTest, SetOnNullIsSkippedAndOnOthersRefused) {
  AddNode({"N"}, {});
  Commit();
  const Result result = Outcome(SetOf(Project(Start(), b, Lit(Value())), SetProperty(b, "n", Int(1))), {b});
  EXPECT_TRUE(result.status.ok());
  EXPECT_THAT(result.rows, ElementsAre("null"));
  EXPECT_EQ(Detail(Outcome(SetOf(Project(Start(), b, Int(1)), SetProperty(b, "n", Int(1))), {b}).status),
            "TypeError/InvalidArgumentType");
}

TEST_F(WriteTest, SetSeesWhatEarlierRowsWrote) {
  AddNode({"N"}, {{"n", Value::Int(0)}});
  Commit();
  auto op = SetOf(Scan(Numbers({1, 2, 3}), a), SetProperty(a, "n", Call("+", NodeProp(a, "n"), Ref(i))));
  EXPECT_THAT(Outcome(std::move(op), {}).graph, ElementsAre("(#0:N {n: 6})"));
}

TEST_F(WriteTest, SetCopiesPropertiesOfAnotherElement) {
  AddNode({"A"}, {{"x", Value::Int(1)}});
  AddNode({"B"}, {{"y", Value::Int(2)}});
  Commit();
  plan::SetItem copy = SetProperty(a, "", NodeRef(b));
  copy.kind = Kind::kReplaceProperties;
  EXPECT_THAT(Outcome(SetOf(Scan(Scan(Start(), a, "A"), b, "B"), std::move(copy)), {}).graph,
              ElementsAre("(#0:A {y: 2})", "(#1:B {y: 2})"));
}

TEST_F(WriteTest, Labels) {
  AddNode({"A"}, {});
  Commit();
  EXPECT_THAT(Outcome(SetOf(Scan(Start(), a), SetLabels(a, {"B", "A"})), {}).graph, ElementsAre("(#0:A:B)"));
  const Result removed = Outcome(SetOf(Scan(Start(), a), SetLabels(a, {"A", "None"}, true)), {});
  EXPECT_THAT(removed.graph, ElementsAre("(#0)"));
  EXPECT_EQ(removed.counters, (graph::WriteCounters{.labels_removed = 1}));
}

TEST_F(WriteTest, MergeFindsOrMakesRowByRow) {
  AddNode({"N"}, {{"n", Value::Int(2)}});
  Commit();
  auto op = MergeNodes(Numbers({1, 2, 1, 3, 3}));
  op->on_create.push_back(SetProperty(a, "made", Ref(i)));
  op->on_match.push_back(SetProperty(a, "found", Call("+", Call("coalesce", NodeProp(a, "found"), Int(0)), Int(1))));
  const Result result = Outcome(std::move(op), {i, a});
  EXPECT_TRUE(result.status.ok()) << result.status;
  EXPECT_THAT(result.rows, ElementsAre("1, (#1)", "2, (#0)", "1, (#1)", "3, (#2)", "3, (#2)"));
  EXPECT_THAT(result.graph, ElementsAre("(#0:N {n: 2, found: 1})", "(#1:N {n: 1, made: 1, found: 1})",
                                        "(#2:N {n: 3, made: 3, found: 1})"));
}

TEST_F(WriteTest, MergeYieldsEveryMatch) {
  AddNode({"N"}, {{"n", Value::Int(1)}});
  AddNode({"N"}, {{"n", Value::Int(1)}});
  Commit();
  const Result result = Outcome(MergeNodes(Numbers({1, 4})), {i, a});
  EXPECT_THAT(result.rows, ElementsAre("1, (#0)", "1, (#1)", "4, (#2)"));
}

TEST_F(WriteTest, MergeRefusesNull) {
  Commit();
  const Result result = Outcome(MergeNodes(Project(Start(), i, Lit(Value()))), {a});
  EXPECT_EQ(Detail(result.status), "SemanticError/MergeReadOwnWrites");
  EXPECT_THAT(result.graph, IsEmpty());
}

TEST_F(WriteTest, DeleteChecksRelationshipsAtTheEnd) {
  AddNode({"X"}, {});
  AddNode({}, {});
  AddEdge("R", 0, 1);
  Commit();
  EXPECT_EQ(Detail(Outcome(DeleteOf(Scan(Start(), a, "X"), a), {a}).status),
            "ConstraintVerificationFailed/DeleteConnectedNode");
  const Result detached = Outcome(DeleteOf(Scan(Start(), a, "X"), a, true), {a});
  EXPECT_THAT(detached.rows, ElementsAre("(#0)"));
  EXPECT_THAT(detached.graph, ElementsAre("(#1)"));
  EXPECT_EQ(detached.counters,
            (graph::WriteCounters{.nodes_deleted = 1, .relationships_deleted = 1, .labels_removed = 1}));
  auto both = DeleteOf(Expand(Scan(Start(), a, "X"), a, r, b), a);
  both->targets.push_back(Ref(b));
  both->targets.push_back(Ref(r));
  EXPECT_THAT(Outcome(std::move(both), {}).graph, IsEmpty());
}

TEST_F(WriteTest, DeleteTakesNullAndPathsButNotNumbers) {
  AddNode({}, {});
  Commit();
  EXPECT_THAT(Outcome(DeleteOf(Project(Start(), b, Lit(Value())), b), {b}).rows, ElementsAre("null"));
  EXPECT_EQ(Detail(Outcome(DeleteOf(Project(Start(), b, Int(1)), b), {b}).status), "TypeError/InvalidArgumentType");
  auto path = std::make_unique<plan::Expression>(plan::ExpressionKind::kPath);
  path->children.push_back(Ref(a));
  EXPECT_THAT(Outcome(DeleteOf(Project(Scan(Start(), a), p, std::move(path)), p), {}).graph, IsEmpty());
}

TEST_F(WriteTest, DeletedElementsCannotBeRead) {
  AddNode({}, {{"n", Value::Int(1)}});
  Commit();
  const Result result = Outcome(Project(DeleteOf(Scan(Start(), a), a), v, NodeProp(a, "n")), {v});
  EXPECT_EQ(Detail(result.status), "EntityNotFound/DeletedEntityAccess");
  EXPECT_THAT(result.graph, ElementsAre("(#0 {n: 1})"));
}

TEST_F(WriteTest, WritesInASubPlanRunOncePerOuterRow) {
  AddNode({"N"}, {{"n", Value::Int(1)}});
  Commit();
  auto create = Over<plan::Create>(Start({i}));
  create->pattern.nodes.push_back({a, {"M"}, Map(Entries_(Entry("n", Ref(i))))});
  const Result created = Outcome(Apply(Numbers({5, 6}), std::move(create), plan::ApplyKind::kInner), {i, a});
  EXPECT_THAT(created.rows, ElementsAre("5, (#1)", "6, (#2)"));
  EXPECT_THAT(created.graph, ElementsAre("(#0:N {n: 1})", "(#1:M {n: 5})", "(#2:M {n: 6})"));
  const Result merged = Outcome(Apply(Numbers({1, 2, 2}), MergeNodes(Start({i})), plan::ApplyKind::kInner), {i, a});
  EXPECT_THAT(merged.rows, ElementsAre("1, (#0)", "2, (#1)", "2, (#1)"));
}

// --- Evidence -----------------------------------------------------------------------------------------------------

class EvidenceTest : public WriteTest {
 protected:
  EvidenceTest() {
    for (int64_t n = 0; n < 2; ++n) AddNode({"Claim"}, {{"n", Value::Int(n)}});
    Commit();
  }
  plan::VarId claim = Var("claim");
};

TEST_F(EvidenceTest, CreateSetAndMergeAttachTheirClaims) {
  auto create = CreateNodes(Scan(Start(), claim, "Claim"), nullptr, {"E"});
  create->pattern.relationships.push_back({r, "R", a, a, nullptr});
  create->evidence = Ref(claim);
  EXPECT_THAT(Outcome(std::move(create), {}).graph,
              ElementsAre("(#0:Claim {n: 0})", "(#1:Claim {n: 1})", "(#2:E <#0>)", "(#3:E <#1>)", "#2-R->#2 <#0>",
                          "#3-R->#3 <#1>"));
  auto merge = MergeNodes(Unwind(Scan(Start(), claim, "Claim"), i, Lit(Ints({7}))));
  merge->evidence = Ref(claim);
  EXPECT_THAT(Outcome(std::move(merge), {}).graph, Contains("(#2:N {n: 7} <#0> <#1>)"));
  auto set = SetOf(Scan(Scan(Start(), a, "Claim"), claim, "Claim"), SetProperty(a, "x", Int(1)));
  set->evidence = Ref(claim);
  EXPECT_THAT(Outcome(std::move(set), {}).graph,
              ElementsAre("(#0:Claim {n: 0, x: 1} <#0> <#1>)", "(#1:Claim {n: 1, x: 1} <#0> <#1>)"));
}

TEST_F(EvidenceTest, AClauseMayRestOnTheClaimItCreates) {
  auto create = CreateNodes(Unwind(Start(), i, Lit(Ints({1, 2}))), nullptr, {"Claim"});
  create->pattern.nodes.push_back({b, {"E"}, nullptr});
  create->evidence = Ref(a);
  EXPECT_THAT(Outcome(std::move(create), {}).graph,
              ElementsAre("(#0:Claim {n: 0})", "(#1:Claim {n: 1})", "(#2:Claim <#2>)", "(#3:E <#2>)",
                          "(#4:Claim <#4>)", "(#5:E <#4>)"));
}

TEST_F(EvidenceTest, NoWritingWithoutTheEvidenceAskedFor) {
  auto create = CreateNodes(Start(), nullptr);
  create->evidence = Lit(Value());
  EXPECT_EQ(Detail(Outcome(std::move(create), {}).status), "TypeError/InvalidArgumentType");
  auto by_id = CreateNodes(Start(), nullptr);
  by_id->evidence = Lit(Value::String("c9"));
  EXPECT_EQ(Detail(Outcome(std::move(by_id), {}).status), "EntityNotFound/ClaimNotFound");
}

TEST_F(EvidenceTest, RetractTakesAwayWhatRestsOnNothing) {
  // E rests on both claims, F and the relationship on the first only.
  auto first = CreateNodes(Filter(Scan(Start(), claim, "Claim"), Call("=", Prop(claim, "n"), Int(0))), nullptr, {"F"});
  first->pattern.nodes.push_back({b, {"E"}, nullptr});
  first->pattern.relationships.push_back({r, "R", a, b, nullptr});
  first->evidence = Ref(claim);
  ASSERT_TRUE(Execute(std::move(first), {}).status.ok());
  auto second = SetOf(Scan(Filter(Scan(Start(), claim, "Claim"), Call("=", Prop(claim, "n"), Int(1))), a, "E"),
                      SetProperty(a, "x", Int(1)));
  second->evidence = Ref(claim);
  ASSERT_TRUE(Execute(std::move(second), {}).status.ok());

  auto retract = Over<plan::Retract>(Filter(Scan(Start(), claim, "Claim"), Call("=", Prop(claim, "n"), Int(0))));
  retract->target = Ref(claim);
  EXPECT_THAT(Outcome(std::move(retract), {}).graph, ElementsAre("(#1:Claim {n: 1})", "(#3:E {x: 1} <#1>)"));
  auto both = Over<plan::Retract>(Scan(Start(), claim, "Claim"));
  both->target = Ref(claim);
  EXPECT_THAT(Outcome(std::move(both), {}).graph, IsEmpty());
}

}  // namespace
}  // namespace claimgraph::executor
