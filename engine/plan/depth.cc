#include "engine/plan/depth.h"

#include <algorithm>
#include <vector>

#include "engine/plan/validator.h"

namespace claimgraph::plan {
namespace {

struct Place {
  const LogicalOperator* op = nullptr;  // or an expression
  const Expression* expression = nullptr;
  size_t depth = 0;  // this level included
};

// Of a pattern that is not planned yet, about what it becomes.
size_t LevelsOf(const LogicalOperator& op) {
  return op.kind == OperatorKind::kMatch ? 2 + As<Match>(op).graph.relationships.size() : 1;
}

}  // namespace

size_t DepthOf(const LogicalOperator& root) {
  size_t depth_max = 0;
  std::vector<Place> open = {{&root, nullptr, LevelsOf(root)}};
  while (!open.empty()) {
    const Place at = open.back();
    open.pop_back();
    depth_max = std::max(depth_max, at.depth);
    const auto add_plan = [&](const LogicalOperator& op) { open.push_back({&op, nullptr, at.depth + LevelsOf(op)}); };
    const auto add = [&](const Expression& e) { open.push_back({nullptr, &e, at.depth + 1}); };
    if (at.op != nullptr) {
      for (const PlanPtr& child : at.op->children) add_plan(*child);
      ForEachExpression(*at.op, add);
      continue;
    }
    for (const ExpressionPtr& child : at.expression->children) {
      if (child != nullptr) add(*child);
    }
    if (at.expression->subquery != nullptr) add_plan(*at.expression->subquery->plan);
  }
  return depth_max;
}

}  // namespace claimgraph::plan
