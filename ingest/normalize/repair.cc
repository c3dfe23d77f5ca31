#include "ingest/normalize/repair.h"

#include <unicode/ucnv.h>

#include <cstdlib>
#include <memory>
#include <vector>

#include "engine/base/check.h"
#include "engine/base/utf8.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/normalize/char_fold.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kNormalizeData[];

namespace {

constexpr std::u32string_view kToned = U"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ";

// Letters of the pinyin alphabet; v stands in for ü in some transcriptions.
bool IsPinyinLetter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == U'ü' || c == U'ê'; }

struct LostLead {
  std::string mark;
  char lead;
  std::string encoding;
};

const std::vector<LostLead>& LostLeads() {
  static const std::vector<LostLead> leads = [] {
    std::vector<LostLead> result;
    auto rows = ParseEmbedded(kNormalizeData, "mojibake.tsv", 3, 3);
    CG_CHECK(rows.ok());  // embedded at build time and tested
    for (const LexiconRow& row : *rows) {
      result.push_back(
          {row.columns[0], static_cast<char>(std::strtol(row.columns[1].c_str(), nullptr, 16)), row.columns[2]});
    }
    return result;
  }();
  return leads;
}

// What a repair may give: Chinese characters, and the single byte that brought it back in step.
bool IsPlainText(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const char32_t c = utf8::Decode(text, &at);
    if (!IsHan(c) && !(at == text.size() && c < 0x80)) return false;
  }
  return true;
}

using Converter = std::unique_ptr<UConverter, void (*)(UConverter*)>;

Converter OpenConverter(const std::string& encoding) {
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(ucnv_open(encoding.c_str(), &error), &ucnv_close);
  if (U_FAILURE(error)) return {nullptr, &ucnv_close};
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  return converter;
}

// The bytes of one character in a legacy encoding; empty when it has none there.
std::string Encode(UConverter* converter, char32_t c) {
  UChar units[2];
  int32_t count = 0;
  if (c > 0xFFFF) return {};
  units[count++] = static_cast<UChar>(c);
  char bytes[8];
  UErrorCode error = U_ZERO_ERROR;
  const int32_t length = ucnv_fromUChars(converter, bytes, sizeof(bytes), units, count, &error);
  if (U_FAILURE(error)) return {};
  return std::string(bytes, static_cast<size_t>(length));
}

// `bytes` decoded, or empty when they do not decode.
std::string DecodeBytes(UConverter* converter, std::string_view bytes) {
  UChar units[64];
  UErrorCode error = U_ZERO_ERROR;
  const int32_t count = ucnv_toUChars(converter, units, 64, bytes.data(), static_cast<int32_t>(bytes.size()), &error);
  if (U_FAILURE(error)) return {};
  std::string text;
  for (int32_t i = 0; i < count; ++i) {
    if (units[i] >= 0xD800 && units[i] < 0xE000) return {};
    utf8::Append(&text, units[i]);
  }
  return text;
}

}  // namespace

size_t GlossLength(std::string_view text, size_t at) {
  size_t i = at;
  if (text.substr(i, 1) == "(") {
    i += 1;
  } else if (text.substr(i, 3) == "（") {
    i += 3;
  } else {
    return 0;
  }
  int letters = 0;
  int tones = 0;
  while (i < text.size() && letters <= 6) {
    size_t next = i;
    const char32_t c = utf8::Decode(text, &next);
    if (c == ')' || c == U'）') return letters > 0 && tones == 1 ? next - at : 0;
    if (kToned.find(c) != std::u32string_view::npos) {
      ++tones;
    } else if (!IsPinyinLetter(c)) {
      return 0;
    }
    ++letters;
    i = next;
  }
  return 0;
}

std::optional<RepairedRun> RepairLostLead(std::string_view text, size_t at) {
  for (const LostLead& lost : LostLeads()) {
    if (text.substr(at, lost.mark.size()) != lost.mark) continue;
    const Converter converter = OpenConverter(lost.encoding);
    if (converter == nullptr) return std::nullopt;
    // Two-byte characters stay out of step until a single byte takes the place of a trail byte; the run of damage is
    // short, so a bound keeps a false alarm from reaching far.
    constexpr size_t kMostCharacters = 24;
    std::string bytes(1, lost.lead);
    size_t i = at + lost.mark.size();
    for (size_t characters = 0; i < text.size() && characters < kMostCharacters; ++characters) {
      const char32_t c = utf8::Decode(text, &i);
      const std::string encoded = Encode(converter.get(), c);
      if (encoded.empty() || c == '\n') return std::nullopt;
      bytes += encoded;
      const bool in_step = encoded.size() == 1 || static_cast<uint8_t>(bytes.back()) < 0x80;
      if (!in_step) continue;
      std::string repaired = DecodeBytes(converter.get(), bytes);
      if (repaired.empty()) continue;
      if (!IsPlainText(repaired)) return std::nullopt;
      return RepairedRun{i - at, std::move(repaired)};
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace claimgraph::ingest
