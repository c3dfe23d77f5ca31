// WITH and RETURN: projection, grouping, DISTINCT, ORDER BY, SKIP, LIMIT and the WHERE of WITH.
//
// ORDER BY and WHERE see the names before and after a plain projection, so the row is extended first and cut to the
// projected columns last. After grouping or DISTINCT only what is projected is left.
#include <algorithm>

#include "engine/query/ast/printer.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;

bool IsPassThrough(const plan::ProjectItem& item) {
  return item.expression->kind == ExpressionKind::kVariable && item.expression->var == item.var;
}

bool ContainsVariable(const ast::Expression& e) {
  if (e.kind == ast::ExpressionKind::kVariable) return true;
  bool found = false;
  ForEachChild(e, [&](const ast::Expression& child) { found = found || ContainsVariable(child); });
  return found;
}

}  // namespace

absl::Status Binder::BindProjection(const ast::Projection& projection, const ast::Expression* where, bool is_with) {
  ProjectionState state;
  state.input = scope_;
  state.distinct = projection.distinct;
  for (const ast::ProjectionItem& item : projection.items) {
    state.aggregates = state.aggregates || ContainsAggregate(*item.expression);
  }
  state.aggregation.scope = scope_;
  CG_RETURN_IF_ERROR(BindItems(projection, is_with, &state));
  CG_RETURN_IF_ERROR(BindOrder(projection, &state));
  CG_RETURN_IF_ERROR(state.missing_alias);
  CG_RETURN_IF_ERROR(EmitProjection(projection, where, &state));
  outputs_ = state.outputs;
  scope_ = Visible(state.output);
  return absl::OkStatus();
}

Scope Binder::Visible(const Scope& output) const {
  Scope visible = constants_;
  for (const auto& [name, var] : output.names()) visible.Add(name, var);
  return visible;
}

// What a subquery takes from outside stays visible anyway, and returning it would declare it twice.
absl::Status Binder::AddStar(const ast::Projection& projection, bool is_with, ProjectionState* state) {
  if (state->input.names().empty()) {
    if (is_with) return absl::OkStatus();
    return SyntaxError("NoVariablesInScope", projection.span, "there is no variable that * could stand for",
                       "name at least one variable in the query");
  }
  std::vector<std::string> names;
  for (const auto& [name, var] : state->input.names()) {
    if (name == kCsvFile || name == kCsvLine) continue;
    if (constants_.Find(name) != state->input.Find(name)) names.push_back(name);
  }
  if (names.empty() && !is_with) {
    for (const auto& [name, var] : state->input.names()) {
      if (name != kCsvFile && name != kCsvLine) names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (const std::string& name : names) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr e, BindVariable(name, projection.span));
    CG_RETURN_IF_ERROR(AddOutput(name, projection.span, std::move(e), state));
    state->texts.push_back({name, state->outputs.back().var});
  }
  return absl::OkStatus();
}

// Grouping keys first, so that items with aggregates can refer to them wherever they stand.
absl::Status Binder::BindItems(const ast::Projection& projection, bool is_with, ProjectionState* state) {
  if (projection.star) CG_RETURN_IF_ERROR(AddStar(projection, is_with, state));
  std::vector<OutputColumn> columns(projection.items.size());
  for (int pass = 0; pass < 2; ++pass) {
    for (size_t i = 0; i < projection.items.size(); ++i) {
      const ast::ProjectionItem& item = projection.items[i];
      if (ContainsAggregate(*item.expression) != (pass == 1)) continue;
      if (is_with && !item.alias && item.expression->kind != ast::ExpressionKind::kVariable) {
        state->missing_alias = SyntaxError("NoExpressionAlias", item.span, "an expression in WITH needs a name",
                                           Cat("write `", item.text, " AS name`"));
      }
      CG_RETURN_IF_ERROR(BindItem(item, state));
      columns[i] = state->outputs.back();
      state->outputs.pop_back();
    }
  }
  state->outputs.insert(state->outputs.end(), columns.begin(), columns.end());
  return absl::OkStatus();
}

