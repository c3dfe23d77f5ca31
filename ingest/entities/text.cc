#include "ingest/entities/text.h"

#include "engine/base/utf8.h"

namespace claimgraph::ingest {

bool IsHanChar(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

bool IsLatinLetter(char32_t c) {
  if (c < 0x80) return IsAsciiUpper(static_cast<char>(c)) || IsAsciiLower(static_cast<char>(c));
  return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
}

char32_t CharAt(std::string_view text, size_t at) {
  if (at >= text.size()) return U'\0';
  return utf8::Decode(text, &at);
}

char32_t CharBefore(std::string_view text, size_t at) {
  if (at == 0 || at > text.size()) return U'\0';
  size_t start = PrevChar(text, at);
  return utf8::Decode(text, &start);
}

size_t PrevChar(std::string_view text, size_t at) {
  do {
    --at;
  } while (at > 0 && utf8::IsContinuation(text[at]));
  return at;
}

size_t NextChar(std::string_view text, size_t at) {
  do {
    ++at;
  } while (at < text.size() && utf8::IsContinuation(text[at]));
  return at;
}

namespace {

bool IsWordChar(char32_t c) { return IsLatinLetter(c) || (c >= U'0' && c <= U'9'); }

}  // namespace

bool AtWordBoundaries(std::string_view text, size_t begin, size_t end) {
  if (begin >= end) return false;
  if (IsWordChar(CharAt(text, begin)) && IsWordChar(CharBefore(text, begin))) return false;
  return !(IsWordChar(CharBefore(text, end)) && IsWordChar(CharAt(text, end)));
}

std::string LowerAscii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (IsAsciiUpper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::vector<size_t> CharStarts(std::string_view text) {
  std::vector<size_t> starts;
  for (size_t at = 0; at < text.size(); at = NextChar(text, at)) starts.push_back(at);
  starts.push_back(text.size());
  return starts;
}

std::string_view TrimSpaces(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace claimgraph::ingest
