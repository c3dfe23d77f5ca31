// The writing half of property_chunk.h: chooses the encoding of a chunk.
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/base/strings.h"
#include "engine/graph/format/bit_pack.h"
#include "engine/graph/format/decimal.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

PropertyEncoding EncodingOf(ValueType type) {
  switch (type) {
    case ValueType::kBool:
      return PropertyEncoding::kBool;
    case ValueType::kInt:
      return PropertyEncoding::kPackedInt;
    case ValueType::kFloat:
      return PropertyEncoding::kFloat;
    case ValueType::kString:
      return PropertyEncoding::kPackedString;
    default:
      return PropertyEncoding::kPackedMixed;
  }
}

uint64_t Distance(int64_t low, int64_t high) { return static_cast<uint64_t>(high) - static_cast<uint64_t>(low); }

struct IntRange {
  int64_t min = std::numeric_limits<int64_t>::max();
  int64_t max = std::numeric_limits<int64_t>::min();
  void Add(int64_t number) {
    min = std::min(min, number);
    max = std::max(max, number);
  }
  int Bits() const { return BitWidth64(Distance(min, max)); }
};

// Builds one payload. `values` has no nulls at its end and at least one value.
class Encoder {
 public:
  explicit Encoder(std::span<const Value> values) : values_(values) {
    header_.rows = static_cast<uint32_t>(values.size());
    Survey();
  }

  std::string Encode() {
    switch (header_.encoding) {
      case PropertyEncoding::kBool:
        return Finish(Bools(), {});
      case PropertyEncoding::kPackedInt:
        return EncodeInts();
      case PropertyEncoding::kFloat:
        return EncodeFloats();
      case PropertyEncoding::kPackedString:
        return EncodeStrings();
      default:
        return EncodeMixed();
    }
  }

 private:
  void Survey() {
    std::optional<PropertyEncoding> encoding;
    for (const Value& value : values_) {
      if (value.is_null()) continue;
      ++header_.non_null;
      const PropertyEncoding own = EncodingOf(value.type());
      encoding = encoding.value_or(own) == own ? own : PropertyEncoding::kPackedMixed;
      if (value.is_number()) Widen(value.as_number());
    }
    header_.encoding = encoding.value_or(PropertyEncoding::kNone);
    header_.has_validity = header_.non_null != header_.rows;
  }

  void Widen(double number) {
    if (std::isnan(number)) return;
    header_.number_min = header_.has_bounds != 0 ? std::min(header_.number_min, number) : number;
    header_.number_max = header_.has_bounds != 0 ? std::max(header_.number_max, number) : number;
    header_.has_bounds = 1;
  }

  std::string Bools() const {
    std::string bits((values_.size() + 7) / 8, '\0');
    for (size_t i = 0; i < values_.size(); ++i) {
      if (!values_[i].is_null() && values_[i].as_bool()) bits[i >> 3] |= static_cast<char>(1 << (i & 7));
    }
    return bits;
  }

  // Nulls become the number before them: no step, and no wider range.
  std::string EncodeInts() {
    std::vector<int64_t> numbers;
    numbers.reserve(values_.size());
    const auto first = std::find_if(values_.begin(), values_.end(), [](const Value& v) { return !v.is_null(); });
    int64_t last = first->as_int();
    for (const Value& value : values_) numbers.push_back(last = value.is_null() ? last : value.as_int());
    return PackInts(numbers, /*may_step=*/true);
  }

  std::string PackInts(const std::vector<int64_t>& numbers, bool may_step) {
    IntRange range;
    IntRange steps;
    for (size_t i = 0; i < numbers.size(); ++i) {
      range.Add(numbers[i]);
      if (i > 0) steps.Add(static_cast<int64_t>(Distance(numbers[i - 1], numbers[i])));
    }
    std::string data;
    std::vector<uint64_t> packed(numbers.size());
    if (may_step && numbers.size() > 1 && steps.Bits() * numbers.size() + 64 < range.Bits() * numbers.size()) {
      header_.encoding = PropertyEncoding::kSteppedInt;
      header_.width = static_cast<uint8_t>(steps.Bits());
      // The step to the first number is the smallest one.
      header_.int_base = static_cast<int64_t>(Distance(steps.min, numbers[0]));
      storage::AppendFixed(&data, steps.min);
      for (size_t i = 1; i < numbers.size(); ++i) {
        packed[i] = Distance(numbers[i - 1], numbers[i]) - static_cast<uint64_t>(steps.min);
      }
    } else {
      header_.width = static_cast<uint8_t>(range.Bits());
      header_.int_base = range.min;
      for (size_t i = 0; i < numbers.size(); ++i) packed[i] = Distance(range.min, numbers[i]);
    }
    AppendPacked64(&data, packed, header_.width);
    return Finish(data, {});
  }

