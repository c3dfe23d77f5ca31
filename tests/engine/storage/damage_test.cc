// Files of a database that are cut short, changed or gone: what was stored is there, or it is said that it is not.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/storage/rocksdb_store.h"

namespace claimgraph::storage {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

void WriteFile(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

class DamageTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::temp_directory_path() / Cat("claimgraph_damage_test_", ::getpid());
    fs::remove_all(root_);
    fs::create_directories(root_);
  }
  void TearDown() override { fs::remove_all(root_); }

  std::unique_ptr<KvStore> Open(const fs::path& path, bool read_only = false) {
    auto store = OpenRocksDb({.path = path.string(), .read_only = read_only});
    EXPECT_TRUE(store.ok()) << store.status();
    return *std::move(store);
  }
  static void Put(KvStore& store, int first, int count, KvStore::Sync sync) {
    for (int i = first; i < first + count; ++i) {
      WriteBatch batch;
      batch.Put(Cat("key ", 1000 + i), std::string(50 + static_cast<size_t>(i) % 200, 'v'));
      ASSERT_TRUE(store.Write(batch, sync).ok());
    }
  }
  static int Count(KvStore& store) {
    int count = 0;
    const auto it = store.Scan("a", "z");
    for (it->Seek("a"); it->Valid(); it->Next()) ++count;
    return it->status().ok() ? count : -1;
  }
  // The files as they are at this moment: what a killed process leaves.
  fs::path Copy(const fs::path& from) {
    const fs::path to = root_ / Cat("copy", ++copies_);
    fs::copy(from, to);
    return to;
  }
  static std::vector<fs::path> Files(const fs::path& path, const std::string& part) {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(path)) {
      if (file.path().filename().string().find(part) != std::string::npos) files.push_back(file.path().filename());
    }
    return files;
  }
  // Opens a copy of which one file is damaged, for reading and for writing.
  void ExpectAllOrDataLoss(const fs::path& base, const fs::path& file, int stored,
                           const std::function<void(const fs::path&)>& damage) {
    for (const bool read_only : {true, false}) {
      const fs::path copy = Copy(base);
      damage(copy / file);
      auto store = OpenRocksDb({.path = copy.string(), .read_only = read_only});
      absl::Status status = store.status();
      if (status.ok()) status = (*store)->OpenForWriting();
      if (status.ok()) {
        const int count = Count(**store);
        if (count != -1) {
          EXPECT_EQ(count, stored) << file;
        }
        store->reset();
      } else if (status.code() != absl::StatusCode::kUnavailable) {  // as for an empty list of files
        EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss) << status;
        EXPECT_FALSE(GetErrorInfo(status)->advice.empty()) << status;
      }
      fs::remove_all(copy);
    }
  }

  fs::path root_;
  int copies_ = 0;
};

TEST_F(DamageTest, AListOfFilesThatIsCutShortOrChangedIsNoticed) {
  const fs::path base = root_ / "base";
  Put(*Open(base), 0, 100, KvStore::Sync::kYes);
  Put(*Open(base), 100, 100, KvStore::Sync::kYes);
  for (const fs::path& file : Files(base, "MANIFEST-")) {
    const std::string bytes = ReadFile(base / file);
    for (size_t size = 0; size < bytes.size(); size += 7) {
      ExpectAllOrDataLoss(base, file, 200, [&](const fs::path& path) { fs::resize_file(path, size); });
      ExpectAllOrDataLoss(base, file, 200, [&](const fs::path& path) {
        std::string changed = bytes;
        changed[size] = static_cast<char>(changed[size] ^ 16);
        WriteFile(path, changed);
      });
    }
  }
}

TEST_F(DamageTest, FilesAreKeptForRescueWhenTheirListIsDamaged) {
  const fs::path base = root_ / "base";
  Put(*Open(base), 0, 100, KvStore::Sync::kYes);
  Put(*Open(base), 100, 100, KvStore::Sync::kYes);
  const fs::path list = base / Files(base, "MANIFEST-").at(0);
  const std::string bytes = ReadFile(list);
  WriteFile(list, bytes.substr(0, bytes.size() - 1));
  EXPECT_EQ(OpenRocksDb({.path = base.string()}).status().code(), absl::StatusCode::kDataLoss);
  WriteFile(list, bytes);
  EXPECT_EQ(Count(*Open(base)), 200);
}

