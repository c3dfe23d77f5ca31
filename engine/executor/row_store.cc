#include "engine/executor/row_store.h"

#include <numeric>

#include "engine/base/status.h"

namespace claimgraph::executor {

void RowStore::Clear() {
  columns_.clear();
  weights_.reset();
  outer_.reset();
  rows_ = 0;
  charge_.Clear();
}

absl::Status RowStore::Append(const Batch& batch) {
  if (rows_ == 0) {
    columns_.resize(batch.columns.size());
    for (auto& column : columns_) column = std::make_shared<Vector>();
    if (batch.weighted()) weights_ = std::make_shared<Vector>(VectorKind::kInt);
    if (batch.in_sub_plan()) outer_ = std::make_shared<Vector>(VectorKind::kInt);
  }
  CG_RET_CHECK(batch.columns.size() == columns_.size());
  uint64_t bytes = 0;
  for (size_t i = 0; i < columns_.size(); ++i) {
    AppendColumn(batch.columns[i], batch.rows, columns_[i].get());
    bytes += ElementBytes(*columns_[i], rows_);
  }
  // The first weighted batch may come after others that are not.
  if (batch.weighted() && weights_ == nullptr) {
    weights_ = std::make_shared<Vector>(VectorKind::kInt);
    AppendColumn(Column::Constant(Value::Int(1)), rows_, weights_.get());
  }
  if (weights_ != nullptr) {
    AppendColumn(batch.weighted() ? batch.weights : Column::Constant(Value::Int(1)), batch.rows, weights_.get());
  }
  if (outer_ != nullptr) AppendColumn(batch.outer, batch.rows, outer_.get());
  rows_ += batch.rows;
  return charge_.Add(bytes);
}

absl::Status RowStore::AppendAll(Operator& input) {
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input.Next(&batch));
    if (!more) return absl::OkStatus();
    CG_RETURN_IF_ERROR(Append(batch));
  }
}

absl::Status RowStore::Keep(const RowIndex& rows) {
  charge_.Clear();
  uint64_t bytes = 0;
  const auto keep = [&](std::shared_ptr<Vector>& column) {
    if (column == nullptr) return;
    auto kept = std::make_shared<Vector>(column->kind());
    column->Gather(rows.data(), rows.size(), kept.get());
    column = std::move(kept);
    bytes += ElementBytes(*column, 0);
  };
  for (auto& column : columns_) keep(column);
  keep(weights_);
  keep(outer_);
  rows_ = rows.size();
  return charge_.Add(bytes);
}

void RowStore::ReadAll(Batch* out) const {
  out->Clear();
  out->rows = rows_;
  for (const auto& column : columns_) out->columns.push_back({column, nullptr, false});
  if (weights_ != nullptr) out->weights = {weights_, nullptr, false};
  if (outer_ != nullptr) out->outer = {outer_, nullptr, false};
}

void RowStore::Read(size_t begin, size_t count, Batch* out) const {
  ReadAll(out);
  if (begin == 0 && count == rows_) return;
  RowIndex selection(count);
  std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(begin));
  out->Select(std::move(selection));
}

void RowStore::Read(RowIndexPtr selection, Batch* out) const {
  ReadAll(out);
  out->Select(std::move(selection));
}

}  // namespace claimgraph::executor
