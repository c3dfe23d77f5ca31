// Puts the output of an operator together from columns of its input and columns it has made.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ARRANGE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ARRANGE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/executor/batch.h"
#include "engine/executor/element_view.h"

namespace claimgraph::executor {

// Sets `out` to the rows `rows` of `in`, hidden columns included, with `made` (rows as in the output) beside them;
// output column c is column layout[c] of the two taken together (see LayoutOf in lower.h).
inline void Arrange(const Batch& in, RowIndexPtr rows, std::span<const Column> made,
                    const std::vector<uint32_t>& layout, Batch* out) {
  out->rows = rows->size();
  IndexComposer composer(std::move(rows));
  if (in.weighted()) out->weights = composer.Apply(in.weights);
  if (in.in_sub_plan()) out->outer = composer.Apply(in.outer);
  for (const uint32_t position : layout) {
    out->columns.push_back(position < in.columns.size() ? composer.Apply(in.columns[position])
                                                        : made[position - in.columns.size()]);
  }
}

inline void Arrange(const Batch& in, RowIndex rows, std::span<const Column> made,
                    const std::vector<uint32_t>& layout, Batch* out) {
  Arrange(in, std::make_shared<const RowIndex>(std::move(rows)), made, layout, out);
}

// The node in a row, nullopt for null and for anything that is not a node.
inline std::optional<uint64_t> NodeAt(const Column& column, size_t row) {
  uint64_t id = 0;
  return NodeView(column).Get(row, &id) ? std::optional(id) : std::nullopt;
}

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ARRANGE_H_
