// CAST and IS TYPED. Both take the type as text, which is the same for all rows and so read once a batch.

#include <charconv>
#include <cmath>
#include <optional>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/values/format.h"
#include "engine/values/temporal.h"
#include "engine/values/temporal_names.h"
#include "engine/values/type_spec.h"

namespace claimgraph::functions {
namespace {

constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kTemporal = TypeSet::Instant() | ValueType::kDuration;

absl::Status CannotCast(const Value& value, const TypeSpec& spec) {
  return TypeError("InvalidArgumentType",
                   Cat(values::TypeWithArticle(value.type()), " cannot be cast to ", spec.ToString()));
}

// The text did not read as a value of the type.
absl::Status BadText(std::string_view text, const TypeSpec& spec) {
  constexpr size_t kShownMax = 40;
  size_t end = std::min(text.size(), kShownMax);
  while (end < text.size() && end > 0 && utf8::IsContinuation(text[end])) --end;
  return InvalidArgumentValue(
      Cat("`", text.substr(0, end), end < text.size() ? "..." : "", "` cannot be cast to ", spec.ToString()));
}

std::string_view FunctionOf(ValueType type) {
  switch (type) {
    case ValueType::kBool:
      return "toBoolean";
    case ValueType::kInt:
      return "toInteger";
    case ValueType::kFloat:
      return "toFloat";
    default:
      return values::TemporalTypeName(type);
  }
}

// What a type may be cast from, apart from itself.
TypeSet SourcesOf(ValueType type) {
  switch (type) {
    case ValueType::kBool:
    case ValueType::kDuration:
      return kString;
    case ValueType::kInt:
      return kString | ValueType::kFloat;
    case ValueType::kFloat:
      return kString | ValueType::kInt;
    case ValueType::kString:
      return TypeSet::Number() | ValueType::kBool | kTemporal;
    case ValueType::kDate:
      return kString | ValueType::kLocalDateTime | ValueType::kDateTime;
    case ValueType::kLocalTime:
    case ValueType::kTime:
      return kString | ValueType::kLocalTime | ValueType::kTime | ValueType::kLocalDateTime | ValueType::kDateTime;
    case ValueType::kLocalDateTime:
    case ValueType::kDateTime:
      return kString | ValueType::kDate | ValueType::kLocalDateTime | ValueType::kDateTime;
    default:
      return TypeSet();
  }
}

absl::StatusOr<Value> CastTo(const Value& value, const TypeSpec& spec, FunctionContext& context);

absl::StatusOr<Value> CastList(const Value& list, const TypeSpec& spec, FunctionContext& context) {
  std::vector<Value> items;
  items.reserve(list.as_list().size());
  for (const Value& item : list.as_list()) {
    CG_ASSIGN_OR_RETURN(Value cast, CastTo(item, *spec.element, context));
    items.push_back(std::move(cast));
  }
  return Value::List(std::move(items));
}

// REQUIRES: the spec holds one type, and that is not the value's.
absl::StatusOr<Value> CastScalar(const Value& value, ValueType type, const TypeSpec& spec, FunctionContext& context) {
  if (!SourcesOf(type).Has(value.type())) return CannotCast(value, spec);
  if (type == ValueType::kString) {
    // The standard writes truth values in upper case.
    if (value.type() == ValueType::kBool) return Value::String(value.as_bool() ? "TRUE" : "FALSE");
    return Value::String(values::ToDisplay(value));
  }
  const absl::StatusOr<Value> cast =
      Builtins().FindScalar(FunctionOf(type))->EvalRow(std::span<const Value>(&value, 1), context);
  if (cast.ok() && !cast->is_null()) return cast;
  if (value.type() == ValueType::kString) return BadText(value.as_string(), spec);
  if (!cast.ok()) return cast;
  return OutOfRange(Cat(values::ToDisplay(value), " does not fit ", spec.ToString()));
}

absl::StatusOr<Value> CastTo(const Value& value, const TypeSpec& spec, FunctionContext& context) {
  if (spec.Matches(value)) return value;
  if (value.is_null()) return TypeError("InvalidArgumentType", Cat("null cannot be cast to ", spec.ToString()));
  if (value.type() == ValueType::kList && spec.types.Has(ValueType::kList)) return CastList(value, spec, context);
  for (uint8_t t = 1; t <= static_cast<uint8_t>(ValueType::kDuration); ++t) {
    const auto type = static_cast<ValueType>(t);
    if (spec.types.Is(type)) return CastScalar(value, type, spec, context);
  }
  return CannotCast(value, spec);
}

absl::StatusOr<Value> Cast(std::span<const Value> args, FunctionContext& context) {
  if (args[1].is_null()) return Value();
  CG_ASSIGN_OR_RETURN(const TypeSpec spec, ReadTypeSpec(args[1].as_string()));
  return CastTo(args[0], spec, context);
}

absl::StatusOr<Value> IsTyped(std::span<const Value> args, FunctionContext&) {
  if (args[1].is_null()) return Value();
  CG_ASSIGN_OR_RETURN(const TypeSpec spec, ReadTypeSpec(args[1].as_string()));
  return Value::Bool(spec.Matches(args[0]));
}

// The type where it is the same for all rows and sound.
std::optional<TypeSpec> SpecOf(const Column& column) {
  if (!column.constant) return std::nullopt;
  const Value text = column.ValueAt(0);
  if (text.type() != ValueType::kString) return std::nullopt;
  absl::StatusOr<TypeSpec> spec = ReadTypeSpec(text.as_string());
  return spec.ok() ? std::optional<TypeSpec>(*std::move(spec)) : std::nullopt;
}

absl::StatusOr<bool> CastKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  const std::optional<TypeSpec> spec = SpecOf(args[1]);
  if (!spec) return false;
  out->Reset(VectorKind::kAny);
  out->Resize(rows);
  Value* results = out->Mutable<VectorKind::kAny>();
  for (size_t r = 0; r < rows; ++r) {
    absl::StatusOr<Value> cast = CastTo(args[0].ValueAt(r), *spec, context);
    if (!cast.ok()) return false;
    results[r] = *std::move(cast);
  }
  out->Specialize();
  return true;
}

absl::StatusOr<bool> IsTypedKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  const std::optional<TypeSpec> spec = SpecOf(args[1]);
  if (!spec) return false;
  uint8_t* results = Prepare<VectorKind::kBool>(out, rows);
  for (size_t r = 0; r < rows; ++r) results[r] = spec->Matches(args[0].ValueAt(r));
  return true;
}

}  // namespace

void AddCasts(Registry* registry) {
  registry->Add({.name = "CAST AS",
                 .parameters = {kAnything, kString},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Cast,
                 .kernel = CastKernel,
                 .null_propagating = false});
  registry->Add({.name = "IS TYPED",
                 .parameters = {kAnything, kString},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kBool,
                 .row = IsTyped,
                 .kernel = IsTypedKernel,
                 .null_propagating = false});
}

}  // namespace claimgraph::functions
