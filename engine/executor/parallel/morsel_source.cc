#include "engine/executor/parallel/morsel_source.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "engine/base/status.h"

namespace claimgraph::executor {

MorselSource::MorselSource(std::unique_ptr<graph::GraphReader> reader, const plan::LabelExpression* labels,
                           uint32_t rows)
    : reader_(std::move(reader)), rows_(std::max<uint32_t>(rows, 1)) {
  if (labels != nullptr) labels_.emplace(*labels);
}

void MorselSource::Reset() {
  chunk_ = 0;
  word_ = graph::kBitmapWords;
}

absl::Status MorselSource::ReadChunk() {
  word_ = 0;
  const uint64_t chunk = chunk_++;
  return labels_ ? labels_->ReadChunk(*reader_, chunk, bitmap_) : reader_->ReadNodes(chunk, bitmap_);
}

uint32_t MorselSource::TakeFromWord(uint32_t wanted, NodeRange* out) {
  const NodeId base = ((chunk_ - 1) << kChunkShift) + (word_ * 64);
  uint64_t& word = bitmap_[word_];
  uint32_t taken = 0;
  if (static_cast<uint32_t>(std::popcount(word)) <= wanted) {
    taken = static_cast<uint32_t>(std::popcount(word));
    word = 0;
    out->end = base + 64;
    return taken;
  }
  for (; taken < wanted; ++taken) {
    out->end = base + static_cast<NodeId>(std::countr_zero(word)) + 1;
    word &= word - 1;
  }
  return taken;
}

absl::StatusOr<bool> MorselSource::Next(NodeRange* out) {
  uint32_t taken = 0;
  while (taken < rows_) {
    if (word_ == graph::kBitmapWords) {
      if (chunk_ >= reader_->NodeChunkCount()) break;
      CG_RETURN_IF_ERROR(ReadChunk());
    }
    if (bitmap_[word_] == 0) {
      ++word_;
      continue;
    }
    if (taken == 0) {
      out->begin = ((chunk_ - 1) << kChunkShift) + (word_ * 64) + static_cast<NodeId>(std::countr_zero(bitmap_[word_]));
    }
    taken += TakeFromWord(rows_ - taken, out);
  }
  return taken > 0;
}

}  // namespace claimgraph::executor
