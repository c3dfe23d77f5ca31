// What a run is given: the graph, parameters, limits and the services of higher layers behind interfaces.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EXECUTION_CONTEXT_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EXECUTION_CONTEXT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/limits.h"
#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::graph {
class GraphReader;
class GraphWriter;
}  // namespace claimgraph::graph

namespace claimgraph::csv {
class Directory;
}  // namespace claimgraph::csv

namespace claimgraph::executor {

class SpillSpace;
class WorkerPool;
struct ExecutionContext;

// Knows which claims elements rest on and what a claim says, and takes claims back. Implemented above the executor,
// which knows no label of the claim graph. Stateless: one object may serve many runs and threads.
class ClaimAccess {
 public:
  virtual ~ClaimAccess() = default;
  // Appends one row per claim that supports any of `elements` (nodes, relationships, paths; null has none), in a
  // stable order, each claim once; a row has one value per column of plan::TraceColumns().
  virtual absl::Status EvidenceRows(graph::GraphReader& reader, std::span<const Value> elements,
                                    std::vector<std::vector<Value>>* rows) = 0;
  // The functions of the same names. `element` is a node, relationship or path, `path` a path; neither is null.
  virtual absl::StatusOr<Value> Documents(graph::GraphReader& reader, const Value& element) = 0;
  virtual absl::StatusOr<Value> Effect(graph::GraphReader& reader, const Value& path) = 0;
  virtual absl::StatusOr<Value> Weakest(graph::GraphReader& reader, const Value& path) = 0;
  // The claim with this id property; nullopt when there is none.
  virtual absl::StatusOr<std::optional<uint64_t>> FindClaim(graph::GraphReader& reader, std::string_view id) = 0;
  // Takes claims away with what then rests on nothing (see evidence_retractor.h).
  virtual absl::Status RetractClaims(graph::GraphWriter& writer, std::span<const uint64_t> claims) = 0;
  // Takes the document with this id property away, with every claim it makes and what then rests on nothing. No
  // error when there is none.
  virtual absl::Status RetractDocument(graph::GraphWriter& writer, std::string_view id) = 0;
};

// Rows of a procedure: one vector per output, all of `rows` elements.
struct ProcedureRows {
  size_t rows = 0;
  std::vector<Vector> columns;
};

class Procedure {
 public:
  virtual ~Procedure() = default;
  // Names of the outputs, in order; empty for a procedure that yields nothing.
  virtual const std::vector<std::string>& output_names() const = 0;
  // Fills `out` (empty on entry) for one call. Arguments were checked against the signature by the binder as far
  // as their types were known.
  virtual absl::Status Call(std::span<const Value> arguments, const ExecutionContext& context,
                            ProcedureRows* out) const = 0;
};

class ProcedureResolver {
 public:
  virtual ~ProcedureResolver() = default;
  // nullptr when there is no such procedure. Valid for the length of the run.
  virtual const Procedure* FindProcedure(std::string_view name) const = 0;
};

struct ExecutionContext {
  graph::GraphReader* reader = nullptr;  // never null; the writer's own reader when there is a writer
  graph::GraphWriter* writer = nullptr;  // null: read-only
  std::span<const std::pair<std::string, Value>> parameters;
  WorkGuard guard;
  MemoryBudget* budget = nullptr;  // null: unlimited
  SpillSpace* spill = nullptr;     // for what the budget does not allow to be kept; null: nothing is put on disk
  uint64_t spill_bytes = 0;        // an operator puts rows on disk when it holds so many; 0: by the budget
  uint32_t batch_rows = kBatchRows;  // 1 .. kBatchRows
  uint32_t threads = 1;        // that may work on this run, the calling one included
  WorkerPool* pool = nullptr;  // where the others come from; null: one thread
  uint32_t morsel_rows = 0;    // rows of a scan handed out at once; 0: by the estimates, and only where it pays
  bool profile = false;
  int64_t statement_epoch_seconds = 0;  // the clock of date() and its kin: one instant for the whole statement
  int32_t statement_nanos = 0;
  uint64_t random_seed = 0;  // of rand() and randomUUID(); 0: a fixed one
  ProcedureResolver* procedures = nullptr;  // null: none
  ClaimAccess* claims = nullptr;            // null: nothing has evidence
  const csv::Directory* csv_directory = nullptr;  // of LOAD CSV; null: it may read nothing
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EXECUTION_CONTEXT_H_
