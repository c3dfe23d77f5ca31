// What a Session holds. Private to the api layer.
#ifndef CLAIMGRAPH_ENGINE_API_SESSION_IMPL_H_
#define CLAIMGRAPH_ENGINE_API_SESSION_IMPL_H_

#include <memory>

#include "claimgraph/database.h"
#include "engine/api/database_impl.h"
#include "engine/api/statement.h"

namespace claimgraph {

class Session::Impl {
 public:
  explicit Impl(Database::Impl& db) : database(db) {}
  ~Impl();

  absl::StatusOr<Result> Run(const PreparedQuery::Impl& statement, const Parameters& parameters,
                             const RunOptions& options);
  absl::Status Begin();
  absl::Status Commit();
  void Rollback();

  Database::Impl& database;
  bool open = false;
  // A transaction reads until it first writes: then the reader becomes a writer at the same snapshot.
  std::unique_ptr<graph::GraphReader> reader;
  std::unique_ptr<graph::GraphWriter> writer;

 private:
  absl::StatusOr<Result> Read(const PreparedQuery::Impl& statement, const Parameters& parameters,
                              const RunOptions& options);
  absl::StatusOr<Result> AutocommitWrite(const PreparedQuery::Impl& statement, const Parameters& parameters,
                                         const RunOptions& options);
  absl::StatusOr<Result> WriteInTransaction(const PreparedQuery::Impl& statement, const Parameters& parameters,
                                            const RunOptions& options);
  absl::StatusOr<std::unique_ptr<Result::Impl>> RunStatement(graph::GraphWriter& in,
                                                             const PreparedQuery::Impl& statement,
                                                             const Parameters& parameters, const RunOptions& options);
  absl::StatusOr<std::unique_ptr<Result::Impl>> Prepare(const graph::GraphReader& in,
                                                        const PreparedQuery::Impl& statement,
                                                        const RunOptions& options);
  absl::Status BecomeWriter(const RunOptions& options);
  // The writer slot, waited for at most OpenOptions::write_wait_ms_max.
  absl::StatusOr<std::unique_ptr<graph::GraphWriter>> AcquireWriter(const RunOptions& options);
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_SESSION_IMPL_H_
