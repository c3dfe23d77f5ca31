// Nodes, relationships, labels, properties and evidence.
#include <algorithm>

#include "absl/container/inlined_vector.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/write/storable.h"
#include "engine/graph/write/transaction.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

absl::Status Missing(ElementKind kind, uint64_t id) {
  const char* what = kind == ElementKind::kNode ? "node " : "relationship ";
  return RuntimeError("EntityNotFound", "DeletedEntityAccess", Cat(what, id, " does not exist"));
}

// True when no property is null or given twice.
bool IsNormal(std::span<const PropertyValue> properties) {
  for (size_t i = 0; i < properties.size(); ++i) {
    if (properties[i].second.is_null()) return false;
    for (size_t j = 0; j < i; ++j) {
      if (properties[i].first == properties[j].first) return false;
    }
  }
  return true;
}

// Without nulls, and the last of those given twice. Uses `memory` only where that differs from what is given.
absl::StatusOr<std::span<const PropertyValue>> Normalise(std::span<const PropertyValue> properties,
                                                         std::vector<PropertyValue>* memory) {
  for (const PropertyValue& property : properties) CG_RETURN_IF_ERROR(CheckProperty(property.second));
  if (properties.size() <= 16 && IsNormal(properties)) return properties;
  std::vector<PropertyValue>& out = *memory;
  out.reserve(properties.size());
  for (const PropertyValue& property : properties) {
    const auto it = std::find_if(out.begin(), out.end(), [&](const auto& p) { return p.first == property.first; });
    if (it != out.end()) {
      it->second = property.second;
    } else {
      out.push_back(property);
    }
  }
  std::erase_if(out, [](const PropertyValue& p) { return p.second.is_null(); });
  return std::span<const PropertyValue>(out);
}

}  // namespace

const std::vector<catalog::IndexInfo>& Transaction::IndexesOfKey(KeyId key) {
  static const auto& none = *new std::vector<catalog::IndexInfo>();
  if (!indexes_listed_) {
    indexes_by_key_.clear();
    for (const catalog::IndexInfo& index : reader_.catalog().indexes()) {
      if (index.key.value >= indexes_by_key_.size()) indexes_by_key_.resize(index.key.value + 1);
      indexes_by_key_[index.key.value].push_back(index);
    }
    indexes_listed_ = true;
  }
  return key.value < indexes_by_key_.size() ? indexes_by_key_[key.value] : none;
}

absl::Status Transaction::CheckUnique(const catalog::IndexInfo& index, NodeId node, const Value& value) {
  if (!index.unique || !storage::EqualsItself(value)) return absl::OkStatus();
  key_scratch_.clear();
  values::AppendSortable(value, &key_scratch_);
  IndexColumn* column = columns_.MakeIndex(index.id);
  CG_ASSIGN_OR_RETURN(const bool above, column->AllBelow(key_scratch_));
  if (above) return absl::OkStatus();
  std::string high = key_scratch_;
  high.append(5, '\xff');
  std::optional<NodeId> taken;
  CG_RETURN_IF_ERROR(column->Scan(stamp_, key_scratch_, high, false, [&](std::string_view key) {
    if (IndexNode(key) != node) taken = IndexNode(key);
    return !taken;
  }));
  if (!taken) return absl::OkStatus();
  const catalog::Catalog& catalog = reader_.catalog();
  return RuntimeError("ConstraintVerificationFailed", "ConstraintValidationFailed",
                      Cat("node ", *taken, " with label ", catalog.LabelName(index.label),
                          " has this value for the unique property ", catalog.KeyName(index.key), " already"));
}

void Transaction::SetIndexKey(IndexId index, NodeId node, const Value& value, bool present) {
  key_scratch_.clear();
  values::AppendSortable(value, &key_scratch_);
  AppendIndexNode(&key_scratch_, node);
  mutator_.SetIndexKey(index, key_scratch_, present);
  changes_.IndexKey(index, present, key_scratch_);
}

absl::StatusOr<NodeId> Transaction::CreateNode(std::span<const LabelId> labels,
                                               std::span<const PropertyValue> properties) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const NodeId node = columns_.next_node.load(std::memory_order_relaxed);
  if (node >= kIdLimit) return Full("nodes");
  std::vector<PropertyValue> memory;
  CG_ASSIGN_OR_RETURN(const std::span<const PropertyValue> kept, Normalise(properties, &memory));
  absl::InlinedVector<LabelId, 4> distinct(labels.begin(), labels.end());
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  for (const auto& [key, value] : kept) {
    for (const catalog::IndexInfo& index : IndexesOfKey(key)) {
      if (!std::binary_search(distinct.begin(), distinct.end(), index.label)) continue;
      CG_RETURN_IF_ERROR(CheckUnique(index, node, value));
    }
  }
  counter_.Nodes(node, 1);
  mutator_.CreateNode(node);
  for (const LabelId label : distinct) {
    counter_.Label(label, columns_.MakeLabel(label)->count.load(std::memory_order_relaxed));
    mutator_.SetLabel(label, node, true);
  }
  changes_.CreateNode(node, distinct, kept);
  for (const auto& [key, value] : kept) {
    counter_.Property(ElementKind::kNode, node, key, Value(), value);
    mutator_.SetNodeProperty(key, node, value, false);
    for (const catalog::IndexInfo& index : IndexesOfKey(key)) {
      if (std::binary_search(distinct.begin(), distinct.end(), index.label)) SetIndexKey(index.id, node, value, true);
    }
  }
  if (!reader_.catalog().not_null_constraints().empty()) not_null_suspects_.insert(node);
  return node;
}

