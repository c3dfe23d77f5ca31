#include "engine/graph/bulk/node_builder.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "engine/base/status.h"
#include "engine/graph/bulk/index_builder.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {

NodeBuilder::NodeBuilder(ChunkSpool* spool, std::string folder) : spool_(spool), folder_(std::move(folder)) {}

void NodeBuilder::AddIndex(IndexId id, LabelId label, KeyId key, uint64_t memory_bytes_max) {
  indexes_.push_back(std::unique_ptr<IndexKeys>(new IndexKeys{id, label, key, {folder_, memory_bytes_max}}));
}

absl::Status NodeBuilder::FlushBits(uint64_t column, Bits* bits) {
  if (!bits->any) return absl::OkStatus();
  const ColumnKey key{Family::kLabels, column};
  CG_RETURN_IF_ERROR(
      spool_->Put(key, bits->chunk, ChunkKind::kBitmap, BitmapChunk::Encode(bits->words)).status());
  bits->any = false;
  std::fill(std::begin(bits->words), std::end(bits->words), 0);
  return absl::OkStatus();
}

absl::Status NodeBuilder::SetBits(uint64_t column, Bits* bits, uint64_t first, uint64_t count) {
  bits->count += static_cast<int64_t>(count);
  for (uint64_t id = first; id < first + count; ++id) {
    if (ChunkOf(id) != bits->chunk) CG_RETURN_IF_ERROR(FlushBits(column, bits));
    bits->chunk = ChunkOf(id);
    bits->any = true;
    bits->words[SlotOf(id) >> 6] |= uint64_t{1} << (id & 63);
  }
  return absl::OkStatus();
}

absl::Status NodeBuilder::AddKeys(std::span<const LabelId> labels, const NodeColumn& column) {
  for (const std::unique_ptr<IndexKeys>& index : indexes_) {
    if (index->key != column.key || std::find(labels.begin(), labels.end(), index->label) == labels.end()) continue;
    for (size_t i = 0; i < column.values.size(); ++i) {
      if (column.values[i].is_null()) continue;
      key_scratch_.clear();
      values::AppendSortable(column.values[i], &key_scratch_);
      AppendIndexNode(&key_scratch_, next_ + i);
      AppendMarked(&key_scratch_, storage::EqualsItself(column.values[i]));
      // The number decides most comparisons; the key follows whole.
      char first[8] = {};
      std::memcpy(first, key_scratch_.data(), std::min<size_t>(key_scratch_.size(), 8));
      CG_RETURN_IF_ERROR(index->keys.Add(storage::LoadBigEndian<uint64_t>(first), key_scratch_));
    }
  }
  return absl::OkStatus();
}

absl::Status NodeBuilder::Add(std::span<const LabelId> labels, size_t count, std::span<NodeColumn> columns) {
  CG_RETURN_IF_ERROR(SetBits(kExistsColumn, &exists_, next_, count));
  for (const LabelId label : labels) CG_RETURN_IF_ERROR(SetBits(label.value, &labels_[label.value], next_, count));
  for (NodeColumn& column : columns) {
    if (!indexes_.empty()) CG_RETURN_IF_ERROR(AddKeys(labels, column));
    const ColumnKey key{Family::kNodeProperties, column.key.value};
    PropertyBuilder& builder = properties_.try_emplace(column.key.value, spool_, key).first->second;
    for (size_t i = 0; i < count; ++i) {
      if (!column.values[i].is_null()) CG_RETURN_IF_ERROR(builder.Add(next_ + i, std::move(column.values[i])));
    }
  }
  next_ += count;
  return absl::OkStatus();
}

absl::Status NodeBuilder::Finish() {
  CG_RETURN_IF_ERROR(FlushBits(kExistsColumn, &exists_));
  for (auto& [label, bits] : labels_) CG_RETURN_IF_ERROR(FlushBits(label, &bits));
  for (auto& [key, builder] : properties_) CG_RETURN_IF_ERROR(builder.Flush());
  return absl::OkStatus();
}

uint64_t NodeBuilder::memory_bytes() const {
  uint64_t bytes = 0;
  for (const std::unique_ptr<IndexKeys>& index : indexes_) bytes += index->keys.memory_bytes();
  return bytes;
}

absl::Status NodeBuilder::Spill() {
  for (const std::unique_ptr<IndexKeys>& index : indexes_) CG_RETURN_IF_ERROR(index->keys.Spill());
  return absl::OkStatus();
}

void NodeBuilder::Apply(GraphColumns* columns) const {
  columns->next_node = next_;
  columns->exists.count = exists_.count;
  for (const auto& [label, bits] : labels_) columns->MakeLabel(LabelId{label})->count = bits.count;
  for (const auto& [key, builder] : properties_) builder.facts().Apply(columns->MakeNodeProperty(KeyId{key}));
}

}  // namespace claimgraph::graph
