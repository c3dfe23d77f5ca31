// Power cuts. A fixed run of transactions and checkpoints goes over a store in which the Nth writing call fails; then
// the power goes, some of what was not synced is lost, and the database is opened again. N goes up until no fault
// fires. After each: the state is exactly that after m commits, where every acknowledged commit is among the m and at
// most one more is; the database takes new commits; a second cut right after opening changes nothing.
//
// The state after m commits is known in full: commit i adds a node with value i to a chain, changes the value of an
// earlier one, and writes a blob.
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "absl/cleanup/cleanup.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"
#include "engine/storage/fault_store.h"

namespace claimgraph::graph {
namespace {

constexpr int kCommits = 24;

absl::StatusOr<std::unique_ptr<GraphStore>> Open(const std::shared_ptr<storage::FaultStore>& kv) {
  return GraphStore::Open({.kv_store = kv});
}

absl::Status CommitOne(GraphStore& store, int i) {
  CG_ASSIGN_OR_RETURN(auto writer, store.BeginWrite());
  CG_ASSIGN_OR_RETURN(const LabelId label, writer->GetOrCreateLabel("Link"));
  CG_ASSIGN_OR_RETURN(const KeyId key, writer->GetOrCreateKey(Cat("value", i % 3)));
  CG_ASSIGN_OR_RETURN(const KeyId number, writer->GetOrCreateKey("number"));
  CG_ASSIGN_OR_RETURN(const TypeId type, writer->GetOrCreateType("NEXT"));
  if (i == 5) CG_RETURN_IF_ERROR(writer->CreateIndex("numbers", label, number, true).status());
  const PropertyValue properties[] = {{key, Value::String(Cat("text ", i))}, {number, Value::Int(i)}};
  CG_ASSIGN_OR_RETURN(const NodeId node, writer->CreateNode(std::span(&label, 1), properties));
  if (node > 0) CG_RETURN_IF_ERROR(writer->CreateEdge(type, node - 1, node, {}).status());
  CG_RETURN_IF_ERROR(writer->SetProperty(ElementKind::kNode, node / 2, key, Value::Int(i)));
  CG_RETURN_IF_ERROR(writer->PutBlob("raw", "same", std::string(static_cast<size_t>(i + 1), 'b')));
  return writer->Commit();
}

// How many commits the state shows; an error when it is none of the states.
absl::StatusOr<int> CommitsIn(GraphReader& reader) {
  const auto commits = static_cast<int>(reader.snapshot());
  std::vector<NodeId> nodes(static_cast<size_t>(commits) + 2);
  for (size_t i = 0; i < nodes.size(); ++i) nodes[i] = i;
  std::vector<uint8_t> exist(nodes.size());
  CG_RETURN_IF_ERROR(reader.NodesExist(nodes, exist.data()));
  for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
    if ((exist[static_cast<size_t>(i)] != 0) != (i < commits)) return absl::InternalError(Cat("node ", i));
  }
  NeighbourLists lists;
  CG_RETURN_IF_ERROR(reader.Expand({}, Direction::kOut, nodes, &lists));
  if (lists.nodes.size() != static_cast<size_t>(std::max(commits - 1, 0))) return absl::InternalError("chain");
  if (static_cast<int>(reader.statistics().NodeCount()) != commits) return absl::InternalError("node count");
  std::vector<Value> expected[3];
  for (auto& column : expected) column.resize(nodes.size());
  for (int i = 0; i < commits; ++i) {
    expected[i % 3][static_cast<size_t>(i)] = Value::String(Cat("text ", i));
    expected[i % 3][static_cast<size_t>(i / 2)] = Value::Int(i);
  }
  for (int k = 0; k < 3; ++k) {
    const auto key = reader.catalog().FindKey(Cat("value", k));
    if (!key) continue;
    for (const NodeId node : nodes) {
      CG_ASSIGN_OR_RETURN(const Value value, reader.Property(ElementKind::kNode, *key, node));
      const Value& wanted = expected[k][node];
      const bool same =
          value.type() == wanted.type() &&
          (value.is_null() || (value.type() == ValueType::kInt ? value.as_int() == wanted.as_int()
                                                               : value.as_string() == wanted.as_string()));
      if (!same) return absl::InternalError(Cat("value of node ", node));
    }
  }
  CG_ASSIGN_OR_RETURN(const auto blob, reader.ReadBlob("raw", "same"));
  if (blob.has_value() != (commits > 0) || (blob && static_cast<int>(blob->size()) != commits)) {
    return absl::InternalError("blob");
  }
  if (const catalog::IndexInfo* index = reader.catalog().FindIndex("numbers"); index != nullptr) {
    for (int i = 0; i < commits; ++i) {
      std::vector<NodeId> found;
      CG_RETURN_IF_ERROR(reader.IndexLookup(index->id, Value::Int(i), &found));
      if (found != std::vector<NodeId>{static_cast<NodeId>(i)}) return absl::InternalError(Cat("index of ", i));
    }
  } else if (commits > 5) {
    return absl::InternalError("the index is missing");
  }
  return commits;
}

// Checkpoints without pause, beside whatever else goes on, while it lives.
class Checkpointer {
 public:
  explicit Checkpointer(GraphStore* store)
      : thread_([this, store] {
          while (!stop_ && store->Checkpoint().ok()) std::this_thread::yield();
        }) {}
  ~Checkpointer() {
    stop_ = true;
    thread_.join();
  }

