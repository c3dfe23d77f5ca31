// Clauses that read: MATCH, UNWIND, WITH, RETURN, CALL.
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {

ast::ExpressionPtr TreeBuilder::BuildWhere(Grammar::WhereClauseContext* context) {
  return context == nullptr ? nullptr : BuildExpression(context->expression(), Position::kPredicate);
}

ast::ClausePtr TreeBuilder::BuildMatch(Grammar::MatchClauseContext* context) {
  auto match = Make<ast::MatchClause>(context);
  match->optional = context->OPTIONAL_() != nullptr;
  if (context->matchMode() != nullptr) match->mode = BuildMatchMode(context->matchMode());
  match->patterns = BuildPatternList(context->patternList(), PatternUse::kMatch);
  match->where = BuildWhere(context->whereClause());
  return match;
}

ast::ClausePtr TreeBuilder::BuildUnwind(Grammar::UnwindClauseContext* context) {
  auto unwind = Make<ast::UnwindClause>(context);
  unwind->list = BuildExpression(context->expression());
  unwind->variable = BuildName(context->symbolicName());
  return unwind;
}

ast::ClausePtr TreeBuilder::BuildLet(Grammar::LetClauseContext* context) {
  auto let = Make<ast::LetClause>(context);
  for (Grammar::LetItemContext* item : context->letItem()) {
    ast::Identifier variable = BuildName(item->symbolicName());
    let->items.push_back({SpanOf(item), std::move(variable), BuildExpression(item->expression())});
  }
  return let;
}

ast::ClausePtr TreeBuilder::BuildFilter(Grammar::FilterClauseContext* context) {
  auto filter = Make<ast::FilterClause>(context);
  filter->predicate = BuildExpression(context->expression(), Position::kPredicate);
  return filter;
}

ast::ClausePtr TreeBuilder::BuildFor(Grammar::ForClauseContext* context) {
  auto loop = Make<ast::ForClause>(context);
  loop->variable = BuildName(context->symbolicName());
  loop->list = BuildExpression(context->expression());
  Grammar::ForPositionContext* position = context->forPosition();
  if (position == nullptr) return loop;
  loop->from_one = position->ORDINALITY_() != nullptr;
  const Span span = source_.SpanOf(position->stop);
  loop->position = NameIn(span);
  return loop;
}

void TreeBuilder::AddPageItem(Grammar::PageItemContext* context, bool starts, std::vector<ast::ClausePtr>* clauses) {
  auto* page = starts ? nullptr : static_cast<ast::PageClause*>(clauses->back().get());
  // One clause sorts, skips and limits in this order; what comes in another order is a clause of its own.
  const bool has_order = page != nullptr && !page->order_by.empty();
  const bool has_skip = page != nullptr && page->skip != nullptr;
  const bool has_limit = page != nullptr && page->limit != nullptr;
  const bool fits = context->orderBy() != nullptr      ? !has_order && !has_skip && !has_limit
                    : context->skipClause() != nullptr ? !has_skip && !has_limit
                                                       : !has_limit;
  if (page == nullptr || !fits) {
    clauses->push_back(Make<ast::PageClause>(context));
    page = static_cast<ast::PageClause*>(clauses->back().get());
  }
  page->span = Span::Cover(page->span, SpanOf(context));
  if (Grammar::OrderByContext* order_by = context->orderBy()) {
    for (Grammar::SortItemContext* item : order_by->sortItem()) page->order_by.push_back(BuildSortItem(item));
  } else if (context->skipClause() != nullptr) {
    page->skip = BuildExpression(context->skipClause()->expression());
  } else {
    page->limit = BuildExpression(context->limitClause()->expression());
  }
}

ast::ClausePtr TreeBuilder::BuildWith(Grammar::WithClauseContext* context) {
  auto with = Make<ast::WithClause>(context);
  with->projection = BuildProjection(context->projection());
  with->where = BuildWhere(context->whereClause());
  return with;
}

ast::ClausePtr TreeBuilder::BuildReturn(Grammar::ReturnClauseContext* context) {
  auto result = Make<ast::ReturnClause>(context);
  result->projection = BuildProjection(context->projection());
  return result;
}

ast::Projection TreeBuilder::BuildProjection(Grammar::ProjectionContext* context) {
  ast::Projection projection;
  projection.span = SpanOf(context);
  projection.distinct = context->DISTINCT_() != nullptr;
  BuildProjectionItems(context->projectionItems(), &projection);
  BuildOrderSkipLimit(context->orderBy(), context->skipClause(), context->limitClause(), &projection);
  return projection;
}

void TreeBuilder::BuildProjectionItems(Grammar::ProjectionItemsContext* context, ast::Projection* projection) {
  projection->star = context->STAR() != nullptr;
  for (Grammar::ProjectionItemContext* item_context : context->projectionItem()) {
    ast::ProjectionItem item;
    item.span = SpanOf(item_context);
    item.expression = BuildExpression(item_context->expression());
    item.alias = BuildOptionalName(item_context->symbolicName());
    item.text = std::string(source_.Slice(SpanOf(item_context->expression())));
    projection->items.push_back(std::move(item));
  }
}

void TreeBuilder::BuildOrderSkipLimit(Grammar::OrderByContext* order_by, Grammar::SkipClauseContext* skip,
                                      Grammar::LimitClauseContext* limit, ast::Projection* projection) {
  if (order_by != nullptr) {
    for (Grammar::SortItemContext* item : order_by->sortItem()) projection->order_by.push_back(BuildSortItem(item));
  }
  if (skip != nullptr) projection->skip = BuildExpression(skip->expression());
  if (limit != nullptr) projection->limit = BuildExpression(limit->expression());
}

ast::SortItem TreeBuilder::BuildSortItem(Grammar::SortItemContext* context) {
  ast::SortItem item;
  item.span = SpanOf(context);
  item.expression = BuildExpression(context->expression());
  item.descending = context->DESC_() != nullptr || context->DESCENDING_() != nullptr;
  if (context->FIRST_() != nullptr) item.nulls = ast::NullsOrder::kFirst;
  if (context->LAST_() != nullptr) item.nulls = ast::NullsOrder::kLast;
  return item;
}

ast::ClausePtr TreeBuilder::BuildCallProcedure(Grammar::CallProcedureContext* context) {
  auto call = Make<ast::CallProcedureClause>(context);
  call->optional = context->OPTIONAL_() != nullptr;
  call->name = BuildQualifiedName(context->qualifiedName());
  if (context->LEFT_PAREN() != nullptr) call->arguments = BuildExpressionList(context->expressionList());
  Grammar::YieldClauseContext* yield = context->yieldClause();
  if (yield == nullptr) return call;
  call->has_yield = true;
  call->yield_star = yield->STAR() != nullptr;
  call->yield = BuildYieldItems(yield->yieldItem());
  call->where = BuildWhere(yield->whereClause());
  return call;
}

std::vector<ast::YieldItem> TreeBuilder::BuildYieldItems(const std::vector<Grammar::YieldItemContext*>& items) {
  std::vector<ast::YieldItem> yield;
  for (Grammar::YieldItemContext* item : items) {
    yield.push_back({SpanOf(item), BuildName(item->symbolicName(0)), BuildOptionalName(item->symbolicName(1))});
  }
  return yield;
}

namespace {

// A word of a clause that is no keyword of the language.
bool IsWord(std::string_view word, std::string_view wanted) {
  return absl::EqualsIgnoreCase(AbslView(word), AbslView(wanted));
}

}  // namespace

ast::ClausePtr TreeBuilder::BuildLoadCsv(Grammar::LoadCsvClauseContext* context) {
  auto load = Make<ast::LoadCsvClause>(context);
  std::vector<std::string_view> expected = {"CSV"};
  load->headers = context->WITH_() != nullptr;
  if (load->headers) expected.push_back("HEADERS");
  if (context->STRING() != nullptr) expected.push_back("FIELDTERMINATOR");
  for (size_t i = 0; i < expected.size(); ++i) {
    const Span span = source_.SpanOf(context->IDENTIFIER(i)->getSymbol());
    if (IsWord(source_.Slice(span), expected[i])) continue;
    Fail(SyntaxError("UnexpectedSyntax", span, Cat("unexpected `", source_.Slice(span), "`; expected ", expected[i]),
                     "LOAD CSV WITH HEADERS FROM 'file:///name.csv' AS row FIELDTERMINATOR ';'"));
  }
  load->url = BuildExpression(context->expression());
  load->variable = BuildName(context->symbolicName());
  if (context->STRING() != nullptr) load->separator = Unquote(context->STRING()->getSymbol());
  return load;
}

ast::ClausePtr TreeBuilder::BuildCallSubquery(Grammar::CallSubqueryContext* context) {
  auto call = Make<ast::CallSubqueryClause>(context);
  call->optional = context->OPTIONAL_() != nullptr;
  if (Grammar::SubqueryScopeContext* scope = context->subqueryScope()) {
    call->has_scope = true;
    call->import_all = scope->STAR() != nullptr;
    for (Grammar::SymbolicNameContext* name : scope->symbolicName()) call->imports.push_back(BuildName(name));
  }
  call->query = BuildRegularQuery(context->regularQuery(), Ending::kResultOrEffect);
  return call;
}

}  // namespace claimgraph::parser
