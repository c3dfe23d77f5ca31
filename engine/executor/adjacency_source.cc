#include "engine/executor/adjacency_source.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// Batches between two releases: often enough to stay within the memory budget, seldom enough to cost nothing.
constexpr uint32_t kBatchesPerRelease = 64;

}  // namespace

graph::Direction ToGraphDirection(plan::Direction direction) {
  switch (direction) {
    case plan::Direction::kOut: return graph::Direction::kOut;
    case plan::Direction::kIn: return graph::Direction::kIn;
    case plan::Direction::kBoth: return graph::Direction::kBoth;
  }
  return graph::Direction::kBoth;
}

std::vector<TypeId> ResolveTypes(const catalog::Catalog& catalog, const std::vector<std::string>& names) {
  std::vector<TypeId> types;
  if (names.empty()) {
    for (uint32_t id = 0; id < catalog.types().size(); ++id) types.push_back(TypeId{id});
    return types;
  }
  for (const std::string& name : names) {
    const auto type = catalog.FindType(name);
    if (type && std::find(types.begin(), types.end(), *type) == types.end()) types.push_back(*type);
  }
  return types;
}

absl::Status AdjacencySource::Renew() {
  if (open_ && run_.writer() == nullptr) {
    if (++batches_ % kBatchesPerRelease == 0) {
      for (TypedCursor& cursor : cursors_) cursor.cursor->Release();
    }
    return absl::OkStatus();
  }
  cursors_.clear();
  graph::GraphReader& reader = run_.reader();
  for (TypeId type : ResolveTypes(reader.catalog(), types_)) {
    if (direction_ != plan::Direction::kIn) {
      cursors_.push_back({reader.OpenAdjacency(type, graph::Direction::kOut), type, true, false});
    }
    if (direction_ != plan::Direction::kOut) {
      cursors_.push_back({reader.OpenAdjacency(type, graph::Direction::kIn), type, false,
                          direction_ == plan::Direction::kBoth});
    }
  }
  open_ = true;
  return absl::OkStatus();
}

absl::Status AdjacencySource::Degrees(std::span<const NodeId> nodes, int64_t* degrees) {
  CG_RET_CHECK(direction_ != plan::Direction::kBoth);
  std::fill_n(degrees, nodes.size(), int64_t{0});
  graph::AdjacencyList list;
  for (TypedCursor& cursor : cursors_) {
    for (size_t i = 0; i < nodes.size(); ++i) {
      CG_RETURN_IF_ERROR(cursor.cursor->List(nodes[i], &list));
      degrees[i] += list.size;
    }
  }
  return absl::OkStatus();
}

absl::Status AdjacencySource::Lists(NodeId node, std::vector<IncidentList>* out) {
  out->clear();
  for (TypedCursor& cursor : cursors_) {
    IncidentList incident;
    CG_RETURN_IF_ERROR(cursor.cursor->List(node, &incident.list));
    if (incident.list.size == 0) continue;
    incident.type = cursor.type;
    incident.outgoing = cursor.outgoing;
    incident.skip_self_loops = cursor.skip_self_loops;
    out->push_back(incident);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
