// Fills an empty database several times as quickly as statements do: nodes and relationships are sorted, written in
// their final form, and become visible in one step.
//
//   auto writer = claimgraph::BulkWriter::Begin(**database);
//   if (!writer.ok()) return Fail(claimgraph::RenderError(writer.status()));
//   auto ada = (*writer)->AddNode({"Person"}, {{"name", claimgraph::Value::String("Ada")}});
//   auto bob = (*writer)->AddNode({"Person"}, {{"name", claimgraph::Value::String("Bob")}});
//   ... (*writer)->AddRelationship("KNOWS", *ada, *bob) ...
//   absl::Status status = (*writer)->Commit();
//
// Until Commit has returned nothing is in the database; a writer that is destroyed before, and a process that ends,
// leave nothing. Other sessions may read meanwhile; statements that write wait. Memory stays within the limit given,
// and scratch files beside the database hold the rest. One thread. CSV files are loaded by ingest/import/importer.h.
#ifndef CLAIMGRAPH_BULK_WRITER_H_
#define CLAIMGRAPH_BULK_WRITER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimgraph/database.h"

namespace claimgraph {

struct BulkOptions {
  uint64_t memory_bytes_max = uint64_t{64} << 20;
  // Cancelled from another thread or a signal handler; may be null. Must outlive the writer.
  const CancellationToken* cancellation = nullptr;
};

class BulkWriter {
 public:
  class Impl;
  // FailedPrecondition when the database is not empty (it holds or held nodes, or has an index or a constraint), or a
  // result is still read. `database` must outlive the writer.
  static absl::StatusOr<std::unique_ptr<BulkWriter>> Begin(Database& database, const BulkOptions& options = {});
  explicit BulkWriter(std::unique_ptr<Impl> impl);
  ~BulkWriter();

  // An index under which Commit refuses two nodes with one value. FailedPrecondition once nodes have been added.
  absl::Status AddUniqueIndex(std::string_view label, std::string_view key);
  // The node's number, for AddRelationship. Nulls are left out; the last of equal names counts.
  absl::StatusOr<uint64_t> AddNode(const std::vector<std::string>& labels, const Parameters& properties = {});
  // NotFound when an end is no node that has been added.
  absl::Status AddRelationship(std::string_view type, uint64_t source, uint64_t target,
                               const Parameters& properties = {});
  // Waits for results of other threads that are being read. REQUIRES: the calling thread has none open. Afterwards only
  // destruction is allowed.
  absl::Status Commit();

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_BULK_WRITER_H_
