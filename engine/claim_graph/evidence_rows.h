// What claims say and where: the rows behind evidence() and TRACE.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_EVIDENCE_ROWS_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_EVIDENCE_ROWS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_reader.h"
#include "engine/values/value.h"

namespace claimgraph::claim_graph {

// The claims that `elements` stand on, ascending, each once. A path stands on its relationships (a path of one node
// on that node), a claim on itself too. Null and anything that is no element stands on nothing.
absl::StatusOr<std::vector<NodeId>> ClaimsBehind(graph::GraphReader& reader, std::span<const Value> elements);

// Columns of a row, in the order of plan::TraceColumns().
enum class EvidenceColumn : uint8_t {
  kClaim, kText, kModality, kAttributedTo, kDocument, kSection, kLine, kStart, kEnd, kQuote,
};
inline constexpr size_t kEvidenceColumns = 10;

// Appends a row per claim, ordered by document, place in it, and id of the claim. Values are null where the graph
// does not say. `quote` is the exact slice of the source that the claim was read from: see Quote().
absl::Status AppendEvidenceRows(graph::GraphReader& reader, std::span<const NodeId> claims,
                                std::vector<std::vector<Value>>* rows);

// The part [start, end) of a passage that lies at [passage_start, ...) of its document, all in bytes of the raw
// file. Null when the span is not inside the passage or would cut a character: a wrong quote is worse than none.
// Where the file is not UTF-8, text and raw bytes differ in length and the passage is quoted whole.
Value Quote(const Value& text, const Value& passage_start, const Value& passage_end, const Value& start,
            const Value& end);

// The documents behind claims, by uri, sorted, each once.
absl::StatusOr<std::vector<Value>> DocumentsOf(graph::GraphReader& reader, std::span<const NodeId> claims);

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_EVIDENCE_ROWS_H_
