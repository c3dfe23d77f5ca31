// Where 2048 relationships of one type begin and end. A relationship that does not exist has source kNone.
//
// Where a bulk load has numbered relationships along the outgoing lists, targets are not stored: they are found in
// the source's list, at the place that the number tells.
//
// Payload: EndsHeader | sources | targets, packed.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_ENDS_CHUNK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_ENDS_CHUNK_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

struct EndsChunk final : Chunk {
  static constexpr uint32_t kNone = 0xffffffff;
  EndsChunk() : Chunk(ChunkKind::kEnds) { bytes = sizeof *this; }
  std::vector<uint32_t> sources;  // at most kChunkIds; what lies beyond is kNone
  std::vector<uint32_t> targets;  // as many, or empty: see above
  uint32_t SourceAt(uint32_t slot) const { return slot < sources.size() ? sources[slot] : kNone; }

  // REQUIRES: targets has the size of sources, or is empty.
  static std::string Encode(std::span<const uint32_t> sources, std::span<const uint32_t> targets);
  // nullptr when the payload is damaged.
  static std::shared_ptr<Chunk> Parse(AlignedBytes payload);
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_ENDS_CHUNK_H_