TEST_F(DamageTest, ADatabaseThatDoesNotSayWhichListIsItsOwnIsNotMadeAnew) {
  const fs::path base = root_ / "base";
  Put(*Open(base), 0, 100, KvStore::Sync::kYes);
  const std::string current = ReadFile(base / "CURRENT");
  fs::remove(base / "CURRENT");
  for (const bool create : {true, true, false}) {
    const auto store = OpenRocksDb({.path = base.string(), .create_if_missing = create});
    EXPECT_EQ(store.status().code(), absl::StatusCode::kDataLoss) << store.status();
  }
  WriteFile(base / "CURRENT", current);
  EXPECT_EQ(Count(*Open(base)), 100);
}

TEST_F(DamageTest, ALogThatLacksWhatWasSyncedIsNoticed) {
  const fs::path base = root_ / "base";
  const auto store = Open(base);
  Put(*store, 0, 60, KvStore::Sync::kYes);
  const fs::path killed = Copy(base);
  for (const fs::path& file : Files(killed, ".log")) {
    const std::string bytes = ReadFile(killed / file);
    const size_t end = bytes.find_last_not_of('\xff') + 1;
    for (size_t at = 0; at < end; at += 97) {
      ExpectAllOrDataLoss(killed, file, 60, [&](const fs::path& path) { fs::resize_file(path, at); });
      ExpectAllOrDataLoss(killed, file, 60, [&](const fs::path& path) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        WriteFile(path, changed);
      });
    }
    ExpectAllOrDataLoss(killed, file, 60, [&](const fs::path& path) { fs::remove(path); });
  }
}

// What a power cut leaves of writes that were not synced: any of their pages, in any order.
TEST_F(DamageTest, AnEndOfTheLogThatWasNotSyncedMayBeTorn) {
  const fs::path base = root_ / "base";
  const auto store = Open(base);
  Put(*store, 0, 60, KvStore::Sync::kYes);
  const fs::path log = Files(base, ".log").at(0);
  const size_t synced = ReadFile(base / log).find_last_not_of('\xff') + 1;
  Put(*store, 60, 500, KvStore::Sync::kNo);
  const std::string bytes = ReadFile(base / log);
  const size_t end = bytes.find_last_not_of('\xff') + 1;
  ASSERT_GT(end, synced + 40000);  // more than a block of the log
  for (size_t at = synced; at < end; at += 1777) {
    const fs::path copy = Copy(base);
    std::string torn = bytes;
    torn.replace(at, 512, std::string(512, '\xff'));
    WriteFile(copy / log, torn);
    const int count = Count(*Open(copy));
    EXPECT_GE(count, 60);
    EXPECT_LT(count, 560);
    for (const bool again : {false, true}) {  // and goes on from there
      const auto opened = Open(copy);
      if (!again) Put(*opened, 900, 3, KvStore::Sync::kYes);
      EXPECT_EQ(Count(*opened), count + 3);
    }
    fs::remove_all(copy);
  }
}

TEST_F(DamageTest, KilledAgainAndAgain) {
  fs::path at = root_ / "base";
  for (int round = 0; round < 6; ++round) {
    const auto store = Open(at);
    EXPECT_EQ(Count(*store), round * 20);
    Put(*store, round * 20, 20, KvStore::Sync::kYes);
    at = Copy(at);
  }
  EXPECT_EQ(Count(*Open(at, /*read_only=*/true)), 120);
}

TEST_F(DamageTest, AWatermarkThatIsDamagedOrGoneCostsNothing) {
  const fs::path base = root_ / "base";
  const auto store = Open(base);
  Put(*store, 0, 60, KvStore::Sync::kYes);
  for (const std::string& record : {std::string(), std::string("junk"), std::string(48, 'x'), std::string(48, '\0')}) {
    const fs::path copy = Copy(base);
    WriteFile(copy / "WATERMARK", record);
    EXPECT_EQ(Count(*Open(copy)), 60);
  }
  const fs::path copy = Copy(base);
  fs::remove(copy / "WATERMARK");
  EXPECT_EQ(Count(*Open(copy)), 60);
}

}  // namespace
}  // namespace claimgraph::storage
