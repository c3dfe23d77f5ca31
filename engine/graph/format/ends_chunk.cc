#include "engine/graph/format/ends_chunk.h"

#include <algorithm>

#include "engine/graph/format/bit_pack.h"

namespace claimgraph::graph {
namespace {

constexpr uint8_t kNoTargets = 0xff;

struct EndsHeader {
  uint32_t count;
  uint32_t source_base;  // sources are stored as source + 1, so that kNone is 0
  uint32_t target_base;
  uint8_t source_width;
  uint8_t target_width;  // kNoTargets: none stored
  uint8_t steps;         // 1: sources never go down, and are stored as steps from one to the next
  uint8_t reserved;
};
static_assert(sizeof(EndsHeader) == 16);

// Steps up from one number to the next, the first from `base`; nothing when they go down somewhere.
std::vector<uint32_t> StepsOf(std::span<const uint32_t> numbers, uint32_t base) {
  if (!std::is_sorted(numbers.begin(), numbers.end())) return {};
  std::vector<uint32_t> steps;
  steps.reserve(numbers.size());
  for (const uint32_t number : numbers) {
    steps.push_back(number - base);
    base = number;
  }
  return steps;
}

uint32_t MinOf(std::span<const uint32_t> numbers) {
  return numbers.empty() ? 0 : *std::min_element(numbers.begin(), numbers.end());
}
uint8_t WidthOf(std::span<const uint32_t> numbers, uint32_t base) {
  return numbers.empty() ? 0 : static_cast<uint8_t>(BitWidth(*std::max_element(numbers.begin(), numbers.end()) - base));
}

}  // namespace

std::string EndsChunk::Encode(std::span<const uint32_t> sources, std::span<const uint32_t> targets) {
  std::vector<uint32_t> shifted(sources.begin(), sources.end());
  for (uint32_t& source : shifted) ++source;  // kNone wraps to 0
  EndsHeader header{};
  header.count = static_cast<uint32_t>(sources.size());
  header.source_base = MinOf(shifted);
  header.source_width = WidthOf(shifted, header.source_base);
  header.target_base = MinOf(targets);
  header.target_width = targets.empty() ? kNoTargets : WidthOf(targets, header.target_base);
  const std::vector<uint32_t> steps = StepsOf(shifted, header.source_base);
  header.steps = !steps.empty();
  if (header.steps != 0) header.source_width = WidthOf(steps, 0);
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  if (header.steps != 0) {
    AppendPacked(&out, steps, 0, header.source_width);
  } else {
    AppendPacked(&out, shifted, header.source_base, header.source_width);
  }
  if (!targets.empty()) AppendPacked(&out, targets, header.target_base, header.target_width);
  return out;
}

std::shared_ptr<Chunk> EndsChunk::Parse(AlignedBytes payload) {
  if (payload.size() < sizeof(EndsHeader)) return nullptr;
  const auto header = storage::LoadFixed<EndsHeader>(payload.data());
  const bool has_targets = header.target_width != kNoTargets;
  if (header.count > kChunkIds || header.source_width > 32 || (has_targets && header.target_width > 32) ||
      header.steps > 1) {
    return nullptr;
  }
  const uint64_t source_bytes = PackedBytes(header.count, header.source_width);
  const uint64_t target_bytes = has_targets ? PackedBytes(header.count, header.target_width) : 0;
  if (payload.size() != sizeof(EndsHeader) + source_bytes + target_bytes) return nullptr;
  auto chunk = std::make_shared<EndsChunk>();
  chunk->sources.resize(header.count);
  const char* at = payload.data() + sizeof(EndsHeader);
  Unpack(at, header.count, header.source_width, header.steps != 0 ? 0 : header.source_base, chunk->sources.data());
  if (header.steps != 0) {
    uint32_t sum = header.source_base;
    for (uint32_t& source : chunk->sources) source = sum += source;
  }
  for (uint32_t& source : chunk->sources) --source;
  if (has_targets) {
    chunk->targets.resize(header.count);
    Unpack(at + source_bytes, header.count, header.target_width, header.target_base, chunk->targets.data());
  }
  chunk->bytes = sizeof(EndsChunk) + header.count * (has_targets ? 8 : 4);
  return chunk;
}

}  // namespace claimgraph::graph
