// A list as a snapshot sees it: the base chunk's list with the overlay's changes applied.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_MERGE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_MERGE_H_

#include <cstdint>
#include <vector>

#include "engine/graph/column/delta.h"
#include "engine/graph/format/list_chunk.h"

namespace claimgraph::graph {

// A sorted list of pairs. Points into a chunk or into a ListScratch.
struct ListView {
  const uint32_t* firsts = nullptr;
  const uint32_t* seconds = nullptr;  // nullptr: second i is first_second + i
  uint64_t first_second = 0;
  uint32_t size = 0;
  uint32_t SecondAt(uint32_t i) const {
    return seconds != nullptr ? seconds[i] : static_cast<uint32_t>(first_second + i);
  }
};

struct PendingChange {
  uint64_t pair = 0;   // first << 32 | second
  uint32_t order = 0;  // place in the log
  bool remove = false;
};

struct ListScratch {
  std::vector<uint32_t> firsts;
  std::vector<uint32_t> seconds;
  std::vector<PendingChange> pending;
};

ListView ListOf(const ListChunk& chunk, uint32_t slot);

// The changes in (fold_stamp, stamp], newest per pair, sorted by pair.
void CollectPending(const ListLog& log, uint64_t stamp, uint64_t fold_stamp, std::vector<PendingChange>* out);

// `base` with the log's changes in (fold_stamp, stamp]. The result may point into `scratch`.
ListView MergeList(const ListView& base, const ListLog* log, uint64_t stamp, uint64_t fold_stamp, ListScratch* scratch);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_READ_LIST_MERGE_H_
