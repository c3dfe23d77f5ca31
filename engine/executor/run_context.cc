#include "engine/executor/run_context.h"

#include "engine/executor/graph_services.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {

struct RunContext::Services {
  explicit Services(ExecutionContext& context) : graph(context), claims(context) {
    functions.graph = &graph;
    if (context.claims != nullptr) functions.claims = &claims;
    functions.guard = &context.guard;
    functions.budget = context.budget;
    functions.statement_epoch_seconds = context.statement_epoch_seconds;
    functions.statement_nanos = context.statement_nanos;
    if (context.random_seed != 0) functions.random_state = context.random_seed;
  }
  GraphServices graph;
  ClaimServices claims;
  functions::FunctionContext functions;
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
  return services_->functions;
}

}  // namespace claimgraph::executor
