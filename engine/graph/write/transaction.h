// The GraphWriter of this layer: see graph_writer.h for the contract.
//
// Every change goes three ways: into the overlay under the stamp the commit will have (so that reader() sees it and
// nobody else does), into the undo log, and into the bytes of the commit record.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_TRANSACTION_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_TRANSACTION_H_

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/graph/graph_writer.h"
#include "engine/graph/read/snapshot_reader.h"
#include "engine/graph/write/commit_log.h"
#include "engine/graph/write/counters.h"
#include "engine/graph/write/mutator.h"
#include "engine/graph/write/undo_log.h"

namespace claimgraph::graph {

// What a transaction asks of its store.
class TransactionHost {
 public:
  virtual ~TransactionHost() = default;
  struct CommitRequest {
    uint64_t stamp = 0;
    std::string_view changes;
    storage::WriteBatch batch;  // catalog records and blobs
    std::shared_ptr<const catalog::Catalog> catalog;
    std::vector<std::pair<std::string, std::string>> blobs;  // changed
    std::function<void()> written;  // called once nothing can be taken back: the transaction's reader ends
  };
  enum class Outcome : uint8_t { kCommitted, kFailed, kUnknown };
  // Writes the record and gives the writer slot back, unless the outcome is kFailed: then the transaction takes its
  // changes back and calls EndWrite.
  virtual absl::Status CommitWrite(CommitRequest request, Outcome* outcome) = 0;
  virtual void EndWrite() = 0;
  // Batches that may be written before a commit because nothing refers to them yet (index blocks).
  virtual absl::Status WriteAhead(storage::WriteBatch* batch) = 0;
};

class Transaction : public GraphWriter {
 public:
  // REQUIRES: BeginStatement() comes next.
  Transaction(TransactionHost* host, std::shared_ptr<GraphCore> core, SnapshotPtr snapshot);
  ~Transaction() override;

  GraphReader& reader() override { return reader_; }
  absl::StatusOr<LabelId> GetOrCreateLabel(std::string_view name) override;
  absl::StatusOr<TypeId> GetOrCreateType(std::string_view name) override;
  absl::StatusOr<KeyId> GetOrCreateKey(std::string_view name) override;

  absl::StatusOr<NodeId> CreateNode(std::span<const LabelId> labels,
                                    std::span<const PropertyValue> properties) override;
  absl::StatusOr<EdgeId> CreateEdge(TypeId type, NodeId source, NodeId target,
                                    std::span<const PropertyValue> properties) override;
  absl::Status SetProperty(ElementKind kind, uint64_t id, KeyId key, const Value& value) override;
  absl::Status AddLabel(NodeId node, LabelId label) override { return SetLabel(node, label, true); }
  absl::Status RemoveLabel(NodeId node, LabelId label) override { return SetLabel(node, label, false); }
  absl::Status DeleteEdge(EdgeId edge) override;
  absl::Status DeleteNode(NodeId node) override;
  absl::Status DetachDelete(NodeId node) override;

  absl::Status AddEvidence(ElementRef element, NodeId claim) override { return SetEvidence(element, claim, true); }
  absl::Status RemoveEvidence(ElementRef element, NodeId claim) override { return SetEvidence(element, claim, false); }
  absl::Status PutBlob(std::string_view family, std::string_view id, std::string_view bytes) override;
  absl::Status DeleteBlob(std::string_view family, std::string_view id) override;

  using GraphWriter::CreateIndex;
  absl::StatusOr<IndexId> CreateIndex(const catalog::IndexInfo& wanted, const SchemaProgress& progress) override;
  absl::Status DropIndex(IndexId index) override;
  absl::Status CreateConstraint(const catalog::PropertyConstraint& wanted, const SchemaProgress& progress) override;
  absl::Status DropConstraint(std::string_view name) override;

  void BeginStatement() override;
  absl::Status FinishStatement() override;
  void RollbackStatement() override;
  absl::StatusOr<WriteCounters> counters() override { return counter_.Net(&reader_, columns_); }
  Savepoint SetSavepoint() override;
  void RollbackTo(Savepoint savepoint) override;

  absl::Status Commit() override;
  void Rollback() override;

 private:
  // The reader of a transaction also sees blobs that are not written yet.
  class Reader : public SnapshotReader {
   public:
    Reader(Transaction* transaction, std::shared_ptr<GraphCore> core, SnapshotPtr snapshot)
        : SnapshotReader(std::move(core), std::move(snapshot)), transaction_(transaction) {}
    absl::StatusOr<std::optional<std::string>> ReadBlob(std::string_view family, std::string_view id) override;

