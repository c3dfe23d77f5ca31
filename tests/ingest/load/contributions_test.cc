#include "ingest/load/contributions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "engine/graph/graph_store.h"
#include "engine/values/format.h"

namespace claimgraph::ingest {
namespace {

class ContributionsTest : public testing::Test {
 protected:
  void SetUp() override {
    auto store = graph::GraphStore::Open({});
    ASSERT_TRUE(store.ok()) << store.status();
    store_ = *std::move(store);
    auto writer = store_->BeginWrite();
    ASSERT_TRUE(writer.ok()) << writer.status();
    writer_ = *std::move(writer);
  }

  Contributions Read() { return *Contributions::Read(writer_->reader(), "entity", "e:1"); }
  static std::string Merged(const Contributions& said) { return values::ToLiteral(Value::Map(said.Merge())); }
  static Value Text(std::string_view text) { return Value::String(text); }

  std::unique_ptr<graph::GraphStore> store_;
  std::unique_ptr<graph::GraphWriter> writer_;
};

TEST_F(ContributionsTest, TheNameThatMostDocumentsUseIsTheName) {
  Contributions said = Read();
  EXPECT_TRUE(said.empty());
  said.Set("d1", {{"name", Text("輝達")}, {"aliases", Value::List({Text("NVIDIA")})}});
  said.Set("d2", {{"name", Text("英偉達")}});
  said.Set("d3", {{"name", Text("英偉達")}});
  EXPECT_EQ(Merged(said), "{aliases: ['NVIDIA', '輝達'], name: '英偉達'}");
  said.Remove("d3");
  EXPECT_EQ(Merged(said), "{aliases: ['NVIDIA', '輝達'], name: '英偉達'}");  // one each: the smaller
  said.Remove("d2");
  EXPECT_EQ(Merged(said), "{aliases: ['NVIDIA'], name: '輝達'}");
}

TEST_F(ContributionsTest, TheFirmestStatusAndTheHighestConfidenceCount) {
  Contributions said = Read();
  said.Set("d1", {{"status", Text("hypothetical")}, {"confidence", Value::Float(0.5)}});
  said.Set("d2", {{"status", Text("hypothetical")}, {"confidence", Value::Float(0.9)}});
  said.Set("d3", {{"status", Text("announced")}, {"confidence", Value::Float(0.5)}});
  EXPECT_EQ(Merged(said), "{confidence: 0.9, status: 'announced'}");
}

TEST_F(ContributionsTest, IsKeptAndTakenAway) {
  Contributions said = Read();
  said.Set("d1", {{"name", Text("A")}, {"date", Value()}});
  said.set_edge(MakeEdgeId(TypeId{3}, 7));
  ASSERT_TRUE(said.Write(*writer_).ok());
  Contributions again = Read();
  EXPECT_EQ(Merged(again), "{name: 'A'}");
  EXPECT_EQ(again.edge(), MakeEdgeId(TypeId{3}, 7));
  again.Remove("d1");
  ASSERT_TRUE(again.Write(*writer_).ok());
  EXPECT_TRUE(Read().empty());
  EXPECT_FALSE(writer_->reader().ReadBlob("entity", "e:1")->has_value());
}

TEST_F(ContributionsTest, DamagedBytesAreAnError) {
  ASSERT_TRUE(writer_->PutBlob("entity", "e:1", "\x01\x02nonsense").ok());
  EXPECT_EQ(Contributions::Read(writer_->reader(), "entity", "e:1").status().code(), absl::StatusCode::kDataLoss);
}

}  // namespace
}  // namespace claimgraph::ingest
