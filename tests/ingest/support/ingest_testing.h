// Shared by tests of ingest stages: the corpus, the stages up to segmentation, golden files, random damage.
//
// A golden file is compared whole. CLAIMGRAPH_UPDATE_GOLDEN=1 rewrites it: look at the difference before committing.
#ifndef CLAIMGRAPH_TESTS_INGEST_SUPPORT_INGEST_TESTING_H_
#define CLAIMGRAPH_TESTS_INGEST_SUPPORT_INGEST_TESTING_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/utf8.h"
#include "ingest/normalize/normalize.h"
#include "ingest/reader/reader.h"
#include "ingest/segment/segment.h"

namespace claimgraph::ingest::testing {

inline std::string ReadAll(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::filesystem::path SourceDir() { return CG_SOURCE_DIR; }

// Every text of the corpus, by ascending path.
inline std::vector<std::filesystem::path> CorpusFiles() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SourceDir() / "corpus")) {
    const std::string extension = entry.path().extension().string();
    if (entry.is_regular_file() && (extension == ".txt" || extension == ".md")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

inline std::filesystem::path Article() { return SourceDir() / "corpus" / "nvidia-china-dilemma.zh-Hant.txt"; }

// Reads, normalises and segments; the input must be readable.
inline SegmentedDocument SegmentBytes(std::string bytes, std::vector<Diagnostic>* diagnostics) {
  RawDocument raw;
  raw.bytes = std::move(bytes);
  raw.uri = "test";
  auto decoded = Decode(raw, {}, diagnostics);
  EXPECT_TRUE(decoded.ok()) << decoded.status();
  if (!decoded.ok()) return {};
  return Segment(Normalize(*std::move(decoded), diagnostics), diagnostics);
}

inline SegmentedDocument SegmentText(std::string bytes) {
  std::vector<Diagnostic> diagnostics;
  return SegmentBytes(std::move(bytes), &diagnostics);
}

inline void ExpectGolden(const std::filesystem::path& path, const std::string& actual) {
  if (std::getenv("CLAIMGRAPH_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  const std::string expected = ReadAll(path);
  ASSERT_FALSE(expected.empty()) << path << " is missing or empty";
  if (actual == expected) return;
  // The first line that differs says more than two whole files.
  const auto [a, e] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  const auto line_of = [](const std::string& text, std::string::const_iterator at) {
    const size_t offset = static_cast<size_t>(at - text.begin());
    const size_t begin = text.rfind('\n', offset == 0 ? 0 : offset - 1) + 1;
    return text.substr(begin, text.find('\n', offset) - begin);
  };
  ADD_FAILURE() << path << " differs\n  expected: " << line_of(expected, e) << "\n  actual:   " << line_of(actual, a);
}

// A damaged copy: bytes changed, dropped, doubled and moved, with characters that matter to the stages thrown in.
inline std::string Damage(std::string text, std::mt19937* random, int changes) {
  static const std::string kPieces[] = {"(jiān)", "?qū)", "2025年", "%", "。",     "\n", "“",  "\"", "1.",      "一、",
                                        "億",     "\r\n", "　",     "(", "億美元", "-",  "從", "é",  "\xCC\x81"};
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const size_t at = (*random)() % text.size();
    switch ((*random)() % 4) {
      case 0:
        text.erase(at, 1 + (*random)() % 3);
        break;
      case 1:
        text.insert(at, kPieces[(*random)() % std::size(kPieces)]);
        break;
      case 2:
        text[at] = static_cast<char>((*random)() % 256);
        break;
      default:
        text.insert(at, text.substr((*random)() % text.size(), 1 + (*random)() % 12));
        break;
    }
  }
  return text;
}

// The same, made valid UTF-8 again by dropping what is not.
inline std::string DropInvalid(const std::string& text) {
  std::string valid;
  for (size_t at = 0; at < text.size();) {
    const size_t start = at;
    if (utf8::Decode(text, &at) != utf8::kInvalid && text[start] != '\0') valid.append(text, start, at - start);
  }
  return valid;
}

}  // namespace claimgraph::ingest::testing

#endif  // CLAIMGRAPH_TESTS_INGEST_SUPPORT_INGEST_TESTING_H_
