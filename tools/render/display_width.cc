#include "tools/render/display_width.h"

#include <unicode/uchar.h>

#include "engine/base/utf8.h"

namespace claimgraph::render {
namespace {

bool IsControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// Marks that reorder or hide text on a terminal.
bool IsFormatControl(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

size_t Columns(char32_t c) {
  if (c < 0x300) return 1;
  const auto code = static_cast<UChar32>(c);
  switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Decodes one character; invalid bytes come as U+FFFD.
char32_t NextCharacter(std::string_view text, size_t* offset) {
  const char32_t c = utf8::Decode(text, offset);
  return c == utf8::kInvalid ? U'\uFFFD' : c;
}

// Where a line that starts at `begin` must end to fit in `width` columns.
size_t FitEnd(std::string_view text, size_t begin, size_t width) {
  size_t columns = 0;
  size_t end = begin;
  while (end < text.size()) {
    size_t next = end;
    columns += Columns(NextCharacter(text, &next));
    if (columns > width) break;
    end = next;
  }
  return end;
}

}  // namespace

size_t DisplayWidth(std::string_view text) {
  size_t columns = 0;
  for (size_t offset = 0; offset < text.size();) columns += Columns(NextCharacter(text, &offset));
  return columns;
}

std::vector<std::string> Wrap(std::string_view text, size_t width) {
  std::vector<std::string> lines;
  size_t begin = 0;
  while (begin < text.size()) {
    size_t end = FitEnd(text, begin, width);
    size_t next = end;
    if (end < text.size()) {
      // Prefer the last space of the second half of the line.
      const size_t space = text.rfind(' ', end);
      if (space != std::string_view::npos && space > begin + (end - begin) / 2) {
        end = space;
        next = space + 1;
      }
    }
    lines.emplace_back(text.substr(begin, end - begin));
    begin = next;
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

std::string Truncate(std::string_view text, size_t width) {
  if (FitEnd(text, 0, width) == text.size()) return std::string(text);
  return std::string(text.substr(0, FitEnd(text, 0, width - 1))) + "…";
}

std::string OneLine(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t offset = 0; offset < text.size();) {
    const char32_t c = NextCharacter(text, &offset);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      utf8::Append(&out, IsControl(c) || IsFormatControl(c) ? U'\uFFFD' : c);
    }
  }
  return out;
}

}  // namespace claimgraph::render
