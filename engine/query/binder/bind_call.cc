// CALL of procedures and of subqueries.
#include <algorithm>

#include "engine/base/edit_distance.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;

// A leading WITH of plain variables brings outer variables into `CALL { WITH a, b ... }`.
bool IsImportingWith(const ast::Clause& clause) {
  const auto* with = clause.TryAs<ast::WithClause>();
  if (with == nullptr || with->where != nullptr || with->projection.distinct) return false;
  return std::all_of(with->projection.items.begin(), with->projection.items.end(), [](const ast::ProjectionItem& item) {
    return !item.alias && item.expression->kind == ast::ExpressionKind::kVariable;
  });
}

}  // namespace

absl::StatusOr<std::vector<ExpressionPtr>> Binder::BindCallArguments(const ast::CallProcedureClause& clause,
                                                                     const ProcedureSignature& signature) {
  std::vector<ExpressionPtr> arguments;
  if (!clause.arguments) {
    if (!clause.standalone) {
      return SyntaxError("InvalidArgumentPassingMode", clause.span,
                         "only a CALL that stands alone may take its arguments from parameters",
                         "write the arguments in parentheses");
    }
    for (const ProcedureField& input : signature.inputs) {
      auto parameter = std::make_unique<plan::Expression>(plan::ExpressionKind::kParameter, clause.name.span);
      parameter->name = input.name;
      result_.parameters.push_back(input.name);
      arguments.push_back(std::move(parameter));
    }
    return arguments;
  }
  if (clause.arguments->size() != signature.inputs.size()) {
    return SyntaxError("InvalidNumberOfArguments", clause.span,
                       Cat("`", clause.name.name, "` takes ", signature.inputs.size(), " arguments, not ",
                           clause.arguments->size()));
  }
  for (size_t i = 0; i < clause.arguments->size(); ++i) {
    const ast::Expression& argument = *(*clause.arguments)[i];
    CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindExpression(argument));
    TypeSet accepted = signature.inputs[i].type;
    if (accepted.Has(ValueType::kFloat)) accepted = accepted | ValueType::kInt;
    if (!bound->type.empty() && !bound->type.Intersects(accepted)) {
      return SyntaxError("InvalidArgumentType", argument.span,
                         Cat("argument `", signature.inputs[i].name, "` of `", clause.name.name, "` is ",
                             accepted.ToString(), ", not ", bound->type.ToString()));
    }
    arguments.push_back(std::move(bound));
  }
  return arguments;
}

absl::Status Binder::BindProcedureCall(const ast::CallProcedureClause& clause) {
  ProcedureSignature signature;
  if (context_.procedures == nullptr || !context_.procedures->FindSignature(clause.name.name, &signature)) {
    NearestName nearest(clause.name.name);
    if (context_.procedures != nullptr) {
      for (const std::string& known : context_.procedures->Names()) nearest.Consider(known);
    }
    return CompileError("ProcedureError", "ProcedureNotFound", clause.name.span,
                        Cat("there is no procedure `", clause.name.name, "`"),
                        nearest.best().empty() ? "SHOW PROCEDURES lists those there are"
                                               : Cat("did you mean `", nearest.best(), "`?"));
  }
  auto call = std::make_unique<plan::ProcedureCall>();
  call->name = clause.name.name;
  call->is_void = signature.outputs.empty();
  CG_ASSIGN_OR_RETURN(call->arguments, BindCallArguments(clause, signature));
  const bool all = clause.yield_star || (clause.standalone && !clause.has_yield);
  std::vector<ast::YieldItem> items;
  if (all) {
    for (const ProcedureField& field : signature.outputs) items.push_back({clause.span, {field.name, clause.span}, {}});
  }
  CG_RETURN_IF_ERROR(BindYields(clause.name.name, signature, all ? items : clause.yield, call.get()));
  Wrap(std::move(call));
  if (clause.where != nullptr) CG_RETURN_IF_ERROR(BindWhere(*clause.where));
  if (clause.standalone) {
    has_outputs_ = !outputs_.empty();
  } else {
    outputs_.clear();
  }
  return absl::OkStatus();
}

