// The writing half of index_column.h: folds the overlay into blocks, and builds new indexes.
#include <algorithm>
#include <mutex>

#include "engine/base/status.h"
#include "engine/graph/index/index_column.h"

namespace claimgraph::graph {
namespace {

constexpr uint64_t kOverlayEntryBytes = 64;
constexpr size_t kBatchBytes = size_t{8} << 20;

}  // namespace

struct IndexColumn::Folded {
  uint64_t stamp = 0;
  std::shared_ptr<Base> base;
  storage::WriteBatch cleanup;  // removes the blocks that are no longer used
};

void IndexColumn::PutBlocks(std::span<const std::string_view> keys, uint64_t stamp, Base* out,
                            storage::WriteBatch* batch) {
  if (keys.empty()) return;
  // Even parts, so that no block starts out nearly empty.
  const size_t parts = (keys.size() + kIndexBlockKeys * 3 / 2 - 1) / (kIndexBlockKeys * 3 / 2);
  for (size_t part = 0; part < parts; ++part) {
    const size_t begin = keys.size() * part / parts;
    const size_t end = keys.size() * (part + 1) / parts;
    const std::span<const std::string_view> run(keys.data() + begin, end - begin);
    IndexDirectoryEntry entry;
    entry.block = out->next_block++;
    entry.count = static_cast<uint32_t>(run.size());
    entry.first_key = std::string(run[0]);
    PutChunk(BlocksColumn(), entry.block, ChunkKind::kIndexBlock, stamp, IndexBlock::Encode(run), 0, batch);
    out->blocks.push_back({std::move(entry), std::make_shared<BlockSlot>(context_->cache)});
  }
}

void IndexColumn::PutDirectory(Base* base, uint16_t old_pieces, storage::WriteBatch* batch) const {
  std::vector<IndexDirectoryEntry> entries;
  entries.reserve(base->blocks.size());
  for (const Block& block : base->blocks) entries.push_back(block.entry);
  base->pieces = PutChunk(DirectoryColumn(), 0, ChunkKind::kIndexDirectory, base->fold_stamp,
                          EncodeDirectory(entries, base->next_block), old_pieces, batch);
}

absl::Status IndexColumn::FoldBlocks(const Base& base, const std::vector<Change>& changes, Folded* folded,
                                     storage::WriteBatch* batch) {
  Base* out = folded->base.get();
  size_t at = 0;
  std::vector<std::string_view> keys;
  for (size_t i = 0; i < std::max<size_t>(base.blocks.size(), 1); ++i) {
    const bool last = i + 1 >= base.blocks.size();
    size_t end = at;
    while (end < changes.size() && (last || changes[end].key < base.blocks[i + 1].entry.first_key)) ++end;
    if (at == end) {
      if (i < base.blocks.size()) out->blocks.push_back(base.blocks[i]);
      continue;
    }
    keys.clear();
    std::shared_ptr<const IndexBlock> block;
    if (i < base.blocks.size()) {
      CG_ASSIGN_OR_RETURN(block, LoadBlock(base.blocks[i]));
      if (block == nullptr) return DamagedChunk(BlocksColumn(), base.blocks[i].entry.block, "the block is missing");
      DeleteChunk(BlocksColumn(), base.blocks[i].entry.block, block->pieces, &folded->cleanup);
    }
    for (uint32_t k = 0; block != nullptr && k < block->count; ++k) {
      const std::string_view key = block->Key(k);
      for (; at < end && changes[at].key < key; ++at) {
        if (changes[at].present) keys.push_back(changes[at].key);
      }
      const bool changed = at < end && changes[at].key == key;
      if (!changed || changes[at].present) keys.push_back(key);
      if (changed) ++at;
    }
    for (; at < end; ++at) {
      if (changes[at].present) keys.push_back(changes[at].key);
    }
    PutBlocks(keys, out->fold_stamp, out, batch);
  }
  return absl::OkStatus();
}

absl::StatusOr<std::shared_ptr<IndexColumn::Folded>> IndexColumn::Fold(uint64_t stamp, storage::WriteBatch* batch) {
  if (!has_changes()) return std::shared_ptr<Folded>();
  CG_RETURN_IF_ERROR(LoadBase().status());
  std::vector<Change> changes;
  const BasePtr base = Collect(stamp, {}, std::string(64, '\xff'), &changes);
  auto folded = std::make_shared<Folded>();
  folded->stamp = stamp;
  if (changes.empty()) return folded;  // what is left of the overlay is old: FinishFold drops it
  folded->base = std::make_shared<Base>();
  folded->base->fold_stamp = stamp;
  folded->base->next_block = base->next_block;
  CG_RETURN_IF_ERROR(FoldBlocks(*base, changes, folded.get(), batch));
  PutDirectory(folded->base.get(), base->pieces, batch);
  return folded;
}

void IndexColumn::FinishFold(const std::shared_ptr<Folded>& folded, storage::WriteBatch* cleanup) {
  if (folded == nullptr) return;
  for (const storage::WriteBatch::Change& change : folded->cleanup.changes()) cleanup->Delete(change.key);
  std::unique_lock lock(mutex_);
  if (folded->base != nullptr) {
    base_ = folded->base;
    last_known_ = false;
  }
  for (auto it = overlay_.begin(); it != overlay_.end();) {
    Versions& versions = it->second;
    versions.erase(
        std::remove_if(versions.begin(), versions.end(), [&](const Version& v) { return v.stamp <= folded->stamp; }),
        versions.end());
    if (!it->second.empty()) {
      ++it;
      continue;
    }
    overlay_size_.fetch_sub(1, std::memory_order_relaxed);
    context_->overlay_bytes->fetch_sub(it->first.size() + kOverlayEntryBytes, std::memory_order_relaxed);
    it = overlay_.erase(it);
  }
}

IndexColumn::Builder::Builder(IndexColumn* column, uint64_t stamp, Write write)
    : column_(column), write_(std::move(write)), base_(std::make_shared<Base>()) {
  base_->fold_stamp = stamp;
}

absl::Status IndexColumn::Builder::Add(std::span<const std::string_view> keys) {
  column_->PutBlocks(keys, base_->fold_stamp, base_.get(), &batch_);
  entries_ += keys.size();
  if (batch_.bytes() <= kBatchBytes) return absl::OkStatus();
  CG_RETURN_IF_ERROR(write_(&batch_));
  batch_.Clear();
  return absl::OkStatus();
}

absl::Status IndexColumn::Builder::Finish() {
  column_->PutDirectory(base_.get(), 0, &batch_);
  CG_RETURN_IF_ERROR(write_(&batch_));
  column_->entries_ = static_cast<int64_t>(entries_);
  std::unique_lock lock(column_->mutex_);
  column_->base_ = std::move(base_);
  column_->last_known_ = false;
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
