// Aggregate functions, and what may stand beside them.
#include <algorithm>

#include "engine/functions/registry.h"
#include "engine/plan/validator.h"
#include "engine/query/ast/printer.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;

bool IsVolatile(const plan::Expression& e) {
  bool found = false;
  plan::Walk(e, [&](const plan::Expression& part) {
    found = found || (part.kind == plan::ExpressionKind::kCall &&
                      part.function->volatility() == functions::Volatility::kVolatile);
  });
  return found;
}

bool IsAggregate(const ast::Expression& e) {
  return e.kind == ast::ExpressionKind::kCountStar ||
         (e.kind == ast::ExpressionKind::kFunctionCall && IsAggregateName(e.As<ast::FunctionCall>().name.name));
}

bool IsKey(const ast::Expression& e, const std::vector<Substitution>& keys) {
  const std::string text = ast::ToString(e);
  return std::any_of(keys.begin(), keys.end(), [&](const Substitution& key) { return key.text == text; });
}

// Names that `e` binds for its own parts.
std::vector<std::string> BoundNames(const ast::Expression& e) {
  switch (e.kind) {
    case ast::ExpressionKind::kListComprehension: return {e.As<ast::ListComprehension>().variable.name};
    case ast::ExpressionKind::kQuantifier: return {e.As<ast::Quantifier>().variable.name};
    case ast::ExpressionKind::kReduce:
      return {e.As<ast::Reduce>().accumulator.name, e.As<ast::Reduce>().variable.name};
    default: return {};
  }
}

}  // namespace

bool IsAggregateName(std::string_view name) { return functions::Builtins().FindAggregate(name) != nullptr; }

bool ContainsAggregate(const ast::Expression& e) {
  if (IsAggregate(e)) return true;
  bool found = false;
  ForEachChild(e, [&](const ast::Expression& child) { found = found || ContainsAggregate(child); });
  return found;
}

void ForEachChild(const ast::Expression& e, const std::function<void(const ast::Expression&)>& visit) {
  const auto some = [&](const ast::ExpressionPtr& child) {
    if (child != nullptr) visit(*child);
  };
  const auto all = [&](const std::vector<ast::ExpressionPtr>& children) {
    for (const ast::ExpressionPtr& child : children) some(child);
  };
  switch (e.kind) {
    case ast::ExpressionKind::kProperty: return some(e.As<ast::Property>().object);
    case ast::ExpressionKind::kSubscript:
      some(e.As<ast::Subscript>().object);
      return some(e.As<ast::Subscript>().index);
    case ast::ExpressionKind::kSlice:
      some(e.As<ast::Slice>().list);
      some(e.As<ast::Slice>().from);
      return some(e.As<ast::Slice>().to);
    case ast::ExpressionKind::kList: return all(e.As<ast::List>().elements);
    case ast::ExpressionKind::kMap:
      for (const ast::MapEntry& entry : e.As<ast::Map>().entries) some(entry.value);
      return;
    case ast::ExpressionKind::kMapProjection:
      for (const ast::MapProjectionItem& item : e.As<ast::MapProjection>().items) some(item.value);
      return;
    case ast::ExpressionKind::kUnary: return some(e.As<ast::Unary>().operand);
    case ast::ExpressionKind::kBinary:
      some(e.As<ast::Binary>().left);
      return some(e.As<ast::Binary>().right);
    case ast::ExpressionKind::kLogical: return all(e.As<ast::Logical>().operands);
    case ast::ExpressionKind::kComparison: return all(e.As<ast::Comparison>().operands);
    case ast::ExpressionKind::kIsNull: return some(e.As<ast::IsNull>().operand);
    case ast::ExpressionKind::kIsTest:
      some(e.As<ast::IsTest>().operand);
      return some(e.As<ast::IsTest>().relationship);
    case ast::ExpressionKind::kCast: return some(e.As<ast::Cast>().operand);
    case ast::ExpressionKind::kHasLabels: return some(e.As<ast::HasLabels>().operand);
    case ast::ExpressionKind::kFunctionCall: return all(e.As<ast::FunctionCall>().arguments);
    case ast::ExpressionKind::kCase:
      some(e.As<ast::Case>().subject);
      for (const ast::CaseBranch& branch : e.As<ast::Case>().branches) {
        some(branch.when);
        some(branch.then);
      }
      return some(e.As<ast::Case>().otherwise);
    case ast::ExpressionKind::kListComprehension:
      some(e.As<ast::ListComprehension>().list);
      some(e.As<ast::ListComprehension>().where);
      return some(e.As<ast::ListComprehension>().result);
    case ast::ExpressionKind::kQuantifier:
      some(e.As<ast::Quantifier>().list);
      return some(e.As<ast::Quantifier>().where);
    case ast::ExpressionKind::kReduce:
      some(e.As<ast::Reduce>().initial);
      some(e.As<ast::Reduce>().list);
      return some(e.As<ast::Reduce>().step);
    default: return;
  }
}

