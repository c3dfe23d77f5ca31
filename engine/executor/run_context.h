// RunContext: the state that all operators and evaluators of one run share. Owned by QueryRun; outlives them.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_RUN_CONTEXT_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_RUN_CONTEXT_H_

#include <memory>
#include <string_view>

#include "absl/status/status.h"
#include "engine/executor/execution_context.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::functions {
struct FunctionContext;
}

namespace claimgraph::executor {

class RunContext {
 public:
  explicit RunContext(ExecutionContext& context);
  ~RunContext();

  ExecutionContext& context() { return context_; }
  graph::GraphReader& reader() { return *context_.reader; }
  // nullptr when the run is read-only.
  graph::GraphWriter* writer() { return context_.writer; }
  uint32_t batch_rows() const { return context_.batch_rows; }

  // Called at least once per batch, and every kStepsPerCheck steps of long inner loops.
  absl::Status Check() { return context_.guard.Check(); }
  static constexpr uint32_t kStepsPerCheck = 4096;

  // Lets go of what belongs to this execution; the context will be another.
  void Rest();

  // The value of `$name`, or nullptr.
  const Value* FindParameter(std::string_view name) const;
  // What scalar functions need of the run: clock, random numbers, the graph.
  functions::FunctionContext& functions();

 private:
  struct Services;  // the graph as functions see it; made when first asked for
  ExecutionContext& context_;
  std::unique_ptr<Services> services_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_RUN_CONTEXT_H_
