// String functions. Positions and lengths count code points.

#include "engine/base/strings.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "engine/base/status.h"
#include "engine/base/utf8.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kInt = ValueType::kInt;

// The byte offset of code point `count`, or the end.
size_t ByteOffset(std::string_view s, int64_t count) {
  size_t at = 0;
  for (; count > 0 && at < s.size(); --count) {
    ++at;
    while (at < s.size() && utf8::IsContinuation(s[at])) ++at;
  }
  return at;
}

std::string_view Left(std::string_view s, int64_t count) { return s.substr(0, ByteOffset(s, count)); }
std::string_view Right(std::string_view s, int64_t count) {
  size_t at = s.size();
  for (; count > 0 && at > 0; --count) {
    --at;
    while (at > 0 && utf8::IsContinuation(s[at])) --at;
  }
  return s.substr(at);
}
std::string_view From(std::string_view s, int64_t start) { return s.substr(ByteOffset(s, start)); }

bool IsSpace(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}
std::string_view TrimLeft(std::string_view s) {
  size_t at = 0;
  while (at < s.size()) {
    size_t next = at;
    if (!IsSpace(utf8::Decode(s, &next))) break;
    at = next;
  }
  return s.substr(at);
}
std::string_view TrimRight(std::string_view s) {
  while (!s.empty()) {
    size_t at = s.size() - Right(s, 1).size();
    const size_t last = at;
    if (!IsSpace(utf8::Decode(s, &at))) break;
    s = s.substr(0, last);
  }
  return s;
}
std::string_view Trim(std::string_view s) { return TrimRight(TrimLeft(s)); }

template <bool kFront, bool kBack>
std::string_view TrimAmong(std::string_view s, std::string_view characters) {
  std::vector<char32_t> sorted;
  for (size_t at = 0; at < characters.size();) sorted.push_back(utf8::Decode(characters, &at));
  std::sort(sorted.begin(), sorted.end());
  // `part` is one code point.
  const auto cut = [&](std::string_view part) {
    size_t at = 0;
    return !part.empty() && std::binary_search(sorted.begin(), sorted.end(), utf8::Decode(part, &at));
  };
  while (kFront && cut(Left(s, 1))) s.remove_prefix(Left(s, 1).size());
  while (kBack && cut(Right(s, 1))) s.remove_suffix(Right(s, 1).size());
  return s;
}

bool IsAscii(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

template <bool kUpper>
void ConvertCase(std::string_view s, std::string* out) {
  out->clear();
  if (IsAscii(s)) {
    constexpr char kFirst = kUpper ? 'a' : 'A';
    for (char c : s) out->push_back(c >= kFirst && c <= kFirst + 25 ? static_cast<char>(c ^ 0x20) : c);
    return;
  }
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(s.data(), static_cast<int32_t>(s.size())));
  kUpper ? text.toUpper(icu::Locale::getRoot()) : text.toLower(icu::Locale::getRoot());
  text.toUTF8String(*out);
}

// --- Functions whose result is part of their argument: kernels return views into the same memory -----------------

using Part = std::string_view (*)(std::string_view);

template <Part kPart>
absl::StatusOr<Value> PartRow(std::span<const Value> args, FunctionContext&) {
  return Value::String(kPart(args[0].as_string()));
}
template <Part kPart>
absl::StatusOr<bool> PartKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VK::kString) return false;
  ApplyUnary(Operand<VK::kString>(args[0], rows), rows, Prepare<VK::kString>(out, rows), kPart);
  out->Retain(args[0].vector);
  PropagateNulls(args, rows, out);
  return true;
}

// With a second argument its characters are cut off instead of blanks.
template <Part kPart, bool kFront, bool kBack>
absl::StatusOr<Value> TrimRow(std::span<const Value> args, FunctionContext& context) {
  if (args.size() == 1) return PartRow<kPart>(args, context);
  return Value::String(TrimAmong<kFront, kBack>(args[0].as_string(), args[1].as_string()));
}
template <Part kPart>
absl::StatusOr<bool> TrimKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  return args.size() == 1 ? PartKernel<kPart>(args, rows, context, out) : absl::StatusOr<bool>(false);
}

// left, right and substring, once their numbers are known not to be negative.
enum class Slice : uint8_t { kLeft, kRight, kSubstring };

template <Slice kSlice>
std::string_view SliceOf(std::string_view s, int64_t a, int64_t b) {
  if constexpr (kSlice == Slice::kLeft) return Left(s, a);
  if constexpr (kSlice == Slice::kRight) return Right(s, a);
  return Left(From(s, a), b);
}

template <Slice kSlice>
absl::StatusOr<Value> SliceRow(std::span<const Value> args, FunctionContext&) {
  int64_t numbers[2] = {args[1].as_int(), INT64_MAX};
  if (args.size() > 2) numbers[1] = args[2].as_int();
  if (numbers[0] < 0 || numbers[1] < 0) return OutOfRange("a position or length in a string cannot be negative");
  return Value::String(SliceOf<kSlice>(args[0].as_string(), numbers[0], numbers[1]));
}

