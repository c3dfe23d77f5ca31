#include "engine/executor/operators/weights.h"

#include "engine/base/error.h"

namespace claimgraph::executor {

std::vector<int64_t> FoldRuns(RowIndex* rows) {
  std::vector<int64_t> counts;
  size_t kept = 0;
  for (size_t i = 0; i < rows->size(); ++i) {
    if (kept > 0 && (*rows)[kept - 1] == (*rows)[i]) {
      ++counts.back();
      continue;
    }
    (*rows)[kept++] = (*rows)[i];
    counts.push_back(1);
  }
  rows->resize(kept);
  return counts;
}

absl::Status TooManyRows() {
  return RuntimeError("ArithmeticError", "IntegerOverflow", "the number of rows is larger than any integer");
}

absl::Status MultiplyWeights(const std::vector<int64_t>& counts, Batch* batch) {
  return MultiplyWeights(counts, std::make_shared<Vector>(VectorKind::kInt), batch);
}

absl::Status MultiplyWeights(const std::vector<int64_t>& counts, std::shared_ptr<Vector> weights, Batch* batch) {
  weights->Resize(batch->rows);
  int64_t* data = weights->Mutable<VectorKind::kInt>();
  for (size_t row = 0; row < batch->rows; ++row) {
    if (__builtin_mul_overflow(batch->WeightAt(row), counts[row], &data[row])) {
      return TooManyRows();
    }
  }
  batch->weights = MakeColumn(std::move(weights));
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
