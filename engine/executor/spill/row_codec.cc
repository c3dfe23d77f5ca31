#include "engine/executor/spill/row_codec.h"

#include <cstring>

#include "engine/base/status.h"
#include "engine/values/encoding.h"

namespace claimgraph::executor {
namespace {

constexpr uint8_t kHasWeights = 1;
constexpr uint8_t kHasOuter = 2;

absl::Status Damaged() { return absl::DataLossError("a temporary file does not hold what was written to it"); }

template <VectorKind kKind>
void AppendWords(const Column& column, size_t rows, std::string* out) {
  using Element = typename VectorElement<kKind>::type;
  const Element* from = column.vector->Data<kKind>();
  const size_t begin = out->size();
  out->resize(begin + rows * sizeof(Element));
  char* to = out->data() + begin;
  for (size_t row = 0; row < rows; ++row, to += sizeof(Element)) {
    std::memcpy(to, &from[column.At(row)], sizeof(Element));
  }
}

void AppendStrings(const Column& column, size_t rows, std::string* out) {
  const std::string_view* strings = column.vector->Data<VectorKind::kString>();
  const auto at = [&](size_t row) { return column.IsNull(row) ? std::string_view() : strings[column.At(row)]; };
  for (size_t row = 0; row < rows; ++row) values::AppendVarint(at(row).size(), out);
  for (size_t row = 0; row < rows; ++row) out->append(at(row));
}

void AppendRows(const Column& column, size_t rows, std::string* out) {
  const VectorKind kind = column.kind();
  bool nulls = false;
  for (size_t row = 0; kind != VectorKind::kAny && column.vector->has_nulls() && row < rows && !nulls; ++row) {
    nulls = column.IsNull(row);
  }
  out->push_back(static_cast<char>(kind));
  out->push_back(nulls ? 1 : 0);
  if (nulls) {
    const size_t begin = out->size();
    out->resize(begin + (rows + 7) / 8, '\0');
    for (size_t row = 0; row < rows; ++row) {
      if (!column.IsNull(row)) (*out)[begin + row / 8] = static_cast<char>((*out)[begin + row / 8] | 1 << (row % 8));
    }
  }
  switch (kind) {
    case VectorKind::kBool: return AppendWords<VectorKind::kBool>(column, rows, out);
    case VectorKind::kInt: return AppendWords<VectorKind::kInt>(column, rows, out);
    case VectorKind::kFloat: return AppendWords<VectorKind::kFloat>(column, rows, out);
    case VectorKind::kNode: return AppendWords<VectorKind::kNode>(column, rows, out);
    case VectorKind::kRelationship: return AppendWords<VectorKind::kRelationship>(column, rows, out);
    case VectorKind::kString: return AppendStrings(column, rows, out);
    case VectorKind::kAny:
      for (size_t row = 0; row < rows; ++row) values::AppendCompact(column.ValueAt(row), out);
  }
}

template <VectorKind kKind>
absl::Status ReadWords(std::string_view* in, size_t rows, Vector* out) {
  const size_t bytes = rows * sizeof(typename VectorElement<kKind>::type);
  if (in->size() < bytes) return Damaged();
  if (bytes > 0) std::memcpy(static_cast<void*>(out->Mutable<kKind>()), in->data(), bytes);
  in->remove_prefix(bytes);
  return absl::OkStatus();
}

absl::Status ReadStrings(std::string_view* in, size_t rows, Vector* out) {
  std::string_view* strings = out->Mutable<VectorKind::kString>();
  std::string_view lengths = *in;
  uint64_t length = 0;
  for (size_t row = 0; row < rows; ++row) {
    if (!values::DecodeVarint(in, &length)) return Damaged();
  }
  for (size_t row = 0; row < rows; ++row) {
    values::DecodeVarint(&lengths, &length);
    if (in->size() < length) return Damaged();
    strings[row] = in->substr(0, length);
    in->remove_prefix(length);
  }
  return absl::OkStatus();
}

absl::Status ReadElements(std::string_view* in, size_t rows, Vector* out) {
  switch (out->kind()) {
    case VectorKind::kBool: return ReadWords<VectorKind::kBool>(in, rows, out);
    case VectorKind::kInt: return ReadWords<VectorKind::kInt>(in, rows, out);
    case VectorKind::kFloat: return ReadWords<VectorKind::kFloat>(in, rows, out);
    case VectorKind::kNode: return ReadWords<VectorKind::kNode>(in, rows, out);
    case VectorKind::kRelationship: return ReadWords<VectorKind::kRelationship>(in, rows, out);
    case VectorKind::kString: return ReadStrings(in, rows, out);
    case VectorKind::kAny:
      for (size_t row = 0; row < rows; ++row) {
        CG_ASSIGN_OR_RETURN(out->Mutable<VectorKind::kAny>()[row], values::DecodeCompact(in));
      }
      return absl::OkStatus();
  }
  return Damaged();
}

absl::Status ReadColumn(std::string_view* in, size_t rows, const std::shared_ptr<const std::string>& owner,
                        Column* out) {
  if (in->size() < 2 || static_cast<uint8_t>((*in)[0]) > static_cast<uint8_t>(VectorKind::kRelationship)) {
    return Damaged();
  }
  auto vector = std::make_shared<Vector>(static_cast<VectorKind>((*in)[0]));
  const bool nulls = (*in)[1] != 0;
  in->remove_prefix(2);
  std::string_view validity;
  if (nulls) {
    const size_t bytes = (rows + 7) / 8;
    if (in->size() < bytes) return Damaged();
    validity = in->substr(0, bytes);
    in->remove_prefix(bytes);
  }
  vector->Resize(rows);
  CG_RETURN_IF_ERROR(ReadElements(in, rows, vector.get()));
  for (size_t row = 0; nulls && row < rows; ++row) {
    if ((validity[row / 8] >> (row % 8) & 1) == 0) vector->SetNull(row);
  }
  if (vector->kind() == VectorKind::kString) vector->Retain(owner);
  *out = MakeColumn(std::move(vector));
  return absl::OkStatus();
}

}  // namespace

void AppendBlock(const Batch& batch, std::string* out) {
  const size_t begin = out->size();
  out->resize(begin + sizeof(uint64_t));
  values::AppendVarint(batch.rows, out);
  values::AppendVarint(batch.columns.size(), out);
  out->push_back(static_cast<char>((batch.weighted() ? kHasWeights : 0) | (batch.in_sub_plan() ? kHasOuter : 0)));
  for (const Column& column : batch.columns) AppendRows(column, batch.rows, out);
  if (batch.weighted()) AppendRows(batch.weights, batch.rows, out);
  if (batch.in_sub_plan()) AppendRows(batch.outer, batch.rows, out);
  const uint64_t size = out->size() - begin - sizeof(uint64_t);
  std::memcpy(out->data() + begin, &size, sizeof(size));
}

absl::Status ReadBlock(std::string_view* in, const std::shared_ptr<const std::string>& owner, Batch* out) {
  out->Clear();
  uint64_t size = 0;
  if (in->size() < sizeof(size)) return Damaged();
  std::memcpy(&size, in->data(), sizeof(size));
  in->remove_prefix(sizeof(size));
  if (in->size() < size) return Damaged();
  std::string_view block = in->substr(0, size);
  in->remove_prefix(size);
  uint64_t rows = 0, columns = 0;
  if (!values::DecodeVarint(&block, &rows) || !values::DecodeVarint(&block, &columns)) return Damaged();
  if (rows > size * 8 || columns > size || block.empty()) return Damaged();
  const auto hidden = static_cast<uint8_t>(block[0]);
  block.remove_prefix(1);
  out->columns.resize(columns);
  for (Column& column : out->columns) CG_RETURN_IF_ERROR(ReadColumn(&block, rows, owner, &column));
  if ((hidden & kHasWeights) != 0) CG_RETURN_IF_ERROR(ReadColumn(&block, rows, owner, &out->weights));
  if ((hidden & kHasOuter) != 0) CG_RETURN_IF_ERROR(ReadColumn(&block, rows, owner, &out->outer));
  out->rows = rows;
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
