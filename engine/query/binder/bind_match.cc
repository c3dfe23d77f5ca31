// MATCH and OPTIONAL MATCH.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {

// A node that is there already and that no relationship of the pattern touches is matched by being there: null is not.
absl::Status Binder::RequireLoneNodes(Span span, plan::QueryGraph* graph) {
  for (uint32_t i = 0; i < graph->nodes.size(); ++i) {
    const bool touched = std::any_of(graph->relationships.begin(), graph->relationships.end(),
                                     [i](const auto& r) { return r.source == i || r.target == i; });
    if (!graph->nodes[i].bound || touched) continue;
    std::vector<plan::ExpressionPtr> node;
    node.push_back(plan::MakeVariable(graph->nodes[i].var, TypeOf(graph->nodes[i].var), span));
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr there, Call("IS NOT NULL", std::move(node), span));
    graph->predicates.push_back(std::move(there));
  }
  return absl::OkStatus();
}

absl::Status Binder::BindMatch(const ast::MatchClause& clause) {
  auto match = std::make_unique<plan::Match>();
  match->optional = clause.optional;
  plan::QueryGraph& graph = match->graph;
  std::vector<PatternPlaces> places;
  for (const ast::PathPattern& pattern : clause.patterns) {
    CG_ASSIGN_OR_RETURN(PatternPlaces bound, BindPattern(pattern, /*declare=*/true, &graph));
    places.push_back(std::move(bound));
  }
  for (size_t i = 0; i < places.size(); ++i) {
    CG_RETURN_IF_ERROR(BindPatternPredicates(clause.patterns[i], places[i], &graph));
  }
  CG_RETURN_IF_ERROR(RequireLoneNodes(clause.span, &graph));
  if (clause.where != nullptr) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*clause.where));
    plan::SplitConjunction(std::move(where), &graph.predicates);
  }
  Wrap(std::move(match));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
