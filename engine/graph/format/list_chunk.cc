#include "engine/graph/format/list_chunk.h"

#include <algorithm>
#include <limits>

#include "engine/graph/format/bit_pack.h"

namespace claimgraph::graph {
namespace {

constexpr uint8_t kConsecutive = 0xff;
constexpr uint32_t kNoLists[kChunkIds + 1] = {};

struct ListHeader {
  uint64_t total;
  uint32_t first_base;
  uint32_t second_base;
  uint8_t size_width;
  uint8_t first_width;
  uint8_t second_width;  // kConsecutive: seconds count up from second_base
  uint8_t reserved[5];
};
static_assert(sizeof(ListHeader) == 24);

struct MinMax {
  uint32_t min = 0;
  uint32_t max = 0;
};

MinMax RangeOf(const std::vector<uint32_t>& numbers) {
  if (numbers.empty()) return {};
  const auto [min, max] = std::minmax_element(numbers.begin(), numbers.end());
  return {*min, *max};
}

bool CountsUp(const std::vector<uint32_t>& numbers) {
  for (size_t i = 1; i < numbers.size(); ++i) {
    if (numbers[i] != numbers[i - 1] + 1) return false;
  }
  return true;
}

bool ValidHeader(const ListHeader& h, size_t payload_bytes) {
  const bool widths =
      h.size_width <= 32 && h.first_width <= 32 && (h.second_width <= 32 || h.second_width == kConsecutive);
  if (!widths || h.total > std::numeric_limits<uint32_t>::max()) return false;
  uint64_t bytes = sizeof(ListHeader) + PackedBytes(kChunkIds, h.size_width) + PackedBytes(h.total, h.first_width);
  if (h.second_width != kConsecutive) bytes += PackedBytes(h.total, h.second_width);
  return bytes == payload_bytes;
}

// Sizes to offsets, in place (sizes lie at out[1..]); false when they do not add up to `total`.
bool SizesToOffsets(uint32_t* offsets, uint64_t total) {
  uint64_t sum = 0;
  offsets[0] = 0;
  for (size_t i = 1; i <= kChunkIds; ++i) {
    sum += offsets[i];
    if (sum > total) return false;
    offsets[i] = static_cast<uint32_t>(sum);
  }
  return sum == total;
}

}  // namespace

ListChunk::ListChunk() : Chunk(ChunkKind::kList), offsets(kNoLists) { bytes = sizeof *this; }

bool ListChunk::HasOwnId(uint64_t first_id) const {
  OwnId found = own_id_.load(std::memory_order_relaxed);
  if (found == OwnId::kUnknown) {
    found = OwnId::kNo;
    for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
      if (std::binary_search(firsts + offsets[slot], firsts + offsets[slot + 1], first_id + slot)) found = OwnId::kYes;
    }
    own_id_.store(found, std::memory_order_relaxed);
  }
  return found == OwnId::kYes;
}

std::string ListChunk::Encode(const ListArrays& arrays) {
  std::vector<uint32_t> sizes(kChunkIds);
  for (size_t i = 0; i < kChunkIds; ++i) sizes[i] = arrays.offsets[i + 1] - arrays.offsets[i];
  const MinMax firsts = RangeOf(arrays.firsts);
  const MinMax seconds = RangeOf(arrays.seconds);
  ListHeader header{};
  header.total = arrays.firsts.size();
  header.first_base = firsts.min;
  header.size_width = static_cast<uint8_t>(BitWidth(RangeOf(sizes).max));
  header.first_width = static_cast<uint8_t>(BitWidth(firsts.max - firsts.min));
  const bool consecutive = CountsUp(arrays.seconds);
  header.second_base = consecutive ? (arrays.seconds.empty() ? 0 : arrays.seconds[0]) : seconds.min;
  header.second_width = consecutive ? kConsecutive : static_cast<uint8_t>(BitWidth(seconds.max - seconds.min));
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  AppendPacked(&out, sizes, 0, header.size_width);
  AppendPacked(&out, arrays.firsts, header.first_base, header.first_width);
  if (!consecutive) AppendPacked(&out, arrays.seconds, header.second_base, header.second_width);
  return out;
}

std::shared_ptr<Chunk> ListChunk::Parse(AlignedBytes payload) {
  if (payload.size() < sizeof(ListHeader)) return nullptr;
  const auto header = storage::LoadFixed<ListHeader>(payload.data());
  if (!ValidHeader(header, payload.size())) return nullptr;
  const bool consecutive = header.second_width == kConsecutive;
  const uint64_t numbers = kChunkIds + 1 + header.total * (consecutive ? 1 : 2);
  auto chunk = std::make_shared<ListChunk>();
  chunk->memory_.reset(new uint32_t[numbers]);
  uint32_t* offsets = chunk->memory_.get();
  uint32_t* firsts = offsets + kChunkIds + 1;
  const char* at = payload.data() + sizeof(ListHeader);
  Unpack(at, kChunkIds, header.size_width, 0, offsets + 1);
  at += PackedBytes(kChunkIds, header.size_width);
  if (!SizesToOffsets(offsets, header.total)) return nullptr;
  Unpack(at, header.total, header.first_width, header.first_base, firsts);
  at += PackedBytes(header.total, header.first_width);
  if (!consecutive) {
    Unpack(at, header.total, header.second_width, header.second_base, firsts + header.total);
    chunk->seconds = firsts + header.total;
  }
  chunk->offsets = offsets;
  chunk->firsts = firsts;
  chunk->first_second = header.second_base;
  chunk->bytes = sizeof(ListChunk) + numbers * sizeof(uint32_t);
  return chunk;
}

}  // namespace claimgraph::graph
