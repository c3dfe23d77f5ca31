#include "engine/values/value.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace claimgraph {

// What every shared value begins with. `depth` counts nested lists and maps: 1 for a list of scalars.
struct Value::Heap {
  std::atomic<uint32_t> references{1};
  uint32_t depth = 0;
};

struct Value::Boxes {
  // A string lies behind its header, in one allocation.
  struct StringBox : Heap {
    size_t size = 0;
    const char* data() const { return reinterpret_cast<const char*>(this + 1); }
    char* data() { return reinterpret_cast<char*>(this + 1); }
  };
  template <typename T>
  struct Box : Heap {
    explicit Box(T data) : data(std::move(data)) {}
    T data;
  };
  using ListBox = Box<std::vector<Value>>;
  using MapBox = Box<std::vector<MapEntry>>;

  // A value that was the last to hold `heap`: the caller owns it now.
  struct Orphan {
    ValueType type;
    Heap* heap;
  };

  static bool DropReference(Heap* heap) { return heap->references.fetch_sub(1, std::memory_order_acq_rel) == 1; }

  // Frees what has no children, or whose children are gone.
  static void Free(Orphan orphan) {
    switch (orphan.type) {
      case ValueType::kString:
        static_cast<StringBox*>(orphan.heap)->~StringBox();
        std::free(orphan.heap);
        return;
      case ValueType::kList:
        delete static_cast<ListBox*>(orphan.heap);
        return;
      case ValueType::kMap:
        delete static_cast<MapBox*>(orphan.heap);
        return;
      case ValueType::kRelationship:
        delete static_cast<Box<RelationshipRef>*>(orphan.heap);
        return;
      case ValueType::kPath:
        delete static_cast<Box<PathData>*>(orphan.heap);
        return;
      case ValueType::kDateTime:
        delete static_cast<Box<DateTimeData>*>(orphan.heap);
        return;
      case ValueType::kDuration:
        delete static_cast<Box<DurationData>*>(orphan.heap);
        return;
      default:
        CG_CHECK(false);
    }
  }

  // Takes the reference out of `child`; what nobody else holds is freed, or put on `pending` if it has children.
  static void Detach(Value* child, std::vector<Orphan>* pending) {
    if (!IsHeap(child->type_)) return;
    const Orphan orphan{child->type_, child->bits_.heap};
    child->type_ = ValueType::kNull;
    if (!DropReference(orphan.heap)) return;
    if (orphan.heap->depth > 0) {
      pending->push_back(orphan);
    } else {
      Free(orphan);
    }
  }

  // Frees a tree without recursion: how deep a value nests must not choose how deep our stack grows.
  static void FreeTree(Orphan root) {
    std::vector<Orphan> pending;
    for (Orphan next = root;;) {
      if (next.type == ValueType::kList) {
        for (Value& item : static_cast<ListBox*>(next.heap)->data) Detach(&item, &pending);
      } else {
        for (MapEntry& entry : static_cast<MapBox*>(next.heap)->data) Detach(&entry.second, &pending);
      }
      Free(next);
      if (pending.empty()) return;
      next = pending.back();
      pending.pop_back();
    }
  }
};

void Value::RetainHeap() const { bits_.heap->references.fetch_add(1, std::memory_order_relaxed); }

void Value::Release() {
  if (!Boxes::DropReference(bits_.heap)) return;
  if (bits_.heap->depth > 0) {
    Boxes::FreeTree({type_, bits_.heap});
  } else {
    Boxes::Free({type_, bits_.heap});
  }
}

Value Value::String(std::string_view s) {
  void* memory = std::malloc(sizeof(Boxes::StringBox) + s.size());
  CG_CHECK(memory != nullptr);
  auto* box = new (memory) Boxes::StringBox;
  box->size = s.size();
  if (!s.empty()) std::memcpy(box->data(), s.data(), s.size());
  return Value(ValueType::kString, Bits{.heap = box});
}

Value Value::List(std::vector<Value> items) {
  auto* box = new Boxes::ListBox(std::move(items));
  uint32_t depth = 0;
  for (const Value& item : box->data) depth = std::max(depth, item.depth());
  box->depth = depth + 1;
  return Value(ValueType::kList, Bits{.heap = box});
}

Value Value::Map(std::vector<MapEntry> entries) {
  const auto by_key = [](const MapEntry& a, const MapEntry& b) { return a.first < b.first; };
  const auto same_key = [](const MapEntry& a, const MapEntry& b) { return a.first == b.first; };
  if (!std::is_sorted(entries.begin(), entries.end(), by_key)) {
    std::stable_sort(entries.begin(), entries.end(), by_key);
  }
  if (std::adjacent_find(entries.begin(), entries.end(), same_key) != entries.end()) {
    // Of equal keys the last one written counts, so that is the first one met from behind.
    std::reverse(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end(), same_key), entries.end());
    std::reverse(entries.begin(), entries.end());
  }
  auto* box = new Boxes::MapBox(std::move(entries));
  uint32_t depth = 0;
  for (const MapEntry& entry : box->data) depth = std::max(depth, entry.second.depth());
  box->depth = depth + 1;
  return Value(ValueType::kMap, Bits{.heap = box});
}

