// Arithmetic on the multiplicities of rows (Batch::weights).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WEIGHTS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WEIGHTS_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/batch.h"

namespace claimgraph::executor {

// Leaves one of each run of equal entries and returns the lengths of the runs.
std::vector<int64_t> FoldRuns(RowIndex* rows);
// The error for a number of rows that is no integer any more.
absl::Status TooManyRows();
// Each row i counts counts[i] times as often. ArithmeticError when a weight leaves the range of integers.
absl::Status MultiplyWeights(const std::vector<int64_t>& counts, Batch* batch);
// The same, into `weights`: an empty vector of integers that nobody else sees.
absl::Status MultiplyWeights(const std::vector<int64_t>& counts, std::shared_ptr<Vector> weights, Batch* batch);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_WEIGHTS_H_
