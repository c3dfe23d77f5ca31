// EdgeTrail: the relationships a walk may not take (again): those of the walk itself, a stack, over a set that is
// excluded for the whole walk. Short walks are searched linearly, long ones through a hash set.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EDGE_TRAIL_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EDGE_TRAIL_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "engine/catalog/ids.h"

namespace claimgraph::executor {

class EdgeTrail {
 public:
  void Clear() {
    edges_.clear();
    overflow_.clear();
  }
  bool Contains(EdgeId edge) const {
    const size_t linear = edges_.size() < kLinear ? edges_.size() : kLinear;
    for (size_t i = 0; i < linear; ++i) {
      if (edges_[i] == edge) return true;
    }
    return edges_.size() > kLinear && overflow_.contains(edge);
  }
  // REQUIRES: !Contains(edge).
  void Push(EdgeId edge) {
    if (edges_.size() >= kLinear) overflow_.insert(edge);
    edges_.push_back(edge);
  }
  void Pop() {
    if (edges_.size() > kLinear) overflow_.erase(edges_.back());
    edges_.pop_back();
  }

 private:
  static constexpr size_t kLinear = 24;
  std::vector<EdgeId> edges_;
  absl::flat_hash_set<EdgeId> overflow_;  // those past the first kLinear
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EDGE_TRAIL_H_
