// What a path says as a whole: which way it pushes, and how firmly it is asserted.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_PATH_EFFECT_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_PATH_EFFECT_H_

#include "absl/status/statusor.h"
#include "engine/graph/graph_reader.h"
#include "engine/values/value.h"

namespace claimgraph::claim_graph {

// +1 or -1: the product of the signs of the path's AFFECTS relationships, in whichever direction they are walked.
// OF, FROM, PART_OF and TARGETS carry an effect on unchanged. 0 when any sign is unclear or any other relationship
// is on the way. Null when no relationship of the path is an AFFECTS: it then claims no effect.
absl::StatusOr<Value> Effect(graph::GraphReader& reader, const PathData& path);

// The weakest `modality` of the path's relationships, in the order asserted, reported, estimated, forecast, planned,
// recommended, hypothetical. Relationships without one do not count; null when none has one.
absl::StatusOr<Value> Weakest(graph::GraphReader& reader, const PathData& path);

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_PATH_EFFECT_H_
