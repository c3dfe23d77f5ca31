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
  struct Place {
    std::span<const ast::PathPattern> patterns;
    size_t pattern = 0;
    size_t step = 0;
    uint64_t node = 0;  // where the walk stands
    std::vector<uint64_t> nodes;             // of this path so far
    std::vector<RelationshipRef> edges;
  };
  void MatchPatterns(std::span<const ast::PathPattern> patterns, const Row& row, const Visit& visit);
  void StartPath(Place place, const Row& row, const std::set<uint64_t>& used, const Visit& visit);
  void ContinuePath(Place place, const Row& row, const std::set<uint64_t>& used, const Visit& visit);
  void WalkVariable(const Place& place, std::vector<Value> walked, const Row& row, const std::set<uint64_t>& used,
                    const Visit& visit);
  void FinishStep(Place place, const Value& relationship, Row row, const std::set<uint64_t>& used, const Visit& visit);
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
