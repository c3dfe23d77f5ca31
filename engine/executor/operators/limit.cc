#include <algorithm>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::StatusOr<int64_t> EvalRowCount(Evaluator& evaluator, RunContext& run, std::string_view clause) {
  CG_ASSIGN_OR_RETURN(const Value value, EvalConstant(evaluator, run));
  if (value.type() != ValueType::kInt) {
    return RuntimeError("SyntaxError", "InvalidArgumentType",
                        Cat(clause, " needs an integer, not ", TypeName(value.type())));
  }
  if (value.as_int() < 0) {
    return RuntimeError("SyntaxError", "NegativeIntegerArgument",
                        Cat(clause, " needs a number that is not negative, not ", value.as_int()));
  }
  return value.as_int();
}

absl::Status LimitOperator::DoOpen() {
  Counter counter{0, std::numeric_limits<int64_t>::max()};
  if (skip_ != nullptr) {
    CG_ASSIGN_OR_RETURN(counter.skip, EvalRowCount(*skip_, run(), "SKIP"));
  }
  if (limit_ != nullptr) {
    CG_ASSIGN_OR_RETURN(counter.left, EvalRowCount(*limit_, run(), "LIMIT"));
  }
  const size_t outer_rows = slot_ == nullptr ? 1 : slot_->batch.rows;
  counters_.assign(outer_rows, counter);
  unfinished_ = counter.left > 0 ? outer_rows : 0;
  return input_->Open();
}

absl::StatusOr<bool> LimitOperator::DoNext(Batch* out) {
  if (unfinished_ == 0) {
    if (drain_) CG_RETURN_IF_ERROR(Drain());
    return false;
  }
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
  if (!more) return false;
  Cut(out);
  return true;
}

void LimitOperator::Cut(Batch* out) {
  // The common case passes the batch on as it is.
  if (counters_.size() == 1 && counters_[0].skip == 0 && counters_[0].left >= static_cast<int64_t>(out->rows)) {
    counters_[0].left -= static_cast<int64_t>(out->rows);
    if (counters_[0].left == 0) unfinished_ = 0;
    return;
  }
  RowIndex kept;
  for (size_t row = 0; row < out->rows; ++row) {
    Counter& counter = counters_[out->OuterAt(row)];
    if (counter.left == 0) continue;
    if (counter.skip > 0) {
      --counter.skip;
      continue;
    }
    kept.push_back(static_cast<uint32_t>(row));
    if (--counter.left == 0) --unfinished_;
  }
  if (kept.size() == out->rows) return;
  if (kept.empty()) {
    out->rows = 0;
    return;
  }
  out->Select(std::move(kept));
}

absl::Status LimitOperator::Drain() {
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) break;
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
