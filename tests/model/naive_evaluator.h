// The oracle: evaluates a syntax tree directly, by brute force, over a ModelGraph. Written from the meaning of the
// language; uses the parser's tree and the comparison of values, and nothing of the binder, plan or executor.
//
// Rows are maps from name to value. A node value holds the number of the node, a relationship value that of the edge.
// What the model does not know is Unimplemented; the generator (query_generator.h) keeps within what it knows.
#ifndef CLAIMGRAPH_TESTS_MODEL_NAIVE_EVALUATOR_H_
#define CLAIMGRAPH_TESTS_MODEL_NAIVE_EVALUATOR_H_

#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/query/ast/query.h"
#include "model_graph.h"

namespace claimgraph::model {

using Row = std::map<std::string, Value>;
using Rows = std::vector<Row>;
// The values of the columns, in their order.
using Table = std::vector<std::vector<Value>>;

class NaiveEvaluator {
 public:
  explicit NaiveEvaluator(const ModelGraph& graph) : graph_(graph) {}
  absl::StatusOr<Table> Run(const ast::Query& query);

 private:
  // --- naive_evaluator.cc: clauses ---
  Table RunPart(const ast::SingleQuery& query, const Row& outer);
  Rows RunClause(const ast::Clause& clause, Rows rows);
  Rows Match(const ast::MatchClause& clause, const Rows& rows);
  Rows Unwind(const ast::UnwindClause& clause, const Rows& rows);
  Rows Project(const ast::Projection& projection, const ast::Expression* where, const Rows& rows);
  Rows Group(const ast::Projection& projection, const Rows& rows, std::vector<Row>* visible);

  // --- naive_pattern.cc ---
  using Visit = std::function<void(const Row&)>;
  // Where the walk of a path stands.
  struct Place {
    PathData path;
    ast::PathMode mode = ast::PathMode::kDefault;  // of the whole path
    bool distinct = true;                          // no relationship twice within the MATCH
    std::set<uint64_t> used;
  };
  using WalkVisit = std::function<void(const Place&, const Row&)>;
  void MatchPatterns(std::span<const ast::PathPattern> patterns, bool distinct, const Row& row, const Visit& visit);
  void MatchFrom(std::span<const ast::PathPattern> patterns, const Place& place, const Row& row, const Visit& visit);
  void Select(const ast::PathPattern& pattern, std::vector<std::pair<Place, Row>>* paths);
  // From node `step` of the pattern on.
  void WalkSteps(const ast::PathPattern& pattern, size_t step, const Place& place, const Row& row,
                 const WalkVisit& visit);
  void WalkOnce(const ast::RelationshipPattern& step, const Place& place, const Row& row, const WalkVisit& visit);
  // After `count` repetitions, whose elements `lists` has by name.
  void Repeat(const ast::RelationshipPattern& step, uint64_t count,
              const std::map<std::string, std::vector<Value>>& lists, const Place& place, const Row& row,
              const WalkVisit& visit);
  bool NodeFits(const ast::NodePattern& pattern, uint64_t node, Row* row);
  // The nodes that edge `edge` leads to from `node` in the direction of the step.
  std::vector<uint64_t> Ends(const ast::RelationshipPattern& step, uint64_t node, uint64_t edge) const;
  bool EdgeFits(const ast::RelationshipPattern& step, uint64_t edge, const Row& row);
  bool PropertiesFit(const ast::Expression* map, const Properties& properties, const Row& row);
  RelationshipRef Ref(uint64_t edge) const { return {edge, graph_.edges[edge].source, graph_.edges[edge].target}; }
  bool Exists(const ast::PathPattern& pattern, const Row& row);

  // --- naive_expression.cc ---
  // `group`: the rows that aggregates in the expression are over; null where there are none.
  Value Eval(const ast::Expression& e, const Row& row, const Rows* group = nullptr);
  bool IsTrue(const ast::Expression* e, const Row& row);
  Value EvalLogical(const ast::Logical& e, const Row& row, const Rows* group);
  Value EvalComparison(const ast::Comparison& e, const Row& row, const Rows* group);
  Value EvalBinary(const ast::Binary& e, const Row& row, const Rows* group);
  Value EvalFunction(const ast::FunctionCall& e, const Row& row, const Rows* group);
  Value EvalAggregate(const std::string& name, const ast::FunctionCall& e, const Rows& group);
  Value EvalCase(const ast::Case& e, const Row& row, const Rows* group);
  Value EvalQuantifier(const ast::Quantifier& e, const Row& row, const Rows* group);
  Value EvalComprehension(const ast::ListComprehension& e, const Row& row, const Rows* group);
  Value EvalSubquery(const ast::Subquery& e, const Row& row);
  Value PropertyOf(const Value& object, const std::string& key);
  Value Unknown(std::string_view what);

  const ModelGraph& graph_;
  absl::Status status_;
};

bool LabelsFit(const ast::LabelExpression& labels, const std::set<std::string>& have);
bool HasAggregate(const ast::Expression& e);

}  // namespace claimgraph::model

#endif  // CLAIMGRAPH_TESTS_MODEL_NAIVE_EVALUATOR_H_
