// A chunk of a column: 2048 consecutive ids, as stored and as held in memory.
//
// Stored: a 32-byte header and a payload, cut into pieces of at most 4 MiB. The header carries the kind, the fold
// stamp (the number of the last commit that the chunk includes) and a checksum bound to the chunk's key, so that
// neither damage nor a chunk in the wrong place goes unnoticed. Payloads with text are compressed where that helps;
// numbers are packed already.
//
// In memory: a subclass of Chunk, parsed and checked once, immutable, shared by readers.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_CHUNK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_CHUNK_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/format/keys.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::graph {

inline constexpr size_t kPieceBytesMax = size_t{4} << 20;

// On disk: never renumber.
enum class ChunkKind : uint8_t {
  kBitmap = 1,
  kProperty = 2,
  kList = 3,
  kEnds = 4,
  kIndexDirectory = 5,
  kIndexBlock = 6
};

struct Chunk {
  explicit Chunk(ChunkKind kind_in) : kind(kind_in) {}
  virtual ~Chunk() = default;
  const ChunkKind kind;
  uint16_t pieces = 0;      // as stored; 0 when the chunk is not stored
  uint64_t fold_stamp = 0;  // includes every commit up to this one
  uint64_t bytes = 0;       // memory held
};
using ChunkPtr = std::shared_ptr<const Chunk>;

// 8-aligned bytes, for payloads used as they lie.
class AlignedBytes {
 public:
  AlignedBytes() = default;
  explicit AlignedBytes(std::string_view bytes);
  // Zeroes, to be filled through mutable_data().
  static AlignedBytes OfSize(size_t size);
  char* mutable_data() { return reinterpret_cast<char*>(words_.get()); }
  const char* data() const { return reinterpret_cast<const char*>(words_.get()); }
  size_t size() const { return size_; }
  std::string_view view() const { return {data(), size_}; }

 private:
  std::unique_ptr<uint64_t[]> words_;
  size_t size_ = 0;
};

// The error for bytes on disk that are not what they must be.
absl::Status DamagedChunk(const ColumnKey& column, uint32_t chunk, std::string_view what);

// Adds the chunk to a batch. `old_pieces` is how many pieces the chunk has on disk now; those too many are deleted.
// Returns how many it has now.
uint16_t PutChunk(const ColumnKey& column, uint32_t chunk, ChunkKind kind, uint64_t fold_stamp,
                  std::string_view payload, uint16_t old_pieces, storage::WriteBatch* batch);
void DeleteChunk(const ColumnKey& column, uint32_t chunk, uint16_t old_pieces, storage::WriteBatch* batch);

struct StoredChunk {
  bool found = false;
  uint64_t fold_stamp = 0;
  uint16_t pieces = 0;
  AlignedBytes payload;
};
// Reads and verifies a chunk. `found` is false when it is not stored.
absl::StatusOr<StoredChunk> GetChunk(storage::KvStore& store, const ColumnKey& column, uint32_t chunk, ChunkKind kind);

// The kind of the chunks of a column family.
ChunkKind KindOf(Family family);
// What a chunk that is not stored looks like: no bits, values or lists.
ChunkPtr EmptyChunk(ChunkKind kind);
// Reads, verifies and parses; gives the empty chunk when nothing is stored. Not for index families.
absl::StatusOr<ChunkPtr> LoadChunk(storage::KvStore& store, const ColumnKey& column, uint32_t chunk);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_CHUNK_H_
