// Create: makes the pattern for each row. See pattern_creator.h.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_CREATE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_CREATE_H_

#include <utility>
#include <vector>

#include "engine/executor/operators/eager_write.h"
#include "engine/executor/operators/evidence_source.h"
#include "engine/executor/operators/pattern_creator.h"

namespace claimgraph::executor {

class CreateOperator final : public EagerWriteOperator {
 public:
  CreateOperator(RunContext& run, OperatorPtr input, const plan::CreatePattern& pattern, PatternCreator creator,
                 EvidenceSource evidence, std::vector<uint32_t> layout)
      : EagerWriteOperator(run, std::move(input), PatternCreator::MadeKinds(pattern), std::move(layout)),
        creator_(std::move(creator)), evidence_(std::move(evidence)) {}

 protected:
  absl::Status WriteBatch(const Batch& batch, uint32_t first_row) override;

 private:
  absl::Status AttachEvidence(const Batch& rows);

  PatternCreator creator_;
  EvidenceSource evidence_;  // over the input's columns and the elements
};

// The nodes and relationships of a row in the columns [first, first + count).
std::vector<graph::ElementRef> ElementsAt(const Batch& batch, size_t first, size_t count, size_t row);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_CREATE_H_
