// Expressions: operators, CASE, and those that bind a variable of their own.
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;

std::string_view FunctionOf(ast::BinaryOperator op) {
  switch (op) {
    case ast::BinaryOperator::kAdd: return "+";
    case ast::BinaryOperator::kSubtract: return "-";
    case ast::BinaryOperator::kMultiply: return "*";
    case ast::BinaryOperator::kDivide: return "/";
    case ast::BinaryOperator::kModulo: return "%";
    case ast::BinaryOperator::kPower: return "^";
    case ast::BinaryOperator::kStartsWith: return "STARTS WITH";
    case ast::BinaryOperator::kEndsWith: return "ENDS WITH";
    case ast::BinaryOperator::kContains: return "CONTAINS";
    case ast::BinaryOperator::kMatches: return "=~";
    case ast::BinaryOperator::kIn: return "IN";
    case ast::BinaryOperator::kConcatenate: return "||";
  }
  return "";
}

std::string_view FunctionOf(ast::ComparisonOperator op) {
  switch (op) {
    case ast::ComparisonOperator::kEqual: return "=";
    case ast::ComparisonOperator::kNotEqual: return "<>";
    case ast::ComparisonOperator::kLess: return "<";
    case ast::ComparisonOperator::kLessEqual: return "<=";
    case ast::ComparisonOperator::kGreater: return ">";
    case ast::ComparisonOperator::kGreaterEqual: return ">=";
  }
  return "";
}

}  // namespace

std::vector<ExpressionPtr> Arguments(ExpressionPtr a, ExpressionPtr b, ExpressionPtr c) {
  std::vector<ExpressionPtr> out;
  out.push_back(std::move(a));
  if (b != nullptr) out.push_back(std::move(b));
  if (c != nullptr) out.push_back(std::move(c));
  return out;
}

absl::Status CheckList(const plan::Expression& list, Span span) {
  if (list.type.empty() || list.type.Has(ValueType::kList)) return absl::OkStatus();
  return SyntaxError("InvalidArgumentType", span, Cat("a list is expected, but this is ", list.type.ToString()));
}

absl::StatusOr<ExpressionPtr> Binder::BindOperator(const ast::Expression& e) {
  switch (e.kind) {
    case ast::ExpressionKind::kSubscript: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr object, BindExpression(*e.As<ast::Subscript>().object));
      CG_ASSIGN_OR_RETURN(ExpressionPtr index, BindExpression(*e.As<ast::Subscript>().index));
      return Call("[]", Arguments(std::move(object), std::move(index)), e.span);
    }
    case ast::ExpressionKind::kSlice: {
      const auto& slice = e.As<ast::Slice>();
      CG_ASSIGN_OR_RETURN(ExpressionPtr list, BindExpression(*slice.list));
      ExpressionPtr from = plan::MakeLiteral(Value::Int(0), e.span);
      ExpressionPtr to = plan::MakeLiteral(Value::Int(INT64_MAX), e.span);
      if (slice.from != nullptr) {
        CG_ASSIGN_OR_RETURN(from, BindExpression(*slice.from));
      }
      if (slice.to != nullptr) {
        CG_ASSIGN_OR_RETURN(to, BindExpression(*slice.to));
      }
      return Call("[..]", Arguments(std::move(list), std::move(from), std::move(to)), e.span);
    }
    case ast::ExpressionKind::kIsNull: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.As<ast::IsNull>().operand));
      return Call(e.As<ast::IsNull>().negated ? "IS NOT NULL" : "IS NULL", Arguments(std::move(operand)), e.span);
    }
    case ast::ExpressionKind::kIsTest: return BindIsTest(e.As<ast::IsTest>());
    case ast::ExpressionKind::kCast: return BindCast(e.As<ast::Cast>());
    case ast::ExpressionKind::kUnary: return BindUnary(e.As<ast::Unary>());
    case ast::ExpressionKind::kBinary: return BindBinary(e.As<ast::Binary>());
    case ast::ExpressionKind::kLogical: return BindLogical(e.As<ast::Logical>());
    case ast::ExpressionKind::kComparison: return BindComparison(e.As<ast::Comparison>());
    case ast::ExpressionKind::kCase: return BindCase(e.As<ast::Case>());
    case ast::ExpressionKind::kListComprehension: return BindListComprehension(e.As<ast::ListComprehension>());
    case ast::ExpressionKind::kQuantifier: return BindQuantifier(e.As<ast::Quantifier>());
    case ast::ExpressionKind::kReduce: return BindReduce(e.As<ast::Reduce>());
    default: return absl::InternalError("unknown expression");
  }
}

