// How the planner of a MATCH walks repeated relationships and paths that are searched.
#include <algorithm>

#include "engine/optimizer/match_planner.h"
#include "engine/optimizer/simplify_path.h"

namespace claimgraph::optimizer {

using plan::ExpressionPtr;
using plan::PatternRelationship;

void MatchPlanner::SimplifyPaths() {
  if (!context_.IsEnabled("simplify_paths")) return;
  for (PatternRelationship& r : graph_.relationships) {
    if (r.path != nullptr && IsVariableLength(*r.path)) ToVariableLength(&r, &graph_);
  }
}

// A condition on each hop that reads what is found later is checked then, for all of them.
void MatchPlanner::DeferHopPredicate(PatternRelationship* r) {
  if (r->hop_predicate == nullptr) return;
  std::vector<plan::VarId> known = available_;
  known.push_back(r->hop_var);
  if (plan::ReadsOnly(*r->hop_predicate, known)) return;
  auto all = std::make_unique<plan::Expression>(plan::ExpressionKind::kQuantifier, r->hop_predicate->span);
  all->type = ValueType::kBool;
  all->quantifier = plan::Quantifier::kAll;
  all->var = r->hop_var;
  all->children.push_back(plan::MakeVariable(r->var, ValueType::kList));
  all->children.push_back(std::move(r->hop_predicate));
  graph_.predicates.push_back(std::move(all));
}

namespace {

// Whether a search for the shortest paths from one node to all others can drop what comes to a node later: walks repeat
// what they like, and a shortest path over one relationship repeats nothing.
bool ForgetsHistory(const plan::PathPattern& path) {
  if (!path.predicates.empty()) return false;
  const bool uniform = path.segments.size() == 1 && path.segments[0].hops.size() == 1 && path.count == 1 &&
                       path.segments[0].repeats.min <= 1;
  return path.rules.any() || uniform;
}

// Makes the path yield those elements of a segment that is walked once which `e` reads.
void YieldReads(const plan::Expression& e, uint32_t at, plan::PathPattern* path) {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  const auto yield = [&](plan::VarId var, bool is_node, uint32_t place) {
    const bool read = var.valid() && std::find(reads.begin(), reads.end(), var) != reads.end();
    const bool there = std::any_of(path->outputs.begin(), path->outputs.end(),
                                   [var](const plan::PathOutput& output) { return output.var == var; });
    if (read && !there) path->outputs.push_back({var, at, place, is_node, /*is_list=*/false});
  };
  const plan::PathSegment& segment = path->segments[at];
  yield(segment.start, /*is_node=*/true, 0);
  for (uint32_t i = 0; i < segment.hops.size(); ++i) {
    yield(segment.hops[i].relationship, /*is_node=*/false, i);
    yield(segment.hops[i].node, /*is_node=*/true, i + 1);
  }
}

}  // namespace

// The same for conditions on a part of a path that is walked once: those inside repeated parts read nothing else.
void MatchPlanner::DeferSegmentPredicates(plan::PathPattern* path) {
  std::vector<ExpressionPtr>& later =
      path->selection == plan::PathSelection::kAll ? graph_.predicates : path->predicates;
  for (uint32_t at = 0; at < path->segments.size(); ++at) {
    plan::PathSegment& segment = path->segments[at];
    std::vector<plan::VarId> known = plan::LocalVariables(segment);
    known.insert(known.end(), available_.begin(), available_.end());
    std::erase_if(segment.predicates, [&](ExpressionPtr& predicate) {
      if (plan::ReadsOnly(*predicate, known)) return false;
      YieldReads(*predicate, at, path);
      later.push_back(std::move(predicate));
      return true;
    });
  }
}

void MatchPlanner::WalkPath(const Step& step) {
  PatternRelationship& r = graph_.relationships[step.relationship];
  const uint32_t near = step.from_source ? r.source : r.target;
  const uint32_t far = step.from_source ? r.target : r.source;
  const std::optional<IndexAccess> seek = node_solved_[far] ? std::nullopt : FindSeek(far);
  const bool both_known = step.into || (seek && seek->finds_one());
  // Between two known nodes the search goes from both of them; to all nodes that may be the other end, once for all.
  if (both_known && context_.IsEnabled("simplify_paths") && IsShortestPath(*r.path)) {
    ToVariableLength(&r, &graph_);
    return WalkShortest(step);
  }
  // A search that has to remember where it came is guided by where it ends: without that it would hold every path.
  const bool selects = r.path->selection != plan::PathSelection::kAll;
  const bool starts_both = selects && !step.into && (both_known || !ForgetsHistory(*r.path));
  if (starts_both) StartAt(far);
  auto expand = std::make_unique<plan::PathExpand>();
  expand->from = graph_.nodes[near].var;
  expand->to = graph_.nodes[far].var;
  expand->relationships = r.var;
  expand->into = step.into || starts_both;
  expand->reversed = !step.from_source;
  for (const uint32_t other : DistinctFrom(step.relationship)) {
    expand->distinct_from.push_back(graph_.relationships[other].var);
  }
  expand->pattern = std::move(*r.path);
  DeferSegmentPredicates(&expand->pattern);
  for (const plan::PathOutput& output : expand->pattern.outputs) MakeAvailable(output.var);
  Wrap(std::move(expand));
}

}  // namespace claimgraph::optimizer
