// Taking claims back: they no longer are evidence for anything, they are deleted themselves, and so is what then
// rests on nothing. Elements that never had evidence are left alone.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_

#include <functional>
#include <span>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {

// Says of a node that has lost its last evidence whether something else still holds it.
using KeepNode = std::function<absl::StatusOr<bool>(NodeId)>;

// Nodes go with their relationships. A deleted node that was itself evidence is retracted too. Claims that do not
// exist are passed over. `keep` empty: evidence alone counts.
absl::Status RetractClaims(std::span<const NodeId> claims, graph::GraphWriter& writer, const KeepNode& keep = {});

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_EVIDENCE_RETRACTOR_H_