absl::StatusOr<ExpressionPtr> Binder::BindUnary(const ast::Unary& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
  const std::string_view function = e.op == ast::UnaryOperator::kNot     ? "NOT"
                                    : e.op == ast::UnaryOperator::kMinus ? "-"
                                                                         : "+";
  return Call(function, Arguments(std::move(operand)), e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindBinary(const ast::Binary& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr left, BindExpression(*e.left));
  CG_ASSIGN_OR_RETURN(ExpressionPtr right, BindExpression(*e.right));
  if (e.op == ast::BinaryOperator::kConcatenate && left->type.Is(ValueType::kBool)) {
    return SyntaxError("InvalidArgumentType", e.span, "`||` joins strings and lists, not conditions", "write OR");
  }
  return Call(FunctionOf(e.op), Arguments(std::move(left), std::move(right)), e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindLogical(const ast::Logical& e) {
  const std::string_view function = e.op == ast::LogicalOperator::kAnd  ? "AND"
                                    : e.op == ast::LogicalOperator::kOr ? "OR"
                                                                        : "XOR";
  std::vector<ExpressionPtr> operands;
  for (const ast::ExpressionPtr& operand : e.operands) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindPredicate(*operand));
    operands.push_back(std::move(bound));
  }
  return plan::MakeChain(function, std::move(operands));
}

// `a < b <= c` is `a < b AND b <= c`.
absl::StatusOr<ExpressionPtr> Binder::BindComparison(const ast::Comparison& e) {
  std::vector<ExpressionPtr> links;
  for (size_t i = 0; i < e.operators.size(); ++i) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr left, BindExpression(*e.operands[i]));
    CG_ASSIGN_OR_RETURN(ExpressionPtr right, BindExpression(*e.operands[i + 1]));
    const Span span = Span::Cover(e.operands[i]->span, e.operands[i + 1]->span);
    CG_ASSIGN_OR_RETURN(ExpressionPtr link,
                        Call(FunctionOf(e.operators[i]), Arguments(std::move(left), std::move(right)), span));
    links.push_back(std::move(link));
  }
  return plan::MakeConjunction(std::move(links));
}

absl::StatusOr<ExpressionPtr> Binder::BindCase(const ast::Case& e) {
  auto result = std::make_unique<plan::Expression>(ExpressionKind::kCase, e.span);
  TypeSet type;
  for (const ast::CaseBranch& branch : e.branches) {
    ExpressionPtr when;
    if (e.subject != nullptr) {
      CG_ASSIGN_OR_RETURN(ExpressionPtr subject, BindExpression(*e.subject));
      CG_ASSIGN_OR_RETURN(ExpressionPtr candidate, BindExpression(*branch.when));
      CG_ASSIGN_OR_RETURN(when, Call("=", Arguments(std::move(subject), std::move(candidate)), branch.when->span));
    } else {
      CG_ASSIGN_OR_RETURN(when, BindPredicate(*branch.when));
    }
    CG_ASSIGN_OR_RETURN(ExpressionPtr then, BindExpression(*branch.then));
    type = type | then->type;
    result->children.push_back(std::move(when));
    result->children.push_back(std::move(then));
  }
  ExpressionPtr otherwise = plan::MakeLiteral(Value::Null(), e.span);
  if (e.otherwise != nullptr) {
    CG_ASSIGN_OR_RETURN(otherwise, BindExpression(*e.otherwise));
  }
  result->type = type | otherwise->type;
  result->children.push_back(std::move(otherwise));
  return result;
}

