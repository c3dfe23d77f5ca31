// Lets only the first of equivalent values in each group through to another state. Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_

#include <memory>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "engine/functions/aggregate.h"
#include "engine/values/compare.h"
#include "engine/values/hash.h"

namespace claimgraph::functions {

class DistinctState : public AggregateState {
 public:
  explicit DistinctState(std::unique_ptr<AggregateState> inner) : inner_(std::move(inner)) {}

  void Resize(size_t groups) override { inner_->Resize(groups); }
  absl::Status Update(const AggregateInput& input) override;
  absl::StatusOr<Value> Finalize(size_t group) override { return inner_->Finalize(group); }
  size_t MemoryUsage() const override { return inner_->MemoryUsage() + bytes_; }

 private:
  struct Key {
    uint32_t group;
    uint64_t hash;
    Value value;
  };
  struct KeyHash {
    size_t operator()(const Key& key) const { return values::CombineHash(key.group, key.hash); }
  };
  struct KeyEqual {
    bool operator()(const Key& a, const Key& b) const {
      return a.group == b.group && a.hash == b.hash && values::Equivalent(a.value, b.value);
    }
  };

  std::unique_ptr<AggregateState> inner_;
  absl::flat_hash_set<Key, KeyHash, KeyEqual> seen_;
  size_t bytes_ = 0;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_
