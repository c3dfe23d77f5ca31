// The stored parts of an index. A block holds up to a few thousand sorted keys; the directory says with which key each
// block begins. A key is the sortable form of the value followed by the node id (4 bytes, big-endian).
//
// Block in memory: count u32 | 0 u32 | count + 1 offsets u32 | the keys. Blocks of numbers are stored as numbers:
//   count u32 | 1 u32 | first number u64 | smallest step u64 | node base u32 | key bytes u16 | width of steps u8 |
//   width of nodes u8 | zeroes that end every step u8 | 7 bytes 0 | the bytes before the number, padded to 8 |
//   steps, nodes: packed
// where a key is those bytes, the number (8 bytes) and the node.
// Directory: next block number u32, then varints: how many blocks, and for each its number, how many keys it holds, and
// its first key (length-prefixed).
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
inline constexpr size_t kIndexBlockKeysMax = kIndexBlockKeys * 2;  // of a block that a fold has made larger

// a < b, eight bytes at a time: keys of one index agree in their first bytes, and calls of memcmp cost more than the
// rest.
inline bool KeyLess(std::string_view a, std::string_view b) {
  while (a.size() >= 8 && b.size() >= 8) {
    const auto x = storage::LoadBigEndian<uint64_t>(a.data());
    const auto y = storage::LoadBigEndian<uint64_t>(b.data());
    if (x != y) return x < y;
    a.remove_prefix(8);
    b.remove_prefix(8);
  }
  return a < b;
}

inline void AppendIndexNode(std::string* key, NodeId node) {
  storage::AppendBigEndian(key, static_cast<uint32_t>(node));
}
inline NodeId IndexNode(std::string_view key) {
  return storage::LoadBigEndian<uint32_t>(key.data() + key.size() - kIndexNodeBytes);
}

struct IndexBlock final : Chunk {
  IndexBlock() : Chunk(ChunkKind::kIndexBlock) {}
  uint32_t count = 0;
  std::string_view Key(uint32_t i) const {
    if (width_ != 0) return {text_ + size_t{i} * width_, width_};
    return {text_ + offsets_[i], offsets_[i + 1] - offsets_[i]};
  }
  // The first key that is not below `key`.
  uint32_t LowerBound(std::string_view key) const;
  // The same from `from` on, quick when it is close.
  uint32_t LowerBoundNear(std::string_view key, uint32_t from) const;

  static std::string Encode(std::span<const std::string_view> keys);
  // Of an encoded payload.
  static bool HoldsText(std::string_view payload);
  // nullptr when the payload is damaged.
  static std::shared_ptr<IndexBlock> Parse(AlignedBytes payload);

 private:
  uint32_t Search(std::string_view key, uint32_t low, uint32_t high) const;
  // Where `key` would lie if the keys were spread evenly: for keys of numbers a look-up then touches two or three of
  // them instead of eleven.
  uint32_t Guess(std::string_view key) const;
  AlignedBytes memory_;
  const uint32_t* offsets_ = nullptr;
  const char* text_ = nullptr;
  uint32_t width_ = 0;  // of every key; 0 when they differ
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
