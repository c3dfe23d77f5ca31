// Variables of a bound query. Every declaration gets its own id, so that shadowing and re-use of names are gone
// after binding; the name is kept for people.
#ifndef CLAIMGRAPH_ENGINE_PLAN_VARIABLE_H_
#define CLAIMGRAPH_ENGINE_PLAN_VARIABLE_H_

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/values/type_set.h"
#include "engine/values/value.h"

namespace claimgraph::plan {

struct VarId {
  uint32_t value = UINT32_MAX;
  bool valid() const { return value != UINT32_MAX; }
  friend auto operator<=>(VarId, VarId) = default;
};

using claimgraph::TypeSet;

// What is known of each variable; indexed by VarId.
struct VariableInfo {
  std::string name;  // as written; generated names start with a space
  TypeSet type = TypeSet::Any();
  // Elements of a list of relationships (variable-length patterns) and the like.
  TypeSet element_type = TypeSet::Any();
};

class VariableTable {
 public:
  VarId Add(std::string name, TypeSet type, TypeSet element_type = TypeSet::Any()) {
    infos_.push_back({std::move(name), type, element_type});
    return VarId{static_cast<uint32_t>(infos_.size() - 1)};
  }
  const VariableInfo& operator[](VarId id) const { return infos_[id.value]; }
  VariableInfo& operator[](VarId id) { return infos_[id.value]; }
  size_t size() const { return infos_.size(); }
  // The name as plans print it: the written name, or `_<id>` for a generated one; made unique where two
  // variables of a query share a name.
  std::string DisplayName(VarId id) const;

 private:
  std::vector<VariableInfo> infos_;
};

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_VARIABLE_H_