  std::string EncodeFloats() {
    if (const std::optional<uint32_t> digits = Digits()) {
      header_.encoding = PropertyEncoding::kDecimal;
      header_.entries = *digits;
      std::vector<int64_t> numbers;
      numbers.reserve(values_.size());
      const auto first = std::find_if(values_.begin(), values_.end(), [](const Value& v) { return !v.is_null(); });
      int64_t last = 0;
      ToDecimal(first->as_float(), *digits, &last);
      for (const Value& value : values_) {
        if (!value.is_null()) ToDecimal(value.as_float(), *digits, &last);
        numbers.push_back(last);
      }
      return PackInts(numbers, /*may_step=*/false);
    }
    std::string out(values_.size() * 8, '\0');
    for (size_t i = 0; i < values_.size(); ++i) {
      if (values_[i].is_null()) continue;
      const double d = values_[i].as_float();
      std::memcpy(out.data() + i * 8, &d, 8);
    }
    return Finish(out, {});
  }

  // The fewest decimals with which every value is exact.
  std::optional<uint32_t> Digits() const {
    uint32_t digits = 0;
    const auto exact = [&](uint32_t with) {
      int64_t number;
      for (const Value& value : values_) {
        if (!value.is_null() && !ToDecimal(value.as_float(), with, &number)) return false;
      }
      return true;
    };
    for (const Value& value : values_) {
      int64_t number;
      while (!value.is_null() && !ToDecimal(value.as_float(), digits, &number)) {
        if (++digits > kDecimalDigitsMax) return std::nullopt;
      }
    }
    // More decimals than a number needs may make it too large.
    return exact(digits) ? std::optional<uint32_t>(digits) : std::nullopt;
  }

  // A dictionary where strings repeat.
  std::string EncodeStrings() {
    absl::flat_hash_map<std::string_view, uint32_t, StringHash> codes;
    std::vector<std::string_view> entries;
    for (const Value& value : values_) {
      if (value.is_null()) continue;
      const std::string_view text = value.as_string();
      if (codes.try_emplace(text, static_cast<uint32_t>(entries.size())).second) entries.push_back(text);
      if (entries.size() * 2 > header_.non_null) return EncodePlainStrings();
    }
    return EncodeDictionary(codes, entries);
  }

  std::string EncodePlainStrings() {
    std::vector<uint64_t> sizes;
    std::string text;
    sizes.reserve(values_.size());
    uint64_t bytes = 0;
    for (const Value& value : values_) bytes += value.is_null() ? 0 : value.as_string().size();
    text.reserve(bytes);
    for (const Value& value : values_) {
      sizes.push_back(value.is_null() ? 0 : value.as_string().size());
      if (!value.is_null()) text.append(value.as_string());
    }
    return Finish(PackSizes(sizes), text);
  }

  template <typename Codes>
  std::string EncodeDictionary(const Codes& code_of, const std::vector<std::string_view>& entries) {
    header_.encoding = PropertyEncoding::kPackedDictionary;
    header_.entries = static_cast<uint32_t>(entries.size());
    header_.width = static_cast<uint8_t>(BitWidth64(entries.size() - 1));
    std::vector<uint64_t> sizes;
    std::string text;
    for (const std::string_view entry : entries) {
      sizes.push_back(entry.size());
      text.append(entry);
    }
    std::vector<uint64_t> codes(values_.size());
    for (size_t i = 0; i < values_.size(); ++i) {
      if (!values_[i].is_null()) codes[i] = code_of.find(values_[i].as_string())->second;
    }
    std::string data = PackSizes(sizes);
    AppendPacked64(&data, codes, header_.width);
    return Finish(data, text);
  }

  std::string EncodeMixed() {
    header_.encoding = PropertyEncoding::kPackedMixed;
    std::vector<uint64_t> sizes;
    std::string text;
    for (const Value& value : values_) {
      const size_t before = text.size();
      if (!value.is_null()) storage::AppendStored(&text, value);
      sizes.push_back(text.size() - before);
    }
    return Finish(PackSizes(sizes), text);
  }

  static std::string PackSizes(const std::vector<uint64_t>& sizes) {
    uint64_t all = 0;
    for (const uint64_t size : sizes) all |= size;
    std::string out;
    storage::AppendFixed(&out, static_cast<uint64_t>(BitWidth64(all)));
    AppendPacked64(&out, sizes, BitWidth64(all));
    return out;
  }

  // Data of the encodings that are in memory as they are stored ends at a multiple of 8.
  std::string Finish(std::string_view data, std::string_view text) const {
    std::string out(reinterpret_cast<const char*>(&header_), sizeof header_);
    out.reserve(out.size() + kChunkIds / 8 + data.size() + 8 + text.size());
    if (header_.has_validity != 0) AppendValidity(&out);
    out.append(data);
    out.resize((out.size() + 7) & ~size_t{7});
    out.append(text);
    return out;
  }

  void AppendValidity(std::string* out) const {
    uint64_t words[kChunkIds / 64] = {};
    for (size_t i = 0; i < values_.size(); ++i) {
      if (!values_[i].is_null()) words[i >> 6] |= uint64_t{1} << (i & 63);
    }
    out->append(reinterpret_cast<const char*>(words), sizeof words);
  }

  std::span<const Value> values_;
  PropertyHeader header_;
};

}  // namespace

std::string PropertyChunk::Encode(std::span<const Value> values) {
  while (!values.empty() && values.back().is_null()) values = values.first(values.size() - 1);
  if (values.empty()) {
    const PropertyHeader none;
    return std::string(reinterpret_cast<const char*>(&none), sizeof none);
  }
  return Encoder(values).Encode();
}

}  // namespace claimgraph::graph
