#include "engine/functions/registry.h"

#include <algorithm>
#include <utility>

#include "engine/base/edit_distance.h"
#include "engine/functions/builtins.h"

namespace claimgraph::functions {
namespace {

std::string FoldCase(std::string_view name) {
  std::string folded(name);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

bool IsWritten(std::string_view name) {
  if (name.empty() || name[0] < 'a' || name[0] > 'z') return false;
  return name.find(' ') == std::string_view::npos;
}

}  // namespace

void Registry::Add(Definition definition) {
  scalars_.emplace_back(std::move(definition));
  const ScalarFunction& function = scalars_.back();
  const bool added = scalar_by_name_.emplace(FoldCase(function.name()), &function).second;
  CG_CHECK(added);
}

void Registry::Add(AggregateDefinition definition) {
  aggregates_.emplace_back(std::move(definition));
  const AggregateFunction& function = aggregates_.back();
  const bool added = aggregate_by_name_.emplace(FoldCase(function.name()), &function).second;
  CG_CHECK(added);
}

void Registry::AddSynonym(std::string_view synonym, std::string_view name) {
  const ScalarFunction* scalar = FindScalar(name);
  const AggregateFunction* aggregate = FindAggregate(name);
  CG_CHECK((scalar != nullptr) != (aggregate != nullptr));
  const bool added = scalar != nullptr ? scalar_by_name_.emplace(FoldCase(synonym), scalar).second
                                       : aggregate_by_name_.emplace(FoldCase(synonym), aggregate).second;
  CG_CHECK(added);
  synonyms_.emplace_back(synonym);
}

const ScalarFunction* Registry::FindScalar(std::string_view name) const {
  auto found = scalar_by_name_.find(name);
  if (found == scalar_by_name_.end()) found = scalar_by_name_.find(FoldCase(name));
  return found == scalar_by_name_.end() ? nullptr : found->second;
}

const AggregateFunction* Registry::FindAggregate(std::string_view name) const {
  const auto found = aggregate_by_name_.find(FoldCase(name));
  return found == aggregate_by_name_.end() ? nullptr : found->second;
}

std::vector<std::string_view> Registry::Names() const {
  std::vector<std::string_view> names;
  for (const ScalarFunction& function : scalars_) {
    if (IsWritten(function.name())) names.push_back(function.name());
  }
  for (const AggregateFunction& function : aggregates_) names.push_back(function.name());
  names.insert(names.end(), synonyms_.begin(), synonyms_.end());
  std::sort(names.begin(), names.end());
  return names;
}

std::string_view Registry::Suggest(std::string_view name) const {
  const std::string folded = FoldCase(name);
  size_t best_distance = std::max<size_t>(2, folded.size() / 3) + 1;
  std::string_view best;
  for (std::string_view known : Names()) {
    const size_t distance = EditDistance(folded, known);
    if (distance >= best_distance) continue;
    best_distance = distance;
    best = known;
  }
  return best;
}

absl::Status Registry::UnknownFunction(std::string_view name, Span span) const {
  // Functions of other languages, and what to write here.
  static constexpr std::pair<std::string_view, std::string_view> kForeign[] = {
      {"if", "write CASE WHEN condition THEN a ELSE b END"},  {"iif", "write CASE WHEN condition THEN a ELSE b END"},
      {"ifnull", "write coalesce(x, instead)"},               {"nvl", "write coalesce(x, instead)"},
      {"isnull", "write x IS NULL"},                          {"len", "write size(x)"},
      {"concat", "join strings with +"},                      {"now", "write datetime()"},
      {"getdate", "write date() or datetime()"},              {"ucase", "write toUpper(x)"},
      {"lcase", "write toLower(x)"},                          {"instr", "write x CONTAINS 'part'"},
      {"array_agg", "write collect(x)"},                      {"group_concat", "write collect(x)"},
      {"to_date", "write date('2025-04-09')"},                {"pow", "write x ^ y"},
      {"count_distinct", "write count(DISTINCT x)"},          {"nodelabels", "write labels(n)"},
  };
  const std::string folded = FoldCase(name);
  for (const auto& [foreign, advice] : kForeign) {
    if (foreign != folded) continue;
    return SyntaxError("UnknownFunction", span, Cat("there is no function `", name, "`"), advice);
  }
  const std::string_view similar = Suggest(name);
  return SyntaxError("UnknownFunction", span, Cat("there is no function `", name, "`"),
                     similar.empty() ? std::string() : Cat("did you mean `", similar, "`?"));
}

const Registry& Builtins() {
  // Leaked on purpose: functions are used until the very end of the program.
  static const Registry* const kRegistry = [] {
    auto* registry = new Registry;
    AddArithmetic(registry);
    AddComparisons(registry);
    AddLogic(registry);
    AddMath(registry);
    AddStringPredicates(registry);
    AddStrings(registry);
    AddLists(registry);
    AddConversions(registry);
    AddGraphFunctions(registry);
    AddTemporal(registry);
    AddNumericAggregates(registry);
    AddCollectingAggregates(registry);
    AddCasts(registry);
    AddStandard(registry);
    return registry;
  }();
  return *kRegistry;
}

}  // namespace claimgraph::functions
