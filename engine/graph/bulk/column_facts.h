// What the state record says about a column, gathered while its chunks are made (see Column).
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_COLUMN_FACTS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_COLUMN_FACTS_H_

#include <algorithm>
#include <cstdint>

#include "engine/graph/column/column.h"
#include "engine/graph/format/property_chunk.h"

namespace claimgraph::graph {

struct ColumnFacts {
  int64_t count = 0;
  int64_t non_null = 0;
  bool has_bounds = false;
  double number_min = 0;
  double number_max = 0;

  void AddProperty(const PropertyHeader& header) {
    count += header.non_null;
    non_null += header.non_null;
    if (header.has_bounds == 0) return;
    number_min = has_bounds ? std::min(number_min, header.number_min) : header.number_min;
    number_max = has_bounds ? std::max(number_max, header.number_max) : header.number_max;
    has_bounds = true;
  }
  void Apply(Column* column) const {
    column->count = count;
    column->non_null = non_null;
    column->has_bounds = has_bounds;
    column->number_min = number_min;
    column->number_max = number_max;
  }
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_COLUMN_FACTS_H_
