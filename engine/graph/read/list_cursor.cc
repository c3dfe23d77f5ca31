#include "engine/graph/read/list_cursor.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::graph {

absl::Status AdjacencyCursor::LoadAndHold(uint64_t chunk, const AdjacencyView** out) {
  static constexpr uint32_t kNoLists[kChunkIds + 1] = {};
  static constexpr AdjacencyView kNoView{.offsets = kNoLists};
  AdjacencyView view;
  CG_RETURN_IF_ERROR(Load(chunk, &view));
  if (view.offsets == nullptr) {
    *out = &kNoView;
    return absl::OkStatus();
  }
  while (views_[chunk & mask_].chunk != kNoChunk) {
    std::vector<HeldView> grown(2 * (size_t{mask_} + 1));
    for (uint32_t i = 0; i <= mask_; ++i) {
      if (views_[i].chunk != kNoChunk) grown[views_[i].chunk & (grown.size() - 1)] = views_[i];
    }
    many_ = std::move(grown);
    views_ = many_.data();
    mask_ = static_cast<uint32_t>(many_.size() - 1);
  }
  HeldView& held = views_[chunk & mask_];
  held = {chunk, view};
  *out = &held.view;
  return absl::OkStatus();
}

absl::Status ListCursor::Load(uint64_t chunk, AdjacencyView* view) {
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
  *view = {base.offsets, base.firsts, base.seconds, base.first_second,
           loaded.dirty != nullptr ? loaded.dirty->data() : nullptr};
  loaded_.push_back(std::move(loaded));
  return absl::OkStatus();
}

bool ListCursor::MayLoop(uint64_t chunk) {
  const auto loaded =
      std::find_if(loaded_.rbegin(), loaded_.rend(), [chunk](const Loaded& l) { return l.chunk == chunk; });
  return loaded != loaded_.rend() && static_cast<const ListChunk&>(*loaded->base).HasOwnId(chunk * kChunkIds);
}

absl::Status ListCursor::ListChanged(NodeId node, const AdjacencyView& view, AdjacencyList* out) {
  const ListDelta* delta = column_->DeltaAt(ChunkOf(node));
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
  ForgetViews();
  loaded_.clear();
  merged_.clear();
}

}  // namespace claimgraph::graph
