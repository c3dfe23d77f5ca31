#include "engine/plan/printer.h"

#include <cmath>

#include "engine/base/strings.h"

namespace claimgraph::plan {
namespace {

void Print(const LogicalOperator& op, const VariableTable& variables, const PrintOptions& options, int depth,
           std::string* out) {
  out->append(2 * depth, ' ');
  out->append(Describe(op, variables));
  if (options.estimates && op.estimated_rows >= 0) {
    CatTo(out, "  ~", static_cast<int64_t>(std::llround(std::min(op.estimated_rows, 9e18))), " rows");
  }
  if (options.annotate) out->append(options.annotate(op));
  out->push_back('\n');
  for (const PlanPtr& child : op.children) Print(*child, variables, options, depth + 1, out);
}

}  // namespace

std::string ToString(const LogicalOperator& root, const VariableTable& variables, const PrintOptions& options) {
  std::string out;
  Print(root, variables, options, 0, &out);
  return out;
}

}  // namespace claimgraph::plan
