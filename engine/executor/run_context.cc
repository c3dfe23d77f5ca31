#include "engine/executor/run_context.h"

#include "engine/executor/graph_services.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {

struct RunContext::Services {
  explicit Services(ExecutionContext& context) : graph(context), claims(context) {
    functions.graph = &graph;
    functions.guard = &context.guard;
  }
  // What differs from execution to execution.
  void Begin(const ExecutionContext& context) {
    functions.claims = context.claims != nullptr ? &claims : nullptr;
    functions.budget = context.budget;
    functions.statement_epoch_seconds = context.statement_epoch_seconds;
    functions.statement_nanos = context.statement_nanos;
    functions.random_state = context.random_seed != 0 ? context.random_seed : functions::kRandomStateDefault;
    begun = true;
  }
  GraphServices graph;
  ClaimServices claims;
  functions::FunctionContext functions;
  bool begun = false;
};

RunContext::RunContext(ExecutionContext& context) : context_(context) {}
RunContext::~RunContext() = default;

const Value* RunContext::FindParameter(std::string_view name) const {
  for (const auto& [key, value] : context_.parameters) {
    if (key == name) return &value;
  }
  return nullptr;
}

functions::FunctionContext& RunContext::functions() {
  if (services_ == nullptr) services_ = std::make_unique<Services>(context_);
  if (!services_->begun) services_->Begin(context_);
  return services_->functions;
}

void RunContext::Rest() {
  if (services_ != nullptr) services_->begun = false;
}

}  // namespace claimgraph::executor
