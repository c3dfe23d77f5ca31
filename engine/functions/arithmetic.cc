// + - * / % ^ and the signs, on numbers, strings, lists and temporal values.

#include <cmath>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/values/duration_builder.h"
#include "engine/values/format.h"
#include "engine/values/temporal.h"
#include "engine/values/temporal_math.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

constexpr TypeSet kDuration = ValueType::kDuration;
constexpr TypeSet kTemporal = TypeSet::Instant() | ValueType::kDuration;

// --- Meaning: one row ---------------------------------------------------------------------------------------------

struct IntAdd {
  static constexpr std::string_view kName = "+";
  static bool Overflows(int64_t a, int64_t b, int64_t* out) { return __builtin_add_overflow(a, b, out); }
  static double Float(double a, double b) { return a + b; }
};
struct IntSubtract {
  static constexpr std::string_view kName = "-";
  static bool Overflows(int64_t a, int64_t b, int64_t* out) { return __builtin_sub_overflow(a, b, out); }
  static double Float(double a, double b) { return a - b; }
};
struct IntMultiply {
  static constexpr std::string_view kName = "*";
  static bool Overflows(int64_t a, int64_t b, int64_t* out) { return __builtin_mul_overflow(a, b, out); }
  static double Float(double a, double b) { return a * b; }
};

template <typename Op>
absl::StatusOr<Value> Numbers(const Value& a, const Value& b) {
  if (a.type() != ValueType::kInt || b.type() != ValueType::kInt) {
    return Value::Float(Op::Float(a.as_number(), b.as_number()));
  }
  int64_t result = 0;
  if (Op::Overflows(a.as_int(), b.as_int(), &result)) return IntegerOverflow(Op::kName);
  return Value::Int(result);
}

absl::StatusOr<Value> AddLists(const Value& a, const Value& b) {
  std::vector<Value> items;
  const auto append = [&items](const Value& v) {
    if (v.type() != ValueType::kList) {
      items.push_back(v);
      return;
    }
    items.insert(items.end(), v.as_list().begin(), v.as_list().end());
  };
  const auto count = [](const Value& v) { return v.type() == ValueType::kList ? v.as_list().size() : size_t{1}; };
  CG_RETURN_IF_ERROR(CheckListItems(count(a) + count(b)));
  append(a);
  append(b);
  Value list = Value::List(std::move(items));
  CG_RETURN_IF_ERROR(CheckDepth(list));
  return list;
}

bool IsText(const Value& v) { return v.type() == ValueType::kString || v.type() == ValueType::kBool || v.is_number(); }

absl::StatusOr<Value> CannotCombine(std::string_view op, const Value& a, const Value& b) {
  return TypeError("InvalidArgumentType",
                   Cat("`", op, "` cannot combine ", values::TypeWithArticle(a.type()), " with ",
                       values::TypeWithArticle(b.type())));
}

absl::StatusOr<Value> Plus(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  if (args.size() == 1) return a.is_number() ? absl::StatusOr<Value>(a) : CannotTake("+", a);
  const Value& b = args[1];
  if (a.is_number() && b.is_number()) return Numbers<IntAdd>(a, b);
  if (a.type() == ValueType::kList || b.type() == ValueType::kList) return AddLists(a, b);
  if ((a.type() == ValueType::kString || b.type() == ValueType::kString) && IsText(a) && IsText(b)) {
    std::string text;
    for (const Value* v : {&a, &b}) CG_RETURN_IF_ERROR(values::AppendDisplay(*v, nullptr, &text));
    CG_RETURN_IF_ERROR(CheckStringBytes(text.size()));
    return Value::String(text);
  }
  const bool a_duration = a.type() == ValueType::kDuration;
  const bool b_duration = b.type() == ValueType::kDuration;
  if (a_duration && b_duration) return temporal::AddDurations(a.as_duration(), b.as_duration());
  if (b_duration && temporal::IsTemporal(a.type())) return temporal::AddDuration(a, b.as_duration());
  if (a_duration && temporal::IsTemporal(b.type())) return temporal::AddDuration(b, a.as_duration());
  return CannotCombine("+", a, b);
}

