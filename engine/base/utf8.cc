#include "engine/base/utf8.h"

namespace claimgraph::utf8 {
namespace {

// Length of the sequence that starts with `lead` and the range its second byte must lie in.
struct Lead {
  int length;
  uint8_t low;
  uint8_t high;
};

Lead ClassifyLead(uint8_t lead) {
  if (lead < 0x80) return {1, 0, 0};
  if (lead < 0xC2) return {0, 0, 0};
  if (lead < 0xE0) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead < 0xF0) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead < 0xF4) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

char32_t Decode(std::string_view text, size_t* offset) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[*offset + i]); };
  const uint8_t first = byte(0);
  const Lead lead = ClassifyLead(first);
  if (lead.length == 1) {
    ++*offset;
    return first;
  }
  const bool complete = lead.length != 0 && *offset + lead.length <= text.size();
  bool valid = complete && byte(1) >= lead.low && byte(1) <= lead.high;
  for (int i = 2; valid && i < lead.length; ++i) valid = IsContinuation(static_cast<char>(byte(i)));
  if (!valid) {
    ++*offset;
    return kInvalid;
  }
  char32_t c = first & (0xFF >> (lead.length + 1));
  for (int i = 1; i < lead.length; ++i) c = (c << 6) | (byte(i) & 0x3F);
  *offset += lead.length;
  return c;
}

void Append(std::string* out, char32_t c) {
  if (c < 0x80) {
    out->push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out->push_back(static_cast<char>(0xC0 | (c >> 6)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out->push_back(static_cast<char>(0xE0 | (c >> 12)));
    out->push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out->push_back(static_cast<char>(0xF0 | (c >> 18)));
    out->push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

std::optional<size_t> FindInvalid(std::string_view text) {
  size_t offset = 0;
  while (offset < text.size()) {
    const size_t start = offset;
    if (Decode(text, &offset) == kInvalid) return start;
  }
  return std::nullopt;
}

size_t CountCodePoints(std::string_view text) {
  size_t count = 0;
  for (char byte : text) count += !IsContinuation(byte);
  return count;
}

}  // namespace claimgraph::utf8
