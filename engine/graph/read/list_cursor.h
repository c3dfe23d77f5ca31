// The AdjacencyCursor over a list column. Holds a pin per chunk it has touched until Release().
#ifndef CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_CURSOR_H_
#define CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_CURSOR_H_

#include <array>
#include <deque>
#include <vector>

#include "engine/graph/adjacency.h"
#include "engine/graph/read/list_merge.h"
#include "engine/graph/store/core.h"

namespace claimgraph::graph {

class ListCursor : public AdjacencyCursor {
 public:
  // `column` may be nullptr: no lists at all.
  ListCursor(GraphCore* core, ListColumn* column, uint64_t stamp) : core_(core), column_(column), stamp_(stamp) {}
  void Release() override;

 protected:
  absl::Status Load(uint64_t chunk, AdjacencyView* view) override;
  bool MayLoop(uint64_t chunk) override;
  absl::Status ListChanged(NodeId node, const AdjacencyView& view, AdjacencyList* out) override;

 private:
  using DirtyCopy = std::array<uint64_t, kChunkIds / 64>;
  struct Loaded {
    uint64_t chunk;
    ChunkPtr base;
    std::unique_ptr<DirtyCopy> dirty;
  };
  GraphCore* const core_;
  ListColumn* const column_;
  const uint64_t stamp_;
  std::vector<Loaded> loaded_;
  std::deque<ListScratch> merged_;  // lists handed out that are not in a chunk
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_CURSOR_H_
