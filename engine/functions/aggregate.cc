#include "engine/functions/aggregate.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/distinct_state.h"

namespace claimgraph::functions {

absl::Status AggregateState::FinalizeRange(size_t begin, size_t end, Vector* out) {
  out->Reset(VectorKind::kAny);
  out->Resize(end - begin);
  Value* results = out->Mutable<VectorKind::kAny>();
  for (size_t g = begin; g < end; ++g) {
    CG_ASSIGN_OR_RETURN(results[g - begin], Finalize(g));
  }
  out->Specialize();
  return absl::OkStatus();
}

absl::Status AggregateFunction::CheckArguments(std::span<const TypeSet> args, Span call) const {
  const int count = static_cast<int>(args.size());
  if (count < min_args() || count > max_args()) {
    const std::string expected = min_args() == max_args() ? Cat(min_args()) : Cat(min_args(), " to ", max_args());
    return SyntaxError("InvalidNumberOfArguments", call,
                       Cat("`", d_.name, "` takes ", expected, " arguments, not ", count));
  }
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i].empty() || args[i].Intersects(d_.parameters[i])) continue;
    return SyntaxError("InvalidArgumentType", call,
                       Cat("argument ", i + 1, " of `", d_.name, "` has to be ", d_.parameters[i].ToString(), ", not ",
                           args[i].ToString()));
  }
  return absl::OkStatus();
}

TypeSet AggregateFunction::ResultType(std::span<const TypeSet> args) const {
  return d_.result_is_argument_type && !args.empty() && !args[0].empty() ? args[0] : d_.result;
}

std::unique_ptr<AggregateState> AggregateFunction::NewState(bool distinct) const {
  std::unique_ptr<AggregateState> state = d_.new_state();
  if (!distinct || d_.ignores_duplicates) return state;
  return std::make_unique<DistinctState>(std::move(state));
}

}  // namespace claimgraph::functions
