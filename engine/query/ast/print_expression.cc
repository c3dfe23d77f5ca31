// Operators, with parentheses only where the reader of the text would group differently.
#include <cmath>

#include "engine/query/ast/printer_impl.h"

namespace claimgraph::ast {
namespace {

// How tightly an expression holds together; the ladder of the grammar.
enum Level : int {
  kOr = 1,
  kXor,
  kAnd,
  kNot,
  kTruth,
  kComparison,
  kIsNull,
  kText,
  kAdd,
  kMultiply,
  kPower,
  kSign,
  kPostfix,
  kAtom,
};

bool IsNegativeNumber(const Expression& expression) {
  const Literal* literal = expression.TryAs<Literal>();
  if (literal == nullptr) return false;
  if (const int64_t* integer = std::get_if<int64_t>(&literal->value)) return *integer < 0;
  const double* number = std::get_if<double>(&literal->value);
  return number != nullptr && std::signbit(*number);
}

bool IsNumber(const Expression& expression) {
  const Literal* literal = expression.TryAs<Literal>();
  return literal != nullptr &&
         (std::holds_alternative<int64_t>(literal->value) || std::holds_alternative<double>(literal->value));
}

Level LevelOf(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kAdd:
    case BinaryOperator::kSubtract:
    case BinaryOperator::kConcatenate:
      return kAdd;
    case BinaryOperator::kMultiply:
    case BinaryOperator::kDivide:
    case BinaryOperator::kModulo:
      return kMultiply;
    case BinaryOperator::kPower:
      return kPower;
    case BinaryOperator::kStartsWith:
    case BinaryOperator::kEndsWith:
    case BinaryOperator::kContains:
    case BinaryOperator::kMatches:
    case BinaryOperator::kIn:
      return kText;
  }
  return kText;
}

Level LevelOf(LogicalOperator op) {
  switch (op) {
    case LogicalOperator::kAnd:
      return kAnd;
    case LogicalOperator::kOr:
      return kOr;
    case LogicalOperator::kXor:
      return kXor;
  }
  return kOr;
}

// IS TRUE and its like take a whole comparison.
bool IsOfTruth(IsTestKind test) {
  return test == IsTestKind::kTrue || test == IsTestKind::kFalse || test == IsTestKind::kUnknown;
}

Level LevelOf(const Expression& expression) {
  switch (expression.kind) {
    case ExpressionKind::kLogical:
      return LevelOf(expression.As<Logical>().op);
    case ExpressionKind::kComparison:
      return kComparison;
    case ExpressionKind::kIsNull:
      return kIsNull;
    case ExpressionKind::kIsTest:
      return IsOfTruth(expression.As<IsTest>().test) ? kTruth : kIsNull;
    case ExpressionKind::kBinary:
      return LevelOf(expression.As<Binary>().op);
    case ExpressionKind::kUnary:
      return expression.As<Unary>().op == UnaryOperator::kNot ? kNot : kSign;
    case ExpressionKind::kProperty:
    case ExpressionKind::kSubscript:
    case ExpressionKind::kSlice:
    case ExpressionKind::kHasLabels:
      return kPostfix;
    default:
      return IsNegativeNumber(expression) ? kSign : kAtom;
  }
}

std::string_view TextOf(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kAdd:
      return " + ";
    case BinaryOperator::kSubtract:
      return " - ";
    case BinaryOperator::kMultiply:
      return " * ";
    case BinaryOperator::kDivide:
      return " / ";
    case BinaryOperator::kModulo:
      return " % ";
    case BinaryOperator::kPower:
      return " ^ ";
    case BinaryOperator::kStartsWith:
      return " STARTS WITH ";
    case BinaryOperator::kEndsWith:
      return " ENDS WITH ";
    case BinaryOperator::kContains:
      return " CONTAINS ";
    case BinaryOperator::kMatches:
      return " =~ ";
    case BinaryOperator::kIn:
      return " IN ";
    case BinaryOperator::kConcatenate:
      return " || ";
  }
  return " ";
}

std::string_view TextOf(ComparisonOperator op) {
  switch (op) {
    case ComparisonOperator::kEqual:
      return " = ";
    case ComparisonOperator::kNotEqual:
      return " <> ";
    case ComparisonOperator::kLess:
      return " < ";
    case ComparisonOperator::kLessEqual:
      return " <= ";
    case ComparisonOperator::kGreater:
      return " > ";
    case ComparisonOperator::kGreaterEqual:
      return " >= ";
  }
  return " ";
}

std::string_view TextOf(LogicalOperator op) {
  switch (op) {
    case LogicalOperator::kAnd:
      return " AND ";
    case LogicalOperator::kOr:
      return " OR ";
    case LogicalOperator::kXor:
      return " XOR ";
  }
  return " ";
}

}  // namespace

