// Whether items of a SET may read what items of the same SET write: a conservative answer from the plan alone.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WRITE_DEPENDENCE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WRITE_DEPENDENCE_H_

#include <vector>

#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

// False only when computing all values first, then writing them, cannot differ from doing it item by item.
bool ReadsOwnWrites(const std::vector<plan::SetItem>& items);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WRITE_DEPENDENCE_H_
