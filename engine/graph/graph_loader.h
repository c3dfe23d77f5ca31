// Fills an empty database: everything is sorted and written in its final form, and becomes visible in one step.
//
//   CG_ASSIGN_OR_RETURN(auto loader, store->BeginLoad({.memory_bytes_max = 64 << 20}));
//   ... names, then nodes, then relationships ...
//   CG_RETURN_IF_ERROR(loader->Commit());
//
// Several times as quick as transactions. A loader holds the writer slot until it is destroyed; one that is destroyed
// without Commit leaves nothing, and so does a process that ends before Commit has returned. Memory stays within
// memory_bytes_max, and what one chunk of 2048 elements needs; the rest waits in scratch files beside the database.
// One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_GRAPH_LOADER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_GRAPH_LOADER_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/limits.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::graph {

struct LoadOptions {
  uint64_t memory_bytes_max = uint64_t{64} << 20;
  const CancellationToken* cancellation = nullptr;  // looked at while sorting and writing; may be null
};

// One property of a run of nodes: `values` has one for each, null where there is none.
struct NodeColumn {
  KeyId key;
  std::vector<Value> values;
};

class GraphLoader {
 public:
  virtual ~GraphLoader() = default;

  virtual absl::StatusOr<LabelId> GetOrCreateLabel(std::string_view name) = 0;
  virtual absl::StatusOr<TypeId> GetOrCreateType(std::string_view name) = 0;
  virtual absl::StatusOr<KeyId> GetOrCreateKey(std::string_view name) = 0;

  // A unique index. REQUIRES: no nodes have been added. Commit fails with ConstraintVerificationFailed when two nodes
  // have the same value. AlreadyExists when there is one on that label and key.
  virtual absl::Status AddUniqueIndex(LabelId label, KeyId key) = 0;

  // Nodes get ascending numbers without gaps; the first is returned. REQUIRES: the columns have `count` values and
  // different keys; no label is named twice. Takes the values. ArgumentError for a value that cannot be stored.
  virtual absl::StatusOr<NodeId> AddNodes(std::span<const LabelId> labels, size_t count,
                                          std::span<NodeColumn> columns) = 0;
  // NotFound when an end is no node that has been added.
  virtual absl::Status AddEdge(TypeId type, NodeId source, NodeId target,
                               std::span<const PropertyValue> properties) = 0;
  // No more relationships of this type will come: they are put in order now, and their memory is given back.
  virtual absl::Status FinishType(TypeId type) = 0;

  // Waits for the readers that are running. REQUIRES: the calling thread holds none. Nothing can be added afterwards.
  virtual absl::Status Commit() = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_GRAPH_LOADER_H_