absl::Status Binder::BindYields(const std::string& procedure, const ProcedureSignature& signature,
                                const std::vector<ast::YieldItem>& items, plan::ProcedureCall* call) {
  outputs_.clear();
  for (const ast::YieldItem& item : items) {
    const auto field = std::find_if(signature.outputs.begin(), signature.outputs.end(),
                                    [&](const ProcedureField& f) { return f.name == item.field.name; });
    if (field == signature.outputs.end()) {
      NearestName nearest(item.field.name);
      std::string names;
      for (const ProcedureField& known : signature.outputs) {
        nearest.Consider(known.name);
        CatTo(&names, names.empty() ? "" : ", ", known.name);
      }
      return SyntaxError("UndefinedVariable", item.field.span,
                         Cat("`", procedure, "` yields no `", item.field.name, "`"),
                         nearest.best().empty() ? Cat("it yields ", names)
                                                : Cat("did you mean `", nearest.best(), "`?"));
    }
    CG_RETURN_IF_ERROR(CheckUndeclared(item.variable()));
    const plan::VarId var = Declare(item.variable().name, field->type);
    call->yields.push_back({field->name, var});
    outputs_.push_back({item.variable().name, var});
  }
  return absl::OkStatus();
}

absl::Status Binder::BindWhere(const ast::Expression& where) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr predicate, BindPredicate(where));
  auto filter = std::make_unique<plan::Filter>();
  plan::SplitConjunction(std::move(predicate), &filter->predicates);
  Wrap(std::move(filter));
  return absl::OkStatus();
}

// As a subquery that only calls.
absl::Status Binder::BindOptionalCall(const ast::CallProcedureClause& clause) {
  CG_ASSIGN_OR_RETURN(plan::PlanPtr call, InSubPlan([&] { return BindProcedureCall(clause); }));
  auto apply = std::make_unique<plan::Apply>();
  apply->apply = plan::ApplyKind::kOptional;
  Wrap(std::move(apply));
  plan_->children.push_back(std::move(call));
  if (clause.standalone) {
    outputs_ = sub_outputs_;
    has_outputs_ = sub_has_outputs_;
  }
  return absl::OkStatus();
}

absl::Status Binder::BindCallSubquery(const ast::CallSubqueryClause& clause) {
  const auto& query = clause.query->As<ast::RegularQuery>();
  const Scope outer = scope_;
  const Scope outer_constants = std::exchange(constants_, Scope());
  if (clause.has_scope && !clause.import_all) {
    Scope imported;
    for (const ast::Identifier& name : clause.imports) {
      const std::optional<plan::VarId> var = scope_.Find(name.name);
      if (!var) return UndefinedVariable(name.name, name.span, scope_);
      imported.Add(name.name, *var);
    }
    scope_ = imported;
    constants_ = imported;
  } else if (clause.import_all) {
    constants_ = scope_;
  } else if (!clause.has_scope && !IsImportingWith(*query.parts[0].clauses[0])) {
    scope_ = Scope();
  }
  auto sub_plan = InSubPlan([&] { return BindRegularQuery(query); });
  scope_ = outer;
  constants_ = outer_constants;
  CG_RETURN_IF_ERROR(sub_plan.status());
  auto apply = std::make_unique<plan::Apply>();
  apply->apply = clause.optional ? plan::ApplyKind::kOptional : plan::ApplyKind::kInner;
  apply->unit = !sub_has_outputs_;
  if (apply->unit) sub_outputs_.clear();  // what its last WITH left is nobody's result
  for (const OutputColumn& column : sub_outputs_) {
    if (scope_.Find(column.name)) {
      return SyntaxError("VariableAlreadyBound", clause.span,
                         Cat("the subquery returns `", column.name, "`, which is already declared outside"),
                         "return it under another name with AS");
    }
    scope_.Add(column.name, column.var);
  }
  Wrap(std::move(apply));
  plan_->children.push_back(*std::move(sub_plan));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
