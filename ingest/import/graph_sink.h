// Where an import writes: transactions of a bounded number of rows. One thread.
#ifndef CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_
#define CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"

namespace claimgraph::csv_import {

class GraphSink {
 public:
  explicit GraphSink(graph::GraphStore& store) : store_(store) {}

  absl::StatusOr<LabelId> Label(std::string_view name);
  absl::StatusOr<TypeId> Type(std::string_view name);
  absl::StatusOr<KeyId> Key(std::string_view name);

  absl::StatusOr<NodeId> AddNode(std::span<const LabelId> labels, std::span<const graph::PropertyValue> properties);
  absl::Status AddEdge(TypeId type, NodeId source, NodeId target, std::span<const graph::PropertyValue> properties);
  // Builds a unique index in a transaction of its own. False when there is one on that label and key already.
  absl::StatusOr<bool> AddUniqueIndex(std::string_view label, std::string_view key);

  // Makes what was added durable; begins anew with the next addition.
  absl::Status Commit();

  uint64_t nodes_stored() const { return nodes_stored_; }  // committed
  uint64_t edges_stored() const { return edges_stored_; }
  uint64_t properties_added() const { return properties_added_; }

 private:
  absl::Status Begin();
  absl::Status CountRow();

  graph::GraphStore& store_;
  std::unique_ptr<graph::GraphWriter> writer_;
  StringMap<LabelId> labels_;
  StringMap<TypeId> types_;
  uint64_t nodes_added_ = 0, edges_added_ = 0, properties_added_ = 0;
  uint64_t nodes_stored_ = 0, edges_stored_ = 0;
  uint64_t rows_open_ = 0;
};

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_GRAPH_SINK_H_
