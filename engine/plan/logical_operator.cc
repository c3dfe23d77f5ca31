#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

LogicalOperator::~LogicalOperator() = default;

bool IsWrite(OperatorKind kind) {
  switch (kind) {
    case OperatorKind::kCreate:
    case OperatorKind::kMerge:
    case OperatorKind::kSet:
    case OperatorKind::kDelete:
    case OperatorKind::kRetract:
    case OperatorKind::kSchemaCommand: return true;
    default: return false;
  }
}

const std::vector<std::string>& TraceColumns() {
  static const auto* const kColumns = new std::vector<std::string>{
      "claim", "text", "modality", "attributed_to", "document", "section", "line", "start", "end", "quote"};
  return *kColumns;
}

}  // namespace claimgraph::plan
