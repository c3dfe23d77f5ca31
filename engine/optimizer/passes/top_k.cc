// Sort directly below a Limit keeps only skip + limit rows. Both counts are constants, so they are evaluated once.
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

bool IsIntLiteral(const plan::ExpressionPtr& e) {
  return e == nullptr || (e->kind == plan::ExpressionKind::kLiteral && e->literal.type() == ValueType::kInt);
}

void Rewrite(plan::LogicalOperator& op) {
  for (plan::PlanPtr& child : op.children) Rewrite(*child);
  if (op.kind != plan::OperatorKind::kLimit || op.children[0]->kind != plan::OperatorKind::kSort) return;
  auto& limit = plan::As<plan::Limit>(op);
  auto& sort = plan::As<plan::Sort>(*op.children[0]);
  // Only literals: a parameter may turn out negative, which is the Limit's error to report.
  if (limit.limit == nullptr || !IsIntLiteral(limit.limit) || !IsIntLiteral(limit.skip)) return;
  const int64_t skip = limit.skip == nullptr ? 0 : limit.skip->literal.as_int();
  int64_t top = 0;
  if (__builtin_add_overflow(limit.limit->literal.as_int(), skip, &top)) return;
  sort.top = plan::MakeLiteral(Value::Int(top));
}

}  // namespace

absl::Status KeepTopK(plan::Plan* plan, const OptimizerContext&) {
  Rewrite(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
