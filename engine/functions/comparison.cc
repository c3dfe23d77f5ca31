// = <> < <= > >= IN IS NULL IS NOT NULL.

#include <cmath>

#include "absl/container/flat_hash_set.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/values/compare.h"

namespace claimgraph::functions {
namespace {

using values::Comparison;
using values::Ternary;
using VK = VectorKind;

enum class Operator : uint8_t { kEqual, kNotEqual, kLess, kLessOrEqual, kGreater, kGreaterOrEqual };

// --- Meaning: one row ---------------------------------------------------------------------------------------------

template <Operator kOp>
absl::StatusOr<Value> CompareRow(std::span<const Value> args, FunctionContext&) {
  if constexpr (kOp == Operator::kEqual) return values::ToValue(values::Equals(args[0], args[1]));
  if constexpr (kOp == Operator::kNotEqual) return values::ToValue(values::Not(values::Equals(args[0], args[1])));
  const Comparison c = values::Compare(args[0], args[1]);
  if constexpr (kOp == Operator::kLess) return values::ToValue(values::IsLess(c));
  if constexpr (kOp == Operator::kLessOrEqual) return values::ToValue(values::IsLessOrEqual(c));
  if constexpr (kOp == Operator::kGreater) return values::ToValue(values::IsGreater(c));
  return values::ToValue(values::IsGreaterOrEqual(c));
}

absl::StatusOr<Value> In(std::span<const Value> args, FunctionContext& context) {
  if (args[1].is_null()) return Value();
  constexpr size_t kItemsPerCheck = 65536;
  Ternary result = Ternary::kFalse;
  size_t items = 0;
  for (const Value& item : args[1].as_list()) {
    if (++items % kItemsPerCheck == 0) CG_RETURN_IF_ERROR(CheckGuard(context));
    result = values::Or(result, values::Equals(args[0], item));
    if (result == Ternary::kTrue) break;
  }
  return values::ToValue(result);
}

absl::StatusOr<Value> IsNull(std::span<const Value> args, FunctionContext&) { return Value::Bool(args[0].is_null()); }
absl::StatusOr<Value> IsNotNull(std::span<const Value> args, FunctionContext&) {
  return Value::Bool(!args[0].is_null());
}

// --- Kernels ------------------------------------------------------------------------------------------------------

template <Operator kOp, typename T>
bool Holds(const T& a, const T& b) {
  if constexpr (kOp == Operator::kEqual) return a == b;
  if constexpr (kOp == Operator::kNotEqual) return !(a == b);
  if constexpr (kOp == Operator::kLess) return a < b;
  if constexpr (kOp == Operator::kLessOrEqual) return a <= b;
  if constexpr (kOp == Operator::kGreater) return a > b;
  if constexpr (kOp == Operator::kGreaterOrEqual) return a >= b;
}

template <Operator kOp>
bool HoldsIntFloat(int64_t i, double d) {
  const Comparison c = values::CompareIntFloat(i, d);
  if (c == Comparison::kUnordered) return kOp == Operator::kNotEqual;
  return Holds<kOp>(static_cast<int>(c), 0);
}
constexpr Operator Mirrored(Operator op) {
  switch (op) {
    case Operator::kLess:
      return Operator::kGreater;
    case Operator::kLessOrEqual:
      return Operator::kGreaterOrEqual;
    case Operator::kGreater:
      return Operator::kLess;
    case Operator::kGreaterOrEqual:
      return Operator::kLessOrEqual;
    default:
      return op;
  }
}

template <VK kA, VK kB, typename Op>
bool Run(std::span<const Column> args, size_t rows, Vector* out, Op op) {
  ApplyBinary(Operand<kA>(args[0], rows), Operand<kB>(args[1], rows), rows, Prepare<VK::kBool>(out, rows), op);
  PropagateNulls(args, rows, out);
  return true;
}

template <Operator kOp>
absl::StatusOr<bool> CompareKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (Kinds(args, VK::kInt, VK::kInt))
    return Run<VK::kInt, VK::kInt>(args, rows, out, [](int64_t a, int64_t b) { return Holds<kOp>(a, b); });
  if (Kinds(args, VK::kFloat, VK::kFloat))
    return Run<VK::kFloat, VK::kFloat>(args, rows, out, [](double a, double b) { return Holds<kOp>(a, b); });
  if (Kinds(args, VK::kString, VK::kString)) {
    return Run<VK::kString, VK::kString>(args, rows, out,
                                         [](std::string_view a, std::string_view b) { return Holds<kOp>(a, b); });
  }
  if (Kinds(args, VK::kBool, VK::kBool))
    return Run<VK::kBool, VK::kBool>(args, rows, out, [](uint8_t a, uint8_t b) { return Holds<kOp>(a, b); });
  if (Kinds(args, VK::kInt, VK::kFloat)) return Run<VK::kInt, VK::kFloat>(args, rows, out, HoldsIntFloat<kOp>);
  if (Kinds(args, VK::kFloat, VK::kInt)) {
    return Run<VK::kFloat, VK::kInt>(args, rows, out,
                                     [](double d, int64_t i) { return HoldsIntFloat<Mirrored(kOp)>(i, d); });
  }
  if constexpr (kOp == Operator::kEqual || kOp == Operator::kNotEqual) {
    if (Kinds(args, VK::kNode, VK::kNode))
      return Run<VK::kNode, VK::kNode>(args, rows, out, [](uint64_t a, uint64_t b) { return Holds<kOp>(a, b); });
    if (Kinds(args, VK::kRelationship, VK::kRelationship)) {
      return Run<VK::kRelationship, VK::kRelationship>(
          args, rows, out, [](const RelationshipRef& a, const RelationshipRef& b) { return Holds<kOp>(a, b); });
    }
  }
  return false;
}

template <bool kWantNull>
absl::StatusOr<bool> NullKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  uint8_t* results = Prepare<VK::kBool>(out, rows);
  const bool possible = AnyNulls(args);
  for (size_t r = 0; r < rows; ++r) results[r] = (possible && args[0].IsNull(r)) == kWantNull;
  return true;
}

