#include "ingest/import/field_value.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/values/temporal_parse.h"

namespace claimgraph::csv_import {
namespace {

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string Quoted(std::string_view text) {
  constexpr size_t kShownMax = 40;
  if (utf8::FindInvalid(text)) return "the field";
  if (text.size() <= kShownMax) return Cat("'", text, "'");
  size_t end = kShownMax;
  while (end > 0 && utf8::IsContinuation(text[end])) --end;
  return Cat("'", text.substr(0, end), "…'");
}

bool Fail(std::string_view text, std::string_view what, std::string* problem) {
  *problem = Cat(Quoted(text), " is not ", what);
  return false;
}

bool ParseTemporal(std::string_view text, ValueType type, std::string_view what, Value* out, std::string* problem) {
  absl::StatusOr<Value> parsed = temporal::Parse(type, Trim(text));
  if (!parsed.ok()) return Fail(text, what, problem);
  *out = *std::move(parsed);
  return true;
}

bool ParseFloat(std::string_view text, double* out) {
  text = Trim(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
  return error == std::errc() && end == text.data() + text.size();
}

bool ParseBoolean(std::string_view text, bool* out) {
  text = Trim(text);
  const auto is = [text](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  };
  *out = is("true");
  return *out || is("false");
}

bool ParseScalar(std::string_view text, FieldType type, Value* out, std::string* problem) {
  switch (type) {
    case FieldType::kString:
      if (const auto invalid = utf8::FindInvalid(text)) {
        *problem = Cat("invalid UTF-8 at byte ", *invalid, " of a field");
        return false;
      }
      *out = Value::String(text);
      return true;
    case FieldType::kInteger: {
      int64_t number = 0;
      if (!ParseInteger(text, &number)) return Fail(text, "a 64-bit integer", problem);
      *out = Value::Int(number);
      return true;
    }
    case FieldType::kFloat: {
      double number = 0;
      if (!ParseFloat(text, &number)) return Fail(text, "a number", problem);
      *out = Value::Float(number);
      return true;
    }
    case FieldType::kBoolean: {
      bool truth = false;
      if (!ParseBoolean(text, &truth)) return Fail(text, "true or false", problem);
      *out = Value::Bool(truth);
      return true;
    }
    case FieldType::kDate:
      return ParseTemporal(text, ValueType::kDate, "a date such as 2025-04-09", out, problem);
    case FieldType::kTime:
      return ParseTemporal(text, ValueType::kTime, "a time such as 12:31:14+01:00", out, problem);
    case FieldType::kLocalTime:
      return ParseTemporal(text, ValueType::kLocalTime, "a time such as 12:31:14", out, problem);
    case FieldType::kDateTime:
      return ParseTemporal(text, ValueType::kDateTime, "a time such as 2025-04-09T12:31:14Z", out, problem);
    case FieldType::kLocalDateTime:
      return ParseTemporal(text, ValueType::kLocalDateTime, "a time such as 2025-04-09T12:31:14", out, problem);
    case FieldType::kDuration:
      return ParseTemporal(text, ValueType::kDuration, "a duration such as P1Y2M", out, problem);
  }
  return false;
}

}  // namespace

bool ParseInteger(std::string_view text, int64_t* out) {
  text = Trim(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
  return error == std::errc() && end == text.data() + text.size();
}

bool ParseField(const CsvField& field, const Column& column, char array_delimiter, Value* out,
                std::string* problem) {
  *out = Value();
  const bool empty = field.text.empty();
  if (empty && (!field.quoted || column.type != FieldType::kString || column.array)) return true;
  if (!column.array) return ParseScalar(field.text, column.type, out, problem);
  std::vector<Value> items;
  for (std::string_view rest = field.text;;) {
    const size_t end = std::min(rest.find(array_delimiter), rest.size());
    if (!ParseScalar(rest.substr(0, end), column.type, &items.emplace_back(), problem)) return false;
    if (end == rest.size()) break;
    rest.remove_prefix(end + 1);
  }
  *out = Value::List(std::move(items));
  return true;
}

}  // namespace claimgraph::csv_import
