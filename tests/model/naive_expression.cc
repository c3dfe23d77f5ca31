// Expressions, one value at a time.
#include <algorithm>
#include <cctype>

#include "engine/base/strings.h"
#include "engine/values/compare.h"
#include "naive_evaluator.h"

namespace claimgraph::model {
namespace {

using values::Ternary;

std::string Lower(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name;
}

bool IsAggregate(const std::string& name) {
  constexpr const char* kNames[] = {"count", "sum", "min", "max", "collect", "avg"};
  return std::any_of(std::begin(kNames), std::end(kNames), [&](const char* known) { return name == known; });
}

Ternary Truth(const Value& value) {
  return value.type() == ValueType::kBool ? values::ToTernary(value.as_bool()) : Ternary::kNull;
}

Ternary CompareBy(ast::ComparisonOperator op, const Value& a, const Value& b) {
  switch (op) {
    case ast::ComparisonOperator::kEqual:
      return values::Equals(a, b);
    case ast::ComparisonOperator::kNotEqual:
      return values::Not(values::Equals(a, b));
    case ast::ComparisonOperator::kLess:
      return values::IsLess(values::Compare(a, b));
    case ast::ComparisonOperator::kLessEqual:
      return values::IsLessOrEqual(values::Compare(a, b));
    case ast::ComparisonOperator::kGreater:
      return values::IsGreater(values::Compare(a, b));
    case ast::ComparisonOperator::kGreaterEqual:
      return values::IsGreaterOrEqual(values::Compare(a, b));
  }
  return Ternary::kNull;
}

Value In(const Value& item, const Value& list) {
  if (list.type() != ValueType::kList) return Value();
  Ternary found = Ternary::kFalse;
  for (const Value& element : list.as_list()) found = values::Or(found, values::Equals(item, element));
  return values::ToValue(found);
}

std::vector<const ast::Expression*> ChildrenOf(const ast::Expression& e) {
  std::vector<const ast::Expression*> children;
  const auto all = [&](const std::vector<ast::ExpressionPtr>& more) {
    for (const ast::ExpressionPtr& child : more) children.push_back(child.get());
  };
  if (const auto* b = e.TryAs<ast::Binary>()) children = {b->left.get(), b->right.get()};
  if (const auto* l = e.TryAs<ast::Logical>()) all(l->operands);
  if (const auto* c = e.TryAs<ast::Comparison>()) all(c->operands);
  if (const auto* f = e.TryAs<ast::FunctionCall>()) all(f->arguments);
  if (const auto* u = e.TryAs<ast::Unary>()) children = {u->operand.get()};
  if (const auto* p = e.TryAs<ast::Property>()) children = {p->object.get()};
  if (const auto* l = e.TryAs<ast::ListComprehension>()) children = {l->list.get()};
  return children;
}

}  // namespace

bool HasAggregate(const ast::Expression& e) {
  if (e.kind == ast::ExpressionKind::kCountStar) return true;
  if (const auto* f = e.TryAs<ast::FunctionCall>(); f != nullptr && IsAggregate(Lower(f->name.name))) return true;
  const auto children = ChildrenOf(e);
  return std::any_of(children.begin(), children.end(),
                     [](const ast::Expression* child) { return HasAggregate(*child); });
}

bool NaiveEvaluator::IsTrue(const ast::Expression* e, const Row& row) {
  return e == nullptr || Truth(Eval(*e, row)) == Ternary::kTrue;
}

Value NaiveEvaluator::PropertyOf(const Value& object, const std::string& key) {
  const Properties* properties = nullptr;
  if (object.type() == ValueType::kNode) properties = &graph_.nodes[object.as_node()].properties;
  if (object.type() == ValueType::kRelationship) properties = &graph_.edges[object.as_relationship().id].properties;
  if (properties == nullptr) return object.is_null() ? Value() : Unknown("a property of this");
  const auto found = properties->find(key);
  return found == properties->end() ? Value() : found->second;
}

Value NaiveEvaluator::Eval(const ast::Expression& e, const Row& row, const Rows* group) {
  switch (e.kind) {
    case ast::ExpressionKind::kLiteral: {
      const auto& value = e.As<ast::Literal>().value;
      if (const auto* b = std::get_if<bool>(&value)) return Value::Bool(*b);
      if (const auto* i = std::get_if<int64_t>(&value)) return Value::Int(*i);
      if (const auto* d = std::get_if<double>(&value)) return Value::Float(*d);
      if (const auto* s = std::get_if<std::string>(&value)) return Value::String(*s);
      return Value();
    }
    case ast::ExpressionKind::kVariable: {
      const auto found = row.find(e.As<ast::Variable>().name);
      return found == row.end() ? Unknown(Cat("variable ", e.As<ast::Variable>().name)) : found->second;
    }
    case ast::ExpressionKind::kProperty:
      return PropertyOf(Eval(*e.As<ast::Property>().object, row, group), e.As<ast::Property>().key.name);
    case ast::ExpressionKind::kList: {
      std::vector<Value> items;
      for (const ast::ExpressionPtr& item : e.As<ast::List>().elements) items.push_back(Eval(*item, row, group));
      return Value::List(std::move(items));
    }
    case ast::ExpressionKind::kUnary: {
      const auto& unary = e.As<ast::Unary>();
      const Value operand = Eval(*unary.operand, row, group);
      if (unary.op == ast::UnaryOperator::kNot) return values::ToValue(values::Not(Truth(operand)));
      return Unknown("this sign");
    }
    case ast::ExpressionKind::kBinary:
      return EvalBinary(e.As<ast::Binary>(), row, group);
    case ast::ExpressionKind::kLogical: return EvalLogical(e.As<ast::Logical>(), row, group);
    case ast::ExpressionKind::kComparison: return EvalComparison(e.As<ast::Comparison>(), row, group);
    case ast::ExpressionKind::kIsNull:
      return Value::Bool(Eval(*e.As<ast::IsNull>().operand, row, group).is_null() != e.As<ast::IsNull>().negated);
    case ast::ExpressionKind::kHasLabels: {
      const Value node = Eval(*e.As<ast::HasLabels>().operand, row, group);
      if (node.is_null()) return Value();
      return Value::Bool(LabelsFit(*e.As<ast::HasLabels>().labels, graph_.nodes[node.as_node()].labels));
    }
    case ast::ExpressionKind::kFunctionCall:
      return EvalFunction(e.As<ast::FunctionCall>(), row, group);
    case ast::ExpressionKind::kCountStar:
      return group == nullptr ? Unknown("count(*) here") : Value::Int(static_cast<int64_t>(group->size()));
    case ast::ExpressionKind::kCase:
      return EvalCase(e.As<ast::Case>(), row, group);
    case ast::ExpressionKind::kListComprehension:
      return EvalComprehension(e.As<ast::ListComprehension>(), row, group);
    case ast::ExpressionKind::kQuantifier:
      return EvalQuantifier(e.As<ast::Quantifier>(), row, group);
    case ast::ExpressionKind::kPatternExpression:
      return Value::Bool(Exists(e.As<ast::PatternExpression>().pattern, row));
    case ast::ExpressionKind::kSubquery:
      return EvalSubquery(e.As<ast::Subquery>(), row);
    default:
      return Unknown("this expression");
  }
}

Value NaiveEvaluator::EvalLogical(const ast::Logical& e, const Row& row, const Rows* group) {
  Ternary all = Truth(Eval(*e.operands[0], row, group));
  for (size_t i = 1; i < e.operands.size(); ++i) {
    const Ternary next = Truth(Eval(*e.operands[i], row, group));
    all = e.op == ast::LogicalOperator::kAnd  ? values::And(all, next)
          : e.op == ast::LogicalOperator::kOr ? values::Or(all, next)
                                              : values::Xor(all, next);
  }
  return values::ToValue(all);
}

Value NaiveEvaluator::EvalComparison(const ast::Comparison& e, const Row& row, const Rows* group) {
  Ternary all = Ternary::kTrue;
  for (size_t i = 0; i < e.operators.size(); ++i) {
    all = values::And(all, CompareBy(e.operators[i], Eval(*e.operands[i], row, group),
                                     Eval(*e.operands[i + 1], row, group)));
  }
  return values::ToValue(all);
}

Value NaiveEvaluator::EvalBinary(const ast::Binary& e, const Row& row, const Rows* group) {
  const Value left = Eval(*e.left, row, group), right = Eval(*e.right, row, group);
  if (e.op == ast::BinaryOperator::kIn) return In(left, right);
  if (left.is_null() || right.is_null()) return Value();
  if (left.type() != ValueType::kInt || right.type() != ValueType::kInt) return Unknown("arithmetic of these");
  switch (e.op) {
    case ast::BinaryOperator::kAdd:
      return Value::Int(left.as_int() + right.as_int());
    case ast::BinaryOperator::kSubtract:
      return Value::Int(left.as_int() - right.as_int());
    case ast::BinaryOperator::kMultiply:
      return Value::Int(left.as_int() * right.as_int());
    default:
      return Unknown("this operator");
  }
}

Value NaiveEvaluator::EvalFunction(const ast::FunctionCall& e, const Row& row, const Rows* group) {
  const std::string name = Lower(e.name.name);
  if (IsAggregate(name)) return group == nullptr ? Unknown("an aggregate here") : EvalAggregate(name, e, *group);
  std::vector<Value> arguments;
  for (const ast::ExpressionPtr& argument : e.arguments) arguments.push_back(Eval(*argument, row, group));
  if (name == "coalesce") {
    for (const Value& value : arguments) {
      if (!value.is_null()) return value;
    }
    return Value();
  }
  if (arguments.size() != 1 || arguments[0].is_null()) return Value();
  const Value& value = arguments[0];
  if (name == "size") return Value::Int(static_cast<int64_t>(value.as_list().size()));
  if (name == "type") return Value::String(graph_.edges[value.as_relationship().id].type);
  if (name == "length") return Value::Int(static_cast<int64_t>(value.as_path().relationships.size()));
  if (name == "startnode") return Value::Node(value.as_relationship().source);
  std::vector<Value> items;
  if (name == "nodes") {
    for (const uint64_t node : value.as_path().nodes) items.push_back(Value::Node(node));
    return Value::List(std::move(items));
  }
  return Unknown(name);
}

Value NaiveEvaluator::EvalAggregate(const std::string& name, const ast::FunctionCall& e, const Rows& group) {
  std::vector<Value> all;
  for (const Row& row : group) {
    Value value = Eval(*e.arguments[0], row);
    const auto same = [&](const Value& other) { return values::Equivalent(other, value); };
    if (value.is_null() || (e.distinct && std::any_of(all.begin(), all.end(), same))) continue;
    all.push_back(std::move(value));
  }
  if (name == "count") return Value::Int(static_cast<int64_t>(all.size()));
  if (name == "collect") return Value::List(std::move(all));
  if (name == "sum") {
    int64_t sum = 0;
    for (const Value& value : all)
      sum += value.type() == ValueType::kInt ? value.as_int() : Unknown("this sum").as_int();
    return Value::Int(sum);
  }
  if (name != "min" && name != "max") return Unknown(name);
  const auto less = [](const Value& a, const Value& b) { return values::OrderCompare(a, b) < 0; };
  if (all.empty()) return Value();
  return name == "min" ? *std::min_element(all.begin(), all.end(), less)
                       : *std::max_element(all.begin(), all.end(), less);
}

Value NaiveEvaluator::EvalCase(const ast::Case& e, const Row& row, const Rows* group) {
  for (const ast::CaseBranch& branch : e.branches) {
    const Value when = Eval(*branch.when, row, group);
    const Ternary taken = e.subject == nullptr ? Truth(when) : values::Equals(Eval(*e.subject, row, group), when);
    if (taken == Ternary::kTrue) return Eval(*branch.then, row, group);
  }
  return e.otherwise == nullptr ? Value() : Eval(*e.otherwise, row, group);
}

Value NaiveEvaluator::EvalComprehension(const ast::ListComprehension& e, const Row& row, const Rows* group) {
  const Value list = Eval(*e.list, row, group);
  if (list.is_null()) return Value();
  std::vector<Value> items;
  Row inner = row;
  for (const Value& item : list.as_list()) {
    inner[e.variable.name] = item;
    if (!IsTrue(e.where.get(), inner)) continue;
    items.push_back(e.result == nullptr ? item : Eval(*e.result, inner));
  }
  return Value::List(std::move(items));
}

Value NaiveEvaluator::EvalQuantifier(const ast::Quantifier& e, const Row& row, const Rows* group) {
  const Value list = Eval(*e.list, row, group);
  if (list.is_null()) return Value();
  size_t yes = 0, unknown = 0;
  Row inner = row;
  for (const Value& item : list.as_list()) {
    inner[e.variable.name] = item;
    const Ternary truth = Truth(Eval(*e.where, inner));
    yes += truth == Ternary::kTrue;
    unknown += truth == Ternary::kNull;
  }
  const size_t no = list.as_list().size() - yes - unknown;
  const auto known = [&](bool value, bool certain) { return certain || unknown == 0 ? Value::Bool(value) : Value(); };
  switch (e.quantifier) {
    case ast::QuantifierKind::kAll:
      return known(no == 0, no > 0);
    case ast::QuantifierKind::kAny:
      return known(yes > 0, yes > 0);
    case ast::QuantifierKind::kNone:
      return known(yes == 0, yes > 0);
    case ast::QuantifierKind::kSingle:
      return known(yes == 1, yes > 1);
  }
  return Value();
}

// Without RETURN the subquery's rows are those of its last clause.
Value NaiveEvaluator::EvalSubquery(const ast::Subquery& e, const Row& row) {
  const auto& query = e.query->As<ast::RegularQuery>();
  if (query.parts.size() != 1) return Unknown("UNION in a subquery");
  const Table rows = RunPart(query.parts[0], row);
  if (e.subquery == ast::SubqueryKind::kExists) return Value::Bool(!rows.empty());
  if (e.subquery == ast::SubqueryKind::kCount) return Value::Int(static_cast<int64_t>(rows.size()));
  return Unknown("COLLECT");
}

}  // namespace claimgraph::model
