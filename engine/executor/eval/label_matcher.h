// LabelMatcher: a label expression over batches of nodes, chunks of nodes and relationship types. Names are looked up
// at each use, since a run may create them. The expression belongs to the plan and outlives this.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_LABEL_MATCHER_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_LABEL_MATCHER_H_

#include <span>
#include <string_view>

#include "absl/status/status.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/expression.h"

namespace claimgraph::executor {

class LabelMatcher {
 public:
  explicit LabelMatcher(const plan::LabelExpression& expression) : expression_(expression) {}

  // out[i] = 1 where nodes[i] matches, else 0.
  absl::Status MatchNodes(graph::GraphReader& reader, std::span<const NodeId> nodes, uint8_t* out) const;
  // The nodes of a chunk that match.
  absl::Status ReadChunk(graph::GraphReader& reader, uint64_t chunk, graph::ChunkBitmap& out) const;
  // Whether a relationship of this type matches.
  bool MatchesType(std::string_view type) const;

 private:
  const plan::LabelExpression& expression_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVAL_LABEL_MATCHER_H_
