#include "engine/claim_graph/retract_document.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/base/status.h"
#include "engine/claim_graph/claim_schema.h"
#include "engine/claim_graph/lookup.h"
#include "engine/executor/evidence_retractor.h"

namespace claimgraph::claim_graph {
namespace {

using graph::Direction;

void Merge(std::vector<NodeId> more, std::vector<NodeId>* into) {
  into->insert(into->end(), more.begin(), more.end());
  std::sort(into->begin(), into->end());
  into->erase(std::unique(into->begin(), into->end()), into->end());
}

// Nodes that claims and passages of the document speak of; each may lose its last support with them.
absl::StatusOr<std::vector<NodeId>> SpokenOf(graph::GraphReader& reader, const ClaimTypes& types,
                                             std::span<const NodeId> passages, std::span<const NodeId> claims) {
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> nodes, NeighbourSet(reader, types.mentioned_in, Direction::kIn, passages));
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> figures, NeighbourSet(reader, types.states, Direction::kOut, claims));
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> metrics, NeighbourSet(reader, types.measures, Direction::kOut, figures));
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> topics, NeighbourSet(reader, types.about, Direction::kOut, claims));
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> speakers,
                      NeighbourSet(reader, types.attributed_to, Direction::kOut, claims));
  for (auto* more : {&figures, &metrics, &topics, &speakers}) Merge(std::move(*more), &nodes);
  return nodes;
}

absl::StatusOr<bool> IsMentioned(graph::GraphReader& reader, const ClaimTypes& types, NodeId node) {
  if (!types.mentioned_in.has_value()) return false;
  int64_t degree = 0;
  CG_RETURN_IF_ERROR(
      reader.Degrees(std::span(&*types.mentioned_in, 1), Direction::kOut, std::span(&node, 1), &degree));
  return degree > 0;
}

absl::StatusOr<bool> HasSupport(graph::GraphReader& reader, const ClaimTypes& types, NodeId node) {
  const std::span<const NodeId> nodes(&node, 1);
  graph::EvidenceLists evidence;
  CG_RETURN_IF_ERROR(reader.Evidence(ElementKind::kNode, nodes, &evidence));
  if (!evidence.claims.empty()) return true;
  CG_ASSIGN_OR_RETURN(const bool mentioned, IsMentioned(reader, types, node));
  if (mentioned) return true;
  std::vector<TypeId> incoming;
  for (const auto& type : {types.about, types.attributed_to, types.states, types.measures}) {
    if (type.has_value()) incoming.push_back(*type);
  }
  if (incoming.empty()) return false;
  int64_t degree = 0;
  CG_RETURN_IF_ERROR(reader.Degrees(incoming, Direction::kIn, nodes, &degree));
  return degree > 0;
}

// The claims no longer are evidence for these nodes. Whether a node goes is for HasSupport to say: another document
// may mention what only this one made claims about.
absl::Status DetachFromNodes(std::span<const NodeId> claims, const std::vector<NodeId>& nodes,
                             graph::GraphWriter& writer) {
  for (const NodeId claim : claims) {
    CG_ASSIGN_OR_RETURN(const std::vector<graph::ElementRef> elements, writer.reader().EvidencedElements(claim));
    for (const graph::ElementRef& element : elements) {
      if (element.kind == ElementKind::kNode && std::binary_search(nodes.begin(), nodes.end(), element.id)) {
        CG_RETURN_IF_ERROR(writer.RemoveEvidence(element, claim));
      }
    }
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status RetractClaims(graph::GraphWriter& writer, std::span<const NodeId> claims) {
  const ClaimTypes types(writer.reader().catalog());
  return executor::RetractClaims(claims, writer,
                                 [&](NodeId node) { return IsMentioned(writer.reader(), types, node); });
}

absl::Status RetractDocument(graph::GraphWriter& writer, NodeId document) {
  const ClaimTypes types(writer.reader().catalog());
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> passages,
                      NeighbourSet(writer.reader(), types.in, Direction::kIn, std::span(&document, 1)));
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> claims,
                      NeighbourSet(writer.reader(), types.stated_in, Direction::kIn, passages));
  CG_ASSIGN_OR_RETURN(std::vector<NodeId> spoken_of, SpokenOf(writer.reader(), types, passages, claims));
  CG_RETURN_IF_ERROR(DetachFromNodes(claims, spoken_of, writer));
  // Passages first: what other documents mention is then all that is still mentioned.
  for (const NodeId passage : passages) CG_RETURN_IF_ERROR(writer.DetachDelete(passage));
  CG_RETURN_IF_ERROR(RetractClaims(writer, claims));
  CG_RETURN_IF_ERROR(writer.DetachDelete(document));
  // A metric may hang on a figure that goes in this round: repeat until nothing goes.
  for (bool changed = true; changed;) {
    changed = false;
    std::vector<NodeId> left;
    for (const NodeId node : spoken_of) {
      CG_ASSIGN_OR_RETURN(const bool supported, HasSupport(writer.reader(), types, node));
      if (supported) {
        left.push_back(node);
        continue;
      }
      CG_RETURN_IF_ERROR(writer.DetachDelete(node));
      changed = true;
    }
    spoken_of = std::move(left);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::claim_graph
