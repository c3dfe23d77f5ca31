#include "engine/graph/store/blobs.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/storage/coding.h"

namespace claimgraph::graph {
namespace {

constexpr size_t kBlobPieceBytes = size_t{1} << 20;
constexpr size_t kVersionSuffix = 12;  // ~stamp u64, piece u32

// Piece 0 starts with this; the other pieces are plain bytes.
struct BlobHeader {
  uint64_t bytes;
  uint64_t checksum;  // of the whole, seeded with the stamp
  uint32_t pieces;    // 0: the blob is deleted
  uint32_t reserved;
};
static_assert(sizeof(BlobHeader) == 24);

absl::Status Damaged(std::string_view family, std::string_view id, std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kDataLoss, Cat("blob '", id, "' of '", family, "' is damaged: ", what),
                         "restore the database from a backup, or load its sources again into a new one");
}

}  // namespace

absl::StatusOr<std::optional<std::string>> GetBlob(storage::KvStore& kv, std::string_view family, std::string_view id,
                                                   uint64_t stamp) {
  const std::string prefix = BlobPrefix(family, id);
  const auto it = kv.Scan(prefix, PrefixEnd(prefix));
  it->Seek(BlobKey(family, id, stamp, 0));
  if (!it->Valid()) {
    CG_RETURN_IF_ERROR(it->status());
    return std::optional<std::string>();
  }
  if (it->key().size() != prefix.size() + kVersionSuffix || it->value().size() < sizeof(BlobHeader)) {
    return Damaged(family, id, "no header");
  }
  const uint64_t version = ~storage::LoadBigEndian<uint64_t>(it->key().data() + prefix.size());
  const auto header = storage::LoadFixed<BlobHeader>(it->value().data());
  if (header.pieces == 0) return std::optional<std::string>();
  std::string bytes(it->value().substr(sizeof(BlobHeader)));
  for (uint32_t piece = 1; piece < header.pieces; ++piece) {
    it->Next();
    if (!it->Valid() || it->key() != BlobKey(family, id, version, piece)) {
      CG_RETURN_IF_ERROR(it->status());
      return Damaged(family, id, "a piece is missing");
    }
    bytes.append(it->value());
  }
  if (bytes.size() != header.bytes || storage::Checksum(bytes, version) != header.checksum) {
    return Damaged(family, id, "the checksum is wrong");
  }
  return std::optional<std::string>(std::move(bytes));
}

void PutBlobVersion(std::string_view family, std::string_view id, uint64_t stamp, std::optional<std::string_view> bytes,
                    storage::WriteBatch* batch) {
  BlobHeader header{};
  std::string_view rest = bytes.value_or(std::string_view());
  header.bytes = rest.size();
  header.checksum = storage::Checksum(rest, stamp);
  header.pieces = bytes ? static_cast<uint32_t>(rest.size() / kBlobPieceBytes + 1) : 0;
  std::string first(reinterpret_cast<const char*>(&header), sizeof header);
  first.append(rest.substr(0, kBlobPieceBytes));
  batch->Put(BlobKey(family, id, stamp, 0), std::move(first));
  for (uint32_t piece = 1; piece < header.pieces; ++piece) {
    rest.remove_prefix(std::min(rest.size(), kBlobPieceBytes));
    batch->Put(BlobKey(family, id, stamp, piece), std::string(rest.substr(0, kBlobPieceBytes)));
  }
}

absl::Status CleanBlob(storage::KvStore& kv, std::string_view family, std::string_view id, uint64_t stamp,
                       storage::WriteBatch* batch) {
  const std::string prefix = BlobPrefix(family, id);
  const auto it = kv.Scan(prefix, PrefixEnd(prefix));
  it->Seek(BlobKey(family, id, stamp, 0));
  if (!it->Valid()) return it->status();
  if (it->key().size() != prefix.size() + kVersionSuffix || it->value().size() < sizeof(BlobHeader)) {
    return Damaged(family, id, "no header");
  }
  // The newest version that a snapshot at `stamp` sees stays, unless it is a deletion; older ones go.
  const uint64_t newest = ~storage::LoadBigEndian<uint64_t>(it->key().data() + prefix.size());
  const bool deleted = storage::LoadFixed<BlobHeader>(it->value().data()).pieces == 0;
  const uint64_t from = deleted ? newest : newest - 1;
  if (deleted || newest > 0) batch->DeleteRange(BlobKey(family, id, from, 0), PrefixEnd(prefix));
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
