// The pattern of one MATCH as a graph: what has to be found, not how. The optimizer turns it into scans, expands
// and joins.
#ifndef CLAIMGRAPH_ENGINE_PLAN_QUERY_GRAPH_H_
#define CLAIMGRAPH_ENGINE_PLAN_QUERY_GRAPH_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/plan/expression.h"
#include "engine/plan/path_pattern.h"
#include "engine/plan/variable.h"

namespace claimgraph::plan {

struct PatternNode {
  VarId var;
  bool bound = false;  // comes from the input row
};

enum class ShortestKind : uint8_t { kNone, kAny, kAll };

// One way to make a hop of a variable-length pattern, as in `((a)-[:T]->(b) | (a)<-[:U]-(b)){1,4}`.
struct HopAlternative {
  std::vector<std::string> types;  // empty: any
  Direction direction = Direction::kOut;
};

struct PatternRelationship {
  VarId var;             // a relationship, or for variable length a list of them
  bool bound = false;    // `var` comes from the input row
  uint32_t source = 0;   // index into QueryGraph::nodes: the node written on the left ...
  uint32_t target = 0;   // ... and on the right; `direction` is as seen from the left
  Direction direction = Direction::kOut;
  std::vector<std::string> types;  // empty: any
  std::optional<HopRange> hops;    // present: variable length
  std::vector<HopAlternative> alternatives;  // variable length: further ways to make a hop
  // Variable length: every relationship on the way has to satisfy this, with `hop_var` as the relationship.
  VarId hop_var;
  ExpressionPtr hop_predicate;
  ShortestKind shortest = ShortestKind::kNone;
  VarId shortest_path_var;  // the path variable of shortestPath(), where it has one
  // A path that is searched as a whole; then `var` is the list of all its relationships, `types` are all that may be
  // among them, and direction, hops and what belongs to them are not used.
  std::unique_ptr<PathPattern> path;
};

struct QueryGraph {
  std::vector<PatternNode> nodes;
  std::vector<PatternRelationship> relationships;
  // Conjuncts: labels, property maps and WHERE. Each is evaluated as soon as its variables are there.
  std::vector<ExpressionPtr> predicates;
  // Named paths, computed once all else is there: path_expressions[i] (kPath) into path_vars[i].
  std::vector<VarId> path_vars;
  std::vector<ExpressionPtr> path_expressions;
  // Groups of relationships (indexes) that have to differ from one another: those of one MATCH.
  std::vector<std::vector<uint32_t>> distinct_groups;
};

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_QUERY_GRAPH_H_
