// Plans the pattern of one MATCH: where to start, in which order to walk the relationships, where to filter.
//
// Left-deep orders of the relationships of each connected part are enumerated by dynamic programming over sets of
// solved relationships (Selinger et al., 1979), greedily beyond kExhaustiveMax. The cost is the sum of intermediate
// rows. A step walks one relationship, or finds a node by all relationships at once that known nodes have to it.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_MATCH_PLANNER_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_MATCH_PLANNER_H_

#include <optional>
#include <vector>

#include "engine/optimizer/cardinality.h"
#include "engine/optimizer/index_access.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::optimizer {

// Where in a plan a pattern stands.
struct MatchPlace {
  plan::VariableTable* variables = nullptr;  // never null
  // Whether a part may be found before the rows of the input are, and once in place of once for each.
  bool may_join = true;
  bool in_sub_plan = false;
  double runs = 1;  // of the sub-plan, or outer rows
};

class MatchPlanner {
 public:
  // `available`: variables of the input rows.
  MatchPlanner(const OptimizerContext& context, plan::QueryGraph graph, std::vector<plan::VarId> available,
               MatchPlace place);

  // The plan of the pattern over `input`.
  plan::PlanPtr Plan(plan::PlanPtr input);

  static constexpr size_t kExhaustiveMax = 8;

 private:
  // What is walked next: one relationship, or several that meet in a node.
  struct Step {
    uint32_t relationship = 0;
    bool from_source = true;
    bool into = false;
    std::vector<uint32_t> legs;  // of an intersection; empty: `relationship`
    uint32_t meeting = 0;        // the node that it finds
  };
  struct NodeFacts {
    plan::LabelExpressionPtr labels;  // conjunction of its label predicates
    double rows = 0;                  // of a scan, its predicates applied
    double selectivity = 1;           // of its predicates other than labels
  };

  // What hangs together by relationships, none of it solved.
  struct Part {
    uint32_t start = 0;
    std::vector<uint32_t> nodes, relationships;
    std::vector<plan::VarId> vars;
  };
  struct PartEstimate {
    double cost = 0, rows = 0;
  };
  // A predicate `known = part`, or the other way round.
  struct JoinKey {
    size_t predicate = 0;
    int known_side = 0;
  };
  struct Start {
    uint32_t node = UINT32_MAX;
    double cost = 0;
    bool joins = false;  // what hangs on the node is joined by hash
  };

  void CollectFacts();
  // The cheapest access by index that what is available now allows; nullopt where a scan is cheaper.
  std::optional<IndexAccess> FindSeek(uint32_t node) const;
  // Rows that starting at the node reads, and those it yields.
  double StartCost(uint32_t node) const;
  double StartRows(uint32_t node) const;
  // Chooses the order for all relationships not yet solved that hang together with `start`, cheapest first.
  std::vector<Step> OrderFrom(uint32_t start, double* cost) const;
  std::vector<Step> OrderExhaustively(const std::vector<uint32_t>& part, const std::vector<bool>& solved, double rows,
                                      double* cost) const;
  // `as_written`: take the first relationship that can be walked, whatever it costs.
  std::vector<Step> OrderGreedily(std::vector<uint32_t> part, std::vector<bool> solved, double rows, bool as_written,
                                  double* cost) const;
  // Unsolved relationships that hang together with `node`.
  std::vector<uint32_t> PartOf(uint32_t node) const;
  std::optional<Step> MakeStep(uint32_t relationship, const std::vector<bool>& solved) const;
  bool MayIntersect(const plan::PatternRelationship& r) const;
  // The intersections that `part` allows, what is solved being known.
  std::vector<Step> Intersections(const std::vector<uint32_t>& part, const std::vector<bool>& solved) const;
  void Solve(const Step& step, std::vector<bool>* solved) const;
  double StepRows(const Step& step, double rows) const;
  double IntersectionRows(const Step& step, double rows) const;
  // What the step costs beside its rows.
  double StepWork(const Step& step, double rows) const;

  void StartAt(uint32_t node, const Step* next = nullptr);
  void StartAtSeek(uint32_t node, const IndexAccess& access);
  bool CanStartAt(uint32_t relationship) const;
  std::optional<uint32_t> FindRelationshipStart(double cost_max, IndexAccess* access);
  void StartAtRelationship(uint32_t relationship, const IndexAccess& access);
  void Walk(const Step& step, const Step* next);
  void WalkSingle(const Step& step);
  void WalkIntersection(const Step& step);
  void WalkVariable(const Step& step);
  void WalkShortest(const Step& step);
  // walk_path.cc
  void SimplifyPaths();
  void WalkPath(const Step& step);
  void DeferHopPredicate(plan::PatternRelationship* r);
  void DeferSegmentPredicates(plan::PathPattern* path);
  // join_parts.cc
  Part FindPart(uint32_t start) const;
  // Whether nothing within the part needs what is there.
  bool IsAlone(const Part& part) const;
  std::vector<JoinKey> JoinKeys(const Part& part) const;
  PartEstimate EstimateAlone(const Part& part);
  // nullopt where it cannot be joined, or is better found for each row, which costs `product_cost`.
  std::optional<double> JoinCost(uint32_t start, double product_cost);
  plan::QueryGraph TakePart(const Part& part);
  void DemandDistinct(const Part& part);
  plan::VarId ProvideKey(plan::ExpressionPtr key, plan::Project* computed);
  void JoinPart(uint32_t start);

  void SolvePart(uint32_t start);
  Start NextStart();
  // Applies every predicate whose variables are there, but those that are better applied after the next step (null:
  // none).
  void ApplyFilters(const Step* next = nullptr);
  bool IsBetterAfter(const plan::Expression& predicate, const Step& next) const;
  plan::LabelExpressionPtr TakeLabels(plan::VarId var);
  // Relationships that are there already and that this one must not be.
  std::vector<uint32_t> DistinctFrom(uint32_t relationship) const;
  plan::DistinctRelationship DescribeDistinct(uint32_t relationship, uint32_t other) const;
  bool MayShareType(const plan::PatternRelationship& a, const plan::PatternRelationship& b) const;
  void MakeAvailable(plan::VarId var) { available_.push_back(var); }
  bool IsAvailable(plan::VarId var) const;

  template <typename T>
  void Wrap(std::unique_ptr<T> op) {
    op->children.push_back(std::move(plan_));
    op->estimated_rows = rows_;
    plan_ = std::move(op);
  }

  const OptimizerContext& context_;
  CardinalityEstimator estimator_;
  const MatchPlace place_;
  plan::QueryGraph graph_;
  std::vector<plan::VarId> available_;
  std::vector<NodeFacts> facts_;
  std::vector<bool> node_solved_;
  std::vector<bool> relationship_solved_;
  plan::PlanPtr plan_;
  double rows_ = 1;
};

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_MATCH_PLANNER_H_
