#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

LogicalOperator::~LogicalOperator() = default;

const std::vector<std::string>& TraceColumns() {
  static const auto* const kColumns = new std::vector<std::string>{
      "claim", "text", "modality", "attributed_to", "document", "section", "line", "start", "end", "quote"};
  return *kColumns;
}

}  // namespace claimgraph::plan
