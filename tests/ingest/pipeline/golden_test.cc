// What each stage finds in the corpus, as readable lines in corpus/expected/<document>.<stage>.jsonl.
//
// Ids and offsets are left out: they follow from the rest, and a reviewer reads these files as a text. A change of a
// rule shows here as a diff. CLAIMGRAPH_UPDATE_EXPECTED=1 rewrites the files; say in the commit why they changed.
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>

#include "gtest/gtest.h"
#include "ingest/pipeline/extractor.h"
#include "ingest/reader/reader.h"
#include "nlohmann/json.hpp"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::ordered_json;

std::string Text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"; }

class Projection {
 public:
  explicit Projection(const DocumentRecords& records) : records_(records) {
    for (const EntityRecord& entity : records.entities) names_[entity.id] = entity.key;
    for (const Figure& figure : records.figures) names_[figure.id] = figure.text;
  }

  std::string Entities() const {
    std::string out;
    for (const EntityRecord& e : records_.entities) {
      Json line{{"label", e.labels.back()}, {"key", e.key}, {"name", e.name}};
      if (!e.aliases.empty()) line["aliases"] = e.aliases;
      if (!e.status.empty()) line["status"] = e.status;
      if (!e.date.empty()) line["date"] = e.date;
      out += Text(line);
    }
    return out;
  }
  std::string Claims() const {
    std::string out;
    for (const Claim& c : records_.claims) {
      Json line{
          {"kind", Name(c.kind)}, {"modality", Name(c.modality)}, {"polarity", Name(c.polarity)}, {"text", c.text}};
      if (!c.attributed_to.empty()) line["source"] = NameOf(c.attributed_to);
      if (!c.cue.empty()) line["cue"] = c.cue;
      for (const About& about : c.about) line["about"].push_back(about.role + " " + NameOf(about.entity));
      out += Text(line);
    }
    return out;
  }
  std::string Relations() const {
    std::string out;
    for (const Relation& r : records_.relations) {
      Json line{{"type", r.type}, {"from", NameOf(r.from)}, {"to", NameOf(r.to)}};
      if (r.sign) line["sign"] = *r.sign;
      if (r.modality) line["modality"] = Name(*r.modality);
      if (!r.cue.empty()) line["cue"] = r.cue;
      if (!r.role.empty()) line["role"] = r.role;
      out += Text(line);
    }
    return out;
  }

 private:
  std::string NameOf(const std::string& id) const {
    const auto found = names_.find(id);
    return found == names_.end() ? "?" : found->second;
  }
  const DocumentRecords& records_;
  std::map<std::string, std::string> names_;
};

void Compare(const std::string& document, const std::string& stage, const std::string& got) {
  const std::string path = CLAIMGRAPH_CORPUS_DIR "/expected/" + document + "." + stage + ".jsonl";
  if (const char* update = std::getenv("CLAIMGRAPH_UPDATE_EXPECTED"); update != nullptr && *update == '1') {
    std::ofstream(path, std::ios::binary) << got;
    return;
  }
  std::ifstream in(path, std::ios::binary);
  std::stringstream expected;
  expected << in.rdbuf();
  EXPECT_EQ(expected.str(), got) << path;
}

class Golden : public ::testing::TestWithParam<const char*> {};

TEST_P(Golden, EveryStage) {
  static const auto* extractor = new std::unique_ptr<const Extractor>(*Extractor::Create());
  const std::string path = GetParam();
  const auto raw = ReadFile(std::string(CLAIMGRAPH_CORPUS_DIR "/") + path + ".txt");
  ASSERT_TRUE(raw.ok()) << raw.status();
  const auto records = (*extractor)->Extract(*raw);
  ASSERT_TRUE(records.ok()) << records.status();
  const std::string document = path.substr(path.find('/') + 1);
  const Projection projection(*records);
  Compare(document, "entities", projection.Entities());
  Compare(document, "claims", projection.Claims());
  Compare(document, "relations", projection.Relations());
}

INSTANTIATE_TEST_SUITE_P(Corpus, Golden,
                         ::testing::Values("nvidia-china-dilemma.zh-Hant", "constructed/h20-licence.en",
                                           "constructed/h20-dispute.zh-Hans", "constructed/noisy-scrape.zh-Hant",
                                           "constructed/byd-tariffs.zh-Hans", "constructed/asml-licence.en"));

}  // namespace
}  // namespace claimgraph::ingest
