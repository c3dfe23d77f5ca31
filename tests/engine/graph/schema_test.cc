// Indexes and constraints, on new and on existing data, before and after folding and reopening.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"
#include "engine/storage/memory_store.h"

namespace claimgraph::graph {
namespace {

class SchemaTest : public testing::Test {
 protected:
  void SetUp() override {
    Open();
    auto writer = *store_->BeginWrite();
    item_ = *writer->GetOrCreateLabel("Item");
    code_ = *writer->GetOrCreateKey("code");
    ASSERT_TRUE(writer->Commit().ok());
  }
  void Open() {
    store_.reset();
    store_ = *GraphStore::Open({.kv_store = kv_});
  }
  absl::StatusOr<NodeId> Create(GraphWriter& writer, const Value& code) {
    const PropertyValue properties[] = {{code_, code}};
    return writer.CreateNode(std::span(&item_, 1), properties);
  }
  void CreateMany(int64_t count) {
    auto writer = *store_->BeginWrite();
    for (int64_t i = 0; i < count; ++i) ASSERT_TRUE(Create(*writer, Value::Int(i * 2)).ok());
    ASSERT_TRUE(writer->Commit().ok());
  }
  std::vector<NodeId> Look(GraphReader& reader, IndexId index, const Value& value) {
    std::vector<NodeId> out;
    EXPECT_TRUE(reader.IndexLookup(index, value, &out).ok());
    return out;
  }
  static std::vector<uint64_t> ScanAll(GraphReader& reader, IndexId index, const IndexSpan& span) {
    std::vector<uint64_t> out;
    IndexPosition position;
    while (!position.done) {
      const absl::Status status = reader.IndexScan(index, span, /*descending=*/false, 2, &position, &out);
      EXPECT_TRUE(status.ok()) << status;
      if (!status.ok()) break;
    }
    return out;
  }
  IndexId CreateIndex(bool unique) {
    auto writer = *store_->BeginWrite();
    const auto index = writer->CreateIndex("codes", item_, code_, unique);
    EXPECT_TRUE(index.ok()) << index.status();
    EXPECT_TRUE(writer->Commit().ok());
    return *index;
  }

  std::shared_ptr<storage::MemoryStore> kv_ = std::make_shared<storage::MemoryStore>();
  std::unique_ptr<GraphStore> store_;
  LabelId item_;
  KeyId code_;
};

TEST_F(SchemaTest, AnIndexOnExistingDataFindsAllOfItForGood) {
  CreateMany(10000);
  const IndexId index = CreateIndex(false);
  for (const bool reopen : {false, true}) {
    if (reopen) Open();
    const auto reader = store_->BeginRead();
    for (int64_t i = 0; i < 20000; i += 97) {
      EXPECT_EQ(Look(*reader, index, Value::Int(i)).size(), i % 2 == 0 ? 1u : 0u) << i;
    }
    EXPECT_EQ(Look(*reader, index, Value::Float(8.0)), (std::vector<NodeId>{4}));
    IndexSpan span;
    span.low = RangeBound{Value::Int(10), false};
    span.high = RangeBound{Value::Float(16.5), true};
    EXPECT_EQ(ScanAll(*reader, index, span), (std::vector<NodeId>{6, 7, 8}));
    span = {};
    span.high = RangeBound{Value::Int(10), true};
    IndexPosition position;
    std::vector<NodeId> out;
    ASSERT_TRUE(reader->IndexScan(index, span, /*descending=*/true, 2, &position, &out).ok());
    EXPECT_EQ(out, (std::vector<NodeId>{5, 4}));
    EXPECT_FALSE(position.done);
    EXPECT_EQ(reader->statistics().IndexEntries(index), 10000u);
  }
}

TEST_F(SchemaTest, AnIndexFollowsChangesAcrossFolds) {
  CreateMany(5000);
  const IndexId index = CreateIndex(false);
  const auto old = store_->BeginRead();
  for (int round = 0; round < 3; ++round) {
    auto writer = *store_->BeginWrite();
    for (NodeId node = 0; node < 5000; node += 3) {
      ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, node, code_, Value::Int(100000 + round)).ok());
    }
    ASSERT_TRUE(writer->Commit().ok());
    ASSERT_TRUE(store_->Checkpoint().ok());
    const auto reader = store_->BeginRead();
    EXPECT_EQ(Look(*reader, index, Value::Int(100000 + round)).size(), 1667u);
    EXPECT_EQ(Look(*reader, index, Value::Int(100000 + round - 1)).size(), 0u);
    EXPECT_EQ(Look(*old, index, Value::Int(0)), (std::vector<NodeId>{0}));
  }
}

TEST_F(SchemaTest, ChangesAfterCreatingTheIndexInTheSameTransactionCount) {
  CreateMany(3);
  auto writer = *store_->BeginWrite();
  const IndexId index = *writer->CreateIndex("", item_, code_, false);
  ASSERT_TRUE(Create(*writer, Value::Int(77)).ok());
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, 0, code_, Value::Int(78)).ok());
  EXPECT_EQ(Look(writer->reader(), index, Value::Int(77)), (std::vector<NodeId>{3}));
  EXPECT_EQ(Look(writer->reader(), index, Value::Int(0)).size(), 0u);
  ASSERT_TRUE(writer->Commit().ok());
  Open();
  EXPECT_EQ(Look(*store_->BeginRead(), index, Value::Int(78)), (std::vector<NodeId>{0}));
}

