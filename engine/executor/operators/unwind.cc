#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status UnwindOperator::DoOpen() {
  in_.Clear();
  row_ = element_ = 0;
  return input_->Open();
}

absl::StatusOr<bool> UnwindOperator::DoNext(Batch* out) {
  RowIndex rows;
  auto values = std::make_shared<Vector>();
  auto positions = std::make_shared<Vector>(VectorKind::kInt);
  while (rows.empty()) {
    if (row_ >= in_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = element_ = 0;
      CG_RETURN_IF_ERROR(list_->Eval(in_, run(), &lists_));
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
  const Value list = lists_.ValueAt(row_);
  const uint32_t row = static_cast<uint32_t>(row_);
  const size_t begin = values->size();
  if (list.type() != ValueType::kList) {
    ++row_;
    if (list.is_null()) return;
    rows->push_back(row);
    values->Resize(begin + 1);
    values->Mutable<VectorKind::kAny>()[begin] = list;
    if (first_position_) positions->Append(Value::Int(*first_position_));
    return;
  }
  const std::vector<Value>& items = list.as_list();
  const size_t count = std::min(items.size() - element_, run().batch_rows() - rows->size());
  rows->insert(rows->end(), count, row);
  values->Resize(begin + count);
  std::copy_n(items.begin() + static_cast<ptrdiff_t>(element_), count, values->Mutable<VectorKind::kAny>() + begin);
  if (first_position_) {
    positions->Resize(begin + count);
    int64_t* const places = positions->Mutable<VectorKind::kInt>() + begin;
    std::iota(places, places + count, *first_position_ + static_cast<int64_t>(element_));
  }
  element_ += count;
  if (element_ == items.size()) {
    element_ = 0;
    ++row_;
  }
}

}  // namespace claimgraph::executor
