#include "graph_model.h"

#include <algorithm>
#include <vector>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/compare.h"

namespace claimgraph::graph {
namespace {

using Neighbours = std::vector<std::pair<NodeId, EdgeId>>;

bool Same(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  return a.type() == b.type() && values::Equivalent(a, b);
}

Neighbours Expected(const GraphModel& model, NodeId node, const std::set<uint32_t>& types, Direction direction) {
  Neighbours out;
  for (const auto& [id, edge] : model.edges) {
    if (!types.contains(EdgeType(id).value)) continue;
    if (direction != Direction::kIn && edge.source == node) out.emplace_back(edge.target, id);
    const bool loop = edge.source == edge.target;
    if (direction != Direction::kOut && edge.target == node && !(loop && direction == Direction::kBoth)) {
      out.emplace_back(edge.source, id);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

// Collects the first difference.
class Comparison {
 public:
  Comparison(GraphReader& reader, const GraphModel& model, uint32_t labels, uint32_t types, uint32_t keys)
      : reader_(reader), model_(model), labels_(labels), types_(types), keys_(keys) {
    for (NodeId n = 0; n < model.next_node + 3; ++n) all_.push_back(n);
  }

  std::string Run() {
    const absl::Status status = RunAll();
    if (!status.ok()) return status.ToString();
    return found_;
  }

 private:
  absl::Status RunAll() {
    CG_RETURN_IF_ERROR(Nodes());
    CG_RETURN_IF_ERROR(NodeProperties());
    CG_RETURN_IF_ERROR(Lists());
    CG_RETURN_IF_ERROR(Cursors());
    CG_RETURN_IF_ERROR(Edges());
    CG_RETURN_IF_ERROR(EndLabels());
    CG_RETURN_IF_ERROR(Evidence());
    return Blobs();
  }

  // "Yes" has to be true, whether it was found out now or is remembered from another snapshot.
  absl::Status EndLabels() {
    const auto guard = [] { return absl::OkStatus(); };
    for (uint32_t type = 0; type < types_; ++type) {
      for (uint32_t label = 0; label < labels_; ++label) {
        for (const Direction direction : {Direction::kOut, Direction::kIn, Direction::kBoth}) {
          CG_ASSIGN_OR_RETURN(const bool have,
                              reader_.EndsHaveLabel(TypeId{type}, direction, LabelId{label}, guard));
          if (have && !AllEndsHave(type, direction, label)) Say(Cat("label ", label, " at ends of type ", type));
        }
      }
    }
    return absl::OkStatus();
  }

  bool AllEndsHave(uint32_t type, Direction direction, uint32_t label) const {
    return std::all_of(model_.edges.begin(), model_.edges.end(), [&](const auto& entry) {
      const auto& [id, edge] = entry;
      if (EdgeType(id).value != type) return true;
      const bool target = direction == Direction::kIn || model_.nodes.at(edge.target).labels.contains(label);
      return target && (direction == Direction::kOut || model_.nodes.at(edge.source).labels.contains(label));
    });
  }

  void Say(std::string text) {
    if (found_.empty()) found_ = std::move(text);
  }

  absl::Status Nodes() {
    std::vector<uint8_t> exist(all_.size());
    CG_RETURN_IF_ERROR(reader_.NodesExist(all_, exist.data()));
    for (const NodeId n : all_) {
      if ((exist[n] != 0) != model_.nodes.contains(n)) Say(Cat("existence of node ", n));
    }
    for (uint32_t label = 0; label < labels_; ++label) {
      CG_RETURN_IF_ERROR(reader_.HasLabel(LabelId{label}, all_, exist.data()));
      for (const NodeId n : all_) {
        const auto it = model_.nodes.find(n);
        const bool expected = it != model_.nodes.end() && it->second.labels.contains(label);
        ChunkBitmap bits = {};
        if (n % 7 == 0) {
          CG_RETURN_IF_ERROR(reader_.ReadLabel(LabelId{label}, n >> kChunkShift, bits));
          const uint32_t slot = n & (kChunkIds - 1);
          if ((((bits[slot >> 6] >> (slot & 63)) & 1) != 0) != expected) Say(Cat("bitmap of label ", label, " at ", n));
        }
        if ((exist[n] != 0) != expected) Say(Cat("label ", label, " of node ", n));
      }
    }
    return absl::OkStatus();
  }

  absl::Status NodeProperties() {
    for (uint32_t key = 0; key < keys_; ++key) {
      Vector column;
      CG_RETURN_IF_ERROR(reader_.Gather(ElementKind::kNode, KeyId{key}, all_, &column));
      for (const NodeId n : all_) {
        const auto it = model_.nodes.find(n);
        Value expected;
        if (it != model_.nodes.end() && it->second.properties.contains(key)) expected = it->second.properties.at(key);
        if (!Same(column.ValueAt(n), expected)) Say(Cat("property ", key, " of node ", n));
      }
    }
    for (const auto& [n, node] : model_.nodes) {
      if (n % 5 != 0) continue;
      CG_ASSIGN_OR_RETURN(const auto properties, reader_.Properties(ElementKind::kNode, n));
      if (properties.size() != node.properties.size()) Say(Cat("number of properties of node ", n));
    }
    return absl::OkStatus();
  }

  absl::Status Lists() {
    for (const Direction direction : {Direction::kOut, Direction::kIn, Direction::kBoth}) {
      for (uint32_t pick = 0; pick <= types_; ++pick) {  // each type, then all
        std::set<uint32_t> types;
        for (uint32_t t = 0; t < types_; ++t) {
          if (pick == types_ || pick == t) types.insert(t);
        }
        std::vector<TypeId> ids;
        if (pick < types_) ids.push_back(TypeId{pick});
        NeighbourLists lists;
        CG_RETURN_IF_ERROR(reader_.Expand(ids, direction, all_, &lists));
        std::vector<int64_t> degrees(all_.size());
        CG_RETURN_IF_ERROR(reader_.Degrees(ids, direction, all_, degrees.data()));
        std::map<NodeId, Neighbours> expected;
        for (const NodeId n : Touched()) expected[n] = Expected(model_, n, types, direction);
        for (const NodeId n : all_) {
          Neighbours got;
          for (uint32_t i = lists.offsets[n]; i < lists.offsets[n + 1]; ++i) {
            got.emplace_back(lists.nodes[i], lists.edges[i]);
          }
          if (got != expected[n]) Say(Cat("neighbours of node ", n, ", direction ", static_cast<int>(direction)));
          if (degrees[n] != static_cast<int64_t>(expected[n].size())) Say(Cat("degree of node ", n));
        }
      }
    }
    return absl::OkStatus();
  }

  std::set<NodeId> Touched() const {
    std::set<NodeId> out;
    for (const auto& [id, edge] : model_.edges) {
      out.insert(edge.source);
      out.insert(edge.target);
    }
    return out;
  }

  absl::Status Cursors() {
    for (uint32_t t = 0; t < types_; ++t) {
      for (const Direction direction : {Direction::kOut, Direction::kIn}) {
        const auto cursor = reader_.OpenAdjacency(TypeId{t}, direction);
        for (const NodeId n : all_) {
          AdjacencyList list;
          CG_RETURN_IF_ERROR(cursor->List(n, &list));
          NeighbourLists expanded;
          const TypeId type{t};
          CG_RETURN_IF_ERROR(reader_.Expand(std::span(&type, 1), direction, std::span(&n, 1), &expanded));
          bool same = list.size == expanded.nodes.size();
          for (uint32_t i = 0; same && i < list.size; ++i) {
            same =
                list.neighbours[i] == expanded.nodes[i] && MakeEdgeId(type, list.EdgeNumberAt(i)) == expanded.edges[i];
          }
          if (!same) Say(Cat("cursor list of node ", n));
          if (n % 100 == 99) cursor->Release();
        }
      }
    }
    return absl::OkStatus();
  }

  absl::Status Edges() {
    std::set<EdgeId> seen;
    for (uint32_t t = 0; t < types_; ++t) {
      for (uint64_t chunk = 0; chunk < reader_.EdgeChunkCount(TypeId{t}); ++chunk) {
        EdgeChunk edges;
        CG_RETURN_IF_ERROR(reader_.ReadEdges(TypeId{t}, chunk, &edges));
        for (size_t i = 0; i < edges.edges.size(); ++i) {
          const auto it = model_.edges.find(edges.edges[i]);
          if (it == model_.edges.end() || it->second.source != edges.sources[i] ||
              it->second.target != edges.targets[i]) {
            Say(Cat("ends of relationship ", edges.edges[i]));
          }
          seen.insert(edges.edges[i]);
        }
      }
    }
    if (seen.size() != model_.edges.size()) Say("number of relationships");
    std::vector<uint64_t> ids;
    for (const auto& [id, edge] : model_.edges) ids.push_back(id);
    for (uint32_t key = 0; key < keys_; ++key) {
      Vector column;
      CG_RETURN_IF_ERROR(reader_.Gather(ElementKind::kRelationship, KeyId{key}, ids, &column));
      for (size_t i = 0; i < ids.size(); ++i) {
        const auto& properties = model_.edges.at(ids[i]).properties;
        const auto it = properties.find(key);
        if (!Same(column.ValueAt(i), it != properties.end() ? it->second : Value())) {
          Say(Cat("property ", key, " of relationship ", ids[i]));
        }
      }
    }
    return absl::OkStatus();
  }

  absl::Status Evidence() {
    std::map<NodeId, size_t> counts;
    for (const auto& [element, claims] : model_.evidence) {
      EvidenceLists lists;
      CG_RETURN_IF_ERROR(
          reader_.Evidence(static_cast<ElementKind>(element.first), std::span(&element.second, 1), &lists));
      if (lists.claims != std::vector<NodeId>(claims.begin(), claims.end())) {
        Say(Cat("evidence of element ", element.second));
      }
      for (const NodeId claim : claims) ++counts[claim];
    }
    for (const NodeId n : all_) {
      CG_ASSIGN_OR_RETURN(const auto elements, reader_.EvidencedElements(n));
      if (elements.size() != (counts.contains(n) ? counts[n] : 0)) Say(Cat("elements of claim ", n));
    }
    return absl::OkStatus();
  }

  absl::Status Blobs() {
    for (int i = 0; i < 4; ++i) {
      const std::string id = Cat("b", i);
      CG_ASSIGN_OR_RETURN(const auto blob, reader_.ReadBlob("raw", id));
      const auto it = model_.blobs.find(id);
      if (blob.has_value() != (it != model_.blobs.end()) || (blob && *blob != it->second)) Say(Cat("blob ", i));
    }
    return absl::OkStatus();
  }

  GraphReader& reader_;
  const GraphModel& model_;
  const uint32_t labels_;
  const uint32_t types_;
  const uint32_t keys_;
  std::vector<NodeId> all_;
  std::string found_;
};

}  // namespace

std::string Difference(GraphReader& reader, const GraphModel& model, uint32_t labels, uint32_t types, uint32_t keys) {
  return Comparison(reader, model, labels, types, keys).Run();
}

std::string IndexDifference(GraphReader& reader, const GraphModel& model, const catalog::IndexInfo& index) {
  std::vector<std::pair<Value, NodeId>> entries;
  for (const auto& [n, node] : model.nodes) {
    const auto it = node.properties.find(index.key.value);
    if (node.labels.contains(index.label.value) && it != node.properties.end()) entries.emplace_back(it->second, n);
  }
  for (const auto& [value, n] : entries) {
    std::vector<NodeId> found;
    if (const absl::Status status = reader.IndexLookup(index.id, value, &found); !status.ok()) return status.ToString();
    std::vector<NodeId> expected;
    for (const auto& [other, m] : entries) {
      if (values::Equivalent(other, value)) expected.push_back(m);
    }
    if (found != expected) return Cat("look-up of the value of node ", n);
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& a, const auto& b) { return values::OrderCompare(a.first, b.first) < 0; });
  std::vector<NodeId> numbers;
  for (const auto& [value, n] : entries) {
    if (value.is_number()) numbers.push_back(n);
  }
  std::vector<NodeId> found;
  IndexSpan span;
  span.low = RangeBound{Value::Int(INT64_MIN), true};
  for (const bool descending : {false, true}) {
    found.clear();
    IndexPosition position;
    while (!position.done) {
      const absl::Status status = reader.IndexScan(index.id, span, descending, /*count=*/7, &position, &found);
      if (!status.ok()) return status.ToString();
    }
    if (found != numbers) return descending ? "descending range of numbers" : "ascending range of numbers";
    // Descending values, equal ones still in the order of their ids.
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return values::OrderCompare(a.first, b.first) > 0; });
    numbers.clear();
    for (const auto& [value, n] : entries) {
      if (value.is_number()) numbers.push_back(n);
    }
  }
  return "";
}

}  // namespace claimgraph::graph
