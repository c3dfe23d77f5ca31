// PathRows: paths that a search has found, flat, as columns in the making.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_ROWS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/executor/batch.h"
#include "engine/plan/path_pattern.h"
#include "engine/values/vector.h"

namespace claimgraph::executor {

// Which hop of a path pattern a relationship was taken for.
struct PathPlace {
  uint16_t segment = 0;
  uint16_t hop = 0;
};

// Everything is from left to right as the pattern is written, whichever way it was walked. Path i has the relationships
// items[offsets[i] .. offsets[i + 1]) and one node more, from nodes[offsets[i] + i] on.
struct PathRows {
  // `node_segments`: which segments are a node on their own.
  explicit PathRows(std::vector<bool> node_segments) : node_segments(std::move(node_segments)) {}

  const std::vector<bool> node_segments;
  RowIndex rows;  // of the input
  std::vector<uint64_t> ends;  // the nodes the walk led to
  std::vector<uint32_t> offsets = {0};
  std::vector<RelationshipRef> items;
  std::vector<PathPlace> places;
  std::vector<uint64_t> nodes;

  size_t size() const { return ends.size(); }
  void Clear();
  // The columns that a search makes: list of all relationships, end node, then the outputs. Takes the lists away.
  // The object is then only good for Clear().
  std::vector<Column> TakeColumns(const std::vector<plan::PathOutput>& outputs);

 private:
  Column MakeOutput(const plan::PathOutput& output) const;
  // The element of path `path` at `position` of its nodes or relationships.
  Value Element(const plan::PathOutput& output, size_t path, size_t position) const;
  // Positions of the output's elements in path `path`, ascending.
  void Positions(const plan::PathOutput& output, size_t path, std::vector<uint32_t>* positions) const;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_ROWS_H_
