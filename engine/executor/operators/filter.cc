#include "engine/base/status.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::StatusOr<bool> FilterOperator::DoNext(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(out));
  if (!more) return false;
  for (const EvaluatorPtr& predicate : predicates_) {
    RowIndex kept;
    bool all = false;
    CG_RETURN_IF_ERROR(EvalPredicate(*predicate, *out, run(), &kept, &all));
    if (all) continue;
    if (kept.empty()) {
      out->rows = 0;
      return true;
    }
    out->Select(std::move(kept));
  }
  return true;
}

}  // namespace claimgraph::executor
