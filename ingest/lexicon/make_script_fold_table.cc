// Build-time program: asks OpenCC for the Simplified form of every character that takes three bytes in UTF-8 and
// writes the answers as a table of code points. Usage: make_script_fold_table OUTPUT.cc
#include <opencc.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

namespace {

std::string Utf8(uint32_t c) {
  return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

// The single three-byte character that `converter` makes of `c`, or 0.
uint32_t Convert(opencc_t converter, uint32_t c) {
  const std::string text = Utf8(c);
  char* converted = opencc_convert_utf8(converter, text.c_str(), text.size());
  if (converted == nullptr) return 0;
  uint32_t result = 0;
  if (std::strlen(converted) == 3 && (static_cast<uint8_t>(converted[0]) & 0xF0) == 0xE0) {
    result = (converted[0] & 0x0Fu) << 12 | (converted[1] & 0x3Fu) << 6 | (converted[2] & 0x3Fu);
  }
  opencc_convert_utf8_free(converted);
  return result == c ? 0 : result;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  // Plain Traditional first; the Taiwan and Hong Kong tables add regional variants that it leaves alone.
  opencc_t converters[] = {opencc_open("t2s.json"), opencc_open("tw2s.json"), opencc_open("hk2s.json")};
  for (opencc_t converter : converters) {
    if (converter == reinterpret_cast<opencc_t>(-1)) {
      std::fprintf(stderr, "OpenCC's dictionaries are missing (Debian: libopencc-data): %s\n", opencc_error());
      return 1;
    }
  }
  std::FILE* out = std::fopen(argv[1], "w");
  if (out == nullptr) return 1;
  std::fprintf(out,
               "// Generated from OpenCC's dictionaries; do not edit.\n#include <cstdint>\n"
               "namespace claimgraph::ingest {\nextern const uint16_t kScriptFoldTable[65536];\n"
               "const uint16_t kScriptFoldTable[65536] = {\n");
  for (uint32_t c = 0; c < 0x10000; ++c) {
    uint32_t folded = 0;
    const bool ideograph = (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00);
    for (size_t i = 0; ideograph && folded == 0 && i < 3; ++i) folded = Convert(converters[i], c);
    std::fprintf(out, "%u,%s", folded, c % 32 == 31 ? "\n" : "");
  }
  std::fprintf(out, "};\n}\n");
  for (opencc_t converter : converters) opencc_close(converter);
  return std::fclose(out) == 0 ? 0 : 1;
}
