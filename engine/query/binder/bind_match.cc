// MATCH and OPTIONAL MATCH.
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {

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
  if (clause.where != nullptr) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*clause.where));
    plan::SplitConjunction(std::move(where), &graph.predicates);
  }
  Wrap(std::move(match));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
