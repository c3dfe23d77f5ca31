// Batch: what flows between operators. Up to a few thousand rows as columns, in the order of the plan operator's
// schema.
//
// Columns are views (values/vector.h): filters and expands compose row indexes and copy no values. Two hidden
// columns travel beside the visible ones and take part in every selection:
//   weights  how many equal rows each row stands for (absent: 1 each). An expand of which nobody reads anything
//            multiplies the weight by the degree instead of repeating the row.
//   outer    inside a sub-plan, the number of the outer row that each row belongs to (see operator.h).
//
// One thread owns a Batch; the vectors it shares are immutable.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_BATCH_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_BATCH_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "engine/values/vector.h"

namespace claimgraph::executor {

class GroupedStates;

struct Batch {
  size_t rows = 0;
  std::vector<Column> columns;
  Column weights;  // kInt, or no vector: every row counts once
  Column outer;    // kInt, or no vector: not inside a sub-plan
  // Between the two halves of an aggregation (see operators/grouped_states.h): groups in place of rows, `rows` is 1.
  std::shared_ptr<GroupedStates> groups;

  bool weighted() const { return weights.vector != nullptr; }
  int64_t WeightAt(size_t row) const {
    return weighted() ? weights.vector->Data<VectorKind::kInt>()[weights.At(row)] : 1;
  }
  bool in_sub_plan() const { return outer.vector != nullptr; }
  // 0 outside sub-plans.
  uint32_t OuterAt(size_t row) const {
    return in_sub_plan() ? static_cast<uint32_t>(outer.vector->Data<VectorKind::kInt>()[outer.At(row)]) : 0;
  }

  // Empties the batch; keeps memory.
  void Clear();
  // Keeps the rows `rows` names, in that order; a row may be named several times.
  void Select(RowIndexPtr selection);
  void Select(RowIndex selection);
};

// Puts an index over columns: row i of the result is row selection[i] of the column. Columns that share an index
// share the composed one too, so composing costs once per distinct index.
class IndexComposer {
 public:
  explicit IndexComposer(RowIndexPtr selection) : selection_(std::move(selection)) {}
  Column Apply(const Column& column);
  // The same for the visible and the hidden columns of a batch; `columns` of `out` are appended to.
  void ApplyAll(const Batch& in, Batch* out);
  const RowIndexPtr& selection() const { return selection_; }

 private:
  RowIndexPtr selection_;
  std::vector<std::pair<RowIndexPtr, RowIndexPtr>> composed_;  // old index -> new index
};

// Columns from vectors.
Column MakeColumn(Vector vector);
Column MakeColumn(std::shared_ptr<Vector> vector);
Column NullColumn();
// 0, 1, ..., rows - 1.
Column IotaColumn(size_t rows);
// Appends the first `rows` rows of `column` to `out`; stays typed where the kinds agree.
void AppendColumn(const Column& column, size_t rows, Vector* out);
// Approximate bytes of the elements of `vector` from `begin` on, for memory accounting.
uint64_t ElementBytes(const Vector& vector, size_t begin);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_BATCH_H_
