// CALL, TRACE and schema commands.
#include "engine/base/error.h"
#include "engine/executor/procedures/registry.h"
#include "engine/executor/procedures/table_procedure.h"
#include "write_fixture.h"

namespace claimgraph::executor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class CallsTest : public WriteFixture {
 protected:
  CallsTest() { procedures_ = &registry_; }
  void AddTable(const std::string& name, const std::vector<std::pair<std::string, std::string>>& inputs,
                const std::vector<std::pair<std::string, std::string>>& outputs, std::vector<Row> rows) {
    ProcedureSignature signature{name, {}, {}};
    for (const auto& [field, type] : inputs) signature.inputs.push_back(ParseProcedureField(field, type).value());
    for (const auto& [field, type] : outputs) signature.outputs.push_back(ParseProcedureField(field, type).value());
    ASSERT_TRUE(registry_.Register(TableProcedure::Make(std::move(signature), std::move(rows)).value()).ok());
  }
  std::unique_ptr<plan::ProcedureCall> CallOf(plan::PlanPtr input, const std::string& name) {
    auto op = Over<plan::ProcedureCall>(std::move(input));
    op->name = name;
    return op;
  }
  ProcedureRegistry registry_;
  plan::VarId a = Var("a"), b = Var("b"), i = Var("i");
};

TEST_F(CallsTest, TableProcedureYieldsTheRowsOfItsArguments) {
  Commit();
  AddTable("test.city", {{"id", "INTEGER?"}}, {{"name", "STRING?"}, {"code", "INTEGER?"}},
           {{Value::Int(1), Value::String("Berlin"), Value::Int(49)},
            {Value::Int(2), Value::String("Paris"), Value::Int(33)},
            {Value::Int(1), Value::String("Bonn"), Value::Int(49)},
            {Value(), Value::String("Nowhere"), Value()}});
  auto op = CallOf(Unwind(Start(), i, Lit(Value::List({Value::Int(1), Value::Int(3), Value(), Value::Int(2)}))),
                   "test.city");
  op->arguments.push_back(Ref(i));
  op->yields = {{"code", a}, {"name", b}};
  // UNWIND keeps the null of its list.
  EXPECT_THAT(Outcome(std::move(op), {i, a, b}).rows,
              ElementsAre("1, 49, 'Berlin'", "1, 49, 'Bonn'", "null, null, 'Nowhere'", "2, 33, 'Paris'"));
}

TEST_F(CallsTest, IntegersBecomeFloatsAndOtherTypesAreRefused) {
  Commit();
  AddTable("test.f", {{"in", "FLOAT?"}}, {{"out", "STRING?"}}, {{Value::Float(42), Value::String("close enough")}});
  auto op = CallOf(Start(), "test.f");
  op->arguments.push_back(Int(42));
  op->yields = {{"out", a}};
  EXPECT_THAT(Outcome(std::move(op), {a}).rows, ElementsAre("'close enough'"));
  auto wrong = CallOf(Start(), "test.f");
  wrong->arguments.push_back(Lit(Value::String("42")));
  wrong->yields = {{"out", a}};
  EXPECT_EQ(GetErrorInfo(Outcome(std::move(wrong), {a}).status)->detail, "InvalidArgumentType");
}

TEST_F(CallsTest, VoidProcedureLetsEveryRowPass) {
  Commit();
  AddTable("test.nothing", {}, {}, {});
  auto op = CallOf(Unwind(Start(), i, Lit(Ints({1, 2, 3}))), "test.nothing");
  op->is_void = true;
  EXPECT_THAT(Outcome(std::move(op), {i}).rows, ElementsAre("1", "2", "3"));
}

TEST_F(CallsTest, BuiltinsListTheNamesOfTheDatabase) {
  AddNode({"B", "A"}, {{"k", Value::Int(1)}});
  AddEdge("T", 0, 0);
  Commit();
  const auto names = [&](const std::string& procedure, const std::string& column) {
    auto op = CallOf(Start(), procedure);
    op->yields = {{column, a}};
    return Outcome(std::move(op), {a}).rows;
  };
  EXPECT_THAT(names("db.labels", "label"), ElementsAre("'A'", "'B'"));
  EXPECT_THAT(names("db.relationshipTypes", "relationshipType"), ElementsAre("'T'"));
  EXPECT_THAT(names("db.propertyKeys", "propertyKey"), ElementsAre("'k'"));
}

TEST_F(CallsTest, RegistryKeepsBuiltinsAndForgetsTheRest) {
  EXPECT_NE(registry_.FindSignature("db.labels"), nullptr);
  const size_t builtins = registry_.Signatures().size();
  AddTable("test.x", {}, {{"out", "ANY?"}}, {});
  EXPECT_NE(registry_.Find("test.x"), nullptr);
  registry_.ClearRegistered();
  EXPECT_EQ(registry_.Find("test.x"), nullptr);
  EXPECT_EQ(registry_.Signatures().size(), builtins);
  EXPECT_FALSE(ParseProcedureField("x", "STRONG").ok());
  EXPECT_FALSE(TableProcedure::Make({"t", {}, {{"a", TypeSet::Any(), true}}}, {{}}).ok());
}

