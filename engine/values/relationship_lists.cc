#include "engine/values/relationship_lists.h"

#include <utility>

namespace claimgraph {

Value RelationshipLists::ValueAt(size_t i) const {
  std::vector<Value> items;
  const std::span<const RelationshipRef> refs = list(i);
  items.reserve(refs.size());
  for (const RelationshipRef& ref : refs) items.push_back(Value::Relationship(ref));
  return Value::List(std::move(items));
}

const Value* RelationshipLists::Values() const {
  std::call_once(made_, [this] {
    values_.reserve(size());
    for (size_t i = 0; i < size(); ++i) values_.push_back(ValueAt(i));
  });
  return values_.data();
}

size_t RelationshipLists::MemoryUsage() const {
  // As Values where they have been made, or soon may be.
  return offsets_.capacity() * (sizeof(uint32_t) + sizeof(Value)) +
         items_.capacity() * (2 * sizeof(RelationshipRef) + sizeof(Value));
}

}  // namespace claimgraph
