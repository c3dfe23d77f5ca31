#include <algorithm>
#include <bit>

#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"

namespace claimgraph::executor {

namespace {

Column NodeColumn(const std::vector<NodeId>& nodes) {
  Vector vector(VectorKind::kNode);
  vector.Resize(nodes.size());
  std::copy(nodes.begin(), nodes.end(), vector.Mutable<VectorKind::kNode>());
  return MakeColumn(std::move(vector));
}

// Adds as many of nodes[*next..] as fit, all for `row`.
void TakeNodes(const std::vector<NodeId>& nodes, size_t row, size_t rows_max, size_t* next, RowIndex* rows,
               std::vector<NodeId>* out) {
  const size_t count = std::min(nodes.size() - *next, rows_max - out->size());
  rows->insert(rows->end(), count, static_cast<uint32_t>(row));
  const auto begin = nodes.begin() + static_cast<ptrdiff_t>(*next);
  out->insert(out->end(), begin, begin + static_cast<ptrdiff_t>(count));
  *next += count;
}

}  // namespace

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
  nodes_.clear();
  node_ = 0;
  return input_->Open();
}

absl::StatusOr<bool> NodeScanOperator::DoNext(Batch* out) {
  RowIndex rows;
  std::vector<NodeId> found;
  const size_t rows_max = run().batch_rows();
  rows.reserve(rows_max);
  found.reserve(rows_max);
  uint32_t chunks = 0;
  while (found.size() < rows_max) {
    if (node_ < nodes_.size()) {
      TakeNodes(nodes_, row_, rows_max, &node_, &rows, &found);
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
    if (!found.empty()) break;
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
  }
  const Column made[] = {NodeColumn(found)};
  Arrange(in_, std::move(rows), made, layout_, out);
  return true;
}

bool NodeScanOperator::HasNextChunk() const {
  return chunk_ < run().reader().NodeChunkCount() && chunk_ << kChunkShift < range_.end;
}

absl::Status NodeScanOperator::ReadNextChunk() {
  graph::ChunkBitmap bitmap;
  if (labels_) {
    CG_RETURN_IF_ERROR(labels_->ReadChunk(run().reader(), chunk_, bitmap));
  } else {
    CG_RETURN_IF_ERROR(run().reader().ReadNodes(chunk_, bitmap));
  }
  nodes_.clear();
  node_ = 0;
  const NodeId base = chunk_ << kChunkShift;
  for (size_t w = 0; w < graph::kBitmapWords; ++w) {
    for (uint64_t word = bitmap[w]; word != 0; word &= word - 1) {
      nodes_.push_back(base + w * 64 + static_cast<uint64_t>(std::countr_zero(word)));
    }
  }
  if (base < range_.begin || base + kChunkIds > range_.end) {
    std::erase_if(nodes_, [this](NodeId node) { return node < range_.begin || node >= range_.end; });
  }
  ++chunk_;
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
