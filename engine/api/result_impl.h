// What a Result holds: the running statement, or the rows it has left behind. Private to the api layer.
#ifndef CLAIMGRAPH_ENGINE_API_RESULT_IMPL_H_
#define CLAIMGRAPH_ENGINE_API_RESULT_IMPL_H_

#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <vector>

#include "claimgraph/database.h"
#include "engine/api/database_impl.h"
#include "engine/api/statement.h"
#include "engine/executor/query_run.h"

namespace claimgraph {

// The time limit and the cancellation of a statement that begins now.
WorkGuard GuardOf(const RunOptions& options);

class Result::Impl {
 public:
  // `lock` keeps the procedures that the plan calls in place.
  Impl(Database::Impl& db, std::shared_ptr<const PlannedStatement> planned_statement,
       std::shared_lock<std::shared_mutex> lock)
      : database(db), planned(std::move(planned_statement)), procedure_lock(std::move(lock)) {}

  ~Impl() {
    current.Clear();  // so that the run may use its vectors again
    EndRun();
  }

  // Starts the statement over `reader`, and `writer` where it writes.
  absl::Status Start(graph::GraphReader& reader, graph::GraphWriter* writer, const Parameters& given,
                     const RunOptions& options);
  // Runs to the end and keeps the rows, so that nothing of the transaction is needed any more.
  absl::Status RunToEnd();
  absl::StatusOr<bool> Next();
  void Finish();
  // Gives the operators back to the plan. What the last batch holds stays valid.
  void EndRun() {
    if (run != nullptr) planned->resting.Put(std::move(run));
  }
  Value ValueAt(size_t column) const { return batch->columns[column].ValueAt(row); }
  // Of EXPLAIN and PROFILE; empty otherwise.
  std::vector<PlanStep> PlanSteps() const;
  std::string PlanText() const;

  Database::Impl& database;
  std::shared_ptr<const PlannedStatement> planned;
  std::shared_lock<std::shared_mutex> procedure_lock;  // given back when the last row has been read
  std::optional<MemoryBudget> budget;
  Parameters parameters;
  std::unique_ptr<graph::GraphReader> snapshot;  // of its own, or null where the transaction's is used
  graph::GraphReader* details = nullptr;         // where labels and properties are looked up
  std::unique_ptr<executor::QueryRun> run;
  executor::Batch current;
  std::vector<std::unique_ptr<executor::Batch>> kept;
  size_t next_kept = 0;
  const executor::Batch* batch = nullptr;
  size_t row = 0;
  bool finished = false;
  ChangeCounts changes;
  // Of EXPLAIN, and of a PROFILE whose rows have all been read.
  std::string plan_text;
  std::vector<PlanStep> plan_steps;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_RESULT_IMPL_H_
