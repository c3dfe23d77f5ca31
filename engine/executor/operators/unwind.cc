#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"
#include "engine/functions/range.h"

namespace claimgraph::executor {

absl::Status UnwindOperator::DoOpen() {
  in_.Clear();
  row_ = element_ = 0;
  return input_->Open();
}

absl::Status UnwindOperator::StartInput() {
  row_ = element_ = 0;
  range_columns_.resize(range_.size());
  for (size_t i = 0; i < range_.size(); ++i) CG_RETURN_IF_ERROR(range_[i]->Eval(in_, run(), &range_columns_[i]));
  reads_ranges_ = AreRanges();
  return reads_ranges_ ? absl::OkStatus() : list_->Eval(in_, run(), &lists_);
}

bool UnwindOperator::AreRanges() const {
  if (range_columns_.empty()) return false;
  for (const Column& column : range_columns_) {
    if (column.kind() != VectorKind::kInt || column.vector->has_nulls()) return false;
  }
  if (range_columns_.size() < 3) return true;
  const Column& steps = range_columns_[2];
  for (size_t row = 0; row < in_.rows; ++row) {
    if (steps.vector->Data<VectorKind::kInt>()[steps.At(row)] == 0) return false;
  }
  return true;
}

absl::StatusOr<bool> UnwindOperator::DoNext(Batch* out) {
  RowIndex rows;
  auto values = std::make_shared<Vector>(reads_ranges_ ? VectorKind::kInt : VectorKind::kAny);
  auto positions = std::make_shared<Vector>(VectorKind::kInt);
  while (rows.empty()) {
    if (row_ >= in_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      CG_RETURN_IF_ERROR(StartInput());
      values->Reset(reads_ranges_ ? VectorKind::kInt : VectorKind::kAny);
    }
    while (row_ < in_.rows && rows.size() < run().batch_rows()) TakeRow(&rows, values.get(), positions.get());
  }
  values->Specialize();
  out->rows = rows.size();
  IndexComposer composer(std::make_shared<const RowIndex>(std::move(rows)));
  Batch selected;
  composer.ApplyAll(in_, &selected);
  out->weights = std::move(selected.weights);
  out->outer = std::move(selected.outer);
  selected.columns.push_back(MakeColumn(std::move(values)));
  selected.columns.push_back(MakeColumn(std::move(positions)));
  for (uint32_t position : layout_) out->columns.push_back(selected.columns[position]);
  return true;
}

void UnwindOperator::TakeRow(RowIndex* rows, Vector* values, Vector* positions) {
  const size_t begin = values->size();
  const size_t first = element_;
  if (reads_ranges_) {
    TakeRange(rows, values);
  } else if (const Value list = lists_.ValueAt(row_); list.type() == ValueType::kList) {
    TakeList(list.as_list(), rows, values);
  } else {
    const uint32_t row = static_cast<uint32_t>(row_++);
    if (list.is_null()) return;
    rows->push_back(row);
    values->Append(list);
  }
  if (!first_position_) return;
  positions->Resize(values->size());
  int64_t* const places = positions->Mutable<VectorKind::kInt>();
  std::iota(places + begin, places + values->size(), *first_position_ + static_cast<int64_t>(first));
}

void UnwindOperator::TakeRange(RowIndex* rows, Vector* values) {
  const auto argument = [this](size_t i) {
    const Column& column = range_columns_[i];
    return column.vector->Data<VectorKind::kInt>()[column.At(row_)];
  };
  const int64_t start = argument(0);
  const int64_t step = range_columns_.size() > 2 ? argument(2) : 1;
  const uint64_t left = functions::RangeCount(start, argument(1), step) - element_;
  const size_t begin = values->size();
  const size_t count = std::min<uint64_t>(left, run().batch_rows() - rows->size());
  rows->insert(rows->end(), count, static_cast<uint32_t>(row_));
  values->Resize(begin + count);
  int64_t* const to = values->Mutable<VectorKind::kInt>() + begin;
  for (size_t i = 0; i < count; ++i) to[i] = functions::RangeAt(start, step, element_ + i);
  element_ = count == left ? 0 : element_ + count;
  row_ += count == left ? 1 : 0;
}

void UnwindOperator::TakeList(const std::vector<Value>& items, RowIndex* rows, Vector* values) {
  const size_t begin = values->size();
  const size_t left = items.size() - element_;
  const size_t count = std::min<size_t>(left, run().batch_rows() - rows->size());
  rows->insert(rows->end(), count, static_cast<uint32_t>(row_));
  values->Resize(begin + count);
  std::copy_n(items.begin() + static_cast<ptrdiff_t>(element_), count, values->Mutable<VectorKind::kAny>() + begin);
  element_ = count == left ? 0 : element_ + count;
  row_ += count == left ? 1 : 0;
}

}  // namespace claimgraph::executor
