// Encodings found and decoded with offsets, and what is refused.
#include "ingest/reader/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <string>
#include <vector>

#include "ingest_testing.h"

namespace claimgraph::ingest {
namespace {

using ::testing::HasSubstr;

absl::StatusOr<DecodedDocument> DecodeBytes(std::string bytes, const ReaderOptions& options = {}) {
  std::vector<Diagnostic> diagnostics;
  return Decode({std::move(bytes), "test"}, options, &diagnostics);
}

std::string Encode(const std::string& text, const char* encoding) {
  std::string bytes(text.size() * 4 + 16, '\0');
  UErrorCode error = U_ZERO_ERROR;
  const int32_t length = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), text.data(),
                                      static_cast<int32_t>(text.size()), &error);
  EXPECT_TRUE(U_SUCCESS(error)) << encoding;
  bytes.resize(static_cast<size_t>(length));
  return bytes;
}

// Decoding gives the text back, and every character's source bytes decode to that character alone.
void ExpectDecodes(const std::string& text, const std::string& bytes, const char* encoding) {
  const auto document = DecodeBytes(bytes);
  ASSERT_TRUE(document.ok()) << encoding << ": " << document.status();
  EXPECT_EQ(document->text.text, text) << encoding << " read as " << document->encoding;
  EXPECT_EQ(document->raw_bytes, bytes.size());
  uint64_t last = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t start = at;
    utf8::Decode(text, &at);
    const ByteSpan source = document->text.RawSpan(start, at);
    ASSERT_LE(last, source.start) << encoding;
    ASSERT_LT(source.start, source.end) << encoding;
    ASSERT_LE(source.end, bytes.size()) << encoding;
    ASSERT_EQ(document->text.map.DerivedSpan(source), (ByteSpan{start, at})) << encoding;
    last = source.end;
  }
}

constexpr char kTraditional[] =
    "美國商務部於2025年4月9日通知輝達,要求其晶片對中國出口需申請許可證。此舉直接衝擊核心業務,股價單日暴跌。";
constexpr char kSimplified[] =
    "美国商务部于2025年4月9日通知英伟达,要求其芯片对中国出口需申请许可证。此举直接冲击核心业务,股价单日暴跌。";

TEST(ReaderTest, FindsEncodings) {
  ExpectDecodes(kTraditional, kTraditional, "UTF-8");
  ExpectDecodes(kTraditional, std::string("\xEF\xBB\xBF") + kTraditional, "UTF-8 with mark");
  ExpectDecodes(kSimplified, Encode(kSimplified, "GB18030"), "GB18030");
  ExpectDecodes(kTraditional, Encode(kTraditional, "Big5"), "Big5");
  ExpectDecodes(kSimplified, "\xFF\xFE" + Encode(kSimplified, "UTF-16LE"), "UTF-16LE with mark");
  ExpectDecodes(kSimplified, "\xFE\xFF" + Encode(kSimplified, "UTF-16BE"), "UTF-16BE with mark");
  ExpectDecodes(kSimplified, Encode(kSimplified, "UTF-16LE"), "UTF-16LE");
  const std::string latin =
      "Le chiffre d'affaires a été élevé à Genève, dépassant déjà les prévisions de l'année dernière.";
  ExpectDecodes(latin, Encode(latin, "ISO-8859-1"), "Latin-1");
  ExpectDecodes("plain ASCII, 5%", "plain ASCII, 5%", "ASCII");
}

struct Refusal {
  const char* what;
  std::string bytes;
  const char* message;
};

TEST(ReaderTest, RefusesClearly) {
  const Refusal kRefusals[] = {
      {"empty", "", "empty"},
      {"nul", std::string("abc\0def", 7), "NUL byte at offset 3"},
      {"damaged utf-8", std::string(kTraditional).replace(30, 1, "\xff"), "invalid byte at offset 30"},
      {"pdf", "%PDF-1.7 ...", "PDF"},
      {"zip", "PK\x03\x04....", "archive"},
      {"html", "\n<!DOCTYPE html><html>", "HTML"},
      {"controls", std::string(100, '\x01') + "text", "control characters, the first at offset 0"},
      {"odd utf-16", std::string("\xFF\xFE", 2) + Encode(kSimplified, "UTF-16LE") + "x", "not readable as UTF-16LE"},
  };
  for (const Refusal& refusal : kRefusals) {
    const auto document = DecodeBytes(refusal.bytes);
    ASSERT_FALSE(document.ok()) << refusal.what;
    EXPECT_EQ(document.status().code(), absl::StatusCode::kInvalidArgument) << refusal.what;
    EXPECT_THAT(std::string(document.status().message()), HasSubstr(refusal.message)) << refusal.what;
  }
}

TEST(ReaderTest, KeepsToItsBounds) {
  ReaderOptions options;
  options.max_bytes = 10;
  EXPECT_EQ(DecodeBytes("more than ten bytes", options).status().code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReadFile("/nonexistent/file").status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(ReadFile("/").status().code(), absl::StatusCode::kInvalidArgument);
  options.encoding = "no-such-encoding";
  options.max_bytes = 1000;
  EXPECT_THAT(std::string(DecodeBytes("abc", options).status().message()), HasSubstr("unknown encoding"));
}

TEST(ReaderTest, SurvivesRandomBytes) {
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (size_t n = random() % 200; n > 0; --n) bytes.push_back(static_cast<char>(random() % 256));
    const auto document = DecodeBytes(bytes);
    if (!document.ok()) continue;
    EXPECT_EQ(document->text.map.derived_size(), document->text.text.size());
  }
}

}  // namespace
}  // namespace claimgraph::ingest
