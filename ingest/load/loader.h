// Last stage of ingest: the records of documents become the claim graph, and leave it again.
//
//   CG_ASSIGN_OR_RETURN(auto loader, Loader::Create(database->store()));
//   CG_ASSIGN_OR_RETURN(LoadOutcome outcome, loader->Load(records, {.ingested_at = "2025-04-20T10:00:00Z"}));
//
// One document is one durable transaction: all of it is there or nothing. Loading the same content again changes
// nothing; other content under the same uri replaces the old version in the same transaction. Entities and relations
// that several documents name are one: what each document says of them is kept (contributions.h), so the graph does
// not depend on the order of loading, and deleting a document takes away exactly what only it supported.
//
// One thread at a time. Uses the store's writer, so it waits for other writers. Must not outlive the store.
#ifndef CLAIMGRAPH_INGEST_LOAD_LOADER_H_
#define CLAIMGRAPH_INGEST_LOAD_LOADER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_store.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

enum class LoadOutcome : uint8_t { kAdded, kReplaced, kUnchanged };

struct LoadOptions {
  std::string ingested_at;  // ISO time of the document node; empty: not stored
};

class Loader {
 public:
  // Makes the unique indexes that loading needs, unless they are there.
  static absl::StatusOr<std::unique_ptr<Loader>> Create(graph::GraphStore& store);

  absl::StatusOr<LoadOutcome> Load(const DocumentRecords& records, const LoadOptions& options = {});

  // `document` is an id or a uri. False when there is none.
  absl::StatusOr<bool> Delete(std::string_view document);

 private:
  explicit Loader(graph::GraphStore& store) : store_(store) {}
  graph::GraphStore& store_;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LOAD_LOADER_H_
