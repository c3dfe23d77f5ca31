#include "engine/graph/index/index_column.h"

#include <algorithm>
#include <mutex>

#include "engine/base/status.h"

namespace claimgraph::graph {
namespace {

// Memory of one overlay entry besides its key.
constexpr uint64_t kOverlayEntryBytes = 64;
// Blocks read for an estimate of how many values there are.
constexpr size_t kBlocksSampled = 3;

}  // namespace

absl::StatusOr<IndexColumn::BasePtr> IndexColumn::LoadBase() {
  {
    std::shared_lock lock(mutex_);
    if (base_ != nullptr) return base_;
  }
  std::unique_lock lock(mutex_);
  if (base_ != nullptr) return base_;
  CG_ASSIGN_OR_RETURN(const StoredChunk stored,
                      GetChunk(*context_->kv, DirectoryColumn(), 0, ChunkKind::kIndexDirectory));
  auto base = std::make_shared<Base>();
  if (stored.found) {
    std::vector<IndexDirectoryEntry> entries;
    if (!ParseDirectory(stored.payload.view(), &entries, &base->next_block)) {
      return DamagedChunk(DirectoryColumn(), 0, "the content does not parse");
    }
    for (IndexDirectoryEntry& entry : entries) {
      base->blocks.push_back({std::move(entry), std::make_shared<BlockSlot>(context_->cache)});
    }
    base->fold_stamp = stored.fold_stamp;
    base->pieces = stored.pieces;
  }
  base_ = base;
  last_known_ = false;
  return base_;
}

absl::StatusOr<std::shared_ptr<const IndexBlock>> IndexColumn::LoadBlock(const Block& block) {
  uint32_t epoch;
  if (ChunkPtr found = block.slot->slot.Get(&epoch); found != nullptr) {
    return std::static_pointer_cast<const IndexBlock>(found);
  }
  CG_ASSIGN_OR_RETURN(StoredChunk stored,
                      GetChunk(*context_->kv, BlocksColumn(), block.entry.block, ChunkKind::kIndexBlock));
  if (!stored.found) return std::shared_ptr<const IndexBlock>();
  std::shared_ptr<IndexBlock> parsed = IndexBlock::Parse(std::move(stored.payload));
  if (parsed == nullptr || parsed->count != block.entry.count || parsed->Key(0) != block.entry.first_key) {
    return DamagedChunk(BlocksColumn(), block.entry.block, "the content does not parse");
  }
  parsed->fold_stamp = stored.fold_stamp;
  parsed->pieces = stored.pieces;
  context_->cache->Install(&block.slot->slot, epoch, parsed);
  return std::shared_ptr<const IndexBlock>(std::move(parsed));
}

IndexColumn::BasePtr IndexColumn::Collect(uint64_t stamp, std::string_view low, std::string_view high,
                                          std::vector<Change>* changes) const {
  changes->clear();
  std::shared_lock lock(mutex_);
  if (base_ == nullptr) return nullptr;
  for (auto it = overlay_.lower_bound(low); it != overlay_.end() && it->first < high; ++it) {
    for (auto version = it->second.rbegin(); version != it->second.rend(); ++version) {
      if (version->stamp > stamp) continue;
      if (version->stamp > base_->fold_stamp) changes->push_back({it->first, version->present});
      break;
    }
  }
  return base_;
}

size_t IndexColumn::FirstBlock(const Base& base, std::string_view low) const {
  const auto it =
      std::upper_bound(base.blocks.begin(), base.blocks.end(), low,
                       [](std::string_view key, const Block& b) { return KeyLess(key, b.entry.first_key); });
  return it == base.blocks.begin() ? 0 : static_cast<size_t>(it - base.blocks.begin()) - 1;
}

absl::Status IndexColumn::ScanBase(const Base& base, const std::vector<Change>& changes, std::string_view low,
                                   std::string_view high, bool descending,
                                   const std::function<bool(std::string_view)>& visit, bool* lost) {
  // Ascending merge of two sorted runs; descending walks both from their ends.
  size_t at = descending ? changes.size() : 0;
  const auto change_left = [&] { return descending ? at > 0 : at < changes.size(); };
  const auto change = [&]() -> const Change& { return changes[descending ? at - 1 : at]; };
  const auto advance = [&] { descending ? --at : ++at; };
  const auto before = [&](std::string_view a, std::string_view b) { return descending ? b < a : a < b; };
  const auto visit_key = [&](std::string_view key) {
    for (; change_left() && before(change().key, key); advance()) {
      if (change().present && !visit(change().key)) return false;
    }
    if (change_left() && change().key == key) {
      const bool present = change().present;
      advance();
      return !present || visit(key);
    }
    return visit(key);
  };
  const size_t first = base.blocks.empty() ? 0 : FirstBlock(base, low);
  size_t end = first;
  while (end < base.blocks.size() && base.blocks[end].entry.first_key < high) ++end;
  for (size_t i = first; i < end; ++i) {
    CG_ASSIGN_OR_RETURN(const auto block, LoadBlock(base.blocks[descending ? end - 1 - (i - first) : i]));
    if (block == nullptr) {
      *lost = true;
      return absl::OkStatus();
    }
    const uint32_t from = block->LowerBound(low);
    const uint32_t to = block->LowerBoundNear(high, from);
    for (uint32_t k = from; k < to; ++k) {
      if (!visit_key(block->Key(descending ? to - 1 - (k - from) : k))) return absl::OkStatus();
    }
  }
  for (; change_left(); advance()) {
    if (change().present && !visit(change().key)) return absl::OkStatus();
  }
  return absl::OkStatus();
}

absl::Status IndexColumn::Scan(uint64_t stamp, std::string_view low, std::string_view high, bool descending,
                               const std::function<bool(std::string_view)>& visit) {
  std::vector<Change> changes;
  std::string last;  // the last key handed out
  const auto visit_key = [&](std::string_view key) {
    last = key;
    return visit(key);
  };
  BasePtr tried;
  std::string_view from = low;
  std::string_view to = high;
  std::string resume;
  while (true) {
    const BasePtr base = Collect(stamp, from, to, &changes);
    if (base == nullptr) {
      CG_RETURN_IF_ERROR(LoadBase().status());
      continue;
    }
    if (base == tried) return DamagedChunk(BlocksColumn(), 0, "a block of the directory is missing");
    bool lost = false;
    CG_RETURN_IF_ERROR(ScanBase(*base, changes, from, to, descending, visit_key, &lost));
    if (!lost) return absl::OkStatus();
    tried = base;
    if (last.empty()) continue;
    resume = descending ? last : last + '\0';
    (descending ? to : from) = resume;
  }
}

absl::StatusOr<double> IndexColumn::EstimateBetween(std::string_view low, std::string_view high) {
  CG_ASSIGN_OR_RETURN(const BasePtr base, LoadBase());
  const std::vector<Block>& blocks = base->blocks;
  double keys = 0;
  double folded = 0;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const bool last = i + 1 == blocks.size();
    folded += blocks[i].entry.count;
    if ((!last && blocks[i + 1].entry.first_key <= low) || blocks[i].entry.first_key >= high) continue;
    if (blocks[i].entry.first_key >= low && !last && blocks[i + 1].entry.first_key <= high) {
      keys += blocks[i].entry.count;
      continue;
    }
    // At the ends of the range the block itself says how many.
    CG_ASSIGN_OR_RETURN(const auto block, LoadBlock(blocks[i]));
    if (block == nullptr) return static_cast<double>(entries()) / 2;  // a fold has just replaced it
    keys += std::max(0.0, static_cast<double>(block->LowerBound(high)) - static_cast<double>(block->LowerBound(low)));
  }
  // What is not folded yet is taken to lie as the rest does.
  return folded > 0 ? keys * (static_cast<double>(entries()) / folded) : static_cast<double>(entries()) / 2;
}

