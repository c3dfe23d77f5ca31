#include "engine/executor/operators/merge.h"

#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/operators/create.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

MergeOperator::MergeOperator(RunContext& run, OperatorPtr input, const plan::CreatePattern& pattern, MergeParts parts)
    : EagerWriteOperator(run, std::move(input), PatternCreator::MadeKinds(pattern), std::move(parts.layout)),
      parts_(std::move(parts)) {}

absl::Status MergeOperator::WriteBatch(const Batch& batch, uint32_t first_row) {
  for (uint32_t row = 0; row < batch.rows; ++row) {
    CG_RETURN_IF_ERROR(run().Check());
    Batch one;
    one.rows = 1;
    IndexComposer(std::make_shared<const RowIndex>(1, row)).ApplyAll(batch, &one);
    const size_t before = made()[0]->size();
    CG_RETURN_IF_ERROR(MergeRow(one));
    output_rows()->insert(output_rows()->end(), made()[0]->size() - before, first_row + row);
  }
  return absl::OkStatus();
}

absl::Status MergeOperator::MergeRow(const Batch& row) {
  CG_RETURN_IF_ERROR(parts_.creator.EvalProperties(row, run()));
  CG_RETURN_IF_ERROR(parts_.creator.CheckNoNulls(0));
  parts_.match.slot->batch = row;
  parts_.match.slot->batch.outer = {};
  size_t matches = 0;
  CG_RETURN_IF_ERROR(Match(&matches));
  const bool created = matches == 0;
  if (created) {
    CG_RETURN_IF_ERROR(parts_.creator.CreateRow(row, 0, run(), &made()));
    CG_RETURN_IF_ERROR(parts_.creator.AppendPaths(row, run(), &made()));
  }
  ItemSetter& items = created ? parts_.on_create : parts_.on_match;
  if (items.empty() && !parts_.evidence) return absl::OkStatus();
  const Batch rows = WithMade(row, created ? 1 : matches);
  if (!items.empty()) CG_RETURN_IF_ERROR(items.Apply(rows, run(), nullptr));
  return parts_.evidence ? AttachEvidence(rows) : absl::OkStatus();
}

absl::Status MergeOperator::Match(size_t* matches) {
  CG_RETURN_IF_ERROR(parts_.match.root->Open());
  Batch found;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, parts_.match.root->Next(&found));
    if (!more) return absl::OkStatus();
    *matches += found.rows;
    for (size_t i = 0; i < parts_.match_columns.size(); ++i) {
      AppendColumn(found.columns[parts_.match_columns[i]], found.rows, made()[i].get());
    }
  }
}

Batch MergeOperator::WithMade(const Batch& row, size_t count) {
  Batch rows;
  rows.rows = count;
  IndexComposer(std::make_shared<const RowIndex>(count, 0)).ApplyAll(row, &rows);
  auto last = std::make_shared<RowIndex>(count);
  std::iota(last->begin(), last->end(), static_cast<uint32_t>(made()[0]->size() - count));
  for (const auto& column : made()) rows.columns.push_back({column, last, false});
  return rows;
}

// The whole pattern rests on the claim, found or made: one relationship may rest on many claims.
absl::Status MergeOperator::AttachEvidence(const Batch& rows) {
  CG_RETURN_IF_ERROR(parts_.evidence.Eval(rows, run()));
  const size_t first = rows.columns.size() - made().size();
  for (size_t row = 0; row < rows.rows; ++row) {
    const std::vector<graph::ElementRef> elements = ElementsAt(rows, first, parts_.creator.element_count(), row);
    CG_RETURN_IF_ERROR(parts_.evidence.Attach(row, elements, run()));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
