#include "engine/executor/spill/distinct_rows.h"

#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/recycled.h"

namespace claimgraph::executor {
namespace {

Column Numbers(int64_t first, size_t rows) {
  Vector numbers(VectorKind::kInt);
  numbers.Resize(rows);
  int64_t* data = numbers.Mutable<VectorKind::kInt>();
  std::iota(data, data + rows, first);
  return MakeColumn(std::move(numbers));
}

}  // namespace

void DistinctRows::Clear() {
  table_.Clear();
  share_ = 0;
  row_ = 0;
  overflow_.reset();
  sorted_.clear();
  sorted_file_.reset();
  merged_.reset();
}

void DistinctRows::Rest() {
  Clear();
  table_.Rest();
  RestBuffer(&groups_);
}

std::vector<Column> DistinctRows::KeysOf(const Batch& batch) const {
  std::vector<Column> keys = batch.columns;
  if (keys.size() > keys_) keys.resize(keys_);
  if (batch.in_sub_plan()) keys.push_back(batch.outer);
  return keys;
}

absl::Status DistinctRows::Add(Batch* batch) {
  if (share_ == 0) share_ = SpillShare(run_);
  if (overflow_) {
    batch->columns.push_back(Numbers(row_, batch->rows));
    row_ += static_cast<int64_t>(batch->rows);
    CG_RETURN_IF_ERROR(HoldBack(*batch, &*overflow_));
    batch->columns.pop_back();
    batch->rows = 0;
    return absl::OkStatus();
  }
  CG_RETURN_IF_ERROR(table_.Assign(KeysOf(*batch), batch->rows, &groups_));
  if (MustSpill(run_, table_.bytes(), share_)) overflow_.emplace(Overflow{&table_, 0, std::nullopt});
  if (table_.new_rows().size() == batch->rows) return absl::OkStatus();
  if (table_.new_rows().empty()) {
    batch->rows = 0;
  } else {
    batch->Select(table_.new_rows());
  }
  return absl::OkStatus();
}

absl::Status DistinctRows::HoldBack(const Batch& batch, Overflow* overflow) {
  if (!overflow->partitions) {
    CG_ASSIGN_OR_RETURN(overflow->partitions, PartitionedRuns::Make(run_, overflow->depth));
  }
  std::vector<Column> keys = KeysOf(batch);
  if (keys_ == kAllColumns) keys.erase(keys.begin() + static_cast<ptrdiff_t>(batch.columns.size() - 1));  // the number
  overflow->table->Find(keys, batch.rows, &groups_);
  RowIndex unknown;
  for (size_t row = 0; row < batch.rows; ++row) {
    if (groups_[row] == GroupTable::kNoGroup) unknown.push_back(static_cast<uint32_t>(row));
  }
  return overflow->partitions->Append(batch, keys, &unknown);
}

absl::Status DistinctRows::Read(SpillRun partition, uint32_t depth) {
  GroupTable table(run_);
  const uint64_t share = SpillShare(run_);
  if (sorted_file_ == nullptr) {
    CG_ASSIGN_OR_RETURN(sorted_file_, NewSpillFile(run_));
  }
  SpillRun first(sorted_file_);
  Overflow overflow{&table, depth + 1, std::nullopt};
  SpillReader reader(partition);
  Batch batch;
  while (true) {
    CG_RETURN_IF_ERROR(run_.Check());
    CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&batch));
    if (!more) break;
    if (table.bytes() > share && depth + 1 < PartitionedRuns::kDepthMax) {
      CG_RETURN_IF_ERROR(HoldBack(batch, &overflow));
      continue;
    }
    std::vector<Column> keys = KeysOf(batch);
    if (keys_ == kAllColumns) keys.erase(keys.begin() + static_cast<ptrdiff_t>(batch.columns.size() - 1));
    CG_RETURN_IF_ERROR(table.Assign(keys, batch.rows, &groups_));
    CG_RETURN_IF_ERROR(first.Append(batch, table.new_rows()));
  }
  CG_RETURN_IF_ERROR(first.Finish());
  sorted_.push_back(std::move(first));
  table.Clear();
  return overflow.partitions ? ReadAll(*std::move(overflow.partitions), depth + 1) : absl::OkStatus();
}

absl::Status DistinctRows::ReadAll(PartitionedRuns partitions, uint32_t depth) {
  CG_RETURN_IF_ERROR(partitions.Finish());
  for (SpillRun& partition : partitions.runs()) {
    if (partition.rows() > 0) CG_RETURN_IF_ERROR(Read(std::move(partition), depth));
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> DistinctRows::Next(Batch* out) {
  if (!overflow_ || !overflow_->partitions) return false;
  if (!merged_) {
    table_.Rest();
    CG_RETURN_IF_ERROR(ReadAll(*std::move(overflow_->partitions), 0));
    merged_.emplace(run_, [](const Batch& a, size_t i, const Batch& b, size_t j) {
      return OrderByNumber(a.columns.size() - 1)(a, i, b, j);
    });
    CG_RETURN_IF_ERROR(merged_->Start(std::move(sorted_)));
    sorted_.clear();
  }
  CG_ASSIGN_OR_RETURN(const bool more, merged_->Next(out));
  if (more) out->columns.pop_back();  // the number
  return more;
}

}  // namespace claimgraph::executor
