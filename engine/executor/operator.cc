#include "engine/executor/operator.h"

#include <algorithm>
#include <chrono>

#include "engine/base/limits.h"
#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status Operator::Open() {
  if (profile_ != nullptr) profile_->opens.Add(1);
  return DoOpen();
}

absl::StatusOr<bool> Operator::Next(Batch* out) {
  if (profile_ != nullptr) [[unlikely]] return ProfiledNext(out);
  do {
    CG_RETURN_IF_ERROR(run_.Check());
    out->Clear();
    CG_ASSIGN_OR_RETURN(const bool more, DoNext(out));
    if (!more) return false;
  } while (out->rows == 0);
  return true;
}

absl::StatusOr<bool> Operator::ProfiledNext(Batch* out) {
  const auto start = std::chrono::steady_clock::now();
  OperatorProfile* const profile = profile_;
  profile_ = nullptr;
  absl::StatusOr<bool> more = Next(out);
  profile_ = profile;
  profile->time_ns.Add(static_cast<uint64_t>((std::chrono::steady_clock::now() - start).count()));
  if (more.ok() && *more) {
    profile->batches.Add(1);
    profile->rows.Add(out->rows);
  }
  return more;
}

absl::Status MemoryCharge::Add(uint64_t bytes) {
  if (MemoryBudget* budget = run_.context().budget; budget != nullptr) {
    CG_RETURN_IF_ERROR(budget->Charge(bytes));
  }
  bytes_ += bytes;
  if (profile_ != nullptr && bytes_ > profile_->memory_peak_bytes.get()) profile_->memory_peak_bytes.Set(bytes_);
  return absl::OkStatus();
}

void MemoryCharge::Clear() {
  if (MemoryBudget* budget = run_.context().budget; budget != nullptr && bytes_ > 0) budget->Release(bytes_);
  bytes_ = 0;
}

}  // namespace claimgraph::executor
