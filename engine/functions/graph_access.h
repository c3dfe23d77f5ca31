// What functions need of the graph, so that this layer does not depend on it. The executor implements both
// interfaces over its reader; one object serves one run and one thread.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_GRAPH_ACCESS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_GRAPH_ACCESS_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::functions {

enum class GraphElement : uint8_t { kNode, kRelationship };

// Every method resets `out` and sets one value per id, in order. EntityNotFound DeletedEntityAccess where an element
// was deleted by the same query.
class GraphAccess {
 public:
  virtual ~GraphAccess() = default;
  // Lists of strings.
  virtual absl::Status Labels(std::span<const uint64_t> nodes, Vector* out) = 0;
  // Strings.
  virtual absl::Status Types(std::span<const uint64_t> relationships, Vector* out) = 0;
  // Null where the element has no such property.
  virtual absl::Status Property(GraphElement element, std::span<const uint64_t> ids, std::string_view key,
                                Vector* out) = 0;
  // Maps.
  virtual absl::Status Properties(GraphElement element, std::span<const uint64_t> ids, Vector* out) = 0;
};

// What claims say about elements: the functions evidence(), documents(), effect() and weakest(). `element` is a node,
// a relationship or a path, and never null.
class ClaimFunctions {
 public:
  virtual ~ClaimFunctions() = default;
  virtual absl::StatusOr<Value> Evidence(const Value& element) = 0;
  virtual absl::StatusOr<Value> Documents(const Value& element) = 0;
  virtual absl::StatusOr<Value> Effect(const Value& path) = 0;
  virtual absl::StatusOr<Value> Weakest(const Value& path) = 0;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_GRAPH_ACCESS_H_
