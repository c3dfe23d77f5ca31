#include "engine/executor/eval/compile.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/recycled.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

class ConstantEvaluator final : public Evaluator {
 public:
  explicit ConstantEvaluator(const Value& value) : value_(value), column_(Column::Constant(value)) {}
  absl::Status Eval(const Batch&, RunContext&, Column* out) override {
    *out = column_;
    return absl::OkStatus();
  }
  const Value* AsLiteral() const override { return &value_; }
  bool Rest() override { return true; }

 private:
  Value value_;
  Column column_;
};

// Looked up once in each run. The name belongs to the plan.
class ParameterEvaluator final : public Evaluator {
 public:
  ParameterEvaluator(const std::string& name, Span span) : name_(name), span_(span) {}
  absl::Status Eval(const Batch&, RunContext& run, Column* out) override {
    if (!known_) {
      const Value* value = run.FindParameter(name_);
      if (value == nullptr) {
        return CompileError("ParameterMissing", "MissingParameter", span_, Cat("parameter $", name_, " is not given"));
      }
      const std::shared_ptr<Vector>& vector = vector_.Get(KindOf(*value));
      vector->Append(*value);
      column_ = {vector, nullptr, true};
      known_ = true;
    }
    *out = column_;
    return absl::OkStatus();
  }
  bool Rest() override {
    column_ = {};
    vector_.Rest();
    known_ = false;
    return true;
  }

 private:
  static VectorKind KindOf(const Value& value) {
    switch (value.type()) {
      case ValueType::kBool: return VectorKind::kBool;
      case ValueType::kInt: return VectorKind::kInt;
      case ValueType::kFloat: return VectorKind::kFloat;
      case ValueType::kString: return VectorKind::kString;
      default: return VectorKind::kAny;
    }
  }
  const std::string& name_;
  Span span_;
  RecycledVector vector_;
  Column column_;
  bool known_ = false;
};

class VariableEvaluator final : public Evaluator {
 public:
  explicit VariableEvaluator(uint32_t position) : position_(position) {}
  absl::Status Eval(const Batch& batch, RunContext&, Column* out) override {
    *out = batch.columns[position_];
    return absl::OkStatus();
  }
  bool Rest() override { return true; }

 private:
  uint32_t position_;
};

absl::StatusOr<EvaluatorPtr> Dispatch(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  using plan::ExpressionKind;
  switch (e.kind) {
    case ExpressionKind::kLiteral: return CompileLiteral(e, schema, lowering);
    case ExpressionKind::kParameter: return CompileParameter(e, schema, lowering);
    case ExpressionKind::kVariable: return CompileVariable(e, schema, lowering);
    case ExpressionKind::kProperty: return CompileProperty(e, schema, lowering);
    case ExpressionKind::kHasLabels: return CompileHasLabels(e, schema, lowering);
    case ExpressionKind::kCall: return CompileCall(e, schema, lowering);
    case ExpressionKind::kList: return CompileList(e, schema, lowering);
    case ExpressionKind::kMap: return CompileMap(e, schema, lowering);
    case ExpressionKind::kCase: return CompileCase(e, schema, lowering);
    case ExpressionKind::kListComprehension: return CompileListComprehension(e, schema, lowering);
    case ExpressionKind::kQuantifier: return CompileQuantifier(e, schema, lowering);
    case ExpressionKind::kReduce: return CompileReduce(e, schema, lowering);
    case ExpressionKind::kPath: return CompilePath(e, schema, lowering);
    case ExpressionKind::kSubquery: return CompileSubquery(e, schema, lowering);
  }
  return absl::InternalError("internal error: an expression of an unknown kind");
}

// Gives the errors of an expression its place in the query.
class PlacedEvaluator final : public Evaluator {
 public:
  PlacedEvaluator(EvaluatorPtr inner, Span span) : inner_(std::move(inner)), span_(span) {}
  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    absl::Status status = inner_->Eval(batch, run, out);
    return status.ok() ? status : WithSpan(std::move(status), span_);
  }
  bool Rest() override { return inner_->Rest(); }

 private:
  EvaluatorPtr inner_;
  Span span_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileLiteral(const plan::Expression& e, const Schema&, Lowering&) {
  return std::make_unique<ConstantEvaluator>(e.literal);
}

absl::StatusOr<EvaluatorPtr> CompileParameter(const plan::Expression& e, const Schema&, Lowering&) {
  return std::make_unique<ParameterEvaluator>(e.name, e.span);
}

absl::StatusOr<EvaluatorPtr> CompileVariable(const plan::Expression& e, const Schema& schema, Lowering&) {
  CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(schema, e.var));
  return std::make_unique<VariableEvaluator>(position);
}

absl::StatusOr<EvaluatorPtr> Lowering::Compile(const plan::Expression& e, const Schema& schema) {
  using plan::ExpressionKind;
  CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, Dispatch(e, schema, *this));
  const bool may_fail = e.kind != ExpressionKind::kLiteral && e.kind != ExpressionKind::kParameter &&
                        e.kind != ExpressionKind::kVariable;
  if (!may_fail || e.span.length == 0) return evaluator;
  return std::make_unique<PlacedEvaluator>(std::move(evaluator), e.span);
}

absl::StatusOr<std::vector<EvaluatorPtr>> Lowering::CompileAll(const std::vector<plan::ExpressionPtr>& expressions,
                                                               const Schema& schema) {
  std::vector<EvaluatorPtr> evaluators;
  evaluators.reserve(expressions.size());
  for (const plan::ExpressionPtr& expression : expressions) {
    CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, Compile(*expression, schema));
    evaluators.push_back(std::move(evaluator));
  }
  return evaluators;
}

}  // namespace claimgraph::executor
