// A graph kept in std containers: what the store must agree with. Copyable, so a test can keep the state that a
// snapshot must go on showing.
#ifndef CLAIMGRAPH_TESTS_ENGINE_GRAPH_GRAPH_MODEL_H_
#define CLAIMGRAPH_TESTS_ENGINE_GRAPH_GRAPH_MODEL_H_

#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/graph/graph_reader.h"

namespace claimgraph::graph {

struct ModelNode {
  std::set<uint32_t> labels;
  std::map<uint32_t, Value> properties;
};
struct ModelEdge {
  NodeId source = 0;
  NodeId target = 0;
  std::map<uint32_t, Value> properties;
};
struct GraphModel {
  std::map<NodeId, ModelNode> nodes;
  std::map<EdgeId, ModelEdge> edges;
  std::map<std::pair<int, uint64_t>, std::set<NodeId>> evidence;  // element kind and id -> claims
  std::map<std::string, std::string> blobs;
  NodeId next_node = 0;  // one past the highest id ever given
};

// What differs, or "" when the reader shows exactly the model. `labels`, `types`, `keys`: how many there are.
std::string Difference(GraphReader& reader, const GraphModel& model, uint32_t labels, uint32_t types, uint32_t keys);

// What differs between an index and the model.
std::string IndexDifference(GraphReader& reader, const GraphModel& model, const catalog::IndexInfo& index);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_TESTS_ENGINE_GRAPH_GRAPH_MODEL_H_
