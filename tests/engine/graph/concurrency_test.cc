// Readers beside a writer and folds. Strategy: the writer keeps an invariant in every commit (each node has a partner:
// two nodes, one relationship between them, and the same value on both, also in the index); readers check it at their
// snapshot, again and again, while commits, rollbacks, checkpoints and evictions go on. Meant for the thread sanitizer.
#include <gtest/gtest.h>

#include <atomic>
#include <random>
#include <thread>

#include "engine/graph/graph_store.h"
#include "engine/storage/memory_store.h"

namespace claimgraph::graph {
namespace {

constexpr KeyId kValueKey{0};
constexpr TypeId kPair{0};
constexpr LabelId kThing{0};
constexpr IndexId kIndex{0};

void WriteRound(GraphStore& store, std::mt19937_64& random) {
  auto writer = *store.BeginWrite();
  for (int i = 0; i < 20; ++i) {
    const Value value = Value::Int(static_cast<int64_t>(random() % 1000));
    const PropertyValue properties[] = {{kValueKey, value}};
    const auto a = writer->CreateNode(std::span(&kThing, 1), properties);
    const auto b = writer->CreateNode(std::span(&kThing, 1), properties);
    ASSERT_TRUE(a.ok() && b.ok());
    ASSERT_TRUE(writer->CreateEdge(kPair, *a, *b, {}).ok());
  }
  // Change an older pair together, or delete it.
  const NodeId first = (random() % (writer->reader().NodeChunkCount() * kChunkIds)) & ~uint64_t{1};
  uint8_t exists = 0;
  ASSERT_TRUE(writer->reader().NodesExist(std::span(&first, 1), &exists).ok());
  if (exists != 0 && random() % 2 == 0) {
    const Value value = Value::Int(static_cast<int64_t>(random() % 1000));
    ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, first, kValueKey, value).ok());
    ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, first + 1, kValueKey, value).ok());
  } else if (exists != 0) {
    ASSERT_TRUE(writer->DetachDelete(first).ok());
    ASSERT_TRUE(writer->DetachDelete(first + 1).ok());
  }
  if (random() % 5 == 0) {
    writer->Rollback();
  } else {
    ASSERT_TRUE(writer->Commit().ok());
  }
}

void CheckSnapshot(GraphReader& reader, std::mt19937_64& random) {
  std::vector<NodeId> nodes;
  for (uint64_t chunk = 0; chunk < reader.NodeChunkCount(); ++chunk) {
    ChunkBitmap bits;
    ASSERT_TRUE(reader.ReadLabel(kThing, chunk, bits).ok());
    for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
      if (((bits[slot >> 6] >> (slot & 63)) & 1) != 0) nodes.push_back((chunk << kChunkShift) + slot);
    }
  }
  ASSERT_EQ(nodes.size() % 2, 0u);
  NeighbourLists out;
  ASSERT_TRUE(reader.Expand(std::span(&kPair, 1), Direction::kBoth, nodes, &out).ok());
  ASSERT_EQ(out.nodes.size(), nodes.size());
  Vector values;
  ASSERT_TRUE(reader.Gather(ElementKind::kNode, kValueKey, nodes, &values).ok());
  for (size_t i = 0; i < nodes.size(); i += 2) {
    ASSERT_EQ(nodes[i + 1], nodes[i] + 1);
    ASSERT_EQ(out.nodes[i], nodes[i + 1]);
    ASSERT_EQ(out.nodes[i + 1], nodes[i]);
    ASSERT_EQ(values.ValueAt(i).as_int(), values.ValueAt(i + 1).as_int());
  }
  if (nodes.empty()) return;
  const size_t pick = random() % nodes.size();
  std::vector<NodeId> found;
  ASSERT_TRUE(reader.IndexLookup(kIndex, values.ValueAt(pick), &found).ok());
  ASSERT_EQ(found.size() % 2, 0u);
  ASSERT_TRUE(std::find(found.begin(), found.end(), nodes[pick]) != found.end());
}

TEST(Concurrency, ReadersSeeWholeCommitsBesideWriterAndFolds) {
  auto store = *GraphStore::Open(
      {.kv_store = std::make_shared<storage::MemoryStore>(), .memory_budget_bytes = uint64_t{256} << 10});
  {
    auto writer = *store->BeginWrite();
    ASSERT_TRUE(writer->GetOrCreateLabel("Thing").ok());
    ASSERT_TRUE(writer->GetOrCreateType("PAIR").ok());
    ASSERT_TRUE(writer->GetOrCreateKey("value").ok());
    ASSERT_TRUE(writer->CreateIndex("", kThing, kValueKey, false).ok());
    ASSERT_TRUE(writer->Commit().ok());
  }
  std::atomic<bool> stop{false};
  std::vector<std::thread> readers;
  for (uint64_t seed = 1; seed <= 3; ++seed) {
    readers.emplace_back([&store, &stop, seed] {
      std::mt19937_64 random(seed);
      while (!stop.load()) {
        const auto reader = store->BeginRead();
        for (uint64_t i = 0; i < seed && !stop.load() && !testing::Test::HasFatalFailure(); ++i) {
          CheckSnapshot(*reader, random);
        }
        if (testing::Test::HasFatalFailure()) return;
      }
    });
  }
  std::thread folder([&] {
    while (!stop.load()) ASSERT_TRUE(store->Checkpoint().ok());
  });
  std::mt19937_64 random(99);
  for (int round = 0; round < 150 && !HasFatalFailure(); ++round) WriteRound(*store, random);
  stop = true;
  for (std::thread& reader : readers) reader.join();
  folder.join();
}

TEST(Concurrency, CommittersShareTheOrder) {
  auto store = *GraphStore::Open({});
  std::vector<std::thread> writers;
  for (int t = 0; t < 4; ++t) {
    writers.emplace_back([&store] {
      for (int i = 0; i < 50; ++i) {
        auto writer = *store->BeginWrite();
        ASSERT_TRUE(writer->CreateNode({}, {}).ok());
        ASSERT_TRUE(writer->Commit().ok());
        uint64_t seen = store->BeginRead()->snapshot();
        ASSERT_LE(seen, 200u);
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(store->BeginRead()->snapshot(), 200u);
  EXPECT_EQ(store->BeginRead()->statistics().NodeCount(), 200u);
}

}  // namespace
}  // namespace claimgraph::graph