absl::StatusOr<EdgeId> Transaction::CreateEdge(TypeId type, NodeId source, NodeId target,
                                               std::span<const PropertyValue> properties) {
  CG_RETURN_IF_ERROR(CheckOpen());
  for (const NodeId end : {source, target}) {
    CG_ASSIGN_OR_RETURN(const bool exists, Exists(end));
    if (!exists) return Missing(ElementKind::kNode, end);
  }
  std::vector<PropertyValue> memory;
  CG_ASSIGN_OR_RETURN(const std::span<const PropertyValue> kept, Normalise(properties, &memory));
  const uint64_t number = columns_.MakeType(type)->next_number.load(std::memory_order_relaxed);
  if (number >= kIdLimit) return Full("relationships of this type");
  const EdgeId edge = MakeEdgeId(type, number);
  counter_.Edges(edge, 1);
  mutator_.CreateEdge(type, number, source, target);
  changes_.CreateEdge(type, number, source, target, kept);
  for (const auto& [key, value] : kept) {
    counter_.Property(ElementKind::kRelationship, edge, key, Value(), value);
    mutator_.SetEdgeProperty(type, number, key, value, false);
  }
  return edge;
}

absl::Status Transaction::CheckElement(ElementKind kind, uint64_t id) {
  if (kind == ElementKind::kNode) {
    CG_ASSIGN_OR_RETURN(const bool exists, Exists(id));
    return exists ? absl::OkStatus() : Missing(kind, id);
  }
  CG_ASSIGN_OR_RETURN(const std::optional<EdgeEnds> ends, reader_.FindEdge(id));
  return ends ? absl::OkStatus() : Missing(kind, id);
}

absl::Status Transaction::SetProperty(ElementKind kind, uint64_t id, KeyId key, const Value& value) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_RETURN_IF_ERROR(CheckProperty(value));
  CG_RETURN_IF_ERROR(CheckElement(kind, id));
  CG_ASSIGN_OR_RETURN(const Value before, reader_.Property(kind, key, id));
  if (before.is_null() && value.is_null()) return absl::OkStatus();
  return SetOne(kind, id, key, before, value);
}

absl::Status Transaction::SetOne(ElementKind kind, uint64_t id, KeyId key, const Value& before, const Value& after) {
  if (kind == ElementKind::kRelationship) {
    counter_.Property(kind, id, key, before, after);
    mutator_.SetEdgeProperty(EdgeType(id), EdgeNumber(id), key, after, !before.is_null());
    changes_.EdgeProperty(EdgeType(id), EdgeNumber(id), key, !before.is_null(), after);
    return absl::OkStatus();
  }
  std::vector<IndexId> touched;
  for (const catalog::IndexInfo& index : IndexesOfKey(key)) {
    CG_ASSIGN_OR_RETURN(const bool has, reader_.BitAt(columns_.Label(index.label), id));
    if (!has) continue;
    if (!after.is_null()) CG_RETURN_IF_ERROR(CheckUnique(index, id, after));
    touched.push_back(index.id);
  }
  for (const IndexId index : touched) {
    if (!before.is_null()) SetIndexKey(index, id, before, false);
    if (!after.is_null()) SetIndexKey(index, id, after, true);
  }
  if (after.is_null() && !reader_.catalog().not_null_constraints().empty()) not_null_suspects_.insert(id);
  counter_.Property(kind, id, key, before, after);
  mutator_.SetNodeProperty(key, id, after, !before.is_null());
  changes_.NodeProperty(key, id, !before.is_null(), after);
  return absl::OkStatus();
}

