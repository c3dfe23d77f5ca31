// Neighbour lists as the executor reads them: batches (NeighbourLists) and zero-copy lists (AdjacencyCursor).
#ifndef CLAIMGRAPH_ENGINE_GRAPH_ADJACENCY_H_
#define CLAIMGRAPH_ENGINE_GRAPH_ADJACENCY_H_

#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "engine/catalog/ids.h"

namespace claimgraph::graph {

enum class Direction : uint8_t { kOut, kIn, kBoth };

// One list per input node: list i is [offsets[i], offsets[i + 1]) of both arrays.
struct NeighbourLists {
  std::vector<uint32_t> offsets;
  std::vector<NodeId> nodes;
  std::vector<EdgeId> edges;
  void Clear() {
    offsets.clear();
    nodes.clear();
    edges.clear();
  }
};

// The relationships of one type and direction at one node, sorted by neighbour, then by relationship.
struct AdjacencyList {
  const uint32_t* neighbours = nullptr;
  const uint32_t* edge_numbers = nullptr;  // nullptr: relationship i has number first_edge + i
  uint64_t first_edge = 0;
  uint32_t size = 0;
  uint64_t EdgeNumberAt(uint32_t i) const { return edge_numbers != nullptr ? edge_numbers[i] : first_edge + i; }
};

// The lists of the 2048 nodes of one chunk: list of slot s is [offsets[s], offsets[s + 1]). Slots whose bit is set
// in `dirty` (nullptr: none) have changed since the chunk was written: ask AdjacencyCursor::List for them.
struct AdjacencyView {
  const uint32_t* offsets = nullptr;
  const uint32_t* neighbours = nullptr;
  const uint32_t* edge_numbers = nullptr;  // nullptr: numbers are first_edge + position
  uint64_t first_edge = 0;
  const uint64_t* dirty = nullptr;
  bool has_loops = true;  // false: no list but those of dirty slots holds its own node; set by AdjacencyCursor::Chunk
  bool IsDirty(uint32_t slot) const { return dirty != nullptr && ((dirty[slot >> 6] >> (slot & 63)) & 1) != 0; }
};

// Random and sequential access to the lists of one relationship type in one direction, at the snapshot of the
// reader that opened it, at the speed of arrays where nothing has changed. One thread; must not outlive its reader.
// What it returns stays valid until Release() or its end: call Release() now and then (between batches) so that
// memory stays within the budget.
class AdjacencyCursor {
 public:
  AdjacencyCursor() = default;
  AdjacencyCursor(const AdjacencyCursor&) = delete;
  AdjacencyCursor& operator=(const AdjacencyCursor&) = delete;
  virtual ~AdjacencyCursor() = default;

  // The list of `node`; empty for a node that does not exist.
  absl::Status List(NodeId node, AdjacencyList* out) {
    const AdjacencyView* held = nullptr;
    if (absl::Status status = Find(node >> kChunkShift, &held); !status.ok()) return status;
    const AdjacencyView& view = *held;
    const uint32_t slot = static_cast<uint32_t>(node & (kChunkIds - 1));
    if (view.IsDirty(slot)) [[unlikely]]
      return ListChanged(node, view, out);
    const uint32_t begin = view.offsets[slot];
    out->neighbours = view.neighbours + begin;
    out->edge_numbers = view.edge_numbers != nullptr ? view.edge_numbers + begin : nullptr;
    out->first_edge = view.first_edge + begin;
    out->size = view.offsets[slot + 1] - begin;
    return absl::OkStatus();
  }

  // Asks for where the list of `node` is from memory, for a List() soon after. Does nothing for a chunk that is not
  // held.
  void Prefetch(NodeId node) const {
    const HeldView& held = views_[(node >> kChunkShift) & mask_];
    if (held.chunk == node >> kChunkShift) __builtin_prefetch(held.view.offsets + (node & (kChunkIds - 1)));
  }

  // The lists of one chunk, for scans.
  absl::Status Chunk(uint64_t chunk, AdjacencyView* out) {
    const AdjacencyView* held = nullptr;
    if (absl::Status status = Find(chunk, &held); !status.ok()) return status;
    *out = *held;
    out->has_loops = MayLoop(chunk);
    return absl::OkStatus();
  }

  // Lets go of everything returned so far.
  virtual void Release() = 0;

 protected:
  // Fills the view of a chunk; leaves one beyond the last node alone.
  virtual absl::Status Load(uint64_t chunk, AdjacencyView* view) = 0;
  // Whether a clean list of a chunk that is loaded holds its own node.
  virtual bool MayLoop(uint64_t chunk) = 0;
  virtual absl::Status ListChanged(NodeId node, const AdjacencyView& view, AdjacencyList* out) = 0;
  void ForgetViews() {
    for (uint32_t i = 0; i <= mask_; ++i) views_[i].chunk = kNoChunk;
  }

 private:
  static constexpr uint64_t kNoChunk = UINT64_MAX;
  static constexpr uint32_t kFewViews = 4;
  struct HeldView {
    uint64_t chunk = kNoChunk;
    AdjacencyView view;
  };
  absl::Status Find(uint64_t chunk, const AdjacencyView** out) {
    HeldView* held = &views_[chunk & mask_];
    if (held->chunk != chunk) [[unlikely]] return LoadAndHold(chunk, out);
    *out = &held->view;
    return absl::OkStatus();
  }
  // Where the place of the chunk is taken the table doubles until it is free, so that in the end all have their own.
  absl::Status LoadAndHold(uint64_t chunk, const AdjacencyView** out);

  // Direct-mapped by chunk. A cursor that looks at few chunks has no memory from the heap.
  HeldView few_[kFewViews];
  std::vector<HeldView> many_;
  HeldView* views_ = few_;
  uint32_t mask_ = kFewViews - 1;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_ADJACENCY_H_
