// Limits of one piece of work: cancellation, deadline and memory. Shared by everything that may run long.
#ifndef CLAIMGRAPH_ENGINE_BASE_LIMITS_H_
#define CLAIMGRAPH_ENGINE_BASE_LIMITS_H_

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

#include "absl/status/status.h"

namespace claimgraph {

// Asks running work to stop. Thread-safe; may be set from a signal handler. Must outlive the work it stops.
class CancellationToken {
 public:
  void Cancel() { cancelled_.store(true, std::memory_order_relaxed); }
  void Reset() { cancelled_.store(false, std::memory_order_relaxed); }
  bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }

 private:
  std::atomic<bool> cancelled_{false};
};

// Counts the memory of one query or of one database. Thread-safe. A child budget charges its parent too.
class MemoryBudget {
 public:
  explicit MemoryBudget(uint64_t bytes_max, MemoryBudget* parent = nullptr)
      : bytes_max_(bytes_max), parent_(parent) {}
  // ResourceExhausted when the budget would be exceeded; nothing is charged then.
  absl::Status Charge(uint64_t bytes);
  void Release(uint64_t bytes);
  uint64_t bytes_used() const { return bytes_used_.load(std::memory_order_relaxed); }
  uint64_t bytes_peak() const { return bytes_peak_.load(std::memory_order_relaxed); }
  uint64_t bytes_max() const { return bytes_max_; }
  // What may still be charged, as of now.
  uint64_t bytes_free() const;

 private:
  const uint64_t bytes_max_;
  MemoryBudget* const parent_;
  std::atomic<uint64_t> bytes_used_{0};
  std::atomic<uint64_t> bytes_peak_{0};
};

// What a running query checks at least once per batch. Cheap: one relaxed load, and a clock reading every
// kClockStride calls.
class WorkGuard {
 public:
  using Clock = std::chrono::steady_clock;
  WorkGuard() = default;
  WorkGuard(const CancellationToken* token, std::optional<Clock::time_point> deadline)
      : token_(token), deadline_(deadline) {}

  // Cancelled or DeadlineExceeded when the work has to stop.
  absl::Status Check() {
    if (token_ != nullptr && token_->cancelled()) [[unlikely]] return CancelledStatus();
    if (second_token_ != nullptr && second_token_->cancelled()) [[unlikely]] return CancelledStatus();
    if (deadline_ && ++calls_ % kClockStride == 0) return CheckDeadline();
    return absl::OkStatus();
  }
  absl::Status CheckDeadline() const;
  // The same limits, and one more token: for a part of the work that somebody else may call off.
  WorkGuard AlsoStoppedBy(const CancellationToken* token) const {
    WorkGuard guard = *this;
    guard.second_token_ = token;
    return guard;
  }

 private:
  static constexpr uint32_t kClockStride = 16;
  static absl::Status CancelledStatus();
  const CancellationToken* token_ = nullptr;
  const CancellationToken* second_token_ = nullptr;
  std::optional<Clock::time_point> deadline_;
  uint32_t calls_ = 0;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_LIMITS_H_
