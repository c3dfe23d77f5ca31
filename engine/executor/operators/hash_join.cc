#include "engine/base/status.h"
#include "engine/executor/operators/set_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

void HashJoinOperator::Forget() {
  table_.Clear();
  spilled_.reset();
  built_ = false;
  probe_.Clear();
}

absl::Status HashJoinOperator::DoOpen() {
  CG_RETURN_IF_ERROR(left_->Open());
  const bool stays = columns_.independent && built_ && !spilled_ && run().writer() == nullptr;
  if (stays) {
    probe_.Clear();
    return absl::OkStatus();
  }
  Forget();
  table_.set_profile(profile());
  return right_->Open();
}

absl::Status HashJoinOperator::Build() {
  uint64_t share = 0;
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, right_->Next(&batch));
    if (!more) break;
    if (spilled_) {
      CG_RETURN_IF_ERROR(spilled_->AddRight(batch));
      continue;
    }
    if (share == 0) share = SpillShare(run());
    CG_RETURN_IF_ERROR(table_.Append(batch));
    if (!MustSpill(run(), table_.bytes(), share)) continue;
    spilled_.emplace(run(), columns_);
    CG_RETURN_IF_ERROR(spilled_->Start());
    CG_RETURN_IF_ERROR(spilled_->AddRight(table_.rows()));
    table_.Clear();
  }
  CG_RETURN_IF_ERROR(spilled_ ? spilled_->EndRight() : table_.Prepare());
  built_ = true;
  return absl::OkStatus();
}

absl::StatusOr<bool> HashJoinOperator::DoNext(Batch* out) {
  if (!built_) CG_RETURN_IF_ERROR(Build());
  if (spilled_) return spilled_->Next(*left_, out);
  if (table_.empty()) return false;
  while (true) {
    if (counts_) {
      CG_RETURN_IF_ERROR(table_.NextCounted(&probe_, out));
    } else {
      table_.Next(&probe_, out);
    }
    if (out->rows > 0) return true;
    CG_ASSIGN_OR_RETURN(const bool more, left_->Next(&probe_.batch));
    if (!more) return false;
    table_.Start(&probe_);
  }
}

}  // namespace claimgraph::executor
