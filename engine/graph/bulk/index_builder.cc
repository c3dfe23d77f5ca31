#include "engine/graph/bulk/index_builder.h"

#include "engine/base/status.h"

namespace claimgraph::graph {
namespace {

// Blocks of long keys hold fewer.
constexpr size_t kBlockBytes = size_t{256} << 10;

std::string_view ValueOf(std::string_view key) { return key.substr(0, key.size() - kIndexNodeBytes); }

}  // namespace

absl::StatusOr<std::optional<NodeId>> IndexBuilder::Add(std::string_view marked_key) {
  const std::string_view key = marked_key.substr(0, marked_key.size() - 1);
  const bool equals_itself = marked_key.back() == 0;
  std::optional<NodeId> same;
  if (equals_itself && !last_.empty() && ValueOf(last_) == ValueOf(key)) same = IndexNode(last_);
  last_ = key;
  ++entries_;
  text_.append(key);
  ends_.push_back(static_cast<uint32_t>(text_.size()));
  if (ends_.size() == kIndexBlockKeys || text_.size() >= kBlockBytes) CG_RETURN_IF_ERROR(FlushBlock());
  return same;
}

absl::Status IndexBuilder::FlushBlock() {
  if (ends_.empty()) return absl::OkStatus();
  std::vector<std::string_view> keys;
  keys.reserve(ends_.size());
  uint32_t begin = 0;
  for (const uint32_t end : ends_) {
    keys.push_back(std::string_view(text_).substr(begin, end - begin));
    begin = end;
  }
  IndexDirectoryEntry entry;
  entry.block = static_cast<uint32_t>(directory_.size());
  entry.count = static_cast<uint32_t>(keys.size());
  entry.first_key = std::string(keys[0]);
  CG_RETURN_IF_ERROR(
      spool_->Put({Family::kIndexBlocks, id_.value}, entry.block, ChunkKind::kIndexBlock, IndexBlock::Encode(keys))
          .status());
  directory_.push_back(std::move(entry));
  text_.clear();
  ends_.clear();
  return absl::OkStatus();
}

absl::Status IndexBuilder::Finish() {
  CG_RETURN_IF_ERROR(FlushBlock());
  const std::string payload = EncodeDirectory(directory_, static_cast<uint32_t>(directory_.size()));
  return spool_->Put({Family::kIndexDirectory, id_.value}, 0, ChunkKind::kIndexDirectory, payload).status();
}

}  // namespace claimgraph::graph
