// The end of a path of which nobody reads anything is not walked row by row: it is counted (CountPaths).
//
// An aggregate over a product of paths then multiplies what it would otherwise enumerate; see Olteanu and Zavodny,
// "Size bounds for factorised representations of query results" (2015), for why that is worth it.
#include <algorithm>

#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::OperatorKind;
using Vars = std::vector<plan::VarId>;

constexpr size_t kHopsMax = 8;

bool Contains(const Vars& vars, plan::VarId var) { return std::find(vars.begin(), vars.end(), var) != vars.end(); }

// Whether the hop may be part of a counted path: nothing of it is read above `top`, the last hop of the path.
bool IsCounted(const plan::Expand& hop, const plan::Expand& top) {
  return !hop.into && !hop.relationship_bound && hop.distinct_from.empty() && !Contains(top.schema, hop.to) &&
         !Contains(top.schema, hop.relationship);
}

// Whether the only relationship that `hop` is told apart from is that of `before`, the hop that leads to it.
bool IsDistinctFrom(const plan::Expand& hop, const plan::Expand& before) {
  if (hop.distinct_ends.size() != 1) return false;
  const bool out = before.direction == plan::Direction::kOut;
  const plan::RelationshipEnds& ends = hop.distinct_ends[0];
  return ends.source == (out ? before.from : before.to) && ends.target == (out ? before.to : before.from);
}

// The hops of the counted path that ends with `top`, last first; empty when there is none.
std::vector<plan::Expand*> FindPath(plan::Expand& top) {
  std::vector<plan::Expand*> hops;
  plan::LogicalOperator* at = &top;
  while (at->kind == OperatorKind::kExpand && hops.size() < kHopsMax) {
    auto& hop = plan::As<plan::Expand>(*at);
    if (!IsCounted(hop, top) || (!hops.empty() && hops.back()->from != hop.to)) break;
    hops.push_back(&hop);
    at = at->children[0].get();
  }
  // A hop that is told apart from what lies before the path cannot be counted without it.
  while (!hops.empty() && !hops.back()->distinct_ends.empty()) hops.pop_back();
  for (size_t i = 0; i + 1 < hops.size(); ++i) {
    if (hops[i]->distinct_ends.empty() || IsDistinctFrom(*hops[i], *hops[i + 1])) continue;
    return {};
  }
  return hops;
}

// A single hop that nothing restricts is its node's degree, which Expand reads as it is.
bool IsDegree(const std::vector<plan::Expand*>& hops) { return hops.size() == 1 && hops[0]->to_labels == nullptr; }

void Rewrite(plan::PlanPtr* op);

void RewriteSubqueries(plan::Expression& e) {
  if (e.kind == plan::ExpressionKind::kSubquery) Rewrite(&e.subquery->plan);
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) RewriteSubqueries(*child);
  }
}

bool Fold(plan::PlanPtr* op) {
  if ((*op)->kind != OperatorKind::kExpand) return false;
  const std::vector<plan::Expand*> hops = FindPath(plan::As<plan::Expand>(**op));
  if (hops.empty() || IsDegree(hops)) return false;
  auto count = std::make_unique<plan::CountPaths>();
  count->schema = (*op)->schema;
  count->estimated_rows = (*op)->estimated_rows;
  count->from = hops.back()->from;
  for (size_t i = hops.size(); i-- > 0;) {
    plan::Expand& hop = *hops[i];
    count->hops.push_back({hop.types, hop.direction, std::move(hop.to_labels), !hop.distinct_ends.empty()});
  }
  count->children.push_back(std::move(hops.back()->children[0]));
  *op = std::move(count);
  return true;
}

void Rewrite(plan::PlanPtr* op) {
  Fold(op);
  plan::ForEachExpression(**op, [](plan::ExpressionPtr& e) {
    if (e != nullptr) RewriteSubqueries(*e);
  });
  for (plan::PlanPtr& child : (*op)->children) Rewrite(&child);
}

}  // namespace

absl::Status FoldCounts(plan::Plan* plan, const OptimizerContext&) {
  Rewrite(&plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
