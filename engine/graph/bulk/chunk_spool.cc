#include "engine/graph/bulk/chunk_spool.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::graph {

absl::StatusOr<uint16_t> ChunkSpool::Put(const ColumnKey& column, uint32_t chunk, ChunkKind kind,
                                         std::string_view payload) {
  if (file_ == nullptr) {
    CG_ASSIGN_OR_RETURN(file_, storage::ScratchFile::Make(folder_));
  }
  batch_.Clear();
  const uint16_t pieces = PutChunk(column, chunk, kind, fold_stamp_, payload, 0, &batch_);
  for (const storage::WriteBatch::Change& change : batch_.changes()) {
    entries_.push_back({change.key, file_->size(), change.value.size()});
    CG_RETURN_IF_ERROR(file_->Append(change.value));
  }
  return pieces;
}

absl::Status ChunkSpool::WriteTo(storage::SortedLoad* load) {
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
  std::string value;
  for (const Entry& entry : entries_) {
    value.resize(entry.size);
    CG_RETURN_IF_ERROR(file_->Read(entry.offset, entry.size, value.data()));
    CG_RETURN_IF_ERROR(load->Put(entry.key, value));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
