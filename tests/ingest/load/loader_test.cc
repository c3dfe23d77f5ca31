// Documents that share an entity and a relation: loaded, loaded again, replaced, deleted, in both orders.
#include "ingest/load/loader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/values/format.h"

namespace claimgraph::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A document that says that a rule lowers a revenue. Its content is `version`, its place `uri`.
DocumentRecords Article(const std::string& uri, const std::string& version, const std::string& company_name) {
  DocumentRecords records;
  const std::string d = "d:" + version;
  records.document = {.id = d, .uri = uri, .title = version, .language = "en", .sha256 = version, .bytes = 20};
  records.passages = {{.id = "p:" + version,
                       .document = d,
                       .text = "Sales of H20 fell.",
                       .clean = "Sales of H20 fell.",
                       .line = 1,
                       .span = {0, 18}}};
  records.figures = {{.id = "f:" + version,
                      .passage = "p:" + version,
                      .text = "13%",
                      .kind = FigureKind::kPercent,
                      .value = 13,
                      .unit = "%",
                      .span = {1, 4}}};
  records.entities = {
      {.id = "e:rule",
       .labels = {"Entity", "Policy"},
       .name = "rule",
       .key = "rule",
       .status = version == "1" ? "announced" : "in_force"},
      {.id = "e:sales",
       .labels = {"Entity", "Metric", "RevenueStream"},
       .name = company_name + " sales",
       .key = "sales"},
      {.id = "e:only" + version, .labels = {"Entity", "Place"}, .name = "Place " + version, .key = version}};
  for (const EntityRecord& entity : records.entities) {
    records.mentions.push_back({.id = "m:" + entity.id + version,
                                .entity = entity.id,
                                .passage = "p:" + version,
                                .text = "Sales",
                                .span = {0, 5}});
  }
  records.claims = {{.id = "c:" + version,
                     .passage = "p:" + version,
                     .text = "Sales of H20 fell.",
                     .span = {0, 18},
                     .about = {{"e:rule", "subject"}, {"e:sales", "object"}},
                     .states = {"f:" + version}}};
  records.relations = {{.id = "r:affects",
                        .type = "AFFECTS",
                        .from = "e:rule",
                        .to = "e:sales",
                        .claims = {"c:" + version},
                        .sign = -1,
                        .modality = Modality::kAsserted,
                        .cue = "cue " + version},
                       {.id = "r:measures" + version,
                        .type = "MEASURES",
                        .from = "f:" + version,
                        .to = "e:sales",
                        .claims = {"c:" + version}}};
  return records;
}

class LoaderTest : public testing::Test {
 protected:
  void SetUp() override {
    store_ = *graph::GraphStore::Open({});
    auto loader = Loader::Create(*store_);
    ASSERT_TRUE(loader.ok()) << loader.status();
    loader_ = *std::move(loader);
  }

  LoadOutcome Load(const DocumentRecords& records) {
    const auto outcome = loader_->Load(records);
    EXPECT_TRUE(outcome.ok()) << outcome.status();
    return outcome.ok() ? *outcome : LoadOutcome::kUnchanged;
  }

