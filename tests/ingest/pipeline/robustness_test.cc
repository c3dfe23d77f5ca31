// Damaged documents never crash the pipeline, and whatever comes out of one reproduces its quotes.
//
// Strategy: mutate and truncate corpus documents with a fixed seed, byte-wise (often invalid UTF-8, refused or read in
// another encoding) and character-wise. Invariants: every span lies in the file, every mention and claim names records
// that are there, and two runs over the same bytes give the same lines.
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "ingest/pipeline/extractor.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

const Extractor& TheExtractor() {
  static const auto* extractor = new std::unique_ptr<const Extractor>(*Extractor::Create());
  return **extractor;
}

std::string ReadAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string Lines(const DocumentRecords& records) {
  std::string lines;
  WriteJsonLines(records, [&](std::string_view line) { lines.append(line).append("\n"); });
  return lines;
}

std::string Repeated(const std::string& text, size_t times) {
  std::string out;
  for (size_t i = 0; i < times; ++i) out += text;
  return out;
}

void ExpectSound(const DocumentRecords& records, const std::string& bytes) {
  std::set<std::string> ids;
  for (const auto& p : records.passages) ids.insert(p.id);
  for (const auto& e : records.entities) ids.insert(e.id);
  for (const auto& f : records.figures) ids.insert(f.id);
  for (const Mention& m : records.mentions) {
    ASSERT_LE(m.span.start, m.span.end);
    ASSERT_LE(m.span.end, bytes.size());
    EXPECT_TRUE(ids.count(m.entity) && ids.count(m.passage)) << m.text;
  }
  for (const Claim& c : records.claims) {
    ASSERT_LE(c.span.end, bytes.size());
    EXPECT_TRUE(ids.count(c.passage));
    for (const About& about : c.about) EXPECT_TRUE(ids.count(about.entity));
    for (const std::string& figure : c.states) EXPECT_TRUE(ids.count(figure));
  }
  for (const Relation& r : records.relations) {
    EXPECT_TRUE(ids.count(r.from) && ids.count(r.to)) << r.type;
  }
}

const std::vector<std::string>& Documents() {
  static const auto* documents =
      new std::vector<std::string>{ReadAll(CLAIMGRAPH_CORPUS_DIR "/nvidia-china-dilemma.zh-Hant.txt"),
                                   ReadAll(CLAIMGRAPH_CORPUS_DIR "/constructed/noisy-scrape.zh-Hant.txt"),
                                   ReadAll(CLAIMGRAPH_CORPUS_DIR "/constructed/h20-licence.en.txt")};
  return *documents;
}

TEST(Pipeline, IsDeterministic) {
  for (const std::string& bytes : Documents()) {
    const auto once = TheExtractor().Extract({bytes, "x"}), again = TheExtractor().Extract({bytes, "x"});
    ASSERT_TRUE(once.ok() && again.ok());
    EXPECT_EQ(Lines(*once), Lines(*again));
    ExpectSound(*once, bytes);
  }
}

TEST(Pipeline, MentionsOfPlainUtf8ReproduceTheirBytes) {
  const std::string& bytes = Documents()[2];
  const auto records = TheExtractor().Extract({bytes, "x"});
  ASSERT_TRUE(records.ok());
  ASSERT_FALSE(records->mentions.empty());
  for (const Mention& m : records->mentions) EXPECT_EQ(bytes.substr(m.span.start, m.span.size()), m.text);
}

TEST(Pipeline, SurvivesDamage) {
  std::mt19937 random(20250409);
  for (int round = 0; round < 150; ++round) {
    std::string bytes = Documents()[round % Documents().size()];
    const size_t from = random() % bytes.size();
    bytes = bytes.substr(from, 200 + random() % 3000);
    const int edits = static_cast<int>(random() % 12);
    for (int i = 0; i < edits && !bytes.empty(); ++i) {
      const size_t at = random() % bytes.size();
      switch (random() % 4) {
        case 0:
          bytes[at] = static_cast<char>(random() % 256);
          break;
        case 1:
          bytes.erase(at, 1 + random() % 5);
          break;
        case 2:
          bytes.insert(at, "(「“" + std::string(random() % 3, '('));
          break;
        default:
          bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 40));
          break;
      }
    }
    const auto records = TheExtractor().Extract({bytes, "damaged"});
    if (records.ok()) ExpectSound(*records, bytes);
  }
}

TEST(Pipeline, SurvivesOddShapes) {
  for (const std::string& text :
       {std::string(20000, '('), std::string(20000, '"'), std::string("占"), std::string("受影响"),
        std::string("because of"), std::string("《》“”()"), std::string(3000, ','),
        Repeated("三星電子 Intel 5% ", 20000), Repeated("Intel,", 5000)}) {
    const auto records = TheExtractor().Extract({text, "odd"});
    if (records.ok()) ExpectSound(*records, text);
  }
}

}  // namespace
}  // namespace claimgraph::ingest