absl::Status Binder::BindItem(const ast::ProjectionItem& item, ProjectionState* state) {
  const bool aggregates = ContainsAggregate(*item.expression);
  if (aggregates) {
    AddImpliedKeys(*item.expression, state);
    std::vector<std::string> locals;
    CG_RETURN_IF_ERROR(CheckGrouping(*item.expression, state->texts, &locals));
    aggregation_ = &state->aggregation;
    substitutions_ = &state->texts;
  }
  auto bound = BindExpression(*item.expression);
  aggregation_ = nullptr;
  substitutions_ = nullptr;
  CG_RETURN_IF_ERROR(bound.status());
  if (aggregates) CG_RETURN_IF_ERROR(CheckGroupedReads(**bound, item.span, *state));
  CG_RETURN_IF_ERROR(AddOutput(item.column_name(), item.span, *std::move(bound), state));
  state->texts.push_back({ast::ToString(*item.expression), state->outputs.back().var});
  return absl::OkStatus();
}

absl::Status Binder::AddOutput(const std::string& name, Span span, ExpressionPtr expression, ProjectionState* state) {
  if (state->output.Find(name)) {
    return SyntaxError("ColumnNameConflict", span, Cat("two columns are named `", name, "`"),
                       "give one of them another name with AS");
  }
  // A variable that keeps its name stays the same variable.
  const bool keeps = expression->kind == ExpressionKind::kVariable && (*vars_)[expression->var].name == name;
  TypeSet element = TypeSet::Any();
  if (expression->type.Has(ValueType::kList)) element = ElementTypeOf(*expression);
  const plan::VarId var = keeps ? expression->var : vars_->Add(name, expression->type, element);
  state->output.Add(name, var);
  state->outputs.push_back({name, var});
  std::vector<plan::VarId> reads;
  plan::CollectVariables(*expression, &reads);
  const bool grouped = std::any_of(reads.begin(), reads.end(), [&](plan::VarId read) {
    return std::any_of(state->aggregation.items.begin(), state->aggregation.items.end(),
                       [&](const plan::AggregateItem& item) { return item.var == read; });
  });
  const bool is_key = state->aggregates && !grouped;
  (is_key ? state->keys : state->items).push_back({var, std::move(expression)});
  return absl::OkStatus();
}

absl::Status Binder::BindOrder(const ast::Projection& projection, ProjectionState* state) {
  scope_ = Visible(state->output);
  if (!state->closed()) {
    scope_ = state->input;
    for (const auto& [name, var] : state->output.names()) scope_.Add(name, var);
  }
  for (const ast::SortItem& item : projection.order_by) CG_RETURN_IF_ERROR(BindSortKey(item, state));
  return absl::OkStatus();
}

plan::SortKey SortKeyOf(const ast::SortItem& item, plan::VarId var) {
  plan::SortKey key;
  key.var = var;
  key.ascending = !item.descending;
  if (item.nulls != ast::NullsOrder::kDefault) key.nulls_first = item.nulls == ast::NullsOrder::kFirst;
  return key;
}

absl::Status Binder::BindSortKey(const ast::SortItem& item, ProjectionState* state) {
  plan::SortKey key = SortKeyOf(item, {});
  const std::string text = ast::ToString(*item.expression);
  const auto known = std::find_if(state->texts.begin(), state->texts.end(),
                                  [&](const Substitution& s) { return s.text == text; });
  const bool is_variable = item.expression->kind == ast::ExpressionKind::kVariable;
  if (known != state->texts.end() && !is_variable && (state->closed() || !ContainsAggregate(*item.expression))) {
    key.var = known->var;
    state->sort_keys.push_back(key);
    return absl::OkStatus();
  }
  CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindSortExpression(*item.expression, state));
  if (bound->kind == ExpressionKind::kVariable) {
    key.var = bound->var;
  } else {
    key.var = Anonymous(bound->type);
    state->sort_items.push_back({key.var, std::move(bound)});
  }
  state->sort_keys.push_back(key);
  return absl::OkStatus();
}

