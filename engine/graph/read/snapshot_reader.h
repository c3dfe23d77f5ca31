// The GraphReader of this layer: columns and overlay at one snapshot. See graph_reader.h for the contract.
//
// For each id it looks at the chunk's overlay (one load when nothing has changed) and the base chunk, in any order: a
// fold publishes the new base first and takes the overlay away only when every reader of before has ended.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_READ_SNAPSHOT_READER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_READ_SNAPSHOT_READER_H_

#include <memory>
#include <string>
#include <vector>

#include "engine/graph/graph_reader.h"
#include "engine/graph/read/list_merge.h"
#include "engine/graph/read/pin_table.h"
#include "engine/graph/store/core.h"

namespace claimgraph::graph {

class SnapshotReader : public GraphReader {
 public:
  SnapshotReader(std::shared_ptr<GraphCore> core, SnapshotPtr snapshot)
      : core_(std::move(core)),
        snapshot_(std::move(snapshot)),
        stamp_(snapshot_->stamp),
        catalog_(snapshot_->catalog.get()) {}

  std::unique_ptr<GraphReader> Fork() const override;
  uint64_t snapshot() const override { return stamp_; }
  const catalog::Catalog& catalog() const override { return *catalog_; }
  const catalog::Statistics& statistics() const override { return core_->statistics; }

  uint64_t NodeChunkCount() const override;
  absl::Status ReadNodes(uint64_t chunk, ChunkBitmap& out) override;
  absl::Status ReadLabel(LabelId label, uint64_t chunk, ChunkBitmap& out) override;
  absl::Status HasLabel(LabelId label, std::span<const NodeId> nodes, uint8_t* out) override;
  absl::Status NodesExist(std::span<const NodeId> nodes, uint8_t* out) override;
  absl::StatusOr<std::vector<LabelId>> LabelsOf(NodeId node) override;

  absl::Status Expand(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                      NeighbourLists* out) override;
  absl::Status Degrees(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                       int64_t* out) override;
  std::unique_ptr<AdjacencyCursor> OpenAdjacency(TypeId type, Direction direction) override;
  absl::StatusOr<std::optional<EdgeEnds>> FindEdge(EdgeId edge) override;
  absl::Status FindEdges(std::span<const EdgeId> edges, RelationshipRef* out, uint8_t* found) override;
  absl::StatusOr<bool> EndsHaveLabel(TypeId type, Direction direction, LabelId label,
                                     const std::function<absl::Status()>& guard) override;
  uint64_t EdgeChunkCount(TypeId type) const override;
  absl::Status ReadEdges(TypeId type, uint64_t chunk, EdgeChunk* out) override;

  absl::Status Gather(ElementKind kind, KeyId key, std::span<const uint64_t> ids, Vector* out) override;
  absl::StatusOr<Value> Property(ElementKind kind, KeyId key, uint64_t id) override;
  absl::StatusOr<std::vector<std::pair<KeyId, Value>>> Properties(ElementKind kind, uint64_t id) override;

  absl::Status IndexLookup(IndexId index, const Value& value, std::vector<uint64_t>* out) override;
  absl::Status IndexScan(IndexId index, const IndexSpan& span, bool descending, size_t count, IndexPosition* position,
                         std::vector<uint64_t>* out) override;

  absl::Status Evidence(ElementKind kind, std::span<const uint64_t> ids, EvidenceLists* out) override;
  absl::StatusOr<std::vector<ElementRef>> EvidencedElements(NodeId claim) override;
  absl::StatusOr<std::optional<std::string>> ReadBlob(std::string_view family, std::string_view id) override;
  void ReleasePins() override { pins_.Release(); }

  // --- For the writer and the fold -----------------------------------------------------------------------------
  // The reader must not be used any more: it no longer keeps its snapshot alive.
  void EndSnapshot() {
    pins_.Release();
    snapshot_.reset();
  }
  void set_catalog(const catalog::Catalog* catalog) { catalog_ = catalog; }
  absl::StatusOr<bool> BitAt(ValueColumn* column, uint64_t id);
  // Null where there is none. nullptr columns have nothing.
  absl::StatusOr<Value> ValueAt(ValueColumn* column, uint64_t id);
  // The list may point into the scratch, or a pinned chunk: valid until the next call.
  absl::Status ReadList(ListColumn* column, uint64_t id, ListScratch* scratch, ListView* out);
  absl::Status ReadBitmap(ValueColumn* column, uint64_t chunk, ChunkBitmap& out);

 private:
  absl::StatusOr<bool> LookForLabel(TypeId type, Direction direction, ValueColumn* label,
                                    const std::function<absl::Status()>& guard);
  absl::Status HasBits(ValueColumn* column, std::span<const NodeId> nodes, uint8_t* out);
  // Pins stay within a part of the budget: called at the start of every batch.
  void LimitPins();
  absl::Status ExpandOne(ListColumn* column, TypeId type, std::span<const NodeId> nodes, NeighbourLists* out);
  absl::Status AppendNeighbours(TypeColumns* columns, Direction direction, NodeId node,
                                std::vector<std::pair<NodeId, EdgeId>>* out);
  absl::StatusOr<int64_t> DegreeOf(ListColumn* column, NodeId node, const NodeId* without);
  std::vector<TypeColumns*> ColumnsOf(std::span<const TypeId> types) const;
  // Of an edge without stored target: finds it in its source's list.
  absl::StatusOr<NodeId> FindTarget(TypeColumns* columns, NodeId source, uint64_t number);
  ValueColumn* PropertyColumn(ElementKind kind, KeyId key, uint64_t id) const;
  // `first`: the id of the element numbered 0.
  absl::StatusOr<IndexColumn*> FindIndexColumn(IndexId index, uint64_t* first) const;

  const std::shared_ptr<GraphCore> core_;  // a reader may outlive its store
  SnapshotPtr snapshot_;
  const uint64_t stamp_;
  const catalog::Catalog* catalog_;
  PinTable pins_;
  ListScratch scratch_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_READ_SNAPSHOT_READER_H_
