// MergedRuns: sorted runs put together into one sorted sequence. Rows that compare equal come in the order of the
// runs. So many runs that their buffers would be large are merged in several passes. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_MERGED_RUNS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_MERGED_RUNS_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/batch.h"
#include "engine/executor/run_context.h"
#include "engine/executor/spill/spill_run.h"

namespace claimgraph::executor {

// Negative when row i of `a` comes before row j of `b`.
using RowOrder = std::function<int(const Batch& a, size_t i, const Batch& b, size_t j)>;

class MergedRuns {
 public:
  // `order` is by what each run is sorted.
  MergedRuns(RunContext& run, RowOrder order) : run_(run), order_(std::move(order)) {}

  // Starts to merge finished runs.
  absl::Status Start(std::vector<SpillRun> runs);
  absl::StatusOr<bool> Next(Batch* out);

 private:
  static constexpr size_t kRunsMax = 64;
  struct Input {
    explicit Input(const SpillRun& run) : reader(run) {}
    SpillReader reader;
    Batch batch;
    size_t row = 0;
    uint32_t source = 0;  // the place of `batch` in sources_
  };
  struct Pick {
    uint32_t source;
    uint32_t row;
  };

  absl::Status OpenInputs();
  // Goes on to the next batch of an input, and lets it take part.
  absl::Status Refill(uint32_t input);
  bool After(uint32_t a, uint32_t b) const;
  void Collect(const std::vector<Pick>& picks, Batch* out) const;

  RunContext& run_;
  const RowOrder order_;
  std::vector<SpillRun> runs_;
  std::vector<Input> inputs_;
  std::vector<uint32_t> heap_;   // numbers of inputs that have a row
  std::vector<Batch> sources_;   // batches that rows are taken from
};

// By column `position`, which holds integers: how rows that were numbered get back into order.
RowOrder OrderByNumber(size_t position);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_MERGED_RUNS_H_