template <Slice kSlice>
absl::StatusOr<bool> SliceKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!Kinds(args, VK::kString, VK::kInt) || (args.size() > 2 && args[2].kind() != VK::kInt)) return false;
  const Operand<VK::kString> text(args[0], rows);
  const Operand<VK::kInt> first(args[1], rows), last(args[args.size() - 1], rows);
  std::string_view* results = Prepare<VK::kString>(out, rows);
  bool negative = false;
  for (size_t r = 0; r < rows; ++r) {
    const int64_t length = args.size() > 2 ? last[r] : INT64_MAX;
    negative |= first[r] < 0 || length < 0;
    results[r] = SliceOf<kSlice>(text[r], first[r], length);
  }
  if (negative) return false;
  out->Retain(args[0].vector);
  PropagateNulls(args, rows, out);
  return true;
}

// --- Functions that write new text --------------------------------------------------------------------------------

using Rewrite = void (*)(std::string_view, std::string*);

template <Rewrite kRewrite>
absl::StatusOr<Value> RewriteRow(std::span<const Value> args, FunctionContext&) {
  std::string text;
  kRewrite(args[0].as_string(), &text);
  return Value::String(text);
}
template <Rewrite kRewrite>
absl::StatusOr<bool> RewriteKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VK::kString) return false;
  const Operand<VK::kString> operand(args[0], rows);
  std::string_view* results = Prepare<VK::kString>(out, rows);
  std::string scratch;
  for (size_t r = 0; r < rows; ++r) {
    kRewrite(operand[r], &scratch);
    results[r] = out->Intern(scratch);
  }
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<Value> Replace(std::span<const Value> args, FunctionContext&) {
  const std::string_view text = args[0].as_string(), search = args[1].as_string(), with = args[2].as_string();
  if (search.empty()) return args[0];
  std::string out;
  size_t start = 0;
  for (size_t at = text.find(search); at != std::string_view::npos; at = text.find(search, start)) {
    out.append(text.substr(start, at - start));
    out.append(with);
    start = at + search.size();
  }
  out.append(text.substr(start));
  return Value::String(out);
}

// An empty delimiter splits between code points.
void SplitBy(std::string_view text, std::string_view delimiter, std::vector<Value>* out) {
  while (true) {
    const size_t end = delimiter.empty() ? ByteOffset(text, 1) : text.find(delimiter);
    if (end == std::string_view::npos || (delimiter.empty() && end == text.size())) break;
    out->push_back(Value::String(text.substr(0, end)));
    text.remove_prefix(end + delimiter.size());
  }
  out->push_back(Value::String(text));
}

absl::StatusOr<Value> Split(std::span<const Value> args, FunctionContext&) {
  std::vector<Value> parts;
  if (args[1].type() == ValueType::kString) {
    SplitBy(args[0].as_string(), args[1].as_string(), &parts);
    return Value::List(std::move(parts));
  }
  parts.push_back(args[0]);
  for (const Value& delimiter : args[1].as_list()) {
    if (delimiter.type() != ValueType::kString) return CannotTake("split", delimiter);
    std::vector<Value> finer;
    for (const Value& part : parts) SplitBy(part.as_string(), delimiter.as_string(), &finer);
    parts = std::move(finer);
  }
  return Value::List(std::move(parts));
}

absl::StatusOr<Value> CharLength(std::span<const Value> args, FunctionContext&) {
  return Value::Int(static_cast<int64_t>(utf8::CountCodePoints(args[0].as_string())));
}

template <Part kPart, bool kFront, bool kBack>
void AddTrim(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kString},
                 .min_args = 1,
                 .max_args = 2,
                 .result = kString,
                 .row = TrimRow<kPart, kFront, kBack>,
                 .kernel = TrimKernel<kPart>});
}
template <Rewrite kRewrite>
void AddRewrite(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kString},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kString,
                 .row = RewriteRow<kRewrite>,
                 .kernel = RewriteKernel<kRewrite>});
}
template <Slice kSlice>
void AddSlice(std::string_view name, int min_args, int max_args, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kString, kInt},
                 .min_args = min_args,
                 .max_args = max_args,
                 .result = kString,
                 .row = SliceRow<kSlice>,
                 .kernel = SliceKernel<kSlice>});
}

}  // namespace

void AddStrings(Registry* registry) {
  for (std::string_view name : {"trim", "btrim"}) AddTrim<Trim, true, true>(name, registry);
  AddTrim<TrimLeft, true, false>("ltrim", registry);
  AddTrim<TrimRight, false, true>("rtrim", registry);
  for (std::string_view name : {"toUpper", "upper"}) AddRewrite<ConvertCase<true>>(name, registry);
  for (std::string_view name : {"toLower", "lower"}) AddRewrite<ConvertCase<false>>(name, registry);
  AddSlice<Slice::kLeft>("left", 2, 2, registry);
  AddSlice<Slice::kRight>("right", 2, 2, registry);
  AddSlice<Slice::kSubstring>("substring", 2, 3, registry);
  registry->Add(
      {.name = "replace", .parameters = {kString}, .min_args = 3, .max_args = 3, .result = kString, .row = Replace});
  registry->Add({.name = "split",
                 .parameters = {kString, kString | ValueType::kList},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kList,
                 .row = Split});
  for (std::string_view name : {"char_length", "character_length"}) {
    registry->Add(
        {.name = name, .parameters = {kString}, .min_args = 1, .max_args = 1, .result = kInt, .row = CharLength});
  }
}

}  // namespace claimgraph::functions
