// Operators. The parse tree of a chain such as a + b + c leans to the left and may be long, so its spine is walked
// with a loop and each step counts as a level of the tree.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

using ast::BinaryOperator;
using ast::ComparisonOperator;
using ast::LogicalOperator;

// The operator of `context` when it joins two truth values.
std::optional<LogicalOperator> LogicalOperatorOf(const Grammar::ExpressionContext* context) {
  switch (TokenAt(context, 1)) {
    case Grammar::AND_:
      return LogicalOperator::kAnd;
    case Grammar::OR_:
      return LogicalOperator::kOr;
    case Grammar::XOR_:
      return LogicalOperator::kXor;
    default:
      return std::nullopt;
  }
}

std::optional<ComparisonOperator> ComparisonOperatorOf(size_t token) {
  switch (token) {
    case Grammar::EQUAL:
      return ComparisonOperator::kEqual;
    case Grammar::NOT_EQUAL:
      return ComparisonOperator::kNotEqual;
    case Grammar::LESS:
      return ComparisonOperator::kLess;
    case Grammar::LESS_EQUAL:
      return ComparisonOperator::kLessEqual;
    case Grammar::GREATER:
      return ComparisonOperator::kGreater;
    case Grammar::GREATER_EQUAL:
      return ComparisonOperator::kGreaterEqual;
    default:
      return std::nullopt;
  }
}

BinaryOperator ArithmeticOperatorOf(size_t token) {
  switch (token) {
    case Grammar::CARET:
      return BinaryOperator::kPower;
    case Grammar::STAR:
      return BinaryOperator::kMultiply;
    case Grammar::SLASH:
      return BinaryOperator::kDivide;
    case Grammar::PERCENT:
      return BinaryOperator::kModulo;
    case Grammar::MINUS:
      return BinaryOperator::kSubtract;
    case Grammar::DOUBLE_BAR:
      return BinaryOperator::kConcatenate;
    default:
      return BinaryOperator::kAdd;
  }
}

BinaryOperator TextOperatorOf(const Grammar::TextOperatorContext* context) {
  switch (TokenAt(context, 0)) {
    case Grammar::STARTS_:
      return BinaryOperator::kStartsWith;
    case Grammar::ENDS_:
      return BinaryOperator::kEndsWith;
    case Grammar::CONTAINS_:
      return BinaryOperator::kContains;
    case Grammar::MATCHES:
      return BinaryOperator::kMatches;
    default:
      return BinaryOperator::kIn;
  }
}

// The levels of the tree that the steps of a chain make; comparisons in a row make one.
size_t LevelsOf(const std::vector<Grammar::ValueContext*>& spine) {
  size_t levels = 0;
  bool chained = false;
  for (const Grammar::ValueContext* step : spine) {
    const bool comparison = ComparisonOperatorOf(TokenAt(step, 1)).has_value();
    if (!comparison || !chained) ++levels;
    chained = comparison;
  }
  return levels;
}

// Adds `operand` to a chain; an operand in parentheses that is itself such a chain is taken apart, which changes
// nothing since all three operators are associative.
void AppendOperand(ast::ExpressionPtr operand, ast::Logical* logical) {
  if (operand->kind != ast::ExpressionKind::kLogical || operand->As<ast::Logical>().op != logical->op) {
    logical->operands.push_back(std::move(operand));
    return;
  }
  auto* inner = static_cast<ast::Logical*>(operand.get());
  for (ast::ExpressionPtr& part : inner->operands) logical->operands.push_back(std::move(part));
}

}  // namespace

ast::ExpressionPtr TreeBuilder::BuildExpression(Grammar::ExpressionContext* context, Position position) {
  const DepthScope scope(this, 1, context);
  if (scope.exceeded()) return Placeholder(context);
  if (auto* value = RuleAt<Grammar::ValueContext>(context, 0)) return BuildValue(value, position);
  if (const auto op = LogicalOperatorOf(context)) return BuildLogical(context, *op, position);
  auto negation = Make<ast::Unary>(context);
  negation->op = ast::UnaryOperator::kNot;
  negation->operand = BuildExpression(context->expression(0), position);
  return negation;
}

ast::ExpressionPtr TreeBuilder::BuildLogical(Grammar::ExpressionContext* context, LogicalOperator op,
                                             Position position) {
  std::vector<Grammar::ExpressionContext*> operands;  // the last one first
  Grammar::ExpressionContext* rest = context;
  for (; LogicalOperatorOf(rest) == op; rest = RuleAt<Grammar::ExpressionContext>(rest, 0)) {
    operands.push_back(RuleAt<Grammar::ExpressionContext>(rest, 2));
  }
  operands.push_back(rest);
  auto logical = Make<ast::Logical>(context);
  logical->op = op;
  logical->operands.reserve(operands.size());
  for (auto it = operands.rbegin(); it != operands.rend(); ++it) {
    AppendOperand(BuildExpression(*it, position), logical.get());
  }
  return logical;
}

