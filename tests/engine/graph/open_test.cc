// Opening databases on disk: locks, versions, files of every released format.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/graph/graph_store.h"
#include "engine/storage/coding.h"
#include "engine/storage/memory_store.h"

namespace claimgraph::graph {
namespace {

class OpenTest : public testing::Test {
 protected:
  void SetUp() override {
    path_ = (std::filesystem::temp_directory_path() / Cat("claimgraph_open_test_", ::getpid())).string();
    std::filesystem::remove_all(path_);
  }
  void TearDown() override { std::filesystem::remove_all(path_); }
  std::string path_;
};

TEST_F(OpenTest, WhatWasCommittedIsThereAgainHoweverTheStoreEnds) {
  for (int round = 0; round < 4; ++round) {
    auto store = GraphStore::Open({.path = path_});
    ASSERT_TRUE(store.ok()) << store.status();
    EXPECT_EQ((*store)->BeginRead()->statistics().NodeCount(), static_cast<uint64_t>(round) * 3000);
    auto writer = *(*store)->BeginWrite();
    const auto key = *writer->GetOrCreateKey("text");
    for (int i = 0; i < 3000; ++i) {
      const PropertyValue properties[] = {{key, Value::String(Cat("node ", i))}};
      ASSERT_TRUE(writer->CreateNode({}, properties).ok());
    }
    ASSERT_TRUE(writer->Commit().ok());
    if (round == 1) {
      ASSERT_EQ((*store)->Checkpoint(), absl::OkStatus());
    }
    if (round == 2) {
      ASSERT_EQ((*store)->Close(), absl::OkStatus());
    }
  }
  auto store = GraphStore::Open({.path = path_, .read_only = true});
  ASSERT_TRUE(store.ok()) << store.status();
  const auto reader = (*store)->BeginRead();
  EXPECT_EQ(reader->Property(ElementKind::kNode, KeyId{0}, 11999)->as_string(), "node 2999");
  EXPECT_EQ((*store)->BeginWrite().status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(OpenTest, ASecondOpenerIsToldWhoHoldsTheDatabase) {
  auto store = GraphStore::Open({.path = path_});
  ASSERT_TRUE(store.ok()) << store.status();
  const auto second = GraphStore::Open({.path = path_});
  ASSERT_EQ(second.status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(second.status().message().find(Cat("process ", ::getpid())), std::string::npos) << second.status();
  EXPECT_FALSE(GetErrorInfo(second.status())->advice.empty());
  store->reset();
  EXPECT_TRUE(GraphStore::Open({.path = path_}).ok());
}

TEST_F(OpenTest, WhatIsMissingIsSaid) {
  EXPECT_EQ(GraphStore::Open({.path = path_, .create_if_missing = false}).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(GraphStore::Open({.path = path_, .read_only = true}).status().code(), absl::StatusCode::kNotFound);
  EXPECT_FALSE(std::filesystem::exists(path_));
}

TEST_F(OpenTest, ANewerFormatIsRefused) {
  auto kv = std::make_shared<storage::MemoryStore>();
  ASSERT_TRUE(GraphStore::Open({.kv_store = kv}).ok());
  std::string value = "ClaimGraph graph";
  storage::AppendFixed(&value, kFormatVersion + 1);
  storage::WriteBatch batch;
  batch.Put(MetaKey("format"), value);
  ASSERT_TRUE(kv->Write(batch, storage::KvStore::Sync::kYes).ok());
  const auto store = GraphStore::Open({.kv_store = kv});
  ASSERT_EQ(store.status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(store.status().message().find(Cat("format ", kFormatVersion + 1)), std::string::npos) << store.status();
}

TEST_F(OpenTest, AForeignStoreIsRefused) {
  auto kv = std::make_shared<storage::MemoryStore>();
  storage::WriteBatch batch;
  batch.Put("hello", "world");
  ASSERT_TRUE(kv->Write(batch, storage::KvStore::Sync::kYes).ok());
  EXPECT_EQ(GraphStore::Open({.kv_store = kv}).status().code(), absl::StatusCode::kDataLoss);
}

// --- Fixtures: one file per released format, "hex key<space>hex value" a line --------------------------------------
// A new format gets a new file, written once with CLAIMGRAPH_WRITE_FIXTURE=<file> graph_test
// --gtest_filter=Fixture.*; existing files never change.

std::string Hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    out.push_back("0123456789abcdef"[static_cast<uint8_t>(c) >> 4]);
    out.push_back("0123456789abcdef"[static_cast<uint8_t>(c) & 15]);
  }
  return out;
}

std::string Unhex(std::string_view hex) {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string out;
  for (size_t i = 0; i + 1 < hex.size(); i += 2)
    out.push_back(static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1])));
  return out;
}

// Folded nodes, relationships of two types, every property encoding, evidence, an index, a constraint, blobs, and
// commits that are still in the log.
void FillFixture(GraphStore& store) {
  auto writer = *store.BeginWrite();
  const LabelId label = *writer->GetOrCreateLabel("Thing");
  const TypeId type = *writer->GetOrCreateType("NEXT");
  const TypeId other = *writer->GetOrCreateType("OTHER");
  const KeyId number = *writer->GetOrCreateKey("number");
  const KeyId text = *writer->GetOrCreateKey("text");
  const KeyId mixed = *writer->GetOrCreateKey("mixed");
  ASSERT_TRUE(writer->CreateIndex("numbers", label, number, true).ok());
  ASSERT_TRUE(writer->CreateNotNull("has_number", label, number).ok());
  for (int i = 0; i < 20; ++i) {
    const PropertyValue properties[] = {{number, Value::Int(i)},
                                        {text, Value::String(i % 2 == 0 ? "even" : "odd")},
                                        {mixed, i % 3 == 0   ? Value::Date(i)
                                                : i % 3 == 1 ? Value::Float(i / 2.0)
                                                             : Value::Bool(true)}};
    const NodeId node = *writer->CreateNode(std::span(&label, 1), properties);
    if (node > 0) {
      ASSERT_TRUE(writer->CreateEdge(node % 2 == 0 ? type : other, node - 1, node, properties).ok());
    }
  }
  ASSERT_TRUE(writer->AddEvidence({ElementKind::kNode, 3}, 4).ok());
  ASSERT_TRUE(writer->PutBlob("raw", "a", "first").ok());
  ASSERT_TRUE(writer->Commit().ok());
  ASSERT_TRUE(store.Checkpoint().ok());
  writer = *store.BeginWrite();
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, 5, text, Value::String("changed")).ok());
  ASSERT_TRUE(writer->DetachDelete(7).ok());
  ASSERT_TRUE(writer->PutBlob("raw", "a", "second").ok());
  ASSERT_TRUE(writer->Commit().ok());
}

