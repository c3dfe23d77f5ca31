// UTF-8 over std::string_view. Offsets are bytes. Strict: overlong forms, surrogates and values past U+10FFFF are
// invalid (Unicode 15, table 3-7).
#ifndef CLAIMGRAPH_ENGINE_BASE_UTF8_H_
#define CLAIMGRAPH_ENGINE_BASE_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph::utf8 {

inline constexpr char32_t kInvalid = 0xFFFFFFFF;

// Decodes the code point at `*offset` and moves `*offset` past it. On an invalid sequence returns kInvalid and
// moves one byte. REQUIRES: *offset < text.size().
char32_t Decode(std::string_view text, size_t* offset);
// Appends `c` to `out`. REQUIRES: c is a valid scalar value.
void Append(std::string* out, char32_t c);
// The offset of the first invalid byte, or nullopt when `text` is valid.
std::optional<size_t> FindInvalid(std::string_view text);
// Number of code points. REQUIRES: valid text.
size_t CountCodePoints(std::string_view text);
// True for a byte that continues a sequence (10xxxxxx).
inline bool IsContinuation(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) == 0x80; }

}  // namespace claimgraph::utf8

#endif  // CLAIMGRAPH_ENGINE_BASE_UTF8_H_