ast::ExpressionPtr TreeBuilder::BuildValue(Grammar::ValueContext* context, Position position) {
  std::vector<Grammar::ValueContext*> spine;  // outermost first
  Grammar::ValueContext* first = context;
  while (auto* left = RuleAt<Grammar::ValueContext>(first, 0)) {
    spine.push_back(first);
    first = left;
  }
  const DepthScope scope(this, LevelsOf(spine), context);
  if (scope.exceeded()) return Placeholder(context);
  auto* atom = RuleAt<Grammar::AtomContext>(first, 0);
  ast::ExpressionPtr result =
      atom == nullptr ? BuildSign(first) : BuildAtom(atom, spine.empty() ? position : Position::kValue);
  bool chained = false;  // whether the step before was a comparison
  for (auto it = spine.rbegin(); it != spine.rend(); ++it) {
    const size_t token = TokenAt(*it, 1);
    const bool comparison = ComparisonOperatorOf(token).has_value();
    result =
        comparison ? ExtendComparison(std::move(result), token, chained, *it) : ExtendValue(std::move(result), *it);
    chained = comparison;
  }
  return result;
}

ast::ExpressionPtr TreeBuilder::BuildSign(Grammar::ValueContext* context) {
  const DepthScope scope(this, 1, context);
  if (scope.exceeded()) return Placeholder(context);
  auto* operand = RuleAt<Grammar::ValueContext>(context, 1);
  const bool minus = TokenAt(context, 0) == Grammar::MINUS;
  auto* atom = RuleAt<Grammar::AtomContext>(operand, 0);
  auto* literal = minus && atom != nullptr ? RuleAt<Grammar::LiteralContext>(atom, 0) : nullptr;
  if (literal != nullptr && (literal->INTEGER() != nullptr || literal->FLOAT() != nullptr)) {
    // The sign belongs to the number: the smallest integer has no positive counterpart.
    ast::ExpressionPtr number = BuildLiteral(literal, /*negative=*/true);
    number->span = SpanOf(context);
    return number;
  }
  auto sign = Make<ast::Unary>(context);
  sign->op = minus ? ast::UnaryOperator::kMinus : ast::UnaryOperator::kPlus;
  sign->operand = BuildValue(operand, Position::kValue);
  return sign;
}

ast::ExpressionPtr TreeBuilder::ExtendValue(ast::ExpressionPtr left, Grammar::ValueContext* context) {
  switch (TokenAt(context, 1)) {
    case Grammar::DOT: {
      auto property = Make<ast::Property>(context);
      property->object = std::move(left);
      property->key = BuildName(context->schemaName());
      return property;
    }
    case Grammar::LEFT_BRACKET:
      return ExtendSubscript(std::move(left), context->subscript());
    case Grammar::COLON: {
      auto has_labels = Make<ast::HasLabels>(context);
      has_labels->operand = std::move(left);
      has_labels->labels = BuildPredicateLabels(context->predicateLabels());
      return has_labels;
    }
    case Grammar::IS_:
      return BuildIsTest(std::move(left), context);
    case 0:
      return ExtendBinary(std::move(left), TextOperatorOf(context->textOperator()), context);
    default:
      return ExtendBinary(std::move(left), ArithmeticOperatorOf(TokenAt(context, 1)), context);
  }
}

ast::ExpressionPtr TreeBuilder::ExtendBinary(ast::ExpressionPtr left, BinaryOperator op,
                                             Grammar::ValueContext* context) {
  auto binary = Make<ast::Binary>(context);
  binary->op = op;
  binary->left = std::move(left);
  binary->right = BuildValue(RuleAt<Grammar::ValueContext>(context, 2), Position::kValue);
  return binary;
}

ast::ExpressionPtr TreeBuilder::ExtendComparison(ast::ExpressionPtr left, size_t token, bool chained,
                                                 Grammar::ValueContext* context) {
  if (!chained) {
    auto comparison = Make<ast::Comparison>(context);
    comparison->operands.push_back(std::move(left));
    left = std::move(comparison);
  }
  auto* comparison = static_cast<ast::Comparison*>(left.get());
  comparison->span = SpanOf(context);
  comparison->operators.push_back(ComparisonOperatorOf(token).value_or(ComparisonOperator::kEqual));
  comparison->operands.push_back(BuildValue(RuleAt<Grammar::ValueContext>(context, 2), Position::kValue));
  return left;
}

ast::ExpressionPtr TreeBuilder::ExtendSubscript(ast::ExpressionPtr left, Grammar::SubscriptContext* context) {
  const auto* whole = static_cast<antlr4::ParserRuleContext*>(context->parent);
  auto* first = RuleAt<Grammar::ExpressionContext>(context, 0);
  if (context->DOT_DOT() == nullptr) {
    auto subscript = Make<ast::Subscript>(whole);
    subscript->object = std::move(left);
    subscript->index = BuildExpression(first);
    return subscript;
  }
  auto slice = Make<ast::Slice>(whole);
  slice->list = std::move(left);
  if (first != nullptr) slice->from = BuildExpression(first);
  auto* last = RuleAt<Grammar::ExpressionContext>(context, context->children.size() - 1);
  if (last != nullptr) slice->to = BuildExpression(last);
  return slice;
}

std::vector<ast::ExpressionPtr> TreeBuilder::BuildExpressionList(Grammar::ExpressionListContext* context) {
  std::vector<ast::ExpressionPtr> list;
  if (context == nullptr) return list;
  for (Grammar::ExpressionContext* element : context->expression()) list.push_back(BuildExpression(element));
  return list;
}

}  // namespace claimgraph::parser
