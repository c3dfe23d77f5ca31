// Graph patterns: nodes, relationships, paths and the label expressions inside them. Used by MATCH, CREATE, MERGE
// and, as predicates and comprehensions, by expressions.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_PATTERN_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_PATTERN_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/query/ast/node.h"

namespace claimgraph::ast {

enum class LabelExpressionKind : uint8_t {
  kName,      // A
  kWildcard,  // %, any label
  kNot,       // !A       one operand
  kAnd,       // A&B, :A:B   two or more operands
  kOr,        // A|B      two or more operands
};

// What stands after `:` or `IS` in a pattern: `A|B&!C`. And and Or are flat: no And directly under an And. The same
// form serves relationship types.
struct LabelExpression {
  LabelExpressionKind kind = LabelExpressionKind::kName;
  Span span;
  std::string name;  // of kName
  std::vector<std::unique_ptr<LabelExpression>> operands;
};
using LabelExpressionPtr = std::unique_ptr<LabelExpression>;

// The names of `A` or `A:B` or `A&B`; nullopt when the expression holds anything but names joined by AND. This is
// what CREATE, MERGE and SET can write.
std::optional<std::vector<Identifier>> ConjunctionOfNames(const LabelExpression& expression);
// The names of `A` or `A|B`; nullopt when the expression holds anything but names joined by OR.
std::optional<std::vector<Identifier>> DisjunctionOfNames(const LabelExpression& expression);

// `(variable:Labels {key: value} WHERE predicate)`, every part optional.
struct NodePattern {
  Span span;
  std::optional<Identifier> variable;
  LabelExpressionPtr labels;  // may be null
  ExpressionPtr properties;   // Map or Parameter; may be null
  ExpressionPtr where;        // may be null
};

enum class Direction : uint8_t {
  kRight,   // -->
  kLeft,    // <--
  kEither,  // -- or <-->
};

// How often a relationship repeats. Either end may be open: `*` is {nullopt, nullopt}, `*3` is {3, 3}. No minimum means
// 1, no maximum means any number.
struct LengthRange {
  Span span;
  std::optional<uint64_t> min;
  std::optional<uint64_t> max;
  bool questioned = false;  // `?`, {0, 1}: its variables are not lists but null where it is left out
};

struct PathPattern;

// One step of a path: `-[variable:TYPES*1..3 {key: value} WHERE predicate]->`. With `length` (also written as a
// quantifier after the arrow, `->{1,3}` or `->+`) the variable stands for the list of relationships.
//
// In place of a relationship there may be a path in parentheses, `((a)-[r]->(b) WHERE predicate){1,3}`: then only span,
// length (null: once) and where are used, the ends of the path are the nodes beside the step, and its variables are
// lists when there is a length that is not questioned.
struct RelationshipPattern {
  Span span;
  Direction direction = Direction::kEither;
  std::optional<Identifier> variable;
  LabelExpressionPtr types;  // may be null
  std::optional<LengthRange> length;
  ExpressionPtr properties;  // Map or Parameter; may be null
  ExpressionPtr where;       // may be null
  std::unique_ptr<PathPattern> path;  // null: a relationship
};

// Which of the matching paths are kept.
enum class PathSelector : uint8_t {
  kAll,               // no selector
  kShortestPath,      // shortestPath(...)
  kAllShortestPaths,  // allShortestPaths(...)
  kAny,               // ANY k
  kAnyShortest,       // ANY SHORTEST
  kAllShortest,       // ALL SHORTEST
  kShortestK,         // SHORTEST k
  kShortestGroups,    // SHORTEST k GROUPS
};

// What a path may repeat. kDefault leaves it to the match mode.
enum class PathMode : uint8_t { kDefault, kWalk, kTrail, kAcyclic, kSimple };
// What the paths of one MATCH may share. kDefault is the openCypher rule, no relationship twice, unless a path of the
// clause says WALK.
enum class MatchMode : uint8_t { kDefault, kDifferentRelationships, kRepeatableElements };

// `variable = (a)-[r]->(b)-[s]->(c)`. Step i leads from node i to node i+1, so there is one node more than steps. A
// node that the text leaves out, as beside a path in parentheses, is an empty one with an empty span.
struct PathPattern {
  Span span;
  std::optional<Identifier> variable;
  PathSelector selector = PathSelector::kAll;
  uint64_t selector_count = 1;  // of kAny, kShortestK, kShortestGroups
  PathMode mode = PathMode::kDefault;
  std::vector<NodePattern> nodes;
  std::vector<RelationshipPattern> steps;
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_PATTERN_H_
