// Finds out what a statement has changed, net: see WriteCounters. Elements made by the statement are told from older
// ones by their numbers, which grow; for older ones the value before the first change is kept.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_COUNTERS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_COUNTERS_H_

#include <atomic>
#include <cstdint>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_writer.h"
#include "engine/graph/read/snapshot_reader.h"

namespace claimgraph::graph {

class ChangeCounter {
 public:
  void Start(const GraphColumns& columns);

  bool IsNew(ElementKind kind, uint64_t id) const;
  void Nodes(NodeId node, int amount);
  void Edges(EdgeId edge, int amount);
  // Before `key` of the element changes from `before` to `after`.
  void Property(ElementKind kind, uint64_t id, KeyId key, const Value& before, const Value& after);
  // Before the label's node count changes.
  void Label(LabelId label, int64_t count_before);

  absl::StatusOr<WriteCounters> Net(GraphReader* reader, const GraphColumns& columns) const;

 private:
  using Place = std::tuple<uint8_t, uint64_t, uint32_t>;  // element kind, id, key
  NodeId first_node_ = 0;
  std::vector<uint64_t> first_numbers_;  // by type
  WriteCounters counted_;
  absl::flat_hash_map<Place, Value> before_;
  absl::flat_hash_map<uint32_t, int64_t> label_before_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_COUNTERS_H_