// Every node rests on one claim, whose columns all hold the node's id.
class FakeClaims final : public ClaimAccess {
 public:
  absl::Status EvidenceRows(graph::GraphReader&, std::span<const Value> elements,
                            std::vector<std::vector<Value>>* rows) override {
    for (const Value& element : elements) {
      rows->emplace_back(plan::TraceColumns().size(), Value::Int(static_cast<int64_t>(element.as_node())));
    }
    return absl::OkStatus();
  }
  absl::StatusOr<Value> Documents(graph::GraphReader&, const Value&) override { return Value(); }
  absl::StatusOr<Value> Effect(graph::GraphReader&, const Value&) override { return Value(); }
  absl::StatusOr<Value> Weakest(graph::GraphReader&, const Value&) override { return Value(); }
  absl::StatusOr<std::optional<uint64_t>> FindClaim(graph::GraphReader&, std::string_view) override {
    return std::nullopt;
  }
  absl::Status RetractClaims(graph::GraphWriter&, std::span<const uint64_t>) override { return absl::OkStatus(); }
  absl::Status RetractDocument(graph::GraphWriter&, std::string_view id) override {
    retracted.emplace_back(id);
    return absl::OkStatus();
  }
  std::vector<std::string> retracted;
};

TEST_F(CallsTest, TraceYieldsEachClaimOnceForAllRows) {
  for (int64_t n = 0; n < 5; ++n) AddNode({"N"}, {});
  Commit();
  FakeClaims claims;
  claims_ = &claims;
  auto op = Over<plan::Trace>(Scan(Unwind(Start(), i, Lit(Ints({1, 2}))), a, "N"));
  op->elements = {a};
  for (const std::string& column : plan::TraceColumns()) op->outputs.push_back(Var(column));
  const std::vector<plan::VarId> shown = {op->outputs.front(), op->outputs.back()};
  EXPECT_THAT(Outcome(std::move(op), shown).rows, ElementsAre("0, 0", "1, 1", "2, 2", "3, 3", "4, 4"));
}

TEST_F(CallsTest, TraceInASubPlanIsPerOuterRow) {
  for (int64_t n = 0; n < 3; ++n) AddNode({"N"}, {});
  Commit();
  FakeClaims claims;
  claims_ = &claims;
  auto op = Over<plan::Trace>(Start({a}));
  op->elements = {a};
  for (const std::string& column : plan::TraceColumns()) op->outputs.push_back(Var(column));
  const std::vector<plan::VarId> shown = {i, a, op->outputs.front()};
  EXPECT_THAT(Outcome(Apply(Scan(Unwind(Start(), i, Lit(Ints({1, 2}))), a, "N"), std::move(op),
                            plan::ApplyKind::kInner),
                      shown)
                  .rows,
              ElementsAre("1, (#0), 0", "1, (#1), 1", "1, (#2), 2", "2, (#0), 0", "2, (#1), 1", "2, (#2), 2"));
}

TEST_F(CallsTest, RetractDocumentAsksTheClaimGraph) {
  Commit();
  FakeClaims claims;
  const auto retract = [&] {
    auto op = Over<plan::Retract>(Unwind(Start(), i, Lit(Value::List({Value::String("d"), Value::String("d")}))));
    op->target = Ref(i);
    op->document = true;
    return op;
  };
  EXPECT_TRUE(absl::IsFailedPrecondition(Execute(retract(), {}).status));
  claims_ = &claims;
  EXPECT_TRUE(Execute(retract(), {}).status.ok());
  EXPECT_THAT(claims.retracted, ElementsAre("d"));
}

TEST_F(CallsTest, SchemaCommandsMakeAndDrop) {
  AddNode({"N"}, {{"k", Value::Int(1)}});
  Commit();
  using Action = plan::SchemaCommand::Action;
  const auto run = [&](Action action, const std::string& name, bool not_null, bool if_exists_ok) {
    auto op = std::make_unique<plan::SchemaCommand>();
    op->action = action;
    op->name = name;
    op->label = "N";
    op->keys = {"k"};
    op->required = not_null;
    op->if_exists_ok = if_exists_ok;
    return Execute(std::move(op), {}).status;
  };
  EXPECT_TRUE(run(Action::kCreateIndex, "by_k", false, false).ok());
  EXPECT_TRUE(absl::IsAlreadyExists(run(Action::kCreateIndex, "by_k", false, false)));
  EXPECT_TRUE(run(Action::kCreateIndex, "by_k", false, true).ok());
  EXPECT_TRUE(run(Action::kCreateConstraint, "must", true, false).ok());
  EXPECT_NE(store_->BeginRead()->catalog().FindIndex("by_k"), nullptr);
  EXPECT_NE(store_->BeginRead()->catalog().FindConstraint("must"), nullptr);
  EXPECT_TRUE(run(Action::kDropIndex, "by_k", false, false).ok());
  EXPECT_TRUE(absl::IsNotFound(run(Action::kDropIndex, "by_k", false, false)));
  EXPECT_TRUE(run(Action::kDropIndex, "by_k", false, true).ok());
  EXPECT_TRUE(run(Action::kDropConstraint, "must", false, false).ok());
  EXPECT_EQ(store_->BeginRead()->catalog().FindConstraint("must"), nullptr);
}

}  // namespace
}  // namespace claimgraph::executor
