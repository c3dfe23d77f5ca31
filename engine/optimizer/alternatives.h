// Alternatives for one property as one predicate: `x.p = 1 OR x.p IN [2, 3]` becomes `x.p IN [1, 2, 3]`, which an index
// answers. What IN says is by definition what the OR of the equalities says, for null too.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_ALTERNATIVES_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_ALTERNATIVES_H_

#include <vector>

#include "engine/plan/expression.h"

namespace claimgraph::optimizer {

// Rewrites those of `predicates` that are such an OR. Only values that can be had without computing anything are put
// into a list: OR evaluates no more of its operands than it needs, a list all of its items.
void MergeAlternatives(std::vector<plan::ExpressionPtr>* predicates);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_ALTERNATIVES_H_
