// Paths that repeat one relationship, as variable-length relationships: those are walked and searched by operators of
// their own, which are quicker than the general search.
//
// Conditions on the nodes of a repetition become conditions on its relationship, whose ends they are; so the direction
// has to be known where there are any.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_SIMPLIFY_PATH_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_SIMPLIFY_PATH_H_

#include "engine/plan/query_graph.h"

namespace claimgraph::optimizer {

// Whether the paths of `path` are the trails of a variable-length relationship.
bool IsVariableLength(const plan::PathPattern& path);
// Whether the paths that it selects are the shortest trails, one or all, of a variable-length relationship.
bool IsShortestPath(const plan::PathPattern& path);

// Turns the relationship's path into a variable-length relationship; lists of nodes become expressions over it.
// REQUIRES: one of the two above.
void ToVariableLength(plan::PatternRelationship* relationship, plan::QueryGraph* graph);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_SIMPLIFY_PATH_H_
