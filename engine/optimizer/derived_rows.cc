#include "engine/optimizer/derived_rows.h"

#include <algorithm>
#include <cmath>

namespace claimgraph::optimizer {
namespace {

using plan::OperatorKind;

constexpr double kListLength = 10;       // of a list that is not known
constexpr double kProcedureRows = 10;    // of a call
constexpr double kSemiSelectivity = 0.5;
// Groups grow more slowly than rows.
constexpr double kGroupsExponent = 0.75;

// A literal number of rows; `otherwise` where it is computed.
double CountOf(const plan::ExpressionPtr& count, double otherwise) {
  const bool known = count != nullptr && count->kind == plan::ExpressionKind::kLiteral &&
                     count->literal.type() == ValueType::kInt;
  return known ? static_cast<double>(std::max<int64_t>(count->literal.as_int(), 0)) : otherwise;
}

}  // namespace

double DerivedRows(const plan::LogicalOperator& op, double outer, const CardinalityEstimator& estimator) {
  const double input = op.children.empty() ? outer : op.input().estimated_rows;
  switch (op.kind) {
    case OperatorKind::kFilter: {
      double rows = input;
      for (const plan::ExpressionPtr& predicate : plan::As<plan::Filter>(op).predicates) {
        rows *= estimator.Selectivity(*predicate);
      }
      return rows;
    }
    case OperatorKind::kAggregate: {
      const size_t keys = plan::As<plan::Aggregate>(op).keys.size();
      return keys == 0 ? 1 : std::pow(input, kGroupsExponent);
    }
    case OperatorKind::kDistinct: return std::pow(input, kGroupsExponent);
    case OperatorKind::kSort: return std::min(input, CountOf(plan::As<plan::Sort>(op).top, input));
    case OperatorKind::kLimit: {
      const auto& limit = plan::As<plan::Limit>(op);
      return std::min(std::max(0.0, input - CountOf(limit.skip, 0)), CountOf(limit.limit, input));
    }
    case OperatorKind::kUnwind: {
      const plan::Expression& list = *plan::As<plan::Unwind>(op).list;
      const bool known = list.kind == plan::ExpressionKind::kLiteral && list.literal.type() == ValueType::kList;
      return input * (known ? static_cast<double>(list.literal.as_list().size()) : kListLength);
    }
    case OperatorKind::kUnion: {
      double rows = 0;
      for (const plan::PlanPtr& child : op.children) rows += child->estimated_rows;
      return plan::As<plan::Union>(op).distinct ? std::pow(rows, kGroupsExponent) : rows;
    }
    case OperatorKind::kHashJoin: {
      const double other = op.children[1]->estimated_rows;
      return plan::As<plan::HashJoin>(op).left_keys.empty() ? input * other : std::max(input, other);
    }
    case OperatorKind::kApply: {
      const double sub = op.children[1]->estimated_rows;
      const auto& apply = plan::As<plan::Apply>(op);
      if (apply.unit) return input;
      if (apply.apply == plan::ApplyKind::kInner) return input * sub;
      return apply.apply == plan::ApplyKind::kOptional ? input * std::max(sub, 1.0) : input * kSemiSelectivity;
    }
    case OperatorKind::kProcedureCall: {
      return plan::As<plan::ProcedureCall>(op).is_void ? input : input * kProcedureRows;
    }
    case OperatorKind::kEmptyResult: return 0;
    default: return input;
  }
}

}  // namespace claimgraph::optimizer
