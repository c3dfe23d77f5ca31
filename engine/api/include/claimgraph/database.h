// ClaimGraph's C++ interface: open a database, run ClaimQL, read the rows.
//
//   auto db = claimgraph::Database::Open("facts", {});
//   if (!db.ok()) { std::cerr << claimgraph::RenderError(db.status()); return 1; }
//   claimgraph::Session session = (*db)->NewSession();
//   auto result = session.Run("MATCH (c:Company) WHERE c.name CONTAINS $part RETURN c.name AS name",
//                             {{"part", claimgraph::Value::String("电子")}});
//   while (true) {
//     auto row = result->Next();           // StatusOr<bool>
//     if (!row.ok() || !*row) break;
//     std::cout << result->value(0).as_string() << "\n";
//   }
//
// Errors are `absl::Status`; RenderError() (error_text.h) turns one into text with line, column, caret and advice.
// No exception leaves this interface.
//
// Threads: a Database may be used from any number of threads; a Session, a Result and a PreparedQuery from one at
// a time. A Database must outlive its sessions, a Session its results. One process owns a database directory.
//
// Isolation: one writer at a time, any number of snapshot readers that never wait for it: transactions are
// serialisable. A commit returns once it is durable.
#ifndef CLAIMGRAPH_DATABASE_H_
#define CLAIMGRAPH_DATABASE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/limits.h"
#include "engine/values/value.h"

namespace claimgraph {

namespace graph {
class GraphStore;
}

struct OpenOptions {
  // Memory for resident chunks, uncommitted and unfolded writes, and queries together, in bytes: one half for the
  // graph, the other for queries.
  uint64_t memory_budget_bytes = uint64_t{1} << 30;
  // Threads that may work on one query; 0: as many as there are cores. Small queries use one whatever is allowed.
  int threads = 0;
  bool create_if_missing = true;
  bool read_only = false;
  // How long a statement that wants to write waits for another transaction to end, in milliseconds; then it fails
  // as Aborted and may be tried again. Zero for programs whose sessions share one thread.
  int64_t write_wait_ms_max = 10'000;
  // The folder that LOAD CSV may read files from. Empty: none.
  std::string load_csv_directory;
};

// Named values of `$name`.
using Parameters = std::vector<std::pair<std::string, Value>>;

struct RunOptions {
  // Zero means no limit.
  int64_t timeout_ms_max = 0;
  // Memory of this query, in bytes; zero means what the database allows. Sorting, grouping, DISTINCT and joins go to
  // temporary files where it is not enough.
  uint64_t memory_bytes_max = 0;
  // Cancelled from another thread or a signal handler; may be null. Must outlive the result.
  const CancellationToken* cancellation = nullptr;
  // Optimizer passes to leave out, by name; "all" leaves out every optional pass. For tests and diagnosis.
  std::vector<std::string> disabled_passes;
  // Threads that may work on this query; 0: what the database allows. Rows and their order do not depend on it.
  int threads = 0;
  // Rows per batch, for tests; at most kBatchRows.
  uint32_t batch_rows = 2048;
  // Rows of a scan that a thread takes at once, for tests: small queries use all threads too. 0: by the plan.
  uint32_t morsel_rows = 0;
  // Memory that an operator may hold before it goes to temporary files, in bytes, for tests. 0: by the memory limit.
  uint64_t spill_bytes = 0;
};

// Net observable changes of a statement, as openCypher counts side effects.
struct ChangeCounts {
  int64_t nodes_created = 0, nodes_deleted = 0;
  int64_t relationships_created = 0, relationships_deleted = 0;
  int64_t properties_set = 0, properties_removed = 0;
  int64_t labels_added = 0, labels_removed = 0;
  int64_t indexes_added = 0, indexes_removed = 0;
  int64_t constraints_added = 0, constraints_removed = 0;
};

// Something the user should know though the query ran: an unknown label, a cartesian product.
struct Notification {
  std::string message;  // with the suggestion in it
  uint32_t line = 0;    // 1-based; 0 where it has no place
  uint32_t column = 0;  // 1-based, in code points
  std::string code;     // for programs: "UnknownLabel", "UnknownRelationshipType", "UnknownPropertyKey", ...
};

// What a node or relationship value stands for, as of the result's snapshot.
struct NodeDetails {
  std::vector<std::string> labels;  // in order of name
  std::vector<MapEntry> properties;
};
struct RelationshipDetails {
  std::string type;
  std::vector<MapEntry> properties;
};

// One operator of a plan, as EXPLAIN and PROFILE show it: parents come before their inputs.
struct PlanStep {
  uint32_t depth = 0;           // 0: the root
  std::string name;             // "Expand"
  std::string details;          // "(a)-[r:KNOWS]->(b)"
  double rows_estimated = -1;   // negative: not estimated
  uint32_t threads = 1;         // that work, or would work, on it
  bool profiled = false;        // the rest is known
  uint64_t rows = 0;
  uint64_t loops = 0;           // how often it began anew: more than once within sub-plans and morsels
  uint64_t time_ns = 0;         // its own, without its inputs; of all threads together
  uint64_t memory_bytes = 0;    // held at the same time, at most
};

// The rows of one statement. Writes are done, and autocommitted ones durable, when Run() returns; reading rows is
// lazy.
class Result {
 public:
  class Impl;
  explicit Result(std::unique_ptr<Impl> impl);
  Result(Result&&) noexcept;
  Result& operator=(Result&&) noexcept;
  ~Result();

