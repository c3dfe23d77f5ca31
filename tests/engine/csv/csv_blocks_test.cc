#include "engine/csv/csv_blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "engine/csv/csv_parser.h"

namespace claimgraph::csv {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string WriteFile(const std::string& text) {
  std::string path = testing::TempDir() + "csv_blocks_test.csv";
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

// Blocks after the header, each as "line:text".
std::vector<std::string> ReadBlocks(const std::string& text, size_t block_bytes) {
  auto reader = CsvBlockReader::Open(WriteFile(text), ',', block_bytes);
  if (!reader.ok() || !(*reader)->ReadHeader().ok()) return {"no header"};
  std::vector<std::string> blocks;
  while (true) {
    auto block = (*reader)->Next();
    if (!block.ok()) return {std::string(block.status().message())};
    if (!block->has_value()) return blocks;
    blocks.push_back(std::to_string((*block)->first_line) + ":" + (*block)->text);
  }
}

TEST(CsvBlockReader, CutsBetweenRecords) {
  EXPECT_THAT(ReadBlocks("h\na\nb\nc\nd\n", 4), ElementsAre("2:a\nb\nc\n", "5:d\n"));
  EXPECT_THAT(ReadBlocks("h\na\nb", 100), ElementsAre("2:a\nb"));
  EXPECT_THAT(ReadBlocks("h\n", 100), ElementsAre());
  EXPECT_THAT(ReadBlocks("h", 100), ElementsAre());
}

TEST(CsvBlockReader, NeverCutsInsideQuotes) {
  for (size_t block_bytes = 1; block_bytes < 30; ++block_bytes) {
    std::string joined;
    uint64_t line = 2;
    for (const std::string& block : ReadBlocks("h\n\"a\n\"\"\n\",x\nb\"c,\"\"\nd,e\n", block_bytes)) {
      const size_t colon = block.find(':');
      EXPECT_EQ(std::stoull(block.substr(0, colon)), line);
      CsvBlock parsed{.text = block.substr(colon + 1), .first_line = line};
      CsvParser parser(parsed, ',');
      while (parser.Next()) {
        EXPECT_EQ(parser.problem(), "") << "blocks of " << block_bytes;
        EXPECT_EQ(parser.fields().size(), 2u) << "blocks of " << block_bytes;
      }
      for (const char c : parsed.text) line += c == '\n' ? 1 : 0;
      joined += parsed.text;
    }
    EXPECT_EQ(joined, "\"a\n\"\"\n\",x\nb\"c,\"\"\nd,e\n");
  }
}

TEST(CsvBlockReader, SaysWhatIsMissing) {
  const auto missing = CsvBlockReader::Open(testing::TempDir() + "none.csv", ',');
  EXPECT_EQ(missing.status().code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(missing.status().message()), HasSubstr("none.csv"));
  auto empty = CsvBlockReader::Open(WriteFile(""), ',');
  EXPECT_THAT(std::string((*empty)->ReadHeader().status().message()), HasSubstr("empty"));
}

}  // namespace
}  // namespace claimgraph::csv
