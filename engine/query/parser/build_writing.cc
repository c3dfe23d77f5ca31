// Clauses that write: CREATE, MERGE, SET, REMOVE, DELETE.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {

ast::ExpressionPtr TreeBuilder::BuildEvidence(Grammar::EvidenceContext* context) {
  return context == nullptr ? nullptr : BuildExpression(context->expression());
}

ast::ClausePtr TreeBuilder::BuildCreate(Grammar::CreateClauseContext* context) {
  auto create = Make<ast::CreateClause>(context);
  create->patterns = BuildPatternList(context->patternList(), PatternUse::kCreate);
  create->evidence = BuildEvidence(context->evidence());
  return create;
}

ast::ClausePtr TreeBuilder::BuildMerge(Grammar::MergeClauseContext* context) {
  auto merge = Make<ast::MergeClause>(context);
  merge->pattern = BuildPathPattern(context->pathPattern(), PatternUse::kMerge);
  for (Grammar::MergeActionContext* action : context->mergeAction()) {
    std::vector<ast::SetItem>& items = action->CREATE_() != nullptr ? merge->on_create : merge->on_match;
    for (ast::SetItem& item : BuildSetItems(action->setItem())) items.push_back(std::move(item));
  }
  merge->evidence = BuildEvidence(context->evidence());
  return merge;
}

ast::ClausePtr TreeBuilder::BuildSet(Grammar::SetClauseContext* context) {
  auto set = Make<ast::SetClause>(context);
  set->items = BuildSetItems(context->setItem());
  set->evidence = BuildEvidence(context->evidence());
  return set;
}

std::vector<ast::SetItem> TreeBuilder::BuildSetItems(const std::vector<Grammar::SetItemContext*>& contexts) {
  std::vector<ast::SetItem> items;
  for (Grammar::SetItemContext* context : contexts) items.push_back(BuildSetItem(context));
  return items;
}

ast::SetItem TreeBuilder::BuildSetItem(Grammar::SetItemContext* context) {
  ast::SetItem item;
  item.span = SpanOf(context);
  item.target = BuildTarget(context->target());
  for (Grammar::SchemaNameContext* label : context->schemaName()) item.labels.push_back(BuildName(label));
  if (context->expression() != nullptr) item.value = BuildExpression(context->expression());
  switch (item.target->kind) {
    case ast::ExpressionKind::kProperty:
      item.kind = ast::SetItemKind::kProperty;
      break;
    case ast::ExpressionKind::kSubscript:
      item.kind = ast::SetItemKind::kSubscript;
      break;
    default:
      item.kind = context->PLUS_EQUAL() != nullptr ? ast::SetItemKind::kAddAll : ast::SetItemKind::kReplaceAll;
  }
  const bool whole = item.target->kind == ast::ExpressionKind::kVariable;
  if (!item.labels.empty()) item.kind = ast::SetItemKind::kLabels;
  if (!whole && (item.kind == ast::SetItemKind::kLabels || context->PLUS_EQUAL() != nullptr ||
                 item.kind == ast::SetItemKind::kReplaceAll)) {
    Fail(SyntaxError("UnexpectedSyntax", item.target->span, "this part of SET needs the name of a node or relationship",
                     "write SET n += {...} or SET n:Label"));
  }
  return item;
}

ast::ClausePtr TreeBuilder::BuildRemove(Grammar::RemoveClauseContext* context) {
  auto remove = Make<ast::RemoveClause>(context);
  for (Grammar::RemoveItemContext* item : context->removeItem()) remove->items.push_back(BuildRemoveItem(item));
  return remove;
}

ast::SetItem TreeBuilder::BuildRemoveItem(Grammar::RemoveItemContext* context) {
  ast::SetItem item;
  item.span = SpanOf(context);
  item.target = BuildTarget(context->target());
  for (Grammar::SchemaNameContext* label : context->schemaName()) item.labels.push_back(BuildName(label));
  const ast::ExpressionKind kind = item.target->kind;
  bool valid = false;
  if (!item.labels.empty()) {
    item.kind = ast::SetItemKind::kLabels;
    valid = kind == ast::ExpressionKind::kVariable;
  } else if (kind == ast::ExpressionKind::kProperty || kind == ast::ExpressionKind::kSubscript) {
    item.kind = kind == ast::ExpressionKind::kProperty ? ast::SetItemKind::kProperty : ast::SetItemKind::kSubscript;
    valid = true;
  }
  if (!valid) {
    Fail(SyntaxError("UnexpectedSyntax", item.span, "REMOVE takes a property or labels",
                     "write REMOVE n.property or REMOVE n:Label; DELETE n removes the node itself"));
  }
  return item;
}

ast::ExpressionPtr TreeBuilder::BuildTarget(Grammar::TargetContext* context) {
  Grammar::TargetBaseContext* base = context->targetBase();
  ast::ExpressionPtr target;
  if (base->expression() != nullptr) {
    target = BuildExpression(base->expression());
  } else {
    auto variable = Make<ast::Variable>(base);
    variable->name = BuildName(base->symbolicName()).name;
    target = std::move(variable);
  }
  const std::vector<Grammar::TargetStepContext*> steps = context->targetStep();
  const DepthScope scope(this, steps.size(), context);
  if (scope.exceeded()) return Placeholder(context);
  for (Grammar::TargetStepContext* step : steps) {
    if (step->schemaName() != nullptr) {
      auto property = Make<ast::Property>(step);
      property->span = Span::Cover(SpanOf(context->targetBase()), property->span);
      property->object = std::move(target);
      property->key = BuildName(step->schemaName());
      target = std::move(property);
    } else {
      auto subscript = Make<ast::Subscript>(step);
      subscript->span = Span::Cover(SpanOf(context->targetBase()), subscript->span);
      subscript->object = std::move(target);
      subscript->index = BuildExpression(step->expression());
      target = std::move(subscript);
    }
  }
  return target;
}

ast::ClausePtr TreeBuilder::BuildDelete(Grammar::DeleteClauseContext* context) {
  auto remove = Make<ast::DeleteClause>(context);
  remove->detach = context->DETACH_() != nullptr;
  for (Grammar::ExpressionContext* expression : context->expression()) {
    remove->expressions.push_back(BuildExpression(expression));
    if (remove->expressions.back()->kind == ast::ExpressionKind::kHasLabels) {
      Fail(SyntaxError("InvalidDelete", remove->expressions.back()->span, "DELETE removes whole elements, not labels",
                       "write REMOVE n:Label to take a label off"));
    }
  }
  return remove;
}

}  // namespace claimgraph::parser
