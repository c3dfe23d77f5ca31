// The writing half of property_chunk.h: chooses the encoding of a chunk.
#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/graph/format/property_chunk.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

PropertyEncoding EncodingOf(ValueType type) {
  switch (type) {
    case ValueType::kBool:
      return PropertyEncoding::kBool;
    case ValueType::kInt:
      return PropertyEncoding::kInt;
    case ValueType::kFloat:
      return PropertyEncoding::kFloat;
    case ValueType::kString:
      return PropertyEncoding::kString;
    default:
      return PropertyEncoding::kMixed;
  }
}

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
        return Finish({}, Bools(), {});
      case PropertyEncoding::kInt:
        return Finish({}, Ints(), {});
      case PropertyEncoding::kFloat:
        return Finish({}, Floats(), {});
      case PropertyEncoding::kString:
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
      encoding = encoding.value_or(own) == own ? own : PropertyEncoding::kMixed;
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

  std::string Ints() {
    int64_t min = INT64_MAX;
    int64_t max = INT64_MIN;
    for (const Value& value : values_) {
      if (value.is_null()) continue;
      min = std::min(min, value.as_int());
      max = std::max(max, value.as_int());
    }
    const int bits = std::bit_width(static_cast<uint64_t>(max) - static_cast<uint64_t>(min));
    header_.int_base = min;
    header_.width = bits == 0 ? 0 : static_cast<uint8_t>(std::bit_ceil(static_cast<unsigned>((bits + 7) / 8)));
    std::string out(values_.size() * header_.width, '\0');
    for (size_t i = 0; i < values_.size(); ++i) {
      if (values_[i].is_null()) continue;
      const uint64_t delta = static_cast<uint64_t>(values_[i].as_int()) - static_cast<uint64_t>(min);
      std::memcpy(out.data() + i * header_.width, &delta, header_.width);
    }
    return out;
  }

  std::string Floats() const {
    std::string out(values_.size() * 8, '\0');
    for (size_t i = 0; i < values_.size(); ++i) {
      if (values_[i].is_null()) continue;
      const double d = values_[i].as_float();
      std::memcpy(out.data() + i * 8, &d, 8);
    }
    return out;
  }

  // A dictionary where it is smaller: strings repeat.
  std::string EncodeStrings() {
    std::vector<std::string_view> entries;
    uint64_t plain_bytes = 0;
    for (const Value& value : values_) {
      if (value.is_null()) continue;
      entries.push_back(value.as_string());
      plain_bytes += entries.back().size();
    }
    const size_t strings = entries.size();
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    uint64_t entry_bytes = 0;
    for (const std::string_view entry : entries) entry_bytes += entry.size();
    if (entries.size() * 2 > strings || entry_bytes + values_.size() > plain_bytes + values_.size() * 4) {
      return EncodePlainStrings();
    }
    return EncodeDictionary(entries);
  }

  std::string EncodePlainStrings() {
    std::vector<uint32_t> offsets = {0};
    std::string text;
    for (const Value& value : values_) {
      if (!value.is_null()) text.append(value.as_string());
      offsets.push_back(static_cast<uint32_t>(text.size()));
    }
    return Finish(offsets, {}, text);
  }

  std::string EncodeDictionary(const std::vector<std::string_view>& entries) {
    header_.encoding = PropertyEncoding::kDictionary;
    header_.entries = static_cast<uint32_t>(entries.size());
    header_.width = entries.size() <= 256 ? 1 : 2;
    std::vector<uint32_t> offsets = {0};
    std::string text;
    for (const std::string_view entry : entries) {
      text.append(entry);
      offsets.push_back(static_cast<uint32_t>(text.size()));
    }
    std::string codes(values_.size() * header_.width, '\0');
    for (size_t i = 0; i < values_.size(); ++i) {
      if (values_[i].is_null()) continue;
      const auto it = std::lower_bound(entries.begin(), entries.end(), values_[i].as_string());
      const auto code = static_cast<uint16_t>(it - entries.begin());
      std::memcpy(codes.data() + i * header_.width, &code, header_.width);
    }
    return Finish(offsets, codes, text);
  }

  std::string EncodeMixed() {
    header_.encoding = PropertyEncoding::kMixed;
    std::vector<uint32_t> offsets = {0};
    std::string text;
    for (const Value& value : values_) {
      if (!value.is_null()) storage::AppendStored(&text, value);
      offsets.push_back(static_cast<uint32_t>(text.size()));
    }
    return Finish(offsets, {}, text);
  }

  std::string Finish(const std::vector<uint32_t>& offsets, std::string_view data, std::string_view text) const {
    std::string out(reinterpret_cast<const char*>(&header_), sizeof header_);
    if (header_.has_validity != 0) AppendValidity(&out);
    out.append(reinterpret_cast<const char*>(offsets.data()), offsets.size() * 4);
    out.resize((out.size() + 7) & ~size_t{7});
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
