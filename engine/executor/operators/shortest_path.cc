#include "engine/executor/operators/shortest_path.h"

#include <utility>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

std::vector<HopWay> ReverseWays(std::vector<HopWay> ways) {
  for (HopWay& way : ways) way.direction = Reverse(way.direction);
  return ways;
}

}  // namespace

ShortestPathOperator::ShortestPathOperator(RunContext& run, OperatorPtr input, ShortestPathSpec spec,
                                           EvaluatorPtr hop_predicate)
    : Operator(run), input_(std::move(input)), spec_(std::move(spec)), hop_predicate_(std::move(hop_predicate)),
      forward_(run, spec_.ways, hop_predicate_.get()), backward_(run, ReverseWays(spec_.ways), hop_predicate_.get()),
      search_(run, forward_, backward_, spec_.hops, spec_.all) {}

absl::Status ShortestPathOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  found_.clear();
  taken_ = 0;
  return input_->Open();
}

absl::StatusOr<bool> ShortestPathOperator::DoNext(Batch* out) {
  Output output;
  RowIndex& rows = output.rows;
  while (rows.empty()) {
    if (row_ >= in_.rows && taken_ == found_.size()) {
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = 0;
      forward_.Open();
      backward_.Open();
    }
    while (rows.size() < run().batch_rows() && (row_ < in_.rows || taken_ < found_.size())) {
      if (taken_ < found_.size()) {
        Take(&output);
        continue;
      }
      CG_RETURN_IF_ERROR(run().Check());
      found_.clear();
      taken_ = 0;
      const auto from = NodeAt(in_.columns[spec_.from], row_);
      const auto to = NodeAt(in_.columns[spec_.to], row_);
      if (from.has_value() && to.has_value()) CG_RETURN_IF_ERROR(search_.Find(*from, *to, in_, row_, &found_));
      ++row_;
    }
  }
  auto lists = std::make_shared<const RelationshipLists>(std::move(output.offsets), std::move(output.items));
  const Column made[2] = {MakeColumn(Vector(std::move(lists))),
                          spec_.needs_path ? MakeColumn(std::move(output.paths)) : NullColumn()};
  Arrange(in_, std::move(rows), made, spec_.layout, out);
  return true;
}

void ShortestPathOperator::Take(Output* output) {
  for (; taken_ < found_.size() && output->rows.size() < run().batch_rows(); ++taken_) {
    PathData& path = found_[taken_];
    output->rows.push_back(row_ - 1);
    output->items.insert(output->items.end(), path.relationships.begin(), path.relationships.end());
    output->offsets.push_back(static_cast<uint32_t>(output->items.size()));
    if (spec_.needs_path) output->paths.Append(Value::Path(std::move(path)));
  }
}

bool ShortestPathOperator::Rest() {
  in_.Clear();
  found_.clear();
  forward_.Rest();
  backward_.Rest();
  search_.Rest();
  return (hop_predicate_ == nullptr || hop_predicate_->Rest()) && input_->Rest();
}

}  // namespace claimgraph::executor
