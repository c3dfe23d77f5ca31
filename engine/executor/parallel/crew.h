// Crew: the state that the workers of an Exchange share (see exchange.h), and the rules by which they take morsels.
//
// Everything is guarded by `mutex_`, but for what a slot and its lane hold while they are kRunning: that belongs to
// the thread that runs them.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_CREW_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_CREW_H_

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/batch.h"
#include "engine/executor/parallel/exchange.h"

namespace claimgraph::executor {

class WorkerPool;

class Crew : public std::enable_shared_from_this<Crew> {
 public:
  Crew(MorselSource source, WorkerPool* pool) : source_(std::move(source)), pool_(pool) {}

  Lane& AddLane(const ExecutionContext& base);
  const Lane& lane(size_t i) const { return *lanes_[i]; }

  // Starts over. REQUIRES: there are lanes.
  void Open();
  // The next batch in order. `guard` is the caller's, looked at while it waits.
  absl::StatusOr<bool> Next(WorkGuard& guard, Batch* out);
  // Calls everybody off and waits for them. Lanes and slots are gone afterwards.
  void Close();

 private:
  using Lock = std::unique_lock<std::mutex>;
  enum class State : uint8_t { kRunning, kPaused, kDone };
  // A morsel that has been taken and not yet consumed.
  struct Slot {
    State state = State::kRunning;
    Lane* lane = nullptr;  // none once it is done
    std::deque<Batch> batches;
    absl::Status status;
    std::unique_ptr<MemoryCharge> charge;
  };

  bool CanTake() const { return !stopped_ && !exhausted_ && next_ - head_ < slots_.size() && !free_lanes_.empty(); }
  Slot& SlotOf(uint64_t morsel) { return slots_[morsel % slots_.size()]; }
  // Takes the next morsel and runs it, or, with `only_open`, leaves it paused at its first row. False where there is
  // none to take. Gives the lock back while it runs.
  bool RunOne(Lock& lock, bool only_open);
  bool Take(Slot** slot);
  static absl::StatusOr<bool> Fill(Slot& slot);
  void Finish(Slot& slot, absl::Status status);
  // Goes on to the next morsel.
  void Advance();
  void CallHelpers();
  void Help();
  void StopAll(Lock& lock);

  std::mutex mutex_;
  std::condition_variable changed_;  // a morsel has been run
  CancellationToken stop_;
  std::vector<std::unique_ptr<Lane>> lanes_;
  std::vector<Lane*> free_lanes_;
  std::optional<MorselSource> source_;
  WorkerPool* const pool_;
  std::vector<Slot> slots_;  // a ring
  uint64_t head_ = 0;        // the morsel whose rows are next
  uint64_t next_ = 0;        // the morsel to be taken next
  size_t helpers_ = 0;       // called and not yet gone
  size_t running_ = 0;       // morsels being run
  bool exhausted_ = false;   // no more morsels are taken
  bool stopped_ = false;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_CREW_H_
