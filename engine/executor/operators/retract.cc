#include "engine/executor/operators/retract.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/evidence_retractor.h"
#include "engine/executor/operators/evidence_source.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::Status RetractOperator::CollectDocument(const Value& value) {
  if (value.type() != ValueType::kString) {
    return RuntimeError("TypeError", "InvalidArgumentType",
                        Cat("RETRACT DOCUMENT needs the id of a document, a string, not ", TypeName(value.type())));
  }
  std::string id(value.as_string());
  if (std::find(documents_.begin(), documents_.end(), id) == documents_.end()) documents_.push_back(std::move(id));
  return absl::OkStatus();
}

absl::Status RetractOperator::WriteBatch(const Batch& batch, uint32_t) {
  Column column;
  CG_RETURN_IF_ERROR(target_->Eval(batch, run(), &column));
  for (size_t row = 0; row < batch.rows; ++row) {
    const Value value = column.ValueAt(row);
    if (value.is_null()) continue;
    CG_RETURN_IF_ERROR(document_ ? CollectDocument(value) : ReadClaims(value, run(), &claims_));
  }
  return absl::OkStatus();
}

absl::Status RetractOperator::FinishWriting() {
  ClaimAccess* access = run().context().claims;
  CG_RETURN_IF_ERROR(access != nullptr ? access->RetractClaims(*run().writer(), claims_)
                                       : RetractClaims(claims_, *run().writer()));
  claims_.clear();
  if (!documents_.empty() && access == nullptr) {
    return absl::FailedPreconditionError("RETRACT DOCUMENT needs the claim graph, which this session does not have");
  }
  for (const std::string& id : documents_) {
    CG_RETURN_IF_ERROR(run().Check());
    CG_RETURN_IF_ERROR(access->RetractDocument(*run().writer(), id));
  }
  documents_.clear();
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
