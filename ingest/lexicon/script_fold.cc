#include "ingest/lexicon/script_fold.h"

#include <cstdint>

namespace claimgraph::ingest {

// Generated: for each code point from U+0800 to U+FFFF its counterpart, 0 where it is its own.
extern const uint16_t kScriptFoldTable[65536];

char32_t FoldScript(char32_t c) {
  if (c > 0xFFFF) return c;
  const uint16_t folded = kScriptFoldTable[c];
  return folded != 0 ? folded : c;
}

std::string FoldScript(std::string_view text) {
  std::string folded(text);
  for (size_t i = 0; i + 2 < folded.size();) {
    const uint8_t lead = static_cast<uint8_t>(folded[i]);
    if ((lead & 0xF0) != 0xE0) {
      ++i;
      continue;
    }
    const uint32_t c = (lead & 0x0Fu) << 12 | (static_cast<uint8_t>(folded[i + 1]) & 0x3Fu) << 6 |
                       (static_cast<uint8_t>(folded[i + 2]) & 0x3Fu);
    if (const uint16_t to = kScriptFoldTable[c]; to != 0) {
      folded[i] = static_cast<char>(0xE0 | to >> 12);
      folded[i + 1] = static_cast<char>(0x80 | (to >> 6 & 0x3F));
      folded[i + 2] = static_cast<char>(0x80 | (to & 0x3F));
    }
    i += 3;
  }
  return folded;
}

}  // namespace claimgraph::ingest
