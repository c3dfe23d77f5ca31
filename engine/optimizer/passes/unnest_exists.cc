// A filter on EXISTS { ... } becomes a semi-join, one on NOT EXISTS { ... } an anti-join.
#include "engine/functions/function.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

bool IsExists(const plan::Expression& e) {
  return e.kind == plan::ExpressionKind::kSubquery && e.subquery->kind == plan::SubqueryKind::kExists;
}

bool IsNotExists(const plan::Expression& e) {
  return e.kind == plan::ExpressionKind::kCall && e.function->name() == "NOT" && IsExists(*e.children[0]);
}

void Rewrite(plan::PlanPtr* op) {
  for (plan::PlanPtr& child : (*op)->children) Rewrite(&child);
  if ((*op)->kind != plan::OperatorKind::kFilter) return;
  auto& filter = plan::As<plan::Filter>(**op);
  std::vector<plan::PlanPtr> joins;
  std::erase_if(filter.predicates, [&](plan::ExpressionPtr& e) {
    if (!IsExists(*e) && !IsNotExists(*e)) return false;
    auto apply = std::make_unique<plan::Apply>();
    apply->apply = IsExists(*e) ? plan::ApplyKind::kSemi : plan::ApplyKind::kAnti;
    apply->children.resize(2);
    plan::Expression& exists = IsExists(*e) ? *e : *e->children[0];
    apply->children[1] = std::move(exists.subquery->plan);
    joins.push_back(std::move(apply));
    return true;
  });
  if (joins.empty()) return;
  // Cheap predicates first, then the joins, in the order they were written.
  plan::PlanPtr below = filter.predicates.empty() ? std::move(filter.children[0]) : std::move(*op);
  for (plan::PlanPtr& join : joins) {
    join->estimated_rows = below->estimated_rows;
    join->children[0] = std::move(below);
    below = std::move(join);
  }
  *op = std::move(below);
}

}  // namespace

absl::Status UnnestExists(plan::Plan* plan, const OptimizerContext&) {
  Rewrite(&plan->root);
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
