// TrailRows: the rows that a variable-length pattern has found, as columns in the making.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRAIL_ROWS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRAIL_ROWS_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/catalog/ids.h"
#include "engine/values/vector.h"

namespace claimgraph::executor {

// What somebody reads of a trail.
struct TrailShape {
  bool end = false;            // the node it leads to
  bool relationships = false;  // the list of its relationships ...
  bool reversed = false;       // ... the last one first
  // Nothing: trails of one row are counted, not shown.
  bool counts() const { return !end && !relationships; }
};

struct TrailRows {
  RowIndex rows;              // of the input
  std::vector<NodeId> ends;   // shape.end
  std::vector<int64_t> counts;                 // shape.counts(): how many trails each row stands for
  std::vector<uint32_t> offsets;               // shape.relationships: list i is items[offsets[i] .. offsets[i + 1])
  std::vector<RelationshipRef> items;

  void Clear() {
    rows.clear();
    ends.clear();
    counts.clear();
    offsets.assign(1, 0);
    items.clear();
  }
  // `count` trails of a row of which only their number matters.
  void Count(uint32_t row, int64_t count) {
    if (count == 0) return;
    if (!rows.empty() && rows.back() == row) {
      counts.back() += count;
      return;
    }
    rows.push_back(row);
    counts.push_back(count);
  }
  // Ends the list whose relationships, in the order of the walk, have been appended to items.
  void EndList(bool reversed) {
    if (reversed) std::reverse(items.begin() + offsets.back(), items.end());
    offsets.push_back(static_cast<uint32_t>(items.size()));
  }
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_TRAIL_ROWS_H_
