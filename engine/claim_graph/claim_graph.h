// The claim graph as the executor sees it: evidence, effect, retraction. Stateless; share one between all runs.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_GRAPH_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_GRAPH_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/executor/execution_context.h"

namespace claimgraph::claim_graph {

class ClaimGraph final : public executor::ClaimAccess {
 public:
  absl::Status EvidenceRows(graph::GraphReader& reader, std::span<const Value> elements,
                            std::vector<std::vector<Value>>* rows) override;
  // A list of uris, sorted.
  absl::StatusOr<Value> Documents(graph::GraphReader& reader, const Value& element) override;
  absl::StatusOr<Value> Effect(graph::GraphReader& reader, const Value& path) override;
  absl::StatusOr<Value> Weakest(graph::GraphReader& reader, const Value& path) override;
  absl::StatusOr<std::optional<uint64_t>> FindClaim(graph::GraphReader& reader, std::string_view id) override;
  // A node that a passage still mentions stays.
  absl::Status RetractClaims(graph::GraphWriter& writer, std::span<const uint64_t> claims) override;
  // `id`: the id property of the document, or its uri.
  absl::Status RetractDocument(graph::GraphWriter& writer, std::string_view id) override;
};

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_GRAPH_H_
