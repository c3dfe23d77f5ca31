// The stored parts of an index. A block holds up to a few thousand sorted keys; the directory says with which key each
// block begins. A key is the sortable form of the value followed by the node id (4 bytes, big-endian).
//
// Block: count u32 | 0 u32 | count + 1 offsets u32 | the keys. Directory: next block number u32, then varints: how many
// blocks, and for each its number, how many keys it holds, and its first key (length-prefixed).
#ifndef CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_CHUNKS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_CHUNKS_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

inline constexpr size_t kIndexNodeBytes = 4;
inline constexpr size_t kIndexBlockKeys = 2048;

inline void AppendIndexNode(std::string* key, NodeId node) {
  storage::AppendBigEndian(key, static_cast<uint32_t>(node));
}
inline NodeId IndexNode(std::string_view key) {
  return storage::LoadBigEndian<uint32_t>(key.data() + key.size() - kIndexNodeBytes);
}

struct IndexBlock final : Chunk {
  IndexBlock() : Chunk(ChunkKind::kIndexBlock) {}
  uint32_t count = 0;
  std::string_view Key(uint32_t i) const { return {text_ + offsets_[i], offsets_[i + 1] - offsets_[i]}; }
  // The first key that is not below `key`.
  uint32_t LowerBound(std::string_view key) const;

  static std::string Encode(std::span<const std::string_view> keys);
  // nullptr when the payload is damaged.
  static std::shared_ptr<IndexBlock> Parse(AlignedBytes payload);

 private:
  AlignedBytes memory_;
  const uint32_t* offsets_ = nullptr;
  const char* text_ = nullptr;
};

struct IndexDirectoryEntry {
  std::string first_key;
  uint32_t block = 0;
  uint32_t count = 0;
};
std::string EncodeDirectory(std::span<const IndexDirectoryEntry> entries, uint32_t next_block);
// False when the payload is damaged.
bool ParseDirectory(std::string_view payload, std::vector<IndexDirectoryEntry>* entries, uint32_t* next_block);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_CHUNKS_H_
