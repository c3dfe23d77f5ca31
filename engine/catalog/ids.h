// Identifiers. Strong types for names, plain 64-bit integers for elements (they travel in typed vectors).
#ifndef CLAIMGRAPH_ENGINE_CATALOG_IDS_H_
#define CLAIMGRAPH_ENGINE_CATALOG_IDS_H_

#include <compare>
#include <cstdint>

namespace claimgraph {

struct LabelId {
  uint32_t value = 0;
  friend auto operator<=>(LabelId, LabelId) = default;
};
struct TypeId {  // relationship type
  uint32_t value = 0;
  friend auto operator<=>(TypeId, TypeId) = default;
};
struct KeyId {  // property key
  uint32_t value = 0;
  friend auto operator<=>(KeyId, KeyId) = default;
};
struct IndexId {
  uint32_t value = 0;
  friend auto operator<=>(IndexId, IndexId) = default;
};

// Node ids are dense, from 0, never reused. A relationship id is its type and a dense number within that type.
using NodeId = uint64_t;
using EdgeId = uint64_t;
inline constexpr int kEdgeTypeShift = 40;
inline constexpr EdgeId MakeEdgeId(TypeId type, uint64_t number) {
  return (static_cast<uint64_t>(type.value) << kEdgeTypeShift) | number;
}
inline constexpr TypeId EdgeType(EdgeId id) { return TypeId{static_cast<uint32_t>(id >> kEdgeTypeShift)}; }
inline constexpr uint64_t EdgeNumber(EdgeId id) { return id & ((uint64_t{1} << kEdgeTypeShift) - 1); }

enum class ElementKind : uint8_t { kNode, kRelationship };

// Ids per column chunk.
inline constexpr int kChunkShift = 11;
inline constexpr uint64_t kChunkIds = uint64_t{1} << kChunkShift;

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_CATALOG_IDS_H_
