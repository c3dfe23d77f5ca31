#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include "engine/base/utf8.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/segment/segment.h"

namespace claimgraph::ingest {
namespace {

// How a character tells the scripts apart. Characters that both scripts use tell nothing.
enum class Script : uint8_t { kNeither, kTraditional, kSimplified };

const std::array<Script, 0x10000>& Scripts() {
  static const std::unique_ptr<std::array<Script, 0x10000>> scripts = [] {
    auto table = std::make_unique<std::array<Script, 0x10000>>();
    for (char32_t c = 0x3400; c < 0xA000; ++c) {
      const char32_t folded = FoldScript(c);
      if (folded == c) continue;
      (*table)[c] = Script::kTraditional;
      if ((*table)[folded] == Script::kNeither) (*table)[folded] = Script::kSimplified;
    }
    return table;
  }();
  return *scripts;
}

}  // namespace

std::string_view GuessLanguage(std::string_view text) {
  size_t han = 0, words = 0, traditional = 0, simplified = 0;
  bool in_word = false;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = utf8::Decode(text, &at);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
    words += letter && !in_word;
    in_word = letter;
    if (c < 0x3400 || c > 0x9FFF) continue;
    ++han;
    const Script script = Scripts()[c];
    traditional += script == Script::kTraditional;
    simplified += script == Script::kSimplified;
  }
  if (han + words == 0) return "und";
  if (han < words) return "en";  // a Han character is about half a word
  if (traditional + simplified == 0) return "zh-Hans";
  return traditional >= simplified ? "zh-Hant" : "zh-Hans";
}

}  // namespace claimgraph::ingest
