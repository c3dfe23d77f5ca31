// Lists of pairs for 2048 ids (CSR): neighbours with relationship numbers, claims of elements, elements of claims.
// Pairs of a list are sorted by first, then second.
//
// Stored bit-packed; in memory plain arrays, so that a scan costs what it costs on arrays. Where second numbers
// simply count up through the chunk (outgoing relationships of a bulk load), only the first of them is kept.
//
// Payload: ListHeader | list sizes | firsts | seconds, each packed with its own width.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_LIST_CHUNK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_LIST_CHUNK_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/graph/format/chunk.h"

namespace claimgraph::graph {

// What a chunk is made from: the list of slot s is [offsets[s], offsets[s + 1]) of both arrays.
struct ListArrays {
  std::vector<uint32_t> offsets;  // kChunkIds + 1
  std::vector<uint32_t> firsts;
  std::vector<uint32_t> seconds;
};

struct ListChunk final : Chunk {
  ListChunk();
  // kChunkIds + 1 offsets. `seconds` is nullptr when second number i is first_second + i.
  const uint32_t* offsets;
  const uint32_t* firsts = nullptr;
  const uint32_t* seconds = nullptr;
  uint64_t first_second = 0;
  uint32_t size() const { return offsets[kChunkIds]; }
  uint32_t SecondAt(uint32_t i) const {
    return seconds != nullptr ? seconds[i] : static_cast<uint32_t>(first_second + i);
  }

  // Whether a list holds, as a first, the id that it is the list of; slot s is that of id first_id + s. Looked for when
  // first asked.
  bool HasOwnId(uint64_t first_id) const;

  static std::string Encode(const ListArrays& arrays);
  // nullptr when the payload is damaged.
  static std::shared_ptr<Chunk> Parse(AlignedBytes payload);

 private:
  enum class OwnId : uint8_t { kUnknown, kNo, kYes };
  std::unique_ptr<uint32_t[]> memory_;
  mutable std::atomic<OwnId> own_id_{OwnId::kUnknown};
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_LIST_CHUNK_H_