absl::StatusOr<double> IndexColumn::EstimateDistinct() {
  CG_ASSIGN_OR_RETURN(const BasePtr base, LoadBase());
  if (base->blocks.empty()) return 0;
  if (const double known = base->distinct.load(std::memory_order_relaxed); known >= 0) return known;
  double keys = 0;
  double values = 0;
  double all = 0;
  for (const Block& block : base->blocks) all += block.entry.count;
  const size_t samples = std::min(kBlocksSampled, base->blocks.size());
  for (size_t i = 0; i < samples; ++i) {
    CG_ASSIGN_OR_RETURN(const auto block, LoadBlock(base->blocks[i * base->blocks.size() / samples]));
    if (block == nullptr) return 0;  // a fold has just replaced it
    std::string_view last;
    for (uint32_t k = 0; k < block->count; ++k) {
      const std::string_view key = block->Key(k);
      const std::string_view value = key.substr(0, key.size() - kIndexNodeBytes);
      values += value != last ? 1 : 0;
      last = value;
    }
    keys += block->count;
  }
  const double distinct = std::max(1.0, all * (values / std::max(1.0, keys)));
  base->distinct.store(distinct, std::memory_order_relaxed);
  return distinct;
}

absl::StatusOr<bool> IndexColumn::AllBelow(std::string_view low) {
  BasePtr base;
  {
    std::shared_lock lock(mutex_);
    if (base_ == nullptr || (!overlay_.empty() && !KeyLess(std::prev(overlay_.end())->first, low))) return false;
    if (base_->blocks.empty()) return true;
    if (last_known_) return KeyLess(last_key_, low);
    base = base_;
  }
  CG_ASSIGN_OR_RETURN(const auto block, LoadBlock(base->blocks.back()));
  std::unique_lock lock(mutex_);
  if (block == nullptr || base_ != base) return false;  // folded meanwhile
  last_known_ = true;
  last_key_ = block->Key(block->count - 1);
  return KeyLess(last_key_, low);
}

void IndexColumn::Put(std::string_view key, uint64_t stamp, bool present) {
  std::unique_lock lock(mutex_);
  // Keys often come in order.
  const bool last = overlay_.empty() || KeyLess(std::prev(overlay_.end())->first, key);
  const auto [it, added] = last ? std::pair(overlay_.try_emplace(overlay_.end(), std::string(key)), true)
                                : overlay_.try_emplace(std::string(key));
  it->second.push_back({stamp, present});
  if (added) {
    overlay_size_.fetch_add(1, std::memory_order_relaxed);
    context_->overlay_bytes->fetch_add(key.size() + kOverlayEntryBytes, std::memory_order_relaxed);
  }
}

void IndexColumn::UndoPut(std::string_view key) {
  std::unique_lock lock(mutex_);
  const auto it = overlay_.find(key);
  if (it == overlay_.end()) return;
  it->second.pop_back();
  if (!it->second.empty()) return;
  overlay_.erase(it);
  overlay_size_.fetch_sub(1, std::memory_order_relaxed);
  context_->overlay_bytes->fetch_sub(key.size() + kOverlayEntryBytes, std::memory_order_relaxed);
}

}  // namespace claimgraph::graph
