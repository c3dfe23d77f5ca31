#include "engine/graph/read/list_cursor.h"

#include "engine/base/status.h"

namespace claimgraph::graph {

absl::Status ListCursor::Load(uint64_t chunk) {
  const uint64_t chunks = (core_->columns.next_node.load(std::memory_order_acquire) + kChunkIds - 1) >> kChunkShift;
  if (column_ == nullptr || chunk >= chunks) return absl::OkStatus();
  Loaded loaded{chunk, nullptr, nullptr};
  const ListDelta* delta = column_->DeltaAt(static_cast<uint32_t>(chunk));
  CG_ASSIGN_OR_RETURN(loaded.base, column_->Base(static_cast<uint32_t>(chunk)));
  const auto& base = static_cast<const ListChunk&>(*loaded.base);
  if (delta != nullptr) {
    // What this snapshot must see was marked before it began, so a copy of the marks is enough.
    loaded.dirty = std::make_unique<DirtyCopy>();
    for (size_t w = 0; w < loaded.dirty->size(); ++w) (*loaded.dirty)[w] = delta->dirty.Word(w);
  }
  if (chunk >= views_.size()) views_.resize(chunk + 1);
  views_[chunk] = {base.offsets, base.firsts, base.seconds, base.first_second,
                   loaded.dirty != nullptr ? loaded.dirty->data() : nullptr};
  loaded_.push_back(std::move(loaded));
  return absl::OkStatus();
}

absl::Status ListCursor::ListChanged(NodeId node, AdjacencyList* out) {
  const ListDelta* delta = column_->DeltaAt(ChunkOf(node));
  const AdjacencyView& view = views_[node >> kChunkShift];
  const uint32_t slot = SlotOf(node);
  const uint32_t begin = view.offsets[slot];
  ListView list;
  list.firsts = view.neighbours + begin;
  list.seconds = view.edge_numbers != nullptr ? view.edge_numbers + begin : nullptr;
  list.first_second = view.first_edge + begin;
  list.size = view.offsets[slot + 1] - begin;
  uint64_t fold_stamp = 0;
  for (auto it = loaded_.rbegin(); it != loaded_.rend(); ++it) {
    if (it->chunk == node >> kChunkShift) {
      fold_stamp = it->base->fold_stamp;
      break;
    }
  }
  if (delta != nullptr) {
    merged_.emplace_back();
    list = MergeList(list, delta->Log(slot), stamp_, fold_stamp, &merged_.back());
  }
  *out = {list.firsts, list.seconds, list.first_second, list.size};
  return absl::OkStatus();
}

void ListCursor::Release() {
  for (const Loaded& loaded : loaded_) views_[loaded.chunk] = AdjacencyView();
  loaded_.clear();
  merged_.clear();
}

}  // namespace claimgraph::graph
