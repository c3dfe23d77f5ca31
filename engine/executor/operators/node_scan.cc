#include <algorithm>
#include <bit>
#include <numeric>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"

namespace claimgraph::executor {

NodeScanOperator::NodeScanOperator(RunContext& run, OperatorPtr input, const plan::LabelExpression* labels,
                                   std::vector<uint32_t> layout, const NodeRange* range)
    : Operator(run), input_(std::move(input)), layout_(std::move(layout)), range_or_null_(range) {
  if (labels != nullptr) labels_.emplace(*labels);
}

absl::Status NodeScanOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  if (range_or_null_ != nullptr) range_ = *range_or_null_;
  chunk_ = range_.begin >> kChunkShift;
  word_ = graph::kBitmapWords;
  return input_->Open();
}

bool NodeScanOperator::Rest() {
  in_.Clear();
  rows_.Rest();
  found_.Rest();
  return input_->Rest();
}

absl::StatusOr<bool> NodeScanOperator::DoNext(Batch* out) {
  const size_t rows_max = run().batch_rows();
  const std::shared_ptr<RowIndex>& rows = rows_.Get();
  const std::shared_ptr<Vector>& found = found_.Get(VectorKind::kNode);
  found->Resize(rows_max);
  uint64_t* const nodes = found->Mutable<VectorKind::kNode>();
  size_t count = 0;
  uint32_t chunks = 0;
  while (count < rows_max) {
    if (word_ < graph::kBitmapWords) {
      TakeNodes(rows_max, nodes, &count);
      rows->resize(count, static_cast<uint32_t>(row_));
      continue;
    }
    if (row_ < in_.rows && HasNextChunk()) {
      if (++chunks % 64 == 0) CG_RETURN_IF_ERROR(run().Check());
      CG_RETURN_IF_ERROR(ReadNextChunk());
      continue;
    }
    if (row_ < in_.rows) ++row_;
    chunk_ = range_.begin >> kChunkShift;
    if (row_ < in_.rows) continue;
    // Rows of one batch only: the next input batch has other columns.
    if (count > 0) break;
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
  }
  found->Resize(count);
  const Column made[] = {MakeColumn(found)};
  Arrange(in_, rows, made, layout_, out);
  return true;
}

bool NodeScanOperator::HasNextChunk() const {
  return chunk_ < run().reader().NodeChunkCount() && chunk_ << kChunkShift < range_.end;
}

absl::Status NodeScanOperator::ReadNextChunk() {
  if (labels_) {
    CG_RETURN_IF_ERROR(labels_->ReadChunk(run().reader(), chunk_, bitmap_));
  } else {
    CG_RETURN_IF_ERROR(run().reader().ReadNodes(chunk_, bitmap_));
  }
  word_ = 0;
  const NodeId base = chunk_ << kChunkShift;
  for (NodeId node = base; node < std::min(base + kChunkIds, range_.begin); ++node) {
    bitmap_[(node - base) >> 6] &= ~(uint64_t{1} << (node & 63));
  }
  for (NodeId node = std::max(base, range_.end); node < base + kChunkIds; ++node) {
    bitmap_[(node - base) >> 6] &= ~(uint64_t{1} << (node & 63));
  }
  ++chunk_;
  return absl::OkStatus();
}

void NodeScanOperator::TakeNodes(size_t rows_max, uint64_t* nodes, size_t* count) {
  const NodeId base = (chunk_ - 1) << kChunkShift;
  size_t taken = *count;
  for (; word_ < graph::kBitmapWords && taken < rows_max; ++word_) {
    const NodeId first = base + word_ * 64;
    uint64_t& word = bitmap_[word_];
    if (word == UINT64_MAX && rows_max - taken >= 64) {
      std::iota(nodes + taken, nodes + taken + 64, first);
      taken += 64;
      continue;
    }
    for (; word != 0 && taken < rows_max; word &= word - 1) {
      nodes[taken++] = first + static_cast<uint64_t>(std::countr_zero(word));
    }
    if (word != 0) break;
  }
  *count = taken;
}

}  // namespace claimgraph::executor
