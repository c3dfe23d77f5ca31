// Merge: for each row the matches of a pattern, or the pattern made anew.
//
// Rows are taken one by one, since each has to see what the rows before it have made: the sub-plan is opened again
// for every row, over a slot that holds just that row; it is lowered once.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_MERGE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_MERGE_H_

#include <cstdint>
#include <vector>

#include "engine/executor/operators/eager_write.h"
#include "engine/executor/operators/evidence_source.h"
#include "engine/executor/operators/item_setter.h"
#include "engine/executor/operators/pattern_creator.h"

namespace claimgraph::executor {

struct MergeParts {
  SubPlan match;
  std::vector<uint32_t> match_columns;  // column of the sub-plan for each made column
  PatternCreator creator;
  ItemSetter on_create;  // over the input's columns and the made ones
  ItemSetter on_match;
  EvidenceSource evidence;
  std::vector<uint32_t> layout;
};

class MergeOperator final : public EagerWriteOperator {
 public:
  MergeOperator(RunContext& run, OperatorPtr input, const plan::CreatePattern& pattern, MergeParts parts);

 protected:
  absl::Status WriteBatch(const Batch& batch, uint32_t first_row) override;

 private:
  absl::Status MergeRow(const Batch& row);
  // Appends the sub-plan's rows for the row in the slot to made(); sets how many.
  absl::Status Match(size_t* matches);
  // The last `count` rows of made() beside the input row.
  Batch WithMade(const Batch& row, size_t count);
  absl::Status AttachEvidence(const Batch& rows);

  MergeParts parts_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_MERGE_H_
