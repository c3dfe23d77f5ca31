// Relationships that are only there to be told apart from others need not be carried.
//
// Two relationships of one type can be the same only where they go from and to the same nodes. When neither is read
// by anyone, rows that differ in them alone are equal, so instead of comparing ids it is enough to leave out one of
// the relationships between those nodes for each earlier one.
#include <algorithm>
#include <functional>

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

// The Expand below `op`, or `op` itself, that makes the relationship; null when it is made in another way.
const plan::Expand* FindMaker(const plan::LogicalOperator& op, plan::VarId relationship) {
  const plan::LogicalOperator* at = &op;
  while (true) {
    if (at->kind == OperatorKind::kExpand && plan::As<plan::Expand>(*at).relationship == relationship) {
      return &plan::As<plan::Expand>(*at);
    }
    if (at->children.empty()) return nullptr;
    at = &at->input();
  }
}

plan::RelationshipEnds EndsOf(const plan::Expand& expand) {
  if (expand.direction == plan::Direction::kOut) return {expand.from, expand.to};
  return {expand.to, expand.from};
}

void ForEachExpand(plan::LogicalOperator& op, const std::function<void(plan::Expand&)>& visit);

void ForEachExpand(plan::Expression& e, const std::function<void(plan::Expand&)>& visit) {
  if (e.kind == plan::ExpressionKind::kSubquery) ForEachExpand(*e.subquery->plan, visit);
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) ForEachExpand(*child, visit);
  }
}

void ForEachExpand(plan::LogicalOperator& op, const std::function<void(plan::Expand&)>& visit) {
  if (op.kind == OperatorKind::kExpand) visit(plan::As<plan::Expand>(op));
  plan::ForEachExpression(op, [&visit](plan::ExpressionPtr& e) {
    if (e != nullptr) ForEachExpand(*e, visit);
  });
  for (plan::PlanPtr& child : op.children) ForEachExpand(*child, visit);
}

class EndsComparer {
 public:
  // `read`: relationships whose identity matters to somebody.
  explicit EndsComparer(Vars read) : read_(std::move(read)) {}

  void Rewrite(plan::LogicalOperator& root) {
    // One comparison by id makes the identity of both matter, also to comparisons that have been looked at already.
    size_t before = 0;
    do {
      before = read_.size();
      ForEachExpand(root, [this](plan::Expand& expand) { CollectByIds(expand); });
    } while (read_.size() != before);
    ForEachExpand(root, [this](plan::Expand& expand) {
      std::erase_if(expand.distinct_from, [&](plan::VarId other) {
        if (!IsByEnds(expand, other)) return false;
        expand.distinct_ends.push_back(EndsOf(*FindMaker(expand.input(), other)));
        return true;
      });
    });
  }

 private:
  bool IsComparable(const plan::Expand& expand) const {
    return expand.direction != plan::Direction::kBoth && expand.types.size() == 1 && !expand.relationship_bound &&
           !Contains(read_, expand.relationship);
  }

  bool IsByEnds(const plan::Expand& expand, plan::VarId other) const {
    if (!IsComparable(expand)) return false;
    const plan::Expand* maker = FindMaker(expand.input(), other);
    if (maker == nullptr || !IsComparable(*maker) || maker->types != expand.types) return false;
    const plan::RelationshipEnds ends = EndsOf(*maker);
    const Vars& schema = expand.input().schema;
    return Contains(schema, ends.source) && Contains(schema, ends.target);
  }

  void CollectByIds(const plan::Expand& expand) {
    for (const plan::VarId other : expand.distinct_from) {
      if (IsByEnds(expand, other)) continue;
      for (const plan::VarId var : {other, expand.relationship}) {
        if (!Contains(read_, var)) read_.push_back(var);
      }
    }
  }

  Vars read_;
};

}  // namespace

absl::Status CompareEnds(plan::Plan* plan, const OptimizerContext&) {
  Vars read = plan->outputs;
  CollectRead(*plan->root, &read);
  EndsComparer(std::move(read)).Rewrite(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
