#include "engine/graph/format/chunk.h"

#include <algorithm>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/bitmap_chunk.h"
#include "engine/graph/format/compression.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/graph/format/list_chunk.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/graph/index/index_chunks.h"

namespace claimgraph::graph {
namespace {

constexpr uint16_t kMagic = 0x4743;  // "CG"
constexpr uint8_t kPlain = 1;       // chunk versions: the payload as it is,
constexpr uint8_t kCompressed = 2;  // or compressed

struct Header {
  uint16_t magic;
  uint8_t version;
  uint8_t kind;
  uint16_t pieces;
  uint16_t reserved;
  uint64_t payload_bytes;
  uint64_t fold_stamp;
  uint64_t checksum;  // of the header up to here and the payload, seeded with that of the key
};
static_assert(sizeof(Header) == 32);
constexpr size_t kHeaderCheckedBytes = offsetof(Header, checksum);

uint64_t ChecksumOf(const Header& header, std::string_view payload, std::string_view key) {
  const std::string_view head(reinterpret_cast<const char*>(&header), kHeaderCheckedBytes);
  return storage::Checksum(payload, storage::Checksum(head, storage::Checksum(key, 0)));
}

// Whether compressing is worth a try.
bool HoldsText(ChunkKind kind, std::string_view payload) {
  switch (kind) {
    case ChunkKind::kProperty:
      return PropertyChunk::HoldsText(payload);
    case ChunkKind::kIndexBlock:
      return IndexBlock::HoldsText(payload);
    case ChunkKind::kIndexDirectory:
      return true;
    default:
      return false;
  }
}

absl::Status ReadPieces(storage::KvStore& store, const ColumnKey& column, uint32_t chunk, uint16_t pieces,
                        std::string* bytes) {
  for (uint16_t piece = 1; piece < pieces; ++piece) {
    CG_ASSIGN_OR_RETURN(const auto found, store.Get(ChunkKey(column, chunk, piece)));
    if (!found) return DamagedChunk(column, chunk, Cat("piece ", piece, " of ", pieces, " is missing"));
    bytes->append(found->view());
  }
  return absl::OkStatus();
}

}  // namespace

AlignedBytes AlignedBytes::OfSize(size_t size) {
  AlignedBytes out;
  out.words_.reset(new uint64_t[size / 8 + 1]());
  out.size_ = size;
  return out;
}

AlignedBytes::AlignedBytes(std::string_view bytes) : words_(new uint64_t[bytes.size() / 8 + 1]), size_(bytes.size()) {
  words_[bytes.size() / 8] = 0;
  std::memcpy(words_.get(), bytes.data(), bytes.size());
}

absl::Status DamagedChunk(const ColumnKey& column, uint32_t chunk, std::string_view what) {
  return ErrorWithAdvice(
      absl::StatusCode::kDataLoss,
      Cat("chunk ", chunk, " of column ", static_cast<int>(column.family), "/", column.id, " is damaged: ", what),
      "restore the database from a backup, or load its sources again into a new one");
}

uint16_t PutChunk(const ColumnKey& column, uint32_t chunk, ChunkKind kind, uint64_t fold_stamp,
                  std::string_view payload, uint16_t old_pieces, storage::WriteBatch* batch) {
  std::string compressed;
  const bool shrunk = HoldsText(kind, payload) && Compress(payload, &compressed);
  if (shrunk) payload = compressed;
  Header header{};
  header.magic = kMagic;
  header.version = shrunk ? kCompressed : kPlain;
  header.kind = static_cast<uint8_t>(kind);
  header.pieces = static_cast<uint16_t>((payload.size() + sizeof(Header)) / kPieceBytesMax + 1);
  header.payload_bytes = payload.size();
  header.fold_stamp = fold_stamp;
  std::string key = ChunkKey(column, chunk, 0);
  header.checksum = ChecksumOf(header, payload, key);
  const size_t first = std::min(payload.size(), kPieceBytesMax - sizeof(Header));
  std::string value;
  value.reserve(sizeof(Header) + first);
  value.append(reinterpret_cast<const char*>(&header), sizeof header);
  value.append(payload.substr(0, first));
  batch->Put(std::move(key), std::move(value));
  payload.remove_prefix(first);
  for (uint16_t piece = 1; piece < header.pieces; ++piece) {
    const size_t size = std::min(payload.size(), kPieceBytesMax);
    batch->Put(ChunkKey(column, chunk, piece), std::string(payload.substr(0, size)));
    payload.remove_prefix(size);
  }
  for (uint16_t piece = header.pieces; piece < old_pieces; ++piece) batch->Delete(ChunkKey(column, chunk, piece));
  return header.pieces;
}

void DeleteChunk(const ColumnKey& column, uint32_t chunk, uint16_t old_pieces, storage::WriteBatch* batch) {
  for (uint16_t piece = 0; piece < std::max<uint16_t>(old_pieces, 1); ++piece) {
    batch->Delete(ChunkKey(column, chunk, piece));
  }
}

absl::StatusOr<StoredChunk> GetChunk(storage::KvStore& store, const ColumnKey& column, uint32_t chunk, ChunkKind kind) {
  const std::string key = ChunkKey(column, chunk, 0);
  CG_ASSIGN_OR_RETURN(const auto found, store.Get(key));
  StoredChunk out;
  if (!found) return out;
  std::string_view bytes = found->view();
  if (bytes.size() < sizeof(Header)) return DamagedChunk(column, chunk, "the header is cut short");
  const auto header = storage::LoadFixed<Header>(bytes.data());
  if (header.magic != kMagic) return DamagedChunk(column, chunk, "no chunk header");
  if ((header.version != kPlain && header.version != kCompressed) || header.kind != static_cast<uint8_t>(kind) ||
      header.pieces == 0) {
    return DamagedChunk(
        column, chunk,
        Cat("unexpected version ", static_cast<int>(header.version), " or kind ", static_cast<int>(header.kind)));
  }
  std::string joined;
  if (header.pieces > 1) {
    joined = bytes;
    CG_RETURN_IF_ERROR(ReadPieces(store, column, chunk, header.pieces, &joined));
    bytes = joined;
  }
  bytes.remove_prefix(sizeof(Header));
  if (bytes.size() != header.payload_bytes) return DamagedChunk(column, chunk, "the size is wrong");
  if (ChecksumOf(header, bytes, key) != header.checksum) return DamagedChunk(column, chunk, "the checksum is wrong");
  out.found = true;
  out.fold_stamp = header.fold_stamp;
  out.pieces = header.pieces;
  if (header.version == kPlain) {
    out.payload = AlignedBytes(bytes);
  } else if (!Decompress(bytes, &out.payload)) {
    return DamagedChunk(column, chunk, "it does not unpack");
  }
  return out;
}

ChunkKind KindOf(Family family) {
  switch (family) {
    case Family::kLabels:
      return ChunkKind::kBitmap;
    case Family::kNodeProperties:
    case Family::kEdgeProperties:
      return ChunkKind::kProperty;
    case Family::kEnds:
      return ChunkKind::kEnds;
    case Family::kIndexDirectory:
      return ChunkKind::kIndexDirectory;
    case Family::kIndexBlocks:
      return ChunkKind::kIndexBlock;
    default:
      return ChunkKind::kList;
  }
}

ChunkPtr EmptyChunk(ChunkKind kind) {
  static const ChunkPtr& bitmap = *new ChunkPtr(std::make_shared<BitmapChunk>());
  static const ChunkPtr& property = *new ChunkPtr(std::make_shared<PropertyChunk>());
  static const ChunkPtr& list = *new ChunkPtr(std::make_shared<ListChunk>());
  static const ChunkPtr& ends = *new ChunkPtr(std::make_shared<EndsChunk>());
  switch (kind) {
    case ChunkKind::kBitmap:
      return bitmap;
    case ChunkKind::kProperty:
      return property;
    case ChunkKind::kEnds:
      return ends;
    default:
      return list;
  }
}

absl::StatusOr<ChunkPtr> LoadChunk(storage::KvStore& store, const ColumnKey& column, uint32_t chunk) {
  const ChunkKind kind = KindOf(column.family);
  CG_ASSIGN_OR_RETURN(StoredChunk stored, GetChunk(store, column, chunk, kind));
  if (!stored.found) return EmptyChunk(kind);
  std::shared_ptr<Chunk> out;
  switch (kind) {
    case ChunkKind::kBitmap:
      out = BitmapChunk::Parse(std::move(stored.payload));
      break;
    case ChunkKind::kProperty:
      out = PropertyChunk::Parse(std::move(stored.payload));
      break;
    case ChunkKind::kEnds:
      out = EndsChunk::Parse(std::move(stored.payload));
      break;
    default:
      out = ListChunk::Parse(std::move(stored.payload));
      break;
  }
  if (out == nullptr) return DamagedChunk(column, chunk, "the content does not parse");
  out->fold_stamp = stored.fold_stamp;
  out->pieces = stored.pieces;
  return ChunkPtr(std::move(out));
}

}  // namespace claimgraph::graph
