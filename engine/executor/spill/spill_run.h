// SpillRun: rows in a temporary file, written once from front to back and read from front to back any number of times.
// Several runs may share a file. PartitionedRuns: rows shared out to several runs by their hash.
//
// What waits to be written is a buffer of some kWriteBytes a run; a reader holds as much. They are not charged to the
// memory of the query. One thread at a time.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_RUN_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_RUN_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/batch.h"
#include "engine/executor/run_context.h"
#include "engine/executor/spill/spill_space.h"

namespace claimgraph::executor {

class SpillRun {
 public:
  static constexpr size_t kWriteBytes = 32768;

  explicit SpillRun(std::shared_ptr<SpillFile> file) : file_(std::move(file)) {}
  SpillRun(SpillRun&&) = default;
  SpillRun& operator=(SpillRun&&) = default;

  // Appends all rows of a batch. Nothing is appended once a reader was made.
  absl::Status Append(const Batch& batch);
  // Appends the rows `rows` names, in that order.
  absl::Status Append(const Batch& batch, RowIndex rows);
  // Writes what waits. Required before the run is read.
  absl::Status Finish();
  uint64_t rows() const { return rows_; }

 private:
  friend class SpillReader;
  struct Piece {
    uint64_t offset;
    size_t size;
  };
  std::shared_ptr<SpillFile> file_;
  std::string waiting_;
  std::vector<Piece> pieces_;
  uint64_t rows_ = 0;
};

class SpillReader {
 public:
  // `run` has been finished, and outlives the reader.
  explicit SpillReader(const SpillRun& run) : run_(&run) {}
  // The next rows, in batches as they were appended; false at the end.
  absl::StatusOr<bool> Next(Batch* out);

 private:
  const SpillRun* run_;
  size_t next_ = 0;
  std::shared_ptr<const std::string> piece_;
  std::string_view left_;
};

class PartitionedRuns {
 public:
  static constexpr size_t kPartitions = 16;
  static constexpr uint32_t kDepthMax = 8;

  // Of a temporary file of their own. Rows go by hash bits that no smaller `depth` looks at.
  static absl::StatusOr<PartitionedRuns> Make(RunContext& run, uint32_t depth);
  // Keys are columns of the rows, or made for them; null: all rows.
  absl::Status Append(const Batch& batch, std::span<const Column> keys, const RowIndex* rows = nullptr);
  absl::Status Finish();
  std::vector<SpillRun>& runs() { return runs_; }

 private:
  explicit PartitionedRuns(uint32_t depth) : depth_(depth) {}
  uint32_t depth_;
  std::vector<SpillRun> runs_;
  std::vector<uint64_t> hashes_;
};

absl::StatusOr<std::shared_ptr<SpillFile>> NewSpillFile(RunContext& run);

// How much memory an operator that can spill may hold: half of what the query has left now, so that the next one finds
// some too. Without limit where nothing can be spilled. `parts`: as many hold so much at the same time.
uint64_t SpillShare(RunContext& run, uint64_t parts = 1);

// Whether an operator that holds so much has to spill: it has used up its share, or memory is short and it is one of
// those that hold much.
bool MustSpill(RunContext& run, uint64_t bytes, uint64_t share);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_RUN_H_
