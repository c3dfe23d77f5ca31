// Arrays of small unsigned numbers as bits, least significant first, padded to whole 64-bit words.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BIT_PACK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BIT_PACK_H_

#include <bit>
#include <cstdint>
#include <span>
#include <string>

namespace claimgraph::graph {

// Bits needed for numbers up to `max`: 0 to 32.
inline int BitWidth(uint32_t max) { return static_cast<int>(std::bit_width(max)); }
// Bytes of `count` packed numbers of `width` bits.
inline uint64_t PackedBytes(uint64_t count, int width) { return (count * static_cast<uint64_t>(width) + 63) / 64 * 8; }
// Appends numbers[i] - base. REQUIRES: each fits `width` bits, width <= 32.
void AppendPacked(std::string* out, std::span<const uint32_t> numbers, uint32_t base, int width);
// out[i] = base + number i. REQUIRES: `bytes` has PackedBytes(count, width) bytes.
void Unpack(const char* bytes, uint64_t count, int width, uint32_t base, uint32_t* out);

// The same for numbers of up to 64 bits, without a base.
inline int BitWidth64(uint64_t max) { return static_cast<int>(std::bit_width(max)); }
void AppendPacked64(std::string* out, std::span<const uint64_t> numbers, int width);
void Unpack64(const char* bytes, uint64_t count, int width, uint64_t* out);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_BIT_PACK_H_
