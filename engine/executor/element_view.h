// Reading ids out of columns that hold nodes or relationships: typed columns directly, mixed ones (nulls from an
// OPTIONAL MATCH, elements of lists) through their Values. Valid as long as the column.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_VIEW_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_VIEW_H_

#include <cstdint>

#include "engine/values/vector.h"

namespace claimgraph::executor {

class NodeView {
 public:
  explicit NodeView(const Column& column)
      : column_(column),
        ids_(column.kind() == VectorKind::kNode ? column.vector->Data<VectorKind::kNode>() : nullptr),
        has_nulls_(column.vector->has_nulls()) {}
  // False for null and for anything that is no node.
  bool Get(size_t row, uint64_t* id) const {
    const uint32_t i = column_.At(row);
    if (ids_ != nullptr) {
      *id = ids_[i];
      return !has_nulls_ || !column_.vector->IsNull(i);
    }
    const Value value = column_.vector->ValueAt(i);
    if (value.type() != ValueType::kNode) return false;
    *id = value.as_node();
    return true;
  }

 private:
  const Column& column_;
  const uint64_t* ids_;  // of a typed column
  bool has_nulls_;
};

class RelationshipView {
 public:
  explicit RelationshipView(const Column& column)
      : column_(column), typed_(column.kind() == VectorKind::kRelationship) {}
  // False for null and for anything that is no relationship.
  bool Get(size_t row, RelationshipRef* ref) const {
    const uint32_t i = column_.At(row);
    if (typed_) {
      *ref = column_.vector->Data<VectorKind::kRelationship>()[i];
      return !column_.vector->IsNull(i);
    }
    const Value value = column_.vector->ValueAt(i);
    if (value.type() != ValueType::kRelationship) return false;
    *ref = value.as_relationship();
    return true;
  }

 private:
  const Column& column_;
  bool typed_;
};

// True when the element at `row`, a relationship or a list of relationships, is or contains relationship `id`.
bool HoldsRelationship(const Column& column, size_t row, uint64_t id);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_ELEMENT_VIEW_H_