absl::StatusOr<ExpressionPtr> Binder::BindAggregate(std::string_view name, bool distinct,
                                                    const std::vector<ast::ExpressionPtr>& arguments,
                                                    const ast::Expression& call) {
  if (aggregation_ == nullptr) {
    return SyntaxError("InvalidAggregation", call.span, Cat("`", name, "` aggregates rows, which is not possible here"),
                       "aggregate in WITH or RETURN first, then use the result");
  }
  if (aggregation_->inside_argument) {
    return SyntaxError("NestedAggregation", call.span, "an aggregate cannot stand inside another aggregate",
                       "aggregate in a WITH first");
  }
  const std::string text = ast::ToString(call);
  for (size_t i = 0; i < aggregation_->texts.size(); ++i) {
    if (aggregation_->texts[i] != text) continue;
    const plan::VarId var = aggregation_->items[i].var;
    return plan::MakeVariable(var, TypeOf(var), call.span);
  }
  plan::AggregateItem item;
  item.function = functions::Builtins().FindAggregate(name);
  item.distinct = distinct;
  // Arguments see the rows before grouping, and nothing of what is computed after.
  const Scope scope = std::exchange(scope_, aggregation_->scope);
  const auto* substitutions = std::exchange(substitutions_, nullptr);
  aggregation_->inside_argument = true;
  std::vector<TypeSet> types;
  absl::Status status;
  for (const ast::ExpressionPtr& argument : arguments) {
    auto bound = BindExpression(*argument);
    status = bound.status();
    if (status.ok() && IsVolatile(**bound)) {
      status = SyntaxError("NonConstantExpression", argument->span, "a random value cannot be aggregated");
    }
    if (!status.ok()) break;
    types.push_back((*bound)->type);
    item.arguments.push_back(*std::move(bound));
  }
  aggregation_->inside_argument = false;
  scope_ = scope;
  substitutions_ = substitutions;
  CG_RETURN_IF_ERROR(status);
  CG_RETURN_IF_ERROR(item.function->CheckArguments(types, call.span));
  item.var = Anonymous(item.function->ResultType(types));
  aggregation_->texts.push_back(text);
  aggregation_->items.push_back(std::move(item));
  const plan::VarId var = aggregation_->items.back().var;
  return plan::MakeVariable(var, TypeOf(var), call.span);
}

absl::Status Binder::CheckGrouping(const ast::Expression& e, const std::vector<Substitution>& keys,
                                   std::vector<std::string>* locals) const {
  if (IsAggregate(e)) return absl::OkStatus();
  const bool simple = e.kind == ast::ExpressionKind::kVariable || e.kind == ast::ExpressionKind::kProperty;
  if (simple && IsKey(e, keys)) return absl::OkStatus();
  if (e.kind == ast::ExpressionKind::kVariable) {
    return CheckGroupedName(e.As<ast::Variable>().name, e.span, keys, *locals);
  }
  if (const auto* projection = e.TryAs<ast::MapProjection>()) {
    CG_RETURN_IF_ERROR(CheckGroupedName(projection->subject.name, projection->subject.span, keys, *locals));
    for (const ast::MapProjectionItem& item : projection->items) {
      if (item.kind != ast::MapProjectionItemKind::kVariable) continue;
      CG_RETURN_IF_ERROR(CheckGroupedName(item.key.name, item.key.span, keys, *locals));
    }
  }
  const size_t before = locals->size();
  for (std::string& name : BoundNames(e)) locals->push_back(std::move(name));
  absl::Status status;
  ForEachChild(e, [&](const ast::Expression& child) {
    if (status.ok()) status = CheckGrouping(child, keys, locals);
  });
  locals->resize(before);
  return status;
}

absl::Status Binder::CheckGroupedName(const std::string& name, Span span, const std::vector<Substitution>& keys,
                                      const std::vector<std::string>& locals) const {
  ast::Variable variable;
  variable.name = name;
  if (IsKey(variable, keys) || std::find(locals.begin(), locals.end(), name) != locals.end()) return absl::OkStatus();
  const std::optional<plan::VarId> var = scope_.Find(name);
  if (!var) return UndefinedVariable(name, span, scope_);
  if (constants_.Find(name) == var) return absl::OkStatus();  // the same for all rows
  return SyntaxError("AmbiguousAggregationExpression", span,
                     Cat("`", name, "` stands beside an aggregate but is not grouped by"),
                     Cat("return `", name, "` as a column of its own, or aggregate it"));
}