Value Value::Relationship(RelationshipRef ref) {
  return Value(ValueType::kRelationship, Bits{.heap = new Boxes::Box<RelationshipRef>(ref)});
}

Value Value::Path(PathData path) {
  CG_DCHECK(path.nodes.size() == path.relationships.size() + 1);
  return Value(ValueType::kPath, Bits{.heap = new Boxes::Box<PathData>(std::move(path))});
}

Value Value::DateTime(DateTimeData data) {
  return Value(ValueType::kDateTime, Bits{.heap = new Boxes::Box<DateTimeData>(std::move(data))});
}

Value Value::Duration(DurationData data) {
  CG_DCHECK(data.nanos >= 0 && data.nanos < 1'000'000'000);
  return Value(ValueType::kDuration, Bits{.heap = new Boxes::Box<DurationData>(data)});
}

uint32_t Value::depth() const { return IsHeap(type_) ? bits_.heap->depth : 0; }

std::string_view Value::as_string() const {
  CG_DCHECK(type_ == ValueType::kString);
  const auto* box = static_cast<const Boxes::StringBox*>(bits_.heap);
  return std::string_view(box->data(), box->size);
}

const std::vector<Value>& Value::as_list() const {
  CG_DCHECK(type_ == ValueType::kList);
  return static_cast<const Boxes::ListBox*>(bits_.heap)->data;
}

const std::vector<MapEntry>& Value::as_map() const {
  CG_DCHECK(type_ == ValueType::kMap);
  return static_cast<const Boxes::MapBox*>(bits_.heap)->data;
}

const Value* Value::FindEntry(std::string_view key) const {
  const std::vector<MapEntry>& entries = as_map();
  const auto at = std::lower_bound(entries.begin(), entries.end(), key,
                                   [](const MapEntry& entry, std::string_view k) { return entry.first < k; });
  return at != entries.end() && at->first == key ? &at->second : nullptr;
}

const RelationshipRef& Value::as_relationship() const {
  CG_DCHECK(type_ == ValueType::kRelationship);
  return static_cast<const Boxes::Box<RelationshipRef>*>(bits_.heap)->data;
}

const PathData& Value::as_path() const {
  CG_DCHECK(type_ == ValueType::kPath);
  return static_cast<const Boxes::Box<PathData>*>(bits_.heap)->data;
}

const DateTimeData& Value::as_datetime() const {
  CG_DCHECK(type_ == ValueType::kDateTime);
  return static_cast<const Boxes::Box<DateTimeData>*>(bits_.heap)->data;
}

const DurationData& Value::as_duration() const {
  CG_DCHECK(type_ == ValueType::kDuration);
  return static_cast<const Boxes::Box<DurationData>*>(bits_.heap)->data;
}

size_t Value::HeapBytes() const {
  if (!IsHeap(type_)) return 0;
  switch (type_) {
    case ValueType::kString:
      return sizeof(Boxes::StringBox) + as_string().size();
    case ValueType::kList: {
      size_t bytes = sizeof(Boxes::ListBox) + as_list().capacity() * sizeof(Value);
      for (const Value& item : as_list()) bytes += item.HeapBytes();
      return bytes;
    }
    case ValueType::kMap: {
      size_t bytes = sizeof(Boxes::MapBox) + as_map().capacity() * sizeof(MapEntry);
      for (const MapEntry& entry : as_map()) bytes += entry.first.capacity() + entry.second.HeapBytes();
      return bytes;
    }
    case ValueType::kPath:
      return sizeof(Boxes::Box<PathData>) + as_path().nodes.capacity() * sizeof(uint64_t) +
             as_path().relationships.capacity() * sizeof(RelationshipRef);
    case ValueType::kRelationship:
      return sizeof(Boxes::Box<RelationshipRef>);
    case ValueType::kDateTime:
      return sizeof(Boxes::Box<DateTimeData>) + as_datetime().zone.capacity();
    default:
      return sizeof(Boxes::Box<DurationData>);
  }
}

std::string_view TypeName(ValueType type) {
  switch (type) {
    case ValueType::kNull:
      return "NULL";
    case ValueType::kBool:
      return "BOOLEAN";
    case ValueType::kInt:
      return "INTEGER";
    case ValueType::kFloat:
      return "FLOAT";
    case ValueType::kString:
      return "STRING";
    case ValueType::kList:
      return "LIST";
    case ValueType::kMap:
      return "MAP";
    case ValueType::kNode:
      return "NODE";
    case ValueType::kRelationship:
      return "RELATIONSHIP";
    case ValueType::kPath:
      return "PATH";
    case ValueType::kDate:
      return "DATE";
    case ValueType::kLocalTime:
      return "LOCAL TIME";
    case ValueType::kTime:
      return "ZONED TIME";
    case ValueType::kLocalDateTime:
      return "LOCAL DATETIME";
    case ValueType::kDateTime:
      return "ZONED DATETIME";
    case ValueType::kDuration:
      return "DURATION";
  }
  return "UNKNOWN";
}

}  // namespace claimgraph
