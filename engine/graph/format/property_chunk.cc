#include "engine/graph/format/property_chunk.h"

#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

uint64_t Align8(uint64_t bytes) { return (bytes + 7) & ~uint64_t{7}; }

bool ValidHeader(const PropertyHeader& h) {
  if (h.rows > kChunkIds || h.non_null > h.rows || h.has_validity > 1) return false;
  switch (h.encoding) {
    case PropertyEncoding::kInt:
      return h.width == 0 || h.width == 1 || h.width == 2 || h.width == 4 || h.width == 8;
    case PropertyEncoding::kDictionary:
      return (h.width == 1 || h.width == 2) && h.entries <= h.rows;
    case PropertyEncoding::kNone:
      return h.rows == 0;
    case PropertyEncoding::kBool:
    case PropertyEncoding::kFloat:
    case PropertyEncoding::kString:
    case PropertyEncoding::kMixed:
      return true;
    case PropertyEncoding::kPackedInt:
    case PropertyEncoding::kSteppedInt:
    case PropertyEncoding::kDecimal:
    case PropertyEncoding::kPackedDictionary:
    case PropertyEncoding::kPackedString:
    case PropertyEncoding::kPackedMixed:
      break;  // never in memory
  }
  return false;
}

uint64_t OffsetCount(const PropertyHeader& h) {
  switch (h.encoding) {
    case PropertyEncoding::kDictionary:
      return uint64_t{h.entries} + 1;
    case PropertyEncoding::kString:
    case PropertyEncoding::kMixed:
      return uint64_t{h.rows} + 1;
    default:
      return 0;
  }
}

uint64_t DataBytes(const PropertyHeader& h) {
  switch (h.encoding) {
    case PropertyEncoding::kBool:
      return (h.rows + 7) / 8;
    case PropertyEncoding::kInt:
    case PropertyEncoding::kDictionary:
      return uint64_t{h.rows} * h.width;
    case PropertyEncoding::kFloat:
      return uint64_t{h.rows} * 8;
    default:
      return 0;
  }
}

bool ValidOffsets(const uint32_t* offsets, uint64_t count, uint64_t text_bytes) {
  if (offsets[0] != 0) return false;
  for (uint64_t i = 1; i < count; ++i) {
    if (offsets[i] < offsets[i - 1]) return false;
  }
  return offsets[count - 1] <= text_bytes;
}

bool ValidContent(const PropertyChunk& chunk) {
  const PropertyHeader& h = chunk.header;
  if (h.encoding == PropertyEncoding::kDictionary) {
    for (uint32_t slot = 0; slot < h.rows; ++slot) {
      if (chunk.Has(slot) && chunk.CodeAt(slot) >= h.entries) return false;
    }
  }
  if (h.encoding == PropertyEncoding::kMixed) {
    for (uint32_t slot = 0; slot < h.rows; ++slot) {
      if (!chunk.Has(slot)) continue;
      storage::ByteReader in(chunk.TextAt(slot));
      storage::ReadStored(&in);
      if (!in.ok() || !in.done()) return false;
    }
  }
  return true;
}

}  // namespace

int64_t PropertyChunk::IntAt(uint32_t slot) const {
  uint64_t delta = 0;
  switch (header.width) {
    case 0:
      break;
    case 1:
      delta = static_cast<uint8_t>(data[slot]);
      break;
    case 2:
      delta = storage::LoadFixed<uint16_t>(data + size_t{slot} * 2);
      break;
    case 4:
      delta = storage::LoadFixed<uint32_t>(data + size_t{slot} * 4);
      break;
    default:
      delta = storage::LoadFixed<uint64_t>(data + size_t{slot} * 8);
      break;
  }
  return static_cast<int64_t>(static_cast<uint64_t>(header.int_base) + delta);
}

Value PropertyChunk::ValueAt(uint32_t slot) const {
  if (!Has(slot)) return Value();
  switch (header.encoding) {
    case PropertyEncoding::kBool:
      return Value::Bool(BoolAt(slot));
    case PropertyEncoding::kInt:
      return Value::Int(IntAt(slot));
    case PropertyEncoding::kFloat:
      return Value::Float(FloatAt(slot));
    case PropertyEncoding::kDictionary:
    case PropertyEncoding::kString:
      return Value::String(StringAt(slot));
    case PropertyEncoding::kMixed: {
      storage::ByteReader in(TextAt(slot));
      return storage::ReadStored(&in);
    }
    default:
      break;
  }
  return Value();
}

bool PropertyChunk::HoldsText(std::string_view payload) {
  switch (static_cast<PropertyEncoding>(payload.empty() ? 0 : payload[0])) {
    case PropertyEncoding::kPackedDictionary:
    case PropertyEncoding::kPackedString:
    case PropertyEncoding::kPackedMixed:
      return true;
    default:
      return false;
  }
}

std::shared_ptr<Chunk> PropertyChunk::Parse(AlignedBytes payload) {
  if (!UnpackProperty(&payload) || payload.size() < sizeof(PropertyHeader)) return nullptr;
  auto chunk = std::make_shared<PropertyChunk>();
  chunk->memory_ = std::move(payload);
  const AlignedBytes& memory = chunk->memory_;
  chunk->header = storage::LoadFixed<PropertyHeader>(memory.data());
  const PropertyHeader& header = chunk->header;
  if (!ValidHeader(header)) return nullptr;
  const uint64_t validity_bytes = header.has_validity != 0 ? kChunkIds / 8 : 0;
  const uint64_t offset_count = OffsetCount(header);
  const uint64_t offset_bytes = Align8(offset_count * 4);
  const uint64_t data_bytes = Align8(DataBytes(header));
  const uint64_t text_at = sizeof(PropertyHeader) + validity_bytes + offset_bytes + data_bytes;
  if (memory.size() < text_at) return nullptr;
  const char* at = memory.data() + sizeof(PropertyHeader);
  if (validity_bytes != 0) chunk->validity = reinterpret_cast<const uint64_t*>(at);
  at += validity_bytes;
  if (offset_count != 0) chunk->offsets = reinterpret_cast<const uint32_t*>(at);
  chunk->data = at + offset_bytes;
  chunk->text = at + offset_bytes + data_bytes;
  if (offset_count != 0 && !ValidOffsets(chunk->offsets, offset_count, memory.size() - text_at)) return nullptr;
  if (!ValidContent(*chunk)) return nullptr;
  chunk->bytes = sizeof(PropertyChunk) + memory.size();
  return chunk;
}

}  // namespace claimgraph::graph
