#include "engine/claim_graph/evidence_rows.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/claim_graph/claim_schema.h"
#include "engine/claim_graph/lookup.h"
#include "engine/values/compare.h"

namespace claimgraph::claim_graph {
namespace {

void AddElement(const Value& element, std::vector<uint64_t>* nodes, std::vector<uint64_t>* relationships) {
  switch (element.type()) {
    case ValueType::kNode: nodes->push_back(element.as_node()); return;
    case ValueType::kRelationship: relationships->push_back(element.as_relationship().id); return;
    case ValueType::kPath: {
      const PathData& path = element.as_path();
      if (path.relationships.empty()) nodes->insert(nodes->end(), path.nodes.begin(), path.nodes.end());
      for (const RelationshipRef& ref : path.relationships) relationships->push_back(ref.id);
      return;
    }
    default: return;
  }
}

void SortUnique(std::vector<uint64_t>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

// One property of each of the nodes.
struct NodeColumns {
  graph::GraphReader& reader;
  std::span<const NodeId> nodes;
  absl::StatusOr<std::vector<Value>> operator()(std::optional<KeyId> key) const {
    return PropertyOf(reader, ElementKind::kNode, key, nodes);
  }
};

// Names of those a claim is attributed to; several are joined, null for none.
absl::StatusOr<std::vector<Value>> Attributions(graph::GraphReader& reader, const ClaimTypes& types,
                                                const ClaimKeys& keys, std::span<const NodeId> claims) {
  graph::NeighbourLists lists;
  CG_RETURN_IF_ERROR(Neighbours(reader, types.attributed_to, graph::Direction::kOut, claims, &lists));
  CG_ASSIGN_OR_RETURN(const std::vector<Value> names,
                      PropertyOf(reader, ElementKind::kNode, keys.name, lists.nodes));
  std::vector<Value> result(claims.size());
  for (size_t i = 0; i < claims.size(); ++i) {
    std::vector<std::string> parts;
    for (uint32_t at = lists.offsets[i]; at < lists.offsets[i + 1]; ++at) {
      if (names[at].type() == ValueType::kString) parts.emplace_back(names[at].as_string());
    }
    if (parts.empty()) continue;
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::string joined = parts[0];
    for (size_t part = 1; part < parts.size(); ++part) CatTo(&joined, ", ", parts[part]);
    result[i] = Value::String(joined);
  }
  return result;
}

// Uris of documents; the id where one has no uri.
absl::StatusOr<std::vector<Value>> DocumentNames(graph::GraphReader& reader, const ClaimKeys& keys,
                                                 std::span<const NodeId> documents) {
  const NodeColumns columns{reader, documents};
  CG_ASSIGN_OR_RETURN(std::vector<Value> names, columns(keys.uri));
  CG_ASSIGN_OR_RETURN(const std::vector<Value> ids, columns(keys.id));
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i].is_null()) names[i] = ids[i];
  }
  return names;
}

}  // namespace

absl::StatusOr<std::vector<NodeId>> ClaimsBehind(graph::GraphReader& reader, std::span<const Value> elements) {
  std::vector<uint64_t> nodes, relationships;
  for (const Value& element : elements) AddElement(element, &nodes, &relationships);
  SortUnique(&nodes);
  SortUnique(&relationships);
  std::vector<NodeId> claims;
  graph::EvidenceLists lists;
  const auto add = [&](ElementKind kind, const std::vector<uint64_t>& ids) -> absl::Status {
    if (ids.empty()) return absl::OkStatus();
    CG_RETURN_IF_ERROR(reader.Evidence(kind, ids, &lists));
    claims.insert(claims.end(), lists.claims.begin(), lists.claims.end());
    return absl::OkStatus();
  };
  CG_RETURN_IF_ERROR(add(ElementKind::kNode, nodes));
  CG_RETURN_IF_ERROR(add(ElementKind::kRelationship, relationships));
  if (const auto label = ClaimLabels(reader.catalog()).claim; label.has_value() && !nodes.empty()) {
    std::vector<uint8_t> is_claim(nodes.size());
    CG_RETURN_IF_ERROR(reader.HasLabel(*label, nodes, is_claim.data()));
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (is_claim[i] != 0) claims.push_back(nodes[i]);
    }
  }
  SortUnique(&claims);
  return claims;
}

