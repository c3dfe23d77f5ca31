// Typed vectors: the columns that flow through the executor.
//
// A Vector holds up to a batch of values of one physical kind, with a validity bitmap for null. Mixed columns are
// kAny: an array of Value. A Column is a view of a shared Vector, optionally through an index: expanding or
// filtering a batch composes indexes and copies no values (late materialisation).
//
// Vectors are built by one thread and immutable once shared. String vectors hold views; whoever fills one makes
// them point into memory that the vector keeps alive (its own arena, or Retain()ed chunk pins).
#ifndef CLAIMGRAPH_ENGINE_VALUES_VECTOR_H_
#define CLAIMGRAPH_ENGINE_VALUES_VECTOR_H_

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/check.h"
#include "engine/values/relationship_lists.h"
#include "engine/values/value.h"

namespace claimgraph {

inline constexpr uint32_t kBatchRows = 2048;

enum class VectorKind : uint8_t { kAny, kBool, kInt, kFloat, kString, kNode, kRelationship };

// Physical element type of each kind.
template <VectorKind kKind>
struct VectorElement;
template <>
struct VectorElement<VectorKind::kAny> {
  using type = Value;
};
template <>
struct VectorElement<VectorKind::kBool> {
  using type = uint8_t;
};
template <>
struct VectorElement<VectorKind::kInt> {
  using type = int64_t;
};
template <>
struct VectorElement<VectorKind::kFloat> {
  using type = double;
};
template <>
struct VectorElement<VectorKind::kString> {
  using type = std::string_view;
};
template <>
struct VectorElement<VectorKind::kNode> {
  using type = uint64_t;
};
template <>
struct VectorElement<VectorKind::kRelationship> {
  using type = RelationshipRef;
};

class Vector {
 public:
  explicit Vector(VectorKind kind = VectorKind::kAny) : kind_(kind) {}
  // Of kAny. The lists become Values only where Values are read, or when the vector is changed.
  explicit Vector(std::shared_ptr<const RelationshipLists> lists)
      : kind_(VectorKind::kAny), size_(lists->size()), lists_(std::move(lists)) {}
  Vector(Vector&&) = default;
  Vector& operator=(Vector&&) = default;

  VectorKind kind() const { return kind_; }
  size_t size() const { return size_; }

  // Empties the vector and makes it of `kind`; keeps its memory.
  void Reset(VectorKind kind);
  // Sets the size. New elements of kAny are null; of other kinds are valid and unspecified until written.
  void Resize(size_t size);

  template <VectorKind kKind>
  typename VectorElement<kKind>::type* Mutable() {
    CG_DCHECK(kind_ == kKind);
    return reinterpret_cast<typename VectorElement<kKind>::type*>(MutableBytes());
  }
  template <VectorKind kKind>
  const typename VectorElement<kKind>::type* Data() const {
    CG_DCHECK(kind_ == kKind);
    return reinterpret_cast<const typename VectorElement<kKind>::type*>(Bytes());
  }

  // Nulls. Typed kinds use a bitmap that exists only once something is null; kAny uses null Values.
  bool has_nulls() const { return !validity_.empty(); }  // typed kinds only; conservative
  bool IsNull(size_t i) const {
    if (kind_ == VectorKind::kAny) return lists_ == nullptr && any_[i].is_null();
    return !validity_.empty() && ((validity_[i >> 6] >> (i & 63)) & 1) == 0;
  }
  void SetNull(size_t i);
  void SetValid(size_t i) {
    if (!validity_.empty()) validity_[i >> 6] |= uint64_t{1} << (i & 63);
  }

  // The elements, where all are lists of relationships that nobody has changed; else nullptr.
  const RelationshipLists* relationship_lists() const { return lists_.get(); }

  // Boxes element i.
  Value ValueAt(size_t i) const;
  // Appends a value, turning the vector into kAny when it does not fit its kind. Not for hot paths.
  void Append(const Value& value);
  // Stores `value` at i, converting to kAny where it does not fit. Not for hot paths.
  void Set(size_t i, const Value& value);
  // Turns a typed vector into kAny, in place.
  void BoxAll();
  // Turns a kAny vector into a typed one, in place, where all its values are of one such type. False (and
  // unchanged) where they are not, or where all are null.
  bool Specialize();

  // Copies `s` into memory the vector owns.
  std::string_view Intern(std::string_view s);
  // Keeps `owner` alive as long as this vector: memory that string views point into.
  void Retain(std::shared_ptr<const void> owner) { owners_.push_back(std::move(owner)); }
  void RetainOwnersOf(const Vector& other);

  // out[i] = this[index[i]], same kind. Strings share owners.
  void Gather(const uint32_t* index, size_t count, Vector* out) const;

  // Approximate bytes held, for memory accounting.
  size_t MemoryUsage() const;

 private:
  struct Arena;
  // Turns lists_ into Values.
  void BoxLists();
  void* MutableBytes();
  const void* Bytes() const;

  VectorKind kind_;
  size_t size_ = 0;
  std::vector<Value> any_;             // kAny; empty while lists_ holds the elements
  std::shared_ptr<const RelationshipLists> lists_;
  std::vector<RelationshipRef> rels_;  // kRelationship
  std::vector<std::string_view> strings_;
  std::vector<uint64_t> words_;  // kBool (one byte each), kInt, kFloat, kNode
  std::vector<uint64_t> validity_;
  std::vector<std::shared_ptr<const void>> owners_;
  std::shared_ptr<Arena> arena_;
};

using VectorPtr = std::shared_ptr<const Vector>;
using RowIndex = std::vector<uint32_t>;
using RowIndexPtr = std::shared_ptr<const RowIndex>;

// Row r of a column is element index[r] of its vector; r itself when there is no index; element 0 when the column
// is a constant.
struct Column {
  VectorPtr vector;
  RowIndexPtr index;
  bool constant = false;

  uint32_t At(size_t row) const {
    if (constant) return 0;
    return index == nullptr ? static_cast<uint32_t>(row) : (*index)[row];
  }
  VectorKind kind() const { return vector->kind(); }
  bool IsNull(size_t row) const { return vector->IsNull(At(row)); }
  Value ValueAt(size_t row) const { return vector->ValueAt(At(row)); }
  // The column's rows as a plain vector: shares when it already is one.
  VectorPtr Flatten(size_t rows) const;

  static Column Constant(const Value& value);
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_VALUES_VECTOR_H_
