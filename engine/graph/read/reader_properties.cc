// Properties: typed gathering from chunks, with changed slots laid over.
#include <algorithm>
#include <array>

#include "engine/base/status.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/graph/read/snapshot_reader.h"

namespace claimgraph::graph {
namespace {

VectorKind KindOfEncoding(PropertyEncoding encoding) {
  switch (encoding) {
    case PropertyEncoding::kBool:
      return VectorKind::kBool;
    case PropertyEncoding::kInt:
      return VectorKind::kInt;
    case PropertyEncoding::kFloat:
      return VectorKind::kFloat;
    case PropertyEncoding::kDictionary:
    case PropertyEncoding::kString:
      return VectorKind::kString;
    default:  // nothing, mixed, and what is never in memory
      break;
  }
  return VectorKind::kAny;
}

VectorKind KindOfValue(const Value& value) {
  switch (value.type()) {
    case ValueType::kBool:
      return VectorKind::kBool;
    case ValueType::kInt:
      return VectorKind::kInt;
    case ValueType::kFloat:
      return VectorKind::kFloat;
    case ValueType::kString:
      return VectorKind::kString;
    default:
      return VectorKind::kAny;
  }
}

// Fills a vector whose kind is settled by the first value that comes. Rows not written are null.
class VectorFiller {
 public:
  VectorFiller(Vector* out, size_t size) : out_(out), size_(size) { out_->Reset(VectorKind::kAny); }

  // Rows [begin, end) of `ids` lie in `chunk`.
  void FillRun(std::span<const uint64_t> ids, size_t begin, size_t end, const ChunkPtr& pinned) {
    const auto& chunk = static_cast<const PropertyChunk&>(*pinned);
    if (chunk.header.encoding == PropertyEncoding::kNone) return SetNulls(begin, end);
    Settle(KindOfEncoding(chunk.header.encoding));
    if (out_->kind() != KindOfEncoding(chunk.header.encoding) || out_->kind() == VectorKind::kAny) {
      out_->BoxAll();
      for (size_t i = begin; i < end; ++i) out_->Set(i, chunk.ValueAt(SlotOf(ids[i])));
      return;
    }
    switch (out_->kind()) {
      case VectorKind::kBool:
        return Fill(out_->Mutable<VectorKind::kBool>(), ids, begin, end, chunk,
                    [&](uint32_t slot) { return static_cast<uint8_t>(chunk.BoolAt(slot)); });
      case VectorKind::kInt:
        return FillInts(ids, begin, end, chunk);
      case VectorKind::kFloat:
        return Fill(out_->Mutable<VectorKind::kFloat>(), ids, begin, end, chunk,
                    [&](uint32_t slot) { return chunk.FloatAt(slot); });
      default:
        Retain(ids[begin] >> kChunkShift, pinned);
        return Fill(out_->Mutable<VectorKind::kString>(), ids, begin, end, chunk,
                    [&](uint32_t slot) { return chunk.StringAt(slot); });
    }
  }

  void SetNulls(size_t begin, size_t end) {
    if (!settled_) return;  // rows before the kind is settled are null already
    for (size_t i = begin; i < end; ++i) out_->SetNull(i);
  }

  void Set(size_t row, const Value& value) {
    if (!value.is_null()) Settle(KindOfValue(value));
    if (!settled_) return;
    out_->SetValid(row);
    out_->Set(row, value);
  }

  // The first `rows` rows have been dealt with: they are null as long as no kind is settled.
  void Passed(size_t rows) {
    if (!settled_) nulls_before_ = rows;
  }
  void Finish() {
    if (!settled_) Settle(VectorKind::kAny);
  }

 private:
  // Keeps a chunk that strings point into, once while it comes again and again: ends of relationships jump between few.
  void Retain(uint64_t number, const ChunkPtr& pinned) {
    const void*& retained = retained_[number % retained_.size()];
    if (retained == pinned.get()) return;
    retained = pinned.get();
    out_->Retain(pinned);
  }

  // Earlier rows become null in the new kind.
  void Settle(VectorKind kind) {
    if (settled_) return;
    settled_ = true;
    out_->Reset(kind);
    out_->Resize(size_);
    if (kind == VectorKind::kAny) return;
    for (size_t i = 0; i < nulls_before_; ++i) out_->SetNull(i);
  }

  // Whether ids [begin, end) follow one upon the other, as those of a scan do, and all have values.
  static bool IsDense(std::span<const uint64_t> ids, size_t begin, size_t end, const PropertyChunk& chunk) {
    const uint64_t first = ids[begin];
    if (chunk.validity != nullptr || ids[end - 1] - first != end - 1 - begin) return false;
    if (SlotOf(ids[end - 1]) >= chunk.header.rows) return false;
    bool dense = true;
    for (size_t i = begin; i < end; ++i) dense &= ids[i] - first == i - begin;
    return dense;
  }

