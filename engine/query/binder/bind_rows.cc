// Clauses that work on the rows as they come: UNWIND, LET, FILTER, FOR, and ORDER BY, OFFSET and LIMIT between clauses.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

// Whether it makes no difference if rows are filtered after the match or within it: of a shortest path it does.
bool TakesFilter(const plan::Match& match) {
  return !match.optional && std::all_of(match.graph.relationships.begin(), match.graph.relationships.end(),
                                        [](const plan::PatternRelationship& r) { return !r.hops; });
}

}  // namespace


absl::Status Binder::BindUnwind(const ast::UnwindClause& clause) {
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr list, BindExpression(*clause.list));
  CG_RETURN_IF_ERROR(CheckUndeclared(clause.variable));
  const plan::VarId var = DeclareElement(clause.variable.name, *list);
  auto unwind = std::make_unique<plan::Unwind>();
  unwind->list = std::move(list);
  unwind->var = var;
  Wrap(std::move(unwind));
  return absl::OkStatus();
}

// Items that do not need one another are computed together.
absl::Status Binder::BindLet(const ast::LetClause& clause) {
  std::unique_ptr<plan::Project> extend;
  for (const ast::LetItem& item : clause.items) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr value, BindExpression(*item.value));
    CG_RETURN_IF_ERROR(CheckUndeclared(item.variable));
    TypeSet element = TypeSet::Any();
    if (value->type.Has(ValueType::kList)) element = ElementTypeOf(*value);
    std::vector<plan::VarId> reads;
    plan::CollectVariables(*value, &reads);
    const auto is_made = [&](plan::VarId read) {
      return std::any_of(extend->items.begin(), extend->items.end(), [read](const auto& i) { return i.var == read; });
    };
    if (extend != nullptr && std::any_of(reads.begin(), reads.end(), is_made)) Wrap(std::move(extend));
    if (extend == nullptr) {
      extend = std::make_unique<plan::Project>();
      extend->keep_input = true;
    }
    extend->items.push_back({Declare(item.variable.name, value->type, element), std::move(value)});
  }
  Wrap(std::move(extend));
  return absl::OkStatus();
}

absl::Status Binder::BindFilter(const ast::Expression& predicate) {
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr bound, BindPredicate(predicate));
  if (plan_->kind == plan::OperatorKind::kMatch && TakesFilter(plan::As<plan::Match>(*plan_))) {
    // As the WHERE of the MATCH, which the optimizer plans together with the pattern.
    plan::SplitConjunction(std::move(bound), &plan::As<plan::Match>(*plan_).graph.predicates);
    return absl::OkStatus();
  }
  auto filter = std::make_unique<plan::Filter>();
  plan::SplitConjunction(std::move(bound), &filter->predicates);
  Wrap(std::move(filter));
  return absl::OkStatus();
}

absl::Status Binder::BindFor(const ast::ForClause& clause) {
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr list, BindExpression(*clause.list));
  CG_RETURN_IF_ERROR(CheckList(*list, clause.list->span));
  CG_RETURN_IF_ERROR(CheckUndeclared(clause.variable));
  auto unwind = std::make_unique<plan::Unwind>();
  unwind->var = DeclareElement(clause.variable.name, *list);
  if (clause.position) {
    CG_RETURN_IF_ERROR(CheckUndeclared(*clause.position));
    unwind->position = Declare(clause.position->name, ValueType::kInt);
    unwind->first_position = clause.from_one ? 1 : 0;
  }
  unwind->list = std::move(list);
  Wrap(std::move(unwind));
  return absl::OkStatus();
}

absl::Status Binder::BindPage(const ast::PageClause& clause) {
  if (!clause.order_by.empty()) {
    auto computed = std::make_unique<plan::Project>();
    computed->keep_input = true;
    auto sort = std::make_unique<plan::Sort>();
    for (const ast::SortItem& item : clause.order_by) {
      CG_ASSIGN_OR_RETURN(plan::ExpressionPtr key, BindExpression(*item.expression));
      plan::VarId var = key->var;
      if (key->kind != plan::ExpressionKind::kVariable) {
        var = Anonymous(key->type);
        computed->items.push_back({var, std::move(key)});
      }
      sort->keys.push_back(SortKeyOf(item, var));
    }
    if (!computed->items.empty()) Wrap(std::move(computed));
    Wrap(std::move(sort));
  }
  return BindSkipLimit(clause.skip.get(), clause.limit.get());
}

}  // namespace claimgraph::binder
