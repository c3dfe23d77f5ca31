// What GQL has beside openCypher's functions: ||, tests of truth and of elements, NULLIF, normalize, and its names for
// functions that are there already.

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/kernels.h"
#include "engine/values/compare.h"
#include "engine/values/format.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kBool = ValueType::kBool;
constexpr TypeSet kInt = ValueType::kInt;
constexpr TypeSet kList = ValueType::kList;
constexpr TypeSet kElement = TypeSet(ValueType::kNode) | ValueType::kRelationship;

// --- || -----------------------------------------------------------------------------------------------------------

absl::StatusOr<Value> Concatenate(std::span<const Value> args, FunctionContext&) {
  const Value& a = args[0];
  const Value& b = args[1];
  if (a.type() != b.type()) {
    return TypeError("InvalidArgumentType",
                     Cat("`||` cannot join ", values::TypeWithArticle(a.type()), " and ",
                         values::TypeWithArticle(b.type())));
  }
  if (a.type() == ValueType::kString) {
    CG_RETURN_IF_ERROR(CheckStringBytes(a.as_string().size() + b.as_string().size()));
    return Value::String(Cat(a.as_string(), b.as_string()));
  }
  CG_RETURN_IF_ERROR(CheckListItems(a.as_list().size() + b.as_list().size()));
  std::vector<Value> items = a.as_list();
  items.insert(items.end(), b.as_list().begin(), b.as_list().end());
  return Value::List(std::move(items));
}

absl::StatusOr<bool> ConcatenateKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (!Kinds(args, VK::kString, VK::kString)) return false;
  const Operand<VK::kString> a(args[0], rows), b(args[1], rows);
  std::string_view* results = Prepare<VK::kString>(out, rows);
  std::string scratch;
  for (size_t r = 0; r < rows; ++r) {
    if (!CheckStringBytes(a[r].size() + b[r].size()).ok()) return false;
    scratch.assign(a[r]);
    scratch.append(b[r]);
    results[r] = out->Intern(scratch);
  }
  PropagateNulls(args, rows, out);
  return true;
}

TypeSet ConcatenateResult(std::span<const TypeSet> args) {
  const TypeSet both = args[0] & args[1] & (kString | kList);
  return both.empty() ? kString | kList : both;
}

// --- Tests --------------------------------------------------------------------------------------------------------

template <bool kWanted>
absl::StatusOr<Value> IsTruth(std::span<const Value> args, FunctionContext&) {
  return Value::Bool(!args[0].is_null() && args[0].as_bool() == kWanted);
}
template <bool kWanted>
absl::StatusOr<bool> IsTruthKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VK::kBool) return false;
  const Operand<VK::kBool> operand(args[0], rows);
  uint8_t* results = Prepare<VK::kBool>(out, rows);
  const bool nulls = AnyNulls(args);
  for (size_t r = 0; r < rows; ++r) results[r] = !(nulls && args[0].IsNull(r)) && (operand[r] != 0) == kWanted;
  return true;
}

// Every relationship of a graph here has a direction.
absl::StatusOr<Value> IsDirected(std::span<const Value>, FunctionContext&) { return Value::Bool(true); }

absl::StatusOr<Value> Same(std::span<const Value> args, FunctionContext&) {
  return Value::Bool(std::all_of(args.begin(), args.end(), [&](const Value& arg) {
    return values::Equals(args[0], arg) == values::Ternary::kTrue;
  }));
}

absl::StatusOr<Value> AllDifferent(std::span<const Value> args, FunctionContext&) {
  std::set<std::pair<ValueType, uint64_t>> seen;
  for (const Value& arg : args) {
    const uint64_t id = arg.type() == ValueType::kNode ? arg.as_node() : arg.as_relationship().id;
    if (!seen.insert({arg.type(), id}).second) return Value::Bool(false);
  }
  return Value::Bool(true);
}

absl::StatusOr<Value> NullIf(std::span<const Value> args, FunctionContext&) {
  return values::Equals(args[0], args[1]) == values::Ternary::kTrue ? Value() : args[0];
}
TypeSet FirstType(std::span<const TypeSet> args) { return args[0]; }

// --- Unicode normalization ----------------------------------------------------------------------------------------

absl::StatusOr<const icu::Normalizer2*> FindForm(std::string_view form) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* found = nullptr;
  if (absl::EqualsIgnoreCase(AbslView(form), "NFC")) found = icu::Normalizer2::getNFCInstance(error);
  if (absl::EqualsIgnoreCase(AbslView(form), "NFD")) found = icu::Normalizer2::getNFDInstance(error);
  if (absl::EqualsIgnoreCase(AbslView(form), "NFKC")) found = icu::Normalizer2::getNFKCInstance(error);
  if (absl::EqualsIgnoreCase(AbslView(form), "NFKD")) found = icu::Normalizer2::getNFKDInstance(error);
  if (U_FAILURE(error)) return absl::InternalError("the tables for Unicode normalization are missing");
  if (found == nullptr) return InvalidArgumentValue("a normal form is NFC, NFD, NFKC or NFKD");
  return found;
}

icu::UnicodeString ToUnicode(std::string_view s) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(s.data(), static_cast<int32_t>(s.size())));
}

absl::StatusOr<Value> Normalize(std::span<const Value> args, FunctionContext&) {
  CG_ASSIGN_OR_RETURN(const icu::Normalizer2* form, FindForm(args.size() > 1 ? args[1].as_string() : "NFC"));
  UErrorCode error = U_ZERO_ERROR;
  const icu::UnicodeString normalized = form->normalize(ToUnicode(args[0].as_string()), error);
  if (U_FAILURE(error)) return absl::ResourceExhaustedError("the text is too long to be normalized");
  std::string out;
  normalized.toUTF8String(out);
  CG_RETURN_IF_ERROR(CheckStringBytes(out.size()));
  return Value::String(out);
}

