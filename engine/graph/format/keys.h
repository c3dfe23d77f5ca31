// Where everything lies in the key-value store. Families and layouts are part of the file format: never renumber
// (see FORMAT.md).
//
//   chunk   family u8 | column u64 | chunk u32 | piece u16       all big-endian, so that keys sort by number
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_KEYS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_KEYS_H_

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/catalog/ids.h"
#include "engine/storage/coding.h"

namespace claimgraph::graph {

// Raised when old programs could misread what new ones write.
inline constexpr uint32_t kFormatVersion = 2;

enum class Family : uint8_t {
  kMeta = 0x01,
  kCatalog = 0x02,
  kCommitLog = 0x03,
  kLabels = 0x10,          // column: label, or kExistsColumn
  kNodeProperties = 0x11,  // column: key
  kOut = 0x12,             // column: type
  kIn = 0x13,              // column: type
  kEnds = 0x14,            // column: type; chunks of relationship numbers
  kEdgeProperties = 0x15,  // column: type << 32 | key
  kEvidence = 0x16,        // column: space; element -> claims
  kEvidenced = 0x17,       // column 0; claim node -> (space, element)
  kIndexDirectory = 0x20,  // column: index
  kIndexBlocks = 0x21,     // column: index; chunk: block number
  kBlobs = 0x30,
};

inline constexpr uint64_t kExistsColumn = 0xffffffff;  // the pseudo-label of every node

// Node ids and relationship numbers of one type end here: chunks hold them as 32 bits.
inline constexpr uint64_t kIdLimit = 0xfffffffe;

// Elements that evidence is about: space 0 is the nodes, space t + 1 the relationships of type t.
inline constexpr uint32_t kNodeSpace = 0;
inline uint32_t EdgeSpace(TypeId type) { return type.value + 1; }

struct ColumnKey {
  Family family = Family::kMeta;
  uint64_t id = 0;
  friend auto operator<=>(const ColumnKey&, const ColumnKey&) = default;
};

inline ColumnKey EdgePropertyColumn(TypeId type, KeyId key) {
  return {Family::kEdgeProperties, uint64_t{type.value} << 32 | key.value};
}

inline std::string ChunkKey(const ColumnKey& column, uint32_t chunk, uint16_t piece) {
  std::string key;
  key.reserve(15);
  key.push_back(static_cast<char>(column.family));
  storage::AppendBigEndian(&key, column.id);
  storage::AppendBigEndian(&key, chunk);
  storage::AppendBigEndian(&key, piece);
  return key;
}

// All keys of a column, or of a family, lie in [prefix, PrefixEnd(prefix)).
std::string FamilyPrefix(Family family);
std::string ColumnPrefix(const ColumnKey& column);
std::string PrefixEnd(std::string_view prefix);

inline std::string MetaKey(std::string_view name) { return FamilyPrefix(Family::kMeta) + std::string(name); }
std::string CommitLogKey(uint64_t stamp, uint32_t piece);
// Kinds of catalog records. On disk: never renumber.
enum class CatalogKind : uint8_t {
  kLabel = 1, kType = 2, kKey = 3, kIndex = 4, kNotNull = 5, kSummary = 6, kAnyIndex = 7, kAnyConstraint = 8,
};
std::string CatalogKey(CatalogKind kind, uint32_t id);
// family | escaped blob family | escaped id | ~stamp | piece: the newest version of a blob comes first.
std::string BlobPrefix(std::string_view family, std::string_view id);
std::string BlobKey(std::string_view family, std::string_view id, uint64_t stamp, uint32_t piece);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_KEYS_H_
