#include <algorithm>
#include <chrono>
#include <thread>

#include "engine/api/result_impl.h"
#include "engine/api/session_impl.h"
#include "engine/base/error.h"
#include "engine/base/stack.h"
#include "engine/base/status.h"
#include "engine/catalog/catalog.h"

namespace claimgraph {
namespace {

absl::Status Conflict(std::string_view message) {
  return ErrorWithAdvice(absl::StatusCode::kAborted, message, "run the whole transaction again");
}

ChangeCounts ToChanges(const graph::WriteCounters& counters) {
  ChangeCounts changes;
  changes.nodes_created = counters.nodes_created;
  changes.nodes_deleted = counters.nodes_deleted;
  changes.relationships_created = counters.relationships_created;
  changes.relationships_deleted = counters.relationships_deleted;
  changes.properties_set = counters.properties_added;
  changes.properties_removed = counters.properties_removed;
  changes.labels_added = counters.labels_added;
  changes.labels_removed = counters.labels_removed;
  return changes;
}

// A uniqueness constraint is kept as a unique index; it counts as a constraint.
struct SchemaCounts {
  explicit SchemaCounts(const catalog::Catalog& catalog)
      : constraints(static_cast<int64_t>(catalog.constraints().size())) {
    for (const catalog::IndexInfo& index : catalog.indexes()) ++(index.unique ? constraints : indexes);
  }
  int64_t indexes = 0;
  int64_t constraints;
};

void AddSchemaChanges(const SchemaCounts& before, const SchemaCounts& after, ChangeCounts* changes) {
  changes->indexes_added = std::max<int64_t>(0, after.indexes - before.indexes);
  changes->indexes_removed = std::max<int64_t>(0, before.indexes - after.indexes);
  changes->constraints_added = std::max<int64_t>(0, after.constraints - before.constraints);
  changes->constraints_removed = std::max<int64_t>(0, before.constraints - after.constraints);
}

}  // namespace

Session::Impl::~Impl() { Rollback(); }

absl::Status Session::Impl::Begin() {
  if (open) return absl::FailedPreconditionError("a transaction is open already; commit or roll it back first");
  reader = database.store->BeginRead();
  open = true;
  return absl::OkStatus();
}

absl::Status Session::Impl::Commit() {
  if (!open) return absl::FailedPreconditionError("no transaction is open; begin one first");
  absl::Status status;
  if (writer != nullptr) status = writer->Commit();
  writer.reset();
  reader.reset();
  open = false;
  return status;
}

void Session::Impl::Rollback() {
  if (writer != nullptr) writer->Rollback();
  writer.reset();
  reader.reset();
  open = false;
}

absl::StatusOr<std::unique_ptr<graph::GraphWriter>> Session::Impl::AcquireWriter(const RunOptions& options) {
  using Clock = std::chrono::steady_clock;
  WorkGuard guard = GuardOf(options);
  const auto deadline = Clock::now() + std::chrono::milliseconds(database.options.write_wait_ms_max);
  while (true) {
    auto acquired = database.store->TryBeginWrite();
    if (acquired.ok() || !absl::IsUnavailable(acquired.status())) return acquired;
    if (Clock::now() >= deadline) return Conflict("another transaction is writing");
    CG_RETURN_IF_ERROR(guard.Check());
    std::this_thread::sleep_for(std::chrono::microseconds(50));
  }
}

absl::Status Session::Impl::BecomeWriter(const RunOptions& options) {
  if (writer != nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(auto acquired, AcquireWriter(options));
  // A writer's own reader is one commit ahead of the state it starts from.
  if (acquired->reader().snapshot() != reader->snapshot() + 1) {
    acquired->Rollback();
    return Conflict("another transaction has committed since this one began to read");
  }
  writer = std::move(acquired);
  reader.reset();
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<Result::Impl>> Session::Impl::Prepare(const graph::GraphReader& in,
                                                                     const PreparedQuery::Impl& statement,
                                                                     const RunOptions& options) {
  std::shared_lock lock(database.procedure_mutex);
  const bool committed = writer == nullptr && !statement.writes();
  CG_ASSIGN_OR_RETURN(auto planned, statement.PlanFor(in, committed, database.procedures, database.procedure_version,
                                                      options));
  // It may have been planned on another thread.
  CG_RETURN_IF_ERROR(CheckStack(planned->plan.depth));
  return std::make_unique<Result::Impl>(database, std::move(planned), std::move(lock));
}

absl::StatusOr<Result> Session::Impl::Read(const PreparedQuery::Impl& statement, const Parameters& parameters,
                                           const RunOptions& options) {
  std::unique_ptr<graph::GraphReader> snapshot;
  graph::GraphReader* in = writer != nullptr ? &writer->reader() : reader.get();
  if (in == nullptr) {
    snapshot = database.store->BeginRead();
    in = snapshot.get();
  }
  CG_ASSIGN_OR_RETURN(auto result, Prepare(*in, statement, options));
  result->snapshot = std::move(snapshot);
  CG_RETURN_IF_ERROR(result->Start(*in, nullptr, parameters, options));
  // Later statements of the transaction may change what this one reads.
  if (open) CG_RETURN_IF_ERROR(result->RunToEnd());
  return Result(std::move(result));
}

absl::StatusOr<std::unique_ptr<Result::Impl>> Session::Impl::RunStatement(graph::GraphWriter& in,
                                                                          const PreparedQuery::Impl& statement,
                                                                          const Parameters& parameters,
                                                                          const RunOptions& options) {
  in.BeginStatement();
  const SchemaCounts before(in.reader().catalog());
  const auto run = [&]() -> absl::StatusOr<std::unique_ptr<Result::Impl>> {
    CG_ASSIGN_OR_RETURN(auto result, Prepare(in.reader(), statement, options));
    CG_RETURN_IF_ERROR(result->Start(in.reader(), &in, parameters, options));
    CG_RETURN_IF_ERROR(result->RunToEnd());
    return result;
  };
  auto result = run();
  if (!result.ok()) {
    in.RollbackStatement();
    return result.status();
  }
  // Rolls the statement back itself when it fails.
  CG_RETURN_IF_ERROR(in.FinishStatement());
  CG_ASSIGN_OR_RETURN(const graph::WriteCounters counters, in.counters());
  (*result)->changes = ToChanges(counters);
  AddSchemaChanges(before, SchemaCounts(in.reader().catalog()), &(*result)->changes);
  return result;
}

absl::StatusOr<Result> Session::Impl::AutocommitWrite(const PreparedQuery::Impl& statement,
                                                      const Parameters& parameters, const RunOptions& options) {
  CG_ASSIGN_OR_RETURN(auto own, AcquireWriter(options));
  auto result = RunStatement(*own, statement, parameters, options);
  if (!result.ok()) {
    own->Rollback();
    return result.status();
  }
  CG_RETURN_IF_ERROR(own->Commit());
  own.reset();
  (*result)->snapshot = database.store->BeginRead();
  (*result)->details = (*result)->snapshot.get();
  return Result(*std::move(result));
}

absl::StatusOr<Result> Session::Impl::WriteInTransaction(const PreparedQuery::Impl& statement,
                                                         const Parameters& parameters, const RunOptions& options) {
  CG_RETURN_IF_ERROR(BecomeWriter(options));
  CG_ASSIGN_OR_RETURN(auto result, RunStatement(*writer, statement, parameters, options));
  return Result(std::move(result));
}

absl::StatusOr<Result> Session::Impl::Run(const PreparedQuery::Impl& statement, const Parameters& parameters,
                                          const RunOptions& options) {
  if (!statement.writes()) return Read(statement, parameters, options);
  if (database.options.read_only) {
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, "the database is open for reading only",
                           "open it without read_only to change it");
  }
  return open ? WriteInTransaction(statement, parameters, options)
              : AutocommitWrite(statement, parameters, options);
}

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

absl::StatusOr<PreparedQuery> Session::Prepare(std::string_view query) {
  CG_ASSIGN_OR_RETURN(auto statement, impl_->database.statements.Get(query));
  return PreparedQuery(std::move(statement));
}

absl::StatusOr<Result> Session::Run(std::string_view query, const Parameters& parameters, const RunOptions& options) {
  CG_ASSIGN_OR_RETURN(const auto statement, impl_->database.statements.Get(query));
  return impl_->Run(*statement, parameters, options);
}

absl::StatusOr<Result> Session::Run(const PreparedQuery& query, const Parameters& parameters,
                                    const RunOptions& options) {
  return impl_->Run(query.impl(), parameters, options);
}

absl::Status Session::Begin() { return impl_->Begin(); }
absl::Status Session::Commit() { return impl_->Commit(); }
absl::Status Session::Rollback() {
  if (!impl_->open) return absl::FailedPreconditionError("no transaction is open");
  impl_->Rollback();
  return absl::OkStatus();
}
bool Session::in_transaction() const { return impl_->open; }

}  // namespace claimgraph
