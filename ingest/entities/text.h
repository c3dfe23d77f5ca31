// Small questions about positions in UTF-8 text that several recognisers ask. Offsets are bytes at character
// boundaries of valid text. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_TEXT_H_
#define CLAIMGRAPH_INGEST_ENTITIES_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph::ingest {

bool IsHanChar(char32_t c);
inline bool IsAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool IsAsciiLower(char c) { return c >= 'a' && c <= 'z'; }
inline bool IsAsciiDigit(char c) { return c >= '0' && c <= '9'; }
inline bool IsAsciiAlnum(char c) { return IsAsciiUpper(c) || IsAsciiLower(c) || IsAsciiDigit(c); }

// Latin letters in the wide sense: ASCII and the accented ones of European languages.
bool IsLatinLetter(char32_t c);

// The character that starts at `at`, U'\0' at the end.
char32_t CharAt(std::string_view text, size_t at);
// The character that ends at `at`, U'\0' at the start.
char32_t CharBefore(std::string_view text, size_t at);
// Start of the character that ends at `at`. REQUIRES: at > 0.
size_t PrevChar(std::string_view text, size_t at);
// End of the character that starts at `at`. REQUIRES: at < text.size().
size_t NextChar(std::string_view text, size_t at);

// Whether [begin, end) is cut at word boundaries: a Latin letter or digit at an end has none outside it.
bool AtWordBoundaries(std::string_view text, size_t begin, size_t end);

// ASCII letters lowered, all else kept; offsets stay.
std::string LowerAscii(std::string_view text);

// Boundaries of the characters of `text`: starts, then the size.
std::vector<size_t> CharStarts(std::string_view text);

std::string_view TrimSpaces(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_TEXT_H_
