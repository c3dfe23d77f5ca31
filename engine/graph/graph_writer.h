// One read-write transaction.
//
// There is one writer at a time (GraphStore::BeginWrite waits for the slot). Its changes are seen at once through
// reader(), by nobody else until Commit() has made them durable, and never after Rollback(); a GraphWriter that is
// destroyed without either rolls back. A failing call leaves its own change undone and the transaction usable,
// unless the error is one of the store itself (DataLoss, Internal, Unavailable): then roll back.
// One thread at a time.
//
// Statement protocol: BeginStatement(); changes...; on error RollbackStatement(); at the end FinishStatement(),
// which checks what may only hold at the end (no deleted node keeps a relationship, not-null constraints) and
// rolls the statement back when it fails. counters() then says what the statement changed, net.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_GRAPH_WRITER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_GRAPH_WRITER_H_

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::graph {

using PropertyValue = std::pair<KeyId, Value>;

// Net observable change of a statement, as the openCypher TCK counts it: what is created and deleted again does
// not show; a property that changes its value is one removed and one added; labels are those that came into or
// went out of use in the whole graph.
struct WriteCounters {
  int64_t nodes_created = 0;
  int64_t nodes_deleted = 0;
  int64_t relationships_created = 0;
  int64_t relationships_deleted = 0;
  int64_t properties_added = 0;
  int64_t properties_removed = 0;
  int64_t labels_added = 0;
  int64_t labels_removed = 0;
  bool any() const {
    return (nodes_created | nodes_deleted | relationships_created | relationships_deleted | properties_added |
            properties_removed | labels_added | labels_removed) != 0;
  }
  friend bool operator==(const WriteCounters&, const WriteCounters&) = default;
};

class GraphWriter {
 public:
  virtual ~GraphWriter() = default;

  // Sees this transaction's changes. Valid until Commit or Rollback. What it returned (lists, cursors) is
  // outdated by the next change: collect before changing.
  virtual GraphReader& reader() = 0;

  // --- Names: found or made; they vanish with a rollback ------------------------------------------------------
  virtual absl::StatusOr<LabelId> GetOrCreateLabel(std::string_view name) = 0;
  virtual absl::StatusOr<TypeId> GetOrCreateType(std::string_view name) = 0;
  virtual absl::StatusOr<KeyId> GetOrCreateKey(std::string_view name) = 0;

  // --- Elements -----------------------------------------------------------------------------------------------
  // Null properties are left out. TypeError/InvalidPropertyType for values that cannot be stored (maps, nodes,
  // relationships, paths, and lists that hold any of these); ConstraintVerificationFailed for a taken unique value.
  virtual absl::StatusOr<NodeId> CreateNode(std::span<const LabelId> labels,
                                            std::span<const PropertyValue> properties) = 0;
  // EntityNotFound when an end does not exist.
  virtual absl::StatusOr<EdgeId> CreateEdge(TypeId type, NodeId source, NodeId target,
                                            std::span<const PropertyValue> properties) = 0;
  // Null removes. EntityNotFound when the element does not exist.
  virtual absl::Status SetProperty(ElementKind kind, uint64_t id, KeyId key, const Value& value) = 0;
  virtual absl::Status AddLabel(NodeId node, LabelId label) = 0;
  virtual absl::Status RemoveLabel(NodeId node, LabelId label) = 0;
  // Deleting what is already deleted is no error. A node's relationships must be gone at FinishStatement
  // (ConstraintVerificationFailed/DeleteConnectedNode); DetachDelete removes them first.
  virtual absl::Status DeleteEdge(EdgeId edge) = 0;
  virtual absl::Status DeleteNode(NodeId node) = 0;
  virtual absl::Status DetachDelete(NodeId node) = 0;

  // --- Evidence and blobs ---------------------------------------------------------------------------------------
  // The element rests on the claim (a node). Adding twice is no error. Evidence goes with its element and its claim.
  virtual absl::Status AddEvidence(ElementRef element, NodeId claim) = 0;
  virtual absl::Status RemoveEvidence(ElementRef element, NodeId claim) = 0;
  // Opaque bytes by (family, id), at most kBlobBytesMax; replaces.
  static constexpr uint64_t kBlobBytesMax = uint64_t{256} << 20;
  virtual absl::Status PutBlob(std::string_view family, std::string_view id, std::string_view bytes) = 0;
  virtual absl::Status DeleteBlob(std::string_view family, std::string_view id) = 0;

  // --- Schema ---------------------------------------------------------------------------------------------------
  // Called now and then while existing data is looked through; an error ends the work and is its error.
  using SchemaProgress = std::function<absl::Status(uint64_t chunks_done, uint64_t chunks)>;
  // Builds the index over existing data, in bounded memory. AlreadyExists for the same elements and properties or the
  // same name; ConstraintVerificationFailed when existing data breaks it, which names two elements. An empty name gets
  // a derived one; `id` is ignored.
  virtual absl::StatusOr<IndexId> CreateIndex(const catalog::IndexInfo& wanted, const SchemaProgress& progress) = 0;
  absl::StatusOr<IndexId> CreateIndex(std::string_view name, LabelId label, KeyId key, bool unique);
  virtual absl::Status DropIndex(IndexId index) = 0;
  // The same for a constraint that needs no index.
  virtual absl::Status CreateConstraint(const catalog::PropertyConstraint& wanted, const SchemaProgress& progress) = 0;
  absl::Status CreateNotNull(std::string_view name, LabelId label, KeyId key);
  virtual absl::Status DropConstraint(std::string_view name) = 0;

  // --- Statements and savepoints ----------------------------------------------------------------------------------
  virtual void BeginStatement() = 0;
  virtual absl::Status FinishStatement() = 0;
  virtual void RollbackStatement() = 0;
  // Since the last BeginStatement.
  virtual absl::StatusOr<WriteCounters> counters() = 0;

  struct Savepoint {
    uint64_t position = 0;
  };
  virtual Savepoint SetSavepoint() = 0;
  // Undoes everything since; later savepoints become invalid.
  virtual void RollbackTo(Savepoint savepoint) = 0;

  // --- End ----------------------------------------------------------------------------------------------------------
  // Returns once the changes are durable and visible (see Durability in graph_store.h). After an error nothing of
  // the transaction is visible, now or after reopening, unless the error says that it is unknown (Unavailable).
  virtual absl::Status Commit() = 0;
  virtual void Rollback() = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_GRAPH_WRITER_H_
