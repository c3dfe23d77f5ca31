// Relationships: lists, degrees and end points.
#include <algorithm>
#include <numeric>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/graph/read/list_cursor.h"
#include "engine/graph/read/snapshot_reader.h"
#include "engine/graph/store/packed_ends.h"

namespace claimgraph::graph {

std::vector<TypeColumns*> SnapshotReader::ColumnsOf(std::span<const TypeId> types) const {
  std::vector<TypeColumns*> out;
  if (types.empty()) {
    for (uint32_t t = 0; t < core_->columns.type_count(); ++t) {
      if (TypeColumns* columns = core_->columns.Type(TypeId{t}); columns != nullptr) out.push_back(columns);
    }
    return out;
  }
  for (const TypeId type : types) {
    TypeColumns* columns = core_->columns.Type(type);
    if (columns != nullptr && std::find(out.begin(), out.end(), columns) == out.end()) out.push_back(columns);
  }
  return out;
}

absl::Status SnapshotReader::ExpandOne(ListColumn* column, TypeId type, std::span<const NodeId> nodes,
                                       NeighbourLists* out) {
  const EdgeId edge_base = MakeEdgeId(type, 0);
  for (const NodeId node : nodes) {
    ListView list;
    CG_RETURN_IF_ERROR(ReadList(column, node, &scratch_, &list));
    const size_t start = out->nodes.size();
    out->nodes.resize(start + list.size);
    out->edges.resize(start + list.size);
    std::copy_n(list.firsts, list.size, out->nodes.data() + start);
    EdgeId* edges = out->edges.data() + start;
    if (list.seconds != nullptr) {
      for (uint32_t i = 0; i < list.size; ++i) edges[i] = edge_base + list.seconds[i];
    } else {
      std::iota(edges, edges + list.size, edge_base + list.first_second);
    }
    out->offsets.push_back(static_cast<uint32_t>(out->nodes.size()));
  }
  return absl::OkStatus();
}

absl::Status SnapshotReader::AppendNeighbours(TypeColumns* columns, Direction direction, NodeId node,
                                              std::vector<std::pair<NodeId, EdgeId>>* out) {
  ListView list;
  if (direction != Direction::kIn) {
    CG_RETURN_IF_ERROR(ReadList(&columns->out, node, &scratch_, &list));
    for (uint32_t i = 0; i < list.size; ++i) {
      out->emplace_back(list.firsts[i], MakeEdgeId(columns->type, list.SecondAt(i)));
    }
  }
  if (direction != Direction::kOut) {
    CG_RETURN_IF_ERROR(ReadList(&columns->in, node, &scratch_, &list));
    for (uint32_t i = 0; i < list.size; ++i) {
      if (direction == Direction::kBoth && list.firsts[i] == node) continue;  // reported as outgoing
      out->emplace_back(list.firsts[i], MakeEdgeId(columns->type, list.SecondAt(i)));
    }
  }
  return absl::OkStatus();
}

absl::Status SnapshotReader::Expand(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                                    NeighbourLists* out) {
  LimitPins();
  out->Clear();
  out->offsets.reserve(nodes.size() + 1);
  out->offsets.push_back(0);
  const std::vector<TypeColumns*> columns = ColumnsOf(types);
  if (columns.size() == 1 && direction != Direction::kBoth) {
    ListColumn* column = direction == Direction::kOut ? &columns[0]->out : &columns[0]->in;
    return ExpandOne(column, columns[0]->type, nodes, out);
  }
  std::vector<std::pair<NodeId, EdgeId>> neighbours;
  for (const NodeId node : nodes) {
    neighbours.clear();
    for (TypeColumns* type : columns) CG_RETURN_IF_ERROR(AppendNeighbours(type, direction, node, &neighbours));
    std::sort(neighbours.begin(), neighbours.end());
    for (const auto& [neighbour, edge] : neighbours) {
      out->nodes.push_back(neighbour);
      out->edges.push_back(edge);
    }
    out->offsets.push_back(static_cast<uint32_t>(out->nodes.size()));
  }
  return absl::OkStatus();
}

absl::StatusOr<int64_t> SnapshotReader::DegreeOf(ListColumn* column, NodeId node, const NodeId* without) {
  ListView list;
  CG_RETURN_IF_ERROR(ReadList(column, node, &scratch_, &list));
  if (without == nullptr) return int64_t{list.size};
  const auto [first, last] = std::equal_range(list.firsts, list.firsts + list.size, static_cast<uint32_t>(*without));
  return static_cast<int64_t>(list.size) - (last - first);
}

absl::Status SnapshotReader::Degrees(std::span<const TypeId> types, Direction direction, std::span<const NodeId> nodes,
                                     int64_t* out) {
  LimitPins();
  const std::vector<TypeColumns*> columns = ColumnsOf(types);
  for (size_t i = 0; i < nodes.size(); ++i) {
    out[i] = 0;
    for (TypeColumns* type : columns) {
      if (direction != Direction::kIn) {
        CG_ASSIGN_OR_RETURN(const int64_t degree, DegreeOf(&type->out, nodes[i], nullptr));
        out[i] += degree;
      }
      if (direction != Direction::kOut) {
        const NodeId* loop = direction == Direction::kBoth ? &nodes[i] : nullptr;
        CG_ASSIGN_OR_RETURN(const int64_t degree, DegreeOf(&type->in, nodes[i], loop));
        out[i] += degree;
      }
    }
  }
  return absl::OkStatus();
}

std::unique_ptr<AdjacencyCursor> SnapshotReader::OpenAdjacency(TypeId type, Direction direction) {
  TypeColumns* columns = core_->columns.Type(type);
  ListColumn* column = columns == nullptr ? nullptr : direction == Direction::kIn ? &columns->in : &columns->out;
  return std::make_unique<ListCursor>(core_.get(), column, stamp_);
}

absl::StatusOr<NodeId> SnapshotReader::FindTarget(TypeColumns* columns, NodeId source, uint64_t number) {
  ListView list;
  CG_RETURN_IF_ERROR(ReadList(&columns->out, source, &scratch_, &list));
  if (list.seconds == nullptr) {
    const uint64_t place = number - list.first_second;
    if (number >= list.first_second && place < list.size) return NodeId{list.firsts[place]};
  } else {
    const uint32_t* end = list.seconds + list.size;
    const uint32_t* found = std::find(list.seconds, end, static_cast<uint32_t>(number));
    if (found != end) return NodeId{list.firsts[found - list.seconds]};
  }
  return ErrorWithAdvice(
      absl::StatusCode::kDataLoss,
      Cat("relationship ", number, " of type ", columns->type.value, " is not in the list of its source ", source),
      "restore the database from a backup, or load its sources again into a new one");
}

absl::StatusOr<std::optional<EdgeEnds>> SnapshotReader::FindEdge(EdgeId edge) {
  TypeColumns* columns = core_->columns.Type(EdgeType(edge));
  const uint64_t number = EdgeNumber(edge);
  if (columns == nullptr || number >= columns->next_number.load(std::memory_order_acquire)) {
    return std::optional<EdgeEnds>();
  }
  const ValueDelta* delta = columns->ends.DeltaAt(ChunkOf(number));
  const EndsChunk* base;
  CG_RETURN_IF_ERROR(pins_.GetAs(&columns->ends, ChunkOf(number), &base));
  const uint32_t slot = SlotOf(number);
  if (delta != nullptr && delta->dirty.Test(slot)) {
    const ValueVersion* version = delta->Find(slot, stamp_, base->fold_stamp);
    if (version != nullptr) {
      if (version->value.is_null()) return std::optional<EdgeEnds>();
      return std::optional<EdgeEnds>(
          EdgeEnds{columns->type, PackedSource(version->value), PackedTarget(version->value)});
    }
  }
  const uint32_t source = base->SourceAt(slot);
  if (source == EndsChunk::kNone) return std::optional<EdgeEnds>();
  EdgeEnds ends{columns->type, source, 0};
  if (!base->targets.empty()) {
    ends.target = base->targets[slot];
  } else {
    CG_ASSIGN_OR_RETURN(ends.target, FindTarget(columns, source, number));
  }
  return std::optional<EdgeEnds>(ends);
}

absl::Status SnapshotReader::FindEdges(std::span<const EdgeId> edges, RelationshipRef* out, uint8_t* found) {
  LimitPins();
  for (size_t i = 0; i < edges.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const std::optional<EdgeEnds> ends, FindEdge(edges[i]));
    found[i] = ends.has_value();
    out[i] = ends ? RelationshipRef{edges[i], ends->source, ends->target} : RelationshipRef{edges[i], 0, 0};
  }
  return absl::OkStatus();
}

uint64_t SnapshotReader::EdgeChunkCount(TypeId type) const {
  const TypeColumns* columns = core_->columns.Type(type);
  if (columns == nullptr) return 0;
  return (columns->next_number.load(std::memory_order_acquire) + kChunkIds - 1) >> kChunkShift;
}

absl::Status SnapshotReader::ReadEdges(TypeId type, uint64_t chunk, EdgeChunk* out) {
  LimitPins();
  out->edges.clear();
  out->sources.clear();
  out->targets.clear();
  if (chunk >= EdgeChunkCount(type)) return absl::OkStatus();
  for (uint64_t number = chunk << kChunkShift; number < (chunk + 1) << kChunkShift; ++number) {
    CG_ASSIGN_OR_RETURN(const std::optional<EdgeEnds> ends, FindEdge(MakeEdgeId(type, number)));
    if (!ends) continue;
    out->edges.push_back(MakeEdgeId(type, number));
    out->sources.push_back(ends->source);
    out->targets.push_back(ends->target);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
