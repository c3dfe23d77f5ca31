#include "engine/graph/write/counters.h"

#include "engine/base/status.h"
#include "engine/values/compare.h"

namespace claimgraph::graph {

void ChangeCounter::Start(const GraphColumns& columns) {
  first_node_ = columns.next_node.load();
  first_numbers_.assign(columns.type_count(), 0);
  for (uint32_t t = 0; t < first_numbers_.size(); ++t) {
    const TypeColumns* type = columns.Type(TypeId{t});
    if (type != nullptr) first_numbers_[t] = type->next_number.load();
  }
  counted_ = WriteCounters();
  before_.clear();
  label_before_.clear();
}

bool ChangeCounter::IsNew(ElementKind kind, uint64_t id) const {
  if (kind == ElementKind::kNode) return id >= first_node_;
  const uint32_t type = EdgeType(id).value;
  return type >= first_numbers_.size() || EdgeNumber(id) >= first_numbers_[type];
}

void ChangeCounter::Nodes(NodeId node, int amount) {
  if (IsNew(ElementKind::kNode, node)) {
    counted_.nodes_created += amount;
  } else {
    counted_.nodes_deleted -= amount;
  }
}

void ChangeCounter::Edges(EdgeId edge, int amount) {
  if (IsNew(ElementKind::kRelationship, edge)) {
    counted_.relationships_created += amount;
  } else {
    counted_.relationships_deleted -= amount;
  }
}

void ChangeCounter::Property(ElementKind kind, uint64_t id, KeyId key, const Value& before, const Value& after) {
  if (IsNew(kind, id)) {
    counted_.properties_added += static_cast<int>(!after.is_null()) - static_cast<int>(!before.is_null());
  } else {
    before_.try_emplace(Place{static_cast<uint8_t>(kind), id, key.value}, before);
  }
}

void ChangeCounter::Label(LabelId label, int64_t count_before) { label_before_.try_emplace(label.value, count_before); }

absl::StatusOr<WriteCounters> ChangeCounter::Net(GraphReader* reader, const GraphColumns& columns) const {
  WriteCounters net = counted_;
  for (const auto& [place, before] : before_) {
    const auto& [kind, id, key] = place;
    CG_ASSIGN_OR_RETURN(const Value after, reader->Property(static_cast<ElementKind>(kind), KeyId{key}, id));
    if (before.type() == after.type() && values::Equivalent(before, after)) continue;
    net.properties_added += !after.is_null();
    net.properties_removed += !before.is_null();
  }
  for (const auto& [label, before] : label_before_) {
    const ValueColumn* column = columns.Label(LabelId{label});
    const int64_t after = column != nullptr ? column->count.load() : 0;
    net.labels_added += before == 0 && after > 0;
    net.labels_removed += before > 0 && after == 0;
  }
  return net;
}

}  // namespace claimgraph::graph
