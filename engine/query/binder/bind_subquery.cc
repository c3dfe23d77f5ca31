// EXISTS, COUNT, COLLECT and VALUE, pattern predicates and pattern comprehensions: expressions that hold a plan.
#include <algorithm>

#include "engine/base/stack.h"
#include "engine/plan/depth.h"
#include "engine/plan/validator.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;

void CollectReads(const plan::LogicalOperator& op, std::vector<plan::VarId>* reads) {
  for (plan::VarId var : plan::ReadVariables(op)) reads->push_back(var);
  for (const plan::PlanPtr& child : op.children) CollectReads(*child, reads);
}

void Narrow(plan::LogicalOperator& op, const std::vector<plan::VarId>& reads) {
  if (op.kind == plan::OperatorKind::kArgument) {
    std::erase_if(plan::As<plan::Argument>(op).vars,
                  [&](plan::VarId var) { return std::find(reads.begin(), reads.end(), var) == reads.end(); });
  }
  // The second side of an Apply or Merge has been narrowed when it was bound.
  const bool nested = op.kind == plan::OperatorKind::kApply || op.kind == plan::OperatorKind::kMerge;
  for (size_t i = 0; i < op.children.size(); ++i) {
    if (!(nested && i == 1)) Narrow(*op.children[i], reads);
  }
}

// Narrows the Arguments of `op` to what it reads, or what `more` names.
void NarrowToReads(plan::LogicalOperator* op, std::vector<plan::VarId> more) {
  plan::ComputeSchema(*op);
  CollectReads(*op, &more);
  Narrow(*op, more);
  plan::ComputeSchema(*op);
}

bool Contains(const std::vector<plan::VarId>& vars, plan::VarId var) {
  return std::find(vars.begin(), vars.end(), var) != vars.end();
}

// Variables of the outer row (`outer`) stay readable behind what replaces the row: a projection passes them on; after
// anything else they are put beside its rows again. `above` are those that are read further up.
void CarryThrough(plan::PlanPtr* op, std::vector<plan::VarId> above, const std::vector<plan::VarId>& outer) {
  plan::LogicalOperator& here = **op;
  if (here.children.empty()) return;
  const bool replaces = plan::ReplacesRow(here);
  if (replaces) {
    const std::vector<plan::VarId> made = plan::MadeVariables(here);
    std::erase_if(above, [&](plan::VarId var) { return Contains(made, var); });
  }
  const std::vector<plan::VarId> carried = replaces ? std::exchange(above, {}) : std::vector<plan::VarId>();
  if (here.kind == plan::OperatorKind::kProject) {
    for (plan::VarId var : carried) {
      plan::As<plan::Project>(here).items.push_back({var, plan::MakeVariable(var, TypeSet::Any())});
    }
  }
  if (here.kind != plan::OperatorKind::kUnion) {
    for (plan::VarId var : plan::ReadVariables(here)) {
      if (Contains(outer, var) && !Contains(above, var)) above.push_back(var);
    }
  }
  const size_t inputs = here.kind == plan::OperatorKind::kUnion ? here.children.size() : 1;
  for (size_t i = 0; i < inputs; ++i) CarryThrough(&here.children[i], above, outer);
  if (carried.empty() || here.kind == plan::OperatorKind::kProject) return;
  NarrowToReads(op->get(), {});
  auto argument = std::make_unique<plan::Argument>();
  auto apply = std::make_unique<plan::Apply>();
  apply->children.push_back(nullptr);
  apply->children.push_back(std::move(*op));
  argument->vars = plan::ReadVariables(*apply);
  for (plan::VarId var : carried) {
    if (!Contains(argument->vars, var)) argument->vars.push_back(var);
  }
  apply->children[0] = std::move(argument);
  *op = std::move(apply);
}

ExpressionPtr MakeSubquery(plan::SubqueryKind kind, plan::PlanPtr plan, plan::VarId result, Span span) {
  auto e = std::make_unique<plan::Expression>(ExpressionKind::kSubquery, span);
  e->subquery = std::make_unique<plan::Subquery>();
  e->subquery->kind = kind;
  e->subquery->plan = std::move(plan);
  e->subquery->result = result;
  e->type = kind == plan::SubqueryKind::kExists  ? ValueType::kBool
            : kind == plan::SubqueryKind::kCount ? ValueType::kInt
                                                 : ValueType::kList;
  return e;
}

absl::Status WritesInside(Span span) {
  return SyntaxError("InvalidClauseComposition", span, "an expression cannot change the graph",
                     "use CALL { ... } for a subquery that writes");
}

}  // namespace

absl::StatusOr<plan::PlanPtr> Binder::InSubPlan(const std::function<absl::Status()>& bind,
                                                std::vector<plan::VarId> extra_reads) {
  auto argument = std::make_unique<plan::Argument>();
  argument->vars = scope_.Variables();
  const std::vector<plan::VarId> outer_vars = argument->vars;
  plan::PlanPtr outer_plan = std::exchange(plan_, std::move(argument));
  std::vector<OutputColumn> outer_outputs = std::exchange(outputs_, {});
  const bool outer_has_outputs = std::exchange(has_outputs_, false);
  Aggregation* outer_aggregation = std::exchange(aggregation_, nullptr);
  const auto* outer_substitutions = std::exchange(substitutions_, nullptr);
  const absl::Status status = bind();
  plan::PlanPtr sub_plan = std::exchange(plan_, std::move(outer_plan));
  sub_outputs_ = std::exchange(outputs_, std::move(outer_outputs));
  sub_has_outputs_ = std::exchange(has_outputs_, outer_has_outputs);
  aggregation_ = outer_aggregation;
  substitutions_ = outer_substitutions;
  CG_RETURN_IF_ERROR(status);
  CG_RETURN_IF_ERROR(CheckStack(plan::DepthOf(*sub_plan)));
  plan::ComputeSchema(*sub_plan);
  CarryThrough(&sub_plan, {}, outer_vars);
  for (const OutputColumn& column : sub_outputs_) extra_reads.push_back(column.var);
  NarrowToReads(sub_plan.get(), std::move(extra_reads));
  return sub_plan;
}

