#include "engine/claim_graph/path_effect.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "engine/base/status.h"
#include "engine/claim_graph/claim_schema.h"
#include "engine/claim_graph/lookup.h"

namespace claimgraph::claim_graph {
namespace {

// Strongest first.
constexpr std::string_view kModalities[] = {"asserted", "reported",    "estimated",   "forecast",
                                            "planned",  "recommended", "hypothetical"};

std::vector<EdgeId> EdgesOf(const PathData& path) {
  std::vector<EdgeId> edges;
  for (const RelationshipRef& ref : path.relationships) edges.push_back(ref.id);
  return edges;
}

// 0 for anything but a clear sign.
int64_t SignOf(const Value& value) {
  if (!value.is_number()) return 0;
  const double sign = value.as_number();
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

}  // namespace

absl::StatusOr<Value> Effect(graph::GraphReader& reader, const PathData& path) {
  const ClaimTypes types(reader.catalog());
  const ClaimKeys keys(reader.catalog());
  const std::vector<EdgeId> edges = EdgesOf(path);
  CG_ASSIGN_OR_RETURN(const std::vector<Value> signs, PropertyOf(reader, ElementKind::kRelationship, keys.sign, edges));
  bool affects = false;
  int64_t effect = 1;
  for (size_t i = 0; i < edges.size(); ++i) {
    const std::optional<TypeId> type = EdgeType(edges[i]);
    if (type == types.affects) {
      affects = true;
      effect *= SignOf(signs[i]);
    } else if (type != types.of && type != types.from && type != types.part_of && type != types.targets) {
      effect = 0;
    }
  }
  return affects ? Value::Int(effect) : Value();
}

absl::StatusOr<Value> Weakest(graph::GraphReader& reader, const PathData& path) {
  const std::vector<EdgeId> edges = EdgesOf(path);
  CG_ASSIGN_OR_RETURN(
      const std::vector<Value> modalities,
      PropertyOf(reader, ElementKind::kRelationship, ClaimKeys(reader.catalog()).modality, edges));
  ptrdiff_t weakest = -1;
  for (const Value& modality : modalities) {
    if (modality.type() != ValueType::kString) continue;
    const auto found = std::find(std::begin(kModalities), std::end(kModalities), modality.as_string());
    if (found != std::end(kModalities)) weakest = std::max(weakest, found - std::begin(kModalities));
  }
  return weakest < 0 ? Value() : Value::String(kModalities[weakest]);
}

}  // namespace claimgraph::claim_graph
