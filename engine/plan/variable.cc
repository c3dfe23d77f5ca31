#include "engine/plan/variable.h"

#include "engine/base/strings.h"

namespace claimgraph::plan {

std::string VariableTable::DisplayName(VarId id) const {
  if (!id.valid() || id.value >= infos_.size()) return "?";
  const std::string& name = infos_[id.value].name;
  if (name.empty() || name[0] == ' ') return Cat("_", id.value);
  for (size_t i = 0; i < infos_.size(); ++i) {
    if (i != id.value && infos_[i].name == name && i < id.value) return Cat(name, "_", id.value);
  }
  return name;
}

}  // namespace claimgraph::plan
