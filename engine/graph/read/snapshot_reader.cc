// Nodes, labels, evidence, blobs, and the access to one slot that everything else uses.
#include "engine/graph/read/snapshot_reader.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/bitmap_chunk.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/graph/store/blobs.h"

namespace claimgraph::graph {

absl::StatusOr<bool> GraphReader::HasEdges(NodeId node) {
  int64_t degree = 0;
  CG_RETURN_IF_ERROR(Degrees({}, Direction::kBoth, std::span(&node, 1), &degree));
  return degree != 0;
}

std::unique_ptr<GraphReader> SnapshotReader::Fork() const {
  auto fork = std::make_unique<SnapshotReader>(core_, snapshot_);
  fork->set_catalog(catalog_);
  return fork;
}

void SnapshotReader::LimitPins() {
  if (pins_.bytes() > core_->cache.bytes_max() / 4) pins_.Release();
}

uint64_t SnapshotReader::NodeChunkCount() const {
  return (core_->columns.next_node.load(std::memory_order_acquire) + kChunkIds - 1) >> kChunkShift;
}

absl::StatusOr<bool> SnapshotReader::BitAt(ValueColumn* column, uint64_t id) {
  if (column == nullptr || id >= core_->columns.next_node.load(std::memory_order_acquire)) return false;
  const ValueDelta* delta = column->DeltaAt(ChunkOf(id));
  const BitmapChunk* base;
  CG_RETURN_IF_ERROR(pins_.GetAs(column, ChunkOf(id), &base));
  if (delta != nullptr && delta->dirty.Test(SlotOf(id))) {
    const ValueVersion* version = delta->Find(SlotOf(id), stamp_, base->fold_stamp);
    if (version != nullptr) return !version->value.is_null();
  }
  return base->Get(SlotOf(id));
}

absl::StatusOr<Value> SnapshotReader::ValueAt(ValueColumn* column, uint64_t id) {
  if (column == nullptr || id >= kIdLimit) return Value();
  const ValueDelta* delta = column->DeltaAt(ChunkOf(id));
  const PropertyChunk* base;
  CG_RETURN_IF_ERROR(pins_.GetAs(column, ChunkOf(id), &base));
  if (delta != nullptr && delta->dirty.Test(SlotOf(id))) {
    const ValueVersion* version = delta->Find(SlotOf(id), stamp_, base->fold_stamp);
    if (version != nullptr) return version->value;
  }
  return base->ValueAt(SlotOf(id));
}

absl::Status SnapshotReader::ReadList(ListColumn* column, uint64_t id, ListScratch* scratch, ListView* out) {
  *out = ListView();
  if (column == nullptr || id >= kIdLimit) return absl::OkStatus();
  const ListDelta* delta = column->DeltaAt(ChunkOf(id));
  const ListChunk* base;
  CG_RETURN_IF_ERROR(pins_.GetAs(column, ChunkOf(id), &base));
  *out = ListOf(*base, SlotOf(id));
  if (delta != nullptr && delta->dirty.Test(SlotOf(id))) {
    *out = MergeList(*out, delta->Log(SlotOf(id)), stamp_, base->fold_stamp, scratch);
  }
  return absl::OkStatus();
}

absl::Status SnapshotReader::ReadBitmap(ValueColumn* column, uint64_t chunk, ChunkBitmap& out) {
  std::fill_n(out, kBitmapWords, 0);
  if (column == nullptr || chunk >= NodeChunkCount()) return absl::OkStatus();
  const auto number = static_cast<uint32_t>(chunk);
  const ValueDelta* delta = column->DeltaAt(number);
  const BitmapChunk* base;
  CG_RETURN_IF_ERROR(pins_.GetAs(column, number, &base));
  std::copy_n(base->words, kBitmapWords, out);
  if (delta == nullptr) return absl::OkStatus();
  for (size_t w = 0; w < kBitmapWords; ++w) {
    for (uint64_t dirty = delta->dirty.Word(w); dirty != 0; dirty &= dirty - 1) {
      const int bit = std::countr_zero(dirty);
      const ValueVersion* version = delta->Find(static_cast<uint32_t>(w * 64 + bit), stamp_, base->fold_stamp);
      if (version == nullptr) continue;
      const uint64_t mask = uint64_t{1} << bit;
      out[w] = version->value.is_null() ? out[w] & ~mask : out[w] | mask;
    }
  }
  return absl::OkStatus();
}

absl::Status SnapshotReader::ReadNodes(uint64_t chunk, ChunkBitmap& out) {
  LimitPins();
  return ReadBitmap(&core_->columns.exists, chunk, out);
}

absl::Status SnapshotReader::ReadLabel(LabelId label, uint64_t chunk, ChunkBitmap& out) {
  LimitPins();
  return ReadBitmap(core_->columns.Label(label), chunk, out);
}

absl::Status SnapshotReader::HasBits(ValueColumn* column, std::span<const NodeId> nodes, uint8_t* out) {
  LimitPins();
  std::fill_n(out, nodes.size(), uint8_t{0});
  if (column == nullptr) return absl::OkStatus();
  const uint64_t end = core_->columns.next_node.load(std::memory_order_acquire);
  uint32_t held = UINT32_MAX;  // the chunk that `base` is
  const BitmapChunk* base = nullptr;
  const ValueDelta* delta = nullptr;
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i] >= end) continue;
    if (const uint32_t chunk = ChunkOf(nodes[i]); chunk != held) {
      delta = column->DeltaAt(chunk);
      CG_RETURN_IF_ERROR(pins_.GetAs(column, chunk, &base));
      held = chunk;
    }
    const uint32_t slot = SlotOf(nodes[i]);
    out[i] = base->Get(slot) ? 1 : 0;
    if (delta == nullptr || !delta->dirty.Test(slot)) continue;
    const ValueVersion* version = delta->Find(slot, stamp_, base->fold_stamp);
    if (version != nullptr) out[i] = version->value.is_null() ? 0 : 1;
  }
  return absl::OkStatus();
}