  // Every node and relationship as text without internal ids, sorted.
  std::vector<std::string> Graph() {
    const auto reader = store_->BeginRead();
    std::vector<std::string> lines;
    const catalog::Catalog& catalog = reader->catalog();
    const auto describe = [&](ElementKind kind, uint64_t id) {
      std::vector<MapEntry> properties;
      const auto stored = reader->Properties(kind, id);
      for (const auto& [key, value] : *stored) {
        properties.emplace_back(std::string(catalog.KeyName(key)), value);
      }
      graph::EvidenceLists evidence;
      EXPECT_TRUE(reader->Evidence(kind, std::span(&id, 1), &evidence).ok());
      return values::ToLiteral(Value::Map(std::move(properties))) + " on " + std::to_string(evidence.claims.size());
    };
    const auto name = [&](NodeId node) {
      return values::ToDisplay(*reader->Property(ElementKind::kNode, *catalog.FindKey("id"), node));
    };
    for (uint64_t chunk = 0; chunk < reader->NodeChunkCount(); ++chunk) {
      graph::ChunkBitmap bitmap;
      EXPECT_TRUE(reader->ReadNodes(chunk, bitmap).ok());
      for (NodeId slot = 0; slot < kChunkIds; ++slot) {
        if ((bitmap[slot / 64] >> (slot % 64) & 1) == 0) continue;
        lines.push_back(describe(ElementKind::kNode, (chunk << kChunkShift) + slot));
      }
    }
    for (uint32_t type = 0; type < catalog.types().size(); ++type) {
      for (uint64_t chunk = 0; chunk < reader->EdgeChunkCount(TypeId{type}); ++chunk) {
        graph::EdgeChunk edges;
        EXPECT_TRUE(reader->ReadEdges(TypeId{type}, chunk, &edges).ok());
        for (size_t i = 0; i < edges.edges.size(); ++i) {
          lines.push_back(name(edges.sources[i]) + " -" + std::string(catalog.TypeName(TypeId{type})) + "-> " +
                          name(edges.targets[i]) + " " + describe(ElementKind::kRelationship, edges.edges[i]));
        }
      }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
  }

  std::vector<std::string> GraphOf(const std::vector<DocumentRecords>& documents) {
    SetUp();
    for (const DocumentRecords& document : documents) Load(document);
    return Graph();
  }

  std::unique_ptr<graph::GraphStore> store_;
  std::unique_ptr<Loader> loader_;
};

TEST_F(LoaderTest, LoadingAgainChangesNothing) {
  EXPECT_EQ(Load(Article("a", "1", "ACME")), LoadOutcome::kAdded);
  const std::vector<std::string> before = Graph();
  EXPECT_EQ(Load(Article("a", "1", "ACME")), LoadOutcome::kUnchanged);
  EXPECT_EQ(Graph(), before);
}

TEST_F(LoaderTest, TheOrderOfDocumentsDoesNotMatter) {
  const DocumentRecords one = Article("a", "1", "ACME");
  const DocumentRecords two = Article("b", "2", "Acme");
  EXPECT_EQ(GraphOf({one, two}), GraphOf({two, one}));
}

TEST_F(LoaderTest, DeletingTakesAwayExactlyWhatOnlyTheDocumentSupported) {
  const DocumentRecords one = Article("a", "1", "ACME");
  const DocumentRecords two = Article("b", "2", "Acme");
  const std::vector<std::string> alone = GraphOf({one});
  GraphOf({one, two});
  EXPECT_TRUE(*loader_->Delete("b"));
  EXPECT_EQ(Graph(), alone);
  EXPECT_FALSE(*loader_->Delete("b"));
  EXPECT_TRUE(*loader_->Delete("d:1"));
  EXPECT_THAT(Graph(), IsEmpty());
}

TEST_F(LoaderTest, AnEntityThatAnotherDocumentOnlyMentionsStays) {
  DocumentRecords mention = Article("b", "2", "ACME");
  mention.claims.clear();
  mention.relations.clear();
  const std::vector<std::string> alone = GraphOf({mention});
  GraphOf({Article("a", "1", "ACME"), mention});
  EXPECT_TRUE(*loader_->Delete("a"));
  EXPECT_EQ(Graph(), alone);
}

TEST_F(LoaderTest, NewContentReplacesTheOldVersion) {
  const std::vector<std::string> expected = GraphOf({Article("a", "2", "Acme")});
  SetUp();
  EXPECT_EQ(Load(Article("a", "1", "ACME")), LoadOutcome::kAdded);
  EXPECT_EQ(Load(Article("a", "2", "Acme")), LoadOutcome::kReplaced);
  EXPECT_EQ(Graph(), expected);
}

TEST_F(LoaderTest, ADocumentThatCannotBeLoadedLeavesNothing) {
  Load(Article("a", "1", "ACME"));
  const std::vector<std::string> before = Graph();
  DocumentRecords broken = Article("b", "2", "Acme");
  broken.relations.back().claims.push_back("c:none");
  EXPECT_EQ(loader_->Load(broken).status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(Graph(), before);
}

}  // namespace
}  // namespace claimgraph::ingest