// The types that elements of a list may have, as far as its form tells.
TypeSet Binder::ElementTypeOf(const plan::Expression& list) const {
  TypeSet all;
  if (list.kind == ExpressionKind::kVariable) return (*vars_)[list.var].element_type;
  if (list.kind == ExpressionKind::kList) {
    for (const ExpressionPtr& child : list.children) all = all | child->type;
  } else if (list.kind == ExpressionKind::kLiteral && list.literal.type() == ValueType::kList) {
    for (const Value& item : list.literal.as_list()) all = all | item.type();
  }
  return all.empty() ? TypeSet::Any() : all;
}

plan::VarId Binder::DeclareElement(const std::string& name, const plan::Expression& list) {
  return Declare(name, ElementTypeOf(list));
}

// Elements of a list are no rows, so there is nothing to aggregate.
absl::StatusOr<ExpressionPtr> Binder::BindLambda(const ast::Expression& body, bool predicate) {
  Aggregation* const aggregation = std::exchange(aggregation_, nullptr);
  auto bound = predicate ? BindPredicate(body) : BindExpression(body);
  aggregation_ = aggregation;
  return bound;
}

absl::StatusOr<ExpressionPtr> Binder::BindListComprehension(const ast::ListComprehension& e) {
  auto result = std::make_unique<plan::Expression>(ExpressionKind::kListComprehension, e.span);
  result->type = ValueType::kList;
  CG_ASSIGN_OR_RETURN(ExpressionPtr list, BindExpression(*e.list));
  CG_RETURN_IF_ERROR(CheckList(*list, e.list->span));
  const Scope before = scope_;
  result->var = DeclareElement(e.variable.name, *list);
  result->children.push_back(std::move(list));
  result->children.push_back(nullptr);
  result->children.push_back(nullptr);
  if (e.where != nullptr) {
    CG_ASSIGN_OR_RETURN(result->children[1], BindLambda(*e.where, /*predicate=*/true));
  }
  if (e.result != nullptr) {
    CG_ASSIGN_OR_RETURN(result->children[2], BindLambda(*e.result, /*predicate=*/false));
  }
  scope_ = before;
  return result;
}

absl::StatusOr<ExpressionPtr> Binder::BindQuantifier(const ast::Quantifier& e) {
  auto result = std::make_unique<plan::Expression>(ExpressionKind::kQuantifier, e.span);
  result->type = ValueType::kBool;
  switch (e.quantifier) {
    case ast::QuantifierKind::kAll: result->quantifier = plan::Quantifier::kAll; break;
    case ast::QuantifierKind::kAny: result->quantifier = plan::Quantifier::kAny; break;
    case ast::QuantifierKind::kNone: result->quantifier = plan::Quantifier::kNone; break;
    case ast::QuantifierKind::kSingle: result->quantifier = plan::Quantifier::kSingle; break;
  }
  CG_ASSIGN_OR_RETURN(ExpressionPtr list, BindExpression(*e.list));
  CG_RETURN_IF_ERROR(CheckList(*list, e.list->span));
  const Scope before = scope_;
  result->var = DeclareElement(e.variable.name, *list);
  result->children.push_back(std::move(list));
  if (e.where == nullptr) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr itself, BindVariable(e.variable.name, e.variable.span));
    result->children.push_back(std::move(itself));
  } else {
    CG_ASSIGN_OR_RETURN(ExpressionPtr where, BindLambda(*e.where, /*predicate=*/true));
    result->children.push_back(std::move(where));
  }
  scope_ = before;
  return result;
}

absl::StatusOr<ExpressionPtr> Binder::BindReduce(const ast::Reduce& e) {
  auto result = std::make_unique<plan::Expression>(ExpressionKind::kReduce, e.span);
  CG_ASSIGN_OR_RETURN(ExpressionPtr initial, BindExpression(*e.initial));
  CG_ASSIGN_OR_RETURN(ExpressionPtr list, BindExpression(*e.list));
  CG_RETURN_IF_ERROR(CheckList(*list, e.list->span));
  const Scope before = scope_;
  result->accumulator = Declare(e.accumulator.name, TypeSet::Any());
  result->var = DeclareElement(e.variable.name, *list);
  CG_ASSIGN_OR_RETURN(ExpressionPtr step, BindLambda(*e.step, /*predicate=*/false));
  scope_ = before;
  result->children.push_back(std::move(initial));
  result->children.push_back(std::move(list));
  result->children.push_back(std::move(step));
  return result;
}

}  // namespace claimgraph::binder
