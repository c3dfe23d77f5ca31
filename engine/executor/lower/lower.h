// Lowering: logical operators to running operators. One function per operator, one file per group; lower.cc
// dispatches. Runs once per execution, so it allocates little and searches only schemas, which are short.
//
// Positions: a lowered operator addresses the columns of its input by position in the schema of the plan operator
// that produces it, and yields its own columns in the order of its own `schema`.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_LOWER_LOWER_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_LOWER_LOWER_H_

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/executor/parallel/morsel_source.h"
#include "engine/executor/parallel/region.h"
#include "engine/executor/run_context.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

using Schema = std::vector<plan::VarId>;
using ProfileList = std::deque<std::pair<const plan::LogicalOperator*, OperatorProfile>>;

class Lowering;

// Position of `var`, or schema.size() when it is not there.
size_t FindColumn(const Schema& schema, plan::VarId var);
// Internal when it is not there.
absl::StatusOr<uint32_t> GetColumn(const Schema& schema, plan::VarId var);

// Where each column of an operator's schema comes from: a column of its input, or (from the number of input columns
// on) one of the columns it makes itself, in the order of `made`. Internal for a variable that is neither.
absl::StatusOr<std::vector<uint32_t>> LayoutOf(const Schema& schema, const Schema& input, const Schema& made);

// `op`, whose columns are those of `input`, cut to `schema`; itself when that is the same. For operators that hand on
// the batches of their input as they are, while the plan has dropped what nobody above them reads.
absl::StatusOr<OperatorPtr> Narrowed(OperatorPtr op, const Schema& input, const Schema& schema, Lowering& lowering);

// Whether the plan below `op`, itself included, changes the graph.
bool Writes(const plan::LogicalOperator& op);

// Adds an operator above a lane's copy of a region: what can be done before the rows of the lanes come together.
using LaneTop = std::function<absl::StatusOr<OperatorPtr>(OperatorPtr, Lowering&)>;

class Lowering {
 public:
  // `profiles` null: do not profile. `regions` are those that several threads run.
  Lowering(RunContext& run, ProfileList* profiles, std::vector<Region> regions)
      : run_(run), profiles_(profiles), regions_(std::move(regions)) {}

  // The operator of `op`. Its batches are never weighted.
  absl::StatusOr<OperatorPtr> Lower(const plan::LogicalOperator& op);
  // For consumers that know weights. Where `op` is the top of a region, `top` (null: nothing) is what the consumer
  // wants done with the rows of each lane.
  absl::StatusOr<OperatorPtr> LowerWeighted(const plan::LogicalOperator& op, const LaneTop& top = nullptr);
  // Whether several threads run `op` and what is below it.
  bool IsRegion(const plan::LogicalOperator& op) const;
  // `op` with weights turned into repeated rows.
  OperatorPtr Repeated(OperatorPtr op);
  // A sub-plan over rows of `outer_schema`, which must outlive it (it belongs to the plan).
  absl::StatusOr<SubPlan> LowerSubPlan(const plan::LogicalOperator& root, const Schema& outer_schema,
                                       bool weighted = false);
  // What lies within a sub-plan but has no part in its outer rows.
  absl::StatusOr<OperatorPtr> LowerIndependent(const plan::LogicalOperator& root);
  absl::StatusOr<EvaluatorPtr> Compile(const plan::Expression& expression, const Schema& schema);
  absl::StatusOr<std::vector<EvaluatorPtr>> CompileAll(const std::vector<plan::ExpressionPtr>& expressions,
                                                       const Schema& schema);

  RunContext& run() { return run_; }
  // The slot that Argument leaves read; nullptr outside sub-plans.
  ArgumentSlot* slot() { return slot_; }
  bool in_sub_plan() const { return slot_ != nullptr; }
  // What the lanes of a region share of `op`; `Make` is called by the first.
  template <typename T, typename Make>
  std::shared_ptr<T> SharedByLanes(const plan::LogicalOperator& op, const Make& make) {
    if (lanes_share_ == nullptr) return make();
    std::shared_ptr<void>& shared = (*lanes_share_)[&op];
    if (shared == nullptr) shared = make();
    return std::static_pointer_cast<T>(shared);
  }
  // The part of the nodes that a scan is for; nullptr: all.
  const NodeRange* RangeOf(const plan::NodeScan& scan) const { return &scan == lane_leaf_ ? lane_range_ : nullptr; }

 private:
  absl::StatusOr<OperatorPtr> LowerRegion(const Region& region, const LaneTop& top);
  absl::StatusOr<OperatorPtr> LowerOwn(const plan::LogicalOperator& op);

  RunContext& run_;
  ProfileList* profiles_;
  ArgumentSlot* slot_ = nullptr;
  const std::vector<Region> regions_;
  // In a lane: the scan that is cut up.
  const plan::NodeScan* lane_leaf_ = nullptr;
  const NodeRange* lane_range_ = nullptr;
  std::map<const plan::LogicalOperator*, std::shared_ptr<void>>* lanes_share_ = nullptr;
};

// One per operator; lower.cc dispatches to them.
#define CG_LOWER(Name) absl::StatusOr<OperatorPtr> Lower##Name(const plan::Name& op, Lowering& lowering);
CG_LOWER(Argument)
CG_LOWER(NodeScan)
CG_LOWER(IndexSeek)
CG_LOWER(Expand)
CG_LOWER(ExpandIntersect)
CG_LOWER(VariableExpand)
CG_LOWER(ShortestPath)
CG_LOWER(CountPaths)
CG_LOWER(PathExpand)
CG_LOWER(Filter)
CG_LOWER(Project)
CG_LOWER(Aggregate)
CG_LOWER(Distinct)
CG_LOWER(Sort)
CG_LOWER(Limit)
CG_LOWER(Unwind)
CG_LOWER(LoadCsv)
CG_LOWER(Union)
CG_LOWER(HashJoin)
CG_LOWER(Apply)
CG_LOWER(ProcedureCall)
CG_LOWER(Trace)
CG_LOWER(Create)
CG_LOWER(Set)
CG_LOWER(Merge)
CG_LOWER(Delete)
CG_LOWER(Retract)
CG_LOWER(EmptyResult)
CG_LOWER(SchemaCommand)
#undef CG_LOWER

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_LOWER_LOWER_H_
