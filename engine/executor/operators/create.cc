#include "engine/executor/operators/create.h"

#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

std::vector<graph::ElementRef> ElementsAt(const Batch& batch, size_t first, size_t count, size_t row) {
  std::vector<graph::ElementRef> elements;
  for (size_t i = first; i < first + count; ++i) {
    const Value value = batch.columns[i].ValueAt(row);
    if (value.type() == ValueType::kNode) elements.push_back({ElementKind::kNode, value.as_node()});
    if (value.type() == ValueType::kRelationship) {
      elements.push_back({ElementKind::kRelationship, value.as_relationship().id});
    }
  }
  return elements;
}

absl::Status CreateOperator::WriteBatch(const Batch& batch, uint32_t) {
  CG_RETURN_IF_ERROR(creator_.EvalProperties(batch, run()));
  for (size_t row = 0; row < batch.rows; ++row) {
    CG_RETURN_IF_ERROR(creator_.CreateRow(batch, row, run(), &made()));
  }
  CG_RETURN_IF_ERROR(creator_.AppendPaths(batch, run(), &made()));
  return evidence_ ? AttachEvidence(creator_.WithElements(batch, made())) : absl::OkStatus();
}

// Only now: the claim may be among what was created.
absl::Status CreateOperator::AttachEvidence(const Batch& rows) {
  CG_RETURN_IF_ERROR(evidence_.Eval(rows, run()));
  const size_t first = rows.columns.size() - creator_.element_count();
  for (size_t row = 0; row < rows.rows; ++row) {
    CG_RETURN_IF_ERROR(evidence_.Attach(row, ElementsAt(rows, first, creator_.element_count(), row), run()));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
