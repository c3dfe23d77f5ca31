#include "engine/executor/batch.h"

#include <algorithm>
#include <numeric>

namespace claimgraph::executor {

void Batch::Clear() {
  rows = 0;
  columns.clear();
  weights = {};
  outer = {};
  groups.reset();
}

void Batch::Select(RowIndexPtr selection) {
  const size_t count = selection->size();
  IndexComposer composer(std::move(selection));
  for (Column& column : columns) column = composer.Apply(column);
  if (weighted()) weights = composer.Apply(weights);
  if (in_sub_plan()) outer = composer.Apply(outer);
  rows = count;
}

void Batch::Select(RowIndex selection) { Select(std::make_shared<const RowIndex>(std::move(selection))); }

Column IndexComposer::Apply(const Column& column) {
  if (column.constant) return column;
  if (column.index == nullptr) return {column.vector, selection_, false};
  for (const auto& [from, to] : composed_) {
    if (from == column.index) return {column.vector, to, false};
  }
  auto index = std::make_shared<RowIndex>(selection_->size());
  const uint32_t* inner = column.index->data();
  std::transform(selection_->begin(), selection_->end(), index->begin(), [inner](uint32_t row) { return inner[row]; });
  composed_.emplace_back(column.index, index);
  return {column.vector, std::move(index), false};
}

void IndexComposer::ApplyAll(const Batch& in, Batch* out) {
  for (const Column& column : in.columns) out->columns.push_back(Apply(column));
  if (in.weighted()) out->weights = Apply(in.weights);
  if (in.in_sub_plan()) out->outer = Apply(in.outer);
}

Column MakeColumn(Vector vector) { return {std::make_shared<const Vector>(std::move(vector)), nullptr, false}; }

Column MakeColumn(std::shared_ptr<Vector> vector) { return {std::move(vector), nullptr, false}; }

Column NullColumn() {
  static const Column column = Column::Constant(Value());
  return column;
}

Column IotaColumn(size_t rows) {
  Vector vector(VectorKind::kInt);
  vector.Resize(rows);
  int64_t* data = vector.Mutable<VectorKind::kInt>();
  std::iota(data, data + rows, int64_t{0});
  return MakeColumn(std::move(vector));
}

namespace {

template <VectorKind kKind>
void AppendTyped(const Column& column, size_t rows, Vector* out) {
  const size_t begin = out->size();
  const auto* from = column.vector->Data<kKind>();
  out->Resize(begin + rows);
  auto* to = out->Mutable<kKind>() + begin;
  for (size_t r = 0; r < rows; ++r) to[r] = from[column.At(r)];
  if (!column.vector->has_nulls()) return;
  for (size_t r = 0; r < rows; ++r) {
    if (column.IsNull(r)) out->SetNull(begin + r);
  }
}

}  // namespace

void AppendColumn(const Column& column, size_t rows, Vector* out) {
  if (out->size() == 0 && out->kind() != column.kind()) out->Reset(column.kind());
  if (out->kind() != column.kind()) {
    if (out->kind() != VectorKind::kAny) out->BoxAll();
    const size_t begin = out->size();
    out->Resize(begin + rows);
    Value* to = out->Mutable<VectorKind::kAny>() + begin;
    for (size_t r = 0; r < rows; ++r) to[r] = column.ValueAt(r);
    return;
  }
  switch (column.kind()) {
    case VectorKind::kAny: {
      const size_t begin = out->size();
      out->Resize(begin + rows);
      Value* to = out->Mutable<VectorKind::kAny>() + begin;
      for (size_t r = 0; r < rows; ++r) to[r] = column.ValueAt(r);
      return;
    }
    case VectorKind::kBool: return AppendTyped<VectorKind::kBool>(column, rows, out);
    case VectorKind::kInt: return AppendTyped<VectorKind::kInt>(column, rows, out);
    case VectorKind::kFloat: return AppendTyped<VectorKind::kFloat>(column, rows, out);
    case VectorKind::kNode: return AppendTyped<VectorKind::kNode>(column, rows, out);
    case VectorKind::kRelationship: return AppendTyped<VectorKind::kRelationship>(column, rows, out);
    case VectorKind::kString:
      AppendTyped<VectorKind::kString>(column, rows, out);
      out->RetainOwnersOf(*column.vector);
      return;
  }
}

uint64_t ElementBytes(const Vector& vector, size_t begin) {
  const size_t count = vector.size() - begin;
  switch (vector.kind()) {
    case VectorKind::kBool: return count;
    case VectorKind::kInt:
    case VectorKind::kFloat:
    case VectorKind::kNode: return count * sizeof(uint64_t);
    case VectorKind::kRelationship: return count * sizeof(RelationshipRef);
    case VectorKind::kString: {
      uint64_t bytes = count * sizeof(std::string_view);
      const std::string_view* strings = vector.Data<VectorKind::kString>();
      for (size_t i = begin; i < vector.size(); ++i) {
        if (!vector.IsNull(i)) bytes += strings[i].size();
      }
      return bytes;
    }
    case VectorKind::kAny: {
      uint64_t bytes = count * sizeof(Value);
      const Value* values = vector.Data<VectorKind::kAny>();
      for (size_t i = begin; i < vector.size(); ++i) bytes += values[i].HeapBytes();
      return bytes;
    }
  }
  return 0;
}

}  // namespace claimgraph::executor
