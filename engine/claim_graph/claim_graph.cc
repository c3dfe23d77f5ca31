#include "engine/claim_graph/claim_graph.h"

#include "engine/base/status.h"
#include "engine/claim_graph/claim_schema.h"
#include "engine/claim_graph/evidence_rows.h"
#include "engine/claim_graph/lookup.h"
#include "engine/claim_graph/path_effect.h"
#include "engine/claim_graph/retract_document.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::claim_graph {

absl::Status ClaimGraph::EvidenceRows(graph::GraphReader& reader, std::span<const Value> elements,
                                      std::vector<std::vector<Value>>* rows) {
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> claims, ClaimsBehind(reader, elements));
  return AppendEvidenceRows(reader, claims, rows);
}

absl::StatusOr<Value> ClaimGraph::Documents(graph::GraphReader& reader, const Value& element) {
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> claims, ClaimsBehind(reader, std::span(&element, 1)));
  CG_ASSIGN_OR_RETURN(std::vector<Value> documents, DocumentsOf(reader, claims));
  return Value::List(std::move(documents));
}

absl::StatusOr<Value> ClaimGraph::Effect(graph::GraphReader& reader, const Value& path) {
  return claim_graph::Effect(reader, path.as_path());
}

absl::StatusOr<Value> ClaimGraph::Weakest(graph::GraphReader& reader, const Value& path) {
  return claim_graph::Weakest(reader, path.as_path());
}

absl::StatusOr<std::optional<uint64_t>> ClaimGraph::FindClaim(graph::GraphReader& reader, std::string_view id) {
  return FindNode(reader, ClaimLabels(reader.catalog()).claim, ClaimKeys(reader.catalog()).id, id);
}

absl::Status ClaimGraph::RetractClaims(graph::GraphWriter& writer, std::span<const uint64_t> claims) {
  return claim_graph::RetractClaims(writer, claims);
}

absl::Status ClaimGraph::RetractDocument(graph::GraphWriter& writer, std::string_view id) {
  graph::GraphReader& reader = writer.reader();
  const auto label = ClaimLabels(reader.catalog()).document;
  const ClaimKeys keys(reader.catalog());
  CG_ASSIGN_OR_RETURN(std::optional<NodeId> document, FindNode(reader, label, keys.id, id));
  if (!document.has_value()) {
    CG_ASSIGN_OR_RETURN(document, FindNode(reader, label, keys.uri, id));
  }
  return document.has_value() ? claim_graph::RetractDocument(writer, *document) : absl::OkStatus();
}

}  // namespace claimgraph::claim_graph
