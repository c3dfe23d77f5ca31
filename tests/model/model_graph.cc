#include "model_graph.h"

#include "engine/base/strings.h"
#include "engine/values/format.h"

namespace claimgraph::model {
namespace {

size_t Below(std::mt19937_64& random, size_t n) { return random() % n; }

Value RandomX(std::mt19937_64& random) {
  switch (Below(random, 6)) {
    case 0: return Value::Float(static_cast<double>(Below(random, 5)) + 0.5);
    case 1: return Value::Float(static_cast<double>(Below(random, 4)));
    case 2: return Value::String(std::string(1, static_cast<char>('a' + Below(random, 3))));
    default: return Value::Int(static_cast<int64_t>(Below(random, 5)));
  }
}

Properties RandomProperties(std::mt19937_64& random, uint64_t id) {
  Properties properties{{"id", Value::Int(static_cast<int64_t>(id))}};
  if (Below(random, 4) != 0) properties["x"] = RandomX(random);
  if (Below(random, 3) != 0) properties["y"] = Value::Int(static_cast<int64_t>(Below(random, 3)));
  return properties;
}

std::string PropertiesText(const Properties& properties) {
  std::vector<MapEntry> entries(properties.begin(), properties.end());
  return values::ToLiteral(Value::Map(std::move(entries)));
}

}  // namespace

ModelGraph RandomGraph(std::mt19937_64& random) {
  ModelGraph graph;
  graph.nodes.resize(Below(random, 9));
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    for (const char* label : {"A", "B", "C"}) {
      if (Below(random, 2) == 0) graph.nodes[i].labels.insert(label);
    }
    graph.nodes[i].properties = RandomProperties(random, i);
  }
  if (graph.nodes.empty()) return graph;
  constexpr const char* kTypes[] = {"R", "S", "T"};
  // Some graphs have relationships of one type only: there patterns close more often.
  const size_t types = Below(random, 4) == 0 ? 1 : 3;
  const size_t edges = Below(random, 2 * graph.nodes.size());
  for (size_t i = 0; i < edges; ++i) {
    graph.edges.push_back({kTypes[Below(random, types)], Below(random, graph.nodes.size()),
                           Below(random, graph.nodes.size()), RandomProperties(random, i)});
  }
  return graph;
}

std::string ToCreate(const ModelGraph& graph) {
  std::string out;
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    CatTo(&out, i == 0 ? "CREATE " : ", ", "(n", i);
    for (const std::string& label : graph.nodes[i].labels) CatTo(&out, ":", label);
    CatTo(&out, " ", PropertiesText(graph.nodes[i].properties), ")");
  }
  for (const ModelEdge& edge : graph.edges) {
    CatTo(&out, ", (n", edge.source, ")-[:", edge.type, " ", PropertiesText(edge.properties), "]->(n", edge.target,
          ")");
  }
  return out;
}

}  // namespace claimgraph::model
