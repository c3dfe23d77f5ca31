// Match operators become scans, expands and filters; an optional one becomes an optional Apply around them.
#include <algorithm>

#include "engine/base/stack.h"
#include "engine/base/status.h"
#include "engine/optimizer/derived_rows.h"
#include "engine/optimizer/match_planner.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/depth.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

// Rows of a pattern whose conditions hold a subquery: those are planned first.
constexpr double kRowsOfMatch = 100;

class MatchRewriter {
 public:
  MatchRewriter(plan::Plan* plan, const OptimizerContext& context) : context_(context), estimator_(context) {
    place_.variables = &plan->variables;
  }

  void Rewrite(plan::PlanPtr* op);

 private:
  void RewriteChildren(plan::LogicalOperator& op);
  void RewriteSubPlan(plan::PlanPtr* sub_plan, double outer_rows, bool may_join);
  void RewriteSubqueries(plan::Expression& e, double outer_rows);
  plan::PlanPtr PlanOptional(plan::PlanPtr match);
  MatchPlace Place() const {
    MatchPlace place = place_;
    place.may_join = place_.may_join && !written_;
    return place;
  }

  const OptimizerContext& context_;
  const CardinalityEstimator estimator_;
  MatchPlace place_;
  bool written_ = false;  // by what runs before
};

void MatchRewriter::RewriteSubPlan(plan::PlanPtr* sub_plan, double outer_rows, bool may_join) {
  const MatchPlace place = place_;
  place_.in_sub_plan = true;
  place_.runs *= std::max(outer_rows, 1.0);
  place_.may_join = place_.may_join && may_join;
  Rewrite(sub_plan);
  place_ = place;
}

void MatchRewriter::RewriteSubqueries(plan::Expression& e, double outer_rows) {
  if (e.kind == plan::ExpressionKind::kSubquery) RewriteSubPlan(&e.subquery->plan, outer_rows, /*may_join=*/true);
  for (plan::ExpressionPtr& child : e.children) {
    if (child != nullptr) RewriteSubqueries(*child, outer_rows);
  }
}

// What MERGE looks for is looked for again for every row, and may have been made by the row before.
void MatchRewriter::RewriteChildren(plan::LogicalOperator& op) {
  const bool merges = op.kind == plan::OperatorKind::kMerge;
  const bool has_sub_plan = merges || op.kind == plan::OperatorKind::kApply;
  for (size_t i = 0; i < op.children.size(); ++i) {
    if (has_sub_plan && i > 0) {
      RewriteSubPlan(&op.children[i], op.children[0]->estimated_rows, !merges);
    } else {
      Rewrite(&op.children[i]);
    }
  }
}

plan::PlanPtr MatchRewriter::PlanOptional(plan::PlanPtr match) {
  const std::vector<plan::VarId> reads = plan::ReadVariables(*match);
  auto argument = std::make_unique<plan::Argument>();
  argument->vars = reads;
  argument->estimated_rows = 1;
  MatchPlace place = Place();
  place.in_sub_plan = true;
  place.runs *= std::max(match->children[0]->estimated_rows, 1.0);
  MatchPlanner planner(context_, std::move(plan::As<plan::Match>(*match).graph), reads, place);
  auto apply = std::make_unique<plan::Apply>();
  apply->apply = plan::ApplyKind::kOptional;
  apply->estimated_rows = match->children[0]->estimated_rows;
  apply->children.push_back(std::move(match->children[0]));
  apply->children.push_back(planner.Plan(std::move(argument)));
  return apply;
}

void MatchRewriter::Rewrite(plan::PlanPtr* op) {
  RewriteChildren(**op);
  double outer_rows = (*op)->kind == plan::OperatorKind::kMatch ? kRowsOfMatch : 1;
  if (!(*op)->children.empty()) outer_rows *= std::max((*op)->children[0]->estimated_rows, 1.0);
  plan::ForEachExpression(**op, [&](plan::ExpressionPtr& e) {
    if (e != nullptr) RewriteSubqueries(*e, outer_rows);
  });
  // What is found above an operator that writes has to be looked for after it has written.
  written_ = written_ || plan::IsWrite((*op)->kind);
  if ((*op)->kind == plan::OperatorKind::kArgument && (*op)->estimated_rows < 0) (*op)->estimated_rows = 1;
  if ((*op)->kind != plan::OperatorKind::kMatch) {
    const bool first = !(*op)->children.empty() && (*op)->estimated_rows < 0;
    if (first) (*op)->estimated_rows = DerivedRows(**op, 1, estimator_);
    return;
  }
  auto& match = plan::As<plan::Match>(**op);
  if (match.optional) {
    *op = PlanOptional(std::move(*op));
    return;
  }
  // What the input is made of may have been planned just now, without a schema yet.
  plan::ComputeSchema(*match.children[0]);
  MatchPlanner planner(context_, std::move(match.graph), match.children[0]->schema, Place());
  plan::PlanPtr input = std::move(match.children[0]);
  *op = planner.Plan(std::move(input));
}

}  // namespace

absl::Status PlanMatches(plan::Plan* plan, const OptimizerContext& context) {
  MatchRewriter(plan, context).Rewrite(&plan->root);
  CG_RETURN_IF_ERROR(CheckStack(plan::DepthOf(*plan->root)));  // what was one operator may now be many
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
