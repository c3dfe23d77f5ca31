#include "engine/query/ast/pattern.h"

namespace claimgraph::ast {
namespace {

std::optional<std::vector<Identifier>> NamesJoinedBy(LabelExpressionKind joint, const LabelExpression& expression) {
  std::vector<Identifier> names;
  if (expression.kind == LabelExpressionKind::kName) {
    names.push_back({expression.name, expression.span});
    return names;
  }
  if (expression.kind != joint) return std::nullopt;
  for (const LabelExpressionPtr& operand : expression.operands) {
    if (operand->kind != LabelExpressionKind::kName) return std::nullopt;
    names.push_back({operand->name, operand->span});
  }
  return names;
}

}  // namespace

std::optional<std::vector<Identifier>> ConjunctionOfNames(const LabelExpression& expression) {
  return NamesJoinedBy(LabelExpressionKind::kAnd, expression);
}

std::optional<std::vector<Identifier>> DisjunctionOfNames(const LabelExpression& expression) {
  return NamesJoinedBy(LabelExpressionKind::kOr, expression);
}

}  // namespace claimgraph::ast
