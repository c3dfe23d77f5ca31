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

void ForEachOperator(plan::LogicalOperator& op, const std::function<void(plan::LogicalOperator&)>& visit);

void ForEachOperator(plan::Expression& e, const std::function<void(plan::LogicalOperator&)>& visit) {
  if (e.kind == plan::ExpressionKind::kSubquery) ForEachOperator(*e.subquery->plan, visit);
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) ForEachOperator(*child, visit);
  }
}

void ForEachOperator(plan::LogicalOperator& op, const std::function<void(plan::LogicalOperator&)>& visit) {
  visit(op);
  plan::ForEachExpression(op, [&visit](plan::ExpressionPtr& e) {
    if (e != nullptr) ForEachOperator(*e, visit);
  });
  for (plan::PlanPtr& child : op.children) ForEachOperator(*child, visit);
}

bool EndsAreKnown(const plan::ExpandIntersect& op) {
  return std::all_of(op.legs.begin(), op.legs.end(), [](const plan::IntersectLeg& leg) {
    return std::all_of(leg.distinct_from.begin(), leg.distinct_from.end(),
                       [](const plan::DistinctRelationship& other) { return other.source.valid(); });
  });
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
      ForEachOperator(root, [this](plan::LogicalOperator& op) {
        if (op.kind == OperatorKind::kExpand) CollectByIds(plan::As<plan::Expand>(op));
        if (op.kind == OperatorKind::kExpandIntersect) CollectByIds(&plan::As<plan::ExpandIntersect>(op));
      });
    } while (read_.size() != before);
    ForEachOperator(root, [this](plan::LogicalOperator& op) {
      if (op.kind != OperatorKind::kExpand) return;
      auto& expand = plan::As<plan::Expand>(op);
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
      Read(other);
      Read(expand.relationship);
    }
  }

  void CollectByIds(plan::ExpandIntersect* op) {
    op->by_ends = op->by_ends && std::none_of(op->legs.begin(), op->legs.end(), [this](const plan::IntersectLeg& leg) {
      return Contains(read_, leg.relationship);
    });
    if (op->by_ends) return;
    for (const plan::IntersectLeg& leg : op->legs) {
      if (leg.distinct_from.empty()) continue;
      Read(leg.relationship);
      for (const plan::DistinctRelationship& other : leg.distinct_from) Read(other.relationship);
    }
  }

  void Read(plan::VarId relationship) {
    if (!Contains(read_, relationship)) read_.push_back(relationship);
  }

  Vars read_;
};

}  // namespace

absl::Status CompareEnds(plan::Plan* plan, const OptimizerContext&) {
  // Intersections by ends, unless that turns out to be wrong.
  ForEachOperator(*plan->root, [](plan::LogicalOperator& op) {
    if (op.kind != OperatorKind::kExpandIntersect) return;
    auto& intersect = plan::As<plan::ExpandIntersect>(op);
    intersect.by_ends = EndsAreKnown(intersect);
  });
  Vars read = plan->outputs;
  CollectRead(*plan->root, &read);
  EndsComparer(std::move(read)).Rewrite(*plan->root);
  // What is counted has no relationships to show.
  ForEachOperator(*plan->root, [](plan::LogicalOperator& op) {
    if (op.kind != OperatorKind::kExpandIntersect) return;
    auto& intersect = plan::As<plan::ExpandIntersect>(op);
    for (plan::IntersectLeg& leg : intersect.legs) leg.needs_relationship = !intersect.by_ends;
  });
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
