// QueryRun: one execution of a plan. Start() lowers the plan and opens it; Next() yields the rows of the result,
// columns as Plan::outputs. Write operators have done their work when the first call of Next() returns, or, for a
// statement without a result, when it has returned false.
//
// The plan and everything the context points to must outlive the run. One thread at a time.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_QUERY_RUN_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_QUERY_RUN_H_

#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/executor/execution_context.h"
#include "engine/executor/operator.h"
#include "engine/executor/run_context.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

// What PROFILE counted for one operator of the plan, all workers together.
struct ProfileTotals {
  uint32_t workers = 0;
  uint64_t rows = 0;
  uint64_t opens = 0;
  uint64_t time_ns = 0;
  uint64_t memory_peak_bytes = 0;
};

class QueryRun {
 public:
  static absl::StatusOr<std::unique_ptr<QueryRun>> Start(const plan::Plan& plan, ExecutionContext context);
  // Ends the execution and lets go of all that belongs to it: its reader, parameters and budget are needed no more.
  // True when the operators can be used again: then Restart() starts another execution of the same plan.
  bool Rest();
  // REQUIRES: Rest() was true; Fits(context).
  absl::Status Restart(ExecutionContext context);
  // Whether the plan would be lowered to the same operators: nothing written or profiled, as many threads.
  bool Fits(const ExecutionContext& context) const;

  // Replaces `out`; false at the end. `out` is never weighted.
  absl::StatusOr<bool> Next(Batch* out);

  // With ExecutionContext::profile, what was counted for an operator of the plan, sub-plans included; nullopt
  // otherwise.
  std::optional<ProfileTotals> FindProfile(const plan::LogicalOperator& op) const;

 private:
  explicit QueryRun(ExecutionContext context);

  ExecutionContext context_;
  RunContext run_;
  std::deque<std::pair<const plan::LogicalOperator*, OperatorProfile>> profiles_;
  OperatorPtr root_;
  std::vector<uint32_t> outputs_;  // positions in the root's schema
  Batch scratch_;
};

// Keeps the operators of a plan between executions, so that a statement that is run again is not lowered again. One
// set: executions at the same time make their own. Thread-safe; must not outlive the plan.
class RestingRun {
 public:
  RestingRun() = default;
  RestingRun(const RestingRun&) = delete;
  RestingRun& operator=(const RestingRun&) = delete;
  ~RestingRun() { delete run_.load(std::memory_order_acquire); }

  // A run to Restart() with `context`, or nullptr.
  std::unique_ptr<QueryRun> Take(const ExecutionContext& context);
  // Puts a run of the plan, finished or not, to rest; drops it when it cannot.
  void Put(std::unique_ptr<QueryRun> run);

 private:
  std::atomic<QueryRun*> run_{nullptr};
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_QUERY_RUN_H_
