// Taking claims back: they no longer are evidence for anything, they are deleted themselves, and so is what then
// rests on nothing. Elements that never had evidence are left alone.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_

#include <span>

#include "absl/status/status.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {

// Nodes go with their relationships. A deleted node that was itself evidence is retracted too. Claims that do not
// exist are passed over.
absl::Status RetractClaims(std::span<const NodeId> claims, graph::GraphWriter& writer);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_
