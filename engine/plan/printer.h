// Plans as text, one operator a line, children indented; the form of EXPLAIN and of plan goldens.
#ifndef CLAIMGRAPH_ENGINE_PLAN_PRINTER_H_
#define CLAIMGRAPH_ENGINE_PLAN_PRINTER_H_

#include <functional>
#include <string>

#include "engine/plan/logical_operator.h"

namespace claimgraph::plan {

struct PrintOptions {
  bool estimates = false;
  // Text to put after an operator's line (PROFILE); may be empty.
  std::function<std::string(const LogicalOperator&)> annotate;
};

std::string ToString(const LogicalOperator& root, const VariableTable& variables, const PrintOptions& options = {});
// One operator without its children: "Expand (a)-[r:KNOWS]->(b)".
std::string Describe(const LogicalOperator& op, const VariableTable& variables);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_PRINTER_H_
