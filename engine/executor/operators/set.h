// Set: SET and REMOVE. See item_setter.h.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_H_

#include <utility>
#include <vector>

#include "engine/base/status.h"
#include "engine/executor/operators/eager_write.h"
#include "engine/executor/operators/evidence_source.h"
#include "engine/executor/operators/item_setter.h"

namespace claimgraph::executor {

class SetOperator final : public EagerWriteOperator {
 public:
  SetOperator(RunContext& run, OperatorPtr input, ItemSetter setter, EvidenceSource evidence,
              std::vector<uint32_t> layout)
      : EagerWriteOperator(run, std::move(input), {}, std::move(layout)), setter_(std::move(setter)),
        evidence_(std::move(evidence)) {}

 protected:
  absl::Status WriteBatch(const Batch& batch, uint32_t) override {
    if (!evidence_) return setter_.Apply(batch, run(), nullptr);
    CG_RETURN_IF_ERROR(evidence_.Eval(batch, run()));
    CG_RETURN_IF_ERROR(setter_.Apply(batch, run(), &written_));
    for (size_t row = 0; row < batch.rows; ++row) {
      CG_RETURN_IF_ERROR(evidence_.Attach(row, written_[row], run()));
    }
    return absl::OkStatus();
  }

 private:
  ItemSetter setter_;
  EvidenceSource evidence_;
  std::vector<std::vector<graph::ElementRef>> written_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_H_