  template <typename T, typename At>
  void Fill(T* to, std::span<const uint64_t> ids, size_t begin, size_t end, const PropertyChunk& chunk, At at) {
    if (IsDense(ids, begin, end, chunk)) {
      const uint32_t first = SlotOf(ids[begin]);
      for (size_t i = 0; i < end - begin; ++i) to[begin + i] = at(first + static_cast<uint32_t>(i));
      return;
    }
    for (size_t i = begin; i < end; ++i) {
      const uint32_t slot = SlotOf(ids[i]);
      if (chunk.Has(slot)) [[likely]] {
        to[i] = at(slot);
      } else {
        out_->SetNull(i);
      }
    }
  }

  void FillInts(std::span<const uint64_t> ids, size_t begin, size_t end, const PropertyChunk& chunk) {
    int64_t* to = out_->Mutable<VectorKind::kInt>();
    const auto base = static_cast<uint64_t>(chunk.header.int_base);
    const char* data = chunk.data;
    switch (chunk.header.width) {
      case 1:
        return Fill(to, ids, begin, end, chunk,
                    [=](uint32_t s) { return static_cast<int64_t>(base + static_cast<uint8_t>(data[s])); });
      case 2:
        return Fill(to, ids, begin, end, chunk, [=](uint32_t s) {
          return static_cast<int64_t>(base + storage::LoadFixed<uint16_t>(data + size_t{s} * 2));
        });
      case 4:
        return Fill(to, ids, begin, end, chunk, [=](uint32_t s) {
          return static_cast<int64_t>(base + storage::LoadFixed<uint32_t>(data + size_t{s} * 4));
        });
      default:
        return Fill(to, ids, begin, end, chunk, [&](uint32_t s) { return chunk.IntAt(s); });
    }
  }

  Vector* const out_;
  const size_t size_;
  size_t nulls_before_ = 0;
  bool settled_ = false;
  std::array<const void*, 16> retained_{};  // kept by the vector
};

}  // namespace

ValueColumn* SnapshotReader::PropertyColumn(ElementKind kind, KeyId key, uint64_t id) const {
  if (kind == ElementKind::kNode) {
    return id < core_->columns.next_node.load(std::memory_order_acquire) ? core_->columns.NodeProperty(key) : nullptr;
  }
  const TypeColumns* type = core_->columns.Type(EdgeType(id));
  if (type == nullptr || EdgeNumber(id) >= type->next_number.load(std::memory_order_acquire)) return nullptr;
  return type->properties.Get(key.value);
}

absl::Status SnapshotReader::Gather(ElementKind kind, KeyId key, std::span<const uint64_t> ids, Vector* out) {
  LimitPins();
  VectorFiller filler(out, ids.size());
  // Nodes have one column for each key; it is looked for once.
  const bool nodes = kind == ElementKind::kNode;
  const uint64_t next_node = core_->columns.next_node.load(std::memory_order_acquire);
  ValueColumn* const node_column = nodes ? core_->columns.NodeProperty(key) : nullptr;
  size_t begin = 0;
  while (begin < ids.size()) {
    // A run: ids of one chunk of one column.
    const uint64_t run = ids[begin] >> kChunkShift;
    size_t end = begin + 1;
    while (end < ids.size() && ids[end] >> kChunkShift == run) ++end;
    ValueColumn* column = !nodes                  ? PropertyColumn(kind, key, ids[begin])
                          : ids[begin] < next_node ? node_column
                                                   : nullptr;
    filler.Passed(begin);
    if (column == nullptr) {
      filler.SetNulls(begin, end);
      begin = end;
      continue;
    }
    const uint32_t chunk = ChunkOf(nodes ? ids[begin] : EdgeNumber(ids[begin]));
    const ValueDelta* delta = column->DeltaAt(chunk);
    const ChunkPtr* base;
    CG_RETURN_IF_ERROR(pins_.Get(column, chunk, &base));
    filler.FillRun(ids, begin, end, *base);
    filler.Passed(end);
    for (size_t i = begin; delta != nullptr && i < end; ++i) {
      if (!delta->dirty.Test(SlotOf(ids[i]))) continue;
      const ValueVersion* version = delta->Find(SlotOf(ids[i]), stamp_, (*base)->fold_stamp);
      if (version != nullptr) filler.Set(i, version->value);
    }
    begin = end;
  }
  filler.Finish();
  return absl::OkStatus();
}

absl::StatusOr<Value> SnapshotReader::Property(ElementKind kind, KeyId key, uint64_t id) {
  LimitPins();
  return ValueAt(PropertyColumn(kind, key, id), kind == ElementKind::kNode ? id : EdgeNumber(id));
}

absl::StatusOr<std::vector<std::pair<KeyId, Value>>> SnapshotReader::Properties(ElementKind kind, uint64_t id) {
  LimitPins();
  std::vector<std::pair<KeyId, Value>> out;
  const TypeColumns* type = kind == ElementKind::kNode ? nullptr : core_->columns.Type(EdgeType(id));
  const size_t keys = kind == ElementKind::kNode ? core_->columns.key_count()
                      : type != nullptr          ? type->properties.size()
                                                 : 0;
  for (uint32_t key = 0; key < keys; ++key) {
    CG_ASSIGN_OR_RETURN(Value value, Property(kind, KeyId{key}, id));
    if (!value.is_null()) out.emplace_back(KeyId{key}, std::move(value));
  }
  return out;
}

}  // namespace claimgraph::graph
