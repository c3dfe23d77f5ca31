#include <uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "engine/base/utf8.h"
#include "ingest/reader/reader.h"

namespace claimgraph::ingest {
namespace {

// UTF-16 without a byte order mark shows itself by zero bytes on one side of every ASCII character.
std::string DetectUtf16(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return {};
  size_t zeros[2] = {0, 0};
  for (size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == '\0';
  // A few characters, such as 一 (U+4E00), have a zero byte on the other side.
  if (zeros[1] > 4 * zeros[0]) return "UTF-16LE";
  if (zeros[0] > 4 * zeros[1]) return "UTF-16BE";
  return {};
}

// True when most non-ASCII bytes form valid UTF-8: then this is UTF-8 with damage, not a legacy encoding.
bool LooksLikeDamagedUtf8(std::string_view bytes) {
  size_t valid = 0, invalid = 0;
  for (size_t at = 0; at < bytes.size();) {
    if (static_cast<uint8_t>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    (utf8::Decode(bytes, &at) == utf8::kInvalid ? invalid : valid) += 1;
  }
  return valid >= 4 && valid >= 4 * invalid;
}

std::string DetectLegacy(std::string_view bytes) {
  const std::unique_ptr<uchardet, void (*)(uchardet*)> detector(uchardet_new(), &uchardet_delete);
  constexpr size_t kEnough = 1 << 20;  // more text does not change the answer, only the time
  if (uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), kEnough)) != 0) return {};
  uchardet_data_end(detector.get());
  std::string name = uchardet_get_charset(detector.get());
  // Supersets that decode everything the smaller name stands for.
  if (name == "GB2312" || name == "GBK") return "GB18030";
  if (name == "BIG5") return "Big5-HKSCS";
  if (name == "ISO-8859-1" || name == "ASCII") return "WINDOWS-1252";
  return name;
}

}  // namespace

std::string DetectEncoding(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") return "UTF-8";
  using std::string_view_literals::operator""sv;
  if (bytes.substr(0, 4) == "\xFF\xFE\0\0"sv) return "UTF-32LE";
  if (bytes.substr(0, 4) == "\0\0\xFE\xFF"sv) return "UTF-32BE";
  if (bytes.substr(0, 2) == "\xFF\xFE") return "UTF-16LE";
  if (bytes.substr(0, 2) == "\xFE\xFF") return "UTF-16BE";
  if (bytes.find('\0') != std::string_view::npos) return DetectUtf16(bytes);
  if (!utf8::FindInvalid(bytes) || LooksLikeDamagedUtf8(bytes)) return "UTF-8";
  return DetectLegacy(bytes);
}

}  // namespace claimgraph::ingest
