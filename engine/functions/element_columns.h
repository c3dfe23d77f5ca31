// Reading something of every node or relationship of a column in one call to the graph. Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_ELEMENT_COLUMNS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_ELEMENT_COLUMNS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/status.h"
#include "engine/functions/graph_access.h"
#include "engine/values/vector.h"

namespace claimgraph::functions {

inline bool IsElementColumn(const Column& column) {
  return column.kind() == VectorKind::kNode || column.kind() == VectorKind::kRelationship;
}
inline GraphElement ElementOf(const Column& column) {
  return column.kind() == VectorKind::kNode ? GraphElement::kNode : GraphElement::kRelationship;
}

// The ids of the elements of the first `rows` rows, none of which is null; `buffer` holds them where they have to be
// put together.
inline std::span<const uint64_t> ElementIds(const Column& column, size_t rows, std::vector<uint64_t>* buffer) {
  if (column.kind() == VectorKind::kNode && column.index == nullptr && !column.constant) {
    return {column.vector->Data<VectorKind::kNode>(), rows};
  }
  buffer->resize(rows);
  if (column.kind() == VectorKind::kNode) {
    const uint64_t* const nodes = column.vector->Data<VectorKind::kNode>();
    for (size_t r = 0; r < rows; ++r) (*buffer)[r] = nodes[column.At(r)];
  } else {
    const RelationshipRef* const refs = column.vector->Data<VectorKind::kRelationship>();
    for (size_t r = 0; r < rows; ++r) (*buffer)[r] = refs[column.At(r)].id;
  }
  return *buffer;
}

// Calls read(ids, &values) once, for the rows that are not null, and sets `out` to one value per row.
// REQUIRES: IsElementColumn(column).
template <typename Read>
absl::Status ForEachElement(const Column& column, size_t rows, Vector* out, Read read) {
  const size_t count = column.constant && rows > 0 ? 1 : rows;
  std::vector<uint64_t> ids;
  if (!column.vector->has_nulls() && count == rows && rows > 0) return read(ElementIds(column, rows, &ids), out);
  std::vector<uint32_t> position(rows, 0);
  ids.reserve(count);
  for (size_t r = 0; r < count; ++r) {
    if (column.IsNull(r)) continue;
    position[r] = static_cast<uint32_t>(ids.size());
    const uint32_t at = column.At(r);
    ids.push_back(column.kind() == VectorKind::kNode ? column.vector->Data<VectorKind::kNode>()[at]
                                                     : column.vector->Data<VectorKind::kRelationship>()[at].id);
  }
  if (ids.empty()) {
    out->Reset(VectorKind::kAny);
    out->Resize(rows);
    return absl::OkStatus();
  }
  if (ids.size() == rows) return read(ids, out);
  Vector values;
  CG_RETURN_IF_ERROR(read(ids, &values));
  values.Gather(position.data(), rows, out);
  if (column.constant) return absl::OkStatus();
  for (size_t r = 0; r < rows; ++r) {
    if (column.IsNull(r)) out->SetNull(r);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_ELEMENT_COLUMNS_H_