// A column of ints or strings in a constant list of the same type without nulls. Short lists are searched, long ones
// hashed.
template <VK kKind, typename Get>
bool RunIn(std::span<const Column> args, const std::vector<Value>& list, size_t rows, Vector* out, Get get) {
  using T = typename VectorElement<kKind>::type;
  std::vector<T> items;
  for (const Value& item : list) items.push_back(get(item));
  const Operand<kKind> column(args[0], rows);
  uint8_t* results = Prepare<VK::kBool>(out, rows);
  if (items.size() <= 8) {
    for (size_t r = 0; r < rows; ++r) {
      bool found = false;
      for (const T& item : items) found |= column[r] == item;
      results[r] = found;
    }
  } else if constexpr (kKind == VK::kString) {
    absl::flat_hash_set<absl::string_view> set;
    for (const T& item : items) set.insert(AbslView(item));
    for (size_t r = 0; r < rows; ++r) results[r] = set.contains(AbslView(column[r]));
  } else {
    const absl::flat_hash_set<T> set(items.begin(), items.end());
    for (size_t r = 0; r < rows; ++r) results[r] = set.contains(column[r]);
  }
  PropagateNulls(args.first(1), rows, out);
  return true;
}

absl::StatusOr<bool> InKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!args[1].constant || args[1].kind() != VK::kAny) return false;
  const Value list = args[1].ValueAt(0);
  if (list.type() != ValueType::kList || list.as_list().empty()) return false;
  const ValueType type = list.as_list()[0].type();
  for (const Value& item : list.as_list()) {
    if (item.type() != type) return false;
  }
  if (args[0].kind() == VK::kInt && type == ValueType::kInt) {
    return RunIn<VK::kInt>(args, list.as_list(), rows, out, [](const Value& v) { return v.as_int(); });
  }
  if (args[0].kind() == VK::kString && type == ValueType::kString) {
    return RunIn<VK::kString>(args, list.as_list(), rows, out, [](const Value& v) { return v.as_string(); });
  }
  return false;
}

template <Operator kOp>
void AddComparison(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kAnything},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kBool,
                 .row = CompareRow<kOp>,
                 .kernel = CompareKernel<kOp>});
}

}  // namespace

void AddComparisons(Registry* registry) {
  AddComparison<Operator::kEqual>("=", registry);
  AddComparison<Operator::kNotEqual>("<>", registry);
  AddComparison<Operator::kLess>("<", registry);
  AddComparison<Operator::kLessOrEqual>("<=", registry);
  AddComparison<Operator::kGreater>(">", registry);
  AddComparison<Operator::kGreaterOrEqual>(">=", registry);
  registry->Add({.name = "IN",
                 .parameters = {kAnything, ValueType::kList},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kBool,
                 .row = In,
                 .kernel = InKernel,
                 .null_propagating = false});
  registry->Add({.name = "IS NULL",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kBool,
                 .row = IsNull,
                 .kernel = NullKernel<true>,
                 .null_propagating = false});
  registry->Add({.name = "IS NOT NULL",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kBool,
                 .row = IsNotNull,
                 .kernel = NullKernel<false>,
                 .null_propagating = false});
  registry->Add({.name = "exists",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kBool,
                 .row = IsNotNull,
                 .kernel = NullKernel<false>,
                 .null_propagating = false});
}

}  // namespace claimgraph::functions
