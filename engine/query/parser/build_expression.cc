// Operators. The grammar yields operands and operators in a row. Here they become a tree: what binds tightest is
// deepest, and of equals the left one.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

using ast::BinaryOperator;
using ast::ComparisonOperator;
using ast::LogicalOperator;

std::optional<LogicalOperator> LogicalOperatorOf(size_t token) {
  switch (token) {
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

// The token of the operator among children [begin, end) that binds least; 0 when there is none.
size_t LoosestLogical(const Grammar::ExpressionContext* context, size_t begin, size_t end) {
  constexpr size_t kLoosestFirst[] = {Grammar::OR_, Grammar::XOR_, Grammar::AND_};
  for (const size_t token : kLoosestFirst) {
    for (size_t i = begin; i < end; ++i) {
      if (TokenAt(context, i) == token) return token;
    }
  }
  return 0;
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

BinaryOperator BinaryOperatorOf(size_t token) {
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
    case Grammar::STARTS_:
      return BinaryOperator::kStartsWith;
    case Grammar::ENDS_:
      return BinaryOperator::kEndsWith;
    case Grammar::CONTAINS_:
      return BinaryOperator::kContains;
    case Grammar::MATCHES:
      return BinaryOperator::kMatches;
    case Grammar::IN_:
      return BinaryOperator::kIn;
    default:
      return BinaryOperator::kAdd;
  }
}

// How tightly what follows an operand binds, the loosest first.
enum class Binding : uint8_t { kTruth, kComparison, kTest, kText, kSum, kProduct, kPower, kOperand };

Binding Tighter(Binding binding) { return static_cast<Binding>(static_cast<uint8_t>(binding) + 1); }

Binding BindingOf(const Grammar::BinaryOperatorContext* op) {
  switch (TokenAt(op, 0)) {
    case Grammar::CARET:
      return Binding::kPower;
    case Grammar::STAR:
    case Grammar::SLASH:
    case Grammar::PERCENT:
      return Binding::kProduct;
    case Grammar::PLUS:
    case Grammar::MINUS:
    case Grammar::DOUBLE_BAR:
      return Binding::kSum;
    case Grammar::STARTS_:
    case Grammar::ENDS_:
    case Grammar::CONTAINS_:
    case Grammar::IN_:
    case Grammar::MATCHES:
      return Binding::kText;
    default:
      return Binding::kComparison;
  }
}

// What follows an operand: an operator with its other operand, or a test with IS.
struct ValueStep {
  Grammar::BinaryOperatorContext* op;  // null for a test
  Binding binding;
  size_t end;  // the child after the step; for an operator, the operand is the last one
};

ValueStep StepAt(const Grammar::ValueContext* context, size_t child) {
  if (auto* op = RuleAt<Grammar::BinaryOperatorContext>(context, child)) return {op, BindingOf(op), child + 2};
  const size_t test = TokenAt(context, child + 1) == Grammar::NOT_ ? child + 2 : child + 1;
  const bool truth = RuleAt<Grammar::TruthValueContext>(context, test) != nullptr;
  return {nullptr, truth ? Binding::kTruth : Binding::kTest, test + 1};
}

// The levels of the tree above the operand at `first`, of steps that bind at least like `loosest`; comparisons in a row
// make one.
size_t LevelsAbove(const Grammar::ValueContext* context, size_t first, Binding loosest) {
  size_t levels = 0;
  bool chained = false;
  Binding reach = Binding::kOperand;  // what binds tighter belongs to the operand on the right
  for (size_t i = first + 1; i < context->children.size();) {
    const ValueStep step = StepAt(context, i);
    if (step.binding < loosest) break;
    i = step.end;
    if (step.binding > reach) continue;
    const bool comparison = step.binding == Binding::kComparison;
    if (!comparison || !chained) ++levels;
    chained = comparison;
    reach = step.op != nullptr ? step.binding : Binding::kOperand;
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
  return BuildTruth(context, 0, context->children.size(), position);
}

ast::ExpressionPtr TreeBuilder::BuildTruth(Grammar::ExpressionContext* context, size_t begin, size_t end,
                                           Position position) {
  const DepthScope scope(this, 1, context);
  if (scope.exceeded()) return Placeholder(context);
  if (end - begin == 1) return BuildValue(RuleAt<Grammar::ValueContext>(context, begin), position);
  if (const size_t token = LoosestLogical(context, begin, end); token != 0) {
    return BuildLogical(context, begin, end, token, position);
  }
  auto negation = MakeAt<ast::Unary>(SpanOfChildren(context, begin, end));
  negation->op = ast::UnaryOperator::kNot;
  negation->operand = BuildTruth(context, begin + 1, end, position);
  return negation;
}

ast::ExpressionPtr TreeBuilder::BuildLogical(Grammar::ExpressionContext* context, size_t begin, size_t end,
                                             size_t token, Position position) {
  auto logical = MakeAt<ast::Logical>(SpanOfChildren(context, begin, end));
  logical->op = LogicalOperatorOf(token).value_or(LogicalOperator::kAnd);
  for (size_t i = begin; i <= end; ++i) {
    if (i < end && TokenAt(context, i) != token) continue;
    AppendOperand(BuildTruth(context, begin, i, position), logical.get());
    begin = i + 1;
  }
  return logical;
}

ast::ExpressionPtr TreeBuilder::BuildValue(Grammar::ValueContext* context, Position position) {
  if (context->children.size() == 1) return BuildOperand(RuleAt<Grammar::OperandContext>(context, 0), position);
  ValueChain chain{context, 0};
  return BuildChain(&chain, static_cast<uint8_t>(Binding::kTruth));
}

ast::ExpressionPtr TreeBuilder::BuildChain(ValueChain* chain, uint8_t loosest) {
  Grammar::ValueContext* context = chain->context;
  const size_t begin = chain->next;
  const DepthScope scope(this, LevelsAbove(context, begin, static_cast<Binding>(loosest)), context);
  if (scope.exceeded()) {
    chain->next = context->children.size();
    return Placeholder(context);
  }
  ast::ExpressionPtr result = BuildOperand(RuleAt<Grammar::OperandContext>(context, begin), Position::kValue);
  ++chain->next;
  bool chained = false;  // whether the step before was a comparison
  while (chain->next < context->children.size()) {
    const ValueStep step = StepAt(context, chain->next);
    if (step.binding < static_cast<Binding>(loosest)) break;
    if (step.op == nullptr) {
      chain->next = step.end;
      result = BuildIsTest(std::move(result), SpanOfChildren(context, begin, step.end),
                           static_cast<antlr4::ParserRuleContext*>(context->children[step.end - 1]),
                           TokenAt(context, step.end - 2) == Grammar::NOT_);
    } else {
      ++chain->next;
      ast::ExpressionPtr right = BuildChain(chain, static_cast<uint8_t>(Tighter(step.binding)));
      const Span span = SpanOfChildren(context, begin, chain->next);
      const size_t token = TokenAt(step.op, 0);
      result = step.binding == Binding::kComparison
                   ? JoinComparison(std::move(result), token, std::move(right), chained, span)
                   : JoinBinary(std::move(result), token, std::move(right), span);
    }
    chained = step.binding == Binding::kComparison;
  }
  return result;
}

ast::ExpressionPtr TreeBuilder::JoinBinary(ast::ExpressionPtr left, size_t token, ast::ExpressionPtr right, Span span) {
  auto binary = MakeAt<ast::Binary>(span);
  binary->op = BinaryOperatorOf(token);
  binary->left = std::move(left);
  binary->right = std::move(right);
  return binary;
}

ast::ExpressionPtr TreeBuilder::JoinComparison(ast::ExpressionPtr left, size_t token, ast::ExpressionPtr right,
                                               bool chained, Span span) {
  if (!chained) {
    auto comparison = MakeAt<ast::Comparison>(span);
    comparison->operands.push_back(std::move(left));
    left = std::move(comparison);
  }
  auto* comparison = static_cast<ast::Comparison*>(left.get());
  comparison->span = span;
  comparison->operators.push_back(ComparisonOperatorOf(token).value_or(ComparisonOperator::kEqual));
  comparison->operands.push_back(std::move(right));
  return left;
}

ast::ExpressionPtr TreeBuilder::BuildOperand(Grammar::OperandContext* context, Position position) {
  return BuildSigned(context, 0, context->children.size() == 1 ? position : Position::kValue);
}

ast::ExpressionPtr TreeBuilder::BuildSigned(Grammar::OperandContext* context, size_t begin, Position position) {
  const size_t token = TokenAt(context, begin);
  if (token == 0) return BuildPostfixes(context, begin, position);
  const DepthScope scope(this, 1, context);
  if (scope.exceeded()) return Placeholder(context);
  const size_t end = context->children.size();
  const Span span = SpanOfChildren(context, begin, end);
  const bool minus = token == Grammar::MINUS;
  auto* atom = begin + 2 == end ? RuleAt<Grammar::AtomContext>(context, begin + 1) : nullptr;
  auto* literal = minus && atom != nullptr ? RuleAt<Grammar::LiteralContext>(atom, 0) : nullptr;
  if (literal != nullptr && (literal->INTEGER() != nullptr || literal->FLOAT() != nullptr)) {
    // The sign belongs to the number: the smallest integer has no positive counterpart.
    ast::ExpressionPtr number = BuildLiteral(literal, /*negative=*/true);
    number->span = span;
    return number;
  }
  auto sign = MakeAt<ast::Unary>(span);
  sign->op = minus ? ast::UnaryOperator::kMinus : ast::UnaryOperator::kPlus;
  sign->operand = BuildSigned(context, begin + 1, position);
  return sign;
}

ast::ExpressionPtr TreeBuilder::BuildPostfixes(Grammar::OperandContext* context, size_t atom, Position position) {
  const size_t end = context->children.size();
  const DepthScope scope(this, end - atom - 1, context);
  if (scope.exceeded()) return Placeholder(context);
  size_t next = atom + 1;
  while (next < end && RuleAt<Grammar::PostfixContext>(context, next)->arguments() == nullptr) ++next;
  std::optional<ast::Identifier> called;
  if (next < end) called = CalledName(context, atom, next);
  ast::ExpressionPtr result;
  if (called) {
    auto* arguments = RuleAt<Grammar::PostfixContext>(context, next)->arguments();
    result = BuildFunctionCall(*std::move(called), SpanOfChildren(context, atom, next + 1), arguments);
    ++next;
  } else {
    result = BuildAtom(RuleAt<Grammar::AtomContext>(context, atom), position);
    next = atom + 1;
  }
  for (; next < end; ++next) {
    result = AddPostfix(std::move(result), RuleAt<Grammar::PostfixContext>(context, next),
                        SpanOfChildren(context, atom, next + 1));
  }
  return result;
}

ast::ExpressionPtr TreeBuilder::AddPostfix(ast::ExpressionPtr left, Grammar::PostfixContext* context, Span span) {
  switch (TokenAt(context, 0)) {
    case Grammar::DOT: {
      auto property = MakeAt<ast::Property>(span);
      property->object = std::move(left);
      property->key = BuildName(context->schemaName());
      return property;
    }
    case Grammar::LEFT_BRACKET:
      return AddSubscript(std::move(left), context->subscript(), span);
    case Grammar::COLON: {
      auto has_labels = MakeAt<ast::HasLabels>(span);
      has_labels->operand = std::move(left);
      has_labels->labels = BuildPredicateLabels(context->predicateLabels());
      return has_labels;
    }
    default:
      Fail(SyntaxError("UnexpectedSyntax", source_.SpanOf(context->start), "unexpected `(`: this is not the name of a "
                       "function", "write name(argument, ...)"));
      return left;
  }
}

ast::ExpressionPtr TreeBuilder::AddSubscript(ast::ExpressionPtr left, Grammar::SubscriptContext* context, Span span) {
  auto* first = RuleAt<Grammar::ExpressionContext>(context, 0);
  if (context->DOT_DOT() == nullptr) {
    auto subscript = MakeAt<ast::Subscript>(span);
    subscript->object = std::move(left);
    subscript->index = BuildExpression(first);
    return subscript;
  }
  auto slice = MakeAt<ast::Slice>(span);
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