void CheckFixture(GraphReader& reader) {
  const auto number = reader.catalog().FindKey("number");
  const auto text = reader.catalog().FindKey("text");
  const auto mixed = reader.catalog().FindKey("mixed");
  ASSERT_TRUE(number && text && mixed);
  EXPECT_EQ(reader.statistics().NodeCount(), 19u);
  EXPECT_EQ(reader.statistics().EdgeCount(), 17u);
  for (NodeId node = 0; node < 20; ++node) {
    uint8_t exists = 0;
    ASSERT_TRUE(reader.NodesExist(std::span(&node, 1), &exists).ok());
    EXPECT_EQ(exists != 0, node != 7);
    if (node == 7) continue;
    EXPECT_EQ(reader.Property(ElementKind::kNode, *number, node)->as_int(), static_cast<int64_t>(node));
    EXPECT_EQ(reader.Property(ElementKind::kNode, *text, node)->as_string(), node == 5       ? "changed"
                                                                             : node % 2 == 0 ? "even"
                                                                                             : "odd");
    if (node % 3 == 0) {
      EXPECT_EQ(reader.Property(ElementKind::kNode, *mixed, node)->date_days(), static_cast<int64_t>(node));
    }
    NeighbourLists lists;
    ASSERT_TRUE(reader.Expand({}, Direction::kOut, std::span(&node, 1), &lists).ok());
    EXPECT_EQ(lists.nodes.size(), node == 19 || node == 6 ? 0u : 1u);
    for (const EdgeId edge : lists.edges) {
      EXPECT_EQ(reader.Property(ElementKind::kRelationship, *number, edge)->as_int(), static_cast<int64_t>(node) + 1);
    }
  }
  const catalog::IndexInfo* index = reader.catalog().FindIndex("numbers");
  ASSERT_NE(index, nullptr);
  EXPECT_TRUE(index->unique);
  std::vector<NodeId> found;
  ASSERT_TRUE(reader.IndexLookup(index->id, Value::Int(9), &found).ok());
  EXPECT_EQ(found, (std::vector<NodeId>{9}));
  EXPECT_NE(reader.catalog().FindConstraint("has_number"), nullptr);
  EXPECT_EQ(*reader.EvidencedElements(4), (std::vector<ElementRef>{{ElementKind::kNode, 3}}));
  EXPECT_EQ(*reader.ReadBlob("raw", "a"), "second");
}

TEST(Fixture, EveryReleasedFormatOpens) {
  if (const char* path = std::getenv("CLAIMGRAPH_WRITE_FIXTURE"); path != nullptr) {
    auto kv = std::make_shared<storage::MemoryStore>();
    auto store = *GraphStore::Open({.kv_store = kv});
    FillFixture(*store);
    ASSERT_TRUE(store->Close().ok());
    std::ofstream out(path);
    for (const auto& [key, value] : kv->Dump()) out << Hex(key) << ' ' << Hex(value) << '\n';
  }
  int fixtures = 0;
  for (const auto& file : std::filesystem::directory_iterator(CLAIMGRAPH_FIXTURES)) {
    SCOPED_TRACE(file.path().string());
    auto kv = std::make_shared<storage::MemoryStore>();
    storage::WriteBatch batch;
    std::ifstream in(file.path());
    for (std::string key, value; in >> key >> value;) batch.Put(Unhex(key), Unhex(value));
    ASSERT_TRUE(kv->Write(batch, storage::KvStore::Sync::kYes).ok());
    for (int round = 0; round < 2; ++round) {
      auto store = GraphStore::Open({.kv_store = kv});
      ASSERT_TRUE(store.ok()) << store.status();
      CheckFixture(*(*store)->BeginRead());
      ASSERT_TRUE((*store)->Checkpoint().ok());
      CheckFixture(*(*store)->BeginRead());
    }
    ++fixtures;
  }
  EXPECT_GT(fixtures, 0);
}

}  // namespace
}  // namespace claimgraph::graph
