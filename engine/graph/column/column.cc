#include "engine/graph/column/column.h"

#include "engine/base/status.h"

namespace claimgraph::graph {

Column::~Column() {
  for (size_t i = 0; i < slots_.size(); ++i) {
    CacheSlot* slot = slots_.Get(i);
    if (slot == nullptr) continue;
    context_->cache->Forget(slot);
    delete slot;
  }
}

absl::StatusOr<ChunkPtr> Column::Base(uint32_t chunk) {
  CacheSlot* slot = slots_.GetOrMake(chunk, [] { return new CacheSlot(); });
  uint32_t epoch;
  if (ChunkPtr found = slot->Get(&epoch); found != nullptr) return found;
  CG_ASSIGN_OR_RETURN(ChunkPtr loaded, LoadChunk(*context_->kv, key_, chunk));
  context_->cache->Install(slot, epoch, loaded);
  return loaded;
}

void Column::DropBases() {
  NoteUndo();
  for (size_t i = 0; i < slots_.size(); ++i) {
    if (CacheSlot* slot = slots_.Get(i); slot != nullptr) context_->cache->Drop(slot);
  }
}

void Column::ReplaceBase(uint32_t chunk, ChunkPtr base) {
  CacheSlot* slot = slots_.GetOrMake(chunk, [] { return new CacheSlot(); });
  context_->cache->Replace(slot, base);
}

}  // namespace claimgraph::graph
