// Taking a document away, with exactly what only it supported.
#ifndef CLAIMGRAPH_ENGINE_CLAIMS_RETRACT_DOCUMENT_H_
#define CLAIMGRAPH_ENGINE_CLAIMS_RETRACT_DOCUMENT_H_

#include "absl/status/status.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::claims {

// Deletes the document node, its passages and its claims; what then has no evidence left; and entities and figures
// of this document that no claim, passage or figure points to any more.
absl::Status RetractDocument(graph::GraphWriter& writer, NodeId document);

}  // namespace claimgraph::claims

#endif  // CLAIMGRAPH_ENGINE_CLAIMS_RETRACT_DOCUMENT_H_
