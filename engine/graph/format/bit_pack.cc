#include "engine/graph/format/bit_pack.h"

#include <algorithm>
#include <cstring>

#include "engine/storage/coding.h"

namespace claimgraph::graph {

void AppendPacked(std::string* out, std::span<const uint32_t> numbers, uint32_t base, int width) {
  if (width == 0) return;
  const uint64_t size = PackedBytes(numbers.size(), width);
  const size_t start = out->size();
  out->resize(start + size);
  char* at = out->data() + start;
  uint64_t word = 0;
  int used = 0;
  for (const uint32_t number : numbers) {
    const uint64_t bits = number - base;
    word |= bits << used;
    used += width;
    if (used >= 64) {
      std::memcpy(at, &word, 8);
      at += 8;
      used -= 64;
      word = used == 0 ? 0 : bits >> (width - used);
    }
  }
  if (used > 0) std::memcpy(at, &word, 8);
}

void Unpack(const char* bytes, uint64_t count, int width, uint32_t base, uint32_t* out) {
  if (width == 0) {
    std::fill_n(out, count, base);
    return;
  }
  const uint64_t mask = (uint64_t{1} << width) - 1;
  uint64_t word = 0;
  int left = 0;  // unread bits of `word`
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t bits = word;
    if (left < width) {
      word = storage::LoadFixed<uint64_t>(bytes);
      bytes += 8;
      bits |= word << left;
      word = width - left == 64 ? 0 : word >> (width - left);
      left += 64;
    } else {
      word >>= width;
    }
    left -= width;
    out[i] = base + static_cast<uint32_t>(bits & mask);
  }
}

void AppendPacked64(std::string* out, std::span<const uint64_t> numbers, int width) {
  if (width == 0) return;
  const size_t start = out->size();
  out->resize(start + PackedBytes(numbers.size(), width));
  char* at = out->data() + start;
  uint64_t word = 0;
  int used = 0;
  for (const uint64_t number : numbers) {
    word |= number << used;
    used += width;
    if (used >= 64) {
      std::memcpy(at, &word, 8);
      at += 8;
      used -= 64;
      word = used == 0 ? 0 : number >> (width - used);
    }
  }
  if (used > 0) std::memcpy(at, &word, 8);
}

void Unpack64(const char* bytes, uint64_t count, int width, uint64_t* out) {
  if (width == 0) {
    std::fill_n(out, count, uint64_t{0});
    return;
  }
  const uint64_t mask = width == 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
  uint64_t word = 0;
  int left = 0;  // unread bits of `word`
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t bits = word;
    if (left < width) {
      word = storage::LoadFixed<uint64_t>(bytes);
      bytes += 8;
      bits |= word << left;
      word = width - left == 64 ? 0 : word >> (width - left);
      left += 64;
    } else {
      word = width == 64 ? 0 : word >> width;
    }
    left -= width;
    out[i] = bits & mask;
  }
}

}  // namespace claimgraph::graph
