// Taking claims and documents away, with exactly what only they supported.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_RETRACT_DOCUMENT_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_RETRACT_DOCUMENT_H_

#include <span>

#include "absl/status/status.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::claim_graph {

// Deletes the claims and what then has no evidence left, but for nodes that a passage still mentions.
absl::Status RetractClaims(graph::GraphWriter& writer, std::span<const NodeId> claims);

// Deletes the document node, its passages and its claims; what then has no evidence left; and entities and figures
// of this document that no claim, passage or figure points to any more.
absl::Status RetractDocument(graph::GraphWriter& writer, NodeId document);

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_RETRACT_DOCUMENT_H_
