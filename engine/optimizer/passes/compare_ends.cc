// Relationships that are only there to be told apart from others need not be carried.
//
// Two relationships of one type can be the same only where they go from and to the same nodes. When neither is read
// by anyone, rows that differ in them alone are equal, so instead of comparing ids it is enough to leave out one of
// the relationships between those nodes for each earlier one.
#include <algorithm>

#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::OperatorKind;
using Vars = std::vector<plan::VarId>;

bool Contains(const Vars& vars, plan::VarId var) { return std::find(vars.begin(), vars.end(), var) != vars.end(); }

// What an operator reads, leaving aside the relationships that an Expand compares its own with.
Vars ReadBesidesDistinct(const plan::LogicalOperator& op) {
  Vars read = plan::ReadVariables(op);
  if (op.kind != OperatorKind::kExpand) return read;
  const auto& expand = plan::As<plan::Expand>(op);
  for (const plan::VarId var : expand.distinct_from) {
    if (!(expand.relationship_bound && expand.relationship == var)) std::erase(read, var);
  }
  return read;
}

void CollectRead(const plan::LogicalOperator& op, Vars* read) {
  for (const plan::VarId var : ReadBesidesDistinct(op)) read->push_back(var);
  plan::ForEachExpression(op, [read](const plan::Expression& root) {
    plan::Walk(root, [read](const plan::Expression& e) {
      if (e.kind == plan::ExpressionKind::kSubquery) CollectRead(*e.subquery->plan, read);
    });
  });
  for (const plan::PlanPtr& child : op.children) CollectRead(*child, read);
}

class EndsComparer {
 public:
  explicit EndsComparer(Vars read) : read_(std::move(read)) {}

  void Rewrite(plan::LogicalOperator& op) {
    if (op.kind == OperatorKind::kExpand) RewriteExpand(plan::As<plan::Expand>(op));
    plan::ForEachExpression(op, [this](plan::ExpressionPtr& root) {
      if (root != nullptr) RewriteSubqueries(*root);
    });
    for (plan::PlanPtr& child : op.children) Rewrite(*child);
  }

 private:
  void RewriteSubqueries(plan::Expression& e) {
    if (e.kind == plan::ExpressionKind::kSubquery) Rewrite(*e.subquery->plan);
    for (plan::ExpressionPtr& child : e.children) {
      if (child != nullptr) RewriteSubqueries(*child);
    }
  }

  bool IsComparable(const plan::Expand& expand) const {
    return expand.direction != plan::Direction::kBoth && expand.types.size() == 1 && !expand.relationship_bound &&
           !Contains(read_, expand.relationship);
  }

  void RewriteExpand(plan::Expand& expand) {
    if (!IsComparable(expand)) return;
    std::erase_if(expand.distinct_from, [&](plan::VarId var) {
      const plan::Expand* other = FindMaker(expand.input(), var);
      if (other == nullptr || !IsComparable(*other) || other->types != expand.types) return false;
      const bool out = other->direction == plan::Direction::kOut;
      const plan::RelationshipEnds ends = {out ? other->from : other->to, out ? other->to : other->from};
      const Vars& schema = expand.input().schema;
      if (!Contains(schema, ends.source) || !Contains(schema, ends.target)) return false;
      expand.distinct_ends.push_back(ends);
      return true;
    });
  }

  // The Expand below `op`, or `op` itself, that makes the relationship; null when it is made in another way.
  static const plan::Expand* FindMaker(const plan::LogicalOperator& op, plan::VarId relationship) {
    const plan::LogicalOperator* at = &op;
    while (true) {
      if (at->kind == OperatorKind::kExpand && plan::As<plan::Expand>(*at).relationship == relationship) {
        return &plan::As<plan::Expand>(*at);
      }
      if (at->children.empty()) return nullptr;
      at = &at->input();
    }
  }

  const Vars read_;
};

}  // namespace

absl::Status CompareEnds(plan::Plan* plan, const OptimizerContext&) {
  Vars read = plan->outputs;
  CollectRead(*plan->root, &read);
  EndsComparer(std::move(read)).Rewrite(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
