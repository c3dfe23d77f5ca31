// The reading half of the packed encodings of property_chunk.h: from the stored form to the one in memory.
#include <bit>
#include <vector>

#include "engine/graph/format/bit_pack.h"
#include "engine/graph/format/decimal.h"
#include "engine/graph/format/property_chunk.h"

namespace claimgraph::graph {
namespace {

uint64_t Align8(uint64_t bytes) { return (bytes + 7) & ~uint64_t{7}; }

class Unpacker {
 public:
  explicit Unpacker(std::string_view payload) : rest_(payload.substr(sizeof(PropertyHeader))) {
    header_ = storage::LoadFixed<PropertyHeader>(payload.data());
    if (header_.has_validity != 0) validity_ = Take(kChunkIds / 8);
  }

  bool Unpack(AlignedBytes* out) {
    if (!ok_ || header_.rows == 0 || header_.rows > kChunkIds || header_.has_validity > 1 || header_.width > 64) {
      return false;
    }
    switch (header_.encoding) {
      case PropertyEncoding::kPackedInt:
        return UnpackInts(out);
      case PropertyEncoding::kSteppedInt:
        return UnpackSteps(out);
      case PropertyEncoding::kDecimal:
        return UnpackDecimals(out);
      case PropertyEncoding::kPackedDictionary:
        return UnpackDictionary(out);
      default:
        return UnpackTexts(out);
    }
  }

 private:
  std::string_view Take(uint64_t bytes) {
    if (bytes > rest_.size()) {
      ok_ = false;
      return {};
    }
    const std::string_view taken = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return taken;
  }

  bool TakePacked(uint64_t count, uint64_t width, std::vector<uint64_t>* out) {
    if (width > 64) return false;
    const std::string_view bytes = Take(PackedBytes(count, static_cast<int>(width)));
    if (!ok_) return false;
    out->resize(count);
    Unpack64(bytes.data(), count, static_cast<int>(width), out->data());
    return true;
  }

  // Header, validity, offsets and room for `data_bytes`; gives where these begin. The text follows.
  char* Lay(PropertyEncoding encoding, std::span<const uint32_t> offsets, uint64_t data_bytes, AlignedBytes* out) {
    header_.encoding = encoding;
    const uint64_t offset_bytes = Align8(offsets.size() * 4);
    const uint64_t before = sizeof header_ + validity_.size() + offset_bytes;
    *out = AlignedBytes::OfSize(before + Align8(data_bytes) + rest_.size());
    char* at = out->mutable_data();
    std::memcpy(at, &header_, sizeof header_);
    at += sizeof header_;
    if (!validity_.empty()) std::memcpy(at, validity_.data(), validity_.size());
    at += validity_.size();
    if (!offsets.empty()) std::memcpy(at, offsets.data(), offsets.size() * 4);
    at += offset_bytes;
    if (!rest_.empty()) std::memcpy(at + Align8(data_bytes), rest_.data(), rest_.size());
    return at;
  }

  // Numbers above int_base, in as few bytes as the largest needs.
  bool LayInts(const std::vector<uint64_t>& numbers, AlignedBytes* out) {
    if (!rest_.empty()) return false;
    uint64_t all = 0;
    for (const uint64_t number : numbers) all |= number;
    const int bits = BitWidth64(all);
    header_.width = bits == 0 ? 0 : static_cast<uint8_t>(std::bit_ceil(static_cast<unsigned>((bits + 7) / 8)));
    char* at = Lay(PropertyEncoding::kInt, {}, numbers.size() * header_.width, out);
    const auto store = [&]<typename T>(T) {
      for (size_t i = 0; i < numbers.size(); ++i) {
        const T number = static_cast<T>(numbers[i]);
        std::memcpy(at + i * sizeof(T), &number, sizeof(T));
      }
    };
    switch (header_.width) {
      case 0:
        break;
      case 1:
        store(uint8_t{});
        break;
      case 2:
        store(uint16_t{});
        break;
      case 4:
        store(uint32_t{});
        break;
      default:
        store(uint64_t{});
        break;
    }
    return true;
  }

  bool UnpackInts(AlignedBytes* out) {
    std::vector<uint64_t> numbers;
    return TakePacked(header_.rows, header_.width, &numbers) && LayInts(numbers, out);
  }

