// Bulk loads against a model in std containers, with memory for all of it and for next to nothing; what transactions do
// afterwards; and every way in which a load ends early.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"
#include "engine/storage/fault_store.h"
#include "engine/storage/memory_store.h"
#include "graph_model.h"

namespace claimgraph::graph {
namespace {

constexpr uint32_t kLabels = 3;
constexpr uint32_t kTypes = 2;
constexpr uint32_t kKeys = 4;

Value RandomValue(std::mt19937_64& random) {
  switch (random() % 8) {
    case 0:
      return Value::Int(static_cast<int64_t>(random() % 1000));
    case 1:
      return Value::Float(static_cast<double>(random() % 1000) / 100);
    case 2:
      return Value::String(Cat("text ", random() % 50, std::string(random() % 60, 'x')));
    case 3:
      return Value::Bool(random() % 2 == 0);
    case 4:
      return Value::Date(static_cast<int64_t>(random() % 20000));
    case 5:
      return Value::List({Value::Int(1), Value::String("二")});
    default:
      return Value();
  }
}

absl::Status MakeNames(GraphLoader& loader) {
  for (uint32_t i = 0; i < kLabels; ++i) CG_RETURN_IF_ERROR(loader.GetOrCreateLabel(Cat("L", i)).status());
  for (uint32_t i = 0; i < kTypes; ++i) CG_RETURN_IF_ERROR(loader.GetOrCreateType(Cat("T", i)).status());
  for (uint32_t i = 0; i < kKeys; ++i) CG_RETURN_IF_ERROR(loader.GetOrCreateKey(Cat("k", i)).status());
  return absl::OkStatus();
}

// Nodes in runs of one shape. Key 0 counts up: it is indexed. Values of one key are often of one type.
void AddNodes(GraphLoader& loader, size_t count, std::mt19937_64& random, GraphModel* model) {
  while (model->next_node < count) {
    const size_t run = std::min<size_t>(1 + random() % 900, count - model->next_node);
    std::vector<LabelId> labels;
    for (uint32_t i = 0; i < kLabels; ++i) {
      if (random() % 2 == 0) labels.push_back(LabelId{i});
    }
    std::vector<NodeColumn> columns;
    for (uint32_t key = 0; key < kKeys; ++key) {
      if (random() % 4 == 0) continue;
      std::vector<Value>& values = columns.emplace_back(NodeColumn{KeyId{key}, {}}).values;
      const Value same = RandomValue(random);
      for (size_t i = 0; i < run; ++i) {
        values.push_back(key == 0              ? Value::Int(static_cast<int64_t>((model->next_node + i) * 7 % 999983))
                         : random() % 4 == 0 ? RandomValue(random)
                                             : same);
      }
    }
    for (size_t i = 0; i < run; ++i) {
      ModelNode& node = model->nodes[model->next_node + i];
      for (const LabelId label : labels) node.labels.insert(label.value);
      for (const NodeColumn& column : columns) {
        if (!column.values[i].is_null()) node.properties[column.key.value] = column.values[i];
      }
    }
    const auto first = loader.AddNodes(labels, run, columns);
    ASSERT_TRUE(first.ok()) << first.status();
    ASSERT_EQ(*first, model->next_node);
    model->next_node += run;
  }
}

// Numbers follow source, target and, where both are equal, something that only the loader knows: parallel
// relationships are given the same properties here.
void AddEdges(GraphLoader& loader, size_t count, std::mt19937_64& random, GraphModel* model) {
  std::map<std::pair<uint32_t, std::pair<NodeId, NodeId>>, std::map<uint32_t, Value>> kinds;
  std::multimap<std::pair<uint32_t, std::pair<NodeId, NodeId>>, int> all;
  for (size_t i = 0; i < count; ++i) {
    const auto type = static_cast<uint32_t>(random() % kTypes);
    const bool hub = random() % 10 == 0;
    const NodeId source = hub ? 5 : random() % model->next_node;
    const NodeId target = random() % 20 == 0 ? source : random() % (hub ? 40 : model->next_node);
    const auto key = std::make_pair(type, std::make_pair(source, target));
    const auto [kind, fresh] = kinds.try_emplace(key);
    for (uint32_t k = 0; fresh && k < kKeys; ++k) {
      Value value = random() % 3 == 0 ? RandomValue(random) : Value();
      if (!value.is_null()) kind->second[k] = std::move(value);
    }
    std::vector<PropertyValue> properties;
    for (const auto& [k, value] : kind->second) properties.emplace_back(KeyId{k}, value);
    const absl::Status status = loader.AddEdge(TypeId{type}, source, target, properties);
    ASSERT_TRUE(status.ok()) << status;
    all.emplace(key, 0);
  }
  uint64_t next[kTypes] = {};
  for (const auto& [key, unused] : all) {
    const auto& [type, ends] = key;
    model->edges[MakeEdgeId(TypeId{type}, next[type]++)] = {ends.first, ends.second, kinds[key]};
  }
}

struct Shape {
  size_t nodes;
  size_t edges;
};

class LoadTest : public testing::TestWithParam<Shape> {};

TEST_P(LoadTest, HoldsWhatTheModelHolds) {
  for (const uint64_t memory : {uint64_t{64} << 20, uint64_t{1}}) {
    std::mt19937_64 random(GetParam().nodes + memory);
    auto kv = std::make_shared<storage::MemoryStore>();
    auto store = *GraphStore::Open({.kv_store = kv});
    GraphModel model;
    {
      auto loader = *store->BeginLoad({.memory_bytes_max = memory});
      ASSERT_NE(loader, nullptr);
      ASSERT_TRUE(MakeNames(*loader).ok());
      ASSERT_TRUE(loader->AddUniqueIndex(LabelId{0}, KeyId{0}).ok());
      AddNodes(*loader, GetParam().nodes, random, &model);
      if (GetParam().nodes > 0) AddEdges(*loader, GetParam().edges, random, &model);
      ASSERT_TRUE(loader->FinishType(TypeId{0}).ok());
      EXPECT_EQ(store->BeginRead()->statistics().NodeCount(), 0u) << "nothing shows before the end";
      const absl::Status status = loader->Commit();
      ASSERT_TRUE(status.ok()) << status;
    }
    for (const bool reopened : {false, true}) {
      if (reopened) {
        store.reset();
        store = *GraphStore::Open({.kv_store = kv});
      }
      const auto reader = store->BeginRead();
      ASSERT_EQ(Difference(*reader, model, kLabels, kTypes, kKeys), "");
      ASSERT_EQ(IndexDifference(*reader, model, reader->catalog().indexes()[0]), "");
      EXPECT_EQ(reader->statistics().NodeCount(), model.nodes.size());
      EXPECT_EQ(reader->statistics().EdgeCount(), model.edges.size());
    }
    // The next transaction goes on from there.
    auto writer = *store->BeginWrite();
    const PropertyValue property[] = {{KeyId{1}, Value::String("later")}};
    const NodeId node = *writer->CreateNode({}, property);
    EXPECT_EQ(node, model.next_node);
    model.nodes[node].properties[1] = Value::String("later");
    model.next_node = node + 1;
    const EdgeId edge = *writer->CreateEdge(TypeId{1}, node, 0, {});
    model.edges[edge] = {node, 0, {}};
    ASSERT_TRUE(writer->Commit().ok());
    ASSERT_TRUE(store->Checkpoint().ok());
    ASSERT_EQ(Difference(*store->BeginRead(), model, kLabels, kTypes, kKeys), "");
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, LoadTest,
                         testing::Values(Shape{0, 0}, Shape{1, 3}, Shape{2048, 500}, Shape{3000, 2500}),
                         [](const auto& info) { return Cat(info.param.nodes, "_nodes"); });

// Many runs: 1 MiB holds about thirty thousand relationships while they are sorted.
TEST(Load, MoreRelationshipsThanMemory) {
  auto store = *GraphStore::Open({});
  auto loader = *store->BeginLoad({.memory_bytes_max = 1});
  const TypeId type = *loader->GetOrCreateType("T");
  ASSERT_TRUE(loader->AddNodes({}, 10000, {}).ok());
  std::mt19937_64 random(2);
  std::vector<std::vector<NodeId>> lists(10000);
  for (int i = 0; i < 300000; ++i) {
    const NodeId source = random() % lists.size();
    lists[source].push_back(random() % lists.size());
    ASSERT_TRUE(loader->AddEdge(type, source, lists[source].back(), {}).ok());
  }
  ASSERT_TRUE(loader->Commit().ok());
  loader.reset();
  const auto reader = store->BeginRead();
  for (NodeId node = 0; node < lists.size(); ++node) {
    NeighbourLists got;
    ASSERT_TRUE(reader->Expand({}, Direction::kOut, std::span(&node, 1), &got).ok());
    std::sort(lists[node].begin(), lists[node].end());
    ASSERT_EQ(std::vector<NodeId>(got.nodes.begin(), got.nodes.end()), lists[node]);
  }
}

TEST(Load, WhatEndsEarlyLeavesNothing) {
  auto store = *GraphStore::Open({});
  {
    auto loader = *store->BeginLoad({});
    ASSERT_TRUE(loader->GetOrCreateLabel("L").ok());
    ASSERT_TRUE(loader->AddNodes({}, 3000, {}).ok());
    EXPECT_EQ(store->TryBeginWrite().status().code(), absl::StatusCode::kUnavailable) << "a load holds the slot";
  }
  EXPECT_EQ(store->BeginRead()->statistics().NodeCount(), 0u);
  EXPECT_EQ(store->BeginRead()->catalog().labels().size(), 0u);
  CancellationToken token;
  auto loader = *store->BeginLoad({.cancellation = &token});
  ASSERT_TRUE(loader->AddNodes({}, 10, {}).ok());
  token.Cancel();
  EXPECT_EQ(loader->Commit().code(), absl::StatusCode::kCancelled);
  loader.reset();
  EXPECT_EQ(store->BeginRead()->statistics().NodeCount(), 0u);
  EXPECT_TRUE((*store->BeginWrite())->CreateNode({}, {}).ok());
}

TEST(Load, TwoNodesWithOneValueAreRefusedAndLeaveNothing) {
  auto store = *GraphStore::Open({});
  for (const bool twice : {true, false}) {
    auto loader = *store->BeginLoad({});
    const LabelId label = *loader->GetOrCreateLabel("L");
    const KeyId key = *loader->GetOrCreateKey("k");
    ASSERT_TRUE(loader->AddUniqueIndex(label, key).ok());
    EXPECT_EQ(loader->AddUniqueIndex(label, key).code(), absl::StatusCode::kAlreadyExists);
    NodeColumn column{key, {Value::Int(1), Value(), Value::Float(NAN), Value::Float(NAN), Value::Float(twice ? 1 : 2)}};
    ASSERT_TRUE(loader->AddNodes(std::span(&label, 1), 5, std::span(&column, 1)).ok());
    const absl::Status status = loader->Commit();
    EXPECT_EQ(status.ok(), !twice) << status;
    loader.reset();
    EXPECT_EQ(store->BeginRead()->statistics().NodeCount(), twice ? 0u : 5u);
  }
}

TEST(Load, WhatCannotBeStoredIsRefused) {
  auto store = *GraphStore::Open({});
  auto loader = *store->BeginLoad({});
  const KeyId key = *loader->GetOrCreateKey("k");
  const TypeId type = *loader->GetOrCreateType("T");
  NodeColumn column{key, {Value::String(std::string((1 << 20) + 1, 'x'))}};
  EXPECT_FALSE(loader->AddNodes({}, 1, std::span(&column, 1)).ok());
  ASSERT_TRUE(loader->AddNodes({}, 1, {}).ok());
  EXPECT_EQ(loader->AddEdge(type, 0, 1, {}).code(), absl::StatusCode::kNotFound);
  const PropertyValue map[] = {{key, Value::Map({})}};
  EXPECT_FALSE(loader->AddEdge(type, 0, 0, map).ok());
  EXPECT_FALSE(loader->GetOrCreateLabel(std::string(5000, 'x')).ok());
}

TEST(Load, OnlyAnEmptyDatabaseTakesOne) {
  auto store = *GraphStore::Open({});
  {
    auto writer = *store->BeginWrite();  // names alone do no harm
    const LabelId label = *writer->GetOrCreateLabel("L");
    ASSERT_TRUE(writer->Commit().ok());
    auto loader = *store->BeginLoad({});
    ASSERT_NE(loader, nullptr);
    EXPECT_EQ(*loader->GetOrCreateLabel("L"), label);
  }
  auto writer = *store->BeginWrite();
  const NodeId node = *writer->CreateNode({}, {});
  ASSERT_TRUE(writer->Commit().ok());
  writer = *store->BeginWrite();
  ASSERT_TRUE(writer->DeleteNode(node).ok());
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_EQ(*store->BeginLoad({}), nullptr) << "numbers of nodes are never used again";
}

// Power cuts at every call: afterwards all of the load is there, or nothing.
TEST(Load, PowerCuts) {
  bool fired = true;
  int faults = 0;
  for (int64_t call = 0; fired; ++call) {
    for (const bool applied : {false, true}) {
      auto kv = std::make_shared<storage::FaultStore>();
      kv->SetPlan({.fail_call = call, .apply_before = applied});
      bool committed = false;
      if (auto store = GraphStore::Open({.kv_store = kv}); store.ok()) {
        auto loader = (*store)->BeginLoad({});
        if (loader.ok()) {
          const KeyId key = *(*loader)->GetOrCreateKey("k");
          NodeColumn column{key, std::vector<Value>(3000, Value::String("one"))};
          ASSERT_TRUE((*loader)->AddNodes({}, 3000, std::span(&column, 1)).ok());
          committed = (*loader)->Commit().ok();
        }
      }
      fired = kv->fired();
      faults += fired;
      kv->Crash();
      auto store = GraphStore::Open({.kv_store = kv});
      ASSERT_TRUE(store.ok()) << store.status();
      const auto reader = (*store)->BeginRead();
      const uint64_t nodes = reader->statistics().NodeCount();
      ASSERT_TRUE(nodes == 3000 || (nodes == 0 && !committed)) << nodes << " after call " << call;
      if (nodes > 0) {
        ASSERT_EQ(reader->Property(ElementKind::kNode, KeyId{0}, 2999)->as_string(), "one");
      }
    }
  }
  EXPECT_GT(faults, 2);
}

}  // namespace
}  // namespace claimgraph::graph
