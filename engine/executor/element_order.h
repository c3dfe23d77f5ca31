// Comparing elements of vectors without boxing them: equivalence for grouping and joining, order for sorting. They
// agree with values::Equivalent and values::OrderCompare, to which mixed columns fall back.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_ORDER_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_ORDER_H_

#include <cstddef>

#include "engine/values/vector.h"

namespace claimgraph::executor {

// Null is equivalent to null.
bool ElementsEquivalent(const Vector& a, size_t i, const Vector& b, size_t j);
// Negative, 0 or positive. REQUIRES: neither element is null.
int CompareElements(const Vector& a, size_t i, const Vector& b, size_t j);
// A number that never contradicts CompareElements within one vector: a smaller element has no larger prefix.
// REQUIRES: the element is not null.
uint64_t OrderPrefix(const Vector& vector, size_t i);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_ORDER_H_