absl::StatusOr<ExpressionPtr> Binder::BindSubquery(const ast::Subquery& e) {
  const Scope before = scope_;
  const Scope constants_before = std::exchange(constants_, scope_);
  const bool writes_before = std::exchange(result_.writes, false);
  CG_ASSIGN_OR_RETURN(plan::PlanPtr sub_plan, InSubPlan([&]() -> absl::Status {
                        CG_RETURN_IF_ERROR(BindRegularQuery(e.query->As<ast::RegularQuery>()));
                        if (e.subquery != ast::SubqueryKind::kValue) return absl::OkStatus();
                        // A second row is enough to know that there are too many.
                        auto limit = std::make_unique<plan::Limit>();
                        limit->limit = plan::MakeLiteral(Value::Int(2), e.span);
                        Wrap(std::move(limit));
                        return absl::OkStatus();
                      }));
  scope_ = before;
  constants_ = constants_before;
  const bool writes = std::exchange(result_.writes, writes_before);
  if (writes) return WritesInside(e.span);
  switch (e.subquery) {
    case ast::SubqueryKind::kExists:
      return MakeSubquery(plan::SubqueryKind::kExists, std::move(sub_plan), {}, e.span);
    case ast::SubqueryKind::kCount:
      return MakeSubquery(plan::SubqueryKind::kCount, std::move(sub_plan), {}, e.span);
    case ast::SubqueryKind::kCollect:
    case ast::SubqueryKind::kValue:
      break;
  }
  const bool is_value = e.subquery == ast::SubqueryKind::kValue;
  if (sub_outputs_.size() != 1) {
    return SyntaxError("InvalidNumberOfColumns", e.span,
                       Cat(is_value ? "VALUE" : "COLLECT", " { ... } has to return exactly one column"));
  }
  const plan::VarId result = sub_outputs_[0].var;
  ExpressionPtr list = MakeSubquery(plan::SubqueryKind::kCollect, std::move(sub_plan), result, e.span);
  if (!is_value) return list;
  CG_ASSIGN_OR_RETURN(ExpressionPtr value, Call("SINGLE ITEM", Arguments(std::move(list)), e.span));
  value->type = TypeOf(result);
  return value;
}

// A pattern predicate is an EXISTS; a shortest path as a value is what a COLLECT of it finds.
absl::StatusOr<ExpressionPtr> Binder::BindPatternExpression(const ast::PatternExpression& e) {
  const bool is_value = e.pattern.selector != ast::PathSelector::kAll;
  const Scope before = scope_;
  plan::VarId path;
  CG_ASSIGN_OR_RETURN(plan::PlanPtr sub_plan, InSubPlan([&]() -> absl::Status {
                        auto match = std::make_unique<plan::Match>();
                        CG_ASSIGN_OR_RETURN(const PatternPlaces places,
                                            BindPattern(e.pattern, {}, /*declare=*/is_value, &match->graph));
                        CG_RETURN_IF_ERROR(BindPatternPredicates(places, {}, &match->graph));
                        if (is_value && match->graph.path_vars.empty())
                          AddPath(" ", e.pattern.span, places, &match->graph);
                        if (is_value) path = match->graph.path_vars.back();
                        Wrap(std::move(match));
                        if (is_value) outputs_ = {{" ", path}};
                        return absl::OkStatus();
                      }));
  scope_ = before;
  if (!is_value) return MakeSubquery(plan::SubqueryKind::kExists, std::move(sub_plan), {}, e.span);
  ExpressionPtr paths = MakeSubquery(plan::SubqueryKind::kCollect, std::move(sub_plan), path, e.span);
  if (e.pattern.selector == ast::PathSelector::kAllShortestPaths) return paths;
  std::vector<ExpressionPtr> arguments;
  arguments.push_back(std::move(paths));
  CG_ASSIGN_OR_RETURN(ExpressionPtr first, Call("head", std::move(arguments), e.span));
  first->type = ValueType::kPath;
  return first;
}

absl::StatusOr<ExpressionPtr> Binder::BindPatternComprehension(const ast::PatternComprehension& e) {
  const Scope before = scope_;
  plan::VarId result;
  CG_ASSIGN_OR_RETURN(plan::PlanPtr sub_plan, InSubPlan([&]() -> absl::Status {
                        auto match = std::make_unique<plan::Match>();
                        CG_ASSIGN_OR_RETURN(const PatternPlaces places,
                                            BindPattern(e.pattern, {}, /*declare=*/true, &match->graph));
                        CG_RETURN_IF_ERROR(BindPatternPredicates(places, {}, &match->graph));
                        if (e.where != nullptr) {
                          CG_ASSIGN_OR_RETURN(ExpressionPtr where, BindPredicate(*e.where));
                          plan::SplitConjunction(std::move(where), &match->graph.predicates);
                        }
                        Wrap(std::move(match));
                        CG_ASSIGN_OR_RETURN(ExpressionPtr value, BindExpression(*e.result));
                        result = Anonymous(value->type);
                        auto project = std::make_unique<plan::Project>();
                        project->items.push_back({result, std::move(value)});
                        Wrap(std::move(project));
                        outputs_ = {{" ", result}};
                        return absl::OkStatus();
                      }));
  scope_ = before;
  return MakeSubquery(plan::SubqueryKind::kCollect, std::move(sub_plan), result, e.span);
}

}  // namespace claimgraph::binder
