// MorselSource: cuts a scan of nodes into ranges of ids with about the same number of matching nodes each, ascending
// and without gaps: morsels. Ids that do not match cost a look at their chunk's bitmap, once.
//
// One thread at a time.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_MORSEL_SOURCE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_MORSEL_SOURCE_H_

#include <cstdint>
#include <memory>
#include <optional>

#include "absl/status/statusor.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {

// Nodes [begin, end).
struct NodeRange {
  NodeId begin = 0;
  NodeId end = UINT64_MAX;
};

class MorselSource {
 public:
  // `labels` (null: every node) must outlive this.
  MorselSource(std::unique_ptr<graph::GraphReader> reader, const plan::LabelExpression* labels, uint32_t rows);

  // Starts over.
  void Reset();
  // The next range, with at least one matching node; false at the end.
  absl::StatusOr<bool> Next(NodeRange* out);

 private:
  absl::Status ReadChunk();
  // Takes up to `wanted` matching nodes out of the current word.
  uint32_t TakeFromWord(uint32_t wanted, NodeRange* out);

  std::unique_ptr<graph::GraphReader> reader_;
  std::optional<LabelMatcher> labels_;
  const uint32_t rows_;
  uint64_t chunk_ = 0;  // the next to read; bitmap_ is of the one before
  size_t word_ = graph::kBitmapWords;
  graph::ChunkBitmap bitmap_;  // what is taken is cleared
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_MORSEL_SOURCE_H_
