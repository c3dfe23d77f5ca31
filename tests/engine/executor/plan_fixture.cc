#include "plan_fixture.h"

#include "engine/base/status.h"
#include "engine/functions/registry.h"
#include "engine/plan/validator.h"
#include "engine/values/format.h"

namespace claimgraph::executor {
namespace {

std::vector<plan::ExpressionPtr> Args(plan::ExpressionPtr a, plan::ExpressionPtr b = nullptr) {
  std::vector<plan::ExpressionPtr> args;
  args.push_back(std::move(a));
  if (b != nullptr) args.push_back(std::move(b));
  return args;
}

template <typename T>
std::unique_ptr<T> Over(plan::PlanPtr input) {
  auto op = std::make_unique<T>();
  op->children.push_back(std::move(input));
  return op;
}

}  // namespace

PlanFixture::PlanFixture() {
  store_ = std::move(graph::GraphStore::Open({})).value();
  writer_ = std::move(store_->BeginWrite()).value();
  writer_->BeginStatement();
}

uint64_t PlanFixture::AddNode(const std::vector<std::string>& labels,
                              const std::vector<std::pair<std::string, Value>>& properties) {
  std::vector<LabelId> label_ids;
  for (const std::string& label : labels) label_ids.push_back(writer_->GetOrCreateLabel(label).value());
  std::vector<graph::PropertyValue> values;
  for (const auto& [key, value] : properties) values.emplace_back(writer_->GetOrCreateKey(key).value(), value);
  return writer_->CreateNode(label_ids, values).value();
}

uint64_t PlanFixture::AddEdge(const std::string& type, uint64_t source, uint64_t target,
                              const std::vector<std::pair<std::string, Value>>& properties) {
  std::vector<graph::PropertyValue> values;
  for (const auto& [key, value] : properties) values.emplace_back(writer_->GetOrCreateKey(key).value(), value);
  return writer_->CreateEdge(writer_->GetOrCreateType(type).value(), source, target, values).value();
}

void PlanFixture::Commit() {
  ASSERT_TRUE(writer_->FinishStatement().ok());
  ASSERT_TRUE(writer_->Commit().ok());
  writer_.reset();
}

plan::ExpressionPtr PlanFixture::Call(const std::string& function, plan::ExpressionPtr a) {
  return plan::MakeCall(function, Args(std::move(a)));
}

plan::ExpressionPtr PlanFixture::Call(const std::string& function, plan::ExpressionPtr a, plan::ExpressionPtr b) {
  return plan::MakeCall(function, Args(std::move(a), std::move(b)));
}

plan::ExpressionPtr PlanFixture::Parameter(const std::string& name) {
  auto e = std::make_unique<plan::Expression>(plan::ExpressionKind::kParameter);
  e->name = name;
  return e;
}

plan::ExpressionPtr PlanFixture::HasLabel(plan::VarId var, const std::string& label) {
  auto e = std::make_unique<plan::Expression>(plan::ExpressionKind::kHasLabels);
  e->children.push_back(Ref(var));
  e->labels = plan::LabelExpression::Name(label);
  return e;
}

Value PlanFixture::Ints(const std::vector<int64_t>& items) {
  std::vector<Value> values;
  for (int64_t item : items) values.push_back(Value::Int(item));
  return Value::List(std::move(values));
}

plan::PlanPtr PlanFixture::Start(std::vector<plan::VarId> vars) {
  auto op = std::make_unique<plan::Argument>();
  op->vars = std::move(vars);
  return op;
}

plan::PlanPtr PlanFixture::Scan(plan::PlanPtr input, plan::VarId var, const std::string& label) {
  auto op = Over<plan::NodeScan>(std::move(input));
  op->var = var;
  if (!label.empty()) op->labels = plan::LabelExpression::Name(label);
  return op;
}

std::unique_ptr<plan::Expand> PlanFixture::Expand(plan::PlanPtr input, plan::VarId from, plan::VarId relationship,
                                                  plan::VarId to, std::vector<std::string> types,
                                                  plan::Direction direction) {
  auto op = Over<plan::Expand>(std::move(input));
  op->from = from;
  op->relationship = relationship;
  op->to = to;
  op->types = std::move(types);
  op->direction = direction;
  return op;
}

plan::PlanPtr PlanFixture::Filter(plan::PlanPtr input, plan::ExpressionPtr predicate) {
  auto op = Over<plan::Filter>(std::move(input));
  op->predicates.push_back(std::move(predicate));
  return op;
}

plan::PlanPtr PlanFixture::Project(plan::PlanPtr input, plan::VarId var, plan::ExpressionPtr expression,
                                   bool keep_input) {
  auto op = Over<plan::Project>(std::move(input));
  op->keep_input = keep_input;
  op->items.push_back({var, std::move(expression)});
  return op;
}

plan::PlanPtr PlanFixture::Unwind(plan::PlanPtr input, plan::VarId var, plan::ExpressionPtr list) {
  auto op = Over<plan::Unwind>(std::move(input));
  op->var = var;
  op->list = std::move(list);
  return op;
}

plan::PlanPtr PlanFixture::Limit(plan::PlanPtr input, plan::ExpressionPtr skip, plan::ExpressionPtr limit) {
  auto op = Over<plan::Limit>(std::move(input));
  op->skip = std::move(skip);
  op->limit = std::move(limit);
  return op;
}

plan::PlanPtr PlanFixture::Distinct(plan::PlanPtr input) { return Over<plan::Distinct>(std::move(input)); }

plan::PlanPtr PlanFixture::Sort(plan::PlanPtr input, std::vector<plan::SortKey> keys, plan::ExpressionPtr top) {
  auto op = Over<plan::Sort>(std::move(input));
  op->keys = std::move(keys);
  op->top = std::move(top);
  return op;
}

plan::PlanPtr PlanFixture::Join(plan::PlanPtr left, plan::PlanPtr right, std::vector<plan::VarId> left_keys,
                                std::vector<plan::VarId> right_keys) {
  auto op = Over<plan::HashJoin>(std::move(left));
  op->children.push_back(std::move(right));
  op->left_keys = std::move(left_keys);
  op->right_keys = std::move(right_keys);
  return op;
}

plan::PlanPtr PlanFixture::Apply(plan::PlanPtr outer, plan::PlanPtr sub, plan::ApplyKind kind) {
  auto op = Over<plan::Apply>(std::move(outer));
  op->children.push_back(std::move(sub));
  op->apply = kind;
  return op;
}

std::unique_ptr<plan::Aggregate> PlanFixture::Aggregate(plan::PlanPtr input, std::vector<plan::VarId> keys,
                                                        plan::VarId var, const std::string& function,
                                                        plan::ExpressionPtr argument) {
  auto op = Over<plan::Aggregate>(std::move(input));
  for (plan::VarId key : keys) op->keys.push_back({key, Ref(key)});
  plan::AggregateItem item;
  item.var = var;
  item.function = functions::Builtins().FindAggregate(function);
  if (argument != nullptr) item.arguments.push_back(std::move(argument));
  op->aggregates.push_back(std::move(item));
  return op;
}

plan::Plan PlanFixture::MakePlan(plan::PlanPtr root, const std::vector<plan::VarId>& outputs) {
  plan::Plan plan;
  plan.root = std::move(root);
  plan.variables = variables_;
  plan.outputs = outputs;
  plan::ComputeSchema(*plan.root);
  return plan;
}

absl::StatusOr<PlanFixture::Rows> PlanFixture::Run(const plan::Plan& plan, ExecutionContext context) {
  CG_ASSIGN_OR_RETURN(std::unique_ptr<QueryRun> run, QueryRun::Start(plan, context));
  Rows rows;
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, run->Next(&batch));
    if (!more) return rows;
    EXPECT_GT(batch.rows, 0u);
    EXPECT_LE(batch.rows, std::max<size_t>(context.batch_rows, kBatchRows));
    for (size_t row = 0; row < batch.rows; ++row) {
      std::string text;
      for (const Column& column : batch.columns) {
        if (!text.empty()) text += ", ";
        text += values::ToLiteral(column.ValueAt(row));
      }
      rows.push_back(std::move(text));
    }
  }
}

