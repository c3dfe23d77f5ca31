#include "engine/base/limits.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph {

absl::Status MemoryBudget::Charge(uint64_t bytes) {
  if (parent_ != nullptr) {
    if (absl::Status status = parent_->Charge(bytes); !status.ok()) return status;
  }
  const uint64_t used = bytes_used_.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  if (used > bytes_max_) {
    Release(bytes);
    return ErrorWithAdvice(absl::StatusCode::kResourceExhausted,
                           Cat("the memory limit is exceeded: ", used, " of ", bytes_max_, " bytes"),
                           "raise the memory limit, or ask for fewer rows (LIMIT, a narrower MATCH)");
  }
  uint64_t peak = bytes_peak_.load(std::memory_order_relaxed);
  while (used > peak && !bytes_peak_.compare_exchange_weak(peak, used, std::memory_order_relaxed)) {
  }
  return absl::OkStatus();
}

void MemoryBudget::Release(uint64_t bytes) {
  bytes_used_.fetch_sub(bytes, std::memory_order_relaxed);
  if (parent_ != nullptr) parent_->Release(bytes);
}

uint64_t MemoryBudget::bytes_free() const {
  const uint64_t used = bytes_used();
  const uint64_t left = used < bytes_max_ ? bytes_max_ - used : 0;
  return parent_ == nullptr ? left : std::min(left, parent_->bytes_free());
}

absl::Status WorkGuard::CheckDeadline() const {
  if (!deadline_ || Clock::now() < *deadline_) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kDeadlineExceeded, "the query ran past its time limit",
                         "raise the time limit, or narrow the query");
}

absl::Status WorkGuard::CancelledStatus() { return absl::CancelledError("the query was cancelled"); }

}  // namespace claimgraph