void Printer::Print(const Expression& expression) {
  switch (expression.kind) {
    case ExpressionKind::kLogical:
      return AddLogical(expression.As<Logical>());
    case ExpressionKind::kComparison:
      return AddComparison(expression.As<Comparison>());
    case ExpressionKind::kBinary:
      return AddBinary(expression.As<Binary>());
    case ExpressionKind::kUnary:
      return AddUnary(expression.As<Unary>());
    case ExpressionKind::kIsNull:
      AddOperand(*expression.As<IsNull>().operand, kIsNull);
      return Add(expression.As<IsNull>().negated ? " IS NOT NULL" : " IS NULL");
    case ExpressionKind::kIsTest:
      return AddIsTest(expression.As<IsTest>());
    case ExpressionKind::kProperty:
    case ExpressionKind::kSubscript:
    case ExpressionKind::kSlice:
    case ExpressionKind::kHasLabels:
      return AddPostfix(expression);
    default:
      return AddAtom(expression);
  }
}

void Printer::AddOperand(const Expression& expression, int level_min) {
  const bool parentheses = LevelOf(expression) < level_min;
  if (parentheses) Add("(");
  Print(expression);
  if (parentheses) Add(")");
}

void Printer::AddExpressions(const std::vector<ExpressionPtr>& expressions) {
  AddList(expressions, [&](const ExpressionPtr& expression) { Print(*expression); });
}

void Printer::AddLogical(const Logical& logical) {
  const Level level = LevelOf(logical.op);
  AddList(
      logical.operands, [&](const ExpressionPtr& operand) { AddOperand(*operand, level + 1); }, TextOf(logical.op));
}

void Printer::AddComparison(const Comparison& comparison) {
  for (size_t i = 0; i < comparison.operands.size(); ++i) {
    if (i > 0) Add(TextOf(comparison.operators[i - 1]));
    AddOperand(*comparison.operands[i], kComparison + 1);
  }
}

void Printer::AddBinary(const Binary& binary) {
  const Level level = LevelOf(binary.op);
  AddOperand(*binary.left, level);
  Add(TextOf(binary.op));
  AddOperand(*binary.right, level + 1);
}

void Printer::AddUnary(const Unary& unary) {
  if (unary.op == UnaryOperator::kNot) {
    Add("NOT ");
    return AddOperand(*unary.operand, kNot);
  }
  Add(unary.op == UnaryOperator::kMinus ? "-" : "+");
  // Without parentheses the sign would become part of the number.
  const bool ambiguous = unary.op == UnaryOperator::kMinus && IsNumber(*unary.operand);
  AddOperand(*unary.operand, ambiguous ? kAtom + 1 : kSign);
}

void Printer::AddIsTest(const IsTest& test) {
  AddOperand(*test.operand, IsOfTruth(test.test) ? kTruth : kIsNull);
  Add(test.negated ? " IS NOT " : " IS ");
  switch (test.test) {
    case IsTestKind::kTrue:
      return Add("TRUE");
    case IsTestKind::kFalse:
      return Add("FALSE");
    case IsTestKind::kUnknown:
      return Add("UNKNOWN");
    case IsTestKind::kTyped:
      Add("TYPED ");
      return Add(test.type.text);
    case IsTestKind::kNormalized:
      Add(test.form);
      return Add(" NORMALIZED");
    case IsTestKind::kDirected:
      return Add("DIRECTED");
    case IsTestKind::kSourceOf:
    case IsTestKind::kDestinationOf:
      Add(test.test == IsTestKind::kSourceOf ? "SOURCE OF " : "DESTINATION OF ");
      return Print(*test.relationship);
  }
}

void Printer::AddPostfix(const Expression& expression) {
  if (const Property* property = expression.TryAs<Property>()) {
    // A point after a number would belong to the number.
    AddOperand(*property->object, IsNumber(*property->object) ? kAtom + 1 : kPostfix);
    Add(".");
    AddSchemaName(property->key);
  } else if (const Subscript* subscript = expression.TryAs<Subscript>()) {
    AddOperand(*subscript->object, kPostfix);
    Add("[");
    Print(*subscript->index);
    Add("]");
  } else if (const Slice* slice = expression.TryAs<Slice>()) {
    AddOperand(*slice->list, kPostfix);
    Add("[");
    if (slice->from) Print(*slice->from);
    Add("..");
    if (slice->to) Print(*slice->to);
    Add("]");
  } else {
    const HasLabels& has_labels = expression.As<HasLabels>();
    AddOperand(*has_labels.operand, kPostfix);
    Add(":");
    // Not bare alternatives: their bar would be taken for that of a comprehension.
    AddLabelOperand(*has_labels.labels);
  }
}

}  // namespace claimgraph::ast
