// RelationshipLists: many lists of relationships, one after the other, without a Value for each.
//
// What variable-length patterns find. A kAny Vector made of them (vector.h) hands out Values where Values are asked
// for; whoever knows better reads the relationships themselves. Immutable; shared by threads freely.
#ifndef CLAIMGRAPH_ENGINE_VALUES_RELATIONSHIP_LISTS_H_
#define CLAIMGRAPH_ENGINE_VALUES_RELATIONSHIP_LISTS_H_

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "engine/values/value.h"

namespace claimgraph {

class RelationshipLists {
 public:
  // List i is items[offsets[i] .. offsets[i + 1]). REQUIRES: at least one offset.
  RelationshipLists(std::vector<uint32_t> offsets, std::vector<RelationshipRef> items)
      : offsets_(std::move(offsets)), items_(std::move(items)) {}

  size_t size() const { return offsets_.size() - 1; }
  std::span<const RelationshipRef> list(size_t i) const {
    return std::span(items_).subspan(offsets_[i], offsets_[i + 1] - offsets_[i]);
  }
  // List i as a Value.
  Value ValueAt(size_t i) const;
  // All of them as Values, made at the first call.
  const Value* Values() const;
  size_t MemoryUsage() const;

 private:
  const std::vector<uint32_t> offsets_;
  const std::vector<RelationshipRef> items_;
  mutable std::once_flag made_;
  mutable std::vector<Value> values_;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_VALUES_RELATIONSHIP_LISTS_H_
