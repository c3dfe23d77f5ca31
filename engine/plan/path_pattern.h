// A path that is searched as a whole: its repeated parts, what it may repeat, and which of the paths are kept.
//
// A path is a row of segments. A segment is walked `repeats` times; one without hops is a node on its own, where one
// segment ends and the next begins. All is as written, from left to right; whoever walks from the right end turns it
// round. Owned by the relationship of a query graph or by the operator that searches.
#ifndef CLAIMGRAPH_ENGINE_PLAN_PATH_PATTERN_H_
#define CLAIMGRAPH_ENGINE_PLAN_PATH_PATTERN_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/plan/expression.h"
#include "engine/plan/variable.h"

namespace claimgraph::plan {

enum class Direction : uint8_t { kOut, kIn, kBoth };

// `max` absent: unbounded.
struct HopRange {
  uint32_t min = 1;
  std::optional<uint32_t> max;
};

// Whether a path may come to a node again.
enum class NodeRepeats : uint8_t {
  kAny,
  kNone,      // ACYCLIC
  kFirstOnly,  // SIMPLE: the last node may be the first one
};

// What a path, or one repetition of a segment, may repeat.
struct PathRules {
  bool distinct_relationships = false;  // TRAIL
  NodeRepeats nodes = NodeRepeats::kAny;
  bool any() const { return !distinct_relationships && nodes == NodeRepeats::kAny; }
};

struct PathHop {
  VarId relationship;  // within a repetition; invalid: without a name
  VarId node;          // where the hop leads
  std::vector<std::string> types;  // empty: any
  Direction direction = Direction::kOut;
};

struct PathSegment {
  VarId start;  // the node that a repetition starts at
  std::vector<PathHop> hops;
  HopRange repeats{1, 1};
  // Conjuncts that each repetition has to satisfy; they read the variables of the segment and of the input row.
  std::vector<ExpressionPtr> predicates;
  PathRules rules;  // of each repetition
};

// A variable that a path yields: the node or relationship at one place of a segment.
struct PathOutput {
  VarId var;
  uint32_t segment = 0;
  uint32_t place = 0;  // of a relationship: its hop; of a node: how many hops come before it
  bool is_node = false;
  bool is_list = false;  // of all repetitions; otherwise of the only one, null when there is none
};

enum class PathSelection : uint8_t {
  kAll,
  kShortest,        // of each pair of ends the `count` shortest paths
  kShortestGroups,  // ... all paths of the `count` smallest lengths
};

struct PathPattern {
  std::vector<PathSegment> segments;
  std::vector<PathOutput> outputs;
  // Conjuncts about a whole path, applied before paths are selected; they read outputs and the input row.
  std::vector<ExpressionPtr> predicates;
  PathRules rules;
  PathSelection selection = PathSelection::kAll;
  uint64_t count = 1;
};

// Variables that stand for elements of one repetition: those a predicate of a segment may read beside the input row.
std::vector<VarId> LocalVariables(const PathSegment& segment);

// `((a)-[:R]->(b)){1,3}` and the like, as plans print it.
std::string ToString(const PathPattern& pattern, const VariableTable& variables);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_PATH_PATTERN_H_
