// Lowering of NodeScan, IndexSeek, Expand, ExpandIntersect and Apply.
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/apply.h"
#include "engine/executor/operators/expand_intersect.h"
#include "engine/executor/operators/graph_operators.h"

namespace claimgraph::executor {

absl::StatusOr<OperatorPtr> LowerNodeScan(const plan::NodeScan& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, op.input().schema, {op.var}));
  return std::make_unique<NodeScanOperator>(lowering.run(), std::move(input), op.labels.get(), std::move(layout),
                                            lowering.RangeOf(op));
}

absl::StatusOr<OperatorPtr> LowerIndexSeek(const plan::IndexSeek& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr value, lowering.Compile(*op.value, op.input().schema));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, op.input().schema, {op.var}));
  return std::make_unique<IndexSeekOperator>(lowering.run(), std::move(input), op, std::move(value),
                                             std::move(layout));
}

absl::StatusOr<OperatorPtr> LowerExpand(const plan::Expand& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  const Schema& in = op.input().schema;
  ExpandColumns columns;
  CG_ASSIGN_OR_RETURN(columns.from, GetColumn(in, op.from));
  if (op.into) {
    CG_ASSIGN_OR_RETURN(columns.to, GetColumn(in, op.to));
  }
  if (op.relationship_bound) {
    CG_ASSIGN_OR_RETURN(columns.relationship, GetColumn(in, op.relationship));
  }
  for (plan::VarId var : op.distinct_from) {
    CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(in, var));
    columns.distinct_from.push_back(position);
  }
  CG_ASSIGN_OR_RETURN(columns.layout, LayoutOf(op.schema, in, {op.relationship, op.to}));
  if (op.relationship_bound) {
    return std::make_unique<BoundExpandOperator>(lowering.run(), std::move(input), op, std::move(columns));
  }
  const bool only_counts = !op.needs_relationship && !op.needs_to && !op.into && op.to_labels == nullptr &&
                           op.distinct_from.empty();
  if (only_counts) {
    return std::make_unique<DegreeExpandOperator>(lowering.run(), std::move(input), op, std::move(columns));
  }
  return std::make_unique<ExpandOperator>(lowering.run(), std::move(input), op, std::move(columns));
}

absl::StatusOr<OperatorPtr> LowerExpandIntersect(const plan::ExpandIntersect& op, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_RET_CHECK(op.legs.size() >= 2);
  const Schema& in = op.input().schema;
  IntersectColumns columns;
  Schema made;
  for (const plan::IntersectLeg& leg : op.legs) {
    IntersectColumns::Leg& out = columns.legs.emplace_back();
    CG_ASSIGN_OR_RETURN(out.from, GetColumn(in, leg.from));
    for (const plan::DistinctRelationship& other : leg.distinct_from) {
      const size_t earlier = FindColumn(made, other.relationship);
      if (earlier < made.size()) {
        out.legs.push_back(static_cast<uint32_t>(earlier));
      } else if (op.by_ends) {
        CG_ASSIGN_OR_RETURN(const uint32_t source, GetColumn(in, other.source));
        CG_ASSIGN_OR_RETURN(const uint32_t target, GetColumn(in, other.target));
        out.between.emplace_back(source, target);
      } else {
        CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(in, other.relationship));
        out.relationships.push_back(position);
      }
    }
    made.push_back(leg.relationship);
  }
  made.push_back(op.to);
  CG_ASSIGN_OR_RETURN(columns.layout, LayoutOf(op.schema, in, made));
  return std::make_unique<ExpandIntersectOperator>(lowering.run(), std::move(input), op, std::move(columns));
}

absl::StatusOr<OperatorPtr> LowerApply(const plan::Apply& op, Lowering& lowering) {
  const plan::LogicalOperator& outer_op = *op.children[0];
  const plan::LogicalOperator& sub_op = *op.children[1];
  const bool eager = Writes(sub_op);
  CG_ASSIGN_OR_RETURN(OperatorPtr outer, eager ? lowering.Lower(outer_op) : lowering.LowerWeighted(outer_op));
  // How often a row of the sub-plan counts does not matter to those that only ask whether there is one.
  CG_ASSIGN_OR_RETURN(SubPlan sub, lowering.LowerSubPlan(sub_op, outer_op.schema, /*weighted=*/true));
  if (op.unit) {
    return Narrowed(std::make_unique<UnitApplyOperator>(lowering.run(), std::move(outer), eager, std::move(sub)),
                    outer_op.schema, op.schema, lowering);
  }
  if (op.apply == plan::ApplyKind::kSemi || op.apply == plan::ApplyKind::kAnti) {
    return Narrowed(std::make_unique<SemiApplyOperator>(lowering.run(), std::move(outer), eager, std::move(sub),
                                                        op.apply == plan::ApplyKind::kAnti),
                    outer_op.schema, op.schema, lowering);
  }
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, outer_op.schema, sub_op.schema));
  return std::make_unique<ApplyOperator>(lowering.run(), std::move(outer), eager, std::move(sub),
                                         op.apply == plan::ApplyKind::kOptional, std::move(layout),
                                         static_cast<uint32_t>(outer_op.schema.size()));
}

}  // namespace claimgraph::executor
