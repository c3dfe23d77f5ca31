// Numeric functions: rounding, roots, logarithms, trigonometry, random numbers.

#include <cmath>
#include <numbers>

#include "engine/base/status.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/functions/random.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

// Half goes up: round(-1.5) is -1.0.
double Round(double d) {
  const double low = std::floor(d);
  return d - low >= 0.5 ? low + 1 : low;
}
double Cot(double d) { return 1 / std::tan(d); }
double Degrees(double d) { return d * (180 / std::numbers::pi); }
double Radians(double d) { return d * (std::numbers::pi / 180); }
double Haversine(double d) { return (1 - std::cos(d)) / 2; }

template <double (*kOp)(double)>
absl::StatusOr<Value> FloatRow(std::span<const Value> args, FunctionContext&) {
  return Value::Float(kOp(args[0].as_number()));
}

template <double (*kOp)(double)>
absl::StatusOr<bool> FloatKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  const auto run = [&](const auto& operand) {
    ApplyUnary(operand, rows, Prepare<VK::kFloat>(out, rows), [](auto x) { return kOp(static_cast<double>(x)); });
    PropagateNulls(args, rows, out);
  };
  if (args[0].kind() == VK::kFloat) return run(Operand<VK::kFloat>(args[0], rows)), true;
  if (args[0].kind() == VK::kInt) return run(Operand<VK::kInt>(args[0], rows)), true;
  return false;
}

template <double (*kOp)(double)>
void AddFloat(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kNumber},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kFloat,
                 .row = FloatRow<kOp>,
                 .kernel = FloatKernel<kOp>});
}

absl::StatusOr<Value> Abs(std::span<const Value> args, FunctionContext&) {
  if (args[0].type() == ValueType::kFloat) return Value::Float(std::fabs(args[0].as_float()));
  if (args[0].as_int() == INT64_MIN) return IntegerOverflow("abs");
  return Value::Int(std::llabs(args[0].as_int()));
}

absl::StatusOr<Value> Sign(std::span<const Value> args, FunctionContext&) {
  const double d = args[0].as_number();
  return Value::Int(d > 0 ? 1 : (d < 0 ? -1 : 0));
}

// round(x), or round(x, decimals), which rounds halves away from zero.
absl::StatusOr<Value> RoundTo(std::span<const Value> args, FunctionContext&) {
  const double d = args[0].as_number();
  if (args.size() == 1) return Value::Float(Round(d));
  const int64_t decimals = args[1].as_int();
  if (decimals < 0 || decimals > 300) return OutOfRange("the number of decimals has to be from 0 to 300");
  const double scale = std::pow(10.0, static_cast<double>(decimals));
  const double scaled = d * scale;
  // Beyond 2^52 there are no decimals left to round.
  if (!std::isfinite(scaled) || std::fabs(scaled) >= 0x1p52) return Value::Float(d);
  return Value::Float(std::round(scaled) / scale);
}

absl::StatusOr<Value> Atan2(std::span<const Value> args, FunctionContext&) {
  return Value::Float(std::atan2(args[0].as_number(), args[1].as_number()));
}
absl::StatusOr<Value> IsNan(std::span<const Value> args, FunctionContext&) {
  return Value::Bool(std::isnan(args[0].as_number()));
}
absl::StatusOr<Value> Pi(std::span<const Value>, FunctionContext&) { return Value::Float(std::numbers::pi); }
absl::StatusOr<Value> E(std::span<const Value>, FunctionContext&) { return Value::Float(std::numbers::e); }

absl::StatusOr<Value> Rand(std::span<const Value>, FunctionContext& context) {
  return Value::Float(static_cast<double>(NextRandom(&context.random_state) >> 11) * 0x1p-53);
}

// log(x) is the natural logarithm, log(base, x) that to a base.
absl::StatusOr<Value> LogRow(std::span<const Value> args, FunctionContext&) {
  const double first = std::log(args[0].as_number());
  return Value::Float(args.size() == 1 ? first : std::log(args[1].as_number()) / first);
}
absl::StatusOr<bool> LogKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  return args.size() == 1 ? FloatKernel<std::log>(args, rows, context, out) : absl::StatusOr<bool>(false);
}

TypeSet SameType(std::span<const TypeSet> args) { return args[0]; }

}  // namespace

void AddMath(Registry* registry) {
  AddFloat<std::ceil>("ceil", registry);
  AddFloat<std::floor>("floor", registry);
  AddFloat<std::sqrt>("sqrt", registry);
  AddFloat<std::exp>("exp", registry);
  registry->Add({.name = "log",
                 .parameters = {kNumber},
                 .min_args = 1,
                 .max_args = 2,
                 .result = ValueType::kFloat,
                 .row = LogRow,
                 .kernel = LogKernel});
  AddFloat<std::log10>("log10", registry);
  AddFloat<std::sin>("sin", registry);
  AddFloat<std::cos>("cos", registry);
  AddFloat<std::tan>("tan", registry);
  AddFloat<Cot>("cot", registry);
  AddFloat<std::asin>("asin", registry);
  AddFloat<std::acos>("acos", registry);
  AddFloat<std::atan>("atan", registry);
  AddFloat<std::sinh>("sinh", registry);
  AddFloat<std::cosh>("cosh", registry);
  AddFloat<std::tanh>("tanh", registry);
  AddFloat<Degrees>("degrees", registry);
  AddFloat<Radians>("radians", registry);
  AddFloat<Haversine>("haversin", registry);
  registry->Add({.name = "abs",
                 .parameters = {kNumber},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kNumber,
                 .row = Abs,
                 .result_type = SameType});
  registry->Add(
      {.name = "sign", .parameters = {kNumber}, .min_args = 1, .max_args = 1, .result = ValueType::kInt, .row = Sign});
  registry->Add({.name = "round",
                 .parameters = {kNumber, ValueType::kInt},
                 .min_args = 1,
                 .max_args = 2,
                 .result = ValueType::kFloat,
                 .row = RoundTo});
  registry->Add({.name = "atan2",
                 .parameters = {kNumber},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kFloat,
                 .row = Atan2});
  registry->Add({.name = "isNaN",
                 .parameters = {kNumber},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kBool,
                 .row = IsNan});
  registry->Add({.name = "pi", .result = ValueType::kFloat, .row = Pi});
  registry->Add({.name = "e", .result = ValueType::kFloat, .row = E});
  registry->Add({.name = "rand", .result = ValueType::kFloat, .row = Rand, .volatility = Volatility::kVolatile});
}

}  // namespace claimgraph::functions
