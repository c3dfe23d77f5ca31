#include "engine/executor/spill/spill_run.h"

#include <algorithm>
#include <array>

#include "engine/base/status.h"
#include "engine/executor/spill/row_codec.h"
#include "engine/values/hash.h"

namespace claimgraph::executor {
namespace {

constexpr uint32_t kBitsPerLevel = 4;
// Less is not worth a file.
constexpr uint64_t kShareMin = 65536;

static_assert(size_t{1} << kBitsPerLevel == PartitionedRuns::kPartitions);
static_assert(kBitsPerLevel * PartitionedRuns::kDepthMax <= 32);  // the lower half is for hash tables

}  // namespace

absl::Status SpillRun::Append(const Batch& batch) {
  if (batch.rows == 0) return absl::OkStatus();
  AppendBlock(batch, &waiting_);
  rows_ += batch.rows;
  return waiting_.size() < kWriteBytes ? absl::OkStatus() : Finish();
}

absl::Status SpillRun::Append(const Batch& batch, RowIndex rows) {
  if (rows.empty()) return absl::OkStatus();
  Batch selected = batch;
  selected.Select(std::move(rows));
  return Append(selected);
}

absl::Status SpillRun::Finish() {
  if (waiting_.empty()) return absl::OkStatus();
  uint64_t offset = 0;
  CG_RETURN_IF_ERROR(file_->Append(waiting_, &offset));
  pieces_.push_back({offset, waiting_.size()});
  std::string().swap(waiting_);
  return absl::OkStatus();
}

absl::StatusOr<bool> SpillReader::Next(Batch* out) {
  if (left_.empty()) {
    if (next_ >= run_->pieces_.size()) return false;
    const SpillRun::Piece& piece = run_->pieces_[next_++];
    auto bytes = std::make_shared<std::string>();
    CG_RETURN_IF_ERROR(run_->file_->Read(piece.offset, piece.size, bytes.get()));
    left_ = *bytes;
    piece_ = std::move(bytes);
  }
  CG_RETURN_IF_ERROR(ReadBlock(&left_, piece_, out));
  return true;
}

absl::StatusOr<PartitionedRuns> PartitionedRuns::Make(RunContext& run, uint32_t depth) {
  CG_ASSIGN_OR_RETURN(std::shared_ptr<SpillFile> file, NewSpillFile(run));
  PartitionedRuns partitions(std::min(depth, kDepthMax - 1));
  for (size_t i = 0; i < kPartitions; ++i) partitions.runs_.emplace_back(file);
  return partitions;
}

absl::Status PartitionedRuns::Append(const Batch& batch, std::span<const Column> keys, const RowIndex* rows) {
  hashes_.assign(batch.rows, 0);
  for (size_t k = 0; k < keys.size(); ++k) values::HashColumn(keys[k], batch.rows, k > 0, hashes_.data());
  const uint32_t shift = 64 - kBitsPerLevel * (depth_ + 1);
  std::array<RowIndex, kPartitions> shared;
  const auto share = [&](uint32_t row) { shared[hashes_[row] >> shift & (kPartitions - 1)].push_back(row); };
  if (rows == nullptr) {
    for (size_t row = 0; row < batch.rows; ++row) share(static_cast<uint32_t>(row));
  } else {
    for (const uint32_t row : *rows) share(row);
  }
  for (size_t i = 0; i < kPartitions; ++i) CG_RETURN_IF_ERROR(runs_[i].Append(batch, std::move(shared[i])));
  return absl::OkStatus();
}

absl::Status PartitionedRuns::Finish() {
  for (SpillRun& run : runs_) CG_RETURN_IF_ERROR(run.Finish());
  return absl::OkStatus();
}

absl::StatusOr<std::shared_ptr<SpillFile>> NewSpillFile(RunContext& run) {
  SpillSpace* space = run.context().spill;
  CG_RET_CHECK(space != nullptr);
  CG_ASSIGN_OR_RETURN(std::unique_ptr<SpillFile> file, space->NewFile());
  return std::shared_ptr<SpillFile>(std::move(file));
}

uint64_t SpillShare(RunContext& run, uint64_t parts) {
  const ExecutionContext& context = run.context();
  if (context.spill == nullptr) return UINT64_MAX;
  if (context.spill_bytes > 0) return context.spill_bytes;
  if (context.budget == nullptr) return UINT64_MAX;
  return std::max(context.budget->bytes_free() / (2 * parts), kShareMin);
}

bool MustSpill(RunContext& run, uint64_t bytes, uint64_t share) {
  if (bytes > share) return true;
  const ExecutionContext& context = run.context();
  if (context.spill == nullptr || context.budget == nullptr || bytes < kShareMin) return false;
  const uint64_t bytes_max = context.budget->bytes_max();
  return bytes > bytes_max / 16 && context.budget->bytes_free() < bytes_max / 8;
}

}  // namespace claimgraph::executor
