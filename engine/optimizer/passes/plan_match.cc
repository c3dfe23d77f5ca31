// Match operators become scans, expands and filters; an optional one becomes an optional Apply around them.
#include <algorithm>

#include "engine/optimizer/match_planner.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

class MatchRewriter {
 public:
  explicit MatchRewriter(const OptimizerContext& context) : context_(context) {}

  void Rewrite(plan::PlanPtr* op);

 private:
  void RewriteSubqueries(plan::Expression& e);
  plan::PlanPtr PlanOptional(plan::PlanPtr match);

  const OptimizerContext& context_;
};

void MatchRewriter::RewriteSubqueries(plan::Expression& e) {
  if (e.kind == plan::ExpressionKind::kSubquery) Rewrite(&e.subquery->plan);
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) RewriteSubqueries(*child);
  }
}

plan::PlanPtr MatchRewriter::PlanOptional(plan::PlanPtr match) {
  const std::vector<plan::VarId> reads = plan::ReadVariables(*match);
  auto argument = std::make_unique<plan::Argument>();
  argument->vars = reads;
  argument->estimated_rows = 1;
  MatchPlanner planner(context_, std::move(plan::As<plan::Match>(*match).graph), reads);
  auto apply = std::make_unique<plan::Apply>();
  apply->apply = plan::ApplyKind::kOptional;
  apply->estimated_rows = match->children[0]->estimated_rows;
  apply->children.push_back(std::move(match->children[0]));
  apply->children.push_back(planner.Plan(std::move(argument)));
  return apply;
}

void MatchRewriter::Rewrite(plan::PlanPtr* op) {
  for (plan::PlanPtr& child : (*op)->children) Rewrite(&child);
  plan::ForEachExpression(**op, [&](plan::ExpressionPtr& e) {
    if (e != nullptr) RewriteSubqueries(*e);
  });
  if ((*op)->kind == plan::OperatorKind::kArgument && (*op)->estimated_rows < 0) (*op)->estimated_rows = 1;
  if ((*op)->kind != plan::OperatorKind::kMatch) {
    const bool first = !(*op)->children.empty() && (*op)->estimated_rows < 0;
    if (first) (*op)->estimated_rows = (*op)->children[0]->estimated_rows;
    return;
  }
  auto& match = plan::As<plan::Match>(**op);
  if (match.optional) {
    *op = PlanOptional(std::move(*op));
    return;
  }
  // What the input is made of may have been planned just now, without a schema yet.
  plan::ComputeSchema(*match.children[0]);
  MatchPlanner planner(context_, std::move(match.graph), match.children[0]->schema);
  plan::PlanPtr input = std::move(match.children[0]);
  *op = planner.Plan(std::move(input));
}

}  // namespace

absl::Status PlanMatches(plan::Plan* plan, const OptimizerContext& context) {
  MatchRewriter(context).Rewrite(&plan->root);
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