absl::Status Transaction::SetLabel(NodeId node, LabelId label, bool present) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_RETURN_IF_ERROR(CheckElement(ElementKind::kNode, node));
  ValueColumn* column = columns_.MakeLabel(label);
  CG_ASSIGN_OR_RETURN(const bool has, reader_.BitAt(column, node));
  if (has == present) return absl::OkStatus();
  std::vector<std::pair<IndexId, Value>> keys;
  for (const catalog::IndexInfo& index : reader_.catalog().indexes()) {
    if (index.label != label) continue;
    CG_ASSIGN_OR_RETURN(Value value, reader_.Property(ElementKind::kNode, index.key, node));
    if (value.is_null()) continue;
    if (present) CG_RETURN_IF_ERROR(CheckUnique(index, node, value));
    keys.emplace_back(index.id, std::move(value));
  }
  for (const auto& [index, value] : keys) SetIndexKey(index, node, value, present);
  if (present && !reader_.catalog().not_null_constraints().empty()) not_null_suspects_.insert(node);
  counter_.Label(label, column->count.load(std::memory_order_relaxed));
  mutator_.SetLabel(label, node, present);
  changes_.SetLabel(label, node, present);
  return absl::OkStatus();
}

absl::Status Transaction::RemoveProperties(ElementKind kind, uint64_t id) {
  CG_ASSIGN_OR_RETURN(const auto properties, reader_.Properties(kind, id));
  for (const auto& [key, value] : properties) CG_RETURN_IF_ERROR(SetOne(kind, id, key, value, Value()));
  return absl::OkStatus();
}

absl::Status Transaction::DeleteEdge(EdgeId edge) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_ASSIGN_OR_RETURN(const std::optional<EdgeEnds> ends, reader_.FindEdge(edge));
  if (!ends) return absl::OkStatus();
  CG_RETURN_IF_ERROR(RemoveProperties(ElementKind::kRelationship, edge));
  CG_RETURN_IF_ERROR(RemoveEvidenceOf({ElementKind::kRelationship, edge}));
  counter_.Edges(edge, -1);
  mutator_.DeleteEdge(ends->type, EdgeNumber(edge), ends->source, ends->target);
  changes_.DeleteEdge(ends->type, EdgeNumber(edge), ends->source, ends->target);
  return absl::OkStatus();
}

absl::Status Transaction::DeleteNode(NodeId node) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_ASSIGN_OR_RETURN(const bool exists, Exists(node));
  if (!exists) return absl::OkStatus();
  CG_RETURN_IF_ERROR(RemoveProperties(ElementKind::kNode, node));
  CG_ASSIGN_OR_RETURN(const std::vector<LabelId> labels, reader_.LabelsOf(node));
  for (const LabelId label : labels) CG_RETURN_IF_ERROR(SetLabel(node, label, false));
  CG_RETURN_IF_ERROR(RemoveEvidenceOf({ElementKind::kNode, node}));
  CG_RETURN_IF_ERROR(RemoveClaim(node));
  counter_.Nodes(node, -1);
  mutator_.DeleteNode(node);
  changes_.DeleteNode(node);
  deleted_nodes_.push_back(node);
  return absl::OkStatus();
}

absl::Status Transaction::DetachDelete(NodeId node) {
  CG_RETURN_IF_ERROR(CheckOpen());
  NeighbourLists edges;
  CG_RETURN_IF_ERROR(reader_.Expand({}, Direction::kBoth, std::span(&node, 1), &edges));
  for (const EdgeId edge : edges.edges) CG_RETURN_IF_ERROR(DeleteEdge(edge));
  return DeleteNode(node);
}

absl::Status Transaction::SetEvidence(ElementRef element, NodeId claim, bool present) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (present) {
    CG_RETURN_IF_ERROR(CheckElement(element.kind, element.id));
    CG_RETURN_IF_ERROR(CheckElement(ElementKind::kNode, claim));
  }
  EvidenceLists lists;
  CG_RETURN_IF_ERROR(reader_.Evidence(element.kind, std::span(&element.id, 1), &lists));
  const bool has = std::binary_search(lists.claims.begin(), lists.claims.end(), claim);
  if (has == present) return absl::OkStatus();
  const bool node = element.kind == ElementKind::kNode;
  const uint32_t space = node ? kNodeSpace : EdgeSpace(EdgeType(element.id));
  const uint64_t id = node ? element.id : EdgeNumber(element.id);
  mutator_.SetEvidence(space, id, claim, present);
  changes_.Evidence(space, id, claim, present);
  return absl::OkStatus();
}

absl::Status Transaction::RemoveEvidenceOf(ElementRef element) {
  EvidenceLists lists;
  CG_RETURN_IF_ERROR(reader_.Evidence(element.kind, std::span(&element.id, 1), &lists));
  for (const NodeId claim : lists.claims) CG_RETURN_IF_ERROR(SetEvidence(element, claim, false));
  return absl::OkStatus();
}

absl::Status Transaction::RemoveClaim(NodeId claim) {
  CG_ASSIGN_OR_RETURN(const std::vector<ElementRef> elements, reader_.EvidencedElements(claim));
  for (const ElementRef& element : elements) CG_RETURN_IF_ERROR(SetEvidence(element, claim, false));
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
