// RowStore: rows kept by an operator that has to see many of them (sort, join, eager writes), as flat columns.
//
// Charges what it holds to the run's memory budget. Reading gives views; nothing is copied out. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_ROW_STORE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_ROW_STORE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/batch.h"
#include "engine/executor/operator.h"

namespace claimgraph::executor {

class RowStore {
 public:
  explicit RowStore(RunContext& run) : charge_(run) {}

  void Clear();
  // REQUIRES: all batches have the same number of columns; nothing was read since the last Clear or Keep.
  absl::Status Append(const Batch& batch);
  // Reads `input` to its end. REQUIRES: it is open.
  absl::Status AppendAll(Operator& input);
  // Keeps only the rows `rows` names, in that order.
  absl::Status Keep(const RowIndex& rows);

  size_t rows() const { return rows_; }
  // What is charged.
  uint64_t bytes() const { return charge_.bytes(); }
  // Column i over all rows; the hidden ones have no vector where the input had none.
  Column column(size_t i) const { return {columns_[i], nullptr, false}; }
  size_t column_count() const { return columns_.size(); }
  // The rows [begin, begin + count) as a batch.
  void Read(size_t begin, size_t count, Batch* out) const;
  // Rows in the order of `selection`.
  void Read(RowIndexPtr selection, Batch* out) const;

  void set_profile(OperatorProfile* profile) { charge_.set_profile(profile); }

 private:
  void ReadAll(Batch* out) const;
  std::vector<std::shared_ptr<Vector>> columns_;
  std::shared_ptr<Vector> weights_;
  std::shared_ptr<Vector> outer_;
  size_t rows_ = 0;
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_ROW_STORE_H_
