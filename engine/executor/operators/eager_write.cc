#include "engine/executor/operators/eager_write.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

EagerWriteOperator::EagerWriteOperator(RunContext& run, OperatorPtr input, std::vector<VectorKind> made,
                                       std::vector<uint32_t> layout)
    : Operator(run), input_(std::move(input)), layout_(std::move(layout)), made_kinds_(std::move(made)), rows_(run),
      charge_(run) {}

absl::Status EagerWriteOperator::DoOpen() {
  rows_.Clear();
  rows_.set_profile(profile());
  made_.clear();
  for (const VectorKind kind : made_kinds_) made_.push_back(std::make_shared<Vector>(kind));
  output_rows_.clear();
  maps_rows_ = false;
  written_ = false;
  position_ = 0;
  charge_.Clear();
  return input_->Open();
}

absl::Status EagerWriteOperator::WriteAll() {
  if (run().writer() == nullptr) {
    return absl::FailedPreconditionError("the statement writes, but the transaction is read-only");
  }
  CG_RETURN_IF_ERROR(rows_.AppendAll(*input_));
  Batch batch;
  for (size_t begin = 0; begin < rows_.rows(); begin += run().batch_rows()) {
    CG_RETURN_IF_ERROR(run().Check());
    rows_.Read(begin, std::min<size_t>(run().batch_rows(), rows_.rows() - begin), &batch);
    CG_RETURN_IF_ERROR(WriteBatch(batch, static_cast<uint32_t>(begin)));
  }
  CG_RETURN_IF_ERROR(FinishWriting());
  uint64_t bytes = output_rows_.capacity() * sizeof(uint32_t);
  for (const auto& column : made_) bytes += column->MemoryUsage();
  return charge_.Add(bytes);
}

absl::StatusOr<bool> EagerWriteOperator::DoNext(Batch* out) {
  if (!written_) {
    CG_RETURN_IF_ERROR(WriteAll());
    written_ = true;
  }
  const size_t rows = maps_rows_ ? output_rows_.size() : rows_.rows();
  if (position_ == rows) return false;
  const size_t count = std::min<size_t>(run().batch_rows(), rows - position_);
  auto slice = std::make_shared<RowIndex>(count);
  std::iota(slice->begin(), slice->end(), static_cast<uint32_t>(position_));
  RowIndexPtr inputs = slice;
  if (maps_rows_) {
    const auto begin = output_rows_.begin() + static_cast<ptrdiff_t>(position_);
    inputs = std::make_shared<const RowIndex>(begin, begin + static_cast<ptrdiff_t>(count));
  }
  Batch in;
  rows_.Read(std::move(inputs), &in);
  out->rows = count;
  out->outer = std::move(in.outer);
  out->weights = std::move(in.weights);
  for (const uint32_t column : layout_) {
    out->columns.push_back(column < in.columns.size() ? in.columns[column]
                                                      : Column{made_[column - in.columns.size()], slice, false});
  }
  position_ += count;
  return true;
}

}  // namespace claimgraph::executor
