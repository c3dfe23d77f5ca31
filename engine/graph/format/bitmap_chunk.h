// A label's bits for 2048 nodes. Payload: 32 words.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BITMAP_CHUNK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BITMAP_CHUNK_H_

#include <cstring>
#include <memory>
#include <string>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

struct BitmapChunk final : Chunk {
  static constexpr size_t kWords = kChunkIds / 64;
  BitmapChunk() : Chunk(ChunkKind::kBitmap) { bytes = sizeof *this; }
  uint64_t words[kWords] = {};
  bool Get(uint32_t slot) const { return ((words[slot >> 6] >> (slot & 63)) & 1) != 0; }

  static std::string Encode(const uint64_t* words) {
    return std::string(reinterpret_cast<const char*>(words), kWords * 8);
  }
  // nullptr when the payload is damaged.
  static std::shared_ptr<Chunk> Parse(AlignedBytes payload) {
    if (payload.size() != kWords * 8) return nullptr;
    auto chunk = std::make_shared<BitmapChunk>();
    std::memcpy(chunk->words, payload.data(), payload.size());
    return chunk;
  }
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BITMAP_CHUNK_H_
