// What a Database holds. Private to the api layer.
#ifndef CLAIMGRAPH_ENGINE_API_DATABASE_IMPL_H_
#define CLAIMGRAPH_ENGINE_API_DATABASE_IMPL_H_

#include <atomic>
#include <memory>
#include <shared_mutex>
#include <string>
#include <utility>
#include <vector>

#include "claimgraph/database.h"
#include "engine/api/statement.h"
#include "engine/claim_graph/claim_graph.h"
#include "engine/csv/directory.h"
#include "engine/executor/parallel/worker_pool.h"
#include "engine/executor/procedures/registry.h"
#include "engine/executor/spill/spill_space.h"
#include "engine/graph/graph_store.h"

namespace claimgraph {

class Database::Impl {
 public:
  // `spill_directories`: where temporary files go, in order of preference.
  Impl(std::unique_ptr<graph::GraphStore> graph_store, const OpenOptions& open_options,
       std::vector<std::string> spill_directories, std::unique_ptr<ParserStart> parser_start = nullptr)
      : options(open_options), store(std::move(graph_store)),
        budget(open_options.memory_budget_bytes - open_options.memory_budget_bytes / 2),
        spill(std::move(spill_directories)), statements(std::move(parser_start)),
        threads(executor::ThreadCount(open_options.threads)), pool(threads - 1),
        csv_directory(open_options.load_csv_directory) {}

  const OpenOptions options;
  std::unique_ptr<graph::GraphStore> store;
  MemoryBudget budget;  // of all queries together
  executor::DirectorySpillSpace spill;
  StatementCache statements;
  claim_graph::ClaimGraph claims;
  // Statements hold it shared while they run, registration holds it alone.
  std::shared_mutex procedure_mutex;
  executor::ProcedureRegistry procedures;
  std::atomic<uint64_t> procedure_version{0};
  std::atomic<uint64_t> runs{0};  // for the seed of rand()
  const uint32_t threads;  // of one query
  executor::WorkerPool pool;
  const csv::Directory csv_directory;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_DATABASE_IMPL_H_