  bool UnpackSteps(AlignedBytes* out) {
    const std::string_view smallest = Take(8);
    std::vector<uint64_t> numbers;
    if (!ok_ || !TakePacked(header_.rows, header_.width, &numbers)) return false;
    const auto step = storage::LoadFixed<uint64_t>(smallest.data());
    auto value = static_cast<uint64_t>(header_.int_base);
    auto least = static_cast<int64_t>(value + numbers[0] + step);
    for (uint64_t& number : numbers) {
      value += number + step;
      number = value;
      least = std::min(least, static_cast<int64_t>(value));
    }
    for (uint64_t& number : numbers) number -= static_cast<uint64_t>(least);
    header_.int_base = least;
    return LayInts(numbers, out);
  }

  bool UnpackDecimals(AlignedBytes* out) {
    std::vector<uint64_t> numbers;
    const uint32_t digits = header_.entries;
    if (digits > kDecimalDigitsMax || !TakePacked(header_.rows, header_.width, &numbers) || !rest_.empty()) {
      return false;
    }
    header_.entries = 0;
    header_.width = 0;
    const auto base = static_cast<uint64_t>(header_.int_base);
    header_.int_base = 0;
    char* at = Lay(PropertyEncoding::kFloat, {}, numbers.size() * 8, out);
    for (size_t i = 0; i < numbers.size(); ++i) {
      const double value = FromDecimal(static_cast<int64_t>(base + numbers[i]), digits);
      std::memcpy(at + i * 8, &value, 8);
    }
    return true;
  }

  // Sizes of `count` texts, whose width is given; they must fill what is left after `between` bytes.
  bool TakeOffsets(uint64_t count, uint64_t width, std::vector<uint32_t>* offsets) {
    std::vector<uint64_t> sizes;
    if (width > 32 || !TakePacked(count, width, &sizes)) return false;
    offsets->assign(1, 0);
    offsets->reserve(count + 1);
    uint64_t sum = 0;
    for (const uint64_t size : sizes) {
      sum += size;
      if (sum > UINT32_MAX) return false;
      offsets->push_back(static_cast<uint32_t>(sum));
    }
    return true;
  }

  bool UnpackTexts(AlignedBytes* out) {
    const std::string_view width = Take(8);
    std::vector<uint32_t> offsets;
    if (!ok_ || !TakeOffsets(header_.rows, storage::LoadFixed<uint64_t>(width.data()), &offsets)) return false;
    if (offsets.back() != rest_.size()) return false;
    header_.width = 0;
    Lay(header_.encoding == PropertyEncoding::kPackedString ? PropertyEncoding::kString : PropertyEncoding::kMixed,
        offsets, 0, out);
    return true;
  }

  bool UnpackDictionary(AlignedBytes* out) {
    const std::string_view width = Take(8);
    std::vector<uint32_t> offsets;
    std::vector<uint64_t> codes;
    if (!ok_ || header_.entries > header_.rows || header_.width > 16) return false;
    if (!TakeOffsets(header_.entries, storage::LoadFixed<uint64_t>(width.data()), &offsets)) return false;
    if (!TakePacked(header_.rows, header_.width, &codes) || offsets.back() != rest_.size()) return false;
    header_.width = header_.entries <= 256 ? 1 : 2;
    char* at = Lay(PropertyEncoding::kDictionary, offsets, codes.size() * header_.width, out);
    for (size_t i = 0; i < codes.size(); ++i) {
      const auto code = static_cast<uint16_t>(codes[i]);
      std::memcpy(at + i * header_.width, &code, header_.width);
    }
    return true;
  }

  PropertyHeader header_;
  std::string_view validity_;
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace

bool UnpackProperty(AlignedBytes* payload) {
  if (payload->size() < sizeof(PropertyHeader)) return false;
  const auto encoding = static_cast<uint8_t>(payload->data()[0]);
  if (encoding < static_cast<uint8_t>(PropertyEncoding::kPackedInt)) return true;
  if (encoding > static_cast<uint8_t>(PropertyEncoding::kPackedMixed)) return false;
  AlignedBytes unpacked;
  if (!Unpacker(payload->view()).Unpack(&unpacked)) return false;
  *payload = std::move(unpacked);
  return true;
}

}  // namespace claimgraph::graph
