// A path pattern with the parentheses taken away that only group: nodes that come to stand side by side are one node.
//
// Borrows the syntax tree.
#ifndef CLAIMGRAPH_ENGINE_QUERY_BINDER_FLAT_PATH_H_
#define CLAIMGRAPH_ENGINE_QUERY_BINDER_FLAT_PATH_H_

#include <memory>
#include <vector>

#include "engine/query/ast/pattern.h"

namespace claimgraph::binder {

struct FlatPath;

// A relationship; or, with `inner`, a part in parentheses that is repeated or has a mode of its own.
struct FlatStep {
  const ast::RelationshipPattern* pattern = nullptr;
  // Of a part that is not repeated the first and the last node are none: they belong to the path around it.
  std::unique_ptr<FlatPath> inner;

  bool repeated() const { return pattern->length.has_value(); }
  // Whether its variables are lists.
  bool listed() const { return repeated() && !pattern->length->questioned; }
};

using NodePatterns = std::vector<const ast::NodePattern*>;  // of one node

struct FlatPath {
  std::vector<NodePatterns> nodes;  // one more than steps
  std::vector<FlatStep> steps;
  std::vector<const ast::Expression*> conditions;  // WHERE of the parentheses
};

FlatPath Flatten(const ast::PathPattern& pattern);

}  // namespace claimgraph::binder

#endif  // CLAIMGRAPH_ENGINE_QUERY_BINDER_FLAT_PATH_H_
