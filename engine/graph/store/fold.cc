#include "engine/graph/store/fold.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/graph/format/bitmap_chunk.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/graph/format/list_chunk.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/graph/store/packed_ends.h"

namespace claimgraph::graph {
namespace {

constexpr size_t kBatchBytes = size_t{4} << 20;

bool ChangedUpTo(const ValueDelta& delta, uint64_t stamp, uint64_t fold_stamp) {
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    if (delta.dirty.Test(slot) && delta.Find(slot, stamp, fold_stamp) != nullptr) return true;
  }
  return false;
}

bool ChangedUpTo(const ListDelta& delta, uint64_t stamp, uint64_t fold_stamp) {
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    const ListLog* log = delta.dirty.Test(slot) ? delta.Log(slot) : nullptr;
    const uint32_t count = log != nullptr ? log->count.load(std::memory_order_acquire) : 0;
    for (uint32_t i = 0; i < count; ++i) {
      const uint64_t changed = StampOf(log->changes[i].stamp_flags.load(std::memory_order_relaxed));
      if (changed > fold_stamp && changed <= stamp) return true;
    }
  }
  return false;
}

int64_t ListsIn(const ListArrays& arrays) {
  int64_t count = 0;
  for (size_t i = 0; i < kChunkIds; ++i) count += arrays.offsets[i + 1] != arrays.offsets[i];
  return count;
}

int64_t ListsIn(const ListChunk& chunk) {
  int64_t count = 0;
  for (size_t i = 0; i < kChunkIds; ++i) count += chunk.offsets[i + 1] != chunk.offsets[i];
  return count;
}

// Bounds only widen: they are estimates.
void WidenBounds(Column* column, const PropertyHeader& header) {
  if (header.has_bounds == 0) return;
  const bool had = column->has_bounds.load();
  column->number_min = had ? std::min(column->number_min.load(), header.number_min) : header.number_min;
  column->number_max = had ? std::max(column->number_max.load(), header.number_max) : header.number_max;
  column->has_bounds = true;
}

}  // namespace

absl::Status Folder::Run(uint64_t stamp, storage::WriteBatch* cleanup) {
  stamp_ = stamp;
  reader_ = std::make_unique<SnapshotReader>(core_->shared_from_this(),
                                             core_->snapshots.BeginAt(stamp, core_->snapshots.catalog()));
  absl::Status status;
  core_->columns.ForEach(
      [&](ValueColumn* column) {
        for (uint32_t c = 0; status.ok() && c < column->delta_size(); ++c) status = FoldValues(column, c);
      },
      [&](ListColumn* column) {
        for (uint32_t c = 0; status.ok() && c < column->delta_size(); ++c) status = FoldLists(column, c);
      });
  if (status.ok()) status = WriteOut();
  if (status.ok()) status = FoldIndexes(cleanup);
  reader_.reset();
  batch_.Clear();
  written_.clear();
  return status;
}

void Folder::Finish() {
  untrimmed_ = true;
  trim_stamp_ = stamp_;
  trim_epoch_ = core_->snapshots.CurrentEpoch();
}

absl::Status Folder::FoldValues(ValueColumn* column, uint32_t chunk) {
  const ValueDelta* delta = column->DeltaAt(chunk);
  if (delta == nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const ChunkPtr base, column->Base(chunk));
  if (!ChangedUpTo(*delta, stamp_, base->fold_stamp)) return absl::OkStatus();
  std::string payload;
  switch (base->kind) {
    case ChunkKind::kBitmap:
      payload = EncodeBitmap(*delta, *base);
      break;
    case ChunkKind::kEnds: {
      CG_ASSIGN_OR_RETURN(payload, EncodeEnds(column, chunk, *delta, *base));
      break;
    }
    default:
      payload = EncodeProperty(column, *delta, *base);
      break;
  }
  return Put(column, chunk, *base, std::move(payload));
}

std::string Folder::EncodeBitmap(const ValueDelta& delta, const Chunk& base) {
  uint64_t words[BitmapChunk::kWords];
  std::copy_n(static_cast<const BitmapChunk&>(base).words, BitmapChunk::kWords, words);
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    const ValueVersion* version = delta.dirty.Test(slot) ? delta.Find(slot, stamp_, base.fold_stamp) : nullptr;
    if (version == nullptr) continue;
    const uint64_t mask = uint64_t{1} << (slot & 63);
    words[slot >> 6] = version->value.is_null() ? words[slot >> 6] & ~mask : words[slot >> 6] | mask;
  }
  return BitmapChunk::Encode(words);
}

std::string Folder::EncodeProperty(ValueColumn* column, const ValueDelta& delta, const Chunk& base) {
  const auto& chunk = static_cast<const PropertyChunk&>(base);
  std::vector<Value> values(kChunkIds);
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    const ValueVersion* version = delta.dirty.Test(slot) ? delta.Find(slot, stamp_, base.fold_stamp) : nullptr;
    values[slot] = version != nullptr ? version->value : chunk.ValueAt(slot);
  }
  std::string payload = PropertyChunk::Encode(values);
  const auto header = storage::LoadFixed<PropertyHeader>(payload.data());
  column->non_null += static_cast<int64_t>(header.non_null) - static_cast<int64_t>(chunk.header.non_null);
  WidenBounds(column, header);
  return payload;
}

