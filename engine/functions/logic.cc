// AND OR XOR NOT in three-valued logic, and coalesce.

#include "engine/base/status.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/values/compare.h"

namespace claimgraph::functions {
namespace {

using values::Ternary;

constexpr TypeSet kBool = ValueType::kBool;

Ternary TernaryOf(const Value& v) { return v.is_null() ? Ternary::kNull : values::ToTernary(v.as_bool()); }

template <Ternary (*kOp)(Ternary, Ternary)>
absl::StatusOr<Value> BinaryRow(std::span<const Value> args, FunctionContext&) {
  return values::ToValue(kOp(TernaryOf(args[0]), TernaryOf(args[1])));
}

absl::StatusOr<Value> NotRow(std::span<const Value> args, FunctionContext&) {
  return values::ToValue(values::Not(TernaryOf(args[0])));
}

absl::StatusOr<Value> Coalesce(std::span<const Value> args, FunctionContext&) {
  for (const Value& arg : args) {
    if (!arg.is_null()) return arg;
  }
  return Value();
}

template <Ternary (*kOp)(Ternary, Ternary)>
absl::StatusOr<bool> BinaryKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!Kinds(args, VectorKind::kBool, VectorKind::kBool)) return false;
  const Operand<VectorKind::kBool> a(args[0], rows), b(args[1], rows);
  uint8_t* results = Prepare<VectorKind::kBool>(out, rows);
  if (!AnyNulls(args)) {
    ApplyBinary(a, b, rows, results, [](uint8_t x, uint8_t y) {
      return static_cast<uint8_t>(kOp(values::ToTernary(x != 0), values::ToTernary(y != 0)));
    });
    return true;
  }
  for (size_t r = 0; r < rows; ++r) {
    const Ternary x = args[0].IsNull(r) ? Ternary::kNull : values::ToTernary(a[r] != 0);
    const Ternary y = args[1].IsNull(r) ? Ternary::kNull : values::ToTernary(b[r] != 0);
    const Ternary result = kOp(x, y);
    results[r] = result == Ternary::kTrue;
    if (result == Ternary::kNull) out->SetNull(r);
  }
  return true;
}

absl::StatusOr<bool> NotKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VectorKind::kBool) return false;
  ApplyUnary(Operand<VectorKind::kBool>(args[0], rows), rows, Prepare<VectorKind::kBool>(out, rows),
             [](uint8_t x) { return static_cast<uint8_t>(x == 0); });
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<Value> NoFile(std::span<const Value>, FunctionContext&) { return Value(); }

TypeSet UnionOfTypes(std::span<const TypeSet> args) {
  TypeSet result;
  for (TypeSet arg : args) result = result | arg;
  return result;
}

template <Ternary (*kOp)(Ternary, Ternary)>
void AddBinary(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kBool},
                 .min_args = 2,
                 .max_args = 2,
                 .result = kBool,
                 .row = BinaryRow<kOp>,
                 .kernel = BinaryKernel<kOp>,
                 .null_propagating = false});
}

}  // namespace

void AddLogic(Registry* registry) {
  AddBinary<values::And>("AND", registry);
  AddBinary<values::Or>("OR", registry);
  AddBinary<values::Xor>("XOR", registry);
  registry->Add({.name = "NOT",
                 .parameters = {kBool},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kBool,
                 .row = NotRow,
                 .kernel = NotKernel});
  // The binder replaces a call after LOAD CSV; elsewhere there is no file.
  for (const std::string_view name : {"file", "linenumber"}) {
    registry->Add({.name = name, .result = kAnything, .row = NoFile, .volatility = Volatility::kStable});
  }
  registry->Add({.name = "coalesce",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = kVariadic,
                 .row = Coalesce,
                 .result_type = UnionOfTypes,
                 .null_propagating = false});
}

}  // namespace claimgraph::functions
