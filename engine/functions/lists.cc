// Lists and what lists share with strings and maps: size, head, range, subscript, slice ...

#include <algorithm>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/functions/property.h"
#include "engine/functions/range.h"
#include "engine/values/format.h"

namespace claimgraph::functions {
namespace {

constexpr TypeSet kList = ValueType::kList;
constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kInt = ValueType::kInt;
constexpr TypeSet kMap = ValueType::kMap;

absl::StatusOr<Value> Size(std::span<const Value> args, FunctionContext&) {
  switch (args[0].type()) {
    case ValueType::kList:
      return Value::Int(static_cast<int64_t>(args[0].as_list().size()));
    case ValueType::kMap:
      return Value::Int(static_cast<int64_t>(args[0].as_map().size()));
    default:
      return Value::Int(static_cast<int64_t>(utf8::CountCodePoints(args[0].as_string())));
  }
}

absl::StatusOr<bool> SizeKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VectorKind::kString) return false;
  ApplyUnary(Operand<VectorKind::kString>(args[0], rows), rows, Prepare<VectorKind::kInt>(out, rows),
             [](std::string_view s) { return static_cast<int64_t>(utf8::CountCodePoints(s)); });
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<Value> IsEmpty(std::span<const Value> args, FunctionContext&) {
  switch (args[0].type()) {
    case ValueType::kList:
      return Value::Bool(args[0].as_list().empty());
    case ValueType::kMap:
      return Value::Bool(args[0].as_map().empty());
    default:
      return Value::Bool(args[0].as_string().empty());
  }
}

absl::StatusOr<Value> Head(std::span<const Value> args, FunctionContext&) {
  const std::vector<Value>& items = args[0].as_list();
  return items.empty() ? Value() : items.front();
}
absl::StatusOr<Value> Last(std::span<const Value> args, FunctionContext&) {
  const std::vector<Value>& items = args[0].as_list();
  return items.empty() ? Value() : items.back();
}
absl::StatusOr<Value> Tail(std::span<const Value> args, FunctionContext&) {
  const std::vector<Value>& items = args[0].as_list();
  if (items.empty()) return args[0];
  return Value::List(std::vector<Value>(items.begin() + 1, items.end()));
}

absl::StatusOr<Value> Reverse(std::span<const Value> args, FunctionContext&) {
  if (args[0].type() == ValueType::kList) {
    return Value::List(std::vector<Value>(args[0].as_list().rbegin(), args[0].as_list().rend()));
  }
  const std::string_view text = args[0].as_string();
  std::string out;
  for (size_t end = text.size(); end > 0;) {
    size_t start = end - 1;
    while (start > 0 && utf8::IsContinuation(text[start])) --start;
    out.append(text.substr(start, end - start));
    end = start;
  }
  return Value::String(out);
}

absl::Status CheckListSize(uint64_t count, FunctionContext& context) {
  constexpr uint64_t kMax = uint64_t{1} << 27;
  if (count > kMax) return absl::ResourceExhaustedError(Cat("a list of ", count, " elements is too long"));
  if (context.budget == nullptr) return absl::OkStatus();
  // The list is charged by whoever keeps it; here it only has to be seen to fit.
  CG_RETURN_IF_ERROR(context.budget->Charge(count * sizeof(Value)));
  context.budget->Release(count * sizeof(Value));
  return absl::OkStatus();
}

absl::StatusOr<Value> Range(std::span<const Value> args, FunctionContext& context) {
  const int64_t start = args[0].as_int();
  const int64_t step = args.size() > 2 ? args[2].as_int() : 1;
  if (step == 0) return OutOfRange("the step of a range cannot be 0");
  const uint64_t count = RangeCount(start, args[1].as_int(), step);
  CG_RETURN_IF_ERROR(CheckListSize(count, context));
  std::vector<Value> items;
  items.reserve(count);
  constexpr uint64_t kItemsPerCheck = 65536;
  for (uint64_t i = 0; i < count; ++i) {
    if (i % kItemsPerCheck == kItemsPerCheck - 1) CG_RETURN_IF_ERROR(CheckGuard(context));
    items.push_back(Value::Int(RangeAt(start, step, i)));
  }
  return Value::List(std::move(items));
}

absl::StatusOr<Value> Subscript(std::span<const Value> args, FunctionContext& context) {
  const Value& container = args[0];
  const Value& key = args[1];
  if (container.type() == ValueType::kList) {
    if (key.type() != ValueType::kInt) {
      return TypeError("ListElementAccessByNonInteger",
                       Cat("an element of a list is chosen by an integer, not by ",
                           values::TypeWithArticle(key.type())));
    }
    const std::vector<Value>& items = container.as_list();
    const int64_t size = static_cast<int64_t>(items.size());
    const int64_t index = key.as_int() < 0 ? key.as_int() + size : key.as_int();
    return index >= 0 && index < size ? items[static_cast<size_t>(index)] : Value();
  }
  if (key.type() != ValueType::kString) {
    return TypeError(container.type() == ValueType::kMap ? "MapElementAccessByNonString" : "PropertyAccessByNonString",
                     Cat("a property is chosen by a string, not by ", values::TypeWithArticle(key.type())));
  }
  return GetProperty(container, key.as_string(), context);
}

absl::StatusOr<Value> Slice(std::span<const Value> args, FunctionContext&) {
  const std::vector<Value>& items = args[0].as_list();
  const int64_t size = static_cast<int64_t>(items.size());
  const auto clamp = [size](int64_t bound) { return std::clamp<int64_t>(bound < 0 ? bound + size : bound, 0, size); };
  const int64_t from = clamp(args[1].as_int()), to = clamp(args[2].as_int());
  if (from >= to) return Value::List({});
  return Value::List(std::vector<Value>(items.begin() + from, items.begin() + to));
}

TypeSet SameType(std::span<const TypeSet> args) { return args[0]; }

}  // namespace

void AddLists(Registry* registry) {
  registry->Add({.name = "size",
                 .parameters = {kList | kString | kMap},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kInt,
                 .row = Size,
                 .kernel = SizeKernel});
  registry->Add({.name = "isEmpty",
                 .parameters = {kList | kString | kMap},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kBool,
                 .row = IsEmpty});
  registry->Add({.name = "head", .parameters = {kList}, .min_args = 1, .max_args = 1, .row = Head});
  registry->Add({.name = "last", .parameters = {kList}, .min_args = 1, .max_args = 1, .row = Last});
  registry->Add({.name = "tail", .parameters = {kList}, .min_args = 1, .max_args = 1, .result = kList, .row = Tail});
  registry->Add({.name = "reverse",
                 .parameters = {kList | kString},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kList | kString,
                 .row = Reverse,
                 .result_type = SameType});
  registry->Add({.name = "range", .parameters = {kInt}, .min_args = 2, .max_args = 3, .result = kList, .row = Range});
  registry->Add({.name = "[]",
                 .parameters = {kList | kHasProperties, kAnything},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Subscript,
                 .volatility = Volatility::kStable,
                 .needs_graph = true,
                 .compile_error_type = "TypeError"});
  registry->Add({.name = "[..]",
                 .parameters = {kList, kInt},
                 .min_args = 3,
                 .max_args = 3,
                 .result = kList,
                 .row = Slice,
                 .compile_error_type = "TypeError"});
}

}  // namespace claimgraph::functions
