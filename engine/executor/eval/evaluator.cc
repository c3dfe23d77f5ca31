#include "engine/executor/eval/evaluator.h"

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::executor {
namespace {

absl::Status NotABoolean(const Value& value) {
  return RuntimeError("TypeError", "InvalidArgumentType",
                      Cat("a condition has to be a boolean, not ", TypeName(value.type())));
}

// Sets `*truth` to whether row `row` counts as true.
absl::Status TruthAt(const Column& column, size_t row, bool* truth) {
  const uint32_t i = column.At(row);
  *truth = false;
  if (column.vector->IsNull(i)) return absl::OkStatus();
  if (column.kind() == VectorKind::kBool) {
    *truth = column.vector->Data<VectorKind::kBool>()[i] != 0;
    return absl::OkStatus();
  }
  const Value value = column.vector->ValueAt(i);
  if (value.type() != ValueType::kBool) return NotABoolean(value);
  *truth = value.as_bool();
  return absl::OkStatus();
}

}  // namespace

absl::Status EvalPredicate(Evaluator& predicate, const Batch& batch, RunContext& run, RowIndex* kept, bool* all) {
  Column column;
  CG_RETURN_IF_ERROR(predicate.Eval(batch, run, &column));
  kept->clear();
  *all = false;
  bool truth = false;
  if (column.constant) return TruthAt(column, 0, all);
  if (column.kind() == VectorKind::kBool && column.index == nullptr && !column.vector->has_nulls()) {
    const uint8_t* data = column.vector->Data<VectorKind::kBool>();
    kept->resize(batch.rows);
    size_t count = 0;
    for (size_t row = 0; row < batch.rows; ++row) {
      (*kept)[count] = static_cast<uint32_t>(row);
      count += data[row] != 0 ? 1 : 0;
    }
    kept->resize(count);
  } else {
    for (size_t row = 0; row < batch.rows; ++row) {
      CG_RETURN_IF_ERROR(TruthAt(column, row, &truth));
      if (truth) kept->push_back(static_cast<uint32_t>(row));
    }
  }
  if (kept->size() == batch.rows) {
    *all = true;
    kept->clear();
  }
  return absl::OkStatus();
}

absl::StatusOr<Value> EvalConstant(Evaluator& evaluator, RunContext& run) {
  if (const Value* literal = evaluator.AsLiteral(); literal != nullptr) return *literal;
  Batch batch;
  batch.rows = 1;
  Column column;
  CG_RETURN_IF_ERROR(evaluator.Eval(batch, run, &column));
  return column.ValueAt(0);
}

}  // namespace claimgraph::executor
