// Estimates for the operators that planning had no use for, so that EXPLAIN shows one for each. Statistics where there
// are some, otherwise rules of thumb. Runs last; changes nothing else.
#include <algorithm>
#include <cmath>

#include "engine/optimizer/cardinality.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

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

class Estimates {
 public:
  explicit Estimates(const OptimizerContext& context) : estimator_(context) {}

  // `outer`: rows of an Argument leaf.
  void Fill(plan::LogicalOperator* op, double outer) {
    const bool has_sub_plan = op->kind == OperatorKind::kApply || op->kind == OperatorKind::kMerge;
    for (size_t i = 0; i < op->children.size(); ++i) {
      Fill(op->children[i].get(), has_sub_plan && i > 0 ? 1 : outer);
    }
    plan::ForEachExpression(*op, [this](plan::ExpressionPtr& e) {
      if (e != nullptr) FillSubqueries(e.get());
    });
    if (IsDerived(*op)) op->estimated_rows = Derive(*op, outer);
  }

 private:
  void FillSubqueries(plan::Expression* e) {
    if (e->kind == plan::ExpressionKind::kSubquery) Fill(e->subquery->plan.get(), 1);
    for (plan::ExpressionPtr& child : e->children) {
      if (child != nullptr) FillSubqueries(child.get());
    }
  }

  // What the planner of matches has estimated is better than what could be said here; to others it has given the rows
  // of their input.
  static bool IsDerived(const plan::LogicalOperator& op) {
    switch (op.kind) {
      case OperatorKind::kFilter: return op.estimated_rows < 0 || op.estimated_rows == op.input().estimated_rows;
      case OperatorKind::kProject:
      case OperatorKind::kApply:
      case OperatorKind::kTrace:
      case OperatorKind::kCreate:
      case OperatorKind::kSet:
      case OperatorKind::kMerge:
      case OperatorKind::kDelete:
      case OperatorKind::kRetract:
      case OperatorKind::kAggregate:
      case OperatorKind::kDistinct:
      case OperatorKind::kSort:
      case OperatorKind::kLimit:
      case OperatorKind::kUnwind:
      case OperatorKind::kUnion:
      case OperatorKind::kProcedureCall:
      case OperatorKind::kEmptyResult: return true;
      default: return op.estimated_rows < 0;
    }
  }

  double Derive(const plan::LogicalOperator& op, double outer) const {
    const double input = op.children.empty() ? outer : op.input().estimated_rows;
    switch (op.kind) {
      case OperatorKind::kFilter: {
        double rows = input;
        for (const plan::ExpressionPtr& predicate : plan::As<plan::Filter>(op).predicates) {
          rows *= estimator_.Selectivity(*predicate);
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

  const CardinalityEstimator estimator_;
};

}  // namespace

absl::Status EstimateRows(plan::Plan* plan, const OptimizerContext& context) {
  Estimates(context).Fill(plan->root.get(), 1);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
