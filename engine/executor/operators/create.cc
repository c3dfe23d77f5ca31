#include "engine/executor/operators/create.h"

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

std::vector<graph::ElementRef> LastElements(const std::vector<std::shared_ptr<Vector>>& made, size_t count) {
  std::vector<graph::ElementRef> elements;
  for (size_t i = 0; i < count; ++i) {
    const Value value = made[i]->ValueAt(made[i]->size() - 1);
    if (value.type() == ValueType::kNode) elements.push_back({ElementKind::kNode, value.as_node()});
    if (value.type() == ValueType::kRelationship) {
      elements.push_back({ElementKind::kRelationship, value.as_relationship().id});
    }
  }
  return elements;
}

absl::Status CreateOperator::WriteBatch(const Batch& batch, uint32_t) {
  CG_RETURN_IF_ERROR(creator_.EvalProperties(batch, run()));
  CG_RETURN_IF_ERROR(evidence_.Eval(batch, run()));
  for (size_t row = 0; row < batch.rows; ++row) {
    CG_RETURN_IF_ERROR(creator_.CreateRow(batch, row, run(), &made()));
    if (evidence_) {
      CG_RETURN_IF_ERROR(evidence_.Attach(row, LastElements(made(), creator_.element_count()), run()));
    }
  }
  return creator_.AppendPaths(batch, run(), &made());
}

}  // namespace claimgraph::executor
