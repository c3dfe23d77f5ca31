// What every KvStore promises, on each of them; and what the failing one adds.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "engine/base/strings.h"
#include "engine/storage/fault_store.h"
#include "engine/storage/memory_store.h"
#include "engine/storage/rocksdb_store.h"

namespace claimgraph::storage {
namespace {

std::string TestPath() {
  return (std::filesystem::temp_directory_path() / Cat("claimgraph_kv_test_", ::getpid())).string();
}

enum class Kind { kMemory, kFault, kRocksDb };

class KvStoreTest : public testing::TestWithParam<Kind> {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(TestPath());
    switch (GetParam()) {
      case Kind::kMemory:
        store_ = std::make_unique<MemoryStore>();
        break;
      case Kind::kFault:
        store_ = std::make_unique<FaultStore>();
        break;
      case Kind::kRocksDb: {
        auto opened = OpenRocksDb({.path = TestPath()});
        ASSERT_TRUE(opened.ok()) << opened.status();
        store_ = *std::move(opened);
        break;
      }
    }
  }
  void TearDown() override {
    store_.reset();
    std::filesystem::remove_all(TestPath());
  }
  void Put(std::string key, std::string value) {
    WriteBatch batch;
    batch.Put(std::move(key), std::move(value));
    ASSERT_TRUE(store_->Write(batch, KvStore::Sync::kNo).ok());
  }
  std::string Get(std::string_view key) {
    const auto found = store_->Get(key);
    EXPECT_TRUE(found.ok()) << found.status();
    return *found ? std::string((*found)->view()) : "(none)";
  }
  std::string Keys(std::string_view begin, std::string_view end, std::string_view from) {
    std::string out;
    const auto it = store_->Scan(begin, end);
    for (it->Seek(from); it->Valid(); it->Next()) CatTo(&out, it->key(), "=", it->value(), " ");
    EXPECT_TRUE(it->status().ok());
    return out;
  }
  std::unique_ptr<KvStore> store_;
};

TEST_P(KvStoreTest, BatchesApplyInOrder) {
  WriteBatch batch;
  for (const char* key : {"a", "b", "c", "d"}) batch.Put(key, "1");
  batch.DeleteRange("b", "d");
  batch.Put("c", "2");
  batch.Delete("a");
  ASSERT_TRUE(store_->Write(batch, KvStore::Sync::kYes).ok());
  EXPECT_EQ(Keys("", "z", ""), "c=2 d=1 ");
}

TEST_P(KvStoreTest, ScansStayWithinBoundsAndSeeTheStateOfTheirStart) {
  for (const char* key : {"a", "b", "ba", "c"}) Put(key, key);
  EXPECT_EQ(Keys("b", "c", "b"), "b=b ba=ba ");
  EXPECT_EQ(Keys("a", "c", "b"), "b=b ba=ba ");
  const auto it = store_->Scan("a", "z");
  Put("bb", "late");
  it->Seek("bb");
  ASSERT_TRUE(it->Valid());
  EXPECT_EQ(it->key(), "c");
}

TEST_P(KvStoreTest, ManyAtOnce) {
  Put("a", "1");
  Put("c", std::string(100000, 'x'));
  const std::vector<std::string> keys = {"a", "b", "c"};
  std::vector<std::optional<PinnedBytes>> out;
  ASSERT_TRUE(store_->MultiGet(keys, &out).ok());
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[0]->view(), "1");
  EXPECT_FALSE(out[1]);
  EXPECT_EQ(out[2]->size(), 100000u);
}

TEST_P(KvStoreTest, PinnedBytesStayWhenTheKeyChanges) {
  Put("a", "old");
  const auto pinned = store_->Get("a");
  Put("a", "new");
  ASSERT_TRUE(store_->Flush().ok());
  EXPECT_EQ((*pinned)->view(), "old");
  EXPECT_EQ(Get("a"), "new");
}

TEST_P(KvStoreTest, ALoadComesWholeOrNotAtAll) {
  Put("b", "old");
  Put("x", "stays");
  {
    auto load = store_->BeginLoad();
    ASSERT_TRUE(load.ok()) << load.status();
    ASSERT_TRUE((*load)->Put("a", "given up").ok());
  }
  EXPECT_EQ(Get("a"), "(none)");
  {
    auto load = store_->BeginLoad();
    ASSERT_TRUE(load.ok()) << load.status();
    for (const char* key : {"a", "b"}) ASSERT_TRUE((*load)->Put(key, "new").ok());
    ASSERT_TRUE((*load)->Put("c", std::string(200000, 'c')).ok());
    EXPECT_EQ(Get("b"), "old");
    ASSERT_TRUE((*load)->Commit().ok());
  }
  EXPECT_EQ(Get("a"), "new");
  EXPECT_EQ(Get("b"), "new");
  EXPECT_EQ(Get("c").size(), 200000u);
  Put("c", "later");
  EXPECT_EQ(Get("c"), "later");
  EXPECT_EQ(Get("x"), "stays");
  EXPECT_FALSE(std::filesystem::exists(TestPath() + "/load"));
}

