#include "engine/plan/expression.h"

#include <algorithm>

#include "engine/base/check.h"
#include "engine/functions/function.h"
#include "engine/functions/registry.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {
namespace {

void AddUnique(std::vector<VarId>* out, VarId var) {
  const auto place = std::lower_bound(out->begin(), out->end(), var);
  if (place == out->end() || *place != var) out->insert(place, var);
}

// Variables that the outer row gives to a sub-plan: those its Argument leaves name.
void CollectArguments(const LogicalOperator& op, std::vector<VarId>* out) {
  if (op.kind == OperatorKind::kArgument) {
    for (VarId var : As<Argument>(op).vars) AddUnique(out, var);
  }
  // The inner side of an Apply or Merge has an Argument of its own, filled by that operator's outer side.
  const bool nested = op.kind == OperatorKind::kApply || op.kind == OperatorKind::kMerge;
  for (size_t i = 0; i < op.children.size(); ++i) {
    if (nested && i == 1) continue;
    CollectArguments(*op.children[i], out);
  }
}

void Collect(const Expression& e, std::vector<VarId>* bound, std::vector<VarId>* out) {
  const auto add = [&](VarId var) {
    if (std::find(bound->begin(), bound->end(), var) == bound->end()) AddUnique(out, var);
  };
  if (e.kind == ExpressionKind::kVariable) return add(e.var);
  if (e.kind == ExpressionKind::kSubquery) {
    std::vector<VarId> arguments;
    CollectArguments(*e.subquery->plan, &arguments);
    for (VarId var : arguments) add(var);
  }
  const size_t bound_before = bound->size();
  if (e.var.valid()) bound->push_back(e.var);
  if (e.accumulator.valid()) bound->push_back(e.accumulator);
  for (const ExpressionPtr& child : e.children) {
    if (child != nullptr) Collect(*child, bound, out);
  }
  bound->resize(bound_before);
}

}  // namespace

Subquery::Subquery() = default;
Subquery::~Subquery() = default;
Expression::~Expression() = default;

LabelExpressionPtr LabelExpression::Name(std::string name) {
  auto label = std::make_unique<LabelExpression>();
  label->kind = Kind::kName;
  label->name = std::move(name);
  return label;
}

LabelExpressionPtr LabelExpression::And(LabelExpressionPtr left, LabelExpressionPtr right) {
  if (left == nullptr) return right;
  if (right == nullptr) return left;
  auto label = std::make_unique<LabelExpression>();
  label->kind = Kind::kAnd;
  label->left = std::move(left);
  label->right = std::move(right);
  return label;
}

LabelExpressionPtr LabelExpression::Clone() const {
  auto copy = std::make_unique<LabelExpression>();
  copy->kind = kind;
  copy->name = name;
  if (left != nullptr) copy->left = left->Clone();
  if (right != nullptr) copy->right = right->Clone();
  return copy;
}

std::string LabelExpression::ToString() const {
  switch (kind) {
    case Kind::kName: return name;
    case Kind::kAny: return "%";
    case Kind::kNot: return "!" + left->ToString();
    case Kind::kAnd: return "(" + left->ToString() + "&" + right->ToString() + ")";
    case Kind::kOr: return "(" + left->ToString() + "|" + right->ToString() + ")";
  }
  return {};
}

ExpressionPtr MakeLiteral(Value value, Span span) {
  auto e = std::make_unique<Expression>(ExpressionKind::kLiteral, span);
  e->type = value.is_null() ? TypeSet() : TypeSet(value.type());
  e->literal = std::move(value);
  return e;
}

ExpressionPtr MakeVariable(VarId var, TypeSet type, Span span) {
  auto e = std::make_unique<Expression>(ExpressionKind::kVariable, span);
  e->var = var;
  e->type = type;
  return e;
}

ExpressionPtr MakeProperty(ExpressionPtr object, std::string key, Span span) {
  auto e = std::make_unique<Expression>(ExpressionKind::kProperty, span);
  e->name = std::move(key);
  e->children.push_back(std::move(object));
  return e;
}

ExpressionPtr MakeCall(std::string_view function, std::vector<ExpressionPtr> args, Span span) {
  auto e = std::make_unique<Expression>(ExpressionKind::kCall, span);
  e->function = functions::Builtins().FindScalar(function);
  CG_CHECK(e->function != nullptr);
  std::vector<TypeSet> types;
  for (const ExpressionPtr& arg : args) types.push_back(arg->type);
  e->type = e->function->ResultType(types);
  e->children = std::move(args);
  return e;
}

ExpressionPtr CloneExpression(const Expression& e) {
  CG_CHECK(e.subquery == nullptr);
  auto copy = std::make_unique<Expression>(e.kind, e.span);
  copy->quantifier = e.quantifier;
  copy->type = e.type;
  copy->var = e.var;
  copy->accumulator = e.accumulator;
  copy->literal = e.literal;
  copy->name = e.name;
  copy->names = e.names;
  copy->function = e.function;
  if (e.labels != nullptr) copy->labels = e.labels->Clone();
  for (const ExpressionPtr& child : e.children) {
    copy->children.push_back(child != nullptr ? CloneExpression(*child) : nullptr);
  }
  return copy;
}

ExpressionPtr MakeChain(std::string_view function, std::vector<ExpressionPtr> operands) {
  // Neighbours are joined until one is left.
  while (operands.size() > 1) {
    std::vector<ExpressionPtr> joined;
    for (size_t i = 0; i < operands.size(); i += 2) {
      if (i + 1 == operands.size()) {
        joined.push_back(std::move(operands[i]));
        continue;
      }
      const Span span = Span::Cover(operands[i]->span, operands[i + 1]->span);
      std::vector<ExpressionPtr> args;
      args.push_back(std::move(operands[i]));
      args.push_back(std::move(operands[i + 1]));
      joined.push_back(MakeCall(function, std::move(args), span));
    }
    operands = std::move(joined);
  }
  return operands.empty() ? nullptr : std::move(operands[0]);
}

ExpressionPtr MakeConjunction(std::vector<ExpressionPtr> conjuncts) { return MakeChain("AND", std::move(conjuncts)); }

void SplitConjunction(ExpressionPtr e, std::vector<ExpressionPtr>* conjuncts) {
  if (e->kind == ExpressionKind::kCall && e->function->name() == "AND") {
    for (ExpressionPtr& child : e->children) SplitConjunction(std::move(child), conjuncts);
    return;
  }
  conjuncts->push_back(std::move(e));
}

void CollectVariables(const Expression& e, std::vector<VarId>* out) {
  std::vector<VarId> bound;
  Collect(e, &bound, out);
}

bool ReadsOnly(const Expression& e, const std::vector<VarId>& available) {
  std::vector<VarId> read;
  CollectVariables(e, &read);
  return std::all_of(read.begin(), read.end(), [&](VarId var) {
    return std::find(available.begin(), available.end(), var) != available.end();
  });
}

}  // namespace claimgraph::plan