void Binder::AddImpliedKeys(const ast::Expression& e, ProjectionState* state) {
  if (IsAggregate(e)) return;
  if (const auto* projection = e.TryAs<ast::MapProjection>()) {
    ast::Variable subject;
    subject.name = projection->subject.name;
    const std::optional<plan::VarId> var = scope_.Find(subject.name);
    if (var && !IsKey(subject, state->texts) && constants_.Find(subject.name) != var) {
      state->keys.push_back({*var, plan::MakeVariable(*var, TypeOf(*var), projection->subject.span)});
      state->texts.push_back({ast::ToString(subject), *var});
    }
  }
  ForEachChild(e, [&](const ast::Expression& child) { AddImpliedKeys(child, state); });
}

absl::Status Binder::CheckGroupedReads(const plan::Expression& e, Span span, const ProjectionState& state) const {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  for (plan::VarId read : reads) {
    const auto is_read = [read](const auto& item) { return item.var == read; };
    const auto& names = constants_.names();
    if (std::any_of(state.aggregation.items.begin(), state.aggregation.items.end(), is_read) ||
        std::any_of(state.texts.begin(), state.texts.end(), is_read) ||
        std::any_of(names.begin(), names.end(), [read](const auto& name) { return name.second == read; })) {
      continue;
    }
    const std::string name = vars_->DisplayName(read);
    return SyntaxError("AmbiguousAggregationExpression", span,
                       Cat("`", name, "` stands beside an aggregate but is not grouped by"),
                       Cat("return `", name, "` as a column of its own, or compute this in a WITH before"));
  }
  return absl::OkStatus();
}

namespace {

struct FreeVariable {
  const ast::Variable* variable;
  bool in_aggregate;
};

// The variables of `e` that it does not bind itself, those aside that belong to what is projected as a whole.
void CollectUnprojected(const ast::Expression& e, const std::vector<Substitution>& projected, bool in_aggregate,
                        std::vector<std::string>* locals, std::vector<FreeVariable>* found) {
  const bool replaced = IsAggregate(e) || e.kind == ast::ExpressionKind::kProperty;
  if (replaced && IsKey(e, projected)) return;
  if (e.kind == ast::ExpressionKind::kVariable) {
    const auto& variable = e.As<ast::Variable>();
    if (std::find(locals->begin(), locals->end(), variable.name) == locals->end()) {
      found->push_back({&variable, in_aggregate});
    }
    return;
  }
  in_aggregate = in_aggregate || IsAggregate(e);
  const size_t before = locals->size();
  for (std::string& name : BoundNames(e)) locals->push_back(std::move(name));
  ForEachChild(e, [&](const ast::Expression& child) {
    CollectUnprojected(child, projected, in_aggregate, locals, found);
  });
  locals->resize(before);
}

}  // namespace

absl::Status Binder::CheckSortGrouping(const ast::Expression& e, const ProjectionState& state) {
  // Names that take part in what the rows are grouped by; all others are gone after the projection. An aggregate that
  // is not projected itself sees only what is.
  Scope grouped = state.output;
  for (const plan::ProjectItem& key : state.keys) {
    std::vector<plan::VarId> reads;
    plan::CollectVariables(*key.expression, &reads);
    for (const auto& [name, var] : state.input.names()) {
      if (std::find(reads.begin(), reads.end(), var) != reads.end()) grouped.Add(name, var);
    }
  }
  std::vector<std::string> locals;
  std::vector<FreeVariable> variables;
  CollectUnprojected(e, state.texts, /*in_aggregate=*/false, &locals, &variables);
  for (const auto& [variable, in_aggregate] : variables) {
    const Scope& visible = in_aggregate ? state.output : grouped;
    if (constants_.Find(variable->name)) continue;
    if (!visible.Find(variable->name)) return UndefinedVariable(variable->name, variable->span, state.output);
  }
  std::vector<Substitution> keys = state.texts;
  for (const auto& [name, var] : state.output.names()) keys.push_back({name, var});
  const Scope before = std::exchange(scope_, state.input);
  const absl::Status grouping = CheckGrouping(e, keys, &locals);
  scope_ = before;
  return grouping;
}

}  // namespace claimgraph::binder
