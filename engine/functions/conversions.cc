// toInteger, toFloat, toString, toBoolean, their OrNull and List forms, and valueType.

#include <charconv>
#include <cmath>
#include <optional>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/values/format.h"

namespace claimgraph::functions {
namespace {

constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kBool = ValueType::kBool;
constexpr TypeSet kInt = ValueType::kInt;

// Each conversion takes the types in its signature; what cannot be read is null.
using Conversion = Value (*)(const Value&);

std::string_view Strip(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || (s.front() >= 9 && s.front() <= 13))) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || (s.back() >= 9 && s.back() <= 13))) s.remove_suffix(1);
  return s;
}

template <typename T>
std::optional<T> ParseNumber(std::string_view s) {
  if (s.starts_with('+')) s.remove_prefix(1);
  T number{};
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), number);
  if (error != std::errc() || end != s.data() + s.size()) return std::nullopt;
  return number;
}

// Decimal floats only: "nan" and "inf", which from_chars knows, are no numbers to Cypher, apart from its own
// spellings.
std::optional<double> ParseFloat(std::string_view s) {
  if (s == "NaN") return NAN;
  if (s == "Infinity" || s == "-Infinity") return s[0] == '-' ? -INFINITY : INFINITY;
  for (char c : s) {
    const bool fits = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    if (!fits) return std::nullopt;
  }
  return ParseNumber<double>(s);
}

Value Truncated(double d) {
  if (!(d >= -0x1p63 && d < 0x1p63)) return Value();
  return Value::Int(static_cast<int64_t>(d));
}

Value ToInteger(const Value& v) {
  switch (v.type()) {
    case ValueType::kInt:
      return v;
    case ValueType::kFloat:
      return Truncated(v.as_float());
    case ValueType::kBool:
      return Value::Int(v.as_bool() ? 1 : 0);
    default:
      break;
  }
  const std::string_view text = Strip(v.as_string());
  if (const std::optional<int64_t> number = ParseNumber<int64_t>(text)) return Value::Int(*number);
  const std::optional<double> number = ParseFloat(text);
  return number ? Truncated(*number) : Value();
}

Value ToFloat(const Value& v) {
  if (v.is_number()) return Value::Float(v.as_number());
  const std::optional<double> number = ParseFloat(Strip(v.as_string()));
  return number ? Value::Float(*number) : Value();
}

Value ToBoolean(const Value& v) {
  if (v.type() == ValueType::kBool) return v;
  if (v.type() == ValueType::kInt) return Value::Bool(v.as_int() != 0);
  std::string text(Strip(v.as_string()));
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  if (text == "true") return Value::Bool(true);
  return text == "false" ? Value::Bool(false) : Value();
}

Value ToText(const Value& v) { return v.type() == ValueType::kString ? v : Value::String(values::ToDisplay(v)); }

constexpr TypeSet kToIntegerTakes = TypeSet::Number() | ValueType::kString | ValueType::kBool;
constexpr TypeSet kToFloatTakes = TypeSet::Number() | ValueType::kString;
constexpr TypeSet kToBooleanTakes = TypeSet(ValueType::kBool) | ValueType::kString | ValueType::kInt;
constexpr TypeSet kToStringTakes =
    TypeSet::Number() | ValueType::kString | ValueType::kBool | TypeSet::Instant() | ValueType::kDuration;

template <Conversion kConvert>
absl::StatusOr<Value> Convert(std::span<const Value> args, FunctionContext&) {
  return kConvert(args[0]);
}

template <Conversion kConvert, const TypeSet& kTakes>
absl::StatusOr<Value> ConvertOrNull(std::span<const Value> args, FunctionContext&) {
  return kTakes.Has(args[0].type()) ? kConvert(args[0]) : Value();
}

template <Conversion kConvert, const TypeSet& kTakes>
absl::StatusOr<Value> ConvertList(std::span<const Value> args, FunctionContext&) {
  std::vector<Value> items;
  items.reserve(args[0].as_list().size());
  for (const Value& item : args[0].as_list()) {
    items.push_back(kTakes.Has(item.type()) ? kConvert(item) : Value());
  }
  return Value::List(std::move(items));
}

struct Names {
  std::string_view plain, or_null, list;
};

template <Conversion kConvert, const TypeSet& kTakes>
void AddConversion(const Names& names, TypeSet result, Registry* registry) {
  registry->Add({.name = names.plain,
                 .parameters = {kTakes},
                 .min_args = 1,
                 .max_args = 1,
                 .result = result,
                 .row = Convert<kConvert>,
                 .runtime_error_detail = "InvalidArgumentValue"});
  registry->Add({.name = names.or_null,
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 1,
                 .result = result,
                 .row = ConvertOrNull<kConvert, kTakes>});
  registry->Add({.name = names.list,
                 .parameters = {ValueType::kList},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kList,
                 .row = ConvertList<kConvert, kTakes>});
}

absl::StatusOr<Value> TypeOfValue(std::span<const Value> args, FunctionContext&) {
  return Value::String(TypeName(args[0].type()));
}

}  // namespace

void AddConversions(Registry* registry) {
  AddConversion<ToInteger, kToIntegerTakes>({"toInteger", "toIntegerOrNull", "toIntegerList"}, kInt, registry);
  AddConversion<ToFloat, kToFloatTakes>({"toFloat", "toFloatOrNull", "toFloatList"}, ValueType::kFloat, registry);
  AddConversion<ToBoolean, kToBooleanTakes>({"toBoolean", "toBooleanOrNull", "toBooleanList"}, kBool, registry);
  AddConversion<ToText, kToStringTakes>({"toString", "toStringOrNull", "toStringList"}, kString, registry);
  registry->Add({.name = "valueType",
                 .parameters = {kAnything},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kString,
                 .row = TypeOfValue,
                 .null_propagating = false});
}

}  // namespace claimgraph::functions
