// The functions of the language, by name. Names of functions are found whatever their case; operators are found by
// their spelling:
//
//   + - * / % ^          binary; "-" and "+" with one argument are the signs
//   = <> < <= > >= AND OR XOR NOT IN "STARTS WITH" "ENDS WITH" CONTAINS =~ "IS NULL" "IS NOT NULL"
//   []                   subscript: list[int], map[string], node[string]
//   || "IS TRUE" "IS FALSE" "IS DIRECTED" "IS NORMALIZED" "IS TYPED" "CAST AS"   the last two take the type as text
//   "SINGLE ITEM"        of VALUE { ... }: what a list of at most one element holds
//   "MERGE MAPS"         of map projections: later entries replace earlier ones
//   [..]                 slice: (list, from, to); an absent bound is 0, or INT64_MAX
//
// The registry is built once and immutable afterwards: share it freely between threads.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_REGISTRY_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_REGISTRY_H_

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/functions/aggregate.h"
#include "engine/functions/function.h"

namespace claimgraph::functions {

class Registry {
 public:
  Registry() = default;
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;

  void Add(Definition definition);
  void Add(AggregateDefinition definition);

  // Another name for a function or an aggregate that was added before.
  void AddSynonym(std::string_view synonym, std::string_view name);

  // nullptr when there is none.
  const ScalarFunction* FindScalar(std::string_view name) const;
  const AggregateFunction* FindAggregate(std::string_view name) const;
  // A known name that looks like `name`; empty when none does.
  std::string_view Suggest(std::string_view name) const;
  // SyntaxError UnknownFunction, with a suggestion.
  absl::Status UnknownFunction(std::string_view name, Span span) const;
  // All names that a person may write, sorted; operators are left out.
  std::vector<std::string_view> Names() const;
  // Every scalar function and operator, in order of registration.
  const std::deque<ScalarFunction>& scalars() const { return scalars_; }

 private:
  // Deques: addresses stay valid as functions are added.
  std::deque<ScalarFunction> scalars_;
  std::deque<AggregateFunction> aggregates_;
  std::deque<std::string> synonyms_;
  StringMap<const ScalarFunction*> scalar_by_name_;
  StringMap<const AggregateFunction*> aggregate_by_name_;
};

// Every function of this folder. Built at first use; thread-safe.
const Registry& Builtins();

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_REGISTRY_H_
