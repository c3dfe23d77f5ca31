#include "engine/executor/eval/parts.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace claimgraph::executor {
namespace {

template <VectorKind kKind>
void Scatter(const RowIndex& rows, const Column& column, Vector* out) {
  const auto* from = column.vector->Data<kKind>();
  auto* to = out->Mutable<kKind>();
  for (size_t i = 0; i < rows.size(); ++i) {
    to[rows[i]] = from[column.At(i)];
    if (!column.IsNull(i)) out->SetValid(rows[i]);
  }
}

void ScatterTyped(const RowIndex& rows, const Column& column, Vector* out) {
  switch (column.kind()) {
    case VectorKind::kAny: return;
    case VectorKind::kBool: return Scatter<VectorKind::kBool>(rows, column, out);
    case VectorKind::kInt: return Scatter<VectorKind::kInt>(rows, column, out);
    case VectorKind::kFloat: return Scatter<VectorKind::kFloat>(rows, column, out);
    case VectorKind::kNode: return Scatter<VectorKind::kNode>(rows, column, out);
    case VectorKind::kRelationship: return Scatter<VectorKind::kRelationship>(rows, column, out);
    case VectorKind::kString:
      Scatter<VectorKind::kString>(rows, column, out);
      out->RetainOwnersOf(*column.vector);
      return;
  }
}

}  // namespace

Column Parts::Build(size_t rows) const {
  if (parts_.empty()) return NullColumn();
  if (parts_.size() == 1 && parts_[0].first.size() == rows) return parts_[0].second;
  const VectorKind kind = parts_[0].second.kind();
  const bool typed = kind != VectorKind::kAny &&
                     std::all_of(parts_.begin(), parts_.end(),
                                 [kind](const auto& part) { return part.second.kind() == kind; });
  auto out = std::make_shared<Vector>(typed ? kind : VectorKind::kAny);
  out->Resize(rows);
  if (!typed) {
    Value* values = out->Mutable<VectorKind::kAny>();
    for (const auto& [part, column] : parts_) {
      for (size_t i = 0; i < part.size(); ++i) values[part[i]] = column.ValueAt(i);
    }
    out->Specialize();
    return MakeColumn(std::move(out));
  }
  for (size_t row = 0; row < rows; ++row) out->SetNull(row);
  for (const auto& [part, column] : parts_) ScatterTyped(part, column, out.get());
  return MakeColumn(std::move(out));
}

Batch SelectRows(const Batch& batch, const RowIndex& rows) {
  Batch selected = batch;
  selected.Select(rows);
  return selected;
}

RowIndex AllRows(size_t rows) {
  RowIndex all(rows);
  std::iota(all.begin(), all.end(), 0u);
  return all;
}

}  // namespace claimgraph::executor
