#include "engine/executor/operators/procedure_call.h"

#include <algorithm>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status ProcedureCallOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  called_ = false;
  return input_->Open();
}

absl::Status ProcedureCallOperator::EvalArguments() {
  columns_.resize(arguments_.size());
  constant_ = true;
  for (size_t i = 0; i < arguments_.size(); ++i) {
    CG_RETURN_IF_ERROR(arguments_[i]->Eval(in_, run(), &columns_[i]));
    constant_ = constant_ && columns_[i].constant;
  }
  return absl::OkStatus();
}

absl::Status ProcedureCallOperator::CallForRow() {
  taken_ = 0;
  called_ = true;
  if (constant_ && row_ > 0 && !is_void_) return absl::OkStatus();
  CG_RETURN_IF_ERROR(run().Check());
  std::vector<Value> arguments;
  for (const Column& column : columns_) arguments.push_back(column.ValueAt(row_));
  ProcedureRows rows;
  CG_RETURN_IF_ERROR(procedure_.Call(arguments, run().context(), &rows));
  result_rows_ = is_void_ ? 1 : rows.rows;
  result_.clear();
  for (Vector& column : rows.columns) result_.push_back(std::make_shared<Vector>(std::move(column)));
  return absl::OkStatus();
}

absl::StatusOr<bool> ProcedureCallOperator::DoNext(Batch* out) {
  RowIndex rows;
  std::vector<std::shared_ptr<Vector>> made(fields_.size());
  for (auto& column : made) column = std::make_shared<Vector>();
  while (rows.empty()) {
    if (row_ >= in_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = 0;
      called_ = false;
      CG_RETURN_IF_ERROR(EvalArguments());
    }
    while (row_ < in_.rows && rows.size() < run().batch_rows()) {
      if (!called_) CG_RETURN_IF_ERROR(CallForRow());
      const size_t count = std::min<size_t>(result_rows_ - taken_, run().batch_rows() - rows.size());
      rows.insert(rows.end(), count, row_);
      auto slice = std::make_shared<RowIndex>(count);
      std::iota(slice->begin(), slice->end(), static_cast<uint32_t>(taken_));
      for (size_t i = 0; i < fields_.size() && count > 0; ++i) {
        AppendColumn({result_[fields_[i]], slice, false}, count, made[i].get());
      }
      taken_ += count;
      if (taken_ < result_rows_) break;
      ++row_;
      called_ = false;
    }
  }
  std::vector<Column> columns;
  for (auto& column : made) columns.push_back(MakeColumn(std::move(column)));
  Arrange(in_, std::move(rows), columns, layout_, out);
  return true;
}

}  // namespace claimgraph::executor
