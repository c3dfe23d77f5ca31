// The claims part of the language: WHICH, TRACE, RETRACT.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {

ast::StatementPtr TreeBuilder::BuildWhich(Grammar::WhichStatementContext* context) {
  auto which = Make<ast::WhichStatement>(context);
  which->cause = BuildWhichSide(context->whichSide(0));
  which->effect = BuildWhichSide(context->whichSide(1));
  for (Grammar::WhichOptionContext* option : context->whichOption()) BuildWhichOption(option, which.get());
  which->where = BuildWhere(context->whereClause());
  if (context->whichResult() != nullptr) BuildWhichResult(context->whichResult(), which.get());
  BuildOrderSkipLimit(context->orderBy(), context->skipClause(), context->limitClause(), &which->projection);
  return which;
}

ast::WhichSide TreeBuilder::BuildWhichSide(Grammar::WhichSideContext* context) {
  ast::WhichSide side;
  side.span = SpanOf(context);
  side.labels = BuildLabels(context->labelExpression());
  if (context->whichName() != nullptr) side.variable = BuildName(context->whichName());
  return side;
}

void TreeBuilder::BuildWhichOption(Grammar::WhichOptionContext* context, ast::WhichStatement* which) {
  bool twice = false;
  switch (TokenAt(context, 0)) {
    case Grammar::WITHIN_:
      twice = which->steps_max.has_value();
      which->steps_max = BuildCount(context->INTEGER());
      if (which->steps_max == 0) {
        Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "WITHIN needs at least one step"));
      }
      break;
    case Grammar::POSITIVELY_:
    case Grammar::NEGATIVELY_:
      twice = which->sign != ast::WhichSign::kAny;
      which->sign = context->POSITIVELY_() != nullptr ? ast::WhichSign::kPositively : ast::WhichSign::kNegatively;
      break;
    default:
      twice = which->modality != ast::WhichModality::kAny;
      which->modality =
          context->ASSERTED_() != nullptr ? ast::WhichModality::kAsserted : ast::WhichModality::kIncluding;
      for (Grammar::SymbolicNameContext* name : context->symbolicName()) which->included.push_back(BuildName(name));
  }
  if (twice) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "WHICH takes each of its options once",
                     "leave one of the two out"));
  }
}

void TreeBuilder::BuildWhichResult(Grammar::WhichResultContext* context, ast::WhichStatement* which) {
  which->projection.span = SpanOf(context);
  if (context->TRACE_() == nullptr) {
    which->result = ast::WhichResult::kReturn;
    which->projection.distinct = context->DISTINCT_() != nullptr;
    BuildProjectionItems(context->projectionItems(), &which->projection);
    return;
  }
  which->result = ast::WhichResult::kTrace;
  for (Grammar::TraceItemContext* item : context->traceItem()) {
    which->projection.items.push_back(BuildTraceItem(item));
  }
}

ast::ProjectionItem TreeBuilder::BuildTraceItem(Grammar::TraceItemContext* context) {
  ast::ProjectionItem item;
  item.span = SpanOf(context);
  item.expression = BuildExpression(context->expression());
  item.text = std::string(source_.Slice(item.span));
  return item;
}

ast::ClausePtr TreeBuilder::BuildTrace(Grammar::TraceClauseContext* context) {
  auto trace = Make<ast::TraceClause>(context);
  for (Grammar::TraceItemContext* item : context->traceItem()) trace->items.push_back(BuildTraceItem(item));
  return trace;
}

ast::ClausePtr TreeBuilder::BuildRetract(Grammar::RetractClauseContext* context) {
  auto retract = Make<ast::RetractClause>(context);
  retract->document = context->DOCUMENT_() != nullptr;
  retract->target = BuildExpression(context->expression());
  return retract;
}

}  // namespace claimgraph::parser
