// The matching view of a text, and small questions about its characters. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_VIEW_H_
#define CLAIMGRAPH_INGEST_FIGURES_VIEW_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/base/utf8.h"

namespace claimgraph::ingest {

inline bool IsDigitByte(char c) { return c >= '0' && c <= '9'; }
inline bool IsLowerByte(char c) { return c >= 'a' && c <= 'z'; }
inline bool IsLetterByte(char c) { return IsLowerByte(c) || (c >= 'A' && c <= 'Z'); }
inline bool IsWordByte(char c) { return IsLetterByte(c) || IsDigitByte(c); }

inline bool HasAt(std::string_view text, size_t at, std::string_view what) {
  return at <= text.size() && text.substr(at, what.size()) == what;
}
inline bool EndsAt(std::string_view text, size_t end, std::string_view what) {
  return end >= what.size() && end <= text.size() && text.substr(end - what.size(), what.size()) == what;
}
// Where the character before `at` starts. REQUIRES: at > 0.
inline size_t CharBefore(std::string_view text, size_t at) {
  do --at;
  while (at > 0 && utf8::IsContinuation(text[at]));
  return at;
}
inline size_t SkipSpaces(std::string_view text, size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}
inline bool IsHanAt(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  const char32_t c = utf8::Decode(text, &at);
  return (c >= 0x3400 && c <= 0x9FFF) || c == 0x3007;
}
// True when a Latin word or number does not run on across `at`.
inline bool WordBreak(std::string_view text, size_t at) {
  return at == 0 || at >= text.size() || !IsWordByte(text[at - 1]) || !IsWordByte(text[at]);
}

// Folds `text` (normalised) for matching: Simplified script, ASCII lower case; offsets stay.
std::string MatchingView(std::string_view text);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_VIEW_H_
