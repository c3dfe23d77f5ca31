#include "engine/executor/spill/spilled_join.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// Rows of a store that are written at once.
constexpr size_t kRowsAtOnce = 1024;

}  // namespace

absl::Status SpilledJoin::Start() {
  if (columns_.right_keys.empty()) {
    CG_ASSIGN_OR_RETURN(std::shared_ptr<SpillFile> file, NewSpillFile(run_));
    all_right_.emplace(std::move(file));
    return absl::OkStatus();
  }
  CG_ASSIGN_OR_RETURN(right_, PartitionedRuns::Make(run_, 0));
  CG_ASSIGN_OR_RETURN(joined_file_, NewSpillFile(run_));
  return absl::OkStatus();
}

absl::Status SpilledJoin::AddRight(const Batch& batch) {
  if (all_right_) return all_right_->Append(batch);
  const std::vector<Column> keys = RightKeysOf(batch, columns_);
  const RowIndex rows = RowsThatMeet(keys, batch.rows);
  return right_->Append(batch, keys, &rows);
}

absl::Status SpilledJoin::AddRight(const RowStore& rows) {
  Batch batch;
  for (size_t begin = 0; begin < rows.rows(); begin += kRowsAtOnce) {
    CG_RETURN_IF_ERROR(run_.Check());
    rows.Read(begin, std::min(kRowsAtOnce, rows.rows() - begin), &batch);
    CG_RETURN_IF_ERROR(AddRight(batch));
  }
  return absl::OkStatus();
}

absl::Status SpilledJoin::EndRight() { return all_right_ ? all_right_->Finish() : right_->Finish(); }

absl::StatusOr<bool> SpilledJoin::Next(Operator& left, Batch* out) {
  if (all_right_) return NextPair(left, out);
  if (!merged_) CG_RETURN_IF_ERROR(JoinAll(left));
  CG_ASSIGN_OR_RETURN(const bool more, merged_->Next(out));
  if (more) out->columns.pop_back();  // the number
  return more;
}

absl::Status SpilledJoin::JoinAll(Operator& left) {
  CG_ASSIGN_OR_RETURN(PartitionedRuns left_runs, PartitionLeft(left));
  for (size_t i = 0; i < PartitionedRuns::kPartitions; ++i) {
    if (left_runs.runs()[i].rows() == 0 || right_->runs()[i].rows() == 0) continue;
    CG_RETURN_IF_ERROR(JoinPartition(left_runs.runs()[i], right_->runs()[i]));
  }
  right_.reset();
  merged_.emplace(run_, OrderByNumber(columns_.layout.size()));
  return merged_->Start(std::move(joined_));
}

absl::StatusOr<PartitionedRuns> SpilledJoin::PartitionLeft(Operator& left) {
  CG_ASSIGN_OR_RETURN(PartitionedRuns runs, PartitionedRuns::Make(run_, 0));
  Batch batch;
  int64_t number = 0;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, left.Next(&batch));
    if (!more) break;
    const std::vector<Column> keys = LeftKeysOf(batch, columns_);
    const RowIndex rows = RowsThatMeet(keys, batch.rows);
    Vector numbers(VectorKind::kInt);
    numbers.Resize(batch.rows);
    int64_t* data = numbers.Mutable<VectorKind::kInt>();
    std::iota(data, data + batch.rows, number);
    number += static_cast<int64_t>(batch.rows);
    batch.columns.push_back(MakeColumn(std::move(numbers)));
    CG_RETURN_IF_ERROR(runs.Append(batch, keys, &rows));
  }
  CG_RETURN_IF_ERROR(runs.Finish());
  return runs;
}

absl::Status SpilledJoin::JoinPartition(const SpillRun& left, const SpillRun& right) {
  JoinTable table(run_, columns_);
  const uint64_t share = SpillShare(run_);
  SpillReader reader(right);
  Batch batch;
  while (true) {
    CG_RETURN_IF_ERROR(run_.Check());
    CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&batch));
    if (!more) break;
    CG_RETURN_IF_ERROR(table.Append(batch));
    if (table.bytes() > share) CG_RETURN_IF_ERROR(JoinPiece(left, &table));
  }
  return table.rows().rows() > 0 ? JoinPiece(left, &table) : absl::OkStatus();
}

absl::Status SpilledJoin::JoinPiece(const SpillRun& left, JoinTable* table) {
  CG_RETURN_IF_ERROR(table->Prepare());
  SpillRun joined(joined_file_);
  SpillReader reader(left);
  JoinTable::Probe probe;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&probe.batch));
    if (!more) break;
    table->Start(&probe);
    const Column numbers = probe.batch.columns.back();
    while (true) {
      CG_RETURN_IF_ERROR(run_.Check());
      Batch rows;
      RowIndex left_rows;
      table->Next(&probe, &rows, &left_rows);
      if (rows.rows == 0) break;
      rows.columns.push_back(IndexComposer(std::make_shared<const RowIndex>(std::move(left_rows))).Apply(numbers));
      CG_RETURN_IF_ERROR(joined.Append(rows));
    }
  }
  CG_RETURN_IF_ERROR(joined.Finish());
  joined_.push_back(std::move(joined));
  table->Clear();
  return absl::OkStatus();
}

absl::StatusOr<bool> SpilledJoin::NextPair(Operator& left, Batch* out) {
  Batch right;
  while (true) {
    CG_RETURN_IF_ERROR(run_.Check());
    if (left_row_ >= left_batch_.rows) {
      CG_ASSIGN_OR_RETURN(const bool more, left.Next(&left_batch_));
      if (!more) return false;
      left_row_ = 0;
    }
    if (!reader_) reader_.emplace(*all_right_);
    CG_ASSIGN_OR_RETURN(const bool more, reader_->Next(&right));
    if (!more) {
      reader_.reset();
      ++left_row_;
      continue;
    }
    RowIndex right_rows;
    for (size_t row = 0; row < right.rows; ++row) {
      const bool meets = !right.in_sub_plan() || right.OuterAt(row) == left_batch_.OuterAt(left_row_);
      if (meets) right_rows.push_back(static_cast<uint32_t>(row));
    }
    if (right_rows.empty()) continue;
    out->Clear();
    out->rows = right_rows.size();
    const auto repeated = std::make_shared<const RowIndex>(right_rows.size(), static_cast<uint32_t>(left_row_));
    IndexComposer left_composer(repeated);
    IndexComposer right_composer(std::make_shared<const RowIndex>(std::move(right_rows)));
    for (const uint32_t position : columns_.layout) {
      out->columns.push_back(position < columns_.left_columns
                                 ? left_composer.Apply(left_batch_.columns[position])
                                 : right_composer.Apply(right.columns[position - columns_.left_columns]));
    }
    if (left_batch_.in_sub_plan()) out->outer = left_composer.Apply(left_batch_.outer);
    return true;
  }
}

}  // namespace claimgraph::executor
