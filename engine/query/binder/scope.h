// Which names mean which variables at a place of a query.
#ifndef CLAIMGRAPH_ENGINE_QUERY_BINDER_SCOPE_H_
#define CLAIMGRAPH_ENGINE_QUERY_BINDER_SCOPE_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/plan/variable.h"

namespace claimgraph::binder {

// A value: copied where a clause or a lambda opens a scope of its own. Small, so searched from the end.
class Scope {
 public:
  std::optional<plan::VarId> Find(std::string_view name) const;
  // Adds a name; a later one hides an earlier one.
  void Add(std::string name, plan::VarId var) { names_.emplace_back(std::move(name), var); }
  const std::vector<std::pair<std::string, plan::VarId>>& names() const { return names_; }
  // Variables, those without a name included, in order of declaration, unique.
  std::vector<plan::VarId> Variables() const;
  // The name nearest to `name`, for "did you mean"; empty when none is near.
  std::string Suggest(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, plan::VarId>> names_;
};

}  // namespace claimgraph::binder

#endif  // CLAIMGRAPH_ENGINE_QUERY_BINDER_SCOPE_H_
