#include "engine/executor/element_view.h"

#include <algorithm>
#include <span>

namespace claimgraph::executor {

bool HoldsRelationship(const Column& column, size_t row, uint64_t id) {
  if (const RelationshipLists* lists = column.vector->relationship_lists(); lists != nullptr) {
    const std::span<const RelationshipRef> refs = lists->list(column.At(row));
    return std::any_of(refs.begin(), refs.end(), [id](const RelationshipRef& item) { return item.id == id; });
  }
  RelationshipRef ref;
  if (RelationshipView(column).Get(row, &ref)) return ref.id == id;
  const uint32_t i = column.At(row);
  if (column.kind() != VectorKind::kAny) return false;
  const Value& value = column.vector->Data<VectorKind::kAny>()[i];
  if (value.type() != ValueType::kList) return false;
  const std::vector<Value>& items = value.as_list();
  return std::any_of(items.begin(), items.end(), [id](const Value& item) {
    return item.type() == ValueType::kRelationship && item.as_relationship().id == id;
  });
}

}  // namespace claimgraph::executor
