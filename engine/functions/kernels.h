// Loops over typed columns, for kernels. An Operand is a column made flat: a plain array, or one element for all
// rows. Loops are compiled for each combination, so that the compiler can vectorise them. Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_KERNELS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_KERNELS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "engine/values/vector.h"

namespace claimgraph::functions {

template <VectorKind kKind>
class Operand {
 public:
  using T = typename VectorElement<kKind>::type;

  // REQUIRES: column.kind() == kKind. The column outlives the operand.
  Operand(const Column& column, size_t rows) : constant_(column.constant) {
    data_ = column.vector->Data<kKind>();
    if (constant_ || column.index == nullptr) return;
    scratch_.resize(rows);
    const uint32_t* index = column.index->data();
    for (size_t r = 0; r < rows; ++r) scratch_[r] = data_[index[r]];
    data_ = scratch_.data();
  }
  bool constant() const { return constant_; }
  const T* data() const { return data_; }
  const T& operator[](size_t row) const { return data_[constant_ ? 0 : row]; }

 private:
  bool constant_;
  const T* data_;
  std::vector<T> scratch_;
};

// out[r] = op(a[r], b[r]).
template <typename A, typename B, typename Out, typename Op>
void ApplyBinary(const A& a, const B& b, size_t rows, Out* out, Op op) {
  const auto* x = a.data();
  const auto* y = b.data();
  if (a.constant() && b.constant()) {
    for (size_t r = 0; r < rows; ++r) out[r] = op(*x, *y);
  } else if (a.constant()) {
    const auto fixed = *x;
    for (size_t r = 0; r < rows; ++r) out[r] = op(fixed, y[r]);
  } else if (b.constant()) {
    const auto fixed = *y;
    for (size_t r = 0; r < rows; ++r) out[r] = op(x[r], fixed);
  } else {
    for (size_t r = 0; r < rows; ++r) out[r] = op(x[r], y[r]);
  }
}

template <typename A, typename Out, typename Op>
void ApplyUnary(const A& a, size_t rows, Out* out, Op op) {
  for (size_t r = 0; r < rows; ++r) out[r] = op(a[r]);
}

// Makes `out` null wherever one of `args` is. REQUIRES: out has `rows` elements.
inline void PropagateNulls(std::span<const Column> args, size_t rows, Vector* out) {
  for (const Column& arg : args) {
    if (arg.kind() != VectorKind::kAny && !arg.vector->has_nulls()) continue;
    for (size_t r = 0; r < rows; ++r) {
      if (arg.IsNull(r)) out->SetNull(r);
    }
  }
}

inline bool AnyNulls(std::span<const Column> args) {
  for (const Column& arg : args) {
    if (arg.kind() == VectorKind::kAny || arg.vector->has_nulls()) return true;
  }
  return false;
}

// Resets `out` to `rows` elements and returns where to write them.
template <VectorKind kKind>
typename VectorElement<kKind>::type* Prepare(Vector* out, size_t rows) {
  out->Reset(kKind);
  out->Resize(rows);
  return out->Mutable<kKind>();
}

inline bool Kinds(std::span<const Column> args, VectorKind a, VectorKind b) {
  return args[0].kind() == a && args[1].kind() == b;
}

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_KERNELS_H_
