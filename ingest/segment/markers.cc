#include "ingest/segment/markers.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace claimgraph::ingest {
namespace {

constexpr std::u32string_view kHanDigits = U"一二三四五六七八九十百零〇";

// Reads a run of characters of a class from the front of `text`; gives its length in bytes.
template <typename InClass>
size_t RunLength(std::string_view text, InClass in_class) {
  size_t at = 0;
  while (at < text.size()) {
    size_t next = at;
    if (!in_class(utf8::Decode(text, &next))) break;
    at = next;
  }
  return at;
}

size_t DigitsAt(std::string_view text) {
  return RunLength(text, [](char32_t c) { return c >= '0' && c <= '9'; });
}
size_t HanDigitsAt(std::string_view text) {
  return RunLength(text, [](char32_t c) { return kHanDigits.find(c) != std::u32string_view::npos; });
}

Marker Found(std::string_view line, MarkerStyle style, size_t length) {
  while (length < line.size() && line[length] == ' ') ++length;
  return {style, length};
}

Marker FindMarkdown(std::string_view line) {
  const size_t hashes = RunLength(line, [](char32_t c) { return c == '#'; });
  if (hashes >= 1 && hashes <= 6 && line.substr(hashes, 1) == " ") {
    const auto style =
        static_cast<MarkerStyle>(static_cast<size_t>(MarkerStyle::kMarkdown1) + std::min<size_t>(hashes, 4) - 1);
    return Found(line, style, hashes);
  }
  for (std::string_view bullet : {"- ", "* ", "+ ", "•", "·", "●", "◆", "■", "➤", "▪"}) {
    if (line.substr(0, bullet.size()) == bullet) return Found(line, MarkerStyle::kBullet, bullet.size());
  }
  return {};
}

Marker FindHan(std::string_view line) {
  if (line.substr(0, 3) == "第") {
    const size_t number = std::max(HanDigitsAt(line.substr(3)), DigitsAt(line.substr(3)));
    for (std::string_view unit : {"章", "节", "節", "部分", "篇"}) {
      const std::string_view rest = line.substr(std::min(line.size(), 3 + number));
      if (number > 0 && rest.substr(0, unit.size()) == unit) {
        return Found(line, MarkerStyle::kChapter, 3 + number + unit.size());
      }
    }
  }
  const size_t number = HanDigitsAt(line);
  if (number > 0 && line.substr(number, 3) == "、") return Found(line, MarkerStyle::kHan, number + 3);
  if (number > 0 && line.substr(number, 1) == ".") return Found(line, MarkerStyle::kHan, number + 1);
  return {};
}

Marker FindBracketed(std::string_view line) {
  if (line.substr(0, 1) != "(") return {};
  const std::string_view rest = line.substr(1);
  if (const size_t han = HanDigitsAt(rest); han > 0 && rest.substr(han, 1) == ")") {
    return Found(line, MarkerStyle::kHanBracket, han + 2);
  }
  if (const size_t digits = DigitsAt(rest); digits > 0 && digits <= 2 && rest.substr(digits, 1) == ")") {
    return Found(line, MarkerStyle::kDigitBracket, digits + 2);
  }
  if (rest.size() >= 2 && rest[0] >= 'a' && rest[0] <= 'z' && rest[1] == ')') {
    return Found(line, MarkerStyle::kLetter, 3);
  }
  return {};
}

Marker FindDigit(std::string_view line) {
  const size_t digits = DigitsAt(line);
  if (digits == 0 || digits > 3) return {};
  const std::string_view rest = line.substr(digits);
  if (rest.substr(0, 1) == ")") return Found(line, MarkerStyle::kDigitBracket, digits + 1);
  if (rest.substr(0, 3) == "、") return Found(line, MarkerStyle::kDigit, digits + 3);
  if (rest.substr(0, 1) != ".") return {};
  // "1.2 Scope" is a section number, "1.2萬億" and "3.14" are numbers.
  const size_t more = DigitsAt(rest.substr(1));
  if (more == 0) return Found(line, MarkerStyle::kDigit, digits + 1);
  size_t length = digits + 1 + more;
  if (more <= 2 && line.substr(length, 1) == "." && DigitsAt(line.substr(length + 1)) > 0) {
    length += 1 + DigitsAt(line.substr(length + 1));
  }
  if (line.substr(length, 1) != " " || line.substr(length + 1).empty()) return {};
  const char next = line[length + 1];
  const bool title = (next >= 'A' && next <= 'Z') || static_cast<uint8_t>(next) >= 0x80;
  return title ? Found(line, MarkerStyle::kDigitDotted, length) : Marker{};
}

}  // namespace

Marker FindMarker(std::string_view line) {
  for (Marker marker : {FindMarkdown(line), FindHan(line), FindBracketed(line), FindDigit(line)}) {
    if (marker.style != MarkerStyle::kNone && marker.length < line.size()) return marker;
  }
  size_t at = 0;
  if (line.empty()) return {};
  const char32_t c = utf8::Decode(line, &at);
  if (c >= 0x2460 && c <= 0x2473 && at < line.size()) return Found(line, MarkerStyle::kCircled, at);
  if (c >= 0x2474 && c <= 0x2487 && at < line.size()) return Found(line, MarkerStyle::kDigitBracket, at);
  return {};
}

}  // namespace claimgraph::ingest
