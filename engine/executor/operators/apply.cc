#include "engine/executor/operators/apply.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/operators/weights.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// Hands `batch` to the sub-plan and starts it.
absl::Status StartSubPlan(const Batch& batch, SubPlan* sub) {
  sub->slot->batch = batch;
  return sub->root->Open();
}

// column[rows], with null where rows[i] is `none`.
Column GatherOrNull(const Column& column, const RowIndex& rows, uint32_t none) {
  RowIndex elements(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) elements[i] = column.At(rows[i] == none ? 0 : rows[i]);
  Vector vector;
  column.vector->Gather(elements.data(), elements.size(), &vector);
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i] == none) vector.SetNull(i);
  }
  return MakeColumn(std::move(vector));
}

}  // namespace

absl::Status OuterRows::Open() {
  store_.Clear();
  stored_ = false;
  next_ = 0;
  return outer_->Open();
}

absl::StatusOr<bool> OuterRows::Next(Batch* out) {
  if (!eager_) return outer_->Next(out);
  if (!stored_) {
    stored_ = true;
    CG_RETURN_IF_ERROR(store_.AppendAll(*outer_));
  }
  if (next_ >= store_.rows()) return false;
  const size_t count = std::min<size_t>(run_.batch_rows(), store_.rows() - next_);
  store_.Read(next_, count, out);
  next_ += count;
  return true;
}

absl::Status ApplyOperator::DoOpen() {
  running_ = false;
  next_outer_ = 0;
  matched_.clear();
  return outer_.Open();
}

absl::StatusOr<bool> ApplyOperator::DoNext(Batch* out) {
  while (true) {
    if (!running_) {
      if (optional_ && EmitUnmatched(out)) return true;
      Batch batch;
      CG_ASSIGN_OR_RETURN(const bool more, outer_.Next(&batch));
      if (!more) return false;
      matched_.assign(batch.rows, 0);
      next_outer_ = 0;
      CG_RETURN_IF_ERROR(StartSubPlan(batch, &sub_));
      running_ = true;
    }
    CG_ASSIGN_OR_RETURN(running_, sub_.root->Next(&rows_));
    if (!running_) continue;
    CG_RETURN_IF_ERROR(EmitMatches(out));
    return true;
  }
}

absl::Status ApplyOperator::EmitMatches(Batch* out) {
  const Batch& outer = sub_.slot->batch;
  RowIndex outer_rows(rows_.rows);
  for (size_t row = 0; row < rows_.rows; ++row) outer_rows[row] = rows_.OuterAt(row);
  RowIndex sub_rows;
  const bool gaps = optional_ && Interleave(&outer_rows, &sub_rows) && sub_rows.size() > rows_.rows;
  out->rows = outer_rows.size();
  std::vector<int64_t> counts;
  if (rows_.weighted()) {
    counts.resize(out->rows);
    for (size_t row = 0; row < out->rows; ++row) {
      const uint32_t sub_row = gaps ? sub_rows[row] : static_cast<uint32_t>(row);
      counts[row] = sub_row == kNoRow ? 1 : rows_.WeightAt(sub_row);
    }
  }
  IndexComposer composer(std::make_shared<const RowIndex>(std::move(outer_rows)));
  for (uint32_t position : layout_) {
    if (position < outer_columns_) {
      out->columns.push_back(composer.Apply(outer.columns[position]));
      continue;
    }
    const Column& column = rows_.columns[position - outer_columns_];
    out->columns.push_back(gaps ? GatherOrNull(column, sub_rows, kNoRow) : column);
  }
  if (outer.weighted()) out->weights = composer.Apply(outer.weights);
  if (outer.in_sub_plan()) out->outer = composer.Apply(outer.outer);
  return counts.empty() ? absl::OkStatus() : MultiplyWeights(counts, out);
}

bool ApplyOperator::Interleave(RowIndex* outer_rows, RowIndex* sub_rows) {
  const bool ordered = std::is_sorted(outer_rows->begin(), outer_rows->end()) &&
                       (outer_rows->front() >= next_outer_ || outer_rows->front() + 1 == next_outer_);
  for (uint32_t row : *outer_rows) matched_[row] = 1;
  if (!ordered) {
    // Rows come in another order (a UNION): those without a match follow at the end.
    next_outer_ = 0;
    return false;
  }
  RowIndex merged;
  for (size_t i = 0; i < outer_rows->size(); ++i) {
    for (const uint32_t row = (*outer_rows)[i]; next_outer_ <= row; ++next_outer_) {
      if (matched_[next_outer_] != 0) continue;
      merged.push_back(next_outer_);
      sub_rows->push_back(kNoRow);
      matched_[next_outer_] = 1;
    }
    merged.push_back((*outer_rows)[i]);
    sub_rows->push_back(static_cast<uint32_t>(i));
  }
  *outer_rows = std::move(merged);
  return true;
}

bool ApplyOperator::EmitUnmatched(Batch* out) {
  RowIndex rows;
  for (; next_outer_ < matched_.size(); ++next_outer_) {
    if (matched_[next_outer_] == 0) rows.push_back(next_outer_);
  }
  matched_.clear();
  if (rows.empty()) return false;
  const Batch& outer = sub_.slot->batch;
  out->rows = rows.size();
  IndexComposer composer(std::make_shared<const RowIndex>(std::move(rows)));
  for (uint32_t position : layout_) {
    out->columns.push_back(position < outer_columns_ ? composer.Apply(outer.columns[position]) : NullColumn());
  }
  if (outer.weighted()) out->weights = composer.Apply(outer.weights);
  if (outer.in_sub_plan()) out->outer = composer.Apply(outer.outer);
  return true;
}

absl::StatusOr<bool> SemiApplyOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, outer_.Next(out));
  if (!more) return false;
  CG_RETURN_IF_ERROR(StartSubPlan(*out, &sub_));
  std::vector<uint8_t> matched(out->rows, 0);
  size_t missing = out->rows;
  Batch rows;
  while (missing > 0) {
    CG_ASSIGN_OR_RETURN(const bool found, sub_.root->Next(&rows));
    if (!found) break;
    for (size_t row = 0; row < rows.rows; ++row) {
      uint8_t& seen = matched[rows.OuterAt(row)];
      missing -= seen == 0 ? 1 : 0;
      seen = 1;
    }
  }
  RowIndex kept;
  for (size_t row = 0; row < out->rows; ++row) {
    if ((matched[row] != 0) != anti_) kept.push_back(static_cast<uint32_t>(row));
  }
  if (kept.size() == out->rows) return true;
  out->Select(std::move(kept));
  return true;
}

absl::StatusOr<bool> UnitApplyOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, outer_.Next(out));
  if (!more) return false;
  CG_RETURN_IF_ERROR(StartSubPlan(*out, &sub_));
  Batch rows;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool found, sub_.root->Next(&rows));
    if (!found) return true;
  }
}

}  // namespace claimgraph::executor
