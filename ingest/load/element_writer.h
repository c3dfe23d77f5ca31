// Writes nodes and relationships by the names of their labels, types and properties. A thin layer over GraphWriter
// for code that loads records. One thread, one transaction.
#ifndef CLAIMGRAPH_INGEST_LOAD_ELEMENT_WRITER_H_
#define CLAIMGRAPH_INGEST_LOAD_ELEMENT_WRITER_H_

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::ingest {

// Nulls are left out.
using NamedProperties = std::vector<MapEntry>;

class ElementWriter {
 public:
  explicit ElementWriter(graph::GraphWriter& writer) : writer_(writer) {}

  absl::StatusOr<NodeId> AddNode(const std::vector<std::string>& labels, const NamedProperties& properties);
  absl::StatusOr<EdgeId> AddEdge(std::string_view type, NodeId source, NodeId target,
                                 const NamedProperties& properties = {});
  // Makes the element's properties exactly these, `kept` ones apart; writes only what differs.
  absl::Status ReplaceProperties(ElementKind kind, uint64_t id, const NamedProperties& properties,
                                 std::initializer_list<std::string_view> kept);
  // By unique index. REQUIRES: there is an index on label(key).
  absl::StatusOr<std::optional<NodeId>> Find(std::string_view label, std::string_view key, std::string_view value);

 private:
  absl::StatusOr<std::vector<graph::PropertyValue>> ToKeys(const NamedProperties& properties);

  graph::GraphWriter& writer_;
};

// A string, or null when it is empty.
Value TextOrNull(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LOAD_ELEMENT_WRITER_H_