   private:
    Transaction* const transaction_;
  };
  using BlobName = std::pair<std::string, std::string>;
  using PendingBlobs = std::map<BlobName, std::optional<std::string>>;
  struct Mark {
    size_t undo = 0;
    size_t changes = 0;
    std::shared_ptr<catalog::Catalog> catalog;
    std::shared_ptr<const PendingBlobs> blobs;
  };

  absl::Status CheckOpen() const;
  // A catalog that may be changed: a copy, made anew after each mark so that marks keep theirs.
  catalog::Catalog* MutableCatalog();
  void CatalogChanged();

  absl::Status SetLabel(NodeId node, LabelId label, bool present);
  absl::Status SetEvidence(ElementRef element, NodeId claim, bool present);
  absl::Status CheckElement(ElementKind kind, uint64_t id);
  absl::StatusOr<bool> Exists(NodeId node) { return reader_.BitAt(&columns_.exists, node); }
  absl::Status SetOne(ElementKind kind, uint64_t id, KeyId key, const Value& before, const Value& after);
  absl::Status RemoveProperties(ElementKind kind, uint64_t id);
  absl::Status RemoveEvidenceOf(ElementRef element);
  absl::Status RemoveClaim(NodeId claim);

  // --- Indexes ------------------------------------------------------------------------------------------------
  // The value that an element has for a property; null where it has none.
  using ValueOf = std::function<absl::StatusOr<Value>(KeyId key)>;
  // The key of an element in an index, its id left out; empty where the element is not in it. `unequal`: holds a value
  // that equals nothing, so it is unique whatever there is.
  absl::StatusOr<std::string> IndexKeyOf(const catalog::IndexInfo& index, const ValueOf& value_of, bool* unequal);
  absl::Status CheckUnique(const catalog::IndexInfo& index, uint64_t id, std::string_view key);
  // The key of a new element with these properties, checked; empty where it is not in the index.
  absl::StatusOr<std::string> NewIndexKey(const catalog::IndexInfo& index, uint64_t id,
                                          std::span<const PropertyValue> properties);
  // Its property `key` changes from one value to another.
  absl::Status ChangeIndexEntries(ElementKind kind, uint64_t id, KeyId key, const Value& before, const Value& after);
  void PutIndexKey(IndexId index, std::string_view key, uint64_t id, bool present);
  absl::StatusOr<bool> IsIn(const catalog::IndexInfo& index, ElementKind kind, uint64_t id);
  // Indexes that have the key among theirs.
  const std::vector<catalog::IndexInfo>& IndexesOfKey(KeyId key);
  absl::Status BuildIndex(const catalog::IndexInfo& index, const SchemaProgress& progress);
  absl::Status CheckNameFree(std::string_view name) const;
  // Whether what is there satisfies the constraint.
  absl::Status CheckExisting(const catalog::PropertyConstraint& constraint, const SchemaProgress& progress);
  // Notes that the constraints on the element have to be looked at when the statement ends.
  void Suspect(ElementKind kind, uint64_t id) {
    if (has_constraints_) suspects_.insert({kind, id});
  }
  absl::Status CheckSuspects();
  absl::Status CheckConstraint(const catalog::PropertyConstraint& constraint, ElementKind kind, uint64_t id);

  TransactionHost* const host_;
  const std::shared_ptr<GraphCore> core_;
  GraphColumns& columns_;
  const uint64_t stamp_;
  const std::shared_ptr<const catalog::Catalog> first_catalog_;
  std::shared_ptr<catalog::Catalog> catalog_;  // nullptr while unchanged
  bool catalog_shared_ = false;                // a mark holds catalog_
  Reader reader_;
  UndoLog undo_;
  Mutator mutator_;
  ChangeWriter changes_;
  ChangeCounter counter_;
  std::shared_ptr<const PendingBlobs> blobs_;
  std::vector<Mark> marks_;
  Mark statement_;
  std::vector<NodeId> deleted_nodes_;              // in this statement
  std::set<std::pair<ElementKind, uint64_t>> suspects_;  // in this statement; in order, so that errors are the same
  bool has_constraints_ = false;
  std::vector<std::vector<catalog::IndexInfo>> indexes_by_key_;
  bool indexes_listed_ = false;
  std::string key_scratch_;
  bool open_ = true;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_TRANSACTION_H_