absl::Status SnapshotReader::HasLabel(LabelId label, std::span<const NodeId> nodes, uint8_t* out) {
  return HasBits(core_->columns.Label(label), nodes, out);
}

absl::Status SnapshotReader::NodesExist(std::span<const NodeId> nodes, uint8_t* out) {
  return HasBits(&core_->columns.exists, nodes, out);
}

absl::StatusOr<std::vector<LabelId>> SnapshotReader::LabelsOf(NodeId node) {
  LimitPins();
  std::vector<LabelId> out;
  for (uint32_t label = 0; label < core_->columns.label_count(); ++label) {
    CG_ASSIGN_OR_RETURN(const bool has, BitAt(core_->columns.Label(LabelId{label}), node));
    if (has) out.push_back(LabelId{label});
  }
  return out;
}

absl::Status SnapshotReader::Evidence(ElementKind kind, std::span<const uint64_t> ids, EvidenceLists* out) {
  LimitPins();
  out->offsets.assign(1, 0);
  out->claims.clear();
  for (const uint64_t id : ids) {
    const bool node = kind == ElementKind::kNode;
    ListColumn* column = core_->columns.Evidence(node ? kNodeSpace : EdgeSpace(EdgeType(id)));
    ListView list;
    CG_RETURN_IF_ERROR(ReadList(column, node ? id : EdgeNumber(id), &scratch_, &list));
    out->claims.insert(out->claims.end(), list.firsts, list.firsts + list.size);
    out->offsets.push_back(static_cast<uint32_t>(out->claims.size()));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<ElementRef>> SnapshotReader::EvidencedElements(NodeId claim) {
  LimitPins();
  ListView list;
  CG_RETURN_IF_ERROR(ReadList(&core_->columns.evidenced, claim, &scratch_, &list));
  std::vector<ElementRef> out;
  for (uint32_t i = 0; i < list.size; ++i) {
    if (list.firsts[i] == kNodeSpace) {
      out.push_back({ElementKind::kNode, list.SecondAt(i)});
    } else {
      out.push_back({ElementKind::kRelationship, MakeEdgeId(TypeId{list.firsts[i] - 1}, list.SecondAt(i))});
    }
  }
  return out;
}

absl::StatusOr<std::optional<std::string>> SnapshotReader::ReadBlob(std::string_view family, std::string_view id) {
  return GetBlob(*core_->kv, family, id, stamp_);
}

}  // namespace claimgraph::graph
