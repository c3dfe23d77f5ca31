// Parts: puts a column together from results that were computed for some rows each, as conditional expressions do.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_PARTS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_PARTS_H_

#include <utility>
#include <vector>

#include "engine/executor/batch.h"

namespace claimgraph::executor {

class Parts {
 public:
  // Row rows[i] of the result is row i of `column`. Rows that no part names are null.
  void Add(RowIndex rows, Column column) { parts_.emplace_back(std::move(rows), std::move(column)); }
  // The whole column; typed where all parts are of one kind.
  Column Build(size_t rows) const;

 private:
  std::vector<std::pair<RowIndex, Column>> parts_;
};

// The rows `rows` of `batch`.
Batch SelectRows(const Batch& batch, const RowIndex& rows);
// 0, 1, ..., rows - 1.
RowIndex AllRows(size_t rows);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_PARTS_H_
