#include "engine/graph/index/index_chunks.h"

#include <algorithm>
#include <bit>
#include <vector>

#include "engine/graph/format/bit_pack.h"

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

namespace {

std::string EncodePlain(std::span<const std::string_view> keys) {
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

// Keys that differ only in the eight bytes before the node, and in the node.
struct NumberBlockHeader {
  uint32_t count;
  uint32_t form;  // 1
  uint64_t first_number;
  uint64_t smallest_step;
  uint32_t node_base;
  uint16_t key_bytes;
  uint8_t step_width;
  uint8_t node_width;
  uint8_t step_zeroes;
  uint8_t reserved[7];
};
static_assert(sizeof(NumberBlockHeader) == 40);
constexpr size_t kNumberAndNodeBytes = 8 + kIndexNodeBytes;
constexpr size_t kNumberKeyBytesMax = 64;  // longer keys are texts
constexpr uint32_t kNumberForm = 1;

bool AreNumbers(std::span<const std::string_view> keys) {
  const std::string_view first = keys[0];
  if (first.size() < kNumberAndNodeBytes + 1 || first.size() > kNumberKeyBytesMax) return false;
  const std::string_view before = first.substr(0, first.size() - kNumberAndNodeBytes);
  for (const std::string_view key : keys) {
    if (key.size() != first.size() || key.substr(0, before.size()) != before) return false;
  }
  return true;
}

std::string EncodeNumbers(std::span<const std::string_view> keys) {
  const std::string_view first = keys[0];
  const size_t before = first.size() - kNumberAndNodeBytes;
  const auto number = [&](std::string_view key) { return storage::LoadBigEndian<uint64_t>(key.data() + before); };
  NumberBlockHeader header{};
  header.count = static_cast<uint32_t>(keys.size());
  header.form = kNumberForm;
  header.first_number = number(first);
  header.key_bytes = static_cast<uint16_t>(first.size());
  std::vector<uint64_t> steps;
  std::vector<uint32_t> nodes;
  uint64_t all = 0;
  uint64_t smallest = ~uint64_t{0};
  for (size_t i = 0; i < keys.size(); ++i) {
    nodes.push_back(static_cast<uint32_t>(IndexNode(keys[i])));
    if (i == 0) continue;
    steps.push_back(number(keys[i]) - number(keys[i - 1]));
    all |= steps.back();
    smallest = std::min(smallest, steps.back());
  }
  header.step_zeroes = static_cast<uint8_t>(all == 0 ? 0 : std::countr_zero(all));
  header.smallest_step = steps.empty() ? 0 : smallest >> header.step_zeroes;
  uint64_t largest = 0;
  for (uint64_t& step : steps) {
    step = (step >> header.step_zeroes) - header.smallest_step;
    largest = std::max(largest, step);
  }
  header.step_width = static_cast<uint8_t>(BitWidth64(largest));
  header.node_base = *std::min_element(nodes.begin(), nodes.end());
  header.node_width =
      static_cast<uint8_t>(BitWidth(*std::max_element(nodes.begin(), nodes.end()) - header.node_base));
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  out.append(first.substr(0, before));
  out.resize((out.size() + 7) & ~size_t{7});
  AppendPacked64(&out, steps, header.step_width);
  AppendPacked(&out, nodes, header.node_base, header.node_width);
  return out;
}

// The plain form of a block of numbers. False when it is damaged.
bool UnpackNumbers(AlignedBytes* payload) {
  const std::string_view bytes = payload->view();
  if (bytes.size() < sizeof(NumberBlockHeader)) return false;
  const auto header = storage::LoadFixed<NumberBlockHeader>(bytes.data());
  if (header.count == 0 || header.count > kIndexBlockKeysMax || header.step_width > 64 || header.node_width > 32 ||
      header.step_zeroes > 63 || header.key_bytes <= kNumberAndNodeBytes || header.key_bytes > kNumberKeyBytesMax) {
    return false;
  }
  const size_t before = header.key_bytes - kNumberAndNodeBytes;
  const size_t steps_at = sizeof header + ((before + 7) & ~size_t{7});
  const size_t nodes_at = steps_at + PackedBytes(header.count - 1, header.step_width);
  if (bytes.size() != nodes_at + PackedBytes(header.count, header.node_width)) return false;
  std::vector<uint64_t> steps(header.count - 1);
  std::vector<uint32_t> nodes(header.count);
  Unpack64(bytes.data() + steps_at, steps.size(), header.step_width, steps.data());
  Unpack(bytes.data() + nodes_at, nodes.size(), header.node_width, header.node_base, nodes.data());
  const size_t keys_at = 8 + (size_t{header.count} + 1) * 4;
  AlignedBytes plain = AlignedBytes::OfSize(keys_at + size_t{header.count} * header.key_bytes);
  char* at = plain.mutable_data();
  std::memcpy(at, &header.count, 4);
  uint64_t number = header.first_number;
  for (uint32_t i = 0; i <= header.count; ++i) {
    const uint32_t offset = i * header.key_bytes;
    std::memcpy(at + 8 + size_t{i} * 4, &offset, 4);
    if (i == header.count) break;
    if (i > 0) number += (steps[i - 1] + header.smallest_step) << header.step_zeroes;
    char* key = at + keys_at + offset;
    std::memcpy(key, bytes.data() + sizeof header, before);
    const uint64_t number_bytes = __builtin_bswap64(number);
    const uint32_t node_bytes = __builtin_bswap32(nodes[i]);
    std::memcpy(key + before, &number_bytes, 8);
    std::memcpy(key + before + 8, &node_bytes, kIndexNodeBytes);
  }
  *payload = std::move(plain);
  return true;
}

uint32_t FormOf(std::string_view payload) {
  return payload.size() < 8 ? 0 : storage::LoadFixed<uint32_t>(payload.data() + 4);
}

}  // namespace

std::string IndexBlock::Encode(std::span<const std::string_view> keys) {
  return !keys.empty() && AreNumbers(keys) ? EncodeNumbers(keys) : EncodePlain(keys);
}

bool IndexBlock::HoldsText(std::string_view payload) { return FormOf(payload) == 0; }

std::shared_ptr<IndexBlock> IndexBlock::Parse(AlignedBytes payload) {
  if (FormOf(payload.view()) > kNumberForm) return nullptr;
  if (FormOf(payload.view()) == kNumberForm && !UnpackNumbers(&payload)) return nullptr;
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
