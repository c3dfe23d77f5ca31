// Where an import writes: a bulk load into an empty database, transactions into one that holds something. One thread.
#ifndef CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_
#define CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_store.h"

namespace claimgraph::csv_import {

class GraphSink {
 public:
  // The right one for the state of the store.
  static absl::StatusOr<std::unique_ptr<GraphSink>> Open(graph::GraphStore& store, const graph::LoadOptions& options);
  virtual ~GraphSink() = default;

  virtual absl::StatusOr<LabelId> Label(std::string_view name) = 0;
  virtual absl::StatusOr<TypeId> Type(std::string_view name) = 0;
  virtual absl::StatusOr<KeyId> Key(std::string_view name) = 0;
  // A unique index that Finish makes. False when there is one on that label and key already. REQUIRES: no nodes yet.
  virtual absl::StatusOr<bool> PlanUniqueIndex(std::string_view label, std::string_view key) = 0;

  // See graph::GraphLoader. Nodes are numbered without gaps.
  virtual absl::StatusOr<NodeId> AddNodes(std::span<const LabelId> labels, size_t count,
                                          std::span<graph::NodeColumn> columns) = 0;
  virtual absl::Status AddEdge(TypeId type, NodeId source, NodeId target,
                               std::span<const graph::PropertyValue> properties) = 0;
  // No more relationships of this type will come.
  virtual absl::Status FinishType(TypeId type) = 0;

  // Makes everything durable, and the indexes. `step` is told what is being done.
  virtual absl::Status Finish(const std::function<void(std::string_view)>& step) = 0;
  // What an import that ended early leaves, for its error.
  virtual std::string Left() const = 0;
};

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_