absl::StatusOr<std::string> Folder::EncodeEnds(ValueColumn* column, uint32_t chunk, const ValueDelta& delta,
                                               const Chunk& base) {
  const auto& ends = static_cast<const EndsChunk&>(base);
  std::vector<uint32_t> sources(ends.sources);
  std::vector<uint32_t> targets(ends.targets);
  sources.resize(kChunkIds, EndsChunk::kNone);
  targets.resize(kChunkIds, 0);
  const TypeId type{static_cast<uint32_t>(column->key().id)};
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    const ValueVersion* version = delta.dirty.Test(slot) ? delta.Find(slot, stamp_, base.fold_stamp) : nullptr;
    if (version == nullptr) {
      if (!ends.targets.empty() || sources[slot] == EndsChunk::kNone) continue;
      const uint64_t number = (uint64_t{chunk} << kChunkShift) + slot;
      CG_ASSIGN_OR_RETURN(const auto found, reader_->FindEdge(MakeEdgeId(type, number)));
      if (found) targets[slot] = static_cast<uint32_t>(found->target);
      continue;
    }
    const bool gone = version->value.is_null();
    sources[slot] = gone ? EndsChunk::kNone : static_cast<uint32_t>(PackedSource(version->value));
    targets[slot] = gone ? 0 : static_cast<uint32_t>(PackedTarget(version->value));
  }
  while (!sources.empty() && sources.back() == EndsChunk::kNone) {
    sources.pop_back();
    targets.pop_back();
  }
  return EndsChunk::Encode(sources, targets);
}

absl::Status Folder::FoldLists(ListColumn* column, uint32_t chunk) {
  const ListDelta* delta = column->DeltaAt(chunk);
  if (delta == nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const ChunkPtr pinned, column->Base(chunk));
  const auto& base = static_cast<const ListChunk&>(*pinned);
  if (!ChangedUpTo(*delta, stamp_, base.fold_stamp)) return absl::OkStatus();
  ListArrays arrays;
  arrays.offsets.reserve(kChunkIds + 1);
  arrays.offsets.push_back(0);
  for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
    ListView list = ListOf(base, slot);
    if (delta->dirty.Test(slot)) list = MergeList(list, delta->Log(slot), stamp_, base.fold_stamp, &scratch_);
    arrays.firsts.insert(arrays.firsts.end(), list.firsts, list.firsts + list.size);
    for (uint32_t i = 0; i < list.size; ++i) arrays.seconds.push_back(list.SecondAt(i));
    arrays.offsets.push_back(static_cast<uint32_t>(arrays.firsts.size()));
  }
  column->non_null += ListsIn(arrays) - ListsIn(base);
  return Put(column, chunk, base, ListChunk::Encode(arrays));
}

absl::Status Folder::Put(Column* column, uint32_t chunk, const Chunk& base, std::string payload) {
  const uint16_t pieces = PutChunk(column->key(), chunk, base.kind, stamp_, payload, base.pieces, &batch_);
  written_.push_back({column, chunk, pieces, std::move(payload)});
  return batch_.bytes() > kBatchBytes ? WriteOut() : absl::OkStatus();
}

ChunkPtr Folder::Parse(const Written& written, uint64_t stamp) {
  std::shared_ptr<Chunk> chunk;
  AlignedBytes payload(written.payload);
  switch (KindOf(written.column->key().family)) {
    case ChunkKind::kBitmap:
      chunk = BitmapChunk::Parse(std::move(payload));
      break;
    case ChunkKind::kProperty:
      chunk = PropertyChunk::Parse(std::move(payload));
      break;
    case ChunkKind::kEnds:
      chunk = EndsChunk::Parse(std::move(payload));
      break;
    default:
      chunk = ListChunk::Parse(std::move(payload));
      break;
  }
  CG_CHECK(chunk != nullptr);  // we wrote it
  chunk->fold_stamp = stamp;
  chunk->pieces = written.pieces;
  return chunk;
}

absl::Status Folder::WriteOut() {
  if (batch_.empty()) return absl::OkStatus();
  CG_RETURN_IF_ERROR(core_->kv->Write(batch_, storage::KvStore::Sync::kNo));
  for (const Written& written : written_) {
    written.column->ReplaceBase(written.chunk, Parse(written, stamp_));
  }
  batch_.Clear();
  written_.clear();
  return absl::OkStatus();
}

absl::Status Folder::FoldIndexes(storage::WriteBatch* cleanup) {
  for (uint32_t i = 0; i < core_->columns.index_count(); ++i) {
    IndexColumn* index = core_->columns.Index(IndexId{i});
    if (index == nullptr) continue;
    batch_.Clear();
    CG_ASSIGN_OR_RETURN(const auto folded, index->Fold(stamp_, &batch_));
    if (!batch_.empty()) CG_RETURN_IF_ERROR(core_->kv->Write(batch_, storage::KvStore::Sync::kNo));
    index->FinishFold(folded, cleanup);
  }
  batch_.Clear();
  return absl::OkStatus();
}

void Folder::Trim() {
  if (!untrimmed_ || !core_->snapshots.AllBegunAfter(trim_epoch_)) return;
  const auto trim = [&](auto* column) {
    for (uint32_t c = 0; c < column->delta_size(); ++c) {
      const auto* delta = column->DeltaAt(c);
      if (delta == nullptr) continue;
      core_->snapshots.Retire(column->ReplaceDelta(c, delta->CopyAfter(trim_stamp_)));
    }
  };
  core_->columns.ForEach([&](ValueColumn* column) { trim(column); }, [&](ListColumn* column) { trim(column); });
  untrimmed_ = false;
}

}  // namespace claimgraph::graph