 private:
  std::atomic<bool> stop_{false};
  std::thread thread_;
};

// Runs until a call fails; returns how many commits were acknowledged.
int RunUntilFault(const std::shared_ptr<storage::FaultStore>& kv, bool folds_beside) {
  auto store = Open(kv);
  if (!store.ok()) return 0;
  int acknowledged = 0;
  std::unique_ptr<Checkpointer> beside;
  if (folds_beside) beside = std::make_unique<Checkpointer>(store->get());
  for (int i = 0; i < kCommits; ++i) {
    if (!CommitOne(**store, i).ok()) break;
    acknowledged = i + 1;
    if (i % 7 == 4 && !(*store)->Checkpoint().ok()) break;
    if (i == 15) {
      beside.reset();
      if (!(*store)->Close().ok()) break;
      store->reset();
      store = Open(kv);
      if (!store.ok()) break;
      if (folds_beside) beside = std::make_unique<Checkpointer>(store->get());
    }
  }
  beside.reset();
  return acknowledged;
}

struct Cut {
  bool applied;               // the failing call did its work before it failed
  size_t unsynced;            // how many unsynced batches survive
  bool folds_beside = false;  // a second thread makes checkpoints all the time
};

class CrashLoopTest : public testing::TestWithParam<Cut> {};

TEST_P(CrashLoopTest, AcknowledgedCommitsSurviveAndNoHalfOfOneDoes) {
  bool fired = true;
  int64_t faults = 0;
  for (int64_t call = 0; fired; ++call) {
    SCOPED_TRACE(testing::Message() << "fault at call " << call);
    auto kv = std::make_shared<storage::FaultStore>();
    kv->SetPlan({.fail_call = call, .apply_before = GetParam().applied});
    const int acknowledged = RunUntilFault(kv, GetParam().folds_beside);
    fired = kv->fired();
    faults += fired;
    kv->Crash(GetParam().unsynced);
    auto store = Open(kv);
    ASSERT_TRUE(store.ok()) << store.status();
    auto commits = CommitsIn(*(*store)->BeginRead());
    ASSERT_TRUE(commits.ok()) << commits.status();
    ASSERT_GE(*commits, acknowledged);
    ASSERT_LE(*commits, acknowledged + 1);
    store->reset();
    kv->Crash();
    store = Open(kv);
    ASSERT_TRUE(store.ok()) << store.status();
    commits = CommitsIn(*(*store)->BeginRead());
    ASSERT_TRUE(commits.ok()) << commits.status();
    for (int i = *commits; i < *commits + 3; ++i) {
      const absl::Status status = CommitOne(**store, i);
      ASSERT_TRUE(status.ok()) << status;
    }
    ASSERT_TRUE((*store)->Checkpoint().ok());
    const auto after = CommitsIn(*(*store)->BeginRead());
    ASSERT_TRUE(after.ok()) << after.status();
    ASSERT_EQ(*after, *commits + 3);
  }
  EXPECT_GT(faults, kCommits) << "the loop must have met every commit";
}

INSTANTIATE_TEST_SUITE_P(Cuts, CrashLoopTest,
                         testing::Values(Cut{false, 0}, Cut{false, 1}, Cut{false, 100}, Cut{true, 0}, Cut{true, 1},
                                         Cut{true, 100}, Cut{false, 0, true}, Cut{false, 1, true},
                                         Cut{true, 100, true}));

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The bytes of a log without the space behind them that is prepared for more.
std::string LogBytes(const std::filesystem::path& path) {
  std::string bytes = ReadFile(path);
  bytes.resize(bytes.find_last_not_of('\xff') + 1);
  return bytes;
}

// A power cut in the middle of a write: the log on disk holds what a commit wrote up to any byte, and then ends or goes
// on as prepared. The commits before it are there, it is not, and the database goes on.
TEST(TornLog, ARecordCutShortIsAsIfItHadNotBeen) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(testing::TempDir()) / Cat("torn_log_", ::getpid());
  const fs::path good = folder / "good";
  const fs::path torn = folder / "torn";
  fs::create_directories(folder);
  const absl::Cleanup remove = [&] { fs::remove_all(folder); };
  fs::path log;
  std::string bytes;
  {
    auto store = GraphStore::Open({.path = good});
    ASSERT_TRUE(store.ok()) << store.status();
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(CommitOne(**store, i).ok());
    fs::copy(good, torn);  // what is known to be synced does not include the next
    for (const auto& file : fs::directory_iterator(good)) {
      if (file.path().extension() == ".log") log = file.path();
    }
    ASSERT_TRUE(CommitOne(**store, 5).ok());
    bytes = LogBytes(log);
  }
  const size_t before = LogBytes(torn / log.filename()).size();
  const size_t after = bytes.size();
  ASSERT_GT(before, 0u);
  ASSERT_GT(after, before);
  fs::rename(torn, good.string() + "_open");
  for (size_t size = before; size <= after; size += size + 9 < after && size > before + 9 ? 7 : 1) {
    for (const size_t prepared : {size_t{0}, size_t{100'000}}) {
      SCOPED_TRACE(testing::Message() << "the log has " << size - before << " of " << after - before << " bytes, and "
                                      << prepared << " prepared ones");
      fs::remove_all(torn);
      fs::copy(good.string() + "_open", torn);
      std::ofstream(torn / log.filename(), std::ios::binary) << bytes.substr(0, size) << std::string(prepared, '\xff');
      auto store = GraphStore::Open({.path = torn});
      ASSERT_TRUE(store.ok()) << store.status();
      auto commits = CommitsIn(*(*store)->BeginRead());
      ASSERT_TRUE(commits.ok()) << commits.status();
      ASSERT_EQ(*commits, size == after ? 6 : 5);
      ASSERT_TRUE(CommitOne(**store, *commits).ok());
      ASSERT_TRUE((*store)->Close().ok());
      store = GraphStore::Open({.path = torn});
      ASSERT_TRUE(store.ok()) << store.status();
      commits = CommitsIn(*(*store)->BeginRead());
      ASSERT_TRUE(commits.ok()) << commits.status();
      ASSERT_EQ(*commits, size == after ? 7 : 6);
    }
  }
}

// Every byte of a small database flipped, one at a time: the right answer, or DataLoss, never anything else.
TEST(Damage, IsNoticedOrHarmless) {
  auto good = std::make_shared<storage::MemoryStore>();
  {
    auto store = GraphStore::Open({.kv_store = good});
    ASSERT_TRUE(store.ok());
    for (int i = 0; i < 8; ++i) {
      ASSERT_TRUE(CommitOne(**store, i).ok());
      if (i == 5) {
        ASSERT_TRUE((*store)->Checkpoint().ok());
      }
    }
    ASSERT_TRUE((*store)->Close().ok());
  }
  const auto entries = good->Dump();
  int refused = 0;
  for (const auto& [key, value] : entries) {
    for (size_t at = 0; at <= value.size(); at += 1 + value.size() / 40) {
      auto kv = std::make_shared<storage::MemoryStore>();
      storage::WriteBatch batch;
      for (const auto& [k, v] : entries) batch.Put(k, v);
      std::string bad = value;
      if (at < bad.size()) {
        bad[at] ^= 0x11;
      } else {
        bad.resize(bad.size() / 2);
      }
      batch.Put(key, bad);
      ASSERT_TRUE(kv->Write(batch, storage::KvStore::Sync::kYes).ok());
      auto store = GraphStore::Open({.kv_store = kv});
      absl::Status status = store.status();
      if (store.ok()) {
        const auto commits = CommitsIn(*(*store)->BeginRead());
        status = commits.status();
        if (commits.ok()) {
          EXPECT_EQ(*commits, 8);
        }
      }
      if (status.ok()) continue;
      ++refused;
      EXPECT_TRUE(status.code() == absl::StatusCode::kDataLoss ||
                  status.code() == absl::StatusCode::kFailedPrecondition)
          << status;
    }
  }
  EXPECT_GT(refused, 100);
}

// Every record left out, one at a time.
TEST(Damage, MissingRecordsAreNoticedOrHarmless) {
  auto good = std::make_shared<storage::MemoryStore>();
  {
    auto store = GraphStore::Open({.kv_store = good});
    ASSERT_TRUE(store.ok());
    for (int i = 0; i < 4; ++i) ASSERT_TRUE(CommitOne(**store, i).ok());
    ASSERT_TRUE((*store)->Close().ok());
  }
  const auto entries = good->Dump();
  for (const auto& [gone, unused] : entries) {
    if (gone[0] == 0x30) continue;  // a blob without any version is one that was never written
    auto kv = std::make_shared<storage::MemoryStore>();
    storage::WriteBatch batch;
    for (const auto& [k, v] : entries) {
      if (k != gone) batch.Put(k, v);
    }
    ASSERT_TRUE(kv->Write(batch, storage::KvStore::Sync::kYes).ok());
    auto store = GraphStore::Open({.kv_store = kv});
    if (!store.ok()) {
      EXPECT_EQ(store.status().code(), absl::StatusCode::kDataLoss) << store.status();
      continue;
    }
    ADD_FAILURE() << "a missing record of family " << static_cast<int>(gone[0]) << " went unnoticed";
  }
}

}  // namespace
}  // namespace claimgraph::graph
