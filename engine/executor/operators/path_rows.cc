#include "engine/executor/operators/path_rows.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace claimgraph::executor {

void PathRows::Clear() {
  rows.clear();
  ends.clear();
  offsets.assign(1, 0);
  items.clear();
  places.clear();
  nodes.clear();
}

Value PathRows::Element(const plan::PathOutput& output, size_t path, size_t position) const {
  const size_t begin = offsets[path];
  return output.is_node ? Value::Node(nodes[begin + path + position]) : Value::Relationship(items[begin + position]);
}

void PathRows::Positions(const plan::PathOutput& output, size_t path, std::vector<uint32_t>* positions) const {
  positions->clear();
  const uint32_t begin = offsets[path];
  const uint32_t length = offsets[path + 1] - begin;
  // A node comes before the first hop of a repetition, or after the hop before it; a relationship is its hop.
  const bool before = output.is_node && output.place == 0;
  const uint32_t hop = output.is_node && !before ? output.place - 1 : output.place;
  const uint32_t shift = output.is_node && !before ? 1 : 0;
  uint32_t passed = 0;  // hops of segments before the output's
  for (uint32_t i = 0; i < length; ++i) {
    const PathPlace place = places[begin + i];
    if (place.segment < output.segment) ++passed;
    if (place.segment == output.segment && place.hop == hop) positions->push_back(i + shift);
  }
  // Without a hop of its own: either a node where two segments meet, or a part that is left out.
  if (positions->empty() && before && !output.is_list && node_segments[output.segment]) positions->push_back(passed);
}

Column PathRows::MakeOutput(const plan::PathOutput& output) const {
  Vector vector;
  std::vector<uint32_t> positions;
  for (size_t path = 0; path < size(); ++path) {
    Positions(output, path, &positions);
    if (!output.is_list) {
      vector.Append(positions.empty() ? Value() : Element(output, path, positions[0]));
      continue;
    }
    std::vector<Value> list;
    list.reserve(positions.size());
    for (const uint32_t position : positions) list.push_back(Element(output, path, position));
    vector.Append(Value::List(std::move(list)));
  }
  if (!output.is_list) vector.Specialize();
  return MakeColumn(std::move(vector));
}

std::vector<Column> PathRows::TakeColumns(const std::vector<plan::PathOutput>& outputs) {
  std::vector<Column> columns(2);
  for (const plan::PathOutput& output : outputs) columns.push_back(MakeOutput(output));
  Vector end(VectorKind::kNode);
  end.Resize(ends.size());
  std::copy(ends.begin(), ends.end(), end.Mutable<VectorKind::kNode>());
  columns[1] = MakeColumn(std::move(end));
  columns[0] = MakeColumn(Vector(std::make_shared<const RelationshipLists>(std::move(offsets), std::move(items))));
  return columns;
}

}  // namespace claimgraph::executor