PlanFixture::Rows PlanFixture::RowsOf(plan::PlanPtr root, const std::vector<plan::VarId>& outputs,
                                      const Parameters& parameters) {
  const plan::Plan plan = MakePlan(std::move(root), outputs);
  auto reader = store_->BeginRead();
  Rows expected;
  for (const uint32_t batch_rows : {1024u, 1u, 2u, 3u}) {
    absl::StatusOr<Rows> rows = Run(plan, {.reader = reader.get(), .parameters = parameters, .batch_rows = batch_rows});
    EXPECT_TRUE(rows.ok()) << rows.status() << " with batches of " << batch_rows;
    if (!rows.ok()) return {};
    if (batch_rows == 1024) expected = *rows;
    EXPECT_EQ(*rows, expected) << "with batches of " << batch_rows;
  }
  return expected;
}

std::string PlanFixture::Eval(plan::ExpressionPtr expression, const Parameters& parameters) {
  const plan::VarId result = Var("result");
  const Rows rows = RowsOf(Project(Start(), result, std::move(expression)), {result}, parameters);
  return rows.size() == 1 ? rows[0] : "not one row";
}

absl::Status PlanFixture::ErrorOf(plan::PlanPtr root, const std::vector<plan::VarId>& outputs) {
  const plan::Plan plan = MakePlan(std::move(root), outputs);
  auto reader = store_->BeginRead();
  return Run(plan, {.reader = reader.get()}).status();
}

}  // namespace claimgraph::executor
