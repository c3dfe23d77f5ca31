// A sorted index over one property of the nodes of one label: blocks on disk, and an ordered overlay of changes.
//
// Reads take a shared lock for a moment, to copy what the overlay says and to hold on to the current base; the base
// is immutable. Writing belongs to the holder of the writer slot. A fold writes changed blocks under new numbers and
// a new directory, so a reader of the old base may find a block gone: it starts again on the new base, which (folds
// never pass the oldest snapshot) shows it the same.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_COLUMN_H_
#define CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_COLUMN_H_

#include <atomic>
#include <functional>
#include <memory>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/btree_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/column/column.h"
#include "engine/graph/index/index_chunks.h"

namespace claimgraph::graph {

class IndexColumn {
 public:
  IndexColumn(ColumnContext* context, IndexId id) : context_(context), id_(id) {}
  IndexId id() const { return id_; }

  // Calls `visit` for every key in [low, high) that snapshot `stamp` sees, ascending (or descending), until it
  // returns false.
  absl::Status Scan(uint64_t stamp, std::string_view low, std::string_view high, bool descending,
                    const std::function<bool(std::string_view key)>& visit);

  // Writer only. True when every key that is in the index, or has been lately, is below `low`: then nothing from there
  // on has to be looked for. False when that is not so, or not known.
  absl::StatusOr<bool> AllBelow(std::string_view low);

  // Writer only.
  void Put(std::string_view key, uint64_t stamp, bool present);
  void UndoPut(std::string_view key);

  // Fold: adds what the index looks like at `stamp` to `batch` (nullptr when nothing has changed); FinishFold makes
  // it the base once the batch is written, and adds the removal of old blocks to `cleanup`, to be written after.
  struct Folded;
  absl::StatusOr<std::shared_ptr<Folded>> Fold(uint64_t stamp, storage::WriteBatch* batch);
  void FinishFold(const std::shared_ptr<Folded>& folded, storage::WriteBatch* cleanup);
  class Builder;

  // How many keys are in [low, high): exact but for what is not folded yet.
  absl::StatusOr<double> EstimateBetween(std::string_view low, std::string_view high);
  // How many different values there are, from a sample of blocks; 0 when unknown.
  absl::StatusOr<double> EstimateDistinct();

  uint64_t entries() const { return static_cast<uint64_t>(std::max<int64_t>(entries_.load(), 0)); }
  std::atomic<int64_t>& entry_counter() { return entries_; }
  bool has_changes() const { return overlay_size_.load(std::memory_order_relaxed) != 0; }

 private:
  struct Version {
    uint64_t stamp;
    bool present;
  };
  using Versions = absl::InlinedVector<Version, 1>;
  using Overlay = absl::btree_map<std::string, Versions, std::less<>>;

  struct BlockSlot {
    explicit BlockSlot(ChunkCache* cache_in) : cache(cache_in) {}
    ~BlockSlot() { cache->Forget(&slot); }
    ChunkCache* const cache;
    CacheSlot slot;
  };
  struct Block {
    IndexDirectoryEntry entry;
    std::shared_ptr<BlockSlot> slot;
  };
  // Immutable once published.
  struct Base {
    uint64_t fold_stamp = 0;
    uint16_t pieces = 0;
    uint32_t next_block = 0;
    std::vector<Block> blocks;
    mutable std::atomic<double> distinct{-1};  // estimate; negative: not made yet
  };
  using BasePtr = std::shared_ptr<const Base>;
  struct Change {
    std::string key;
    bool present;
  };

  absl::StatusOr<BasePtr> LoadBase();
  // nullptr when the block is no longer there.
  absl::StatusOr<std::shared_ptr<const IndexBlock>> LoadBlock(const Block& block);
  // What the overlay says about keys in [low, high), and the base it is about; nullptr when that is not loaded.
  BasePtr Collect(uint64_t stamp, std::string_view low, std::string_view high, std::vector<Change>* changes) const;
  absl::Status ScanBase(const Base& base, const std::vector<Change>& changes, std::string_view low,
                        std::string_view high, bool descending, const std::function<bool(std::string_view)>& visit,
                        bool* lost);  // a block was gone: start again after the last key visited
  size_t FirstBlock(const Base& base, std::string_view low) const;
  absl::Status FoldBlocks(const Base& base, const std::vector<Change>& changes, Folded* out,
                          storage::WriteBatch* batch);
  void PutBlocks(std::span<const std::string_view> keys, uint64_t stamp, Base* out, storage::WriteBatch* batch);
  void PutDirectory(Base* base, uint16_t old_pieces, storage::WriteBatch* batch) const;
  ColumnKey BlocksColumn() const { return {Family::kIndexBlocks, id_.value}; }
  ColumnKey DirectoryColumn() const { return {Family::kIndexDirectory, id_.value}; }

  ColumnContext* const context_;
  const IndexId id_;
  std::atomic<int64_t> entries_{0};
  std::atomic<size_t> overlay_size_{0};
  mutable std::shared_mutex mutex_;  // guards base_ and overlay_
  BasePtr base_;                     // nullptr until first used
  bool last_known_ = false;          // last_key_ is that of base_
  std::string last_key_;
  Overlay overlay_;
};

// Makes the base of a new index from sorted, distinct keys, which come a run at a time.
class IndexColumn::Builder {
 public:
  using Write = std::function<absl::Status(storage::WriteBatch*)>;
  // The base will be that of snapshot `stamp`; batches are handed to `write` now and then.
  Builder(IndexColumn* column, uint64_t stamp, Write write);
  absl::Status Add(std::span<const std::string_view> keys);
  absl::Status Finish();
  uint64_t entries() const { return entries_; }

 private:
  IndexColumn* const column_;
  const Write write_;
  std::shared_ptr<Base> base_;
  storage::WriteBatch batch_;
  uint64_t entries_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_INDEX_INDEX_COLUMN_H_
