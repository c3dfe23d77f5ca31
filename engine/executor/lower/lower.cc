#include "engine/executor/lower/lower.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"

namespace claimgraph::executor {
namespace {

absl::StatusOr<OperatorPtr> Dispatch(const plan::LogicalOperator& op, Lowering& lowering) {
  using plan::OperatorKind;
  switch (op.kind) {
#define CG_CASE(Name) \
  case OperatorKind::k##Name: return Lower##Name(plan::As<plan::Name>(op), lowering);
    CG_CASE(Argument)
    CG_CASE(NodeScan)
    CG_CASE(IndexSeek)
    CG_CASE(Expand)
    CG_CASE(ExpandIntersect)
    CG_CASE(VariableExpand)
    CG_CASE(ShortestPath)
    CG_CASE(CountPaths)
    CG_CASE(PathExpand)
    CG_CASE(Filter)
    CG_CASE(Project)
    CG_CASE(Aggregate)
    CG_CASE(Distinct)
    CG_CASE(Sort)
    CG_CASE(Limit)
    CG_CASE(Unwind)
    CG_CASE(LoadCsv)
    CG_CASE(Union)
    CG_CASE(HashJoin)
    CG_CASE(Apply)
    CG_CASE(ProcedureCall)
    CG_CASE(Trace)
    CG_CASE(Create)
    CG_CASE(Set)
    CG_CASE(Merge)
    CG_CASE(Delete)
    CG_CASE(Retract)
    CG_CASE(EmptyResult)
    CG_CASE(SchemaCommand)
#undef CG_CASE
    case OperatorKind::kMatch: break;  // replaced by plan_match before a plan can run
  }
  return absl::InternalError("internal error: the plan holds an operator that cannot be run");
}

}  // namespace

size_t FindColumn(const Schema& schema, plan::VarId var) {
  return static_cast<size_t>(std::find(schema.begin(), schema.end(), var) - schema.begin());
}

absl::StatusOr<uint32_t> GetColumn(const Schema& schema, plan::VarId var) {
  const size_t position = FindColumn(schema, var);
  CG_RET_CHECK(position < schema.size());
  return static_cast<uint32_t>(position);
}

absl::StatusOr<std::vector<uint32_t>> LayoutOf(const Schema& schema, const Schema& input, const Schema& made) {
  std::vector<uint32_t> layout;
  layout.reserve(schema.size());
  for (plan::VarId var : schema) {
    size_t position = FindColumn(input, var);
    if (position == input.size()) position += FindColumn(made, var);
    CG_RET_CHECK(position < input.size() + made.size());
    layout.push_back(static_cast<uint32_t>(position));
  }
  return layout;
}

bool Writes(const plan::LogicalOperator& op) {
  if (plan::IsWrite(op.kind)) return true;
  return std::any_of(op.children.begin(), op.children.end(), [](const plan::PlanPtr& child) { return Writes(*child); });
}

absl::StatusOr<OperatorPtr> Lowering::LowerWeighted(const plan::LogicalOperator& op, const LaneTop& top) {
  for (const Region& region : regions_) {
    if (region.top == &op) return LowerRegion(region, top);
  }
  return LowerOwn(op);
}

bool Lowering::IsRegion(const plan::LogicalOperator& op) const {
  return std::any_of(regions_.begin(), regions_.end(), [&op](const Region& region) { return region.top == &op; });
}

absl::StatusOr<OperatorPtr> Lowering::LowerOwn(const plan::LogicalOperator& op) {
  CG_ASSIGN_OR_RETURN(OperatorPtr lowered, Dispatch(op, *this));
  if (profiles_ != nullptr) {
    profiles_->emplace_back(std::piecewise_construct, std::tuple(&op), std::tuple());
    lowered->set_profile(&profiles_->back().second);
  }
  return lowered;
}

absl::StatusOr<OperatorPtr> Lowering::Lower(const plan::LogicalOperator& op) {
  CG_ASSIGN_OR_RETURN(OperatorPtr lowered, LowerWeighted(op));
  return Repeated(std::move(lowered));
}

OperatorPtr Lowering::Repeated(OperatorPtr op) {
  if (!op->MayWeigh()) return op;
  return std::make_unique<RepeatOperator>(run_, std::move(op));
}

absl::StatusOr<SubPlan> Lowering::LowerSubPlan(const plan::LogicalOperator& root, const Schema& outer_schema,
                                               bool weighted) {
  SubPlan sub;
  sub.slot = std::make_unique<ArgumentSlot>();
  sub.slot->schema = &outer_schema;
  ArgumentSlot* const outer_slot = slot_;
  slot_ = sub.slot.get();
  absl::StatusOr<OperatorPtr> lowered = weighted ? LowerWeighted(root) : Lower(root);
  slot_ = outer_slot;
  CG_ASSIGN_OR_RETURN(sub.root, std::move(lowered));
  return sub;
}

absl::StatusOr<OperatorPtr> Lowering::LowerIndependent(const plan::LogicalOperator& root) {
  ArgumentSlot* const outer_slot = std::exchange(slot_, nullptr);
  absl::StatusOr<OperatorPtr> lowered = Lower(root);
  slot_ = outer_slot;
  return lowered;
}

}  // namespace claimgraph::executor
