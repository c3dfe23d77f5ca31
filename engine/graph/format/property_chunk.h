// One property of 2048 nodes or relationships: a typed, encoded vector with validity and bounds, used as it lies.
//
// In memory: PropertyHeader | validity (32 words, where some slot below `rows` is null) | data:
//   kBool        rows bits
//   kInt         rows numbers of `width` bytes (0, 1, 2, 4, 8), each value minus `int_base`
//   kFloat       rows doubles
//   kDictionary  `entries` + 1 offsets (u32), rows codes of `width` bytes (1, 2), the entries' bytes
//   kString      rows + 1 offsets (u32), bytes
//   kMixed       rows + 1 offsets (u32), stored values (storage/stored_value.h); null slots are empty
// Sections start at multiples of 8. Slots from `rows` on are null.
//
// Stored: numbers, codes and sizes of texts are packed to bits, and unpacked when the chunk is read (see the packed
// encodings below, and property_unpacker.cc). Format 1 stored what is in memory; that is still read.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_FORMAT_PROPERTY_CHUNK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_FORMAT_PROPERTY_CHUNK_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/graph/format/chunk.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

// On disk: never renumber.
enum class PropertyEncoding : uint8_t {
  kNone = 0,
  kBool = 1,
  kInt = 2,
  kFloat = 3,
  kDictionary = 4,
  kString = 5,
  kMixed = 6,
  // Stored only. What differs from the form in memory stands before the text, which ends the payload:
  kPackedInt = 7,         // rows numbers of `width` bits, each plus int_base
  kSteppedInt = 8,        // smallest step i64; rows steps of `width` bits, from one value to the next; int_base first
  kDecimal = 9,           // as kPackedInt: whole numbers that 10^entries divides
  kPackedDictionary = 10,  // sizes of entries (see kPackedString), rows codes of `width` bits
  kPackedString = 11,     // u64 with the width of sizes, rows sizes
  kPackedMixed = 12,      // the same
};

struct PropertyHeader {
  PropertyEncoding encoding = PropertyEncoding::kNone;
  uint8_t width = 0;
  uint8_t has_validity = 0;
  uint8_t has_bounds = 0;  // number_min and number_max are set
  uint32_t rows = 0;
  uint32_t non_null = 0;
  uint32_t entries = 0;  // kDictionary
  int64_t int_base = 0;
  double number_min = 0;  // over all numbers, also those of mixed chunks; NaN left out
  double number_max = 0;
};
static_assert(sizeof(PropertyHeader) == 40);

struct PropertyChunk final : Chunk {
  PropertyChunk() : Chunk(ChunkKind::kProperty) { bytes = sizeof *this; }

  PropertyHeader header;
  const uint64_t* validity = nullptr;  // nullptr: every slot below rows has a value
  const char* data = nullptr;          // bits, numbers or codes
  const uint32_t* offsets = nullptr;   // of strings, entries or stored values
  const char* text = nullptr;

  bool Has(uint32_t slot) const {
    return slot < header.rows && (validity == nullptr || ((validity[slot >> 6] >> (slot & 63)) & 1) != 0);
  }
  // REQUIRES for each: Has(slot) and the encoding.
  bool BoolAt(uint32_t slot) const { return ((static_cast<uint8_t>(data[slot >> 3]) >> (slot & 7)) & 1) != 0; }
  int64_t IntAt(uint32_t slot) const;
  double FloatAt(uint32_t slot) const { return storage::LoadFixed<double>(data + size_t{slot} * 8); }
  uint32_t CodeAt(uint32_t slot) const {
    return header.width == 1 ? static_cast<uint8_t>(data[slot]) : storage::LoadFixed<uint16_t>(data + size_t{slot} * 2);
  }
  std::string_view TextAt(uint32_t i) const { return {text + offsets[i], offsets[i + 1] - offsets[i]}; }
  std::string_view StringAt(uint32_t slot) const {
    return TextAt(header.encoding == PropertyEncoding::kDictionary ? CodeAt(slot) : slot);
  }
  // Null where there is no value.
  Value ValueAt(uint32_t slot) const;

  // `values` has at most kChunkIds; nulls at its end need no space.
  static std::string Encode(std::span<const Value> values);
  // nullptr when the payload is damaged.
  static std::shared_ptr<Chunk> Parse(AlignedBytes payload);
  // Of an encoded payload.
  static bool HoldsText(std::string_view payload);

 private:
  AlignedBytes memory_;
};

// From a stored form to the one in memory; other payloads are left as they are. False when it is damaged.
bool UnpackProperty(AlignedBytes* payload);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_FORMAT_PROPERTY_CHUNK_H_
