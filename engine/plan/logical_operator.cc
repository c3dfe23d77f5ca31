#include "engine/plan/logical_operator.h"

#include <iterator>
#include <utility>

namespace claimgraph::plan {

// Takes a plan apart without recursion: it may be let go by a thread with less stack than the one that made it.
LogicalOperator::~LogicalOperator() {
  std::vector<PlanPtr> open = std::move(children);
  while (!open.empty()) {
    const PlanPtr op = std::move(open.back());
    open.pop_back();
    if (op == nullptr) continue;  // a pass has taken it
    std::move(op->children.begin(), op->children.end(), std::back_inserter(open));
    op->children.clear();
  }
}

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