absl::StatusOr<Value> Minus(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  if (args.size() == 1) {
    if (a.type() == ValueType::kFloat) return Value::Float(-a.as_float());
    if (a.type() == ValueType::kInt) return Numbers<IntSubtract>(Value::Int(0), a);
    if (a.type() == ValueType::kDuration) return temporal::SubtractDurations({}, a.as_duration());
    return CannotTake("-", a);
  }
  const Value& b = args[1];
  if (a.is_number() && b.is_number()) return Numbers<IntSubtract>(a, b);
  if (b.type() == ValueType::kDuration) {
    if (a.type() == ValueType::kDuration) return temporal::SubtractDurations(a.as_duration(), b.as_duration());
    if (temporal::IsTemporal(a.type())) return temporal::SubtractDuration(a, b.as_duration());
  }
  return CannotCombine("-", a, b);
}

absl::StatusOr<Value> Multiply(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  const Value& b = args[1];
  if (a.is_number() && b.is_number()) return Numbers<IntMultiply>(a, b);
  if (a.type() == ValueType::kDuration && b.is_number()) return temporal::ScaleDuration(a.as_duration(), b.as_number());
  if (b.type() == ValueType::kDuration && a.is_number()) return temporal::ScaleDuration(b.as_duration(), a.as_number());
  return CannotCombine("*", a, b);
}

absl::StatusOr<Value> Divide(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  const Value& b = args[1];
  if (a.type() == ValueType::kInt && b.type() == ValueType::kInt) {
    if (b.as_int() == 0) return DivisionByZero();
    if (a.as_int() == INT64_MIN && b.as_int() == -1) return IntegerOverflow("/");
    return Value::Int(a.as_int() / b.as_int());
  }
  if (a.is_number() && b.is_number()) return Value::Float(a.as_number() / b.as_number());
  if (a.type() == ValueType::kDuration && b.is_number()) {
    return temporal::DivideDuration(a.as_duration(), b.as_number());
  }
  return CannotCombine("/", a, b);
}

absl::StatusOr<Value> Modulo(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  const Value& b = args[1];
  if (a.type() == ValueType::kInt && b.type() == ValueType::kInt) {
    if (b.as_int() == 0) return DivisionByZero();
    return Value::Int(b.as_int() == -1 ? 0 : a.as_int() % b.as_int());
  }
  return Value::Float(std::fmod(a.as_number(), b.as_number()));
}

absl::StatusOr<Value> Power(std::span<const Value> args, FunctionContext&) {
  return Value::Float(std::pow(args[0].as_number(), args[1].as_number()));
}

// --- Kernels ------------------------------------------------------------------------------------------------------

// Calls `body` with both arguments as floats, where both are numbers and one is a float.
template <typename Body>
bool WithFloats(std::span<const Column> args, size_t rows, Body body) {
  using Int = Operand<VK::kInt>;
  using Float = Operand<VK::kFloat>;
  if (Kinds(args, VK::kFloat, VK::kFloat)) return body(Float(args[0], rows), Float(args[1], rows)), true;
  if (Kinds(args, VK::kInt, VK::kFloat)) return body(Int(args[0], rows), Float(args[1], rows)), true;
  if (Kinds(args, VK::kFloat, VK::kInt)) return body(Float(args[0], rows), Int(args[1], rows)), true;
  return false;
}

template <double (*kOp)(double, double)>
bool FloatKernel(std::span<const Column> args, size_t rows, Vector* out) {
  return WithFloats(args, rows, [&](const auto& a, const auto& b) {
    ApplyBinary(a, b, rows, Prepare<VK::kFloat>(out, rows),
                [](auto x, auto y) { return kOp(static_cast<double>(x), static_cast<double>(y)); });
    PropagateNulls(args, rows, out);
  });
}

