// A property graph over std containers, and random ones. The model's own: it shares nothing with the engine but the
// values that properties hold. Nodes and edges are numbered from 0; each has that number as its property `id`.
#ifndef CLAIMGRAPH_TESTS_MODEL_MODEL_GRAPH_H_
#define CLAIMGRAPH_TESTS_MODEL_MODEL_GRAPH_H_

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "engine/values/value.h"

namespace claimgraph::model {

using Properties = std::map<std::string, Value>;

struct ModelNode {
  std::set<std::string> labels;
  Properties properties;
};
struct ModelEdge {
  std::string type;
  uint64_t source = 0;
  uint64_t target = 0;
  Properties properties;
};
struct ModelGraph {
  std::vector<ModelNode> nodes;
  std::vector<ModelEdge> edges;
};

// Few nodes, labels A B C, types R S T, properties x (integer, float, string or missing) and y (integer or missing);
// loops and parallel edges occur.
ModelGraph RandomGraph(std::mt19937_64& random);
// The CREATE statement that makes `graph` in an empty database; empty for an empty graph.
std::string ToCreate(const ModelGraph& graph);

}  // namespace claimgraph::model

#endif  // CLAIMGRAPH_TESTS_MODEL_MODEL_GRAPH_H_
