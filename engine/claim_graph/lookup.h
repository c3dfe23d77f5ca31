// Small reads that the claim graph needs again and again: a property of many elements, the first neighbour of many
// nodes, a node by its id property. All batch-wise; a name that does not exist gives nulls.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_LOOKUP_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_LOOKUP_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::claim_graph {

// Stands for "no such node" in lists of ids: no node has it, so it has no properties either.
inline constexpr NodeId kNoNode = UINT64_MAX;

// One value per id; null for kNoNode and where there is none.
absl::StatusOr<std::vector<Value>> PropertyOf(graph::GraphReader& reader, ElementKind kind, std::optional<KeyId> key,
                                              std::span<const uint64_t> ids);

// All neighbours over one type; empty lists where the type does not exist.
absl::Status Neighbours(graph::GraphReader& reader, std::optional<TypeId> type, graph::Direction direction,
                        std::span<const NodeId> nodes, graph::NeighbourLists* out);
// The same as one sorted list, each node once.
absl::StatusOr<std::vector<NodeId>> NeighbourSet(graph::GraphReader& reader, std::optional<TypeId> type,
                                                 graph::Direction direction, std::span<const NodeId> nodes);
// The neighbour with the lowest id of each node; kNoNode where it has none.
absl::StatusOr<std::vector<NodeId>> FirstNeighbour(graph::GraphReader& reader, std::optional<TypeId> type,
                                                   graph::Direction direction, std::span<const NodeId> nodes);

// The node with `label` whose `key` is `text`: by index where there is one, else by a scan of the label.
absl::StatusOr<std::optional<NodeId>> FindNode(graph::GraphReader& reader, std::optional<LabelId> label,
                                               std::optional<KeyId> key, std::string_view text);

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_LOOKUP_H_