TEST_F(SchemaTest, UniqueIsEnforcedOnEveryPath) {
  CreateMany(2);
  CreateIndex(true);
  for (const bool fold : {false, true}) {
    if (fold) {
      ASSERT_TRUE(store_->Checkpoint().ok());
    }
    auto writer = *store_->BeginWrite();
    const auto taken = Create(*writer, Value::Float(2.0));
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(GetErrorInfo(taken.status())->type, "ConstraintVerificationFailed");
    EXPECT_FALSE(writer->SetProperty(ElementKind::kNode, 0, code_, Value::Int(2)).ok());
    EXPECT_TRUE(writer->SetProperty(ElementKind::kNode, 0, code_, Value::Int(0)).ok()) << "its own value";
    const PropertyValue properties[] = {{code_, Value::Int(2)}};
    const NodeId plain = *writer->CreateNode({}, properties);
    EXPECT_FALSE(writer->AddLabel(plain, item_).ok());
    EXPECT_TRUE(Create(*writer, Value::Float(NAN)).ok());
    EXPECT_TRUE(Create(*writer, Value::Float(NAN)).ok()) << "NaN equals nothing";
    ASSERT_TRUE(writer->DeleteNode(1).ok());
    EXPECT_TRUE(Create(*writer, Value::Int(2)).ok()) << "free again";
    writer->Rollback();
  }
}

TEST_F(SchemaTest, UniqueIsRefusedOnDataThatBreaksIt) {
  CreateMany(3);
  auto writer = *store_->BeginWrite();
  ASSERT_TRUE(Create(*writer, Value::Int(4)).ok());
  const auto index = writer->CreateIndex("codes", item_, code_, true);
  ASSERT_FALSE(index.ok());
  EXPECT_EQ(GetErrorInfo(index.status())->type, "ConstraintVerificationFailed");
  EXPECT_EQ(writer->reader().catalog().FindIndex("codes"), nullptr);
  EXPECT_TRUE(writer->CreateIndex("codes", item_, code_, false).ok());
  EXPECT_EQ(writer->CreateIndex("codes2", item_, code_, false).status().code(), absl::StatusCode::kAlreadyExists);
}

TEST_F(SchemaTest, DroppedAndRolledBackIndexesAreGone) {
  CreateMany(3);
  auto writer = *store_->BeginWrite();
  ASSERT_TRUE(writer->CreateIndex("codes", item_, code_, false).ok());
  writer->Rollback();
  EXPECT_EQ(store_->BeginRead()->catalog().FindIndex("codes"), nullptr);
  const IndexId index = CreateIndex(false);
  EXPECT_EQ(Look(*store_->BeginRead(), index, Value::Int(2)), (std::vector<NodeId>{1}));
  const auto old = store_->BeginRead();
  writer = *store_->BeginWrite();
  ASSERT_TRUE(writer->DropIndex(index).ok());
  ASSERT_TRUE(Create(*writer, Value::Int(2)).ok());
  ASSERT_TRUE(writer->Commit().ok());
  std::vector<NodeId> out;
  EXPECT_EQ(store_->BeginRead()->IndexLookup(index, Value::Int(2), &out).code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(Look(*old, index, Value::Int(2)), (std::vector<NodeId>{1})) << "older snapshots keep it";
  store_.reset();
  EXPECT_EQ(Look(*old, index, Value::Int(2)), (std::vector<NodeId>{1})) << "and may outlive the store";
  Open();
  EXPECT_EQ(store_->BeginRead()->catalog().FindIndex("codes"), nullptr);
}

TEST_F(SchemaTest, NotNullHoldsAtTheEndOfAStatement) {
  CreateMany(2);
  auto writer = *store_->BeginWrite();
  ASSERT_TRUE(writer->CreateNotNull("has_code", item_, code_).ok());
  const NodeId node = *writer->CreateNode(std::span(&item_, 1), {});
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, node, code_, Value::Int(9)).ok());
  ASSERT_TRUE(writer->FinishStatement().ok());
  writer->BeginStatement();
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, node, code_, Value()).ok());
  const absl::Status status = writer->FinishStatement();
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(GetErrorInfo(status)->type, "ConstraintVerificationFailed");
  ASSERT_TRUE(writer->Commit().ok());
  Open();
  writer = *store_->BeginWrite();
  ASSERT_TRUE(writer->CreateNode(std::span(&item_, 1), {}).ok());
  EXPECT_FALSE(writer->Commit().ok());
  writer = *store_->BeginWrite();
  ASSERT_TRUE(writer->DropConstraint("has_code").ok());
  ASSERT_TRUE(writer->CreateNode(std::span(&item_, 1), {}).ok());
  EXPECT_TRUE(writer->Commit().ok());
}

TEST_F(SchemaTest, StringsArePrefixSearchable) {
  const IndexId index = CreateIndex(false);
  auto writer = *store_->BeginWrite();
  for (const char* text : {"b", "ab", "abc", "abd", "ac", "a"}) ASSERT_TRUE(Create(*writer, Value::String(text)).ok());
  ASSERT_TRUE(Create(*writer, Value::Int(1)).ok());
  ASSERT_TRUE(writer->Commit().ok());
  for (const bool fold : {false, true}) {
    if (fold) {
      ASSERT_TRUE(store_->Checkpoint().ok());
    }
    IndexSpan span;
    span.prefix = "ab";
    EXPECT_EQ(ScanAll(*store_->BeginRead(), index, span), (std::vector<NodeId>{1, 2, 3}));
    span.prefix = "";
    EXPECT_EQ(ScanAll(*store_->BeginRead(), index, span).size(), 6u);
  }
}

}  // namespace
}  // namespace claimgraph::graph
