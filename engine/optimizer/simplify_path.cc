#include "engine/optimizer/simplify_path.h"

#include <algorithm>
#include <utility>

namespace claimgraph::optimizer {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;

bool Reads(const plan::Expression& e, plan::VarId var) {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  return std::find(reads.begin(), reads.end(), var) != reads.end();
}

// Whether a subquery in `e` reads `var`.
bool SubqueryReads(const plan::Expression& e, plan::VarId var) {
  if (e.kind == ExpressionKind::kSubquery && Reads(e, var)) return true;
  return std::any_of(e.children.begin(), e.children.end(),
                     [&](const ExpressionPtr& child) { return child != nullptr && SubqueryReads(*child, var); });
}

void Replace(ExpressionPtr& e, plan::VarId var, const char* function, plan::VarId relationship) {
  if (e->kind == ExpressionKind::kVariable && e->var == var) {
    std::vector<ExpressionPtr> arguments;
    arguments.push_back(plan::MakeVariable(relationship, ValueType::kRelationship, e->span));
    e = plan::MakeCall(function, std::move(arguments), e->span);
    return;
  }
  for (ExpressionPtr& child : e->children) {
    if (child != nullptr) Replace(child, var, function, relationship);
  }
}

// Whether the path is one relationship with conditions that can be told from it.
bool RepeatsRelationship(const plan::PathPattern& path) {
  if (path.segments.size() != 1 || path.segments[0].hops.size() != 1) return false;
  const plan::PathSegment& segment = path.segments[0];
  const plan::PathHop& hop = segment.hops[0];
  if (segment.rules.nodes != plan::NodeRepeats::kAny || !path.predicates.empty()) return false;
  for (const plan::PathOutput& output : path.outputs) {
    if (!output.is_list || !output.is_node) return false;
  }
  return std::all_of(segment.predicates.begin(), segment.predicates.end(), [&](const ExpressionPtr& e) {
    const bool ends = Reads(*e, segment.start) || Reads(*e, hop.node);
    if (ends && hop.direction == plan::Direction::kBoth) return false;
    return !SubqueryReads(*e, segment.start) && !SubqueryReads(*e, hop.node);
  });
}

bool IsTrail(const plan::PathRules& rules) {
  return rules.distinct_relationships && rules.nodes == plan::NodeRepeats::kAny;
}

// nodes(path)[from..to]
ExpressionPtr NodesOf(const plan::PatternRelationship& r, const plan::QueryGraph& graph, int64_t from, int64_t to) {
  auto path = std::make_unique<plan::Expression>(ExpressionKind::kPath);
  path->type = ValueType::kPath;
  path->children.push_back(plan::MakeVariable(graph.nodes[r.source].var, ValueType::kNode));
  path->children.push_back(plan::MakeVariable(r.var, ValueType::kList));
  path->children.push_back(plan::MakeVariable(graph.nodes[r.target].var, ValueType::kNode));
  std::vector<ExpressionPtr> whole;
  whole.push_back(std::move(path));
  std::vector<ExpressionPtr> slice;
  slice.push_back(plan::MakeCall("nodes", std::move(whole)));
  slice.push_back(plan::MakeLiteral(Value::Int(from)));
  slice.push_back(plan::MakeLiteral(Value::Int(to)));
  return plan::MakeCall("[..]", std::move(slice));
}

}  // namespace

bool IsVariableLength(const plan::PathPattern& path) {
  return path.selection == plan::PathSelection::kAll && IsTrail(path.rules) && RepeatsRelationship(path);
}

bool IsShortestPath(const plan::PathPattern& path) {
  if (path.selection == plan::PathSelection::kAll || path.count != 1 || !RepeatsRelationship(path)) return false;
  // A shortest walk takes a relationship twice only to come to its length, or back to its start against a direction.
  const plan::PathSegment& segment = path.segments[0];
  const bool walk_is_trail = segment.repeats.min <= 1 && segment.hops[0].direction != plan::Direction::kBoth;
  return IsTrail(path.rules) || (path.rules.any() && walk_is_trail);
}

void ToVariableLength(plan::PatternRelationship* relationship, plan::QueryGraph* graph) {
  const std::unique_ptr<plan::PathPattern> path = std::move(relationship->path);
  plan::PathSegment& segment = path->segments[0];
  plan::PathHop& hop = segment.hops[0];
  relationship->types = std::move(hop.types);
  relationship->direction = hop.direction;
  relationship->hops = segment.repeats;
  relationship->hop_var = hop.relationship;
  if (path->selection != plan::PathSelection::kAll) {
    relationship->shortest = path->selection == plan::PathSelection::kShortest ? plan::ShortestKind::kAny
                                                                               : plan::ShortestKind::kAll;
  }
  const bool forward = hop.direction == plan::Direction::kOut;
  for (ExpressionPtr& predicate : segment.predicates) {
    if (segment.start.valid()) Replace(predicate, segment.start, forward ? "startNode" : "endNode", hop.relationship);
    if (hop.node.valid()) Replace(predicate, hop.node, forward ? "endNode" : "startNode", hop.relationship);
  }
  relationship->hop_predicate = plan::MakeConjunction(std::move(segment.predicates));
  for (const plan::PathOutput& output : path->outputs) {
    graph->path_vars.push_back(output.var);
    graph->path_expressions.push_back(output.place == 0 ? NodesOf(*relationship, *graph, 0, -1)
                                                        : NodesOf(*relationship, *graph, 1, INT64_MAX));
  }
}

}  // namespace claimgraph::optimizer
