// STARTS WITH, ENDS WITH, CONTAINS and =~. What is no string makes them null.

#include <re2/re2.h>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/functions/regex_cache.h"

namespace claimgraph::functions {
namespace {

bool StartsWith(std::string_view s, std::string_view part) { return s.starts_with(part); }
bool EndsWith(std::string_view s, std::string_view part) { return s.ends_with(part); }
bool Contains(std::string_view s, std::string_view part) { return s.find(part) != std::string_view::npos; }

using Predicate = bool (*)(std::string_view, std::string_view);

bool BothStrings(std::span<const Value> args) {
  return args[0].type() == ValueType::kString && args[1].type() == ValueType::kString;
}

template <Predicate kPredicate>
absl::StatusOr<Value> PredicateRow(std::span<const Value> args, FunctionContext&) {
  return BothStrings(args) ? Value::Bool(kPredicate(args[0].as_string(), args[1].as_string())) : Value();
}

template <Predicate kPredicate>
absl::StatusOr<bool> PredicateKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!Kinds(args, VectorKind::kString, VectorKind::kString)) return false;
  ApplyBinary(Operand<VectorKind::kString>(args[0], rows), Operand<VectorKind::kString>(args[1], rows), rows,
              Prepare<VectorKind::kBool>(out, rows),
              [](std::string_view s, std::string_view part) { return kPredicate(s, part); });
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<const re2::RE2*> Compile(std::string_view pattern, FunctionContext& context) {
  if (context.regex_cache == nullptr) context.regex_cache = std::make_unique<RegexCache>();
  return context.regex_cache->Get(pattern);
}

bool Matches(std::string_view s, const re2::RE2& regex) {
  return re2::RE2::FullMatch(re2::StringPiece(s.data(), s.size()), regex);
}

absl::StatusOr<Value> RegexRow(std::span<const Value> args, FunctionContext& context) {
  if (!BothStrings(args)) return Value();
  CG_ASSIGN_OR_RETURN(const re2::RE2* regex, Compile(args[1].as_string(), context));
  return Value::Bool(Matches(args[0].as_string(), *regex));
}

absl::StatusOr<bool> RegexKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  if (!Kinds(args, VectorKind::kString, VectorKind::kString) || !args[1].constant || args[1].IsNull(0)) return false;
  const Operand<VectorKind::kString> text(args[0], rows), pattern(args[1], rows);
  CG_ASSIGN_OR_RETURN(const re2::RE2* regex, Compile(pattern[0], context));
  uint8_t* results = Prepare<VectorKind::kBool>(out, rows);
  for (size_t r = 0; r < rows; ++r) results[r] = Matches(text[r], *regex);
  PropagateNulls(args, rows, out);
  return true;
}

template <Predicate kPredicate>
void AddPredicate(std::string_view name, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kAnything},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kBool,
                 .row = PredicateRow<kPredicate>,
                 .kernel = PredicateKernel<kPredicate>});
}

}  // namespace

RegexCache::RegexCache() = default;
RegexCache::~RegexCache() = default;

absl::StatusOr<const re2::RE2*> RegexCache::Get(std::string_view pattern) {
  if (compiled_ != nullptr && pattern_ == pattern) return compiled_.get();
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(8 << 20);
  auto compiled = std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
  if (!compiled->ok()) {
    return InvalidArgumentValue(Cat("'", pattern, "' is no regular expression: ", compiled->error()));
  }
  pattern_ = std::string(pattern);
  compiled_ = std::move(compiled);
  return compiled_.get();
}

void AddStringPredicates(Registry* registry) {
  AddPredicate<StartsWith>("STARTS WITH", registry);
  AddPredicate<EndsWith>("ENDS WITH", registry);
  AddPredicate<Contains>("CONTAINS", registry);
  registry->Add({.name = "=~",
                 .parameters = {kAnything},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kBool,
                 .row = RegexRow,
                 .kernel = RegexKernel});
}

}  // namespace claimgraph::functions
