// Reading a graph at one snapshot, a batch of ids at a time.
//
// A GraphReader sees exactly the commits up to its snapshot, however long it lives (a writer's reader also sees its
// own changes). It serves one thread; Fork() gives another thread a reader of the same snapshot. Readers never
// block writers and are never blocked by them, but a reader that lives long keeps old versions in memory: end it.
//
// Unknown or deleted ids are no errors: they have no labels, properties or neighbours. Errors are damage (DataLoss),
// lack of memory (ResourceExhausted) and failing input or output. Relationship types given that do not exist match
// nothing.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_GRAPH_READER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_GRAPH_READER_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/ids.h"
#include "engine/catalog/statistics.h"
#include "engine/graph/adjacency.h"
#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::graph {

// 2048 bits: bit s of word s / 64 is node chunk * 2048 + s.
inline constexpr size_t kBitmapWords = kChunkIds / 64;
using ChunkBitmap = uint64_t[kBitmapWords];

struct EdgeEnds {
  TypeId type;
  NodeId source = 0;
  NodeId target = 0;
};

struct ElementRef {
  ElementKind kind = ElementKind::kNode;
  uint64_t id = 0;  // NodeId or EdgeId
  friend bool operator==(const ElementRef&, const ElementRef&) = default;
};

// One list of claim nodes per input element: list i is claims[offsets[i] .. offsets[i + 1]), ascending.
struct EvidenceLists {
  std::vector<uint32_t> offsets;
  std::vector<NodeId> claims;
};

// Relationships of one type with numbers in one chunk; deleted ones are left out.
struct EdgeChunk {
  std::vector<EdgeId> edges;
  std::vector<NodeId> sources;
  std::vector<NodeId> targets;
};

// An end of a range.
struct RangeBound {
  Value value;
  bool inclusive = true;
};

// A part of an index: the entries whose first values are equal to `equal`, and whose next value compares with the
// bounds as asked, or starts with `prefix`. With a bound it is of the bound's order class (numbers with numbers,
// strings with strings ...). Where `<` does not follow the order of the index (lists, durations; times with an offset
// at the very bounds) entries may be among them that the comparison leaves out: compare again.
struct IndexSpan {
  std::span<const Value> equal;
  std::optional<RangeBound> low;
  std::optional<RangeBound> high;
  std::optional<std::string_view> prefix;
};

// Where a scan of an index goes on.
struct IndexPosition {
  std::string after;  // the last entry given out; empty at the beginning
  bool done = false;
};

class GraphReader {
 public:
  virtual ~GraphReader() = default;

  virtual std::unique_ptr<GraphReader> Fork() const = 0;
  // The number of the last commit that this reader sees.
  virtual uint64_t snapshot() const = 0;
  virtual const catalog::Catalog& catalog() const = 0;
  virtual const catalog::Statistics& statistics() const = 0;

  // --- Nodes and labels -------------------------------------------------------------------------------------
  // Node ids are below NodeChunkCount() * 2048; relationship numbers of a type below EdgeChunkCount(type) * 2048.
  virtual uint64_t NodeChunkCount() const = 0;
  // Which nodes of a chunk exist, or carry the label.
  virtual absl::Status ReadNodes(uint64_t chunk, ChunkBitmap& out) = 0;
  virtual absl::Status ReadLabel(LabelId label, uint64_t chunk, ChunkBitmap& out) = 0;
  // out[i] = 1 when nodes[i] carries the label, else 0.
  virtual absl::Status HasLabel(LabelId label, std::span<const NodeId> nodes, uint8_t* out) = 0;
  virtual absl::Status NodesExist(std::span<const NodeId> nodes, uint8_t* out) = 0;
  // Ascending by id.
  virtual absl::StatusOr<std::vector<LabelId>> LabelsOf(NodeId node) = 0;

  // --- Relationships ----------------------------------------------------------------------------------------
  // The relationships of each node, of the given types (empty: of all), sorted by neighbour, then relationship.
  // kBoth reports both directions in one list, a self-loop once.
  virtual absl::Status Expand(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                              NeighbourLists* out) = 0;
  // How many Expand would report for each node.
  virtual absl::Status Degrees(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                               int64_t* out) = 0;
  // REQUIRES: direction is kOut or kIn.
  virtual std::unique_ptr<AdjacencyCursor> OpenAdjacency(TypeId type, Direction direction) = 0;
  // nullopt when the relationship does not exist.
  virtual absl::StatusOr<std::optional<EdgeEnds>> FindEdge(EdgeId edge) = 0;
  // End points of many; an edge that does not exist gives false in `found`.
  virtual absl::Status FindEdges(std::span<const EdgeId> edges, RelationshipRef* out, uint8_t* found) = 0;
  // Whether all relationships of the type end at nodes with the label: their targets (kOut), their sources (kIn) or
  // both. The answer is kept for all readers until one of the relationships or labels changes. Where it is not known,
  // all of them are looked at, `guard` being called now and then (an error of it ends the search), or, without a
  // guard, it is false.
  virtual absl::StatusOr<bool> EndsHaveLabel(TypeId type, Direction direction, LabelId label,
                                             const std::function<absl::Status()>& guard) = 0;
  virtual uint64_t EdgeChunkCount(TypeId type) const = 0;
  virtual absl::Status ReadEdges(TypeId type, uint64_t chunk, EdgeChunk* out) = 0;

  // --- Properties -------------------------------------------------------------------------------------------
  // Resets `out` to one value per id: a typed vector when all stored values have one type, kAny otherwise; null
  // where there is none. Strings stay valid as long as `out`. The kind may differ from batch to batch.
  virtual absl::Status Gather(ElementKind kind, KeyId key, std::span<const uint64_t> ids, Vector* out) = 0;
  virtual absl::StatusOr<Value> Property(ElementKind kind, KeyId key, uint64_t id) = 0;
  // All properties of one element that are not null, by ascending key id.
  virtual absl::StatusOr<std::vector<std::pair<KeyId, Value>>> Properties(ElementKind kind, uint64_t id) = 0;

  // --- Indexes ----------------------------------------------------------------------------------------------
  // Elements are nodes or relationships, as the index is over.
  // Appends the elements, ascending by id, whose first value equals (1 equals 1.0; null and NaN equal nothing).
  virtual absl::Status IndexLookup(IndexId index, const Value& value, std::vector<uint64_t>* out) = 0;
  // Appends the next `count` elements of a span, or a few more, in order of values, ascending or descending; elements
  // with equal values in ascending order of their ids. Sets position->done at the end.
  virtual absl::Status IndexScan(IndexId index, const IndexSpan& span, bool descending, size_t count,
                                 IndexPosition* position, std::vector<uint64_t>* out) = 0;

  // --- Evidence and blobs -----------------------------------------------------------------------------------
  virtual absl::Status Evidence(ElementKind kind, std::span<const uint64_t> ids, EvidenceLists* out) = 0;
  // What rests on a claim: nodes before relationships, ascending.
  virtual absl::StatusOr<std::vector<ElementRef>> EvidencedElements(NodeId claim) = 0;
  // nullopt when there is none.
  virtual absl::StatusOr<std::optional<std::string>> ReadBlob(std::string_view family, std::string_view id) = 0;

  // Lets go of cached chunk pins; cheap, called between batches by long scans.
  virtual void ReleasePins() = 0;

  // True when any relationship touches the node. Used by DELETE.
  absl::StatusOr<bool> HasEdges(NodeId node);
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_GRAPH_READER_H_
