#include "engine/executor/operators/delete.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {
namespace {

void SortUnique(std::vector<uint64_t>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

}  // namespace

absl::Status DeleteOperator::Collect(const Value& target) {
  switch (target.type()) {
    case ValueType::kNull: return absl::OkStatus();
    case ValueType::kNode: nodes_.push_back(target.as_node()); return absl::OkStatus();
    case ValueType::kRelationship: relationships_.push_back(target.as_relationship().id); return absl::OkStatus();
    case ValueType::kPath:
      nodes_.insert(nodes_.end(), target.as_path().nodes.begin(), target.as_path().nodes.end());
      for (const RelationshipRef& ref : target.as_path().relationships) relationships_.push_back(ref.id);
      return absl::OkStatus();
    default:
      return RuntimeError("TypeError", "InvalidArgumentType",
                          Cat("only nodes, relationships and paths can be deleted, not ", TypeName(target.type())));
  }
}

absl::Status DeleteOperator::WriteBatch(const Batch& batch, uint32_t) {
  for (const EvaluatorPtr& target : targets_) {
    Column column;
    CG_RETURN_IF_ERROR(target->Eval(batch, run(), &column));
    for (size_t row = 0; row < batch.rows; ++row) CG_RETURN_IF_ERROR(Collect(column.ValueAt(row)));
  }
  return absl::OkStatus();
}

absl::Status DeleteOperator::FinishWriting() {
  SortUnique(&nodes_);
  SortUnique(&relationships_);
  uint32_t steps = 0;
  for (const uint64_t id : relationships_) {
    if (++steps % RunContext::kStepsPerCheck == 0) CG_RETURN_IF_ERROR(run().Check());
    CG_RETURN_IF_ERROR(run().writer()->DeleteEdge(id));
  }
  for (const uint64_t id : nodes_) {
    if (++steps % RunContext::kStepsPerCheck == 0) CG_RETURN_IF_ERROR(run().Check());
    CG_RETURN_IF_ERROR(detach_ ? run().writer()->DetachDelete(id) : run().writer()->DeleteNode(id));
  }
  nodes_.clear();
  relationships_.clear();
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
