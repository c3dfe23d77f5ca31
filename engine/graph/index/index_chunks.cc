#include "engine/graph/index/index_chunks.h"

#include <algorithm>

namespace claimgraph::graph {

namespace {

// The eight bytes of `key` from `at` on as a number; missing ones are 0.
uint64_t NumberAt(std::string_view key, size_t at) {
  uint64_t number = 0;
  for (size_t i = at; i < at + 8; ++i) number = number << 8 | (i < key.size() ? static_cast<uint8_t>(key[i]) : 0);
  return number;
}

}  // namespace

uint32_t IndexBlock::Guess(std::string_view key) const {
  const std::string_view first = Key(0);
  const std::string_view last = Key(count - 1);
  const auto differs = std::mismatch(first.begin(), first.end(), last.begin(), last.end());
  const auto at = static_cast<size_t>(differs.first - first.begin());
  const uint64_t low = NumberAt(first, at);
  const uint64_t high = NumberAt(last, at);
  const uint64_t number = NumberAt(key, at);
  if (number <= low || high <= low || key.substr(0, at) != first.substr(0, at)) return 0;
  if (number >= high) return count - 1;
  return static_cast<uint32_t>(static_cast<double>(number - low) / static_cast<double>(high - low) * (count - 1));
}

uint32_t IndexBlock::LowerBound(std::string_view key) const {
  uint32_t low = 0;
  uint32_t high = count;
  if (width_ != 0) {
    // Steps that double lead from the guess to both sides of the place.
    const uint32_t guess = Guess(key);
    uint32_t step = 1;
    if (KeyLess(Key(guess), key)) {
      for (low = guess + 1; low + step < count && KeyLess(Key(low + step - 1), key); step *= 2) low += step;
      high = std::min(count, low + step);
    } else {
      for (high = guess; high > step && !KeyLess(Key(high - step), key); step *= 2) high -= step;
      low = high > step ? high - step : 0;
    }
  }
  return Search(key, low, high);
}

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
  const uint32_t width = block->count > 0 ? block->offsets_[1] : 0;
  uint32_t i = 1;
  while (i <= block->count && block->offsets_[i] == uint64_t{i} * width) ++i;
  if (i > block->count) block->width_ = width;
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