template <typename Op>
absl::StatusOr<bool> NumericKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args.size() != 2) return false;
  if (!Kinds(args, VK::kInt, VK::kInt)) return FloatKernel<Op::Float>(args, rows, out);
  bool overflow = false;
  ApplyBinary(Operand<VK::kInt>(args[0], rows), Operand<VK::kInt>(args[1], rows), rows, Prepare<VK::kInt>(out, rows),
              [&overflow](int64_t x, int64_t y) {
                int64_t result = 0;
                overflow |= Op::Overflows(x, y, &result);
                return result;
              });
  // What overflowed may lie under a null: the row function knows.
  if (overflow) return false;
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<bool> PlusKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  if (args.size() != 2 || !Kinds(args, VK::kString, VK::kString)) {
    return NumericKernel<IntAdd>(args, rows, context, out);
  }
  const Operand<VK::kString> a(args[0], rows), b(args[1], rows);
  std::string_view* results = Prepare<VK::kString>(out, rows);
  std::string scratch;
  for (size_t r = 0; r < rows; ++r) {
    CG_RETURN_IF_ERROR(CheckStringBytes(a[r].size() + b[r].size()));
    scratch.assign(a[r]);
    scratch.append(b[r]);
    results[r] = out->Intern(scratch);
  }
  PropagateNulls(args, rows, out);
  return true;
}

double FloatDivide(double a, double b) { return a / b; }

template <bool kModulo>
absl::StatusOr<bool> DivideKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!Kinds(args, VK::kInt, VK::kInt)) {
    return kModulo ? FloatKernel<std::fmod>(args, rows, out) : FloatKernel<FloatDivide>(args, rows, out);
  }
  bool special = false;  // a divisor of 0 or -1 somewhere: left to the row function
  ApplyBinary(Operand<VK::kInt>(args[0], rows), Operand<VK::kInt>(args[1], rows), rows, Prepare<VK::kInt>(out, rows),
              [&special](int64_t x, int64_t y) {
                if (static_cast<uint64_t>(y) + 1 <= 1) {
                  special = true;
                  return int64_t{0};
                }
                return kModulo ? x % y : x / y;
              });
  if (special) return false;
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<bool> PowerKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  return FloatKernel<std::pow>(args, rows, out);
}

// --- Result types -------------------------------------------------------------------------------------------------

// Ints stay ints, a float makes floats; what is not a number stays in `other`.
TypeSet NumericResult(std::span<const TypeSet> args, TypeSet other) {
  const TypeSet a = args[0];
  const TypeSet b = args.size() > 1 ? args[1] : a;
  TypeSet result = (a | b) & other;
  if (a.Has(ValueType::kInt) && b.Has(ValueType::kInt)) result = result | ValueType::kInt;
  if ((a | b).Has(ValueType::kFloat)) result = result | ValueType::kFloat;
  return result.empty() ? TypeSet::Any() : result;
}
TypeSet PlusResult(std::span<const TypeSet> args) {
  return NumericResult(args, kTemporal | ValueType::kList | ValueType::kString);
}
TypeSet MinusResult(std::span<const TypeSet> args) { return NumericResult(args, kTemporal); }
TypeSet MultiplyResult(std::span<const TypeSet> args) { return NumericResult(args, kDuration); }
TypeSet ModuloResult(std::span<const TypeSet> args) { return NumericResult(args, TypeSet()); }

}  // namespace

void AddArithmetic(Registry* registry) {
  registry->Add({.name = "+",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 2,
                 .row = Plus,
                 .kernel = PlusKernel,
                 .result_type = PlusResult});
  registry->Add({.name = "-",
                 .parameters = {kNumber | kTemporal, kNumber | kDuration},
                 .min_args = 1,
                 .max_args = 2,
                 .row = Minus,
                 .kernel = NumericKernel<IntSubtract>,
                 .result_type = MinusResult});
  registry->Add({.name = "*",
                 .parameters = {kNumber | kDuration},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Multiply,
                 .kernel = NumericKernel<IntMultiply>,
                 .result_type = MultiplyResult});
  registry->Add({.name = "/",
                 .parameters = {kNumber | kDuration, kNumber},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Divide,
                 .kernel = DivideKernel<false>,
                 .result_type = MultiplyResult});
  registry->Add({.name = "%",
                 .parameters = {kNumber},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Modulo,
                 .kernel = DivideKernel<true>,
                 .result_type = ModuloResult});
  registry->Add({.name = "^",
                 .parameters = {kNumber},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kFloat,
                 .row = Power,
                 .kernel = PowerKernel});
}

}  // namespace claimgraph::functions
