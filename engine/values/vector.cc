#include "engine/values/vector.h"

#include <algorithm>
#include <cstring>

namespace claimgraph {

// Bump memory for strings. Blocks double up to kBlockMax, so that a vector of few strings stays small.
struct Vector::Arena {
  static constexpr size_t kBlockMin = 1024;
  static constexpr size_t kBlockMax = 256 * 1024;

  std::string_view Copy(std::string_view s) {
    if (s.size() > left) Grow(s.size());
    char* at = next;
    if (!s.empty()) std::memcpy(at, s.data(), s.size());
    next += s.size();
    left -= s.size();
    return std::string_view(at, s.size());
  }
  void Grow(size_t bytes) {
    block_bytes = std::min(kBlockMax, std::max(kBlockMin, block_bytes * 2));
    const size_t size = std::max(bytes, block_bytes);
    blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
    next = blocks.back().get();
    left = size;
    total += size;
  }

  std::vector<std::unique_ptr<char[]>> blocks;
  char* next = nullptr;
  size_t left = 0;
  size_t block_bytes = 0;
  size_t total = 0;
};

namespace {

size_t WordsFor(size_t size, VectorKind kind) { return kind == VectorKind::kBool ? (size + 7) / 8 : size; }

VectorKind KindFor(ValueType type) {
  switch (type) {
    case ValueType::kBool:
      return VectorKind::kBool;
    case ValueType::kInt:
      return VectorKind::kInt;
    case ValueType::kFloat:
      return VectorKind::kFloat;
    case ValueType::kString:
      return VectorKind::kString;
    case ValueType::kNode:
      return VectorKind::kNode;
    case ValueType::kRelationship:
      return VectorKind::kRelationship;
    default:
      return VectorKind::kAny;
  }
}

}  // namespace

void Vector::Reset(VectorKind kind) {
  kind_ = kind;
  size_ = 0;
  any_.clear();
  lists_.reset();
  rels_.clear();
  strings_.clear();
  words_.clear();
  validity_.clear();
  owners_.clear();
  arena_.reset();
}

void Vector::Resize(size_t size) {
  switch (kind_) {
    case VectorKind::kAny:
      if (lists_ != nullptr) BoxLists();
      any_.resize(size);
      break;
    case VectorKind::kString:
      strings_.resize(size);
      break;
    case VectorKind::kRelationship:
      rels_.resize(size);
      break;
    default:
      words_.resize(WordsFor(size, kind_));
      break;
  }
  if (!validity_.empty()) {
    validity_.resize((size + 63) / 64, ~uint64_t{0});
    // Bits of an earlier, longer life may linger in the last word.
    for (size_t i = size_; i < size && (i & 63) != 0; ++i) validity_[i >> 6] |= uint64_t{1} << (i & 63);
  }
  size_ = size;
}

void Vector::SetNull(size_t i) {
  if (kind_ == VectorKind::kAny) {
    if (lists_ != nullptr) BoxLists();
    any_[i] = Value();
    return;
  }
  if (validity_.empty()) validity_.assign((size_ + 63) / 64, ~uint64_t{0});
  validity_[i >> 6] &= ~(uint64_t{1} << (i & 63));
}

Value Vector::ValueAt(size_t i) const {
  CG_DCHECK(i < size_);
  if (IsNull(i)) return Value();
  switch (kind_) {
    case VectorKind::kAny:
      return lists_ != nullptr ? lists_->ValueAt(i) : any_[i];
    case VectorKind::kBool:
      return Value::Bool(Data<VectorKind::kBool>()[i] != 0);
    case VectorKind::kInt:
      return Value::Int(Data<VectorKind::kInt>()[i]);
    case VectorKind::kFloat:
      return Value::Float(Data<VectorKind::kFloat>()[i]);
    case VectorKind::kString:
      return Value::String(strings_[i]);
    case VectorKind::kNode:
      return Value::Node(words_[i]);
    case VectorKind::kRelationship:
      return Value::Relationship(rels_[i]);
  }
  return Value();
}

void Vector::Append(const Value& value) {
  Resize(size_ + 1);
  Set(size_ - 1, value);
}

void Vector::Set(size_t i, const Value& value) {
  CG_DCHECK(i < size_);
  if (kind_ != VectorKind::kAny && !value.is_null() && KindFor(value.type()) != kind_) BoxAll();
  if (kind_ == VectorKind::kAny) {
    if (lists_ != nullptr) BoxLists();
    any_[i] = value;
    return;
  }
  if (value.is_null()) {
    SetNull(i);
    return;
  }
  SetValid(i);
  switch (kind_) {
    case VectorKind::kBool:
      Mutable<VectorKind::kBool>()[i] = value.as_bool();
      break;
    case VectorKind::kInt:
      Mutable<VectorKind::kInt>()[i] = value.as_int();
      break;
    case VectorKind::kFloat:
      Mutable<VectorKind::kFloat>()[i] = value.as_float();
      break;
    case VectorKind::kString:
      strings_[i] = Intern(value.as_string());
      break;
    case VectorKind::kNode:
      words_[i] = value.as_node();
      break;
    case VectorKind::kRelationship:
      rels_[i] = value.as_relationship();
      break;
    case VectorKind::kAny:
      break;
  }
}

void Vector::BoxAll() {
  if (kind_ == VectorKind::kAny) return;
  std::vector<Value> boxed(size_);
  for (size_t i = 0; i < size_; ++i) boxed[i] = ValueAt(i);
  Reset(VectorKind::kAny);
  any_ = std::move(boxed);
  size_ = any_.size();
}

bool Vector::Specialize() {
  if (kind_ != VectorKind::kAny) return true;
  if (lists_ != nullptr) return false;
  VectorKind kind = VectorKind::kAny;
  for (const Value& value : any_) {
    if (value.is_null()) continue;
    const VectorKind own = KindFor(value.type());
    if (own == VectorKind::kAny || (kind != VectorKind::kAny && own != kind)) return false;
    kind = own;
  }
  if (kind == VectorKind::kAny) return false;
  const std::vector<Value> boxed = std::move(any_);
  Reset(kind);
  Resize(boxed.size());
  for (size_t i = 0; i < boxed.size(); ++i) Set(i, boxed[i]);
  return true;
}

std::string_view Vector::Intern(std::string_view s) {
  if (arena_ == nullptr) arena_ = std::make_shared<Arena>();
  return arena_->Copy(s);
}

void Vector::RetainOwnersOf(const Vector& other) {
  const auto add = [this](const std::shared_ptr<const void>& owner) {
    if (owner == nullptr) return;
    if (std::find(owners_.begin(), owners_.end(), owner) == owners_.end()) owners_.push_back(owner);
  };
  for (const std::shared_ptr<const void>& owner : other.owners_) add(owner);
  if (other.arena_ != arena_) add(other.arena_);
}

namespace {
template <typename T>
void GatherInto(const T* from, const uint32_t* index, size_t count, T* to) {
  for (size_t i = 0; i < count; ++i) to[i] = from[index[i]];
}
}  // namespace

void Vector::Gather(const uint32_t* index, size_t count, Vector* out) const {
  CG_DCHECK(out != this);
  out->Reset(kind_);
  out->Resize(count);
  switch (kind_) {
    case VectorKind::kAny:
      GatherInto(Data<VectorKind::kAny>(), index, count, out->any_.data());
      return;
    case VectorKind::kBool:
      GatherInto(Data<VectorKind::kBool>(), index, count, out->Mutable<VectorKind::kBool>());
      break;
    case VectorKind::kString:
      GatherInto(strings_.data(), index, count, out->strings_.data());
      out->RetainOwnersOf(*this);
      break;
    case VectorKind::kRelationship:
      GatherInto(rels_.data(), index, count, out->rels_.data());
      break;
    default:
      GatherInto(words_.data(), index, count, out->words_.data());
      break;
  }
  if (!has_nulls()) return;
  for (size_t i = 0; i < count; ++i) {
    if (IsNull(index[i])) out->SetNull(i);
  }
}

size_t Vector::MemoryUsage() const {
  size_t bytes = sizeof(*this) + rels_.capacity() * sizeof(RelationshipRef) +
                 strings_.capacity() * sizeof(std::string_view) +
                 (words_.capacity() + validity_.capacity()) * sizeof(uint64_t) + any_.capacity() * sizeof(Value);
  if (arena_ != nullptr) bytes += arena_->total;
  for (const Value& value : any_) bytes += value.HeapBytes();
  if (lists_ != nullptr) bytes += lists_->MemoryUsage();
  return bytes;
}

void Vector::BoxLists() {
  any_.assign(lists_->Values(), lists_->Values() + size_);
  lists_.reset();
}

void* Vector::MutableBytes() {
  switch (kind_) {
    case VectorKind::kAny:
      if (lists_ != nullptr) BoxLists();
      return any_.data();
    case VectorKind::kString:
      return strings_.data();
    case VectorKind::kRelationship:
      return rels_.data();
    default:
      return words_.data();
  }
}

const void* Vector::Bytes() const {
  if (lists_ != nullptr) return lists_->Values();
  return const_cast<Vector*>(this)->MutableBytes();
}

VectorPtr Column::Flatten(size_t rows) const {
  if (!constant && index == nullptr && vector->size() == rows) return vector;
  auto flat = std::make_shared<Vector>(vector->kind());
  if (!constant && index != nullptr) {
    vector->Gather(index->data(), rows, flat.get());
    return flat;
  }
  RowIndex rows_index(rows, 0);
  if (!constant) {
    for (size_t i = 0; i < rows; ++i) rows_index[i] = static_cast<uint32_t>(i);
  }
  vector->Gather(rows_index.data(), rows, flat.get());
  return flat;
}

Column Column::Constant(const Value& value) {
  auto vector = std::make_shared<Vector>(KindFor(value.type()));
  vector->Append(value);
  return Column{.vector = std::move(vector), .index = nullptr, .constant = true};
}

}  // namespace claimgraph
