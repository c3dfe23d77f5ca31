// A statement as it is kept between runs: its text, its syntax tree, and its plan for the schema it was last run on.
// Private to the api layer.
//
// A plan holds names, not ids, so it fits any state of the data; what can outdate it is the set of indexes, names
// that have come or gone (the notices), and data that has grown so much that another order would do. Stamp says when.
#ifndef CLAIMGRAPH_ENGINE_API_STATEMENT_H_
#define CLAIMGRAPH_ENGINE_API_STATEMENT_H_

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "claimgraph/database.h"
#include "engine/api/parser_start.h"
#include "engine/base/strings.h"
#include "engine/executor/procedures/registry.h"
#include "engine/executor/query_run.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/logical_operator.h"
#include "engine/query/ast/query.h"

namespace claimgraph {

// What a plan depends on beside the text.
struct PlanStamp {
  uint64_t names = 0;
  uint64_t schema = 0;
  uint64_t size = 0;  // of the data, in powers of two
  uint64_t procedures = 0;
  friend bool operator==(const PlanStamp&, const PlanStamp&) = default;
};

struct PlannedStatement {
  PlanStamp stamp;
  plan::Plan plan;
  std::vector<Notification> notifications;
  mutable executor::RestingRun resting;  // the operators of the last execution, for the next
  // A commit that the stamp is known to be right for; readers of it need not compare. 0: none. Guarded by the
  // statement's mutex.
  mutable uint64_t right_for = 0;
};

// Thread-safe.
class PreparedQuery::Impl {
 public:
  static absl::StatusOr<std::shared_ptr<const Impl>> Parse(std::string_view text);

  // The plan for what `reader` sees; `committed`: that is exactly what a commit has left. `options` with disabled
  // passes is planned anew each time.
  absl::StatusOr<std::shared_ptr<const PlannedStatement>> PlanFor(const graph::GraphReader& reader, bool committed,
                                                                  const executor::ProcedureRegistry& procedures,
                                                                  uint64_t procedure_version,
                                                                  const RunOptions& options) const;
  const std::string& text() const { return text_; }
  // Whether the statement changes anything: known before it is planned.
  bool writes() const { return writes_; }

 private:
  absl::StatusOr<std::shared_ptr<const PlannedStatement>> MakePlan(const graph::GraphReader& reader,
                                                                   const executor::ProcedureRegistry& procedures,
                                                                   const PlanStamp& stamp,
                                                                   const RunOptions& options) const;
  std::string text_;
  std::unique_ptr<ast::Query> query_;
  bool writes_ = false;
  mutable std::mutex mutex_;
  mutable std::shared_ptr<const PlannedStatement> planned_;  // guarded by mutex_
};

// The statements used most recently, by text. Thread-safe.
class StatementCache {
 public:
  explicit StatementCache(std::unique_ptr<ParserStart> start) : start_(std::move(start)) {}
  absl::StatusOr<std::shared_ptr<const PreparedQuery::Impl>> Get(std::string_view text);

 private:
  static constexpr size_t kStatementsMax = 512;
  static constexpr size_t kTextBytesMax = 64 << 10;  // longer ones are not kept
  const std::unique_ptr<ParserStart> start_;  // may be null; a first statement waits only for the tables
  std::mutex mutex_;
  StringMap<std::shared_ptr<const PreparedQuery::Impl>> statements_;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_STATEMENT_H_