absl::StatusOr<Value> IsNormalized(std::span<const Value> args, FunctionContext&) {
  CG_ASSIGN_OR_RETURN(const icu::Normalizer2* form, FindForm(args[1].as_string()));
  UErrorCode error = U_ZERO_ERROR;
  const bool normalized = form->isNormalized(ToUnicode(args[0].as_string()), error);
  if (U_FAILURE(error)) return absl::ResourceExhaustedError("the text is too long to be normalized");
  return Value::Bool(normalized);
}

// --- Sizes and parts ----------------------------------------------------------------------------------------------

absl::StatusOr<Value> OctetLength(std::span<const Value> args, FunctionContext&) {
  return Value::Int(static_cast<int64_t>(args[0].as_string().size()));
}

absl::StatusOr<Value> Cardinality(std::span<const Value> args, FunctionContext&) {
  switch (args[0].type()) {
    case ValueType::kList:
      return Value::Int(static_cast<int64_t>(args[0].as_list().size()));
    case ValueType::kMap:
      return Value::Int(static_cast<int64_t>(args[0].as_map().size()));
    default:
      return Value::Int(static_cast<int64_t>(args[0].as_path().nodes.size() + args[0].as_path().relationships.size()));
  }
}

absl::StatusOr<Value> SingleItem(std::span<const Value> args, FunctionContext&) {
  const std::vector<Value>& items = args[0].as_list();
  if (items.size() > 1) {
    return RuntimeError("ArgumentError", "InvalidNumberOfRows", "VALUE { ... } returned more than one row");
  }
  return items.empty() ? Value() : items[0];
}

absl::StatusOr<Value> MergeMaps(std::span<const Value> args, FunctionContext&) {
  std::map<std::string, Value> merged;
  for (const Value& map : args) {
    for (const auto& [key, value] : map.as_map()) merged[key] = value;
  }
  return Value::Map(std::vector<MapEntry>(merged.begin(), merged.end()));
}

void AddTests(Registry* registry) {
  registry->Add({.name = "IS TRUE",
                 .parameters = {kBool},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kBool,
                 .row = IsTruth<true>,
                 .kernel = IsTruthKernel<true>,
                 .null_propagating = false});
  registry->Add({.name = "IS FALSE",
                 .parameters = {kBool},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kBool,
                 .row = IsTruth<false>,
                 .kernel = IsTruthKernel<false>,
                 .null_propagating = false});
  registry->Add({.name = "IS DIRECTED",
                 .parameters = {ValueType::kRelationship},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kBool,
                 .row = IsDirected});
  registry->Add({.name = "same",
                 .parameters = {kElement},
                 .min_args = 2,
                 .max_args = kVariadic,
                 .result = kBool,
                 .row = Same});
  registry->Add({.name = "all_different",
                 .parameters = {kElement},
                 .min_args = 2,
                 .max_args = kVariadic,
                 .result = kBool,
                 .row = AllDifferent});
  registry->Add({.name = "IS NORMALIZED",
                 .parameters = {kString},
                 .min_args = 2,
                 .max_args = 2,
                 .result = kBool,
                 .row = IsNormalized});
}

void AddSynonyms(Registry* registry) {
  constexpr std::pair<std::string_view, std::string_view> kSynonyms[] = {
      {"ceiling", "ceil"},
      {"ln", "log"},
      {"power", "^"},
      {"mod", "%"},
      {"element_id", "elementId"},
      {"byte_length", "octet_length"},
      {"local_time", "localtime"},
      {"zoned_time", "time"},
      {"local_datetime", "localdatetime"},
      {"zoned_datetime", "datetime"},
      {"collect_list", "collect"},
      {"stddev_samp", "stDev"},
      {"stddev_pop", "stDevP"},
      {"percentile_cont", "percentileCont"},
      {"percentile_disc", "percentileDisc"},
  };
  for (const auto& [synonym, name] : kSynonyms) registry->AddSynonym(synonym, name);
}

}  // namespace

void AddStandard(Registry* registry) {
  registry->Add({.name = "||",
                 .parameters = {kString | kList},
                 .min_args = 2,
                 .max_args = 2,
                 .row = Concatenate,
                 .kernel = ConcatenateKernel,
                 .result_type = ConcatenateResult});
  AddTests(registry);
  registry->Add({.name = "nullIf",
                 .parameters = {kAnything},
                 .min_args = 2,
                 .max_args = 2,
                 .row = NullIf,
                 .result_type = FirstType,
                 .null_propagating = false});
  registry->Add({.name = "normalize",
                 .parameters = {kString},
                 .min_args = 1,
                 .max_args = 2,
                 .result = kString,
                 .row = Normalize});
  registry->Add({.name = "octet_length",
                 .parameters = {kString},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kInt,
                 .row = OctetLength});
  registry->Add({.name = "cardinality",
                 .parameters = {kList | ValueType::kMap | ValueType::kPath},
                 .min_args = 1,
                 .max_args = 1,
                 .result = kInt,
                 .row = Cardinality});
  registry->Add({.name = "SINGLE ITEM", .parameters = {kList}, .min_args = 1, .max_args = 1, .row = SingleItem});
  registry->Add({.name = "MERGE MAPS",
                 .parameters = {ValueType::kMap},
                 .min_args = 1,
                 .max_args = kVariadic,
                 .result = ValueType::kMap,
                 .row = MergeMaps});
  AddSynonyms(registry);
}

}  // namespace claimgraph::functions
