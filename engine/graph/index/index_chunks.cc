#include "engine/graph/index/index_chunks.h"

#include <algorithm>

namespace claimgraph::graph {

uint32_t IndexBlock::Search(std::string_view key, uint32_t low, uint32_t high) const {
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (KeyLess(Key(middle), key)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

uint32_t IndexBlock::LowerBoundNear(std::string_view key, uint32_t from) const {
  uint32_t low = from;
  for (uint32_t step = 1; low < count && KeyLess(Key(low), key); step *= 2) {
    if (step >= count - low || !KeyLess(Key(low + step), key)) {
      return Search(key, low + 1, step >= count - low ? count : low + step);
    }
    low += step;
  }
  return low;
}

std::string IndexBlock::Encode(std::span<const std::string_view> keys) {
  std::string out;
  storage::AppendFixed(&out, static_cast<uint32_t>(keys.size()));
  storage::AppendFixed(&out, uint32_t{0});
  uint32_t offset = 0;
  storage::AppendFixed(&out, offset);
  for (const std::string_view key : keys) {
    offset += static_cast<uint32_t>(key.size());
    storage::AppendFixed(&out, offset);
  }
  for (const std::string_view key : keys) out.append(key);
  return out;
}

std::shared_ptr<IndexBlock> IndexBlock::Parse(AlignedBytes payload) {
  if (payload.size() < 12) return nullptr;
  auto block = std::make_shared<IndexBlock>();
  block->memory_ = std::move(payload);
  const AlignedBytes& memory = block->memory_;
  block->count = storage::LoadFixed<uint32_t>(memory.data());
  const uint64_t text_at = 8 + (uint64_t{block->count} + 1) * 4;
  if (memory.size() < text_at) return nullptr;
  block->offsets_ = reinterpret_cast<const uint32_t*>(memory.data() + 8);
  block->text_ = memory.data() + text_at;
  if (block->offsets_[0] != 0 || block->offsets_[block->count] != memory.size() - text_at) return nullptr;
  for (uint32_t i = 0; i < block->count; ++i) {
    // Keys hold at least a class byte and a node.
    if (block->offsets_[i + 1] < block->offsets_[i] + kIndexNodeBytes + 1) return nullptr;
    if (i > 0 && block->Key(i - 1) >= block->Key(i)) return nullptr;
  }
  block->bytes = sizeof(IndexBlock) + memory.size();
  return block;
}

std::string EncodeDirectory(std::span<const IndexDirectoryEntry> entries, uint32_t next_block) {
  std::string out;
  storage::AppendFixed(&out, next_block);
  storage::AppendVarint(&out, entries.size());
  for (const IndexDirectoryEntry& entry : entries) {
    storage::AppendVarint(&out, entry.block);
    storage::AppendVarint(&out, entry.count);
    storage::AppendBytes(&out, entry.first_key);
  }
  return out;
}

bool ParseDirectory(std::string_view payload, std::vector<IndexDirectoryEntry>* entries, uint32_t* next_block) {
  storage::ByteReader in(payload);
  *next_block = in.Fixed<uint32_t>();
  const uint64_t count = in.Varint();
  if (count > in.remaining()) return false;
  entries->clear();
  entries->reserve(count);
  for (uint64_t i = 0; i < count && in.ok(); ++i) {
    IndexDirectoryEntry entry;
    entry.block = in.Varint32();
    entry.count = in.Varint32();
    entry.first_key = std::string(in.Bytes());
    if (entry.block >= *next_block || entry.count == 0) return false;
    if (!entries->empty() && entries->back().first_key >= entry.first_key) return false;
    entries->push_back(std::move(entry));
  }
  return in.ok() && in.done();
}

}  // namespace claimgraph::graph
