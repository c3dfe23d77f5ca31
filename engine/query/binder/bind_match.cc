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

namespace {

// Without a match mode relationships differ, unless a path says that it is a walk.
absl::StatusOr<MatchRules> RulesOf(const ast::MatchClause& clause) {
  MatchRules rules;
  size_t selective = 0;
  const ast::PathPattern* search = nullptr;
  for (const ast::PathPattern& pattern : clause.patterns) {
    const bool walks = pattern.mode == ast::PathMode::kWalk && clause.mode == ast::MatchMode::kDefault;
    rules.repeatable = rules.repeatable || walks;
    const bool function = pattern.selector == ast::PathSelector::kShortestPath ||
                          pattern.selector == ast::PathSelector::kAllShortestPaths;
    if (pattern.selector == ast::PathSelector::kAll || function) continue;
    ++selective;
    search = &pattern;
  }
  if (clause.mode == ast::MatchMode::kRepeatableElements) rules.repeatable = true;
  if (selective > 0 && clause.patterns.size() > 1 && !rules.repeatable) {
    return SyntaxError("PathSearchNotAlone", search->span, "a path search beside other patterns of a MATCH",
                       "give it a MATCH of its own, or write MATCH REPEATABLE ELEMENTS");
  }
  return rules;
}

}  // namespace

absl::Status Binder::BindMatch(const ast::MatchClause& clause) {
  auto match = std::make_unique<plan::Match>();
  match->optional = clause.optional;
  plan::QueryGraph& graph = match->graph;
  CG_ASSIGN_OR_RETURN(MatchRules rules, RulesOf(clause));
  const Scope before = scope_;
  rules.before = &before;
  std::vector<PatternPlaces> places;
  for (const ast::PathPattern& pattern : clause.patterns) {
    CG_ASSIGN_OR_RETURN(PatternPlaces bound, BindPattern(pattern, rules, /*declare=*/true, &graph));
    places.push_back(std::move(bound));
  }
  for (const PatternPlaces& place : places) CG_RETURN_IF_ERROR(BindPatternPredicates(place, rules, &graph));
  CG_RETURN_IF_ERROR(RequireLoneNodes(clause.span, &graph));
  if (clause.where != nullptr) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*clause.where));
    plan::SplitConjunction(std::move(where), &graph.predicates);
  }
  Wrap(std::move(match));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
