// Narrows every schema to what is read above, from the root down. What an Expand makes and nobody reads is not made
// at all: it then only counts.
#include <algorithm>

#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using Vars = std::vector<plan::VarId>;

bool Contains(const Vars& vars, plan::VarId var) { return std::find(vars.begin(), vars.end(), var) != vars.end(); }

void Prune(plan::LogicalOperator& op, const Vars& required);

void PruneSubqueries(plan::Expression& e) {
  if (e.kind == plan::ExpressionKind::kSubquery) {
    Vars required;
    if (e.subquery->kind == plan::SubqueryKind::kCollect) required.push_back(e.subquery->result);
    Prune(*e.subquery->plan, required);
  }
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) PruneSubqueries(*child);
  }
}

void PruneIntersect(plan::ExpandIntersect& op, const Vars& required) {
  op.needs_to = Contains(required, op.to);
  for (plan::IntersectLeg& leg : op.legs) leg.needs_relationship = Contains(required, leg.relationship);
}

// Drops what the operator itself computes for nobody.
void PruneMade(plan::LogicalOperator& op, const Vars& required) {
  const auto unread = [&](const auto& item) { return !Contains(required, item.var); };
  switch (op.kind) {
    case plan::OperatorKind::kExpand: {
      auto& expand = plan::As<plan::Expand>(op);
      expand.needs_relationship = Contains(required, expand.relationship);
      expand.needs_to = Contains(required, expand.to);
      break;
    }
    case plan::OperatorKind::kExpandIntersect: PruneIntersect(plan::As<plan::ExpandIntersect>(op), required); break;
    case plan::OperatorKind::kVariableExpand: {
      auto& expand = plan::As<plan::VariableExpand>(op);
      expand.needs_relationships = Contains(required, expand.relationships);
      break;
    }
    case plan::OperatorKind::kPathExpand: {
      auto& expand = plan::As<plan::PathExpand>(op);
      Vars own;
      for (const plan::ExpressionPtr& predicate : expand.pattern.predicates) plan::CollectVariables(*predicate, &own);
      expand.needs_relationships = Contains(required, expand.relationships) || Contains(own, expand.relationships);
      std::erase_if(expand.pattern.outputs, [&](const auto& output) {
        return !Contains(required, output.var) && !Contains(own, output.var);
      });
      break;
    }
    case plan::OperatorKind::kProject: std::erase_if(plan::As<plan::Project>(op).items, unread); break;
    case plan::OperatorKind::kAggregate: std::erase_if(plan::As<plan::Aggregate>(op).aggregates, unread); break;
    case plan::OperatorKind::kArgument:
      std::erase_if(plan::As<plan::Argument>(op).vars, [&](plan::VarId var) { return !Contains(required, var); });
      break;
    default: break;
  }
}

bool KeepsAll(const plan::LogicalOperator& op) {
  switch (op.kind) {
    case plan::OperatorKind::kDistinct:
    case plan::OperatorKind::kUnion:
    case plan::OperatorKind::kTrace: return true;
    default: return false;
  }
}

void PruneChildren(plan::LogicalOperator& op, const Vars& required) {
  if (op.kind == plan::OperatorKind::kUnion) {
    for (size_t i = 0; i < op.children.size(); ++i) Prune(*op.children[i], plan::As<plan::Union>(op).inputs[i]);
    return;
  }
  // The second side first: what it asks of the first is then known.
  if (op.children.size() == 2) {
    Vars second = required;
    if (op.kind == plan::OperatorKind::kMerge) second = op.children[1]->schema;
    if (op.kind == plan::OperatorKind::kHashJoin) {
      const Vars& keys = plan::As<plan::HashJoin>(op).right_keys;
      second.insert(second.end(), keys.begin(), keys.end());
    }
    Prune(*op.children[1], second);
  }
  if (op.children.empty()) return;
  Vars first = plan::ReadVariables(op);
  if (!plan::ReplacesRow(op)) first.insert(first.end(), required.begin(), required.end());
  Prune(*op.children[0], first);
}

void Prune(plan::LogicalOperator& op, const Vars& required) {
  if (!KeepsAll(op)) {
    PruneMade(op, required);
    std::erase_if(op.schema, [&](plan::VarId var) { return !Contains(required, var); });
  }
  plan::ForEachExpression(op, [](plan::ExpressionPtr& e) {
    if (e != nullptr) PruneSubqueries(*e);
  });
  PruneChildren(op, KeepsAll(op) ? op.schema : required);
}

}  // namespace

absl::Status PruneColumns(plan::Plan* plan, const OptimizerContext&) {
  Prune(*plan->root, plan->outputs);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
