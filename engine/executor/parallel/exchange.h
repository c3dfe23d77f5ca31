// Exchange: runs a region of the plan on several threads and yields its rows in the order one thread would.
//
// Each worker has a lane: a copy of the region's operators with a RunContext and a reader of its own. A lane takes one
// morsel after another; the batches it makes wait in the morsel's slot until those of all earlier morsels have been
// taken. The thread that asks for rows is a worker too, and the only one that is needed: helpers come from the pool
// as it has them. No worker waits: where the slots are full it leaves, and is called again when there is room; a
// morsel that makes many rows is paused, and its rest is pulled when its turn has come.
//
// An error is reported in its turn too, so it is the one that a single thread meets first; morsels after it are not
// begun. Destruction calls the helpers off and waits for those that run, at most until their next look at the guard.
//
// Threads: the interface is for the thread that runs the query. Lanes are touched by one thread at a time; what they
// share are the plan, snapshots, functions and claims (immutable), guard tokens and the memory budget (atomic).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_EXCHANGE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_EXCHANGE_H_

#include <cstdint>
#include <memory>

#include "engine/executor/operator.h"
#include "engine/executor/parallel/morsel_source.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

// One worker's copy of a region. `root` is opened for each morsel, after `range` has been set.
struct Lane {
  Lane(const ExecutionContext& base, const CancellationToken* stop);
  std::unique_ptr<graph::GraphReader> reader;
  ExecutionContext context;
  RunContext run;
  NodeRange range;
  OperatorPtr root;
};

class Crew;

class Exchange final : public Operator {
 public:
  // Lanes are added before the first Open.
  Exchange(RunContext& run, MorselSource source);
  ~Exchange() override;
  Lane& AddLane();
  bool MayWeigh() const override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  std::shared_ptr<Crew> crew_;  // with tasks that the pool has not begun yet
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_EXCHANGE_H_
