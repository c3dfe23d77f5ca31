// Estimates for the operators that planning had no use for, so that EXPLAIN shows one for each. Statistics where there
// are some, otherwise rules of thumb. Runs last; changes nothing else.
#include "engine/optimizer/cardinality.h"
#include "engine/optimizer/derived_rows.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::OperatorKind;

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
    if (IsDerived(*op)) op->estimated_rows = DerivedRows(*op, outer, estimator_);
  }

 private:
  void FillSubqueries(plan::Expression* e) {
    if (e->kind == plan::ExpressionKind::kSubquery) Fill(e->subquery->plan.get(), 1);
    for (plan::ExpressionPtr& child : e->children) {
      if (child != nullptr) FillSubqueries(child.get());
    }
  }

  // What the planner of matches has estimated is better than what could be said here.
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

  const CardinalityEstimator estimator_;
};

}  // namespace

absl::Status EstimateRows(plan::Plan* plan, const OptimizerContext& context) {
  Estimates(context).Fill(plan->root.get(), 1);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
