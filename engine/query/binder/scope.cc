#include "engine/query/binder/scope.h"

#include <algorithm>

#include "engine/base/edit_distance.h"

namespace claimgraph::binder {

std::optional<plan::VarId> Scope::Find(std::string_view name) const {
  for (auto it = names_.rbegin(); it != names_.rend(); ++it) {
    if (it->first == name) return it->second;
  }
  return std::nullopt;
}

std::vector<plan::VarId> Scope::Variables() const {
  std::vector<plan::VarId> vars;
  for (const auto& [name, var] : names_) {
    if (std::find(vars.begin(), vars.end(), var) == vars.end()) vars.push_back(var);
  }
  return vars;
}

std::string Scope::Suggest(std::string_view name) const {
  NearestName nearest(name);
  for (const auto& [known, var] : names_) nearest.Consider(known);
  return std::string(nearest.best());
}

}  // namespace claimgraph::binder
