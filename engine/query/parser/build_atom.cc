// The smallest expressions: what stands between operators.
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {

ast::ExpressionPtr TreeBuilder::BuildAtom(Grammar::AtomContext* context, Position position) {
  auto* child = static_cast<antlr4::ParserRuleContext*>(context->children[0]);
  const size_t rule = child->getRuleIndex();
  if (rule == Grammar::RuleBracketed || rule == Grammar::RuleGrouped || rule == Grammar::RuleWorded) {
    child = static_cast<antlr4::ParserRuleContext*>(child->children[0]);
  }
  switch (child->getRuleIndex()) {
    case Grammar::RuleLiteral:
      return BuildLiteral(static_cast<Grammar::LiteralContext*>(child), /*negative=*/false);
    case Grammar::RuleParameter:
      return BuildParameter(static_cast<Grammar::ParameterContext*>(child));
    case Grammar::RuleCaseExpression:
      return BuildCase(static_cast<Grammar::CaseExpressionContext*>(child));
    case Grammar::RuleMapLiteral:
      return BuildMap(static_cast<Grammar::MapLiteralContext*>(child));
    case Grammar::RuleListComprehension:
      return BuildListComprehension(static_cast<Grammar::ListComprehensionContext*>(child));
    case Grammar::RulePatternComprehension:
      return BuildPatternComprehension(static_cast<Grammar::PatternComprehensionContext*>(child));
    case Grammar::RuleListLiteral: {
      auto list = Make<ast::List>(child);
      list->elements = BuildExpressionList(static_cast<Grammar::ListLiteralContext*>(child)->expressionList());
      return list;
    }
    case Grammar::RulePatternExpression:
      return BuildPatternPredicate(static_cast<Grammar::PatternExpressionContext*>(child), position);
    case Grammar::RuleParenthesized:
      return BuildExpression(static_cast<Grammar::ParenthesizedContext*>(child)->expression(), position);
    case Grammar::RuleNamed:
    case Grammar::RuleWordNamed:
      return BuildNamed(child);
    default:
      return BuildWorded(child);
  }
}

ast::ExpressionPtr TreeBuilder::BuildWorded(antlr4::ParserRuleContext* context) {
  switch (context->getRuleIndex()) {
    case Grammar::RuleCountStar:
      return Make<ast::CountStar>(context);
    case Grammar::RuleSubqueryExpression:
      return BuildSubquery(static_cast<Grammar::SubqueryExpressionContext*>(context));
    case Grammar::RuleQuantifierExpression:
      return BuildQuantifierExpression(static_cast<Grammar::QuantifierExpressionContext*>(context));
    case Grammar::RuleReduceExpression:
      return BuildReduce(static_cast<Grammar::ReduceExpressionContext*>(context));
    case Grammar::RuleShortestPathPattern: {
      auto expression = Make<ast::PatternExpression>(context);
      expression->pattern = BuildShortestPath(static_cast<Grammar::ShortestPathPatternContext*>(context));
      return expression;
    }
    default: {
      auto* exists = static_cast<Grammar::ExistsCallContext*>(context);
      return BuildFunctionCall(NameIn(SpanOfChild(exists, 0)), SpanOf(exists), exists->arguments());
    }
  }
}

ast::ExpressionPtr TreeBuilder::BuildNamed(antlr4::ParserRuleContext* context) {
  auto* name = static_cast<antlr4::ParserRuleContext*>(context->children[0]);
  auto* tail = RuleAt<Grammar::NameTailContext>(context, 1);
  if (tail == nullptr) {
    auto variable = Make<ast::Variable>(context);
    variable->name = BuildName(name).name;
    return variable;
  }
  if (tail->mapSelection() == nullptr) return BuildTypedLiteral(context, tail);
  auto projection = Make<ast::MapProjection>(context);
  projection->subject = BuildName(name);
  BuildMapSelection(tail->mapSelection(), projection.get());
  return projection;
}

std::optional<ast::Identifier> TreeBuilder::CalledName(Grammar::OperandContext* context, size_t atom, size_t end) {
  auto* first = static_cast<antlr4::ParserRuleContext*>(context->children[atom]->children[0]);
  if (first->getRuleIndex() == Grammar::RuleWorded) {
    first = static_cast<antlr4::ParserRuleContext*>(first->children[0]);
  }
  const size_t rule = first->getRuleIndex();
  if ((rule != Grammar::RuleNamed && rule != Grammar::RuleWordNamed) || first->children.size() != 1) {
    return std::nullopt;
  }
  ast::Identifier name = BuildName(first);
  for (size_t i = atom + 1; i < end; ++i) {
    auto* key = RuleAt<Grammar::SchemaNameContext>(RuleAt<Grammar::PostfixContext>(context, i), 1);
    if (key == nullptr || key->symbolicName() == nullptr) return std::nullopt;
    name.name += '.';
    name.name += BuildName(key).name;
  }
  name.span = SpanOfChildren(context, atom, end);
  return name;
}

ast::ExpressionPtr TreeBuilder::BuildParameter(Grammar::ParameterContext* context) {
  auto parameter = Make<ast::Parameter>(context);
  parameter->name = context->schemaName() != nullptr ? BuildName(context->schemaName()).name
                                                     : std::string(source_.TextOf(context->stop));
  return parameter;
}

ast::ExpressionPtr TreeBuilder::BuildMap(Grammar::MapLiteralContext* context) {
  auto map = Make<ast::Map>(context);
  for (Grammar::MapEntryContext* entry : context->mapEntry()) {
    map->entries.push_back({BuildKey(entry->schemaName()), BuildExpression(entry->expression())});
  }
  return map;
}

void TreeBuilder::BuildMapSelection(Grammar::MapSelectionContext* context, ast::MapProjection* projection) {
  using Kind = ast::MapProjectionItemKind;
  for (Grammar::MapProjectionItemContext* item_context : context->mapProjectionItem()) {
    ast::MapProjectionItem item;
    item.span = SpanOf(item_context);
    if (item_context->STAR() != nullptr) {
      item.kind = Kind::kAllProperties;
    } else if (item_context->expression() != nullptr) {
      item.kind = Kind::kEntry;
      item.key = BuildName(item_context->schemaName());
      item.value = BuildExpression(item_context->expression());
    } else if (item_context->schemaName() != nullptr) {
      item.kind = Kind::kProperty;
      item.key = BuildName(item_context->schemaName());
    } else {
      item.kind = Kind::kVariable;
      item.key = BuildName(item_context->symbolicName());
    }
    projection->items.push_back(std::move(item));
  }
}

ast::ExpressionPtr TreeBuilder::BuildCase(Grammar::CaseExpressionContext* context) {
  auto expression = Make<ast::Case>(context);
  if (auto* subject = RuleAt<Grammar::ExpressionContext>(context, 1)) expression->subject = BuildExpression(subject);
  const Position position = expression->subject == nullptr ? Position::kPredicate : Position::kValue;
  for (Grammar::CaseBranchContext* branch : context->caseBranch()) {
    ast::ExpressionPtr when = BuildExpression(branch->expression(0), position);
    expression->branches.push_back({std::move(when), BuildExpression(branch->expression(1))});
  }
  if (context->ELSE_() != nullptr) expression->otherwise = BuildExpression(context->expression().back());
  return expression;
}

ast::ExpressionPtr TreeBuilder::BuildFunctionCall(ast::Identifier name, Span span,
                                                  Grammar::ArgumentsContext* context) {
  auto call = MakeAt<ast::FunctionCall>(span);
  call->name = std::move(name);
  if (absl::EqualsIgnoreCase(AbslView(call->name.name), "cast")) return BuildCast(span, context);
  if (context->callTail() != nullptr) return BuildTrim(std::move(call), context);
  call->distinct = context->DISTINCT_() != nullptr;
  if (context->expressionList() == nullptr) return call;
  const bool exists = absl::EqualsIgnoreCase(AbslView(call->name.name), "exists");
  for (Grammar::ExpressionContext* argument : context->expressionList()->expression()) {
    call->arguments.push_back(BuildExpression(argument, exists ? Position::kPredicate : Position::kValue));
  }
  if (ast::ExpressionPtr special = BuildNameArgument(call.get())) return special;
  // exists((a)-->(b)) says no more than the pattern itself.
  if (exists && call->arguments.size() == 1 && call->arguments[0]->kind == ast::ExpressionKind::kPatternExpression) {
    return std::move(call->arguments[0]);
  }
  return call;
}

ast::ExpressionPtr TreeBuilder::BuildListComprehension(Grammar::ListComprehensionContext* context) {
  auto comprehension = Make<ast::ListComprehension>(context);
  comprehension->variable = BuildName(context->symbolicName());
  comprehension->list = BuildExpression(context->expression(0));
  comprehension->where = BuildWhere(context->whereClause());
  if (context->BAR() != nullptr) comprehension->result = BuildExpression(context->expression(1));
  return comprehension;
}

ast::ExpressionPtr TreeBuilder::BuildPatternComprehension(Grammar::PatternComprehensionContext* context) {
  auto comprehension = Make<ast::PatternComprehension>(context);
  comprehension->pattern = BuildPatternExpression(context->patternExpression());
  comprehension->pattern.variable = BuildOptionalName(context->symbolicName());
  comprehension->where = BuildWhere(context->whereClause());
  comprehension->result = BuildExpression(context->expression());
  return comprehension;
}

ast::ExpressionPtr TreeBuilder::BuildQuantifierExpression(Grammar::QuantifierExpressionContext* context) {
  auto quantifier = Make<ast::Quantifier>(context);
  switch (TokenAt(context, 0)) {
    case Grammar::ANY_:
      quantifier->quantifier = ast::QuantifierKind::kAny;
      break;
    case Grammar::NONE_:
      quantifier->quantifier = ast::QuantifierKind::kNone;
      break;
    case Grammar::SINGLE_:
      quantifier->quantifier = ast::QuantifierKind::kSingle;
      break;
    default:
      quantifier->quantifier = ast::QuantifierKind::kAll;
  }
  quantifier->variable = BuildName(context->symbolicName());
  quantifier->list = BuildExpression(context->expression());
  quantifier->where = BuildWhere(context->whereClause());
  return quantifier;
}

ast::ExpressionPtr TreeBuilder::BuildReduce(Grammar::ReduceExpressionContext* context) {
  auto reduce = Make<ast::Reduce>(context);
  reduce->accumulator = BuildName(context->symbolicName(0));
  reduce->initial = BuildExpression(context->expression(0));
  reduce->variable = BuildName(context->symbolicName(1));
  reduce->list = BuildExpression(context->expression(1));
  reduce->step = BuildExpression(context->expression(2));
  return reduce;
}

ast::ExpressionPtr TreeBuilder::BuildSubquery(Grammar::SubqueryExpressionContext* context) {
  auto subquery = Make<ast::Subquery>(context);
  if (TokenAt(context, 0) == Grammar::COUNT_) subquery->subquery = ast::SubqueryKind::kCount;
  if (TokenAt(context, 0) == Grammar::COLLECT_) subquery->subquery = ast::SubqueryKind::kCollect;
  if (TokenAt(context, 0) == Grammar::VALUE_) subquery->subquery = ast::SubqueryKind::kValue;
  const bool is_value = subquery->subquery == ast::SubqueryKind::kValue;
  const bool returns = is_value || subquery->subquery == ast::SubqueryKind::kCollect;
  if (context->regularQuery() != nullptr) {
    subquery->query = BuildRegularQuery(context->regularQuery(), returns ? Ending::kResult : Ending::kAny);
    return subquery;
  }
  if (returns) {
    const std::string_view word = is_value ? "VALUE" : "COLLECT";
    Fail(SyntaxError("InvalidClauseComposition", subquery->span, Cat(word, " needs a query that returns one column"),
                     Cat("write ", word, " { MATCH ... RETURN ... }")));
  }
  auto match = Make<ast::MatchClause>(context->patternList());
  match->patterns = BuildPatternList(context->patternList(), PatternUse::kMatch);
  match->where = BuildWhere(context->whereClause());
  if (match->where) match->span = Span::Cover(match->span, match->where->span);
  auto query = std::make_unique<ast::RegularQuery>();
  query->span = match->span;
  ast::SingleQuery single;
  single.span = match->span;
  single.clauses.push_back(std::move(match));
  query->parts.push_back(std::move(single));
  subquery->query = std::move(query);
  return subquery;
}

ast::ExpressionPtr TreeBuilder::BuildPatternPredicate(Grammar::PatternExpressionContext* context, Position position) {
  auto expression = Make<ast::PatternExpression>(context);
  if (position == Position::kValue) {
    Fail(SyntaxError("UnexpectedSyntax", expression->span, "a pattern is not a value",
                     "use it in WHERE or exists(...); for a list of matches write [(a)-->(b) | b], for their number "
                     "COUNT { (a)-->(b) }"));
  }
  expression->pattern = BuildPatternExpression(context);
  return expression;
}

}  // namespace claimgraph::parser
