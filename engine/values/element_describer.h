// What writers (format.h, json.h) need to show nodes and relationships: their labels, types and properties, which a
// Value does not hold. Whoever owns a snapshot of the graph implements it.
#ifndef CLAIMGRAPH_ENGINE_VALUES_ELEMENT_DESCRIBER_H_
#define CLAIMGRAPH_ENGINE_VALUES_ELEMENT_DESCRIBER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/values/value.h"

namespace claimgraph::values {

class ElementDescriber {
 public:
  virtual ~ElementDescriber() = default;
  // Both replace what the outputs held. Labels in the order to be shown; properties without nulls, in any order.
  virtual absl::Status DescribeNode(uint64_t id, std::vector<std::string>* labels,
                                    std::vector<MapEntry>* properties) = 0;
  virtual absl::Status DescribeRelationship(const RelationshipRef& ref, std::string* type,
                                            std::vector<MapEntry>* properties) = 0;
};

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_ELEMENT_DESCRIBER_H_