absl::StatusOr<ExpressionPtr> Binder::BindSortExpression(const ast::Expression& e, ProjectionState* state) {
  if (!state->closed()) return BindExpression(e);
  const bool aggregates = state->aggregates && ContainsAggregate(e);
  if (aggregates) CG_RETURN_IF_ERROR(CheckSortGrouping(e, *state));
  substitutions_ = &state->texts;
  if (aggregates) aggregation_ = &state->aggregation;
  auto bound = BindExpression(e);
  aggregation_ = nullptr;
  substitutions_ = nullptr;
  return bound;
}

absl::Status Binder::EmitProjection(const ast::Projection& projection, const ast::Expression* where,
                                    ProjectionState* state) {
  const bool extends = !state->sort_keys.empty() || where != nullptr || state->aggregates;
  if (state->aggregates) {
    auto aggregate = std::make_unique<plan::Aggregate>();
    aggregate->keys = std::move(state->keys);
    aggregate->aggregates = std::move(state->aggregation.items);
    Wrap(std::move(aggregate));
  }
  if (extends) {
    auto extend = std::make_unique<plan::Project>();
    extend->keep_input = true;
    for (plan::ProjectItem& item : state->items) {
      if (!IsPassThrough(item)) extend->items.push_back(std::move(item));
    }
    if (!extend->items.empty()) Wrap(std::move(extend));
  }
  const auto cut = [&] {
    auto project = std::make_unique<plan::Project>();
    if (extends) {
      for (const OutputColumn& column : state->outputs) {
        project->items.push_back({column.var, plan::MakeVariable(column.var, TypeOf(column.var))});
      }
    } else {
      // In order of the columns; each output has exactly one item.
      for (const OutputColumn& column : state->outputs) {
        const auto item = std::find_if(state->items.begin(), state->items.end(), [&](const plan::ProjectItem& i) {
          return i.var == column.var && i.expression != nullptr;
        });
        project->items.push_back(std::move(*item));
      }
    }
    Wrap(std::move(project));
  };
  if (state->distinct) {
    cut();
    Wrap(std::make_unique<plan::Distinct>());
  }
  if (!state->sort_items.empty()) {
    auto computed = std::make_unique<plan::Project>();
    computed->keep_input = true;
    computed->items = std::move(state->sort_items);
    Wrap(std::move(computed));
  }
  if (!state->sort_keys.empty()) {
    auto sort = std::make_unique<plan::Sort>();
    sort->keys = std::move(state->sort_keys);
    Wrap(std::move(sort));
  }
  CG_RETURN_IF_ERROR(BindSkipLimit(projection.skip.get(), projection.limit.get()));
  if (where != nullptr) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr predicate, BindPredicate(*where));
    auto filter = std::make_unique<plan::Filter>();
    plan::SplitConjunction(std::move(predicate), &filter->predicates);
    Wrap(std::move(filter));
  }
  if (!state->distinct || extends) cut();
  return absl::OkStatus();
}

absl::StatusOr<ExpressionPtr> Binder::BindCount(const ast::Expression& e, std::string_view clause) {
  if (ContainsVariable(e)) {
    return SyntaxError("NonConstantExpression", e.span, Cat(clause, " cannot depend on rows"),
                       "use a number or a parameter");
  }
  const Scope before = std::exchange(scope_, Scope());
  auto bound = BindExpression(e);
  scope_ = before;
  CG_RETURN_IF_ERROR(bound.status());
  const plan::Expression& count = **bound;
  if (!count.type.Has(ValueType::kInt)) {
    return SyntaxError("InvalidArgumentType", e.span, Cat(clause, " takes an integer"));
  }
  if (count.kind == ExpressionKind::kLiteral && count.literal.as_int() < 0) {
    return SyntaxError("NegativeIntegerArgument", e.span, Cat(clause, " cannot be negative"));
  }
  return bound;
}

absl::Status Binder::BindSkipLimit(const ast::Expression* skip, const ast::Expression* most) {
  if (skip == nullptr && most == nullptr) return absl::OkStatus();
  auto limit = std::make_unique<plan::Limit>();
  if (skip != nullptr) {
    CG_ASSIGN_OR_RETURN(limit->skip, BindCount(*skip, "SKIP"));
  }
  if (most != nullptr) {
    CG_ASSIGN_OR_RETURN(limit->limit, BindCount(*most, "LIMIT"));
  }
  Wrap(std::move(limit));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