  const std::vector<std::string>& columns() const;
  // Moves to the next row; false at the end. The first call moves to the first row.
  absl::StatusOr<bool> Next();
  // Field of the current row. REQUIRES: Next() returned true, column < columns().size().
  Value value(size_t column) const;

  absl::StatusOr<NodeDetails> Describe(uint64_t node) const;
  absl::StatusOr<RelationshipDetails> Describe(const RelationshipRef& relationship) const;

  // Whether it is of a kind that changes something, even where there was nothing to change.
  bool writes() const;
  const ChangeCounts& changes() const;
  const std::vector<Notification>& notifications() const;
  // The plan of EXPLAIN and PROFILE as text; empty otherwise. PROFILE's is complete after the last row.
  std::string plan_text() const;
  // The same, operator by operator.
  std::vector<PlanStep> plan_steps() const;

 private:
  std::unique_ptr<Impl> impl_;
};

class Session;

// A parsed and planned statement. Planning is repeated by itself when the schema has changed.
class PreparedQuery {
 public:
  class Impl;
  explicit PreparedQuery(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  const Impl& impl() const { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

// A place to run statements and hold one transaction.
class Session {
 public:
  class Impl;
  explicit Session(std::unique_ptr<Impl> impl);
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;
  ~Session();  // rolls back an open transaction

  // Runs one statement: in the open transaction, or in its own, committed before this returns. A statement that
  // fails leaves no trace; an open transaction goes on without it.
  absl::StatusOr<Result> Run(std::string_view query, const Parameters& parameters = {},
                             const RunOptions& options = {});
  absl::StatusOr<PreparedQuery> Prepare(std::string_view query);
  absl::StatusOr<Result> Run(const PreparedQuery& query, const Parameters& parameters = {},
                             const RunOptions& options = {});

  // FailedPrecondition when a transaction is open already (Begin) or none is (Commit, Rollback). Commit is
  // Aborted when another transaction committed first; then nothing is written and the caller may try again.
  absl::Status Begin();
  absl::Status Commit();
  absl::Status Rollback();
  bool in_transaction() const;

 private:
  std::unique_ptr<Impl> impl_;
};

// A procedure whose rows are given as a table: its columns are its inputs followed by its outputs, and a call
// returns the output part of every row whose input part equals the arguments. Types as openCypher writes them:
// "INTEGER?", "STRING" ...
struct TableProcedure {
  struct Field {
    std::string name;
    std::string type;
  };
  std::string name;
  std::vector<Field> inputs;
  std::vector<Field> outputs;
  std::vector<std::vector<Value>> rows;
};

class Database {
 public:
  class Impl;
  // Opens or creates the database in directory `path`. NotFound: missing and not to be created. Unavailable:
  // another process has it open. DataLoss: damaged. FailedPrecondition: written by a newer version.
  static absl::StatusOr<std::unique_ptr<Database>> Open(const std::string& path, const OpenOptions& options);
  static absl::StatusOr<std::unique_ptr<Database>> OpenInMemory(const OpenOptions& options = {});
  ~Database();

  Session NewSession();
  // Makes everything durable and folds recent writes; afterwards the database can no longer be used.
  absl::Status Close();

  absl::Status RegisterProcedure(TableProcedure procedure);
  void ClearProcedures();

  // The property graph below the language, for loaders that live in this project.
  graph::GraphStore& store();

 private:
  explicit Database(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_DATABASE_H_