INSTANTIATE_TEST_SUITE_P(Stores, KvStoreTest, testing::Values(Kind::kMemory, Kind::kFault, Kind::kRocksDb));

TEST(FaultStore, ACrashKeepsAPrefixOfWhatWasNotSynced) {
  for (size_t keep = 0; keep <= 3; ++keep) {
    FaultStore store;
    for (const char* key : {"a", "b", "c"}) {
      WriteBatch batch;
      batch.Put(key, "1");
      ASSERT_TRUE(store.Write(batch, KvStore::Sync::kNo).ok());
    }
    store.Crash(keep);
    EXPECT_EQ((*store.Get("a")).has_value(), keep >= 1);
    EXPECT_EQ((*store.Get("b")).has_value(), keep >= 2);
    EXPECT_EQ((*store.Get("c")).has_value(), keep >= 3);
  }
}

TEST(FaultStore, FailsFromTheNthCallOn) {
  FaultStore store;
  store.SetPlan({.fail_call = 1});
  WriteBatch batch;
  batch.Put("a", "1");
  EXPECT_TRUE(store.Write(batch, KvStore::Sync::kYes).ok());
  EXPECT_FALSE(store.SyncWal().ok());
  EXPECT_FALSE(store.Write(batch, KvStore::Sync::kYes).ok());
  EXPECT_TRUE(store.fired());
  store.Crash();
  EXPECT_TRUE((*store.Get("a")).has_value());
}

TEST(RocksDbStore, WhatAKilledLoadLeftGoesAtTheNextOpening) {
  std::filesystem::remove_all(TestPath());
  ASSERT_TRUE(OpenRocksDb({.path = TestPath()}).ok());
  std::filesystem::create_directory(TestPath() + "/load");
  std::ofstream(TestPath() + "/load/0.sst") << "half a file";
  ASSERT_TRUE(OpenRocksDb({.path = TestPath()}).ok());
  EXPECT_FALSE(std::filesystem::exists(TestPath() + "/load"));
  std::filesystem::remove_all(TestPath());
}

TEST(RocksDbStore, KeepsWhatItHoldsAcrossOpenings) {
  std::filesystem::remove_all(TestPath());
  for (int round = 0; round < 3; ++round) {
    auto store = OpenRocksDb({.path = TestPath()});
    ASSERT_TRUE(store.ok()) << store.status();
    for (int i = 0; i < round; ++i) EXPECT_TRUE((*store)->Get(Cat("key", i))->has_value());
    WriteBatch batch;
    batch.Put(Cat("key", round), "value");
    ASSERT_TRUE((*store)->Write(batch, KvStore::Sync::kYes).ok());
  }
  std::filesystem::remove_all(TestPath());
}

// An orderly end leaves nothing in the log: a file cut short or taken away afterwards is noticed.
TEST(RocksDbStore, MissingFilesAreNoticedAfterAnOrderlyEnd) {
  const std::filesystem::path path = TestPath();
  std::filesystem::remove_all(path);
  {
    auto store = OpenRocksDb({.path = path.string()});
    WriteBatch batch;
    batch.Put("key", std::string(10000, 'v'));
    ASSERT_TRUE((*store)->Write(batch, KvStore::Sync::kYes).ok());
    ASSERT_TRUE((*store)->Close().ok());
  }
  int tables = 0;
  for (const auto& file : std::filesystem::directory_iterator(path)) {
    if (file.path().extension() != ".sst") continue;
    std::filesystem::resize_file(file.path(), file.file_size() / 2);
    ++tables;
  }
  EXPECT_EQ(tables, 1);
  auto store = OpenRocksDb({.path = path.string()});
  EXPECT_EQ(store.ok() ? (*store)->Get("key").status().code() : store.status().code(), absl::StatusCode::kDataLoss);
  std::filesystem::remove_all(path);
}

}  // namespace
}  // namespace claimgraph::storage