Value Quote(const Value& text, const Value& passage_start, const Value& passage_end, const Value& start,
            const Value& end) {
  const auto is_int = [](const Value& v) { return v.type() == ValueType::kInt; };
  if (text.type() != ValueType::kString || !is_int(passage_start) || !is_int(start) || !is_int(end)) return Value();
  const std::string_view passage = text.as_string();
  if (is_int(passage_end) &&
      static_cast<uint64_t>(passage_end.as_int()) - static_cast<uint64_t>(passage_start.as_int()) != passage.size()) {
    return text;
  }
  if (start.as_int() < passage_start.as_int() || end.as_int() < start.as_int()) return Value();
  const uint64_t begin = static_cast<uint64_t>(start.as_int()) - static_cast<uint64_t>(passage_start.as_int());
  const uint64_t length = static_cast<uint64_t>(end.as_int()) - static_cast<uint64_t>(start.as_int());
  if (begin > passage.size() || length > passage.size() - begin) return Value();
  const auto cuts = [&](uint64_t at) { return at < passage.size() && utf8::IsContinuation(passage[at]); };
  if (cuts(begin) || cuts(begin + length)) return Value();
  return Value::String(passage.substr(begin, length));
}

absl::Status AppendEvidenceRows(graph::GraphReader& reader, std::span<const NodeId> claims,
                                std::vector<std::vector<Value>>* rows) {
  if (claims.empty()) return absl::OkStatus();
  const ClaimTypes types(reader.catalog());
  const ClaimKeys keys(reader.catalog());
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> passages,
                      FirstNeighbour(reader, types.stated_in, graph::Direction::kOut, claims));
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> documents,
                      FirstNeighbour(reader, types.in, graph::Direction::kOut, passages));
  const NodeColumns of_claim{reader, claims};
  const NodeColumns of_passage{reader, passages};
  CG_ASSIGN_OR_RETURN(std::vector<Value> ids, of_claim(keys.id));
  CG_ASSIGN_OR_RETURN(std::vector<Value> texts, of_claim(keys.text));
  CG_ASSIGN_OR_RETURN(std::vector<Value> modalities, of_claim(keys.modality));
  CG_ASSIGN_OR_RETURN(std::vector<Value> starts, of_claim(keys.start));
  CG_ASSIGN_OR_RETURN(std::vector<Value> ends, of_claim(keys.end));
  CG_ASSIGN_OR_RETURN(std::vector<Value> speakers, Attributions(reader, types, keys, claims));
  CG_ASSIGN_OR_RETURN(std::vector<Value> uris, DocumentNames(reader, keys, documents));
  CG_ASSIGN_OR_RETURN(std::vector<Value> sections, of_passage(keys.section));
  CG_ASSIGN_OR_RETURN(std::vector<Value> lines, of_passage(keys.line));
  CG_ASSIGN_OR_RETURN(std::vector<Value> passage_texts, of_passage(keys.text));
  CG_ASSIGN_OR_RETURN(std::vector<Value> passage_starts, of_passage(keys.start));
  CG_ASSIGN_OR_RETURN(std::vector<Value> passage_ends, of_passage(keys.end));
  const size_t first = rows->size();
  for (size_t i = 0; i < claims.size(); ++i) {
    // A claim without a place of its own is the whole passage.
    const bool placed = !starts[i].is_null() && !ends[i].is_null();
    const Value& start = placed ? starts[i] : passage_starts[i];
    const Value& end = placed ? ends[i] : passage_ends[i];
    Value quote = Quote(passage_texts[i], passage_starts[i], passage_ends[i], start, end);
    rows->push_back({ids[i], texts[i], modalities[i], speakers[i], uris[i], sections[i], lines[i], start, end,
                     std::move(quote)});
  }
  const auto compare = [](const std::vector<Value>& a, const std::vector<Value>& b) {
    for (const EvidenceColumn column : {EvidenceColumn::kDocument, EvidenceColumn::kStart, EvidenceColumn::kClaim}) {
      const int order = values::OrderCompare(a[static_cast<size_t>(column)], b[static_cast<size_t>(column)]);
      if (order != 0) return order < 0;
    }
    return false;
  };
  std::stable_sort(rows->begin() + static_cast<ptrdiff_t>(first), rows->end(), compare);
  return absl::OkStatus();
}

absl::StatusOr<std::vector<Value>> DocumentsOf(graph::GraphReader& reader, std::span<const NodeId> claims) {
  const ClaimTypes types(reader.catalog());
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> passages,
                      NeighbourSet(reader, types.stated_in, graph::Direction::kOut, claims));
  CG_ASSIGN_OR_RETURN(const std::vector<NodeId> documents,
                      NeighbourSet(reader, types.in, graph::Direction::kOut, passages));
  CG_ASSIGN_OR_RETURN(std::vector<Value> names, DocumentNames(reader, ClaimKeys(reader.catalog()), documents));
  std::sort(names.begin(), names.end(), values::OrderLess());
  names.erase(std::unique(names.begin(), names.end(), values::EquivalentTo()), names.end());
  return names;
}

}  // namespace claimgraph::claim_graph
