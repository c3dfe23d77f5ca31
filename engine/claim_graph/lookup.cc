#include "engine/claim_graph/lookup.h"

#include <algorithm>
#include <bit>

#include "engine/base/status.h"

namespace claimgraph::claim_graph {

absl::StatusOr<std::vector<Value>> PropertyOf(graph::GraphReader& reader, ElementKind kind, std::optional<KeyId> key,
                                              std::span<const uint64_t> ids) {
  std::vector<Value> values(ids.size());
  if (!key.has_value() || ids.empty()) return values;
  Vector column;
  CG_RETURN_IF_ERROR(reader.Gather(kind, *key, ids, &column));
  for (size_t i = 0; i < ids.size(); ++i) values[i] = column.ValueAt(i);
  return values;
}

absl::Status Neighbours(graph::GraphReader& reader, std::optional<TypeId> type, graph::Direction direction,
                        std::span<const NodeId> nodes, graph::NeighbourLists* out) {
  out->Clear();
  if (!type.has_value()) {
    out->offsets.assign(nodes.size() + 1, 0);
    return absl::OkStatus();
  }
  return reader.Expand(std::span(&*type, 1), direction, nodes, out);
}

absl::StatusOr<std::vector<NodeId>> NeighbourSet(graph::GraphReader& reader, std::optional<TypeId> type,
                                                 graph::Direction direction, std::span<const NodeId> nodes) {
  graph::NeighbourLists lists;
  CG_RETURN_IF_ERROR(Neighbours(reader, type, direction, nodes, &lists));
  std::sort(lists.nodes.begin(), lists.nodes.end());
  lists.nodes.erase(std::unique(lists.nodes.begin(), lists.nodes.end()), lists.nodes.end());
  return std::move(lists.nodes);
}

absl::StatusOr<std::vector<NodeId>> FirstNeighbour(graph::GraphReader& reader, std::optional<TypeId> type,
                                                   graph::Direction direction, std::span<const NodeId> nodes) {
  graph::NeighbourLists lists;
  CG_RETURN_IF_ERROR(Neighbours(reader, type, direction, nodes, &lists));
  std::vector<NodeId> first(nodes.size(), kNoNode);
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (lists.offsets[i] < lists.offsets[i + 1]) first[i] = lists.nodes[lists.offsets[i]];
  }
  return first;
}

namespace {

absl::StatusOr<std::optional<NodeId>> ScanLabel(graph::GraphReader& reader, LabelId label, KeyId key,
                                                std::string_view text) {
  std::vector<NodeId> nodes;
  for (uint64_t chunk = 0; chunk < reader.NodeChunkCount(); ++chunk) {
    graph::ChunkBitmap bitmap;
    CG_RETURN_IF_ERROR(reader.ReadLabel(label, chunk, bitmap));
    nodes.clear();
    for (size_t word = 0; word < graph::kBitmapWords; ++word) {
      for (uint64_t bits = bitmap[word]; bits != 0; bits &= bits - 1) {
        nodes.push_back(chunk * kChunkIds + word * 64 + static_cast<uint64_t>(std::countr_zero(bits)));
      }
    }
    CG_ASSIGN_OR_RETURN(const std::vector<Value> values, PropertyOf(reader, ElementKind::kNode, key, nodes));
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (values[i].type() == ValueType::kString && values[i].as_string() == text) return nodes[i];
    }
    reader.ReleasePins();
  }
  return std::nullopt;
}

}  // namespace

absl::StatusOr<std::optional<NodeId>> FindNode(graph::GraphReader& reader, std::optional<LabelId> label,
                                               std::optional<KeyId> key, std::string_view text) {
  if (!label.has_value() || !key.has_value()) return std::nullopt;
  const catalog::IndexInfo* index = reader.catalog().FindIndex(*label, *key);
  if (index == nullptr) return ScanLabel(reader, *label, *key, text);
  std::vector<NodeId> found;
  CG_RETURN_IF_ERROR(reader.IndexLookup(index->id, Value::String(text), &found));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace claimgraph::claim_graph
