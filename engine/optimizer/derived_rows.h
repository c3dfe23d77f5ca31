// Rows of an operator by those of its inputs: statistics where there are some, otherwise rules of thumb.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_DERIVED_ROWS_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_DERIVED_ROWS_H_

#include "engine/optimizer/cardinality.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::optimizer {

// `outer`: rows of a leaf. REQUIRES: the inputs have estimates.
double DerivedRows(const plan::LogicalOperator& op, double outer, const CardinalityEstimator& estimator);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_DERIVED_ROWS_H_
