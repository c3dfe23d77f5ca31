#include "engine/executor/parallel/crew.h"

#include <chrono>

#include "engine/base/status.h"
#include "engine/executor/operators/grouped_states.h"
#include "engine/executor/parallel/worker_pool.h"

namespace claimgraph::executor {
namespace {

// Morsels that may be taken beyond the one whose turn it is, per lane.
constexpr size_t kSlotsPerLane = 4;
// Rows of a morsel that wait for their turn, before it is paused.
constexpr size_t kRowsAheadMax = 65536;
// How long the caller waits before it looks at its guard again.
constexpr std::chrono::milliseconds kWait(5);

// Roughly: columns share vectors and indexes, and strings may keep chunks.
uint64_t BytesOf(const Batch& batch) { return batch.rows * (batch.columns.size() + 1) * sizeof(uint64_t); }

}  // namespace

Lane& Crew::AddLane(const ExecutionContext& base) {
  lanes_.push_back(std::make_unique<Lane>(base, &stop_));
  return *lanes_.back();
}

void Crew::Open() {
  Lock lock(mutex_);
  StopAll(lock);
  slots_.clear();
  slots_.resize(lanes_.size() * kSlotsPerLane);
  free_lanes_.clear();
  for (const auto& lane : lanes_) free_lanes_.push_back(lane.get());
  source_->Reset();
  head_ = next_ = 0;
  exhausted_ = stopped_ = false;
  stop_.Reset();
}

void Crew::Close() {
  Lock lock(mutex_);
  StopAll(lock);
  slots_.clear();
  free_lanes_.clear();
  lanes_.clear();
  source_.reset();
}

void Crew::StopAll(Lock& lock) {
  stopped_ = true;
  stop_.Cancel();
  changed_.wait(lock, [this] { return running_ == 0; });
}

bool Crew::Take(Slot** slot) {
  Lane* const lane = free_lanes_.back();
  const absl::StatusOr<bool> more = source_->Next(&lane->range);
  exhausted_ = !more.ok() || !*more;
  if (more.ok() && !*more) return false;
  *slot = &SlotOf(next_++);
  **slot = Slot();
  if (!more.ok()) {
    Finish(**slot, more.status());
    return true;
  }
  (*slot)->lane = lane;
  (*slot)->charge = std::make_unique<MemoryCharge>(lane->run);
  free_lanes_.pop_back();
  return true;
}

bool Crew::RunOne(Lock& lock, bool only_open) {
  Slot* slot = nullptr;
  if (!CanTake() || !Take(&slot)) return false;
  if (slot->state == State::kDone) return true;  // the scan has failed
  ++running_;
  lock.unlock();
  absl::Status status = slot->lane->root->Open();
  bool more = true;
  if (status.ok() && !only_open) {
    absl::StatusOr<bool> filled = Fill(*slot);
    more = filled.value_or(false);
    status = filled.status();
  }
  lock.lock();
  --running_;
  if (status.ok() && more) {
    slot->state = State::kPaused;
  } else {
    Finish(*slot, std::move(status));
  }
  changed_.notify_one();
  return true;
}

// True when there is more than may wait.
absl::StatusOr<bool> Crew::Fill(Slot& slot) {
  size_t rows = 0;
  while (rows < kRowsAheadMax) {
    Batch batch;
    CG_ASSIGN_OR_RETURN(const bool more, slot.lane->root->Next(&batch));
    if (!more) return false;
    rows += batch.rows;
    // What memory does not allow to wait is made later: this is no error.
    bool room = slot.charge->Add(BytesOf(batch)).ok();
    room = room && (batch.groups == nullptr || !batch.groups->cut_short);
    slot.batches.push_back(std::move(batch));
    if (!room) break;
  }
  return true;
}

void Crew::Finish(Slot& slot, absl::Status status) {
  slot.state = State::kDone;
  if (!status.ok()) exhausted_ = true;
  slot.status = std::move(status);
  if (slot.lane != nullptr) free_lanes_.push_back(slot.lane);
  slot.lane = nullptr;
}

void Crew::Advance() {
  SlotOf(head_) = Slot();
  ++head_;
}

absl::StatusOr<bool> Crew::Next(WorkGuard& guard, Batch* out) {
  Lock lock(mutex_);
  while (true) {
    CallHelpers();
    if (head_ == next_) {
      // Nobody has taken it: its rows go straight to the caller.
      if (!RunOne(lock, /*only_open=*/true)) return false;
      continue;
    }
    Slot& slot = SlotOf(head_);
    if (slot.state == State::kRunning) {
      if (RunOne(lock, /*only_open=*/false)) continue;
      changed_.wait_for(lock, kWait);
      CG_RETURN_IF_ERROR(guard.Check());
      continue;
    }
    if (!slot.batches.empty()) {
      *out = std::move(slot.batches.front());
      slot.batches.pop_front();
      return true;
    }
    if (slot.state == State::kPaused) {
      lock.unlock();
      absl::StatusOr<bool> more = slot.lane->root->Next(out);
      if (more.ok() && *more) return true;
      lock.lock();
      Finish(slot, more.status());
      continue;
    }
    CG_RETURN_IF_ERROR(slot.status);
    Advance();
  }
}

void Crew::CallHelpers() {
  while (helpers_ + 1 < lanes_.size() && CanTake()) {
    ++helpers_;
    pool_->Submit([crew = shared_from_this()] { crew->Help(); });
  }
}

void Crew::Help() {
  Lock lock(mutex_);
  while (RunOne(lock, /*only_open=*/false)) {
  }
  --helpers_;
}

}  // namespace claimgraph::executor
