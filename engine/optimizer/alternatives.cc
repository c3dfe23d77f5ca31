#include "engine/optimizer/alternatives.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/functions/function.h"
#include "engine/optimizer/index_access.h"

namespace claimgraph::optimizer {
namespace {

using plan::Expression;
using plan::ExpressionKind;
using plan::ExpressionPtr;

bool IsCallOf(const Expression& e, std::string_view name) {
  return e.kind == ExpressionKind::kCall && e.function->name() == name;
}

void SplitAlternatives(Expression& e, std::vector<Expression*>* alternatives) {
  if (!IsCallOf(e, "OR")) {
    alternatives->push_back(&e);
    return;
  }
  for (ExpressionPtr& child : e.children) SplitAlternatives(*child, alternatives);
}

bool IsAtHand(const Expression& value) {
  switch (value.kind) {
    case ExpressionKind::kLiteral:
    case ExpressionKind::kParameter:
    case ExpressionKind::kVariable: return true;
    case ExpressionKind::kProperty: return value.children[0]->kind == ExpressionKind::kVariable;
    default: return false;
  }
}

// The alternative as a term on `var`: an equality, or IN a list whose items are written out.
std::optional<IndexTerm> AsAlternative(const Expression& e, plan::VarId var) {
  std::optional<IndexTerm> term = AsIndexTerm(e, var);
  if (!term) return std::nullopt;
  const bool equal = term->kind == IndexTerm::Kind::kEqual;
  if (!equal && term->kind != IndexTerm::Kind::kAnyOf) return std::nullopt;
  const Expression& value = *e.children[term->value_side];
  if (equal) return IsAtHand(value) ? term : std::nullopt;
  if (value.kind != ExpressionKind::kList) return std::nullopt;
  const bool at_hand = std::all_of(value.children.begin(), value.children.end(),
                                   [](const ExpressionPtr& item) { return IsAtHand(*item); });
  return at_hand ? term : std::nullopt;
}

// The first alternative as a term, where all of them compare the same property.
std::optional<IndexTerm> SharedTerm(const std::vector<Expression*>& alternatives) {
  for (const ExpressionPtr& side : alternatives[0]->children) {
    if (side == nullptr || side->kind != ExpressionKind::kProperty) continue;
    if (side->children[0]->kind != ExpressionKind::kVariable) continue;
    const plan::VarId var = side->children[0]->var;
    std::optional<IndexTerm> first = AsAlternative(*alternatives[0], var);
    if (!first) continue;
    const bool shared = std::all_of(alternatives.begin(), alternatives.end(), [&](const Expression* alternative) {
      const std::optional<IndexTerm> term = AsAlternative(*alternative, var);
      return term && term->key == first->key;
    });
    if (shared) return first;
  }
  return std::nullopt;
}

ExpressionPtr AsMembership(const Expression& predicate, const std::vector<Expression*>& alternatives,
                           const IndexTerm& first) {
  ExpressionPtr& property = alternatives[0]->children[1 - first.value_side];
  const plan::VarId var = property->children[0]->var;
  auto list = std::make_unique<Expression>(ExpressionKind::kList, predicate.span);
  list->type = ValueType::kList;
  for (Expression* alternative : alternatives) {
    const std::optional<IndexTerm> term = AsIndexTerm(*alternative, var);
    ExpressionPtr& value = alternative->children[term->value_side];
    if (term->kind == IndexTerm::Kind::kEqual) {
      list->children.push_back(std::move(value));
    } else {
      std::move(value->children.begin(), value->children.end(), std::back_inserter(list->children));
    }
  }
  std::vector<ExpressionPtr> sides;
  sides.push_back(std::move(property));
  sides.push_back(std::move(list));
  return plan::MakeCall("IN", std::move(sides), predicate.span);
}

}  // namespace

void MergeAlternatives(std::vector<ExpressionPtr>* predicates) {
  for (ExpressionPtr& predicate : *predicates) {
    if (!IsCallOf(*predicate, "OR")) continue;
    std::vector<Expression*> alternatives;
    SplitAlternatives(*predicate, &alternatives);
    const std::optional<IndexTerm> first = SharedTerm(alternatives);
    if (first) predicate = AsMembership(*predicate, alternatives, *first);
  }
}

}  // namespace claimgraph::optimizer
